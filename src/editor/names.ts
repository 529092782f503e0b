// What the things of a pack are called on the screen: by their words, never by their ids.
import { plain } from '../page/words.ts';
import type { Path } from '../questions/pack-texts.ts';
import { languages, type Text } from '../questions/text.ts';
import type { Bench } from './bench.ts';
import type { Option } from './form.ts';
import { isBranch, listAt } from './tree.ts';

/** The text in the language of the screen, as far as `value` is one; empty where it is not. */
export function wordsOf(bench: Bench, value: unknown): string {
  if (!isBranch(value)) return '';
  const text = Object.fromEntries(
    languages.flatMap((language) => {
      const words = value[language];
      return typeof words === 'string' ? [[language, words]] : [];
    }),
  );
  return plain(bench.view, text as Text);
}

/** What the things of a list are called, for choosing one of them. */
export function named(bench: Bench, path: Path, key: string): Option[] {
  return listAt(bench.desk.tree(), path).flatMap((thing, at) => {
    if (!isBranch(thing) || typeof thing.id !== 'string') return [];
    const words = wordsOf(bench, thing[key]);
    return [{ value: thing.id, words: words === '' ? `${at + 1}` : words }];
  });
}
