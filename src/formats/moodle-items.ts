// Collects the questions of one Moodle file: each with its category, and in both languages where
// the file has both. Pure.
import type { Language } from '../questions/text.ts';
import { slugOf } from './assemble.ts';
import type { Finding } from './format.ts';
import type { Item } from './item.ts';
import { categoryOf, sharedTitle } from './moodle-ways.ts';
import { otherTongues } from './multilang.ts';

/** A part of the file: a category, a question, or why it is neither. */
export type MoodleRead =
  | { readonly type: 'category'; readonly path: string }
  | { readonly type: 'item'; readonly item: Item; readonly findings: readonly Finding[] }
  | { readonly type: 'none'; readonly finding: Finding };

export interface MoodleItems {
  /** Takes in a part of the file; `read` reads it in the language it is given. */
  readonly take: (read: (language: Language) => MoodleRead) => MoodleRead;
  readonly all: readonly Item[];
  /** The title that the categories of the questions share, if they do; else `usual`. */
  readonly title: (usual: string) => string;
}

/** `file` is the text of the whole file, `language` the one that was asked for. */
export function createMoodleItems(file: string, language: Language): MoodleItems {
  const all: Item[] = [];
  const above: string[] = [];
  const [other] = otherTongues(file, language);
  let path = '';
  const alsoOf = (item: Item, read: (language: Language) => MoodleRead): Partial<Item> => {
    const twin = other === undefined ? null : read(other);
    if (other === undefined || twin?.type !== 'item') return {};
    const { picture, ...rest } = twin.item;
    // What says the same in both is in one language only.
    if (JSON.stringify(twin.item) === JSON.stringify(item)) return {};
    const shown = picture && item.picture && { picture: { ...picture, file: item.picture.file } };
    const whole = { ...rest, ...shown, topic: categoryOf(path, other).topic };
    // An id is made of Latin letters, in whichever language they are.
    const isNamed = slugOf(item.name ?? '', '') !== '';
    const name = isNamed || rest.name === undefined ? {} : { name: rest.name };
    return { ...name, also: { language: other, item: whole } };
  };
  return {
    all,
    title: (usual) => sharedTitle(above, usual),
    take: (read) => {
      const one = read(language);
      if (one.type === 'category') path = one.path;
      if (one.type === 'item') {
        const category = categoryOf(path, language);
        above.push(category.above);
        all.push({ ...one.item, topic: category.topic, ...alsoOf(one.item, read) });
      }
      return one;
    },
  };
}
