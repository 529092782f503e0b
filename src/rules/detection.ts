// Signal detection: how far apart true and false claims are held (d′), and which way one leans
// (criterion c). Pure. True claims are the signal, and calling them real is yes.
import type { Estimate, Lean, Reading } from './measures.ts';
import { density, z95, zOf } from './normal.ts';
import { type Counts, type Ratings, tooFew, totalOf, yesOf } from './ratings.ts';

/** A rate on the z scale, and the variance it has there. */
interface Rate {
  readonly z: number;
  readonly variance: number;
}

/**
 * The log-linear correction (Hautus 1995, Behav Res Methods 27: 46–51): half a yes and half a no
 * more, for everybody, so that a rate of 0 or 1 has a z, too. Its variance is that of a share
 * by the delta method (Gourevitch & Galanter 1967, Psychometrika 32: 25–33).
 */
function yesRate(counts: Counts): Rate {
  const total = totalOf(counts) + 1;
  const share = (yesOf(counts) + 0.5) / total;
  const z = zOf(share);
  return { z, variance: (share * (1 - share)) / (total * density(z) ** 2) };
}

function around(value: number, variance: number): Estimate {
  const reach = z95 * Math.sqrt(variance);
  return { value, low: value - reach, high: value + reach };
}

/** d′: z of hits less z of false alarms; 0 is guessing. */
export function dPrime({ trueClaims, falseClaims }: Ratings): Estimate {
  const [hits, alarms] = [yesRate(trueClaims), yesRate(falseClaims)];
  return around(hits.z - alarms.z, hits.variance + alarms.variance);
}

/** Criterion c, less the mean of both z: above 0 when more is called a myth than is one. */
export function criterion({ trueClaims, falseClaims }: Ratings): Estimate {
  const [hits, alarms] = [yesRate(trueClaims), yesRate(falseClaims)];
  return around(-(hits.z + alarms.z) / 2, (hits.variance + alarms.variance) / 4);
}

export function readLean(ratings: Ratings): Reading<Lean> {
  const few = tooFew(ratings);
  if (few !== null) return few;
  const lean = criterion(ratings);
  return { enough: true, ...lean, side: sideOf(lean) };
}

function sideOf({ low, high }: Estimate): Lean['side'] {
  if (low > 0) return 'myth';
  return high < 0 ? 'reality' : 'none';
}
