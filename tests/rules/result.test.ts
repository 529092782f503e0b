// What is known of a question from its attempts, and how surprising an answer was.
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/questions/outcome.ts';
import type { Confidence } from '../../src/questions/question.ts';
import type { Attempt } from '../../src/rules/attempt.ts';
import {
  isToLookAtAgain,
  isWaiting,
  nextResult,
  resultsOf,
  surpriseOf,
} from '../../src/rules/result.ts';
import { day } from '../../src/rules/review.ts';
import type { Step } from '../../src/rules/round.ts';
import { anAttempt } from '../fixtures/attempts.ts';

function revealed(outcome: Outcome, confidence: Confidence | null): Step {
  return { phase: 'revealed', answer: { type: 'verdict', value: 'myth' }, outcome, confidence };
}

test('the last answer is known, and how many there were', () => {
  const first = nextResult(undefined, anAttempt({ outcome: 'wrong', at: 1000 }));
  expect(first).toMatchObject({ outcome: 'wrong', confidence: 'certain', at: 1000, times: 1 });
  const next = anAttempt({ outcome: 'partly', confidence: null, at: 2000 });
  const second = nextResult(first, next);
  expect(second).toMatchObject({ outcome: 'partly', confidence: null, at: 2000, times: 2 });
});

test('an opinion never comes back; what a check asked is no result', () => {
  expect(nextResult(undefined, anAttempt({ outcome: 'stance' }))?.review).toBeNull();
  const before = nextResult(undefined, anAttempt({}));
  expect(nextResult(before, anAttempt({ check: 'after', outcome: 'wrong' }))).toBe(before);
  expect(nextResult(undefined, anAttempt({ check: 'before' }))).toBeUndefined();
});

test('waits for another look what is due, and what was not right', () => {
  const after = (change: Partial<Attempt>, days: number): boolean => {
    const result = nextResult(undefined, anAttempt({ at: 1000 * day, ...change }));
    return result !== undefined && isWaiting(result, (1000 + days) * day);
  };
  expect(after({}, 0)).toBe(false);
  expect(after({}, 3650)).toBe(true);
  expect(after({ outcome: 'wrong', confidence: 'guess' }, 0)).toBe(true);
  expect(after({ outcome: 'partly' }, 0)).toBe(true);
  expect(after({ outcome: 'stance', confidence: null }, 3650)).toBe(false);
});

test('each question has its own', () => {
  const attempts: Attempt[] = [
    anAttempt({ question: 'a', at: 1 }),
    anAttempt({ question: 'b', at: 2, outcome: 'wrong' }),
    anAttempt({ question: 'a', at: 3, outcome: 'partly' }),
    anAttempt({ question: 'c', at: 4, check: 'before' }),
  ];
  const results = resultsOf(attempts);
  expect([...results.keys()]).toEqual(['a', 'b']);
  expect(results.get('a')).toMatchObject({ outcome: 'partly', times: 2 });
});

test.each([
  ['wrong', true],
  ['partly', true],
  ['right', false],
  ['stance', false],
] as const)('%s is worth another look: %s', (outcome, expected) => {
  const result = { outcome, confidence: null, at: 0, times: 1, review: null };
  expect(isToLookAtAgain(result)).toBe(expected);
});

describe('surprise', () => {
  test('grows with how sure and how wrong one was', () => {
    const inOrder = [
      revealed({ kind: 'right' }, 'certain'),
      revealed({ kind: 'partly', share: 0.9 }, 'certain'),
      revealed({ kind: 'partly', share: 0.2 }, 'certain'),
      revealed({ kind: 'wrong' }, 'guess'),
      revealed({ kind: 'wrong' }, 'fairly'),
      revealed({ kind: 'wrong' }, 'certain'),
    ].map(surpriseOf);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(inOrder[0]).toBe(0);
  });

  test('is nothing for opinions, skipped and open cards', () => {
    expect(surpriseOf(revealed({ kind: 'stance' }, null))).toBe(0);
    expect(surpriseOf({ phase: 'skipped' })).toBe(0);
    expect(surpriseOf({ phase: 'open', answer: null })).toBe(0);
  });
});
