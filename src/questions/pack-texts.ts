// The texts of a pack, wherever they stand, and how their length is counted. Pure.
import { type Language, languages, type Text } from './text.ts';

export type Path = readonly (string | number)[];

/** A text and the keys that lead to it. */
export interface Placed {
  readonly path: Path;
  readonly text: Text;
}

/** Every text in `value`, found by its shape, in the order in which it is written. */
export function textsIn(value: unknown, path: Path = []): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function isText(value: object): value is Text {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}

/** All words of `value`, in every language, one text a line. */
export function wordsOf(value: unknown): string {
  return textsIn(value)
    .flatMap(({ text }) => languages.flatMap((language) => text[language] ?? []))
    .join('\n');
}

/** What is seen of a text: without the marks of emphasis. */
export function seen(words: string): string {
  return words.replaceAll('**', '');
}

/** Characters as people count them: code points, emphasis not counted. */
export function characters(words: string): number {
  return [...seen(words)].length;
}

/** How long prose is: words where words are spaced, characters without spaces in Chinese. */
export function amount(words: string, language: Language): number {
  const parts = seen(words).split(/\s+/u).filter(Boolean);
  return language === 'zh-Hans' ? [...parts.join('')].length : parts.length;
}
