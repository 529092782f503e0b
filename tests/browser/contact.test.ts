// The pictures themselves: the stage is not blank, no words lie on words, and all words stand out
// from what is behind them, measured from pixels. The few scenes that stand for the rest; all of
// them are on the contact sheets (npm run sheets).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { shotProblems } from './contact-check.ts';
import { shortTour } from './contact-scenes.ts';
import { takeShot } from './contact-shot.ts';
import { asPlayer, openSite, type Site } from './player.ts';

let site: Site;
let bench: Page;
beforeAll(async () => {
  site = await openSite({ webgl: true, pictures: true });
  bench = await site.browser.newPage();
});
afterAll(() => site.close());

const rooms = {
  'on a phone': { size: { width: 390, height: 844 }, touch: true },
  'on a projector': { size: { width: 1920, height: 1080 }, touch: false },
} as const;

describe.each(Object.entries(rooms))('%s', (_, { size, touch }) => {
  test.each(languages)('everything can be seen and read in %s', async (language) => {
    const { kept, scenes } = shortTour(language);
    const wish = { language, kept, size, touch, calm: false, stage: 'runs' } as const;
    await asPlayer(site, wish, async ({ page }) => {
      for (const scene of scenes) {
        const shot = await takeShot(page, site.origin, scene);
        expect.soft(await shotProblems(bench, shot), scene.name).toEqual([]);
      }
    });
  });
});
