// Whether one is as often right as one is sure: the share right at each level of confidence, and
// the Brier score of them all. Pure.
import { type Confidence, confidences } from '../questions/question.ts';
import { shareOf, sumOf, type Term } from './interval.ts';
import type { Calibration, Estimate, Measures, Reading } from './measures.ts';

/**
 * How likely an answer is to be right, as its level of confidence says. A convention of this game,
 * since the levels are words: a guess is one of three verdicts, "fairly sure" is seven in ten,
 * "certain" nineteen in twenty (not all: nobody is never wrong).
 */
export const stated: Readonly<Record<Confidence, number>> = {
  guess: 1 / 3,
  fairly: 0.7,
  certain: 0.95,
};

const leastAtLevel = 5;
const leastForBrier = 10;

/** Answers at one level of confidence. */
export interface Tally {
  right: number;
  total: number;
}
export type Tallies = Readonly<Record<Confidence, Tally>>;

export function noTallies(): Record<Confidence, Tally> {
  const none = () => ({ right: 0, total: 0 });
  return { guess: none(), fairly: none(), certain: none() };
}

/** The share right, where there are enough answers. */
export function readShare({ right, total }: Tally): Reading<Calibration> {
  if (total < leastAtLevel) return { enough: false, have: total, need: leastAtLevel };
  return { enough: true, ...shareOf(right, total), right, total };
}

export function readCalibration(tallies: Tallies): Measures['calibration'] {
  const { guess, fairly, certain } = tallies;
  return { guess: readShare(guess), fairly: readShare(fairly), certain: readShare(certain) };
}

/**
 * Brier 1950, Monthly Weather Review 78: 1–3: the mean of (stated − came true)². At one level it
 * is stated² + share right · (1 − 2 · stated), so over all levels it is a weighted sum of shares
 * right, and its interval is made of theirs (see `sumOf`), for the levels chosen as they were.
 * Unlike that of a plain mean, it has a width when every answer was the same.
 */
export function readBrier(tallies: Tallies): Reading<Estimate> {
  const total = confidences.reduce((sum, level) => sum + tallies[level].total, 0);
  if (total < leastForBrier) return { enough: false, have: total, need: leastForBrier };
  const weight = (level: Confidence) => tallies[level].total / total;
  const base = confidences.reduce((sum, level) => sum + weight(level) * stated[level] ** 2, 0);
  const terms = confidences
    .filter((level) => tallies[level].total > 0)
    .map((level): Term => {
      const { right, total: answers } = tallies[level];
      return [weight(level) * (1 - 2 * stated[level]), shareOf(right, answers)];
    });
  return { enough: true, ...sumOf([[1, { value: base, low: base, high: base }], ...terms]) };
}
