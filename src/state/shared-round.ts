// Rounds that are given on by their seed: the same cards for everyone who starts with it.
import { pickRound } from '../rules/pick.ts';
import type { Plan } from '../rules/round.ts';
import { randomFrom } from './dice.ts';
import type { LoadedPack } from './store.ts';

/**
 * True when whoever starts a round with this plan's seed and length gets these very cards. Not
 * so when the cards were chosen by topic, or by what this player has already seen.
 */
export function isShareable({ pickables }: LoadedPack, plan: Plan): boolean {
  const cards = pickRound(pickables, { length: plan.length, random: randomFrom(plan.seed) });
  return cards.join(' ') === plan.cards.join(' ');
}
