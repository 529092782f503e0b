// What is remembered of a question, and how surprising an answer was.
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/questions/outcome.ts';
import type { Confidence } from '../../src/questions/question.ts';
import { isToLookAtAgain, nextResult, surprise } from '../../src/rules/result.ts';
import type { Step } from '../../src/rules/round.ts';

type Revealed = Extract<Step, { phase: 'revealed' }>;

function revealed(outcome: Outcome, confidence: Confidence | null): Revealed {
  return { phase: 'revealed', answer: { type: 'verdict', value: 'myth' }, outcome, confidence };
}

test('the last answer is remembered, and how many there were', () => {
  const first = nextResult(undefined, revealed({ kind: 'wrong' }, 'certain'), 1000);
  expect(first).toEqual({ outcome: 'wrong', confidence: 'certain', at: 1000, times: 1 });
  const second = nextResult(first, revealed({ kind: 'partly', share: 0.5 }, null), 2000);
  expect(second).toEqual({ outcome: 'partly', confidence: null, at: 2000, times: 2 });
});

test.each([
  ['wrong', true],
  ['partly', true],
  ['right', false],
  ['stance', false],
] as const)('%s is worth another look: %s', (outcome, expected) => {
  expect(isToLookAtAgain({ outcome, confidence: null, at: 0, times: 1 })).toBe(expected);
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
    ].map(surprise);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(new Set(inOrder).size).toBe(inOrder.length);
    expect(inOrder[0]).toBe(0);
  });

  test('is nothing for opinions, skipped and open cards', () => {
    expect(surprise(revealed({ kind: 'stance' }, null))).toBe(0);
    expect(surprise({ phase: 'skipped' })).toBe(0);
    expect(surprise({ phase: 'open', answer: null })).toBe(0);
  });
});
