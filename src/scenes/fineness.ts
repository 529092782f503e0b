// How finely a moving picture is drawn. Where the processor draws instead of a graphics card, a
// picture takes longer than a frame lasts: while it moves it is drawn with fewer pixels, and with
// all of them again as soon as it stands. Knows nothing of what the picture shows.
import type { Game } from './engine.ts';

/** What one drawing may take, in ms, so that the browser can lay the page over it in the same frame. */
const budget = 5;
/** Pixels drawn for each CSS pixel, at the least: with fewer a picture would dissolve. */
const fewest = 0.7;

/** Share of the pixels each way to draw, for a picture that takes `ms` with all of them, on a
 * screen with `ratio` device pixels a CSS pixel. */
export function shareFor(ms: number, ratio: number): number {
  const share = Math.max(Math.sqrt(budget / Math.max(ms, budget)), fewest / ratio);
  // A little less is not worth the change.
  return share > 0.85 ? 1 : share;
}

/** Ms until `draw` has been carried out to its last pixel; null where nobody can tell. */
export function drawingTime(game: Game, draw: () => void): number | null {
  if (!('gl' in game.renderer)) return null;
  const { gl } = game.renderer;
  const pixel = new Uint8Array(4);
  // Asking for a pixel waits until it is there.
  const finish = () => gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  // What the browser itself is still drawing does not count.
  finish();
  const begun = performance.now();
  draw();
  finish();
  return performance.now() - begun;
}

/**
 * Lets every scene draw `share` as large each way, into the upper left of the canvas, which the
 * browser then shows that much larger: a canvas of another size would make the page wait for it.
 */
export function drawCoarsely(game: Game, share: number): void {
  const { width, height } = game.scale;
  // A little more than is seen: at its edges the browser mixes in what lies beside.
  const spare = share === 1 ? 0 : 2;
  const size = [Math.ceil(width * share) + spare, Math.ceil(height * share) + spare] as const;
  for (const { cameras } of game.scene.getScenes(true)) {
    const { main } = cameras;
    if (main.zoom === share && main.width === size[0] && main.height === size[1]) continue;
    main
      .setOrigin(0)
      .setZoom(share)
      .setSize(...size);
  }
  if (shares.get(game) === share) return;
  shares.set(game, share);
  game.canvas.style.transform = share === 1 ? '' : `scale(${1 / share})`;
}

/** How coarsely each game draws now: the canvas itself would take long to tell. */
const shares = new WeakMap<Game, number>();
