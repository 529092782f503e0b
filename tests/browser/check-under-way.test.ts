// A check that has been begun: it goes on where it stopped, whatever comes between, and never gives
// an answer away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFocused } from './card.ts';
import { answer, checkLength, expectCard, heading, place } from './checking.ts';
import { swipe } from './finger.ts';
import { keptSettings } from './kept.ts';
import { formOf, keptCheck } from './kept-check.ts';
import { tabTo } from './keyboard.ts';
import { pack, questionsOf, say, shownWords } from './pack.ts';
import { asPlayer, openSite, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const day = 86_400_000;
const total = checkLength;

describe('a check under way', () => {
  const words = say('en');
  const cards = formOf(0);
  const kept = keptCheck('before', cards, 2, 1000 * day);

  test('that was half finished goes on with its next card', async () => {
    await asPlayer(site, { kept }, async (player) => {
      const { page } = player;
      await player.goto('#/');
      const line = words('check.line.underWay', { n: 3, total });
      await page.getByRole('link', { name: line }).click();
      await page.getByRole('button', { name: words('check.underWay.start') }).click();
      expect((await expectCard(player, 3)).id).toBe(cards[2]?.id);
    });
  });

  test('survives a refresh, another language and the back button', async () => {
    await asPlayer(site, { kept }, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await page.getByRole('button', { name: words('check.underWay.start') }).click();
      await expectCard(player, 3);
      await answer(player, 'reality');
      const fourth = await expectCard(player, 4);
      await page.keyboard.press('2');
      const given = page.locator('main [aria-pressed="true"][data-verdict="complicated"]');
      await given.waitFor();
      await page.reload({ waitUntil: 'domcontentloaded' });
      expect((await expectCard(player, 4)).id).toBe(fourth.id);
      await given.waitFor();

      await page.getByRole('button', { name: words('language.switchLabel') }).click();
      const inChinese = say('zh-Hans')('check.place', { n: 4, total });
      await soon(() => place(player).textContent()).toBe(inChinese);
      await given.waitFor();
      await page.getByRole('button', { name: say('zh-Hans')('language.switchLabel') }).click();

      await page.goBack();
      await soon(() => heading(player).textContent()).toBe(words('check.underWay.heading'));
      await page.goForward();
      expect((await expectCard(player, 4)).id).toBe(fourth.id);
      await given.waitFor();
      await page.getByRole('link', { name: words('check.leave') }).click();
      await soon(() => heading(player).textContent()).toBe(words('check.underWay.heading'));
    });
  });

  test('asks nothing twice, and shows no back, by whatever address', async () => {
    await asPlayer(site, { kept }, async (player) => {
      await player.goto(`#/check/${pack.id}/${cards[0]?.id}`);
      expect((await expectCard(player, 3)).id).toBe(cards[2]?.id);
      await player.goto(`#/check/${pack.id}/no-such-card`);
      await heading(player).getByText(words('play:card.unknown')).waitFor();
    });
    await asPlayer(site, {}, async (player) => {
      await player.goto(`#/check/${pack.id}/${cards[0]?.id}`);
      await soon(() => heading(player).textContent()).toBe(words('check.begin.heading'));
    });
  });

  test('is said to those who do not see it, and leaves the focus where it goes on', async () => {
    await asPlayer(site, { kept }, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await tabTo(player, page.getByRole('button', { name: words('check.underWay.start') }));
      await page.keyboard.press('Enter');
      for (let n = 3; n <= total; n += 1) {
        const card = await expectCard(player, n);
        const spoken = page.locator('#announcer');
        await soon(() => spoken.textContent()).toBe(words('check.spoken', { n, total }));
        await soon(() => isFocused(heading(player))).toBe(true);
        expect(await heading(player).textContent()).toContain(shownWords(card.claim, 'en'));
        await answer(player, 'complicated');
      }
      await soon(() => heading(player).textContent()).toBe(words('check.kept.heading'));
      await soon(() => isFocused(heading(player))).toBe(true);
    });
  });

  test('is answered by finger, and by swiping', async () => {
    const wish = { kept, touch: true, size: { width: 390, height: 844 } };
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await page.getByRole('button', { name: words('check.underWay.start') }).tap();
      await expectCard(player, 3);
      await swipe(player, 'myth');
      await page.getByText(words('check.sure')).waitFor();
      await page.getByRole('button', { name: words('play:confidence.guess') }).tap();
      await expectCard(player, 4);
    });
  });

  test('asks for no confidence where that is switched off, and says what follows', async () => {
    const wish = { kept: { ...kept, ...keptSettings({ confidence: false }) } };
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await page.getByRole('button', { name: words('check.underWay.start') }).click();
      for (let n = 3; n <= total; n += 1) {
        await expectCard(player, n);
        await page.keyboard.press('1');
        const name = words(n === total ? 'check.finish' : 'check.next');
        await page.getByRole('button', { name, exact: true }).click();
      }
      await soon(() => heading(player).textContent()).toBe(words('check.kept.heading'));
    });
  });

  test('lets a grave card be skipped, and no other with it', async () => {
    const grave = questionsOf('verdict').find(({ sober }) => sober);
    if (grave === undefined) throw new Error('No grave claim.');
    const others = cards.filter(({ id }) => id !== grave.id).slice(0, total - 1);
    const row = [...others.slice(0, 2), grave, ...others.slice(2)];
    await asPlayer(site, { kept: keptCheck('before', row, 2, 1000 * day) }, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await page.getByRole('button', { name: words('check.underWay.start') }).click();
      expect((await expectCard(player, 3)).id).toBe(grave.id);
      await page.getByRole('button', { name: words('play:card.skip') }).click();
      expect((await expectCard(player, 4)).id).toBe(row[3]?.id);
    });
  });

  test('is dealt by the stage without being turned', async () => {
    const size = { width: 640, height: 480 };
    await asPlayer(site, { kept, stage: 'runs', calm: false, size }, async (player) => {
      const { page } = player;
      await player.goto('#/check');
      await page
        .locator('html[data-stage="ready"]')
        .waitFor({ state: 'attached', timeout: 60_000 });
      await page.getByRole('button', { name: words('check.underWay.start') }).click();
      for (let n = 3; n <= 4; n += 1) {
        await expectCard(player, n);
        const card = page.getByRole('article');
        await soon(() => card.evaluate((it) => getComputedStyle(it).opacity)).toBe('1');
        const faces = () =>
          card.evaluate((it) => new DOMMatrix(getComputedStyle(it).transform).m11);
        await soon(faces).toBeCloseTo(1);
        await answer(player, 'myth');
      }
      await expectCard(player, 5);
    });
  });
});
