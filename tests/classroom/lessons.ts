// Lessons to try the rules on, and anything a teacher might do in them.
import fc from 'fast-check';
import type { LessonAct } from '../../src/classroom/act.ts';
import { lessonCard } from '../../src/classroom/ballot.ts';
import {
  askingParts,
  type Lesson,
  type LessonPlan,
  type LessonSetup,
  newLesson,
  parts,
  steps,
  votes,
  ways,
} from '../../src/classroom/lesson.ts';
import { lessonAfter } from '../../src/classroom/lesson-acts.ts';
import type { Question } from '../../src/questions/question.ts';
import { aQuestion, both } from '../fixtures/build.ts';

/** A claim, a scenario, an opinion and a sober claim; two claims before and two after. */
export const asked: readonly Question[] = [
  aQuestion('verdict', { id: 'claim', verdict: 'myth', discussion: both('Why?', '为什么？') }),
  aQuestion('choice', { id: 'scene', mixUp: 'part-for-whole' }),
  aQuestion('view', { id: 'opinion', otherwise: both('Others', '别人') }),
  aQuestion('verdict', { id: 'grave', verdict: 'reality', sober: true }),
  aQuestion('verdict', { id: 'before-1', verdict: 'myth' }),
  aQuestion('verdict', { id: 'before-2', verdict: 'reality' }),
  aQuestion('verdict', { id: 'after-1', verdict: 'complicated' }),
  aQuestion('verdict', { id: 'after-2', verdict: 'myth' }),
];
export const questions = new Map(asked.map((question) => [question.id, question]));

const cardsOf = (...ids: readonly string[]) =>
  ids.flatMap((id) => {
    const question = questions.get(id);
    return question === undefined ? [] : (lessonCard(question, 'SEED') ?? []);
  });

const plan: LessonPlan = {
  ...{ seed: 'SEED', length: 4, topic: null, minutes: 40, steps: [...steps] },
  before: cardsOf('before-1', 'before-2'),
  round: cardsOf('claim', 'scene', 'opinion', 'grave'),
  after: cardsOf('after-1', 'after-2'),
};

const setup: LessonSetup = {
  ...{ languages: ['en'], way: 'hands', teams: null, present: 30, timer: false },
  ...{ room: 'bright', checkOnPaper: false },
};

export function aLesson(
  changes: { plan?: Partial<LessonPlan>; setup?: Partial<LessonSetup> } = {},
) {
  return newLesson({
    ...{ id: 'L1', pack: 'paper-pack', now: 1000 },
    plan: { ...plan, ...changes.plan },
    setup: { ...setup, ...changes.setup },
  });
}

/** The lesson after all these acts, a second apart. */
export function taught(lesson: Lesson, ...acts: readonly LessonAct[]): Lesson {
  let at = 1000;
  return acts.reduce((one, act) => {
    at += 1000;
    return lessonAfter(one, act, at).lesson;
  }, lesson);
}

const options = [...asked.flatMap((question) => lessonCard(question, 'SEED')?.options ?? []), 'x'];
const option = fc.constantFrom(...new Set(options));
const number = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(Number.NaN, 1e9, 2.5));
const ballot = fc.option(
  fc.record({
    part: fc.constantFrom(...askingParts),
    card: fc.integer({ min: 0, max: 5 }),
    vote: fc.constantFrom(...votes),
  }),
  { nil: undefined, freq: 4 },
);
const type = <T extends string>(name: T) => fc.constant(name);

const moves = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: type('next') }) },
  { weight: 2, arbitrary: fc.record({ type: type('back') }) },
  fc.record({ type: type('skip-card') }),
  fc.record({ type: type('to-step'), step: fc.constantFrom(...steps) }),
  fc.record({
    type: type('to-card'),
    part: fc.constantFrom(...parts),
    card: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({ type: type('repeat') }),
);

/** Acts that change what was counted. */
export const anyCount: fc.Arbitrary<LessonAct> = fc.oneof(
  fc.record({ type: type('count'), option, count: number, ballot }),
  fc.record({ type: type('add'), option, by: number, ballot }),
  fc.record({ type: type('rest'), option, ballot }),
  fc.record({
    ...{ type: type('team'), team: fc.integer({ min: -1, max: 9 }), ballot },
    option: fc.option(option),
  }),
  fc.record({
    type: type('result'),
    mark: fc.constantFrom('a', 'b', 'c', ''),
    answers: fc.dictionary(fc.constantFrom(...questions.keys()), option),
  }),
);

const changes: fc.Arbitrary<Partial<LessonSetup>> = fc.record(
  {
    way: fc.constantFrom(...ways),
    teams: fc.constantFrom(null, ['Red', '蓝队'], ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']),
    present: fc.constantFrom(1, 5, 30, 60),
    timer: fc.boolean(),
    room: fc.constantFrom('bright', 'dark'),
    languages: fc.constantFrom(['en'], ['zh-Hans', 'en']),
  },
  { requiredKeys: [] },
);

/** Anything a teacher might do. */
export const anyAct: fc.Arbitrary<LessonAct> = fc.oneof(
  { weight: 4, arbitrary: moves },
  { weight: 4, arbitrary: anyCount },
  fc.record({ type: type('undo') }),
  fc.record({ type: type('redo') }),
  fc.record({ type: type('set'), change: changes }),
  fc.record({ type: type('predict'), option: fc.option(option) }),
  fc.record({ type: type('pause'), on: fc.boolean() }),
  fc.record({ type: type('extend'), seconds: number }),
  fc.record({ type: type('bars'), shown: fc.boolean() }),
  fc.record({ type: type('curtain'), drawn: fc.boolean() }),
);

export const anyActs = fc.array(anyAct, { maxLength: 60 });
