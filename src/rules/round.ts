// A round as it is played: one reducer for what a player does to one card. Pure. The work of an
// act is that of one card, however long the round and however large the bank.

import type { Outcome } from '../questions/outcome.ts';
import {
  type Answer,
  type Confidence,
  isComplete,
  isPossible,
  judge,
  type Question,
} from '../questions/question.ts';
import type { Check } from './attempt.ts';
import type { RoundLength } from './pick.ts';

/** What a round is made of; fixed when it starts. */
export interface Plan {
  readonly pack: string;
  /** Gives the same round to everyone who starts with it. */
  readonly seed: string;
  readonly length: RoundLength;
  /** Topic the round leans towards, if any. */
  readonly topic: string | null;
  /** Made of what was worth another look. */
  readonly again: boolean;
  /** The check it is, if it is one: asked without a reveal. */
  readonly check: Check | null;
  /** Question ids in playing order. */
  readonly cards: readonly string[];
  /**
   * Of a round that came by the link of a class: tells its result from those of other phones, and
   * nothing of who played. Random.
   */
  readonly mark?: string;
}

/** How far one card has come. */
export type Step =
  | { readonly phase: 'open'; readonly answer: Answer | null }
  | {
      readonly phase: 'revealed';
      readonly answer: Answer;
      /** Null where none is asked for: opinions, or confidence switched off. */
      readonly confidence: Confidence | null;
      readonly outcome: Outcome;
    }
  | { readonly phase: 'skipped' };

export const untouched: Step = { phase: 'open', answer: null };

export type Act =
  | { readonly type: 'decide'; readonly answer: Answer | null }
  | { readonly type: 'reveal'; readonly confidence: Confidence | null }
  | { readonly type: 'skip' };

/** What happened, for whoever moves, sounds or speaks. */
export type Happening =
  | { readonly type: 'decided' }
  | { readonly type: 'put-back' }
  | { readonly type: 'revealed'; readonly outcome: Outcome; readonly surprised: boolean }
  | { readonly type: 'skipped' };

export interface Played {
  readonly step: Step;
  readonly happened: readonly Happening[];
}

/** One act on one card. What cannot be done now changes nothing and nothing happens. */
export function play(question: Question, step: Step, act: Act): Played {
  const nothing: Played = { step, happened: [] };
  if (step.phase !== 'open') return nothing;
  if (act.type === 'skip') return { step: { phase: 'skipped' }, happened: [{ type: 'skipped' }] };
  if (act.type === 'decide') {
    if (act.answer !== null && act.answer.type !== question.type) return nothing;
    if (act.answer === null && step.answer === null) return nothing;
    const happening = act.answer === null ? 'put-back' : 'decided';
    return { step: { phase: 'open', answer: act.answer }, happened: [{ type: happening }] };
  }
  const { answer } = step;
  if (answer === null || !isComplete(question, answer)) return nothing;
  const outcome = judge(question, answer);
  const confidence = outcome.kind === 'stance' ? null : act.confidence;
  return {
    step: { phase: 'revealed', answer, confidence, outcome },
    happened: [{ type: 'revealed', outcome, surprised: isSurprise(outcome, confidence) }],
  };
}

/** True when a step that was kept still fits its question, which may have changed since. */
export function fits(question: Question, step: Step): boolean {
  if (step.phase === 'skipped' || (step.phase === 'open' && step.answer === null)) return true;
  if (step.phase === 'open') return step.answer !== null && isPossible(question, step.answer);
  return isComplete(question, step.answer);
}

/** A confident error: the most precious card, since it is corrected best (Butler et al. 2011). */
export function isSurprise(outcome: Pick<Outcome, 'kind'>, confidence: Confidence | null): boolean {
  return outcome.kind === 'wrong' && confidence !== null && confidence !== 'guess';
}

export function isDone(step: Step): boolean {
  return step.phase !== 'open';
}
