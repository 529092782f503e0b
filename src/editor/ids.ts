// Names of things in a pack: made from words, each given once. Pure.
import { isBranch } from './tree.ts';

/** So many words of a sentence are enough to tell it from others. */
const mostWords = 7;
const longestName = 48;

/** `A low score does not stop you` → `a-low-score-does-not-stop-you`; null when nothing is left. */
export function nameFrom(words: string): string | null {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’*]|\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((part) => part.slice(0, longestName))
    .slice(0, mostWords);
  let name = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (name.length + part.length >= longestName) break;
    name += `-${part}`;
  }
  return /[a-z]{2}/.test(name) && !/^(?:constructor|prototype)$/.test(name) ? name : null;
}

/** `wished`, or with the first number that makes it new: `topic`, `topic-2`, `topic-3`. */
export function newName(wished: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wished)) return wished;
  let number = 2;
  while (taken.has(`${wished}-${number}`)) number += 1;
  return `${wished}-${number}`;
}

/** The names of the things in a list. */
export function namesIn(list: readonly unknown[]): Set<string> {
  return new Set(list.flatMap((item) => (isBranch(item) ? [String(item.id)] : [])));
}

/** A name for something without words yet: the first of `new-1`, `new-2`, … that is free. */
export function passingName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`new-${number}`)) number += 1;
  return `new-${number}`;
}

/** A name that stands only until there are words to make one from: `new-1`. */
export function isPassing(name: string): boolean {
  return /^new-\d+$/.test(name);
}
