// A round for next week: of many seeds, the one whose round brings back most of what was hard.
// Pure. It has a link like any other round, so that phones and walls get the same cards.
import type { Pack } from '../questions/pack.ts';
import { pickable, pickRound } from '../rules/pick.ts';
import type { Random } from '../rules/random.ts';
import type { ClassRound } from '../state/address.ts';
import { newSeed, randomFrom } from '../state/dice.ts';

export interface NextRound {
  readonly round: ClassRound & { readonly length: 4 | 8 | 12 };
  /** How many of the cards that come back are in it. */
  readonly held: number;
}

export interface NextWish {
  /** Ids of what is to come back. */
  readonly back: readonly string[];
  /** Ids of what was played, and had better make way for something new. */
  readonly played: readonly string[];
}

/** Rounds that are tried, and cards that are dealt for all of them together at most. */
const mostTries = 500;
const mostDealt = 60_000;
const length = 8;

export function nextRound(pack: Pack, { back, played }: NextWish, random: Random): NextRound {
  const bank = pack.questions.map(pickable);
  const tries = Math.max(10, Math.min(mostTries, Math.floor(mostDealt / bank.length)));
  const [wanted, known] = [new Set(back), new Set(played)];
  const dealt = Array.from({ length: tries }, () => {
    const seed = newSeed(random);
    const cards = pickRound(bank, { length, random: randomFrom(seed) });
    const held = cards.filter((id) => wanted.has(id)).length;
    const stale = cards.filter((id) => known.has(id) && !wanted.has(id)).length;
    return { seed, held, worth: 3 * held - stale };
  });
  const best = dealt.reduce((one, other) => (other.worth > one.worth ? other : one));
  return { round: { pack: pack.id, seed: best.seed, length }, held: best.held };
}
