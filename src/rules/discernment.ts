// How well true claims are told from false ones: the area under the ROC curve of the ratings, and
// its interval. Pure.
import { dPrime } from './detection.ts';
import type { Discernment, Estimate, Reading } from './measures.ts';
import { z95 } from './normal.ts';
import { type Ratings, tooFew, totalOf } from './ratings.ts';

/**
 * Of all pairs of a true and a false claim, the share in which the true one was rated higher,
 * half of the ties included (Mann–Whitney): the area under the ROC curve. Guessing gives ½.
 */
export function areaOf({ trueClaims, falseClaims }: Ratings): number {
  let [pairs, below] = [0, 0];
  trueClaims.forEach((count, at) => {
    const beside = falseClaims[at] ?? 0;
    pairs += count * (below + beside / 2);
    below += beside;
  });
  return pairs / (totalOf(trueClaims) * totalOf(falseClaims));
}

/**
 * The area with the interval of Newcombe 2006, Stat Med 25: 559–573, method 5: every area is in
 * it from which the one found is not further than chance takes it, where chance is that of
 * Hanley & McNeil 1982 (Radiology 143: 29–36) *at that area*, as in a score interval. So it stays
 * within 0…1, is uneven towards the ends, and has a width when every pair was told apart. How
 * often it holds the truth, for 3 claims of each as for 250: tests/rules/coverage.test.ts.
 */
export function area(ratings: Ratings): Estimate {
  const [m, n] = [totalOf(ratings.trueClaims), totalOf(ratings.falseClaims)];
  const value = areaOf(ratings);
  const isBeyond = (truth: number) => (value - truth) ** 2 > z95 ** 2 * varianceAt(truth, m, n);
  return { value, low: edge(0, value, isBeyond), high: edge(1, value, isBeyond) };
}

/** Variance of the area where the true one is `area`; both numbers of claims as their mean. */
function varianceAt(area: number, m: number, n: number): number {
  const others = (m + n) / 2 - 1;
  const spread = 1 + others * ((1 - area) / (2 - area) + area / (1 + area));
  return (area * (1 - area) * spread) / (m * n);
}

/** Where `isBeyond` changes between `outer`, which may be beyond, and `inner`, which is not. */
function edge(outer: number, inner: number, isBeyond: (truth: number) => boolean): number {
  let [out, within] = [outer, inner];
  for (let step = 0; step < 50; step += 1) {
    const middle = (out + within) / 2;
    if (isBeyond(middle)) out = middle;
    else within = middle;
  }
  return (out + within) / 2;
}

export function readDiscernment(ratings: Ratings): Reading<Discernment> {
  const few = tooFew(ratings);
  if (few !== null) return few;
  const distance = dPrime(ratings);
  return {
    ...{ enough: true, ...area(ratings) },
    ...{ trueClaims: totalOf(ratings.trueClaims), falseClaims: totalOf(ratings.falseClaims) },
    ...{ dPrime: distance.value, dPrimeLow: distance.low, dPrimeHigh: distance.high },
  };
}
