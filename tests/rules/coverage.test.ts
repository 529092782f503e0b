// Whether the intervals are honest: how often they hold the truth, where the truth is known, for
// few answers and for many. Chance is seeded, so that the numbers are the same every time.
import { describe, expect, test } from 'vitest';
import { readBrier } from '../../src/rules/calibration.ts';
import { criterion, dPrime } from '../../src/rules/detection.ts';
import { area, areaOf } from '../../src/rules/discernment.ts';
import { difference } from '../../src/rules/interval.ts';
import type { Estimate } from '../../src/rules/measures.ts';
import type { Random } from '../../src/rules/random.ts';
import type { Counts, Ratings } from '../../src/rules/ratings.ts';
import { randomFrom } from '../../src/state/dice.ts';

/** How likely each rating, 1…7, is of a true and of a false claim. */
interface Habits {
  readonly real: Counts;
  readonly myth: Counts;
}

/** What true claims get, false ones get from the other end. */
const even = (...real: number[]): Habits => ({ real, myth: real.toReversed() });

/** Players of many kinds: the shares of each rating. */
const players: Readonly<Record<string, Habits>> = {
  'guesses at the middle': even(0.05, 0.15, 0.2, 0.2, 0.2, 0.15, 0.05),
  'guesses at both ends': even(0.5, 0, 0, 0, 0, 0, 0.5),
  'knows a little': even(0.08, 0.12, 0.12, 0.14, 0.14, 0.17, 0.23),
  'knows a lot': even(0.01, 0.04, 0.05, 0.1, 0.15, 0.25, 0.4),
  'is almost always right': even(0, 0.01, 0.02, 0.02, 0.05, 0.2, 0.7),
  'knows half and guesses the rest': even(0, 0, 0.25, 0, 0.25, 0, 0.5),
  'is certain, four in five right': even(0.2, 0, 0, 0, 0, 0, 0.8),
  'leans to myth': {
    real: [0.25, 0.2, 0.15, 0.15, 0.1, 0.1, 0.05],
    myth: [0.55, 0.2, 0.1, 0.05, 0.04, 0.04, 0.02],
  },
};

type Size = readonly [trueClaims: number, falseClaims: number];
const sizes: readonly [number, number][] = [
  [3, 3],
  [5, 5],
  [8, 3],
  [11, 11],
  [25, 25],
  [250, 250],
];

const runs = 2000;

function draw(shares: Counts, total: number, random: Random): number[] {
  const counts = shares.map(() => 0);
  for (let drawn = 0; drawn < total; drawn += 1) {
    let at = 0;
    for (let left = random() - (shares[0] ?? 0); left >= 0 && at < shares.length - 1; ) {
      at += 1;
      left -= shares[at] ?? 0;
    }
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** The habits as if seen in endlessly many answers. */
const always = ({ real, myth }: Habits): Ratings => ({
  trueClaims: real.map((share) => share * 1e9),
  falseClaims: myth.map((share) => share * 1e9),
});

/** In which share of the runs each interval held its truth. */
function coverages(
  luck: string,
  truths: readonly number[],
  estimates: (random: Random) => readonly Estimate[],
): number[] {
  const random = randomFrom(luck);
  const held = truths.map(() => 0);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, { low, high }] of estimates(random).entries()) {
      const truth = truths[at] ?? Number.NaN;
      if (low - 1e-9 <= truth && truth <= high + 1e-9) held[at] = (held[at] ?? 0) + 1;
    }
  }
  return held.map((count) => count / runs);
}

function coverage(truth: number, luck: string, estimate: (random: Random) => Estimate): number {
  return coverages(luck, [truth], (random) => [estimate(random)])[0] ?? Number.NaN;
}

function ratingsOf({ real, myth }: Habits, [m, n]: Size, random: Random): Ratings {
  return { trueClaims: draw(real, m, random), falseClaims: draw(myth, n, random) };
}

describe.each(Object.entries(players))('of somebody who %s', (name, habits) => {
  test.each(sizes)('%d true and %d false claims', (...size) => {
    const measures = [area, criterion, dPrime];
    const of = (ratings: Ratings) => measures.map((measure) => measure(ratings));
    const truths = of(always(habits)).map(({ value }) => value);
    const held = coverages(`${name} ${size}`, truths, (random) =>
      of(ratingsOf(habits, size, random)),
    );
    const [ofArea = 0, ofLean = 0, ofDistance = 0] = held;
    expect(ofArea).toBeGreaterThan(0.93);
    expect(ofLean).toBeGreaterThan(0.93);
    // Three claims of each cannot show how far apart somebody holds them who is almost always
    // right: corrected, d′ cannot come out above 2.3. All other cases: 19 in 20.
    const isBeyond = size[0] === 3 && dPrime(always(habits)).value > 3;
    expect(ofDistance).toBeGreaterThan(isBeyond ? 0.8 : 0.93);
  });
});

test('discernment is not made vaguer than it is', () => {
  const held = sizes.map((size) =>
    coverage(areaOf(always(players['knows a little'] ?? even())), `vague ${size}`, (random) =>
      area(ratingsOf(players['knows a little'] ?? even(), size, random)),
    ),
  );
  expect(Math.max(...held)).toBeLessThan(0.985);
});

// The kind of player the method is too sure of, since it takes true and false claims to be rated
// with like variety: about six times in seven, and for three claims of each three times in four.
test.each([
  [0.8, 0.84],
  [0.5, 0.7],
])(
  'of somebody who shouts about true claims, %d right, and mumbles about false ones',
  (right, least) => {
    const odd: Habits = {
      real: [1 - right, 0, 0, 0, 0, 0, right],
      myth: [0, 0, 0.33, 0.34, 0.33, 0, 0],
    };
    const held = sizes.map((size) =>
      coverage(areaOf(always(odd)), `odd ${size}`, (random) => area(ratingsOf(odd, size, random))),
    );
    expect(Math.min(...held)).toBeGreaterThan(least);
  },
);

describe('what follows from these', () => {
  test.each(sizes)('a change in discernment, %d and %d claims each time', (...size) => {
    const [early, late] = [players['knows a little'], players['knows a lot']];
    if (early === undefined || late === undefined) throw new Error('There are such players.');
    const held = coverage(
      areaOf(always(late)) - areaOf(always(early)),
      `change ${size}`,
      (random) =>
        difference(area(ratingsOf(early, size, random)), area(ratingsOf(late, size, random))),
    );
    expect(held).toBeGreaterThan(0.94);
    expect(held).toBeLessThan(0.99);
  });

  test.each([10, 40, 500])('the Brier score of %d answers', (total) => {
    const shares = { guess: 0.4, fairly: 0.55, certain: 0.8 };
    const [few, some, rest] = [0.2 * total, 0.4 * total, 0.4 * total];
    const truth = 0.2 * (1 / 9 + 0.4 / 3) + 0.4 * (0.49 - 0.4 * 0.55) + 0.4 * (0.9025 - 0.9 * 0.8);
    const held = coverage(truth, `brier ${total}`, (random) => {
      const tally = (share: number, answers: number) => ({
        right: draw([share, 1 - share], answers, random)[0] ?? 0,
        total: answers,
      });
      const reading = readBrier({
        guess: tally(shares.guess, few),
        fairly: tally(shares.fairly, some),
        certain: tally(shares.certain, rest),
      });
      if (!reading.enough) throw new Error('There are enough.');
      return reading;
    });
    expect(held).toBeGreaterThan(0.93);
    expect(held).toBeLessThan(0.98);
  });
});
