// What a browser has kept from an earlier visit, made by the game's own rules: a round under way,
// with its cards still open or answered.
import type { Answer, Question } from '../../src/questions/question.ts';
import type { Attempt } from '../../src/rules/attempt.ts';
import { type Plan, play, type Step, untouched } from '../../src/rules/round.ts';
import { writeAttempt } from '../../src/state/attempt-text.ts';
import type { Settings } from '../../src/state/settings.ts';
import { pack } from './pack.ts';

type Kept = Record<string, string>;

export function record(value: unknown, v = 2): string {
  return JSON.stringify({ v, d: value });
}

/** A log of these attempts, as an earlier visit kept it. */
export function keptLog(attempts: readonly Attempt[], visit = 'BEFORE'): Kept {
  return { [`bts.log.${pack.id}.${visit}.1`]: record(attempts.map(writeAttempt).join(';')) };
}

export function keptSettings(change: Partial<Settings>): Kept {
  return { 'bts.settings': record(change) };
}

/** A round of these cards; the `answered` ones have been turned, wrongly where that is possible. */
export function keptRound(cards: readonly Question[], answered: readonly Question[] = []): Kept {
  const plan: Plan = {
    ...({
      pack: pack.id,
      seed: 'KEPT',
      length: 8,
      topic: null,
      again: false,
      check: null,
    } as const),
    cards: cards.map(({ id }) => id),
  };
  const steps = answered.map((card) => [`bts.round.step.KEPT.${card.id}`, record(turned(card))]);
  return { 'bts.round': record(plan), ...Object.fromEntries(steps) };
}

function turned(card: Question): Step {
  const decided = play(card, untouched, { type: 'decide', answer: poorAnswer(card) });
  return play(card, decided.step, { type: 'reveal', confidence: 'certain' }).step;
}

/** A complete answer that leaves as much to say on the back as possible. */
function poorAnswer(card: Question): Answer {
  switch (card.type) {
    case 'verdict':
      return { type: 'verdict', value: card.verdict === 'myth' ? 'reality' : 'myth' };
    case 'view':
      return { type: 'view', value: 'lean-disagree' };
    case 'choice':
      return { type: 'choice', value: card.options.slice(-1).map(({ id }) => id) };
    case 'sort': {
      const into = (bin: string) => card.bins.find(({ id }) => id !== bin)?.id ?? bin;
      const value = Object.fromEntries(card.items.map(({ id, bin }) => [id, into(bin)]));
      return { type: 'sort', value };
    }
    case 'order':
      return { type: 'order', value: card.items.map(({ id }) => id).reverse() };
    case 'estimate':
      return { type: 'estimate', value: card.min };
  }
}
