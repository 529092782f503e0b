// Intervals, against the values that were published with their methods.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautiousShareOf, difference, shareOf, sumOf } from '../../src/rules/interval.ts';
import type { Estimate } from '../../src/rules/measures.ts';

type Ends = readonly [low: number, high: number];
const ends = ({ low, high }: Estimate): Ends => [
  Number(low.toFixed(4)) + 0,
  Number(high.toFixed(4)) + 0,
];

describe('a share', () => {
  // Newcombe 1998, Stat Med 17: 857–872, table I: methods 3 and 4.
  test.each<[number, number, Ends, Ends]>([
    [81, 263, [0.2553, 0.3662], [0.2535, 0.3682]],
    [15, 148, [0.0624, 0.1605], [0.0598, 0.1644]],
    [0, 20, [0, 0.1611], [0, 0.2005]],
    [1, 29, [0.0061, 0.1718], [0.0018, 0.1963]],
  ])('%d of %d', (right, total, wilson, corrected) => {
    expect(ends(shareOf(right, total))).toEqual(wilson);
    expect(ends(cautiousShareOf(right, total))).toEqual(corrected);
  });

  const anyShare = fc
    .integer({ min: 1, max: 500 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

  test('lies in its interval, which lies within 0…1 and in the cautious one', () => {
    fc.assert(
      fc.property(anyShare, ([right, total]) => {
        const [plain, cautious] = [shareOf(right, total), cautiousShareOf(right, total)];
        const row = [0, cautious.low, plain.low, plain.value, plain.high, cautious.high, 1];
        expect([...row].sort((a, b) => a - b)).toEqual(row);
        expect(plain.high - plain.low).toBeGreaterThan(0);
      }),
    );
  });

  test('of right and of wrong answers mirror each other', () => {
    fc.assert(
      fc.property(anyShare, ([right, total]) => {
        for (const share of [shareOf, cautiousShareOf]) {
          const [one, other] = [share(right, total), share(total - right, total)];
          expect(one.low).toBeCloseTo(1 - other.high, 9);
        }
      }),
    );
  });

  test('of nothing can be anything', () => {
    for (const share of [shareOf, cautiousShareOf]) {
      expect(share(0, 0)).toEqual({ value: 0.5, low: 0, high: 1 });
    }
  });
});

describe('a difference', () => {
  type Case = readonly [a: number, m: number, b: number, n: number];
  // Newcombe 1998, Stat Med 17: 873–890, table II: methods 10 and 11.
  test.each<[Case, Ends, Ends]>([
    [
      [56, 70, 48, 80],
      [0.0524, 0.3339],
      [0.0428, 0.3422],
    ],
    [
      [9, 10, 3, 10],
      [0.1705, 0.809],
      [0.1013, 0.8387],
    ],
    [
      [6, 7, 2, 7],
      [0.0582, 0.8062],
      [-0.029, 0.8423],
    ],
    [
      [5, 56, 0, 29],
      [-0.0381, 0.1926],
      [-0.0667, 0.2037],
    ],
    [
      [0, 10, 0, 20],
      [-0.1611, 0.2775],
      [-0.2005, 0.3445],
    ],
    [
      [0, 10, 0, 10],
      [-0.2775, 0.2775],
      [-0.3445, 0.3445],
    ],
    [
      [10, 10, 0, 20],
      [0.6791, 1],
      [0.6014, 1],
    ],
    [
      [10, 10, 0, 10],
      [0.6075, 1],
      [0.5128, 1],
    ],
  ])('of %j', ([a, m, b, n], plain, corrected) => {
    expect(ends(difference(shareOf(b, n), shareOf(a, m)))).toEqual(plain);
    expect(ends(difference(cautiousShareOf(b, n), cautiousShareOf(a, m)))).toEqual(corrected);
  });

  const anyEstimate = fc
    .tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
    .map((three) => three.sort((a, b) => a - b))
    .map(([low = 0, value = 0, high = 0]): Estimate => ({ low, value, high }));

  test('the other way round is its mirror', () => {
    fc.assert(
      fc.property(anyEstimate, anyEstimate, (a, b) => {
        const [there, back] = [difference(a, b), difference(b, a)];
        expect(there.value).toBeCloseTo(-back.value, 12);
        expect(there.low).toBeCloseTo(-back.high, 12);
      }),
    );
  });

  test('a sum of one thing is that thing, so many times', () => {
    fc.assert(
      fc.property(anyEstimate, fc.double({ min: -3, max: 3, noNaN: true }), (estimate, times) => {
        const { value, low, high } = sumOf([[times, estimate]]);
        expect(value).toBeCloseTo(times * estimate.value, 9);
        const both = [times * estimate.low, times * estimate.high].sort((a, b) => a - b);
        expect(low).toBeCloseTo(both[0] ?? Number.NaN, 9);
        expect(high).toBeCloseTo(both[1] ?? Number.NaN, 9);
      }),
    );
  });
});
