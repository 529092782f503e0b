// What has been answered, as the store holds it: attempts, and what follows from them. Each new
// attempt changes the maps in place, so that it costs the same whatever the history.
import type { Attempt } from '../rules/attempt.ts';
import type { Checked } from '../rules/forms.ts';
import { nextResult, type Result, resultsOf } from '../rules/result.ts';
import { inOrder } from '../rules/review.ts';
import type { GameState, LoadedPack } from './store.ts';

/** The part of the state that is derived from attempts. */
export type History = Pick<GameState, 'attempts' | 'results' | 'checked'>;

/** @param now milliseconds since 1970 (UTC) */
export function historyOf(attempts: readonly Attempt[], now: number): History {
  const ordered = inOrder(attempts, now);
  const checked = new Map<string, Attempt[]>();
  for (const attempt of ordered) noteCheck(checked, attempt);
  return { attempts: ordered, results: resultsOf(ordered), checked: checked as Checked };
}

/** Those that are about questions of the pack as they are now. */
export function countedIn(
  { questions, renewed }: Pick<LoadedPack, 'questions' | 'renewed'>,
  attempts: readonly Attempt[],
): Attempt[] {
  return attempts.filter(({ question, at }) => {
    const since = Object.hasOwn(renewed, question) ? renewed[question] : undefined;
    return questions.has(question) && (since === undefined || at >= since);
  });
}

/** Adds one attempt in place. */
export function addAttempt({ attempts, results, checked }: History, attempt: Attempt): void {
  (attempts as Attempt[]).push(attempt);
  const result = nextResult(results.get(attempt.question), attempt);
  if (result !== undefined) (results as Map<string, Result>).set(attempt.question, result);
  noteCheck(checked as Map<string, Attempt[]>, attempt);
}

function noteCheck(checked: Map<string, Attempt[]>, attempt: Attempt): void {
  const { check } = attempt;
  if (check === null) return;
  const list = checked.get(check);
  if (list === undefined) checked.set(check, [attempt]);
  else list.push(attempt);
}
