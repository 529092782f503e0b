// The words on every screen, in every shape of room, both languages, and letters twice as large:
// nothing is cut off, sticks out or lies on something else, and everything can be reached.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/questions/text.ts';
import { layoutProblems } from './layout-probe.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { checkVisit, freshVisit, knowVisit, laterVisit, visitScreen } from './screens.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rooms = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 844, height: 390 },
] as const;
const visits = {
  'before anything is answered': freshVisit,
  'after a round': laterVisit,
  'between checks': checkVisit,
  'after some weeks': knowVisit,
};
const cases = languages.flatMap((language) =>
  ([1, 2] as const).flatMap((textSize) =>
    Object.entries(visits).map(([when, visit]) => ({ language, textSize, when, visit })),
  ),
);

describe.each(rooms)('$width × $height', (size) => {
  test.each(cases)(
    '$language, letters × $textSize, $when',
    async ({ language, textSize, visit }) => {
      const { kept, screens } = visit(language, { textSize });
      await asPlayer(site, { language, kept, size }, async (player) => {
        for (const screen of screens) {
          await visitScreen(player, screen);
          expect.soft(await layoutProblems(player.page), screen.name).toEqual([]);
        }
      });
    },
  );
});

/** Size of the letters, in CSS pixels. */
async function letters({ page }: Player, selector: string): Promise<number> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
}

async function sizesIn(size: { width: number; height: number }, language: Language) {
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
