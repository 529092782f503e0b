// Chinese set as a compositor would set it. What is read and copied stays what it was.
import { html, type TemplateResult } from 'lit-html';
import type { Language } from '../questions/text.ts';
import { phrasesIn } from './phrases.ts';

/** An apostrophe within a Latin word, which Chinese faces draw as wide as a character; and the dot
 * between the parts of a name, which must not begin a line. */
const special = /(\p{Script=Latin}’\p{Script=Latin}|\p{Script=Han}·)/u;

function set(phrase: string): TemplateResult | string {
  const parts = phrase.split(special);
  if (parts.length === 1) return phrase;
  return html`${parts.map((part, at) => {
    if (at % 2 === 0) return part;
    const kind = part.endsWith('·') ? 'kept' : 'kept latin';
    return html`<span class=${kind}>${part}</span>`;
  })}`;
}

/** A text as elements. Lines break between its phrases where a style sheet keeps words whole. */
export function typeset(words: string, language: Language): TemplateResult | string {
  if (language !== 'zh-Hans') return words;
  const phrases = phrasesIn(words, language);
  if (phrases.length === 1) return set(words);
  return html`${phrases.map((phrase, at) => (at === 0 ? set(phrase) : html`<wbr>${set(phrase)}`))}`;
}
