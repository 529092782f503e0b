// A lesson as it is being set up: what is chosen so far, and what is made of it. Pure: chance and time
// are passed in. Every choice has a default, so that one press begins.
import type { Pack } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';
import { formsOf } from '../rules/forms.ts';
import type { Random } from '../rules/random.ts';
import { newSeed } from '../state/dice.ts';
import { type Lesson, type LessonMinutes, type LessonSetup, newLesson } from './lesson.ts';
import { planLesson, planShapes } from './lesson-plan.ts';

export interface Draft {
  /** Null: the one that is played. */
  readonly pack: string | null;
  readonly minutes: LessonMinutes;
  readonly topic: string | null;
  readonly check: boolean;
  readonly setup: LessonSetup;
}

export function newDraft(languages: readonly Language[]): Draft {
  return {
    ...{ pack: null, minutes: 40, topic: null, check: true },
    setup: {
      ...{ languages: [...languages], way: 'hands', teams: null, present: 30 },
      ...{ timer: false, room: 'bright', checkOnPaper: false },
    },
  };
}

/** Whether a lesson of this length with this pack can be checked before and after. */
export function mayCheck(pack: Pack, minutes: LessonMinutes): boolean {
  return planShapes[minutes].check && formsOf(pack.questions) !== null;
}

interface Making {
  readonly random: Random;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

/** The lesson that was wished for; null with a pack that has nothing for a class. */
export function lessonFrom(pack: Pack, draft: Draft, { random, now }: Making): Lesson | null {
  const { minutes, topic, setup } = draft;
  const check = draft.check && mayCheck(pack, minutes);
  const plan = planLesson(pack, { minutes, topic, check }, random);
  if (plan === null) return null;
  const id = newSeed(random) + newSeed(random);
  return newLesson({ id, pack: pack.id, plan, setup, now });
}
