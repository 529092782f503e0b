// A lesson that has been taught, for the tests of what comes after it: thirty students, whose votes
// are made up but always the same.

import type { LessonAct } from '../../src/classroom/act.ts';
import { type Lesson, newLesson } from '../../src/classroom/lesson.ts';
import { lessonAfter } from '../../src/classroom/lesson-acts.ts';
import { planLesson } from '../../src/classroom/lesson-plan.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { pack } from './pack.ts';

/** A mixed round, since only those have a link for phones. */
export const lessonSeed = 'K7QM';

export function freshLesson(minutes: 20 | 40 | 60 = 40, present = 30): Lesson {
  const wish = { minutes, topic: null, check: minutes > 20, seed: lessonSeed };
  const plan = planLesson(pack, wish, randomFrom('chance'));
  if (plan === null) throw new Error('The pack has no cards for a class.');
  const setup = {
    ...{ languages: ['en' as const], way: 'hands' as const, teams: null, present },
    ...{ timer: false, room: 'bright' as const, checkOnPaper: false },
  };
  // 27 November 2026, 9:00 UTC.
  return newLesson({ id: 'taught', pack: pack.id, plan, setup, now: Date.UTC(2026, 10, 27, 9) });
}

const questions = new Map(pack.questions.map((question) => [question.id, question]));

/** What is right, as the option that most choose in the end. */
function rightOf(id: string): string | null {
  const question = questions.get(id);
  if (question?.type === 'verdict') return question.verdict;
  if (question?.type !== 'choice') return null;
  return question.options.find(({ right }) => right)?.id ?? null;
}

/** Every card counted twice, checks once; a third more are right after the talk. */
export function taughtLesson(minutes: 20 | 40 | 60 = 40, present = 30): Lesson {
  const lesson = freshLesson(minutes, present);
  const { before, round, after } = lesson.plan;
  const acts = [
    ...before.flatMap(({ id, options }, card) =>
      counts({ part: 'before', card, vote: 'first' }, options, rightOf(id), 0.4, present),
    ),
    ...round.flatMap(({ id, options }, card) => [
      ...counts({ part: 'round', card, vote: 'first' }, options, rightOf(id), 0.3, present),
      ...counts(
        { part: 'round', card, vote: 'second' },
        options,
        rightOf(id),
        0.5 + card / 10,
        present,
      ),
    ]),
    ...after.flatMap(({ id, options }, card) =>
      counts({ part: 'after', card, vote: 'first' }, options, rightOf(id), 0.7, present),
    ),
  ];
  return acts.reduce(
    (one, act) => lessonAfter(one, act, Date.UTC(2026, 10, 27, 10)).lesson,
    lesson,
  );
}

type Ballot = NonNullable<Extract<LessonAct, { type: 'count' }>['ballot']>;

function counts(
  ballot: Ballot,
  options: readonly string[],
  right: string | null,
  share: number,
  present: number,
): LessonAct[] {
  const main = right ?? options[0] ?? '';
  const hits = Math.round(present * Math.min(1, share));
  const others = options.filter((option) => option !== main);
  const [next, ...rest] = others;
  const acts: LessonAct[] = [{ type: 'count', ballot, option: main, count: hits }];
  for (const option of rest) acts.push({ type: 'count', ballot, option, count: 2 });
  if (next !== undefined) acts.push({ type: 'rest', ballot, option: next });
  return acts;
}
