// Words of a pack as elements: text only, marked with its language, in one language or both.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Language, languages, type Text, type Words, wordsIn } from '../questions/text.ts';
import type { View } from './app.ts';
import { typeset } from './typeset.ts';

/** `**…**` becomes emphasis; everything else stays the text it is. */
function emphasised({ words, language }: Words): TemplateResult {
  const parts = words.split('**').map((part) => typeset(part, language));
  return html`${parts.map((part, at) =>
    at % 2 === 1 && at < parts.length - 1 ? html`<strong>${part}</strong>` : part,
  )}`;
}

function inOne(source: Words, role: string): TemplateResult {
  return html`<span class="words ${role}" lang=${source.language}><bdi>${emphasised(source)}</bdi></span>`;
}

/** The text in the chosen language; side by side with the other one where that is wished. */
export function words(view: View, source: Text): TemplateResult {
  const first = wordsIn(source, view.language);
  const second = view.state.settings.sideBySide ? other(source, first.language) : null;
  if (second === null) return inOne(first, 'only');
  return html`<span class="both">${inOne(first, 'first')}${inOne(second, 'second')}</span>`;
}

/** The text in the chosen language only, for buttons and other short labels. */
export function label(view: View, source: Text): TemplateResult {
  return inOne(wordsIn(source, view.language), 'only');
}

/** The text as a plain string, for attributes and the announcer. */
export function plain(view: View, source: Text): string {
  return wordsIn(source, view.language).words.replaceAll('**', '');
}

function other(source: Text, first: Language): Words | null {
  const language = languages.find((known) => known !== first && source[known] !== undefined);
  return language === undefined ? null : wordsIn(source, language);
}

/** The template, or nothing, for parts that may be missing. */
export function when<T>(value: T | undefined | null, show: (value: T) => TemplateResult) {
  return value === undefined || value === null ? nothing : show(value);
}
