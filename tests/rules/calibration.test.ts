// Shares right by confidence, and the Brier score, against brute force.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidences } from '../../src/questions/question.ts';
import {
  noTallies,
  readBrier,
  readCalibration,
  stated,
  type Tallies,
} from '../../src/rules/calibration.ts';

function tallies(guess: Pair, fairly: Pair, certain: Pair): Tallies {
  const tally = ([right, total]: Pair) => ({ right, total });
  return { guess: tally(guess), fairly: tally(fairly), certain: tally(certain) };
}
type Pair = readonly [right: number, total: number];

const anyPair = fc
  .integer({ min: 0, max: 30 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
const anyTallies = fc.tuple(anyPair, anyPair, anyPair).map((pairs) => tallies(...pairs));
const totalOf = (all: Tallies) => confidences.reduce((sum, level) => sum + all[level].total, 0);

/** (stated − came true)² of every answer. */
const distances = (all: Tallies) =>
  confidences.flatMap((level) =>
    Array.from(
      { length: all[level].total },
      (_, at) => (stated[level] - (at < all[level].right ? 1 : 0)) ** 2,
    ),
  );

describe('calibration', () => {
  test('is said of each level that has five answers', () => {
    const reading = readCalibration(tallies([1, 4], [3, 5], [15, 20]));
    expect(reading.guess).toEqual({ enough: false, have: 4, need: 5 });
    expect(reading.fairly).toMatchObject({ enough: true, value: 0.6, right: 3, total: 5 });
    expect(reading.certain).toMatchObject({ enough: true, value: 0.75, right: 15, total: 20 });
  });

  test('starts with nothing', () => {
    const { guess, fairly, certain } = readCalibration(noTallies());
    const nothing = { enough: false, have: 0, need: 5 };
    expect([guess, fairly, certain]).toEqual([nothing, nothing, nothing]);
  });
});

describe('the Brier score', () => {
  test('needs ten answers with a confidence', () => {
    expect(readBrier(tallies([3, 3], [3, 3], [3, 3]))).toEqual({
      enough: false,
      have: 9,
      need: 10,
    });
  });

  test('is the mean of all distances', () => {
    fc.assert(
      fc.property(
        anyTallies.filter((all) => totalOf(all) >= 10),
        (all) => {
          const each = distances(all);
          const mean = each.reduce((sum, one) => sum + one, 0) / each.length;
          const reading = readBrier(all);
          if (!reading.enough) throw new Error('There are enough.');
          expect(reading.value).toBeCloseTo(mean, 12);
          expect(reading.low).toBeLessThan(reading.value + 1e-12);
          expect(reading.high).toBeGreaterThan(reading.value - 1e-12);
          expect(reading.high - reading.low).toBeGreaterThan(0.01);
          expect(reading.low).toBeGreaterThanOrEqual(0);
          expect(reading.high).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test.each([
    ['always certain and right', tallies([0, 0], [0, 0], [20, 20]), 0.0025],
    ['always certain and wrong', tallies([0, 0], [0, 0], [0, 20]), 0.9025],
    ['guesses that are as good as guesses', tallies([10, 30], [0, 0], [0, 0]), 2 / 9],
  ])('of %s', (_, all, score) => {
    const reading = readBrier(all);
    if (!reading.enough) throw new Error('There are enough.');
    expect(reading.value).toBeCloseTo(score, 12);
  });

  test('is best for those who are as sure as they are right', () => {
    const score = (...pairs: [Pair, Pair, Pair]) => {
      const reading = readBrier(tallies(...pairs));
      return reading.enough ? reading.value : Number.NaN;
    };
    const none: Pair = [0, 0];
    expect(score([10, 30], none, none)).toBeLessThan(score(none, [10, 30], none));
    expect(score(none, [10, 30], none)).toBeLessThan(score(none, none, [10, 30]));
    expect(score(none, [21, 30], none)).toBeLessThan(score([21, 30], none, none));
    expect(score(none, [21, 30], none)).toBeLessThan(score(none, none, [21, 30]));
  });
});
