// What is measured, and what a measure can come to. Pure.
// Every measure can be "too few to say", and every number comes with its interval.
import type { MixUp } from '../questions/base.ts';
import type { Confidence } from '../questions/question.ts';
import type { Check } from './attempt.ts';

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A measure, or how many answers there are and how many it would take. */
export type Reading<T> =
  | { readonly enough: false; readonly have: number; readonly need: number }
  | ({ readonly enough: true } & T);

/** How well true claims are told from false ones. */
export interface Discernment extends Estimate {
  /** True and false claims answered; complicated ones are not among them. */
  readonly trueClaims: number;
  readonly falseClaims: number;
  /** d′ with the log-linear correction, and its interval. */
  readonly dPrime: number;
  readonly dPrimeLow: number;
  readonly dPrimeHigh: number;
}

/** Criterion c: above 0 things are called myths more often than they are, below 0 less often. */
export interface Lean extends Estimate {
  /** `none` while the interval holds 0. */
  readonly side: 'myth' | 'reality' | 'none';
}

/** How often a level of confidence was right: a share of 0…1. */
export interface Calibration extends Estimate {
  readonly right: number;
  readonly total: number;
}

/** One kind of mistake: the questions met that invite it, and on how many it was made. */
export interface MixUpTally {
  readonly mixUp: MixUp;
  readonly met: number;
  readonly missed: number;
}

export interface Measures {
  /** Verdict cards whose first answer, outside of checks, is measured. */
  readonly answers: number;
  readonly discernment: Reading<Discernment>;
  readonly lean: Reading<Lean>;
  readonly calibration: Readonly<Record<Confidence, Reading<Calibration>>>;
  /** Mean squared distance of stated confidence from what came true: 0 is best, 1 worst. */
  readonly brier: Reading<Estimate>;
  /** Kinds of mistake that were met, most often missed first. */
  readonly mixUps: readonly MixUpTally[];
  /** Cards that came back after their reveal: how often they were right the last time. */
  readonly returned: Reading<Calibration>;
}

/** What one check came to. */
export interface CheckReading {
  readonly check: Check;
  readonly at: number;
  readonly right: number;
  readonly total: number;
  readonly discernment: Reading<Discernment>;
  /** Cards of this check that had been revealed in a round before. */
  readonly seen: number;
}

/** From one check to a later one. */
export interface Change {
  readonly from: Check;
  readonly to: Check;
  /** Difference of the shares answered right, −1…1. */
  readonly right: Estimate;
  /** Difference of discernment, −1…1. */
  readonly discernment: Reading<Estimate>;
  /**
   * `same` while both intervals hold 0, or where one measure points against the other: nothing
   * can be said to have changed.
   */
  readonly verdict: 'better' | 'worse' | 'same';
}
