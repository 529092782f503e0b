// What the library is given by main: the packs, the world, and what becomes of progress.
import type { Pack } from '../questions/pack.ts';
import type { Random } from '../rules/random.ts';
import type { SturdyShelf } from '../state/sturdy-shelf.ts';

export interface House {
  readonly packs: {
    /** The packs of the player's own. */
    shelf(): Promise<SturdyShelf>;
    /** `heard` is called whenever packs come, go or change, in another tab too. */
    watch(heard: () => void): void;
    /** A pack of the site. @throws when it cannot be had */
    builtIn(id: string): Promise<Pack>;
  };
  readonly world: {
    /** Milliseconds since 1970 (UTC). */
    readonly now: () => number;
    readonly random: Random;
    readonly fetch: typeof fetch;
  };
  /** Shows the screen anew. */
  readonly refresh: () => void;
}
