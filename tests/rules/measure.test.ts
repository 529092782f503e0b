// Which attempts are measured, and as what.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { type Verdict, verdicts } from '../../src/questions/verdict.ts';
import type { Attempt } from '../../src/rules/attempt.ts';
import { measure } from '../../src/rules/measure.ts';
import { ratingOf } from '../../src/rules/ratings.ts';
import { anAttempt } from '../fixtures/attempts.ts';
import { aQuestion } from '../fixtures/build.ts';
import { anyAttempts, claimsOf, packOf, saying } from '../fixtures/claims.ts';

const truths = Array.from({ length: 12 }, (_, at) => verdicts[at % 3] ?? 'myth');
const claims = claimsOf(truths);
const say = (at: number, said: Verdict, changes: Partial<Attempt> = {}) =>
  saying(said, { id: `claim-${at}`, truth: truths[at] ?? 'myth' }, changes);
/** Right about every claim. */
const perfect = truths.map((truth, at) => say(at, truth));

test('the scale goes from certainly a myth to certainly real', () => {
  const row = [
    ratingOf('myth', 'certain'),
    ratingOf('myth', 'fairly'),
    ratingOf('myth', 'guess'),
    ratingOf('complicated', 'certain'),
    ratingOf('reality', 'guess'),
    ratingOf('reality', 'fairly'),
    ratingOf('reality', 'certain'),
  ];
  expect(row).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(ratingOf('complicated', 'guess')).toBe(4);
  expect(ratingOf('myth', null)).toBe(ratingOf('myth', 'fairly'));
});

describe('what counts', () => {
  test('nothing is known of somebody new', () => {
    const { answers, discernment, lean, brier, mixUps, returned } = measure([], claims);
    expect({ answers, mixUps }).toEqual({ answers: 0, mixUps: [] });
    for (const reading of [discernment, lean, brier, returned]) {
      expect(reading).toMatchObject({ enough: false, have: 0 });
    }
  });

  test('every claim that was answered, complicated ones only where they can be', () => {
    const { answers, discernment, lean, calibration } = measure(perfect, claims);
    expect(answers).toBe(12);
    expect(discernment).toMatchObject({ enough: true, value: 1, trueClaims: 4, falseClaims: 4 });
    expect(lean).toMatchObject({ enough: true, side: 'none' });
    expect(calibration.fairly).toMatchObject({ enough: true, right: 12, total: 12 });
  });

  test('the first answer, whatever comes later and in whichever order it is kept', () => {
    const later = truths.map((_, at) => say(at, 'complicated', { at: 2 }));
    const { returned: _, ...first } = measure(perfect, claims);
    const { returned, ...both } = measure([...later, ...perfect], claims);
    expect(both).toEqual(first);
    expect(returned).toMatchObject({ enough: true, right: 4, total: 12 });
  });

  test('no answer in a check', () => {
    const checked = truths.map((_, at) => say(at, 'myth', { at: 0, check: 'before' }));
    expect(measure([...checked, ...perfect], claims)).toEqual(measure(perfect, claims));
  });

  test('no question that the pack no longer has', () => {
    const gone = saying('myth', { id: 'gone', truth: 'myth' });
    expect(measure([...perfect, gone, { ...gone, at: 2 }], claims)).toEqual(
      measure(perfect, claims),
    );
  });

  test('of an old save nothing: it would tell of right answers alone', () => {
    const old = perfect.map((attempt) => ({ ...attempt, said: null }));
    const { answers, discernment } = measure(old, claims);
    expect(answers).toBe(0);
    expect(discernment).toEqual({ enough: false, have: 0, need: 6 });
  });

  test('without a confidence: as fairly sure for discernment, not at all for calibration', () => {
    const silent = perfect.map((attempt) => ({ ...attempt, confidence: null }));
    const { answers, discernment, calibration, brier } = measure(silent, claims);
    expect(answers).toBe(12);
    expect(discernment).toEqual(measure(perfect, claims).discernment);
    expect(calibration.fairly).toEqual({ enough: false, have: 0, need: 5 });
    expect(brier).toEqual({ enough: false, have: 0, need: 10 });
  });

  test('the same whatever order they are kept in', () => {
    const unlike = anyAttempts.map((all) =>
      all.map((one, at) => ({ ...one, at: one.at + at / 99 })),
    );
    fc.assert(
      fc.property(unlike, fc.infiniteStream(fc.nat()), (attempts, lots) => {
        const mixed = attempts
          .map((attempt) => ({ attempt, lot: lots.next().value }))
          .sort((a, b) => a.lot - b.lot)
          .map(({ attempt }) => attempt);
        expect(measure(mixed, claims)).toEqual(measure(attempts, claims));
      }),
    );
  });
});

