// The area under the ROC curve, against published examples and brute force.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, areaOf, readDiscernment } from '../../src/rules/discernment.ts';
import type { Counts, Ratings } from '../../src/rules/ratings.ts';
import { anyRatings } from '../fixtures/claims.ts';

/** Hanley & McNeil 1982, table I: CT images rated 1…5, of 51 patients with and 58 without. */
const images: Ratings = { trueClaims: [3, 2, 2, 11, 33], falseClaims: [33, 6, 6, 11, 2] };

const mirrored = (counts: Counts): Counts => counts.toReversed();
const swapped = ({ trueClaims, falseClaims }: Ratings): Ratings => ({
  trueClaims: falseClaims,
  falseClaims: trueClaims,
});

describe('the area', () => {
  test('of Hanley and McNeil’s images', () => {
    expect(areaOf(images)).toBeCloseTo(0.893, 3);
  });

  test('is the share of pairs told apart, counted pair by pair', () => {
    const each = (counts: Counts) =>
      counts.flatMap((count, rating) => Array.from({ length: count }, () => rating));
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const pairs = each(ratings.trueClaims).flatMap((one) =>
          each(ratings.falseClaims).map((other) => (Math.sign(one - other) + 1) / 2),
        );
        const share = pairs.reduce((sum, won) => sum + won, 0) / pairs.length;
        expect(areaOf(ratings)).toBeCloseTo(share, 12);
      }),
    );
  });

  test('is mirrored when true and false change places, or the scale is turned', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const one = area(ratings);
        const turned = {
          trueClaims: mirrored(ratings.trueClaims),
          falseClaims: mirrored(ratings.falseClaims),
        };
        for (const other of [area(swapped(ratings)), area(turned)]) {
          expect(other.value).toBeCloseTo(1 - one.value, 9);
          expect(other.low).toBeCloseTo(1 - one.high, 9);
          expect(other.high).toBeCloseTo(1 - one.low, 9);
        }
      }),
    );
  });
});

describe('its interval', () => {
  const of = (value: number, m: number, n: number) => {
    // Two ratings are enough to make any area: a share of the true claims is rated higher.
    const { low, high } = area({
      trueClaims: [m * (1 - value), 0, m * value],
      falseClaims: [0, n],
    });
    return [low, high];
  };

  // Worked out apart from this, as the roots of the polynomial that the R package auRoc solves for
  // Newcombe's method 5.
  test.each([
    [1, 3, 3, [0.501019, 1]],
    [0.5, 3, 3, [0.152774, 0.847226]],
    [1, 11, 11, [0.817279, 1]],
    [0.75, 5, 5, [0.386106, 0.929381]],
    [0.7, 4, 9, [0.362935, 0.899262]],
    [0.9, 250, 250, [0.867959, 0.924362]],
  ])('of %d over %d true and %d false claims', (value, m, n, [low, high]) => {
    const found = of(value, m, n);
    expect(found[0]).toBeCloseTo(low ?? Number.NaN, 5);
    expect(found[1]).toBeCloseTo(high ?? Number.NaN, 5);
  });

  test('of Hanley and McNeil’s images', () => {
    const { low, high } = area(images);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.8117', '0.9400']);
  });

  test('holds the area, lies within 0…1, and always has a width', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const { low, value, high } = area(ratings);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
        expect(high - low).toBeGreaterThan(0.05);
      }),
    );
  });

  test('grows narrower with more of the same', () => {
    fc.assert(
      fc.property(anyRatings, fc.integer({ min: 2, max: 9 }), (ratings, times) => {
        const more = (counts: Counts) => counts.map((count) => count * times);
        const many = area({
          trueClaims: more(ratings.trueClaims),
          falseClaims: more(ratings.falseClaims),
        });
        const few = area(ratings);
        expect(many.value).toBeCloseTo(few.value, 9);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});

describe('a reading', () => {
  const counted = (trueClaims: number, falseClaims: number): Ratings => ({
    trueClaims: [0, 0, 0, 0, 0, 0, trueClaims],
    falseClaims: [falseClaims, 0, 0, 0, 0, 0, 0],
  });

  test.each([
    [0, 0, 0],
    [2, 2, 4],
    [9, 2, 5],
    [9, 0, 3],
  ])('of %d true and %d false claims is not enough: %d of 6', (m, n, have) => {
    expect(readDiscernment(counted(m, n))).toEqual({ enough: false, have, need: 6 });
  });

  test('of three of each says how few they are', () => {
    const reading = readDiscernment(counted(3, 3));
    expect(reading).toMatchObject({ enough: true, value: 1, trueClaims: 3, falseClaims: 3 });
    if (!reading.enough) throw new Error('There are enough.');
    expect(reading.low).toBeLessThan(0.51);
    expect(reading.dPrimeLow).toBeLessThan(reading.dPrime);
    expect(reading.dPrime).toBeLessThan(reading.dPrimeHigh);
  });
});
