// Which round can be handed on by its link, so that a whole class plays the same cards.
import type { ClassRound } from './address.ts';
import type { Run } from './store.ts';

/** The round as others can have it; null for one that was made for this player alone. */
export function classRound(round: Run | null): ClassRound | null {
  if (round === null || round.plan.topic !== null || round.plan.again) return null;
  const { pack, seed, length } = round.plan;
  return { pack, seed, length };
}
