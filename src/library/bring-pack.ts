// Brings a pack to a desk that was asked for it: says meanwhile that it is on its way, and
// afterwards if it cannot be had.
import type { Pack } from '../questions/pack.ts';
import type { House } from './house.ts';
import { openPack } from './opened.ts';

/** What a desk shows while it has no pack. */
export interface Waiting {
  readonly at: 'opening' | 'absent' | 'failed';
  readonly id: string;
}

export interface PackDesk {
  readonly wait: (state: Waiting) => void;
  /** False when another pack has been asked for since. */
  readonly isWanted: () => boolean;
  readonly lay: (pack: Pack) => void | Promise<void>;
}

export async function bringPack(house: House, id: string, desk: PackDesk): Promise<void> {
  desk.wait({ at: 'opening', id });
  try {
    const pack = await openPack(house, id);
    if (!desk.isWanted()) return;
    if (pack === null) desk.wait({ at: 'absent', id });
    else await desk.lay(pack);
  } catch (error) {
    console.warn('A pack could not be opened.', error);
    desk.wait({ at: 'failed', id });
  }
}
