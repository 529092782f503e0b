// Intervals of 95 % for shares, and for what is made of several estimates. Pure.
import type { Estimate } from './measures.ts';
import { z95 } from './normal.ts';

/**
 * A share with its score interval, which stays within 0…1 and has a width even for 0 of n.
 * Wilson 1927, JASA 22: 209–212. Of nothing, nothing is known: 0…1 around ½.
 */
export function shareOf(right: number, total: number): Estimate {
  if (total <= 0) return { value: 0.5, low: 0, high: 1 };
  const value = right / total;
  const z2 = z95 * z95;
  const middle = (right + z2 / 2) / (total + z2);
  const reach = (z95 * Math.sqrt(value * (1 - value) * total + z2 / 4)) / (total + z2);
  return {
    value,
    low: right === 0 ? 0 : Math.max(0, middle - reach),
    high: right === total ? 1 : Math.min(1, middle + reach),
  };
}

/**
 * As `shareOf`, with a continuity correction: wider, so that it holds the true share at least as
 * often as it says even for a handful of answers. Fleiss 1981, as in Newcombe 1998, Stat Med 17:
 * 857–872 (method 4).
 */
export function cautiousShareOf(right: number, total: number): Estimate {
  if (total <= 0) return shareOf(right, total);
  const value = right / total;
  const low = right === 0 ? 0 : correctedLow(value, total);
  const high = right === total ? 1 : 1 - correctedLow(1 - value, total);
  return { value, low, high };
}

function correctedLow(value: number, total: number): number {
  const z2 = z95 * z95;
  const root = z2 - 2 - 1 / total + 4 * value * (total * (1 - value) + 1);
  return Math.max(0, (2 * total * value + z2 - 1 - z95 * Math.sqrt(root)) / (2 * (total + z2)));
}

/** An estimate, and how often it is counted (less than 0: taken away). */
export type Term = readonly [times: number, estimate: Estimate];

/**
 * Sum of independent estimates, each `times` over. Each side of the interval is the root of the
 * summed squares of the sides that pull that way, so that uneven intervals stay uneven: "square
 * and add", Newcombe 1998, Stat Med 17: 873–890 (method 10, for differences of shares); for any
 * sum, Zou & Donner 2008, Stat Med 27: 1693–1702 (MOVER).
 */
export function sumOf(terms: readonly Term[]): Estimate {
  let [value, down, up] = [0, 0, 0];
  for (const [times, estimate] of terms) {
    const below = times * (estimate.value - (times > 0 ? estimate.low : estimate.high));
    const above = times * ((times > 0 ? estimate.high : estimate.low) - estimate.value);
    value += times * estimate.value;
    down += below * below;
    up += above * above;
  }
  return { value, low: value - Math.sqrt(down), high: value + Math.sqrt(up) };
}

/** `to` less `from`. */
export function difference(from: Estimate, to: Estimate): Estimate {
  return sumOf([
    [1, to],
    [-1, from],
  ]);
}
