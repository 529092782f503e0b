// Plans a lesson: how many cards, which, which steps, and whether it is checked before and after.
// Pure: chance is passed in. The seed gives phones the same round as the wall.
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { formsOf } from '../rules/forms.ts';
import { pickable, pickRound, type RoundLength } from '../rules/pick.ts';
import type { Random } from '../rules/random.ts';
import type { ClassRound } from '../state/address.ts';
import { newSeed, randomFrom } from '../state/dice.ts';
import { lessonCard } from './ballot.ts';
import type { LessonCard, LessonMinutes, LessonPlan, Step } from './lesson.ts';

interface PlanShape {
  /** Cards of the round on the phones, and how many of them the class plays together. */
  readonly length: Exclude<RoundLength, 'all'>;
  readonly cards: number;
  /** As many as that without the checks. */
  readonly cardsAlone: number;
  readonly check: boolean;
  readonly steps: readonly Step[];
}

/** About five minutes a card, three without the talk's frame, four for a check of six claims. */
export const planShapes: Readonly<Record<LessonMinutes, PlanShape>> = {
  20: {
    ...{ length: 4, cards: 2, cardsAlone: 4, check: false },
    steps: ['count', 'talk', 'again', 'reveal', 'discuss'],
  },
  40: {
    ...{ length: 8, cards: 5, cardsAlone: 7, check: true },
    steps: ['commit', 'count', 'predict', 'talk', 'again', 'reveal', 'discuss'],
  },
  60: {
    ...{ length: 12, cards: 8, cardsAlone: 10, check: true },
    steps: ['commit', 'count', 'predict', 'talk', 'again', 'reveal', 'discuss'],
  },
};

/** How long each step usually takes, in seconds; what the gentle timer runs for. */
export const usualSeconds: Readonly<Record<Step, number>> = {
  ...{ commit: 20, count: 40, predict: 25, talk: 90, again: 40, reveal: 45, discuss: 60 },
};

export interface LessonWish {
  readonly minutes: LessonMinutes;
  /** Lean towards this topic; such a round has no link for phones. */
  readonly topic: string | null;
  /** Whether to check before and after; where the pack has too few claims there is none. */
  readonly check: boolean;
  /** The round everyone with this seed plays. */
  readonly seed?: string | null;
}

/** How many seeds are tried for a round that a class can answer by letters. */
const tries = 60;

/** @returns a plan with at least one card, or null for a pack that has none for a class */
export function planLesson(pack: Pack, wish: LessonWish, random: Random): LessonPlan | null {
  const questions = new Map(pack.questions.map((question) => [question.id, question]));
  const shape = planShapes[wish.minutes];
  const forms = wish.check ? formsOf(pack.questions) : null;
  const [before = [], after = []] = forms ?? [];
  const spare = new Set([...before, ...after]);
  const most = forms === null ? shape.cardsAlone : shape.cards;
  const bank = pack.questions.map(pickable);
  const rank = wish.topic === null ? undefined : topicRank(questions, wish.topic);
  const deal = (seed: string): LessonCard[] => {
    const wished = { length: shape.length, random: randomFrom(seed), ...(rank ? { rank } : {}) };
    return cardsOf(questions, pickRound(bank, wished), seed);
  };
  const seeds =
    wish.seed == null ? Array.from({ length: tries }, () => newSeed(random)) : [wish.seed];
  const worth = (cards: readonly LessonCard[]) =>
    Math.min(cards.length, most) - 2 * cards.filter(({ id }) => spare.has(id)).length;
  const best = seeds
    .map((seed) => ({ seed, cards: deal(seed) }))
    .reduce((one, other) => (worth(other.cards) > worth(one.cards) ? other : one));
  const round = best.cards.filter(({ id }) => !spare.has(id)).slice(0, most);
  // A pack too small to keep claims for the checks is played without them.
  if (round.length === 0) {
    return forms === null ? null : planLesson(pack, { ...wish, check: false }, random);
  }
  return {
    ...{ seed: best.seed, length: shape.length, topic: wish.topic, minutes: wish.minutes },
    steps: [...shape.steps],
    before: cardsOf(questions, before, best.seed),
    round,
    after: cardsOf(questions, after, best.seed),
  };
}

function cardsOf(questions: ReadonlyMap<string, Question>, ids: readonly string[], seed: string) {
  return ids.flatMap((id) => {
    const question = questions.get(id);
    const card = question === undefined ? null : lessonCard(question, seed);
    return card === null ? [] : [card];
  });
}

/** What a letter answers, of the topic first. */
function topicRank(questions: ReadonlyMap<string, Question>, topic: string) {
  return ({ id }: { readonly id: string }) => (questions.get(id)?.topic === topic ? 0 : 1);
}

/** The same round for phones; null for one that leans towards a topic, which has no link. */
export function roundLink(pack: string, { seed, length, topic }: LessonPlan): ClassRound | null {
  return topic === null ? { pack, seed, length } : null;
}
