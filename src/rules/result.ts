// What is known of a question from all its attempts, and how surprising an answer was. Pure.
import type { Outcome } from '../questions/outcome.ts';
import type { Confidence } from '../questions/question.ts';
import type { Attempt } from './attempt.ts';
import { isDue, nextReview, type Review } from './review.ts';
import { isSurprise, type Step } from './round.ts';

/** The last answer to one question, how often it has been answered, and when it comes back. */
export interface Result {
  readonly outcome: Outcome['kind'];
  readonly confidence: Confidence | null;
  /** When it was answered, in milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly times: number;
  /** Null for opinions, which have nothing to come back for. */
  readonly review: Review | null;
}

/** The result after one more attempt. What a check asked, without a reveal, changes nothing. */
export function nextResult(before: Result | undefined, attempt: Attempt): Result | undefined {
  if (attempt.check !== null) return before;
  const { outcome, confidence, at } = attempt;
  const review = nextReview(before?.review ?? undefined, attempt) ?? null;
  return { outcome, confidence, at, times: (before?.times ?? 0) + 1, review };
}

/** The result of every question that was met, from attempts in order. */
export function resultsOf(attempts: readonly Attempt[]): Map<string, Result> {
  const results = new Map<string, Result>();
  for (const attempt of attempts) {
    const result = nextResult(results.get(attempt.question), attempt);
    if (result !== undefined) results.set(attempt.question, result);
  }
  return results;
}

/** Worth another look: the last answer was not right. */
export function isToLookAtAgain(result: Result): boolean {
  return result.outcome === 'wrong' || result.outcome === 'partly';
}

/** Waits for another look: the schedule asks for it by `until`, or the last answer was not right. */
export function isWaiting(result: Result, until: number): boolean {
  const { review } = result;
  return review !== null && (isDue(review, until) || isToLookAtAgain(result));
}

const certainty: Record<Confidence, number> = { guess: 1, fairly: 2, certain: 3 };

/** How surprising an answer was: the surer and the more wrong, the higher; 0 for no surprise. */
export function surprise(
  { kind, share = 0.5 }: { readonly kind: Outcome['kind']; readonly share?: number },
  confidence: Confidence | null,
): number {
  if (confidence !== null && isSurprise({ kind }, confidence)) return 10 * certainty[confidence];
  if (kind === 'wrong') return 5;
  return kind === 'partly' ? 1 - share : 0;
}

/** How surprising a step of a round was. */
export function surpriseOf(step: Step): number {
  return step.phase === 'revealed' ? surprise(step.outcome, step.confidence) : 0;
}
