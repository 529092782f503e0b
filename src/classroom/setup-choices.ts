// Choices that are made before the lesson and can be changed in the middle of it.
import type { TemplateResult } from 'lit-html';
import { type Say, sayer } from '../language.ts';
import { choice } from '../page/settings-controls.ts';
import { type Language, languages } from '../questions/text.ts';

/** One language on the wall, or both with either one first. */
const pairs: readonly (readonly Language[])[] = [
  ...languages.map((language) => [language]),
  ...languages.map((language) => [language, ...languages.filter((other) => other !== language)]),
];

export function wallLanguages(
  say: Say,
  chosen: readonly Language[],
  choose: (languages: readonly Language[]) => void,
): TemplateResult {
  const name = (list: readonly Language[]) =>
    list.map((language) => sayer(language)('language.name')).join(' + ');
  return choice({
    name: 'wall-languages',
    heading: say('class:setup.languages'),
    options: pairs.map((list) => ({ value: list.join(), words: name(list) })),
    chosen: chosen.join(),
    choose: (value) => choose(pairs.find((list) => list.join() === value) ?? chosen),
  });
}
