// Names for teams, in the languages of the wall: the lists stand in the locales, and the same place in
// each list is the same name. Pure: chance is passed in.
import { sayer } from '../language.ts';
import type { Language } from '../questions/text.ts';
import { type Random, shuffled } from '../rules/random.ts';

/** The names of one language, in the order that all languages share. */
export function namesIn(language: Language): readonly string[] {
  return sayer(language)('class:teams.names').split(/[,、]\s*/);
}

/** So many different names; with two languages each stands in both. */
export function teamNames(count: number, languages: readonly Language[], random: Random): string[] {
  const lists = languages.map(namesIn);
  const whole = (lists[0] ?? []).map((_, at) => lists.map((list) => list[at] ?? '').join(' '));
  return shuffled(whole, random).slice(0, count);
}
