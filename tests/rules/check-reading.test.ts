// What a check came to, and what may be said of two of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Verdict, verdicts } from '../../src/questions/verdict.ts';
import type { Attempt } from '../../src/rules/attempt.ts';
import { change, readCheck } from '../../src/rules/check-reading.ts';
import type { CheckReading } from '../../src/rules/measures.ts';
import { aQuestion } from '../fixtures/build.ts';
import { anyAttempts, claimsOf, saying } from '../fixtures/claims.ts';

const truths = Array.from({ length: 12 }, (_, at) => verdicts[at % 3] ?? 'myth');
const claims = claimsOf(truths);
const say = (at: number, said: Verdict, changes: Partial<Attempt> = {}) =>
  saying(said, { id: `claim-${at}`, truth: truths[at] ?? 'myth' }, { check: 'before', ...changes });

describe('a check', () => {
  test('that was not begun came to nothing', () => {
    expect(readCheck('before', [], claims)).toBeNull();
    expect(readCheck('after', [say(0, 'myth')], claims)).toBeNull();
    expect(readCheck('before', [say(0, 'myth', { check: null })], claims)).toBeNull();
  });

  test('counts its own cards, finished or not', () => {
    const attempts = [
      say(0, 'myth', { at: 5 }),
      say(1, 'myth', { at: 7 }),
      say(2, 'reality', { at: 6 }),
      say(3, 'myth', { at: 8, check: 'after' }),
    ];
    expect(readCheck('before', attempts, claims)).toEqual({
      ...{ check: 'before', at: 7, right: 2, total: 3, seen: 0 },
      discernment: { enough: false, have: 2, need: 6 },
    });
  });

  test('takes the first of two answers to a card', () => {
    const attempts = [say(0, 'reality', { at: 9 }), say(0, 'myth', { at: 5 })];
    for (const kept of [attempts, attempts.toReversed()]) {
      expect(readCheck('before', kept, claims)).toMatchObject({ right: 1, total: 1, at: 5 });
    }
  });

  test('says which cards had been turned before', () => {
    const attempts = [
      say(0, 'myth', { at: 5 }),
      say(1, 'myth', { at: 5 }),
      say(2, 'myth', { at: 5 }),
      say(0, 'myth', { at: 1, check: null }),
      say(0, 'myth', { at: 2, check: null }),
      say(1, 'myth', { at: 4, check: null }),
      say(3, 'myth', { at: 5 }),
      say(3, 'myth', { at: 6, check: null }),
      say(2, 'myth', { at: 1, check: 'after' }),
    ];
    expect(readCheck('before', attempts, claims)?.seen).toBe(2);
  });

  test('leaves out what is no claim, or no longer there', () => {
    const pack = new Map([...claims, ['choice', aQuestion('choice')]]);
    const strays = ['choice', 'gone'].map((id) =>
      saying('myth', { id, truth: 'myth' }, { check: 'before' }),
    );
    expect(readCheck('before', strays, pack)).toBeNull();
    expect(readCheck('before', [...strays, say(0, 'myth')], pack)).toMatchObject({ total: 1 });
  });

  test('has a discernment from three true and three false claims on', () => {
    const attempts = truths.slice(0, 9).map((truth, at) => say(at, truth));
    expect(readCheck('before', attempts, claims)?.discernment).toMatchObject({
      ...{ enough: true, value: 1, trueClaims: 3, falseClaims: 3 },
    });
  });

  test('never has more right, or seen, than there are cards', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const reading = readCheck('before', attempts, claims);
        const cards = new Set(
          attempts.flatMap(({ check, question }) =>
            check === 'before' && claims.has(question) ? [question] : [],
          ),
        );
        expect(reading?.total ?? 0).toBe(cards.size);
        if (reading === null) return;
        expect(reading.right).toBeLessThanOrEqual(reading.total);
        expect(reading.seen).toBeLessThanOrEqual(reading.total);
      }),
    );
  });
});

const few = { enough: false, have: 4, need: 6 } as const;

