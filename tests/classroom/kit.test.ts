// What the teacher's kit promises on paper, held against what the game does.
import { describe, expect, test } from 'vitest';
import { usualPaper } from '../../src/classroom/kit-desk.ts';
import { planCards, planRows, planSteps } from '../../src/classroom/kit-plan.ts';
import { lessonMinutes } from '../../src/classroom/lesson.ts';
import { planShapes } from '../../src/classroom/lesson-plan.ts';

describe.each(lessonMinutes)('the plan of %i minutes', (minutes) => {
  const rows = planRows(minutes);

  test('fills the lesson from its first to its last minute, without a gap', () => {
    expect(rows[0]?.from).toBe(0);
    expect(rows.at(-1)?.to).toBe(minutes);
    for (const [at, row] of rows.entries()) {
      expect(row.to).toBeGreaterThan(row.from);
      if (at > 0) expect(row.from).toBe(rows[at - 1]?.to);
    }
  });

  test('checks before and after where the game does', () => {
    const parts = rows.map(({ part }) => part);
    expect(parts.includes('before')).toBe(planShapes[minutes].check);
    expect(parts.includes('after')).toBe(planShapes[minutes].check);
  });

  test('leaves each card the time that its steps usually take, within a tenth', () => {
    const cards = rows.find(({ part }) => part === 'cards');
    const room = ((cards?.to ?? 0) - (cards?.from ?? 0)) * 60;
    const taken = planSteps(minutes).reduce((sum, { seconds }) => sum + seconds, 0);
    expect(Math.abs(room / (taken * planCards(minutes)) - 1)).toBeLessThan(0.1);
  });

  test('goes through the steps of a card that the game goes through', () => {
    expect(planSteps(minutes).map(({ step }) => step)).toEqual(planShapes[minutes].steps);
  });
});

test('paper is Letter in North America, and A4 elsewhere', () => {
  expect(['en-US', 'es-MX', 'fr-CA'].map(usualPaper)).toEqual(['letter', 'letter', 'letter']);
  expect(['en-GB', 'zh-CN', 'zh-Hans', 'de', ''].map(usualPaper)).toEqual(
    Array.from({ length: 5 }, () => 'a4'),
  );
});
