// Checks as an earlier visit kept them: answered to the end, or begun.
import type { VerdictQuestion } from '../../src/questions/verdict.ts';
import type { Attempt, Check } from '../../src/rules/attempt.ts';
import { formsOf } from '../../src/rules/forms.ts';
import { play, untouched } from '../../src/rules/round.ts';
import { keptLog, record } from './kept.ts';
import { pack, questionsOf } from './pack.ts';

const claims = questionsOf('verdict');

/** The claims of a form of the pack, in the order in which they are asked. */
export function formOf(at: number): readonly VerdictQuestion[] {
  const form = formsOf(pack.questions)?.[at] ?? [];
  return form.flatMap((id) => claims.filter((claim) => claim.id === id));
}

/** The claims answered in a check, those at `right` rightly and with growing confidence. */
export function checkAttempts(
  cards: readonly VerdictQuestion[],
  check: Check,
  at: number,
  right: (place: number) => boolean,
): Attempt[] {
  return cards.map(({ id, verdict }, place) => ({
    ...{ at: at + place, question: id, check },
    outcome: right(place) ? 'right' : 'wrong',
    confidence: (['guess', 'fairly', 'certain'] as const)[place % 3] ?? null,
    said: right(place) ? verdict : verdict === 'myth' ? 'reality' : 'myth',
  }));
}

/** Rounds in which the first `count` questions that no form asks were answered. */
export function playedAttempts(count: number, at: number): Attempt[] {
  const asked = [0, 1, 2].flatMap((form) => formOf(form).map(({ id }) => id));
  const others = pack.questions.filter(({ id }) => !asked.includes(id));
  return others.slice(0, count).map(({ id }, place) => ({
    ...{ at: at + place, question: id, outcome: place % 2 === 0 ? 'wrong' : 'right' },
    ...{ confidence: 'certain', said: null, check: null },
  }));
}

/** A check with its first `done` cards answered, all of them called a myth. */
export function keptCheck(
  check: Check,
  cards: readonly VerdictQuestion[],
  done: number,
  at: number,
): Record<string, string> {
  const plan = {
    ...{ pack: pack.id, seed: `check-${check}`, length: 'all', topic: null, again: false, check },
    cards: cards.map(({ id }) => id),
  };
  const answered = cards.slice(0, done).map((card) => {
    const answer = { type: 'verdict', value: 'myth' } as const;
    const decided = play(card, untouched, { type: 'decide', answer });
    const { step } = play(card, decided.step, { type: 'reveal', confidence: 'fairly' });
    return [`bts.check.step.check-${check}.${card.id}`, record(step)] as const;
  });
  const attempts = checkAttempts(cards.slice(0, done), check, at, () => true).map((attempt) => {
    const right = attempt.said === 'myth';
    return { ...attempt, said: 'myth', outcome: right ? 'right' : 'wrong' } as const;
  });
  return {
    'bts.check': record(plan),
    ...Object.fromEntries(answered),
    ...keptLog(attempts, 'CHECK'),
  };
}
