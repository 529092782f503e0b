// What a camera has read, and whether it counts: each phone once, and only of this lesson's round.
import { describe, expect, test } from 'vitest';
import { type Lesson, newLesson } from '../../src/classroom/lesson.ts';
import { lessonAfter } from '../../src/classroom/lesson-acts.ts';
import { planLesson } from '../../src/classroom/lesson-plan.ts';
import { intake, isNews } from '../../src/classroom/scan-intake.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { pack } from '../browser/pack.ts';
import { phone } from '../fixtures/phones.ts';

function aLesson(seed = 'K7QM'): Lesson {
  const wish = { minutes: 40, topic: null, check: false, seed } as const;
  const plan = planLesson(pack, wish, randomFrom('chance'));
  if (plan === null) throw new Error('The pack has no cards for a class.');
  const setup = {
    ...{ languages: ['en' as const], way: 'phones' as const, teams: null, present: 3 },
    ...{ timer: false, room: 'bright' as const, checkOnPaper: false },
  };
  return newLesson({ id: 'lesson', pack: pack.id, plan, setup, now: 0 });
}

describe('the code of a phone', () => {
  test('counts once for each of its answers, however often it is shown', () => {
    let lesson = aLesson();
    const claims = lesson.plan.round.filter(({ kind }) => kind === 'verdict');
    expect(claims.length).toBeGreaterThan(2);
    for (const luck of ['first', 'second', 'first']) {
      const found = intake(phone(luck), lesson, pack);
      if (found.kind === 'result') lesson = lessonAfter(lesson, found.act, 1).lesson;
      else expect([luck, found.kind, lesson.phones.length]).toEqual(['first', 'again', 2]);
    }
    for (const [at, { kind }] of lesson.plan.round.entries()) {
      const counts = lesson.records.round[at]?.first?.counts.myth;
      expect(counts).toBe(kind === 'verdict' ? 2 : undefined);
    }
  });

  test('counts again when it was taken back', () => {
    const lesson = aLesson();
    const code = phone('first');
    const found = intake(code, lesson, pack);
    if (found.kind !== 'result') throw new Error(found.kind);
    const taken = lessonAfter(lesson, found.act, 1).lesson;
    expect(intake(code, taken, pack).kind).toBe('again');
    const back = lessonAfter(taken, { type: 'undo' }, 2).lesson;
    expect(intake(code, back, pack).kind).toBe('result');
  });

  test('of something else is refused, and it is said why', () => {
    const lesson = aLesson();
    const code = phone('first');
    const kindOf = (text: string, of = lesson) => intake(text, of, pack).kind;
    expect(kindOf('https://example.org/')).toBe('foreign');
    expect(kindOf(code.slice(0, -2))).toBe('broken');
    expect(kindOf(code.replace('SCORE1', 'SCORE3'))).toBe('newer');
    expect(kindOf(code, { ...lesson, pack: 'another-pack' })).toBe('otherPack');
    expect(intake(code, aLesson('XYZ9'), pack)).toEqual({ kind: 'otherRound', found: 'K7QM · 8' });
    const four = phone('first', `#/play/${pack.id}?round=K7QM&cards=4`);
    expect(intake(four, lesson, pack)).toEqual({ kind: 'otherRound', found: 'K7QM · 4' });
    const fewer = { ...pack, questions: pack.questions.slice(1) };
    expect(intake(code, lesson, fewer).kind).toBe('otherCards');
    const none = { ...lesson, plan: { ...lesson.plan, round: [] } };
    expect(kindOf(code, none)).toBe('nothing');
  });
});

test('a code that stays before the camera is news once', () => {
  const seen = { text: 'A', at: 1000 };
  expect(isNews(null, seen)).toBe(true);
  expect(isNews(seen, { text: 'A', at: 1125 })).toBe(false);
  expect(isNews(seen, { text: 'B', at: 1125 })).toBe(true);
  expect(isNews(seen, { text: 'A', at: 9000 })).toBe(true);
});
