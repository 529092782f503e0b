// A teacher makes a pack: by finger on a phone, by keys on a laptop; the page dies in the middle,
// another tab comes along, and nothing is lost; then the card is played.
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchWords } from '../../src/language.ts';
import type { Language } from '../../src/questions/text.ts';
import { layoutProblems } from './layout-probe.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site, stageFiles } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  await fetchWords('editor');
  site = await openSite();
});
afterAll(() => site.close());

const claim = {
  en: 'Goldfish forget everything after three seconds.',
  'zh-Hans': '金鱼的记忆只有三秒。',
};

/** Another tab of the same browser, without the stage. */
async function tab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(stageFiles, () => undefined);
  return page;
}

/** A new pack with one claim in it, on its screen. */
async function beginClaim({ page, goto }: Player): Promise<void> {
  await goto('#/edit/new');
  await page.locator('[data-add="verdict"]').click();
  await page.locator('.question-paper').waitFor();
}

const field = (name: string, language: Language) => `#field-questions-0-${name}-${language}`;

async function write({ page, language }: Player, name: string, words: string): Promise<void> {
  await page.locator(field(name, language)).fill(words);
}

describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
  test('a pack is made on a phone, by finger, and its card played', async () => {
    const size = { width: 390, height: 844 };
    await asPlayer(site, { size, touch: true, language, stage: 'held' }, async (player) => {
      const { page } = player;
      await beginClaim(player);
      await page.locator(field('claim', language)).tap();
      await page.keyboard.insertText(claim[language]);
      await page.locator('[data-value="myth"]').tap();
      await write(
        player,
        'explanation-headline',
        language === 'en' ? 'They remember for months.' : '它们能记住几个月。',
      );
      await page.locator('.editor-tabs button').last().tap();
      const card = page.locator('.device');
      await card.getByText(language === 'en' ? 'They remember' : '它们能记住').waitFor();
      expect(await layoutProblems(page)).toEqual([]);
      await page.locator('.editor-tabs button').first().tap();
      expect(await layoutProblems(page)).toEqual([]);
      await page.getByRole('button', { name: say(language)('editor:question.play') }).tap();
      await page.locator('[data-card]').getByText(claim[language]).waitFor();
      await page.locator('.verdict-button[data-verdict="myth"]').tap();
      await page.locator('.confidence-button').last().tap();
      await page.locator('.stamp').waitFor();
    });
  });
});

test('nothing is lost when the page dies while it is written in', async () => {
  await asPlayer(site, { stage: 'held' }, async (player) => {
    const { page, context } = player;
    await beginClaim(player);
    await write(player, 'claim', claim.en);
    // The page is gone before anything could be kept: no event tells it so.
    const devtools = await context.newCDPSession(page);
    await page.locator(field('explanation-truth', 'en')).focus();
    await page.keyboard.insertText('So they do.');
    const address = page.url();
    const crashed = page.waitForEvent('crash');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = await tab(context);
    await again.goto(address);
    await again.locator('.question-paper').waitFor();
    expect(await again.locator(field('claim', 'en')).inputValue()).toBe(claim.en);
    expect(await again.locator(field('explanation-truth', 'en')).inputValue()).toBe('So they do.');
    await again.getByText(say('en')('editor:found')).waitFor();
    await again.close();
    const third = await tab(context);
    await third.goto(address);
    await soon(() => third.locator(field('explanation-truth', 'en')).inputValue()).toBe(
      'So they do.',
    );
  });
});

test('a second tab is told, takes over when it is asked to, and overwrites nothing', async () => {
  await asPlayer(site, { stage: 'held' }, async (player) => {
    const { page, context } = player;
    await beginClaim(player);
    await write(player, 'claim', 'First');
    const other = await tab(context);
    await other.goto(page.url());
    await other.getByText(say('en')('editor:tabs.elsewhere')).waitFor();
    await write(player, 'claim', 'First and more');
    await other.getByRole('button', { name: say('en')('editor:tabs.take') }).click();
    await soon(() => other.locator(field('claim', 'en')).inputValue()).toBe('First and more');
    await page.getByText(say('en')('editor:tabs.elsewhere')).waitFor();
    await other.locator(field('claim', 'en')).fill('Second');
    await other.close({ runBeforeUnload: true });
    await soon(() => page.locator(field('claim', 'en')).inputValue()).toBe('Second');
  });
});

test('a pack is written by keyboard alone, and undone and done again', async () => {
  await asPlayer(site, { size: { width: 1366, height: 768 }, stage: 'held' }, async (player) => {
    const { page, goto } = player;
    await goto('#/edit/new');
    await page.locator('[data-add="verdict"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.question-paper').waitFor();
    const claimField = page.locator(field('claim', 'en'));
    for (let tabs = 0; tabs < 40; tabs += 1) {
      if (await claimField.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Goldfish forget.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await soon(() => page.locator('.device .claimed').innerText()).toContain('Goldfish forget.');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await soon(() => claimField.inputValue()).toBe('');
    await page.keyboard.press('Control+y');
    await soon(() => claimField.inputValue()).toBe('Goldfish forget.');
    // Named by its words, once they were written.
    expect(page.url()).toContain('/goldfish-forget');
    await page.keyboard.press('Control+s');
    await soon(() => page.locator('#announcer').innerText()).toBe(say('en')('editor:savedAlready'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
