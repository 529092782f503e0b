// The outside world, as the actions are given it.
import type { Random } from '../rules/random.ts';
import type { AttemptLog } from './log.ts';
import type { Saver } from './saved.ts';

/** The outside world, passed in. */
export interface World {
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /** When the player's day ends in which this moment lies: midnight where the player is. */
  readonly endOfDay: (now: number) => number;
  readonly random: Random;
  /** Goes to an address; the browser then reports it back through `arrive`. */
  readonly go: (address: string, how: 'push' | 'replace') => void;
  /** Removes all packs of the player's own. */
  readonly erasePacks?: () => Promise<void>;
  /** There is something to lose now: the browser may be asked to keep it for good. */
  readonly treasure: () => void;
}

/** What is kept between visits: settings and plans, and the log of attempts. */
export interface Keeping {
  readonly saver: Saver;
  readonly log: AttemptLog;
}
