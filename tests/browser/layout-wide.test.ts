// The words on every screen of tablets, laptops and projectors, and how large the letters are.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/questions/text.ts';
import { layoutHolds, type Size } from './layout-cases.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { freshVisit, laterVisit, visitScreen } from './screens.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

layoutHolds(
  [
    { width: 768, height: 1024 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ],
  () => site,
);

/** Size of the letters, in CSS pixels. */
async function letters({ page }: Player, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

async function sizesIn(size: Size, language: Language) {
  const sizes: { claim: number[]; body: number[] } = { claim: [], body: [] };
  const fresh = freshVisit(language);
  await asPlayer(site, { language, kept: fresh.kept, size }, async (player) => {
    for (const screen of fresh.screens.filter(({ mark }) => mark.includes('"front"'))) {
      await visitScreen(player, screen);
      sizes.claim.push(await letters(player, 'h1 .words'));
    }
  });
  const later = laterVisit(language);
  await asPlayer(site, { language, kept: later.kept, size }, async (player) => {
    for (const screen of later.screens.filter(({ mark }) => mark.includes('"back"'))) {
      await visitScreen(player, screen);
      sizes.body.push(await letters(player, '.face.back .body .words'));
    }
  });
  return { claim: Math.min(...sizes.claim), body: Math.min(...sizes.body) };
}

describe.each(languages)('letters in %s', (language) => {
  test('can be read on a phone', async () => {
    const { claim, body } = await sizesIn({ width: 390, height: 844 }, language);
    expect(claim).toBeGreaterThanOrEqual(24);
    expect(body).toBeGreaterThanOrEqual(16);
  });

  test('can be read from the back row', async () => {
    const { claim, body } = await sizesIn({ width: 1920, height: 1080 }, language);
    expect(claim).toBeGreaterThanOrEqual(56);
    expect(body).toBeGreaterThanOrEqual(32);
  });
});