/** A check with so many right, and a discernment if there is one. */
function reading(
  right: number,
  total: number,
  area?: readonly [number, number, number],
): CheckReading {
  const [low = 0, value = 0, high = 0] = area ?? [];
  const dPrime = { dPrime: 0, dPrimeLow: 0, dPrimeHigh: 0 };
  const discernment =
    area === undefined
      ? few
      : ({ enough: true, low, value, high, trueClaims: 9, falseClaims: 9, ...dPrime } as const);
  return { check: 'before', at: 1, right, total, discernment, seen: 0 };
}

describe('a change', () => {
  test.each([
    [0, 6, 'better'],
    [2, 6, 'better'],
    [1, 5, 'better'],
    [3, 6, 'same'],
    [2, 5, 'same'],
    [3, 3, 'same'],
    [5, 1, 'worse'],
    [6, 2, 'worse'],
  ] as const)('from %d to %d of six: %s', (from, to, verdict) => {
    const found = change(reading(from, 6), { ...reading(to, 6), check: 'after' });
    expect(found).toMatchObject({ from: 'before', to: 'after', verdict, discernment: few });
    expect(found.right.value).toBeCloseTo((to - from) / 6, 12);
  });

  const [poor, good] = [[0.3, 0.5, 0.6] as const, [0.8, 0.9, 0.95] as const];

  test('in discernment alone is one', () => {
    expect(change(reading(9, 18, poor), reading(11, 18, good)).verdict).toBe('better');
    expect(change(reading(11, 18, good), reading(9, 18, poor)).verdict).toBe('worse');
  });

  test('that the other measure speaks against is none', () => {
    expect(change(reading(9, 18, poor), reading(8, 18, good)).verdict).toBe('same');
    expect(change(reading(2, 18, good), reading(17, 18, poor)).verdict).toBe('same');
  });

  test('in discernment has its interval, too', () => {
    const { discernment } = change(reading(9, 18, poor), reading(9, 18, good));
    expect(discernment).toMatchObject({ enough: true, value: expect.closeTo(0.4, 9) });
    // .4 − √(.1² + .1²), .4 + √(.05² + .2²)
    expect(discernment).toMatchObject({
      ...{ low: expect.closeTo(0.2586, 4), high: expect.closeTo(0.6062, 4) },
    });
  });

  test('in discernment is not said when either check has too few claims for it', () => {
    for (const [from, to] of [
      [reading(1, 6), reading(2, 6, good)],
      [reading(1, 6, poor), reading(2, 6)],
    ] as const) {
      expect(change(from, to).discernment).toEqual(few);
    }
  });

  test('backwards is its mirror', () => {
    const mirror = { better: 'worse', worse: 'better', same: 'same' } as const;
    const count = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const [from, to] = [reading(a, 8), reading(b, 8)];
        expect(change(to, from).verdict).toBe(mirror[change(from, to).verdict]);
      }),
    );
  });

  test.each([3, 6, 8, 12, 20])(
    'is told to less than one in twenty who have not changed: %d cards',
    (n) => {
      const told = changesTold(n);
      for (let p = 0.02; p < 1; p += 0.02) {
        const chances = chancesOf(n, p);
        const share = told.reduce((sum, [a, b]) => sum + (chances[a] ?? 0) * (chances[b] ?? 0), 0);
        expect(share).toBeLessThan(0.05);
        if (n === 6 && Math.abs(p - 0.5) < 0.01) expect(share).toBeGreaterThan(0.01);
      }
    },
  );
});

/** Right answers in a check of `n` cards and in another: all that would be called a change. */
function changesTold(n: number): [number, number][] {
  const counts = Array.from({ length: n + 1 }, (_, right) => right);
  return counts.flatMap((a) =>
    counts
      .filter((b) => change(reading(a, n), reading(b, n)).verdict !== 'same')
      .map((b): [number, number] => [a, b]),
  );
}

/** How likely 0, 1, … `n` right of `n` are, where each is right with chance `p`. */
function chancesOf(n: number, p: number): number[] {
  let chance = (1 - p) ** n;
  return Array.from({ length: n + 1 }, (_, right) => {
    const here = chance;
    chance *= ((n - right) / (right + 1)) * (p / (1 - p));
    return here;
  });
}
