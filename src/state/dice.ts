// Where chance comes from: numbers from a seed, and new seeds.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from '../rules/random.ts';

/** Letters and digits that are not mistaken for one another when read aloud from a wall. */
const alphabet = 'ACDEFGHJKMNPQRTUVWXY3479';
const seedLength = 4;

/** A seed as it stands in an address: upper case, known characters only; null if there is none. */
export function cleanSeed(input: string): string | null {
  const seed = input.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return seed.length > 0 && seed.length <= 12 ? seed : null;
}

/** A new seed, short enough to be read out to a class. */
export function newSeed(random: Random): string {
  const letters = Array.from({ length: seedLength }, () =>
    alphabet.charAt(Math.floor(random() * alphabet.length)),
  );
  return letters.join('');
}

/** What tells one phone of a class from another: 32 bits in seven letters and digits. */
export function newMark(random: Random): string {
  return Math.floor(random() * 2 ** 32)
    .toString(36)
    .toUpperCase()
    .padStart(7, '0');
}

/** The same numbers for the same seed, on every device. */
export function randomFrom(seed: string): Random {
  const generator = xoroshiro128plus(hash(seed));
  return () => uniformFloat64(generator);
}

/** FNV-1a over the UTF-16 units of the words; 32 bits, signed. */
export function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  }
  return sum | 0;
}
