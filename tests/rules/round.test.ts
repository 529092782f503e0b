// Whatever is done to a card, in whatever order, it is in a state that can be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isComplete, judge, type Question } from '../../src/questions/question.ts';
import { type Act, fits, isSurprise, play, type Step, untouched } from '../../src/rules/round.ts';
import { anyAct, anyAnswer, everyType, wholeAnswers } from '../fixtures/acts.ts';
import { aQuestion } from '../fixtures/build.ts';

const anyQuestion = fc.constantFrom(...everyType);

/** Decided with an answer of its type, or revealed with a whole one and its own outcome. */
function expectPossible(question: Question, step: Step): void {
  if (step.phase === 'skipped' || step.answer === null) return;
  expect(step.answer.type).toBe(question.type);
  if (step.phase === 'open') return;
  expect(isComplete(question, step.answer)).toBe(true);
  expect(step.outcome).toEqual(judge(question, step.answer));
  if (question.type === 'view') expect(step.confidence).toBeNull();
}

describe('any sequence of acts', () => {
  test('never comes to an impossible state, and what is done is done', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(anyAct, { maxLength: 12 }), (question, acts) => {
        let step: Step = untouched;
        for (const act of acts) {
          const { step: after, happened } = play(question, step, act);
          if (happened.length === 0 || step.phase !== 'open') expect(after).toBe(step);
          expectPossible(question, after);
          step = after;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the question, the step and the act as they were', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(anyAct, { maxLength: 6 }), (question, acts) => {
        const before = JSON.stringify([question, acts]);
        let step: Step = untouched;
        for (const act of acts) {
          const held = JSON.stringify(step);
          const { step: after } = play(question, step, act);
          expect(JSON.stringify(step)).toBe(held);
          step = after;
        }
        expect(JSON.stringify([question, acts])).toBe(before);
        expect(untouched).toEqual({ phase: 'open', answer: null });
      }),
    );
  });
});

describe.each(everyType.map((question) => [question.type, question] as const))(
  '%s',
  (type, question) => {
    const answer = wholeAnswers[type];
    const decided: Step = { phase: 'open', answer };

    test('is decided, then revealed', () => {
      const first = play(question, untouched, { type: 'decide', answer });
      expect(first).toEqual({ step: decided, happened: [{ type: 'decided' }] });
      const confidence = type === 'view' ? null : 'certain';
      const outcome = { kind: type === 'view' ? 'stance' : 'right' };
      const second = play(question, first.step, { type: 'reveal', confidence: 'certain' });
      expect(second).toEqual({
        step: { phase: 'revealed', answer, confidence, outcome },
        happened: [{ type: 'revealed', outcome, surprised: false }],
      });
    });

    test('can be put back and skipped', () => {
      expect(play(question, decided, { type: 'decide', answer: null })).toEqual({
        step: untouched,
        happened: [{ type: 'put-back' }],
      });
      expect(play(question, decided, { type: 'skip' })).toEqual({
        step: { phase: 'skipped' },
        happened: [{ type: 'skipped' }],
      });
    });

    const idle: readonly [string, Step, Act][] = [
      ['revealed without an answer', untouched, { type: 'reveal', confidence: 'guess' }],
      ['put back with empty hands', untouched, { type: 'decide', answer: null }],
      ['decided once skipped', { phase: 'skipped' }, { type: 'decide', answer }],
      ['revealed once skipped', { phase: 'skipped' }, { type: 'reveal', confidence: null }],
    ];
    test.each(idle)('cannot be %s', (_, step, act) => {
      const played = play(question, step, act);
      expect(played.step).toBe(step);
      expect(played.happened).toEqual([]);
    });
  },
);

test('an answer for another type is not taken', () => {
  fc.assert(
    fc.property(anyQuestion, anyAnswer, (question, answer) => {
      const { happened } = play(question, untouched, { type: 'decide', answer });
      expect(happened).toEqual(answer.type === question.type ? [{ type: 'decided' }] : []);
    }),
  );
});

test('only a confident error is a surprise', () => {
  expect(isSurprise({ kind: 'wrong' }, 'certain')).toBe(true);
  expect(isSurprise({ kind: 'wrong' }, 'fairly')).toBe(true);
  expect(isSurprise({ kind: 'wrong' }, 'guess')).toBe(false);
  expect(isSurprise({ kind: 'wrong' }, null)).toBe(false);
  expect(isSurprise({ kind: 'partly' }, 'certain')).toBe(false);
  expect(isSurprise({ kind: 'right' }, 'certain')).toBe(false);
});

describe('a step that was kept', () => {
  const sort = aQuestion('sort');
  const open = (value: Record<string, string>): Step => ({
    phase: 'open',
    answer: { type: 'sort', value },
  });

  test('fits whatever came of playing, half done too', () => {
    expect(fits(sort, untouched)).toBe(true);
    expect(fits(sort, { phase: 'skipped' })).toBe(true);
    expect(fits(sort, open({ one: 'left' }))).toBe(true);
    for (const question of everyType) {
      const answer = wholeAnswers[question.type];
      const outcome = judge(question, answer);
      expect(fits(question, { phase: 'open', answer })).toBe(true);
      expect(fits(question, { phase: 'revealed', answer, outcome, confidence: null })).toBe(true);
    }
  });

  test('does not fit a question that has changed since', () => {
    expect(fits(sort, open({ gone: 'left' }))).toBe(false);
    expect(fits(sort, open({ one: 'gone' }))).toBe(false);
    expect(fits(aQuestion('view'), open({ one: 'left' }))).toBe(false);
    const [answer, outcome] = [wholeAnswers.choice, { kind: 'right' } as const];
    expect(fits(sort, { phase: 'revealed', answer, outcome, confidence: null })).toBe(false);
  });
});
