// The scale from "certainly a myth" to "certainly real", and how often each rating was given to
// true and to false claims. Pure.
import type { Confidence } from '../questions/question.ts';
import type { Verdict } from '../questions/verdict.ts';

/** Not that simple is the middle of the scale, however sure one is of it. */
const scale: Readonly<Record<Verdict, Readonly<Record<Confidence, number>>>> = {
  myth: { certain: 1, fairly: 2, guess: 3 },
  complicated: { certain: 4, fairly: 4, guess: 4 },
  reality: { guess: 5, fairly: 6, certain: 7 },
};
const middle = 4;

/** Rating of a claim, 1…7. Where no confidence was asked for, it counts as fairly sure. */
export function ratingOf(said: Verdict, confidence: Confidence | null): number {
  return scale[said][confidence ?? 'fairly'];
}

/** How many claims were given each rating; the first number is that of rating 1. */
export type Counts = readonly number[];

export interface Ratings {
  readonly trueClaims: Counts;
  readonly falseClaims: Counts;
}

/** Ratings that are counted answer by answer. */
export interface RatingsCount {
  readonly ratings: Ratings;
  /** Claims that are not that simple are neither true nor false: they are left out. */
  readonly add: (truth: Verdict, said: Verdict, confidence: Confidence | null) => void;
}

export function countRatings(): RatingsCount {
  const ratings = { trueClaims: [0, 0, 0, 0, 0, 0, 0], falseClaims: [0, 0, 0, 0, 0, 0, 0] };
  return {
    ratings,
    add: (truth, said, confidence) => {
      if (truth === 'complicated') return;
      const counts = truth === 'reality' ? ratings.trueClaims : ratings.falseClaims;
      const at = ratingOf(said, confidence) - 1;
      counts[at] = (counts[at] ?? 0) + 1;
    },
  };
}

/** How many claims were rated. */
export function totalOf(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many claims were called real; not that simple is half a yes, so that it leans neither way. */
export function yesOf(counts: Counts): number {
  return totalOf(counts.slice(middle)) + (counts[middle - 1] ?? 0) / 2;
}

/** How many true and how many false claims it takes before anything is said. */
const least = 3;

/**
 * Null when there are enough true and false claims; otherwise how many there are of those needed.
 * What goes beyond three of a kind does not count, so that `need - have` is what is still missing.
 */
export function tooFew({ trueClaims, falseClaims }: Ratings): TooFew | null {
  const have = Math.min(totalOf(trueClaims), least) + Math.min(totalOf(falseClaims), least);
  return have < 2 * least ? { enough: false, have, need: 2 * least } : null;
}
type TooFew = { readonly enough: false; readonly have: number; readonly need: number };
