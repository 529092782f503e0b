// Whether words use a term of the glossary. Pure.
import type { Term } from './pack.ts';

/** Letters of scripts that put spaces between words, and digits; Chinese does not. */
const spacedLetter = /[\p{Script=Latin}\p{Nd}]/u;

/**
 * True when `words` hold the term, in any of its languages or forms; capitals and `**` do not
 * matter. A Latin form must stand where a word starts, and the word may go on: "score" is in
 * "scores", not in "underscore".
 */
export function mentions(words: string, term: Term): boolean {
  const said = words.replaceAll('**', '').toLowerCase();
  const { en, 'zh-Hans': zhHans } = term.term;
  return [en, zhHans, ...term.forms].some(
    (form) => form !== undefined && holds(said, form.toLowerCase()),
  );
}

function holds(said: string, form: string): boolean {
  const startsWord = spacedLetter.test(form.charAt(0));
  for (let at = said.indexOf(form); at >= 0; at = said.indexOf(form, at + form.length)) {
    if (!startsWord || !spacedLetter.test(said.charAt(at - 1))) return true;
  }
  return false;
}
