// Waiting for a moment in which nobody would notice that the page works.
import type { GameState, GameStore } from '../state/store.ts';

/** Resolves when nothing moves and the browser has nothing else to do. */
export async function whenStill(store: GameStore): Promise<void> {
  do {
    await stillness(store);
    await idle();
  } while (!isStill(store.getState()));
}

function isStill({ moving, drag }: GameState): boolean {
  return !moving && drag?.state !== 'held';
}

function stillness(store: GameStore): Promise<void> {
  if (isStill(store.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (!isStill(state)) return;
      stop();
      resolve();
    });
  });
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 50);
  });
}
