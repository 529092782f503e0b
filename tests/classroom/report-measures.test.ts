// The numbers of a lesson, against arithmetic done by hand.
import { describe, expect, test } from 'vitest';
import type { LessonAct } from '../../src/classroom/act.ts';
import { reportOf } from '../../src/classroom/report-measures.ts';
import { aLesson, questions, taught } from './lessons.ts';

const to = (part: 'before' | 'round' | 'after', card: number): LessonAct => ({
  ...{ type: 'to-card', part, card },
});
const again: LessonAct = { type: 'to-step', step: 'again' };
const counts = (all: Readonly<Record<string, number>>): LessonAct[] =>
  Object.entries(all).map(([option, count]) => ({ type: 'count', option, count }));

const lesson = taught(
  aLesson(),
  ...[to('before', 0), ...counts({ myth: 9, reality: 21 })],
  ...[to('before', 1), ...counts({ reality: 15, complicated: 15 })],
  ...[to('round', 0), ...counts({ myth: 12, complicated: 8, reality: 10 })],
  ...[again, ...counts({ myth: 24, complicated: 4, reality: 2 })],
  ...[to('round', 1), ...counts({ yes: 10, no: 20 })],
  ...[again, ...counts({ yes: 14, no: 16 })],
  ...[to('round', 2), ...counts({ agree: 20, unsure: 10 })],
  ...[to('round', 3), ...counts({ reality: 6 }), { type: 'skip-card' } as const],
  ...[to('after', 0), ...counts({ complicated: 24, myth: 6 })],
  ...[to('after', 1), ...counts({ myth: 18, reality: 12 })],
);
const report = reportOf(lesson, questions);

describe('the report', () => {
  test('has both votes of a card, and the change between them', () => {
    const [claim] = report.cards;
    expect(claim?.first).toMatchObject({ counted: 30, of: 30, right: 12, by: 'hands' });
    expect(claim?.second).toMatchObject({ counted: 30, right: 24 });
    // Wilson's interval for 12 and 24 of 30, and the difference by Newcombe's method 10: worked out
    // from the published formulas with z = 1.959964.
    expect(claim?.first?.share?.value).toBeCloseTo(0.4, 10);
    expect(claim?.first?.share?.low).toBeCloseTo(0.2459, 4);
    expect(claim?.first?.share?.high).toBeCloseTo(0.57677, 4);
    expect(claim?.second?.share?.low).toBeCloseTo(0.62694, 4);
    expect(claim?.second?.share?.high).toBeCloseTo(0.90495, 4);
    expect(claim?.change?.value).toBeCloseTo(0.4, 10);
    const down = Math.hypot(0.8 - 0.62694, 0.57677 - 0.4);
    const up = Math.hypot(0.90495 - 0.8, 0.4 - 0.2459);
    expect(claim?.change?.low).toBeCloseTo(0.4 - down, 4);
    expect(claim?.change?.high).toBeCloseTo(0.4 + up, 4);
  });

  test('judges no opinion', () => {
    const opinion = report.cards[2];
    expect(opinion?.first).toMatchObject({ counted: 30, right: null, share: null });
    expect(opinion?.change).toBeNull();
    expect(report.comeBack).not.toContain('opinion');
  });

  test('says which mix-ups held the class: where more were wrong than right at last', () => {
    const byName = new Map(report.mixUps.map((one) => [one.mixUp, one]));
    expect(byName.get('part-for-whole')).toEqual({
      ...{ mixUp: 'part-for-whole', cards: ['scene'], held: true },
      ...{ first: { wrong: 20, counted: 30 }, last: { wrong: 16, counted: 30 } },
    });
    // The claim, 18 and then 6 of 30 wrong, and the sober one with 6 of 6 right.
    expect(byName.get('wrong-cause')).toMatchObject({
      ...{ cards: ['claim', 'grave'], held: false },
      ...{ first: { wrong: 18, counted: 36 }, last: { wrong: 6, counted: 36 } },
    });
    expect(report.mixUps.map(({ mixUp }) => mixUp)).toEqual(['part-for-whole', 'wrong-cause']);
  });

  test('compares the checks', () => {
    expect(report.before).toMatchObject({ right: 24, counted: 60 });
    expect(report.before?.share?.value).toBeCloseTo(0.4, 10);
    expect(report.after).toMatchObject({ right: 42, counted: 60 });
    expect(report.checkChange?.value).toBeCloseTo(0.3, 10);
    expect(report.checkChange?.low).toBeLessThan(0.3);
    expect(reportOf(aLesson(), questions)).toMatchObject({
      before: { share: null },
      checkChange: null,
    });
  });

  test('says what to come back to, and what the class saw through together', () => {
    expect(report.comeBack).toEqual(['scene']);
    expect([report.seenThrough, report.votedOn]).toEqual([2, 3]);
    expect(report.cards[3]?.skipped).toBe(true);
  });
});
