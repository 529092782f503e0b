// When what was met comes back, in the player's own days.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduleOf } from '../../src/page/know-schedule.ts';
import type { Question } from '../../src/questions/question.ts';
import { isWaiting, type Result, resultsOf } from '../../src/rules/result.ts';
import { day, inOrder } from '../../src/rules/review.ts';
import { anAttempt, anyAttempt } from '../fixtures/attempts.ts';

const hour = 3_600_000;
/** Midnights of a place that sets its clocks forward in the night after day 100. */
const shift = 101 * day;
const endOfDay = (moment: number): number => {
  const days = Math.floor((moment + (moment >= shift ? hour : 0)) / day) + 1;
  return days * day - (days * day > shift ? hour : 0);
};

function result(due: number, outcome: Result['outcome'] = 'right'): Result {
  const memory = { stability: 3, difficulty: 5 };
  const review = { memory, at: 0, due, surprisedAt: null };
  return { outcome, confidence: 'certain', at: 0, times: 1, review };
}

function schedule(results: Record<string, Result>, now: number, known = Object.keys(results)) {
  const questions = new Map(known.map((id) => [id, {} as Question]));
  return scheduleOf(new Map(Object.entries(results)), questions, endOfDay(now), endOfDay);
}

test('today, tomorrow, this week and later end at midnight, on a short day too', () => {
  const now = 100 * day + 20 * hour;
  const [today, tomorrow] = [endOfDay(now), endOfDay(endOfDay(now))];
  expect(tomorrow - today).toBe(23 * hour);
  const week = today + 6 * day - hour;
  const results = {
    ...{ a: result(now - day), b: result(today - 1), c: result(today), d: result(tomorrow - 1) },
    ...{ e: result(tomorrow), f: result(week - 1), g: result(week), h: result(week + 9 * day) },
  };
  expect(schedule(results, now)).toEqual([
    { when: 'now', count: 2, day: today - 1 },
    { when: 'tomorrow', count: 2, day: today },
    { when: 'week', count: 2, day: week - 1 },
    { when: 'later', count: 2, day: week },
  ]);
});

test('what was not right last time waits now, whatever its day', () => {
  expect(schedule({ a: result(900 * day, 'wrong') }, 0)).toMatchObject([{ when: 'now', count: 1 }]);
});

test('opinions and questions that left the pack never come back', () => {
  const opinion = resultsOf([anAttempt({ outcome: 'stance' })]).get('q');
  if (opinion === undefined) throw new Error('No result.');
  expect(schedule({ opinion, gone: result(0) }, 0, ['opinion'])).toEqual([]);
});

test('everything that comes back is counted once', () => {
  fc.assert(
    fc.property(fc.array(anyAttempt(), { maxLength: 60 }), fc.nat({ max: 1e12 }), (made, now) => {
      const results = resultsOf(inOrder(made, now));
      const found = schedule(Object.fromEntries(results), now);
      const back = [...results.values()].filter(({ review }) => review !== null);
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(back.length);
      const waiting = back.filter((one) => isWaiting(one, endOfDay(now))).length;
      expect(found.find(({ when }) => when === 'now')?.count ?? 0).toBe(waiting);
    }),
  );
});
