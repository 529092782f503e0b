// When what was met comes back, in the days of the player's own calendar. Pure.
import type { Question } from '../questions/question.ts';
import { isWaiting, type Result } from '../rules/result.ts';
import { isDue } from '../rules/review.ts';

export const whens = ['now', 'tomorrow', 'week', 'later'] as const;
export type When = (typeof whens)[number];

export interface Coming {
  readonly when: When;
  readonly count: number;
  /** A moment of the day to name: the last of this week, or the first on which something comes. */
  readonly day: number;
}

/** Only times at which something comes back. */
export type Schedule = readonly Coming[];

const daysOfWeek = 7;

/**
 * @param today when the player's day ends (ms since 1970, UTC)
 * @param endOfDay when the day ends that holds a moment; days are not all equally long
 */
export function scheduleOf(
  results: ReadonlyMap<string, Result>,
  questions: ReadonlyMap<string, Question>,
  today: number,
  endOfDay: (moment: number) => number,
): Schedule {
  const tomorrow = endOfDay(today);
  const week = Array.from({ length: daysOfWeek - 1 }).reduce<number>((end) => endOfDay(end), today);
  const counts: Record<When, number> = { now: 0, tomorrow: 0, week: 0, later: 0 };
  let next = Number.POSITIVE_INFINITY;
  for (const [id, result] of results) {
    if (result.review === null || !questions.has(id)) continue;
    if (isWaiting(result, today)) counts.now += 1;
    else if (isDue(result.review, tomorrow)) counts.tomorrow += 1;
    else if (isDue(result.review, week)) counts.week += 1;
    else {
      counts.later += 1;
      next = Math.min(next, result.review.due);
    }
  }
  // The end of a day is the first moment of the next one.
  const days: Record<When, number> = {
    now: today - 1,
    tomorrow: today,
    week: week - 1,
    later: next,
  };
  return whens
    .filter((when) => counts[when] > 0)
    .map((when) => ({ when, count: counts[when], day: days[when] }));
}
