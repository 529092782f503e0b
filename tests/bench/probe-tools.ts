// What the probe waits with and looks with. Nothing here starts a timer of the page's own kind:
// waiting goes by what happens in the DOM, and by frames only where nothing else tells.

/** The real thing, kept before the probe counts the page's own frames. */
export const realFrame = window.requestAnimationFrame.bind(window);

/** Resolves with what `look` finds as soon as it finds something, at the latest a frame later. */
export function until<T>(look: () => T | null): Promise<T> {
  return new Promise((resolve) => {
    let done = false;
    const see = (): void => {
      if (done) return;
      const found = look();
      if (found === null) return;
      done = true;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(see);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    const frame = (): void => {
      see();
      if (!done) realFrame(frame);
    };
    frame();
  });
}

/** Waits for `count` frames. */
export async function next(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => realFrame(resolve));
  }
}

/** Resolves once the page has asked for no frame for a while; false if it never stops. */
export async function idleFrames(counted: () => number): Promise<boolean> {
  for (let tries = 0; tries < 20; tries += 1) {
    const before = counted();
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (counted() === before) return true;
  }
  return false;
}

const samples = 24;
/** Frames between two looks at the canvas: a look makes the page wait for the picture. */
const lookEvery = 4;

/** Resolves when the canvas shows a picture: many colours, not one sheet of sky. */
export async function drawn(): Promise<void> {
  while (!isDrawn()) await next(lookEvery);
}

function isDrawn(): boolean {
  const canvas = document.querySelector('canvas');
  const small = document.createElement('canvas');
  small.width = samples;
  small.height = samples;
  const pen = small.getContext('2d', { willReadFrequently: true });
  if (canvas === null || pen === null) return false;
  pen.drawImage(canvas, 0, 0, samples, samples);
  const { data } = pen.getImageData(0, 0, samples, samples);
  return new Set(new Uint32Array(data.buffer)).size > 12;
}
