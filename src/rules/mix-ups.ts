// Which kinds of mistake are made: of the questions met that invite each, how many were missed.
// Pure.
import { type MixUp, mixUps } from '../questions/base.ts';
import type { MixUpTally } from './measures.ts';

/** Mix-ups that are counted answer by answer. */
export interface MixUpCount {
  readonly add: (mixUp: MixUp, missed: boolean) => void;
  /** Those that were met: the greatest share missed first, then the most missed. */
  readonly read: () => readonly MixUpTally[];
}

export function countMixUps(): MixUpCount {
  const tallies = new Map(mixUps.map((mixUp) => [mixUp, { mixUp, met: 0, missed: 0 }]));
  return {
    add: (mixUp, missed) => {
      const tally = tallies.get(mixUp);
      if (tally === undefined) return;
      tally.met += 1;
      if (missed) tally.missed += 1;
    },
    read: () =>
      [...tallies.values()]
        .filter(({ met }) => met > 0)
        .sort((a, b) => b.missed / b.met - a.missed / a.met || b.missed - a.missed),
  };
}
