// Films for the camera of a test: codes that are held up one after the other, as Y4M.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'uqr';

const [width, height, perSecond] = [320, 240, 10];

/** A code in the middle of a grey wall; null is the wall alone. Brightness by pixel. */
function frame(code: string | null): Uint8Array {
  const wall = new Uint8Array(width * height).fill(150);
  if (code === null) return wall;
  const { data, size } = encode(code, { ecc: 'L', border: 4 });
  const square = Math.floor(height / size);
  const [left, top] = [(width - square * size) >> 1, (height - square * size) >> 1];
  for (let y = 0; y < square * size; y += 1) {
    for (let x = 0; x < square * size; x += 1) {
      const dark = data[Math.floor(y / square)]?.[Math.floor(x / square)] === true;
      wall[(top + y) * width + left + x] = dark ? 30 : 230;
    }
  }
  return wall;
}

/** Each code for so many seconds, with half a second of nothing after it. @returns the file */
export function film(codes: readonly string[], seconds: number): string {
  const colour = new Uint8Array((width * height) / 2).fill(128);
  const shot = (code: string | null): Buffer =>
    Buffer.concat([Buffer.from('FRAME\n'), frame(code), colour]);
  const [nothing, half] = [shot(null), perSecond / 2];
  const frames = codes.flatMap((code) => {
    const held = shot(code);
    return [
      ...Array.from({ length: seconds * perSecond }, () => held),
      ...Array.from({ length: half }, () => nothing),
    ];
  });
  const head = `YUV4MPEG2 W${width} H${height} F${perSecond}:1 Ip A1:1 C420mpeg2\n`;
  const file = join(mkdtempSync(join(tmpdir(), 'film-')), 'codes.y4m');
  writeFileSync(file, Buffer.concat([Buffer.from(head), ...frames]));
  return file;
}

/** The code as a picture with its quiet margin. */
export function svgOf(code: string): string {
  const { data, size } = encode(code, { ecc: 'L', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join('')}"/></svg>`;
}

/**
 * A script for pages whose browser can use no camera at all, as the headless one from npm: there the
 * same codes are held up to a canvas, and that is filmed. Other browsers keep their own camera.
 */
export function canvasCamera(codes: readonly string[], seconds: number): string {
  const pictures = codes.map((code) => `data:image/svg+xml,${encodeURIComponent(svgOf(code))}`);
  return `{
    const media = navigator.mediaDevices;
    const own = media?.getUserMedia.bind(media);
    const filmed = async () => {
      const { state } = await navigator.permissions.query({ name: 'camera' });
      if (state !== 'granted') throw new DOMException('no leave', 'NotAllowedError');
      const pictures = ${JSON.stringify(pictures)}.map((src) => Object.assign(new Image(), { src }));
      const wall = Object.assign(document.createElement('canvas'), { width: ${width}, height: ${height} });
      const pen = wall.getContext('2d');
      const shown = ${seconds * 1000};
      const start = performance.now();
      setInterval(() => {
        const time = performance.now() - start;
        const picture = pictures[Math.floor(time / (shown + 500)) % pictures.length];
        pen.fillStyle = '#969696';
        pen.fillRect(0, 0, wall.width, wall.height);
        if (time % (shown + 500) < shown) pen.drawImage(picture, 60, 20, 200, 200);
      }, ${1000 / perSecond});
      return wall.captureStream(${perSecond});
    };
    if (media !== undefined) media.getUserMedia = (wish) =>
      own(wish).catch((error) => {
        if (error.name === 'NotSupportedError') return filmed();
        throw error;
      });
  }`;
}
