// The name of the game as if cut from paper. It stays text: one scrap a word, or a character
// where words have no gaps, and only the style sheet knows what a scrap looks like.
import { html, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { Language } from '../questions/text.ts';
import { verdictGlyph } from '../theme.ts';

/** The name in one language, in scraps. */
export function lettering(language: Language): TemplateResult {
  const name = sayer(language)('name');
  // The gap stays outside the scrap, so that the name is read and copied as it is written.
  const scraps = name.includes(' ')
    ? name.split(' ').map((word) => html`<span class="scrap">${word}</span> `)
    : [...name].map((character) => html`<span class="scrap">${character}</span>`);
  return html`${scraps}`;
}

/** The three verdicts as small paper tags on a thin rule; for the eye only. */
export function verdictRule(): TemplateResult {
  const { myth, complicated, reality } = verdictGlyph;
  return html`<p class="verdict-rule" aria-hidden="true"><i>${myth}</i><i>${complicated}</i><i>${reality}</i></p>`;
}
