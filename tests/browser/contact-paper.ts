// Lays shots out on one sheet, small and with their names, on an empty page of a browser, so that
// no other tool for pictures is needed.
import type { Page } from 'playwright-core';
import type { Room } from './contact-wishes.ts';

export interface Thumb {
  readonly name: string;
  /** A data address. */
  readonly picture: string;
  readonly problems: number;
}

/** The shot in the size it has on the sheet. */
export async function thumbOf(bench: Page, picture: Buffer, width: number): Promise<string> {
  const whole = `data:image/png;base64,${picture.toString('base64')}`;
  return await bench.evaluate(
    async ([address, across]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [across, Math.round((across * image.height) / image.width)];
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('No canvas.');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.92);
    },
    [whole, width] as const,
  );
}

const style = `
  body { margin: 0; padding: 24px; background: #2b3036; font: 15px/1.3 sans-serif; color: #fff; }
  main { display: grid; gap: 20px 16px; align-items: start; }
  figure { margin: 0; }
  img { display: block; width: 100%; }
  figcaption { padding: 4px 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .bad { color: #ffb3a3; }
`;

function figure({ name, picture, problems }: Thumb): string {
  const mark = problems === 0 ? '' : ` · ${problems} ✕`;
  const kind = problems === 0 ? '' : ' class="bad"';
  return `<figure><figcaption${kind}>${name}${mark}</figcaption><img src="${picture}" alt=""></figure>`;
}

/** One sheet as PNG. Names are ids of ours, so they need no escaping. */
export async function sheetOf(bench: Page, room: Room, thumbs: readonly Thumb[]): Promise<Buffer> {
  const columns = Math.min(room.columns, thumbs.length);
  const width = columns * room.thumb + (columns - 1) * 16 + 48;
  await bench.setViewportSize({ width, height: 600 });
  const grid = `grid-template-columns: repeat(${columns}, ${room.thumb}px)`;
  const figures = thumbs.map(figure).join('');
  await bench.setContent(`<style>${style}</style><main style="${grid}">${figures}</main>`);
  await bench.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const sheet = await bench.screenshot({ fullPage: true });
  await bench.setContent('');
  return sheet;
}
