// What a phone shows its teacher: the answers of a class round, whole or not at all, and nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import type { Plan, Step } from '../../src/rules/round.ts';
import { newMark, randomFrom } from '../../src/state/dice.ts';
import { answersIn, longestResult, readResult, writeResult } from '../../src/state/result-code.ts';
import { memoryShelf } from '../../src/state/shelf.ts';
import { pack } from '../browser/pack.ts';
import { anyAnswer } from '../fixtures/acts.ts';
import { aPack, aQuestion } from '../fixtures/build.ts';
import { answer, playOn, visit } from '../fixtures/game.ts';

const questions = new Map(pack.questions.map((question) => [question.id, question]));

function planOf(cards: readonly string[], changes: Partial<Plan> = {}): Plan {
  const common = { pack: pack.id, seed: 'K7QM', topic: null, again: false, check: null };
  return { ...common, length: 8, mark: '0A1B2C3', cards, ...changes };
}

const revealed = (given: fc.Arbitrary<Parameters<typeof asRevealed>[0]>) => given.map(asRevealed);
function asRevealed(given: Extract<Step, { phase: 'revealed' }>['answer']): Step {
  return { phase: 'revealed', answer: given, confidence: 'certain', outcome: { kind: 'right' } };
}

/** An answer that the question can have, or none. */
function stepFor(question: Question): fc.Arbitrary<Step> {
  const none: Step[] = [{ phase: 'open', answer: null }, { phase: 'skipped' }];
  if (question.type === 'choice') {
    const ids = question.options.map(({ id }) => id);
    const given = fc.subarray(ids, { minLength: 1, maxLength: question.several ? ids.length : 1 });
    return fc.oneof(
      fc.constantFrom(...none),
      revealed(given.map((value) => ({ type: 'choice', value }))),
    );
  }
  const fitting = anyAnswer.filter(({ type }) => type === question.type);
  return fc.oneof(fc.constantFrom(...none), revealed(fitting));
}

const anyRound = fc
  .shuffledSubarray([...questions.keys()], { minLength: 1, maxLength: 12 })
  .chain((cards) =>
    fc.record({
      plan: fc.constant(planOf(cards)),
      steps: fc
        .tuple(...cards.map((id) => stepFor(questions.get(id) ?? aQuestion('verdict'))))
        .map((steps) => new Map(steps.map((step, at) => [cards[at] ?? '', step]))),
    }),
  );

/** What a teacher can count of a step; undefined where it is nothing. */
function countable(question: Question, step: Step | undefined): string | undefined {
  if (step?.phase !== 'revealed') return undefined;
  const { type, value } = step.answer;
  if (type === 'verdict' || type === 'view') return value;
  if (type !== 'choice' || question.type !== 'choice' || question.several) return undefined;
  return value[0];
}

