// The game loop runs only while something moves: whoever starts a motion says for how long.
import type { Game } from './engine.ts';

export interface Wakefulness {
  /** Keeps the loop running for `ms` more; wakes it if it sleeps. */
  stir(ms: number): void;
}

/** A little longer than asked, so that the last frame of a motion is drawn. */
const margin = 120;

export function createWakefulness(game: Game): Wakefulness {
  let until = performance.now() + 500;
  let asleep = false;
  game.events.on('poststep', () => {
    if (asleep || performance.now() < until) return;
    asleep = true;
    game.loop.sleep();
  });
  return {
    stir: (ms) => {
      until = Math.max(until, performance.now() + ms + margin);
      if (!asleep) return;
      asleep = false;
      game.loop.wake();
    },
  };
}
