// Takes a screen's picture once nothing moves any more, and the same again without its words.
import type { Page } from 'playwright-core';
import type { Scene } from './contact-scenes.ts';
import { type Line, linesOn } from './contact-words.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shot {
  readonly name: string;
  /** PNG; device pixels. */
  readonly picture: Buffer;
  /** The same without words. */
  readonly wordless: Buffer;
  readonly lines: readonly Line[];
  /** Where the picture is to be seen, if anywhere; CSS pixels. */
  readonly opening: Box | null;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Whether it came to rest in time. */
  readonly settled: boolean;
}

/** Before looking, and between pictures that are to be equal; ms. A place is drawn some time after
 * its card has been dealt, longer where much else goes on, and until then nothing moves. */
const dealt = 2000;
const pause = 500;
/** Pictures that are to be equal, and how many are looked at at most. Counted, not timed: a machine
 * that is slow, or that stops for a while, says nothing about the game. */
const alike = 6;
const patience = 60;

export async function takeShot(page: Page, origin: string, scene: Scene): Promise<Shot> {
  await page.goto(`${origin}/${scene.address}`, { waitUntil: 'domcontentloaded' });
  await page.locator(scene.mark).first().waitFor();
  await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(dealt);
  const { picture, settled } = await atRest(page);
  const lines = await linesOn(page);
  const place = page.locator(scene.opening).first();
  const box = (await place.count()) === 0 ? null : await place.boundingBox();
  const { ratio, bar, height } = await page.evaluate(() => ({
    ratio: devicePixelRatio,
    // What scrolls may have its opening partly behind the bar.
    bar: document.querySelector('.bar')?.getBoundingClientRect().height ?? 0,
    height: innerHeight,
  }));
  const wordless = await withoutWords(page);
  const top = Math.max(box?.y ?? 0, scene.opening === '[data-town]' ? bar : 0);
  const bottom = Math.min((box?.y ?? 0) + (box?.height ?? 0), height);
  const opening =
    box === null || bottom - top < 16 ? null : { ...box, y: top, height: bottom - top };
  return { name: scene.name, picture, wordless, lines, opening, ratio, settled };
}

/** The stage first shows a place, then plays what changes there: wait until it stands. */
async function atRest(page: Page): Promise<{ picture: Buffer; settled: boolean }> {
  await page.waitForTimeout(pause);
  // JPEG is made faster than PNG, and the same pixels make the same bytes.
  const glance = () => page.screenshot({ type: 'jpeg', quality: 60 });
  let before = await glance();
  let same = 0;
  for (let glances = 0; glances < patience; glances += 1) {
    await page.waitForTimeout(pause);
    const now = await glance();
    same = now.equals(before) ? same + 1 : 0;
    if (same === alike) return { picture: await page.screenshot(), settled: true };
    before = now;
  }
  return { picture: await page.screenshot(), settled: false };
}

/** The page's policy forbids inline style, but not a sheet that a script adopts. */
async function withoutWords(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    // Only the letters' fill: `color` would take borders and icons away as well.
    sheet.replaceSync(`*, *::before, *::after { -webkit-text-fill-color: transparent !important;
      text-shadow: none !important; text-decoration-color: transparent !important; }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const picture = await page.screenshot();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
  return picture;
}
