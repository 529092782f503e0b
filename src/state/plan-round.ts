// Plans a round: which seed, how many cards, which cards.
import { pickRound, type RoundLength } from '../rules/pick.ts';
import type { Random } from '../rules/random.ts';
import { isToLookAtAgain, type Result } from '../rules/result.ts';
import type { Plan } from '../rules/round.ts';
import { newSeed, randomFrom } from './dice.ts';
import type { LoadedPack } from './store.ts';

export interface RoundWish {
  readonly length: RoundLength;
  /** Lean towards this topic. */
  readonly topic?: string | null;
  /** The round everyone with this seed plays. */
  readonly seed?: string | null;
  /** Only what is worth another look, and fresh cards among it. */
  readonly again?: boolean;
}

/** How many seeds are tried to find a round with much that is new to the player. */
const tries = 8;

/**
 * A mixed round follows from its seed and length alone, so that its link gives everyone the same
 * cards; what this player has seen only decides which seed is taken. A round for a topic or for
 * looking again is made for this player, and has no link.
 */
export function planRound(
  loaded: LoadedPack,
  results: ReadonlyMap<string, Result>,
  wish: RoundWish,
  random: Random,
): Plan {
  const topic = wish.topic ?? null;
  const again = wish.again === true;
  const common = { pack: loaded.pack.id, length: wish.length, topic, again };
  if (topic !== null || again) {
    const seed = newSeed(random);
    const rank = ({ id }: { readonly id: string }) =>
      again
        ? rankAgain(results.get(id))
        : (loaded.questions.get(id)?.topic === topic ? 0 : 2) + (results.has(id) ? 1 : 0);
    const wished = { length: wish.length, random: randomFrom(seed), rank };
    return { ...common, seed, cards: pickRound(loaded.pickables, wished) };
  }
  const seeds = wish.seed == null ? newSeeds(results.size === 0 ? 1 : tries, random) : [wish.seed];
  const rounds = seeds.map((seed) => {
    const wished = { length: wish.length, random: randomFrom(seed) };
    return { ...common, seed, cards: pickRound(loaded.pickables, wished) };
  });
  const fresh = ({ cards }: Plan) => cards.filter((card) => !results.has(card)).length;
  return rounds.reduce((best, round) => (fresh(round) > fresh(best) ? round : best));
}

function newSeeds(count: number, random: Random): string[] {
  return Array.from({ length: count }, () => newSeed(random));
}

/** What was not right comes first, then what is new. */
function rankAgain(result: Result | undefined): number {
  if (result === undefined) return 1;
  return isToLookAtAgain(result) ? 0 : 2;
}
