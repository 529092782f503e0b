// When a question comes back: spaced by how it went, a confident error soon and again within a
// week, whatever the clock does.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { day, inOrder, isDue, nextReview, type Review } from '../../src/rules/review.ts';
import { anAttempt, anyAttempt } from '../fixtures/attempts.ts';

const start = Date.UTC(2026, 0, 5, 12);

function reviewAfter(...attempts: Attempt[]): Review {
  const review = attempts.reduce<Review | undefined>(nextReview, undefined);
  if (review === undefined) throw new Error('Nothing to come back.');
  return review;
}
const right = (days: number, confidence: Attempt['confidence'] = 'fairly') =>
  anAttempt({ at: start + days * day, confidence });
const wrong = (days: number, confidence: Attempt['confidence'] = 'guess') =>
  anAttempt({ at: start + days * day, confidence, outcome: 'wrong' });
const days = (review: Review) => (review.due - start) / day;

describe('the first answer', () => {
  // FSRS-6 default parameters: initial stability 0.212, 1.2931, 2.3065, 8.2956 days at 90 %.
  test.each([
    ['wrong by guessing', wrong(0), 1],
    ['partly right', anAttempt({ at: start, outcome: 'partly' }), 1],
    ['right by guessing', right(0, 'guess'), 1],
    ['right, fairly sure', right(0, 'fairly'), 2],
    ['right, not asked how sure', right(0, null), 2],
    ['right and certain', right(0, 'certain'), 8],
  ])('%s comes back', (_how, attempt, expected) => {
    expect(days(reviewAfter(attempt))).toBe(expected);
  });

  test('wrong and sure of it is due at once', () => {
    for (const confidence of ['fairly', 'certain'] as const) {
      expect(days(reviewAfter(wrong(0, confidence)))).toBe(0);
    }
  });
});

test('each time it goes well it comes back later', () => {
  let review = reviewAfter(right(0));
  let gap = review.due - review.at;
  for (let time = 0; time < 6; time += 1) {
    review = nextReview(review, anAttempt({ at: review.due, confidence: 'fairly' })) ?? review;
    expect(review.due - review.at).toBeGreaterThan(gap);
    gap = review.due - review.at;
  }
  const missed = nextReview(
    review,
    anAttempt({ at: review.due, outcome: 'wrong', confidence: null }),
  );
  expect((missed?.due ?? 0) - review.due).toBeLessThan(gap / 3);
});

describe('a confident error', () => {
  test('mended at once is still asked again within a week', () => {
    const review = reviewAfter(wrong(0, 'certain'), right(0.01, 'certain'), right(0.02, 'certain'));
    expect(days(review)).toBeGreaterThan(0.5);
    expect(days(review)).toBeLessThanOrEqual(7);
  });

  test('is mended when it is right about a week later, and then waits as long as any other', () => {
    const week = reviewAfter(wrong(0, 'certain'), right(0.01, 'certain'), right(7, 'certain'));
    expect(week.surprisedAt).toBeNull();
    expect(days(week)).toBeGreaterThan(14);
  });

  test('is not mended by a second error, nor by an answer after a day', () => {
    expect(reviewAfter(wrong(0, 'certain'), wrong(6)).surprisedAt).toBe(start);
    expect(reviewAfter(wrong(0, 'certain'), right(1)).surprisedAt).toBe(start);
  });

  test('whatever follows within five days, it is due a week after at the latest', () => {
    const later = fc.array(fc.tuple(fc.double({ min: 0, max: 4.9, noNaN: true }), anyAttempt()));
    fc.assert(
      fc.property(later, (list) => {
        const attempts = list
          .map(([on, attempt]) => ({ ...attempt, at: start + Math.round(on * day) }))
          .filter(({ outcome }) => outcome === 'right')
          .sort((a, b) => a.at - b.at);
        expect(days(reviewAfter(wrong(0, 'certain'), ...attempts))).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('any history', () => {
  test('gives a time to come back, the same each time, never before the last answer', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt(fc.constant('q')), { maxLength: 40 }), (attempts) => {
        const ordered = inOrder(attempts, 1e12);
        const review = ordered.reduce<Review | undefined>(nextReview, undefined);
        const counted = ordered.filter(
          ({ outcome, check }) => outcome !== 'stance' && check === null,
        );
        expect(review === undefined).toBe(counted.length === 0);
        if (review === undefined) return;
        expect(ordered.reduce<Review | undefined>(nextReview, undefined)).toEqual(review);
        expect(Number.isFinite(review.due)).toBe(true);
        expect(review.due).toBeLessThan(review.at + 101 * 365 * day);
        if (review.surprisedAt === null) expect(review.due).toBeGreaterThanOrEqual(review.at + day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a clock that was changed', () => {
  test('set back: time does not run backwards', () => {
    const review = nextReview(reviewAfter(right(10)), right(0));
    expect(review?.at).toBe(start);
    expect(Number.isFinite(review?.due)).toBe(true);
  });

  test('years ahead for a while: what was answered then is the oldest, and due now', () => {
    const ahead = anAttempt({ at: start + 4000 * day });
    const [first, second] = inOrder([right(0), ahead], start + day);
    expect(first).toEqual(ahead);
    expect(second).toEqual(right(0));
    const review = reviewAfter(...inOrder([ahead], start));
    expect(isDue(review, start)).toBe(true);
  });

  test('an hour or a day ahead: nothing is reordered', () => {
    const near = [right(0), anAttempt({ at: start + day / 2 })];
    expect(inOrder(near, start)).toEqual(near);
  });
});
