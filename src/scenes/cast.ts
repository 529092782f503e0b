// What every scene is given: by constructor, since scenes are passed to the engine as instances.
import type { GameStore, Layout } from '../state/store.ts';
import type { Room, Theatre } from './theatre.ts';
import type { Wakefulness } from './wakefulness.ts';

export interface Cast {
  readonly store: GameStore;
  /** Device pixels a CSS pixel. */
  readonly ratio: () => number;
  /** The card's element, for its CSS variables only. */
  readonly card: () => HTMLElement | null;
  /** There once the backdrop stands. */
  readonly theatre: () => Theatre;
  readonly wakefulness: () => Wakefulness;
}

/** The page's layout in device pixels; the picture reaches up behind the bar. */
export function roomOf(layout: Layout, ratio: number): Room {
  const { opening, width, height } = layout;
  return {
    width: width * ratio,
    height: height * ratio,
    opening: {
      x: opening.x * ratio,
      y: opening.y * ratio,
      width: opening.width * ratio,
      height: opening.height * ratio,
    },
  };
}