describe('mix-ups', () => {
  const asked = (
    [
      ['a', 'either-or'],
      ['b', 'either-or'],
      ['c', 'plan-for-fact'],
      ['d', 'plan-for-fact'],
      ['h', 'plan-for-fact'],
      ['e', 'wrong-cause'],
      ['f', 'wrong-cause'],
      ['g', 'part-for-whole'],
    ] as const
  ).map(([id, mixUp]) => aQuestion(id === 'a' ? 'sort' : 'verdict', { id, mixUp }));
  const view = aQuestion('view', { id: 'view', mixUp: 'either-or' });
  const plain = {
    ...aQuestion('choice', { id: 'plain' }),
    mixUp: undefined,
  } as unknown as Question;

  test('are counted over questions of every type, most often missed first', () => {
    const outcomes = {
      a: 'partly',
      b: 'wrong',
      c: 'wrong',
      d: 'right',
      e: 'right',
      f: 'right',
      h: 'wrong',
    };
    const attempts = Object.entries(outcomes).map(([question, outcome]) =>
      anAttempt({ question, outcome: outcome as Attempt['outcome'] }),
    );
    attempts.push(
      anAttempt({ question: 'g', outcome: 'wrong' }),
      anAttempt({ question: 'c', outcome: 'right', at: 2 }),
      anAttempt({ question: 'e', outcome: 'wrong', at: 0, check: 'before' }),
      anAttempt({ question: 'view', outcome: 'stance' }),
      anAttempt({ question: 'plain', outcome: 'wrong' }),
    );
    expect(measure(attempts, packOf(...asked, view, plain)).mixUps).toEqual([
      { mixUp: 'either-or', met: 2, missed: 2 },
      { mixUp: 'part-for-whole', met: 1, missed: 1 },
      { mixUp: 'plan-for-fact', met: 3, missed: 2 },
      { mixUp: 'wrong-cause', met: 2, missed: 0 },
    ]);
  });
});

describe('cards that came back', () => {
  test('are counted from five on, opinions apart', () => {
    const twice = (at: number) => [
      say(at, 'myth', { at: 1 }),
      say(at, truths[at] ?? 'myth', { at: 9 }),
    ];
    const opinions = [1, 2].map((at) => anAttempt({ question: 'view', outcome: 'stance', at }));
    const pack = new Map([...claims, ['view', aQuestion('view')]]);
    const four = [...[0, 1, 2, 3].flatMap(twice), say(5, 'myth')];
    expect(measure([...four, ...opinions], pack).returned).toEqual({
      ...{ enough: false, have: 4, need: 5 },
    });
    expect(measure([...four, ...twice(4)], pack).returned).toMatchObject({ right: 5, total: 5 });
    const lapsed = say(4, 'reality', { at: 99 });
    expect(measure([...four, ...twice(4), lapsed], pack).returned).toMatchObject({ right: 4 });
  });
});

test('a hundred thousand attempts at ten thousand claims take a moment', () => {
  const many: readonly Verdict[] = Array.from(
    { length: 10_000 },
    (_, at) => verdicts[at % 3] ?? 'myth',
  );
  const one = aQuestion('verdict');
  const bank = new Map(many.map((verdict, at) => [`c-${at}`, { ...one, id: `c-${at}`, verdict }]));
  const attempts = Array.from({ length: 100_000 }, (_, at) =>
    saying(many[(at * 7) % 3] ?? 'myth', { id: `c-${at % 10_000}`, truth: 'myth' }, { at }),
  );
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(measure(attempts, bank).answers).toBe(10_000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(100);
});
