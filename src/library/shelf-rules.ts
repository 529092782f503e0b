// How packs stand in the library: names that no other pack has, order, tags, finding. Pure: time
// and chance are passed in.
import { slugOf } from '../formats/assemble.ts';
import type { Pack } from '../questions/pack.ts';
import { factsOf, type PackFacts } from '../questions/pack-facts.ts';
import { type Language, languages, type Text } from '../questions/text.ts';
import type { Random } from '../rules/random.ts';
import type { PackEntry } from '../state/pack-shelf.ts';

/** Longest id of a pack, in letters; the schema allows more, so that there is room for an ending. */
const longestId = 50;

/**
 * An id for a pack that was named by its title only. Packs are told apart by their ids, also those
 * of two teachers, so this one ends in four letters by chance.
 */
export function newId(title: Text, taken: ReadonlySet<string>, random: Random): string {
  const words = languages.map((language) => title[language]).find((text) => text !== undefined);
  const start = slugOf(words ?? '', 'pack')
    .slice(0, longestId - 5)
    .replace(/-$/, '');
  for (;;) {
    const id = `${start}-${letters(random, 4)}`;
    if (!taken.has(id)) return id;
  }
}

/** No vowels: nothing is spelt by chance. */
const alphabet = 'bcdfghjkmnpqrstvwxz23456789';

function letters(random: Random, count: number): string {
  const letter = () => alphabet.charAt(Math.floor(random() * alphabet.length));
  return Array.from({ length: count }, letter).join('');
}

/** The id that was wished for, or one like it that no other pack has: `physics-2`. */
export function freeId(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  const start = wished.slice(0, longestId).replace(/-$/, '');
  for (let number = 2; ; number += 1) {
    const id = `${start}-${number}`;
    if (!taken.has(id)) return id;
  }
}

interface Standing {
  readonly id: string;
  readonly from: PackEntry['from'];
  /** In ms since 1970 (UTC). */
  readonly now: number;
  /** The packs that are there, for its place among them. */
  readonly others: readonly PackEntry[];
}

/** What is known of a pack that is new in the library; it comes first. */
export function newEntry(pack: unknown, { id, from, now, others }: Standing): PackEntry {
  return {
    ...factsOf(pack),
    ...{ id, from, added: now, changed: now, order: firstPlace(others), tags: [], renewed: {} },
  };
}

/**
 * What is known of a pack after it was written anew: its place, tags and the time it came stay.
 * @param now ms since 1970 (UTC)
 */
export function changedEntry(before: PackEntry, pack: unknown, now: number): PackEntry {
  return { ...before, ...factsOf(pack), changed: now };
}

function firstPlace(entries: readonly PackEntry[]): number {
  return entries.reduce((least, { order }) => Math.min(least, order), 1) - 1;
}

/** In the order the player has given them; newest first where that is the same. */
export function inShelfOrder(entries: readonly PackEntry[]): PackEntry[] {
  return entries.toSorted(
    (a, b) => a.order - b.order || b.added - a.added || (a.id < b.id ? -1 : 1),
  );
}

/**
 * Moves a pack to the place of another, before it when it goes up, after it when it goes down.
 * @returns the entries whose order has changed
 */
export function moved(entries: readonly PackEntry[], id: string, to: string): PackEntry[] {
  const list = inShelfOrder(entries);
  const [from, place] = [id, to].map((wanted) => list.findIndex((entry) => entry.id === wanted));
  if (from === undefined || place === undefined || from < 0 || place < 0) return [];
  const [entry] = list.splice(from, 1);
  if (entry === undefined) return [];
  list.splice(place, 0, entry);
  return list.flatMap((one, order) => (one.order === order ? [] : [{ ...one, order }]));
}

/** Most tags of a pack, and letters of one. */
export const mostTags = 12;
export const longestTag = 40;

/** Tags as they are typed, with commas between them: each once, without spaces around. */
export function tagsIn(words: string): string[] {
  const tags = words
    .split(/[,，;；、\n]/)
    .map((tag) => tag.normalize('NFC').replace(/\s+/g, ' ').trim())
    .map((tag) => [...tag].slice(0, longestTag).join(''));
  const known = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  known.delete('');
  return [...known.values()].slice(0, mostTags);
}

/** Every tag there is, most used first. */
export function allTags(entries: readonly PackEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const tag of entries.flatMap(({ tags }) => tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag);
}

type Sought = Pick<PackEntry, 'id' | 'title'> & { readonly tags?: readonly string[] };

/** Each entry's own, made when it is first sought: folding letters takes longer than finding them. */
const soughtTexts = new WeakMap<Sought, string>();

/** What a pack is found by: its titles, tags and id. */
function soughtIn(entry: Sought): string {
  const known = soughtTexts.get(entry);
  if (known !== undefined) return known;
  const { id, title, tags = [] } = entry;
  const names = languages.map((language) => title[language] ?? '');
  const text = folded([...names, ...tags, id].join('\n'));
  soughtTexts.set(entry, text);
  return text;
}

/** Capitals, accents and full-width letters do not matter. */
function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** Those that hold every word that is sought, and the tag, if one is picked. */
export function found<T extends Sought>(
  entries: readonly T[],
  words: string,
  tag: string | null,
): T[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (tag !== null && !(entry.tags ?? []).includes(tag)) return false;
    if (wanted.length === 0) return true;
    const text = soughtIn(entry);
    return wanted.every((word) => text.includes(word));
  });
}

/** The pack as one of the player's own, called what `titled` makes of its title. */
export function copyOf(
  pack: Pack,
  id: string,
  titled: (title: string, language: Language) => string,
): Pack {
  const title: Text = Object.fromEntries(
    languages.flatMap((language) => {
      const words = pack.title[language];
      return words === undefined ? [] : [[language, titled(words, language)]];
    }),
  );
  return { ...pack, id, title };
}

/** The shares of the verdicts among all claims, which together are 1; null without claims. */
export function shares({ verdicts }: Pick<PackFacts, 'verdicts'>) {
  const total = verdicts.myth + verdicts.complicated + verdicts.reality;
  if (total === 0) return null;
  return {
    myth: verdicts.myth / total,
    complicated: verdicts.complicated / total,
    reality: verdicts.reality / total,
  };
}
