// The game loop runs only while something moves: whoever starts a motion says for how long. The
// picture is drawn only while something in it moves: a card is carried over it by the browser.
import type { Game } from './engine.ts';
import { drawCoarsely, drawingTime, shareFor } from './fineness.ts';

export interface Wakefulness {
  /** Keeps the loop running and the picture drawn for `ms` more; wakes the loop if it sleeps. */
  stir(ms: number): void;
  /** The same for a motion that the picture has no part in: nothing is drawn. */
  carry(ms: number): void;
  /** Resolves when nothing moves and the browser has nothing else to do. */
  quiet(): Promise<void>;
  /** Finds out, in a quiet moment, how finely this machine can draw the picture while it moves. */
  tryOut(): Promise<void>;
}

/** A little longer than asked, so that the last frame of a motion is drawn. */
const margin = 120;

/** `tell` hears whether something moves, whenever that changes. */
export function createWakefulness(game: Game, tell: (moving: boolean) => void): Wakefulness {
  let awakeUntil = performance.now() + 500;
  let drawnUntil = awakeUntil;
  let asleep = false;
  tell(true);
  const waiting = new Set<() => void>();

  /** Of the pixels each way: drawn now, and drawn while the picture moves. */
  const share = { now: 1, moving: 1 };
  let drawing = false;
  let tried = '';
  const setShare = (wanted: number): void => {
    share.now = wanted;
    drawCoarsely(game, wanted);
  };

  const [draw, onlyMove] = [game.step.bind(game), game.headlessStep.bind(game)];
  game.step = (time, delta) => {
    const now = performance.now();
    // What is late belongs to anyone, so it is drawn.
    drawing = now < drawnUntil || now >= awakeUntil;
    if (drawing) setShare(share.moving);
    (drawing ? draw : onlyMove)(time, delta);
  };
  // Between moving and drawing.
  game.events.on('poststep', () => {
    if (asleep || performance.now() < awakeUntil || isMoving(game)) return;
    // What stands is drawn with all its pixels.
    if (share.now !== 1 && !drawing) return;
    setShare(1);
    asleep = true;
    game.loop.sleep();
    tell(false);
    for (const wake of waiting) wake();
    waiting.clear();
  });

  const carry = (ms: number): void => {
    awakeUntil = Math.max(awakeUntil, performance.now() + ms + margin);
    if (!asleep) return;
    asleep = false;
    tell(true);
    // Time asleep does not count, or whatever waits would be due at once.
    game.loop.lastTime = performance.now();
    game.loop.wake();
  };
  const quiet = async (): Promise<void> => {
    for (;;) {
      if (!asleep) await new Promise<void>((resolve) => waiting.add(resolve));
      await idle();
      if (asleep) return;
    }
  };
  return {
    carry,
    quiet,
    stir: (ms) => {
      drawnUntil = Math.max(drawnUntil, performance.now() + ms + margin);
      carry(ms);
    },
    tryOut: async () => {
      await quiet();
      // Once for each size of the canvas: asking halts the machine for as long as a drawing takes.
      const size = `${game.scale.width} × ${game.scale.height}`;
      if (size === tried) return;
      tried = size;
      const ms = drawingTime(game, () => draw(performance.now(), 0));
      if (ms !== null) share.moving = shareFor(ms, 1 / game.scale.zoom);
    },
  };
}

/** Where frames take very long, a motion takes longer than was said. */
function isMoving(game: Game): boolean {
  return game.scene.getScenes(true).some(({ tweens }) => tweens.getTweens().length > 0);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
}