describe('the code of a class round', () => {
  test('is read as it was written, and says nothing but the answers', () => {
    fc.assert(
      fc.property(anyRound, ({ plan, steps }) => {
        const asked = plan.cards.flatMap((id) => questions.get(id) ?? []);
        const given = asked.flatMap((question): [string, string][] => {
          const option = countable(question, steps.get(question.id));
          return option === undefined ? [] : [[question.id, option]];
        });
        const code = writeResult({ plan, steps }, questions);
        if (given.length === 0) {
          expect(code).toBeNull();
          return;
        }
        expect(code?.length).toBeLessThanOrEqual(longestResult);
        expect(code).toMatch(/^[A-Z0-9/-]+$/);
        const read = readResult(code ?? '');
        expect(read).toMatchObject({
          result: { pack: plan.pack, seed: plan.seed, length: 8, mark: plan.mark },
        });
        expect(read.ok && answersIn(read.result, asked)).toEqual(Object.fromEntries(given));
      }),
    );
  });

  test('with a letter changed, added or missing is refused as a whole', () => {
    const code = writeResult(oneAnswer(), questions) ?? '';
    const change = fc.record({
      at: fc.nat(code.length - 1),
      letter: fc.constantFrom(...'AZ09-/', '', 'AA', ' '),
    });
    fc.assert(
      fc.property(change, ({ at, letter }) => {
        const harmed = code.slice(0, at) + letter + code.slice(at + 1);
        fc.pre(harmed !== code);
        expect(readResult(harmed).ok).toBe(false);
      }),
    );
  });

  test('is told from other codes, and from those of a newer game', () => {
    const code = writeResult(oneAnswer(), questions) ?? '';
    expect(readResult('https://example.org/')).toEqual({ ok: false, why: 'foreign' });
    expect(readResult(code.replace('SCORE1', 'SCORE2'))).toEqual({ ok: false, why: 'newer' });
    expect(readResult(code.slice(0, -1))).toEqual({ ok: false, why: 'broken' });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `SCORE1/${rest}`),
        ),
        (text) => {
          expect(readResult(text).ok).toBe(false);
        },
      ),
    );
  });

  test('is refused where the two devices have different cards', () => {
    const { plan, steps } = oneAnswer();
    const read = readResult(writeResult({ plan, steps }, questions) ?? '');
    const asked = plan.cards.flatMap((id) => questions.get(id) ?? []);
    if (!read.ok) throw new Error('It was written a moment ago.');
    expect(answersIn(read.result, asked)).not.toBeNull();
    expect(answersIn(read.result, asked.toReversed())).toBeNull();
    expect(answersIn(read.result, asked.slice(1))).toBeNull();
  });

  test('is not made where it would be longer than a camera can read', () => {
    const cards = Array.from({ length: 400 }, (_, at) =>
      aQuestion('verdict', { id: `claim-${at}` }),
    );
    const many = new Map(cards.map((card) => [card.id, card]));
    const plan = planOf([...many.keys()], { length: 'all' });
    const steps = new Map(
      cards.map(({ id }) => [id, asRevealed({ type: 'verdict', value: 'myth' })]),
    );
    expect(writeResult({ plan, steps }, many)).toBeNull();
  });
});

function oneAnswer() {
  const plan = planOf([...questions.keys()].slice(0, 6));
  const verdict = plan.cards.find((id) => questions.get(id)?.type === 'verdict') ?? '';
  return { plan, steps: new Map([[verdict, asRevealed({ type: 'verdict', value: 'myth' })]]) };
}

describe('a round has a mark', () => {
  const own = aPack();
  const codeOf = (game: ReturnType<typeof visit>) => {
    const { round, loaded } = game.state();
    return round === null || loaded === null ? null : writeResult(round, loaded.questions);
  };

  test('where it came by the link of a class, and only there', () => {
    const link = '#/play/paper-pack?round=K7QM&cards=4';
    const game = visit({ pack: own, hash: link });
    answer(game);
    expect(game.state().round?.plan.mark).toMatch(/^[0-9A-Z]{7}$/);
    expect(codeOf(game)).toContain('PAPER-PACK/K7QM/4/');
    const alone = visit({ pack: own });
    alone.actions.startRound();
    playOn(alone);
    expect(alone.state().round?.plan.mark).toBeUndefined();
    expect(codeOf(alone)).toBeNull();
  });

  test('that stays the same after a refresh, and differs from phone to phone', () => {
    const shelf = memoryShelf();
    const wish = { pack: own, hash: '#/play/paper-pack?round=K7QM&cards=4' };
    const game = visit({ ...wish, shelf });
    playOn(game);
    const code = codeOf(game);
    expect(code).not.toBeNull();
    expect(codeOf(visit({ ...wish, shelf }))).toBe(code);
    const other = visit({ ...wish, luck: 'other' });
    playOn(other);
    expect(codeOf(other)).not.toBe(code);
  });

  test('of 32 bits', () => {
    expect(newMark(() => 0)).toBe('0000000');
    expect(newMark(() => 1 - 2 ** -53)).toBe('1Z141Z3');
    const marks = Array.from({ length: 200 }, (_, at) => newMark(randomFrom(String(at))));
    expect(new Set(marks).size).toBe(200);
  });
});
