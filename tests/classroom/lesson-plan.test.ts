// Plans of lessons with the pack that is played, by many chances.
import { describe, expect, test } from 'vitest';
import { lessonMinutes, newLesson, readLesson } from '../../src/classroom/lesson.ts';
import { planLesson, planShapes, roundLink } from '../../src/classroom/lesson-plan.ts';
import { pickable, pickRound } from '../../src/rules/pick.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { pack, questionOf } from '../browser/pack.ts';
import { aPack } from '../fixtures/build.ts';
import { aLesson } from './lessons.ts';

const lucks = Array.from({ length: 20 }, (_, at) => `luck ${at}`);

describe.each(lessonMinutes)('a lesson of %i minutes', (minutes) => {
  const shape = planShapes[minutes];
  const plans = lucks.map((luck) => {
    const plan = planLesson(pack, { minutes, topic: null, check: shape.check }, randomFrom(luck));
    if (plan === null) throw new Error('The pack has cards for a class.');
    return plan;
  });

  test('has as many cards as the time allows, each answered by a letter', () => {
    for (const { round } of plans) {
      expect(round).toHaveLength(shape.check ? shape.cards : shape.cardsAlone);
      expect(new Set(round.map(({ id }) => id)).size).toBe(round.length);
      for (const { id } of round) {
        const question = questionOf(id);
        expect(['verdict', 'choice', 'view']).toContain(question.type);
        expect(question.type === 'choice' && question.several === true).toBe(false);
      }
    }
  });

  test('checks six claims before and six others after, none of which is played', () => {
    for (const { before, round, after } of plans) {
      expect([before.length, after.length]).toEqual(shape.check ? [6, 6] : [0, 0]);
      const all = [...before, ...round, ...after].map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('plays cards of the round that its link gives to phones', () => {
    for (const plan of plans) {
      const link = roundLink(pack.id, plan);
      const wish = { length: link?.length ?? 4, random: randomFrom(link?.seed ?? '') };
      const phones = pickRound(pack.questions.map(pickable), wish);
      expect(phones.filter((id) => plan.round.some((card) => card.id === id))).toEqual(
        plan.round.map(({ id }) => id),
      );
    }
  });

  test('can be kept and read again', () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error('No plan.');
    const lesson = newLesson({ id: 'x', pack: pack.id, plan, setup: aLesson().setup, now: 1 });
    expect(readLesson(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
  });
});

test('a lesson on a topic begins with the topic, and has no link', () => {
  const wish = { minutes: 40, topic: 'lists', check: false } as const;
  const plan = planLesson(pack, wish, randomFrom('x'));
  const topics = plan?.round.map(({ id }) => questionOf(id).topic) ?? [];
  expect(topics.filter((topic) => topic === 'lists').length).toBeGreaterThanOrEqual(3);
  expect(plan === null ? '' : roundLink(pack.id, plan)).toBeNull();
});

test('a pack too small for checks is played without them', () => {
  const plan = planLesson(aPack(), { minutes: 40, topic: null, check: true }, randomFrom('x'));
  expect(plan?.before).toEqual([]);
  expect(plan?.round.length).toBeGreaterThan(3);
});
