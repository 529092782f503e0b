// What a lesson must come to, worked out here from what was voted, and not by the code that is tested.
import { expect } from 'vitest';
import { rightOption } from '../../src/classroom/ballot.ts';
import type { LessonCard, Way } from '../../src/classroom/lesson.ts';
import type { TableRow } from './class-room.ts';
import { questionOf } from './pack.ts';

export interface Taught {
  readonly card: LessonCard;
  readonly way: Way;
  /** Both windows are killed in every step. */
  readonly harsh: boolean;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** What thirty say of a claim: before, the same whatever it is; afterwards, most are right. */
export function checkVotes(
  part: 'before' | 'after',
  { id, options }: LessonCard,
): readonly number[] {
  if (part === 'before') return [12, 8, 10];
  const right = rightOption(questionOf(id));
  return options.map((option) => (option === right ? 24 : 3));
}

/** Wilson's interval of 95 % for a share, as the paper has it. */
function wilson(
  hits: number,
  n: number,
): { readonly p: number; readonly low: number; readonly high: number } {
  const z = 1.959964;
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { p, low: middle - reach, high: middle + reach };
}

/** What the table must say of a card: its counts, and the change by Newcombe's tenth method. */
function expected({ card, first, second }: Taught) {
  const right = card.options.indexOf(rightOption(questionOf(card.id)) ?? '');
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const [from, to] = [first, second].map((counts) => wilson(counts[right] ?? 0, sum(counts)));
  const known = right >= 0 && from !== undefined && to !== undefined;
  const change = known
    ? {
        value: to.p - from.p,
        low: to.p - from.p - Math.hypot(to.p - to.low, from.high - from.p),
        high: to.p - from.p + Math.hypot(to.high - to.p, from.p - from.low),
      }
    : null;
  return first.map((count, at) => ({ count, again: second[at] ?? 0, change }));
}

/** The table says of each card what was counted, and the change that was worked out here. */
export function expectCard(rows: readonly TableRow[], one: Taught): void {
  const own = rows.filter(({ id }) => id === one.card.id);
  const wanted = expected(one);
  expect(own.map(({ first, second }) => [first, second])).toEqual(
    wanted.map(({ count, again }) => [count, again]),
  );
  for (const [at, { change }] of wanted.entries()) {
    const row = own[at];
    const told = [row?.change, row?.low, row?.high];
    if (change === null) expect(told).toEqual([null, null, null]);
    else {
      for (const [side, value] of [change.value, change.low, change.high].entries()) {
        expect(told[side], one.card.id).toBeCloseTo(value, 3);
      }
    }
  }
}
