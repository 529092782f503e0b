// Visited once, the game opens and plays without a network; a newer version waits to be asked for.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectBack, frontShown } from './card.ts';
import { type Host, hostFolder } from './host.ts';
import { answerByKeyboard } from './keyboard.ts';
import { launch } from './launch.ts';
import { roundOf, say } from './pack.ts';
import { asPlayer, type Player, type Wish } from './player.ts';
import { soon } from './soon.ts';

const folder = resolve(process.env.DIST ?? join(import.meta.dirname, '../../dist'));
let browser: Browser;
beforeAll(async () => {
  browser = await launch({ webgl: true });
});
afterAll(() => browser.close());

/** A host that can be switched off, and that can come to have a newer version. */
async function hostSite() {
  const state = { down: false, newer: false };
  const host: Host = await hostFolder(folder, (request, response) => {
    if (state.down) {
      request.socket.destroy();
      return true;
    }
    if (!state.newer || request.url !== '/sw.js') return false;
    const source = `${readFileSync(join(folder, 'sw.js'), 'utf8')}\n// newer`;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(source);
    return true;
  });
  const site = { browser, origin: host.origin, close: async () => host.close() };
  return { site, state };
}

/** The site is kept once the stage stands. */
const visiting: Wish = {
  ...{ stage: 'runs', offline: true },
  // What was asked for ahead of time comes from what is kept instead, which the browser remarks on.
  expected: [/preload/],
};

/** Until everything is kept, and what is kept answers for this page. */
async function untilKept({ page }: Player): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await soon(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null)).toBe(
    'activated',
  );
}

test('visited once, the game opens with the host gone, and a round is played in the other language', async () => {
  const { site, state } = await hostSite();
  await asPlayer(site, visiting, async (player) => {
    const { page } = player;
    await player.goto('#/');
    await untilKept(player);
    state.down = true;
    await player.goto('#/play/social-credit?round=GONE&cards=4');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await frontShown(player);
    await page.getByRole('button', { name: say('en')('language.switchLabel') }).click();
    const other: Player = { ...player, language: 'zh-Hans' };
    for (const question of roundOf('GONE', 4)) {
      await frontShown(other);
      await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
      await answerByKeyboard(other, question);
      await expectBack(other, question);
      await page.locator('.next-button').click();
    }
    await page.getByRole('heading', { name: say('zh-Hans')('play:summary.heading') }).waitFor();
    // What is fetched when first opened is there as well.
    await player.goto('#/know');
    await page.locator('.know-screen svg').first().waitFor();
  });
  await site.close();
});

test('a newer version is offered on the title page only, and taken when asked for', async () => {
  const { site, state } = await hostSite();
  await asPlayer(site, visiting, async (player) => {
    const { page } = player;
    const words = say('en');
    await player.goto('#/');
    await untilKept(player);
    state.newer = true;
    await page.reload({ waitUntil: 'domcontentloaded' });
    const offer = page.getByRole('button', { name: words('title.goOver') });
    await page.getByRole('link', { name: words('title.map') }).click();
    await page.getByRole('heading', { name: words('map.heading') }).waitFor();
    await soon(() =>
      page.evaluate(
        async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null,
      ),
    ).toBe(true);
    expect(await offer.count()).toBe(0);
    await page.goBack();
    await offer.waitFor();
    const loaded = page.waitForEvent('load');
    await offer.click();
    await loaded;
    await soon(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting ?? null),
    ).toBe(null);
    await page.getByRole('button', { name: words('title.start') }).waitFor();
    expect(await offer.count()).toBe(0);
  });
  await site.close();
});

test('where data is to be saved nothing is kept', async () => {
  const { site } = await hostSite();
  await asPlayer(site, { ...visiting, offline: false }, async (player) => {
    await player.goto('#/');
    await player.page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
    await player.page.waitForTimeout(18_000);
    const found = await player.page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(found).toHaveLength(0);
  });
  await site.close();
});
