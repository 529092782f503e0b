// SVG to texture: drawn once at the size needed, cropped to what can be seen, and freed again.
// In three pieces, so that a slow machine need not do them in one go.
import type { Scene } from './engine.ts';

/** A rectangle in place units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The viewBox of an SVG text. */
export function boxOf(svg: string): Box {
  const found = /viewBox="([-\d.\s]+)"/.exec(svg)?.[1] ?? '0 0 1 1';
  const [x = 0, y = 0, width = 1, height = 1] = found.trim().split(/\s+/).map(Number);
  return { x, y, width, height };
}

/** The part of `box` between `left` and `right` and above `bottom`; null if nothing of it lies there. */
export function cropped(
  box: Box,
  left: number,
  right: number,
  bottom = Number.POSITIVE_INFINITY,
): Box | null {
  const x = Math.max(box.x, left);
  const end = Math.min(box.x + box.width, right);
  const height = Math.min(box.y + box.height, bottom) - box.y;
  return end - x < 1 || height < 1 ? null : { x, y: box.y, width: end - x, height };
}

/** Widest texture that every WebGL has. */
const widest = 4096;
let count = 0;

export interface Manner {
  /** A colour laid over the whole picture, like thin paper. */
  readonly veil?: string;
  /** Is waited for before each piece of the work. */
  readonly turn?: () => Promise<void>;
}

/**
 * Draws `part` of an SVG as a texture, `density` pixels a unit, and gives its key.
 * @throws when the SVG cannot be decoded
 */
export async function rasterise(
  scene: Scene,
  svg: string,
  part: Box,
  density: number,
  { veil, turn }: Manner = {},
): Promise<string> {
  const fit = Math.min(density, widest / part.width, widest / part.height);
  const width = Math.max(1, Math.ceil(part.width * fit));
  const height = Math.max(1, Math.ceil(part.height * fit));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${part.x} ${part.y} ${part.width} ${part.height}" preserveAspectRatio="none">`;
  await turn?.();
  const sized = svg.replace(/^[\s\S]*?<svg[^>]*>/, head);
  const image = new Image();
  // Not as a blob, for which the page would wait until the browser has taken note of it.
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  await turn?.();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // Kept in memory rather than on the graphics card, from which it would have to be read back.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(image, 0, 0, width, height);
  if (pen !== null && veil !== undefined) {
    pen.globalCompositeOperation = 'source-atop';
    pen.fillStyle = veil;
    pen.fillRect(0, 0, width, height);
  }
  await turn?.();
  count += 1;
  const key = `picture-${count}`;
  addPicture(scene, key, canvas);
  return key;
}

/** Phaser's own `addCanvas` reads every pixel back at once; as an image it is only uploaded. */
function addPicture(scene: Scene, key: string, canvas: HTMLCanvasElement): void {
  scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
}

/** A texture drawn by hand, for what is too small to be worth an SVG. */
export function drawn(
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  draw: (pen: CanvasRenderingContext2D) => void,
): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(size.width));
  canvas.height = Math.max(1, Math.ceil(size.height));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen !== null) draw(pen);
  count += 1;
  const key = `drawn-${count}`;
  addPicture(scene, key, canvas);
  return key;
}
