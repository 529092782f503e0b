// Plans a round: which seed, how many cards, which cards.
import { pickRound, type RoundLength } from '../rules/pick.ts';
import type { Random } from '../rules/random.ts';
import { isWaiting, type Result, surprise } from '../rules/result.ts';
import { isDue } from '../rules/review.ts';
import type { Plan } from '../rules/round.ts';
import { newSeed, randomFrom } from './dice.ts';
import type { LoadedPack } from './store.ts';

export interface RoundWish {
  readonly length: RoundLength;
  /** Lean towards this topic. */
  readonly topic?: string | null;
  /** The round everyone with this seed plays. */
  readonly seed?: string | null;
  /** What is due or was not right, most surprising first, and fresh cards among it. */
  readonly again?: boolean;
}

/** What is known of the player when a round is planned. */
export interface Past {
  readonly results: ReadonlyMap<string, Result>;
  /** Until when a question that comes back counts as due, in ms since 1970 (UTC). */
  readonly dueBy: number;
  /** Cards of checks still to come, to be kept unseen where that is possible. */
  readonly reserved: ReadonlySet<string>;
}

/** How many seeds are tried to find a round with much that is new to the player. */
const tries = 8;

/**
 * A mixed round follows from its seed and length alone, so that its link gives everyone the same
 * cards; what this player has seen only decides which seed is taken. A round for a topic or for
 * looking again is made for this player, and has no link.
 */
export function planRound(loaded: LoadedPack, past: Past, wish: RoundWish, random: Random): Plan {
  const topic = wish.topic ?? null;
  const again = wish.again === true;
  const common = { pack: loaded.pack.id, length: wish.length, topic, again, check: null };
  if (topic !== null || again) {
    const seed = newSeed(random);
    const rank = again ? againRank(loaded, past, wish.length) : topicRank(loaded, past, topic);
    const wished = { length: wish.length, random: randomFrom(seed), rank };
    return { ...common, seed, cards: pickRound(loaded.pickables, wished) };
  }
  const { results, reserved } = past;
  const fresh = ({ cards }: Plan) => cards.filter((card) => !results.has(card)).length;
  const spent = ({ cards }: Plan) => cards.filter((card) => reserved.has(card)).length;
  const worth = (plan: Plan) => fresh(plan) - 2 * spent(plan);
  const isNew = wish.seed == null && (results.size > 0 || reserved.size > 0);
  const seeds = wish.seed == null ? newSeeds(isNew ? tries : 1, random) : [wish.seed];
  const rounds = seeds.map((seed) => {
    const wished = { length: wish.length, random: randomFrom(seed) };
    return { ...common, seed, cards: pickRound(loaded.pickables, wished) };
  });
  return rounds.reduce((best, round) => (worth(round) > worth(best) ? round : best));
}

function newSeeds(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => newSeed(random));
}

interface Named {
  readonly id: string;
}

/** The topic's cards first, new ones before known ones; what checks will ask comes last. */
function topicRank({ questions }: LoadedPack, { results, reserved }: Past, topic: string | null) {
  return ({ id }: Named) =>
    (questions.get(id)?.topic === topic ? 0 : 2) +
    (results.has(id) ? 1 : 0) +
    (reserved.has(id) ? 4 : 0);
}

/** Of a round for looking again, so much at most is what was not right: the rest is fresh. */
const shareAgain = 2 / 3;

/**
 * What is due or was not right comes first, most surprising before others, what has waited longest
 * before what has not; but never fills the round, or one who calls everything a myth would only
 * meet realities. Then what is new, then the rest of what waits, then what is known.
 */
function againRank({ pickables }: LoadedPack, past: Past, length: RoundLength) {
  const { results, dueBy, reserved } = past;
  const waiting = pickables
    .flatMap(({ id }) => {
      const result = results.get(id);
      if (result?.review == null || !isWaiting(result, dueBy)) return [];
      const { outcome, confidence, review } = result;
      const due = isDue(review, dueBy);
      return [{ id, due, shock: surprise({ kind: outcome }, confidence), since: review.due }];
    })
    .sort((a, b) => b.shock - a.shock || Number(b.due) - Number(a.due) || a.since - b.since)
    .map(({ id }, at): [string, number] => [id, at]);
  const most = Math.floor((length === 'all' ? pickables.length : length) * shareAgain);
  const places = new Map(waiting);
  const [fresh, later, known] = [waiting.length, waiting.length + 1, 2 * waiting.length + 2];
  return ({ id }: Named) => {
    const place = places.get(id);
    if (place !== undefined) return place < most ? place : later + place;
    if (results.has(id) || reserved.has(id)) return known;
    return fresh;
  };
}
