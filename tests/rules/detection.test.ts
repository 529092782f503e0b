// d′ and criterion c, against worked examples.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterion, dPrime, readLean } from '../../src/rules/detection.ts';
import type { Counts, Ratings } from '../../src/rules/ratings.ts';
import { anyRatings } from '../fixtures/claims.ts';

/** So many claims called real, of so many. */
const yes = (count: number, total: number): Counts => [0, total - count, 0, 0, 0, count, 0];
const hitsAndAlarms = (hits: number, m: number, alarms: number, n: number): Ratings => ({
  trueClaims: yes(hits, m),
  falseClaims: yes(alarms, n),
});

describe('d′ and c', () => {
  // Stanislaw & Todorov 1999, Behav Res Methods 31: 137–149: hits .80, false alarms .40. A million
  // claims leave nothing of the correction.
  test('of Stanislaw and Todorov’s example', () => {
    const ratings = hitsAndAlarms(800_000, 1_000_000, 400_000, 1_000_000);
    expect(dPrime(ratings).value).toBeCloseTo(1.095, 3);
    expect(criterion(ratings).value).toBeCloseTo(-0.294, 3);
  });

  // The same rates of 25: (20.5 / 26, 10.5 / 26), as Hautus corrects them.
  test('of 20 and 10 in 25, corrected', () => {
    const ratings = hitsAndAlarms(20, 25, 10, 25);
    expect(dPrime(ratings).value).toBeCloseTo(1.0445, 4);
    expect(criterion(ratings).value).toBeCloseTo(-0.2788, 4);
  });

  // Tables of d′ (Macmillan & Creelman 2005, appendix 5): z(.9) − z(.1), z(.7) − z(.2).
  test.each([
    [0.9, 0.1, 2.563, 0],
    [0.7, 0.2, 1.366, 0.159],
    [0.5, 0.5, 0, 0],
  ])('of rates %d and %d', (hits, alarms, distance, lean) => {
    const n = 10_000_000;
    const ratings = hitsAndAlarms(hits * n, n, alarms * n, n);
    expect(dPrime(ratings).value).toBeCloseTo(distance, 3);
    expect(criterion(ratings).value).toBeCloseTo(lean, 3);
  });

  test('are finite for the surest answers, with the width few answers have', () => {
    const { value, low, high } = dPrime(hitsAndAlarms(3, 3, 0, 3));
    // z(3.5 / 4) − z(.5 / 4) = 2 · 1.15035
    expect(value).toBeCloseTo(2.3007, 4);
    // ±1.96 √(2 · .875 · .125 / (4 · φ(1.15035)²)), φ(1.15035) = .20585
    expect(high - value).toBeCloseTo(2.226, 2);
    expect(value - low).toBeCloseTo(high - value, 9);
  });

  test('saying “not that simple” to everything leans neither way', () => {
    const ratings = { trueClaims: [0, 0, 0, 9, 0, 0, 0], falseClaims: [0, 0, 0, 4, 0, 0, 0] };
    expect(criterion(ratings).value).toBeCloseTo(0, 9);
    expect(dPrime(ratings).value).toBeCloseTo(0, 9);
  });

  test('true and false in each other’s place: d′ turns round, c stays', () => {
    fc.assert(
      fc.property(anyRatings, ({ trueClaims, falseClaims }) => {
        const one = { trueClaims, falseClaims };
        const other = { trueClaims: falseClaims, falseClaims: trueClaims };
        expect(dPrime(other).value).toBeCloseTo(-dPrime(one).value, 9);
        expect(criterion(other).value).toBeCloseTo(criterion(one).value, 9);
      }),
    );
  });

  test('myth said for reality and reality for myth: both turn round', () => {
    fc.assert(
      fc.property(anyRatings, ({ trueClaims, falseClaims }) => {
        const one = { trueClaims, falseClaims };
        const other = {
          trueClaims: trueClaims.toReversed(),
          falseClaims: falseClaims.toReversed(),
        };
        expect(dPrime(other).value).toBeCloseTo(-dPrime(one).value, 6);
        expect(criterion(other).value).toBeCloseTo(-criterion(one).value, 6);
        expect(criterion(other).low).toBeCloseTo(-criterion(one).high, 6);
      }),
    );
  });
});

describe('the lean', () => {
  test.each([
    ['myth', hitsAndAlarms(1, 11, 0, 11)],
    ['reality', hitsAndAlarms(11, 11, 10, 11)],
    ['none', hitsAndAlarms(11, 11, 0, 11)],
    ['none', hitsAndAlarms(4, 11, 5, 11)],
  ] as const)('is towards %s', (side, ratings) => {
    expect(readLean(ratings)).toMatchObject({ enough: true, side });
  });

  test('of too few is not said', () => {
    expect(readLean(hitsAndAlarms(0, 2, 0, 40))).toEqual({ enough: false, have: 5, need: 6 });
  });
});
