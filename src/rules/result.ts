// What is remembered of a question from round to round, and what to look at again. Pure.

import type { Outcome } from '../questions/outcome.ts';
import type { Confidence } from '../questions/question.ts';
import { isSurprise, type Step } from './round.ts';

/** The last answer to one question, and how often it has been answered. */
export interface Result {
  readonly outcome: Outcome['kind'];
  readonly confidence: Confidence | null;
  /** When it was answered, in milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly times: number;
}

/** The result after one more revealed step. `now` in milliseconds since 1970 (UTC). */
export function nextResult(
  before: Result | undefined,
  step: Extract<Step, { phase: 'revealed' }>,
  now: number,
): Result {
  return {
    outcome: step.outcome.kind,
    confidence: step.confidence,
    at: now,
    times: (before?.times ?? 0) + 1,
  };
}

/** Worth another look: the last answer was not right. */
export function isToLookAtAgain(result: Result): boolean {
  return result.outcome === 'wrong' || result.outcome === 'partly';
}

const certainty: Record<Confidence, number> = { guess: 1, fairly: 2, certain: 3 };

/** How surprising a step was: the surer and the more wrong, the higher; 0 for no surprise. */
export function surprise(step: Step): number {
  if (step.phase !== 'revealed') return 0;
  const { outcome, confidence } = step;
  if (isSurprise(outcome, confidence) && confidence !== null) return 10 * certainty[confidence];
  if (outcome.kind === 'wrong') return 5;
  if (outcome.kind === 'partly') return 1 - outcome.share;
  return 0;
}
