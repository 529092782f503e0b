// Each type's judge, and when an answer is complete. The tables are the rules, in numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/questions/outcome.ts';
import { type Answer, isComplete, isPossible, judge } from '../../src/questions/question.ts';
import { verdicts } from '../../src/questions/verdict.ts';
import { stances } from '../../src/questions/view.ts';
import { aQuestion, both } from '../fixtures/build.ts';

/** `right`, `wrong`, `stance`, or the share of what is partly right, to two places. */
function said(outcome: Outcome): string | number {
  return outcome.kind === 'partly' ? Number(outcome.share.toFixed(2)) : outcome.kind;
}

describe('verdict', () => {
  test.each(verdicts.flatMap((verdict) => verdicts.map((given) => [verdict, given] as const)))(
    'is %s, said %s',
    (verdict, given) => {
      const outcome = judge(aQuestion('verdict', { verdict }), { type: 'verdict', value: given });
      expect(said(outcome)).toBe(verdict === given ? 'right' : 'wrong');
    },
  );
});

describe('choice', () => {
  const one = aQuestion('choice');
  const feedback = both('Because', '因为');
  const option = (id: string, right: boolean) => ({ id, text: both(id, id), right, feedback });
  const options = [option('a', true), option('b', true), option('c', false), option('d', false)];
  const several = aQuestion('choice', { several: true, options });
  const choose = (...value: string[]): Answer => ({ type: 'choice', value });

  test('one right option is right or wrong', () => {
    expect(said(judge(one, choose('yes')))).toBe('right');
    expect(said(judge(one, choose('no')))).toBe('wrong');
    expect(said(judge(one, choose('yes', 'no')))).toBe('wrong');
  });

  test.each([
    [['a', 'b'], 'right'],
    [['a'], 0.5],
    [['a', 'b', 'c'], 0.5],
    [['a', 'c'], 'wrong'],
    [['c'], 'wrong'],
    [['a', 'b', 'c', 'd'], 'wrong'],
  ])('several: %j', (chosen, expected) => {
    expect(said(judge(several, choose(...chosen)))).toBe(expected);
  });

  test('is complete with one known option, or with at least one of several', () => {
    expect(isComplete(one, choose())).toBe(false);
    expect(isComplete(one, choose('yes', 'no'))).toBe(false);
    expect(isComplete(one, choose('maybe'))).toBe(false);
    expect(isComplete(one, choose('yes'))).toBe(true);
    expect(isComplete(several, choose())).toBe(false);
    expect(isComplete(several, choose('a', 'a'))).toBe(false);
    expect(isComplete(several, choose('a', 'b', 'c'))).toBe(true);
  });
});

describe('sort', () => {
  const question = aQuestion('sort');
  const put = (value: Record<string, string>): Answer => ({ type: 'sort', value });
  const solved = { one: 'left', two: 'right', three: 'right', four: 'left' };

  test.each([
    [{}, 'right'],
    [{ one: 'right' }, 0.75],
    [{ one: 'right', four: 'right' }, 0.5],
    [{ one: 'right', four: 'right', two: 'left' }, 'wrong'],
  ])('with %j otherwise', (changes, expected) => {
    expect(said(judge(question, put({ ...solved, ...changes })))).toBe(expected);
  });

  test('is complete when every item lies in a bin that is there', () => {
    expect(isComplete(question, put(solved))).toBe(true);
    expect(isComplete(question, put({ one: 'left' }))).toBe(false);
    expect(isComplete(question, put({ ...solved, one: 'gone' }))).toBe(false);
    expect(isComplete(question, put({ ...solved, five: 'left' }))).toBe(false);
  });

  test('half done is possible, unless something lies nowhere', () => {
    expect(isPossible(question, put({ one: 'left' }))).toBe(true);
    expect(isPossible(question, put({ one: 'gone' }))).toBe(false);
    expect(isPossible(question, put({ five: 'left' }))).toBe(false);
  });
});

describe('order', () => {
  const question = aQuestion('order');
  const order = (...value: string[]): Answer => ({ type: 'order', value });

  test.each([
    [['first', 'second', 'third', 'fourth'], 'right'],
    [['second', 'first', 'third', 'fourth'], 0.83],
    [['second', 'first', 'fourth', 'third'], 0.67],
    [['third', 'second', 'first', 'fourth'], 'wrong'],
    [['fourth', 'third', 'second', 'first'], 'wrong'],
  ])('%j', (given, expected) => {
    expect(said(judge(question, order(...given)))).toBe(expected);
  });

  test('is complete with every item once', () => {
    expect(isComplete(question, order('fourth', 'third', 'second', 'first'))).toBe(true);
    expect(isComplete(question, order('first', 'second', 'third'))).toBe(false);
    expect(isComplete(question, order('first', 'first', 'second', 'third'))).toBe(false);
    expect(isComplete(question, order('first', 'second', 'third', 'other'))).toBe(false);
  });
});

describe('estimate', () => {
  const question = aQuestion('estimate');
  const guess = (value: number): Answer => ({ type: 'estimate', value });

  test.each([
    [11, 'right'],
    [6, 'right'],
    [16, 'right'],
    [17, 0.93],
    [30, 0.07],
    [31, 'wrong'],
    [100, 'wrong'],
  ])('%d', (given, expected) => {
    expect(said(judge(question, guess(given)))).toBe(expected);
  });

  test('counts what is near in decimals as near in binary too', () => {
    const small = aQuestion('estimate', {
      min: 0,
      max: 2,
      step: 0.1,
      value: 0.7,
      near: 0.3,
      far: 0.6,
    });
    expect(said(judge(small, guess(1)))).toBe('right');
    expect(said(judge(small, guess(0.7 + 0.6)))).toBe('wrong');
  });

  test('is complete on the scale', () => {
    expect([0, 100].map((value) => isComplete(question, guess(value)))).toEqual([true, true]);
    const off = [-1, 101, Number.NaN, Number.POSITIVE_INFINITY];
    expect(off.map((value) => isComplete(question, guess(value)))).toEqual(off.map(() => false));
  });
});

test.each(stances)('a view is never right or wrong: %s', (value) => {
  expect(judge(aQuestion('view'), { type: 'view', value })).toEqual({ kind: 'stance' });
});

test('an answer for another type is never complete, and not judged', () => {
  const given: Answer = { type: 'verdict', value: 'myth' };
  const question = aQuestion('sort');
  expect(isComplete(question, given)).toBe(false);
  expect(isPossible(question, given)).toBe(false);
  expect(() => judge(question, given)).toThrow(TypeError);
});

test('a share is always strictly between nothing and all', () => {
  const question = aQuestion('order');
  const ids = question.items.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (value) => {
      const outcome = judge(question, { type: 'order', value });
      if (outcome.kind !== 'partly') return;
      expect(outcome.share).toBeGreaterThan(0);
      expect(outcome.share).toBeLessThan(1);
    }),
  );
});
