// Two languages: changed in the middle of a card, and side by side.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Language, languages, type Text } from '../../src/questions/text.ts';
import { frontShown, side } from './card.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, firstOf, pack, say, shownWords } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Languages of all marked fragments in the main part; word sheets show a term in both. */
async function marks({ page }: Player): Promise<string[]> {
  const all = await page
    .getByRole('main')
    .locator('[lang]:not(dialog *)')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).lang));
  return [...new Set(all)].sort();
}

async function titleIn({ page }: Player, language: Language, topic: string): Promise<void> {
  const found = pack.topics.find(({ id }) => id === topic);
  if (found === undefined) throw new Error(`No topic ${topic}.`);
  const title = `${shownWords(found.title, language)} · ${say(language)('name')}`;
  await soon(() => page.title()).toBe(title);
}

test('another language in the middle of a card keeps the answer and changes every word', async () => {
  const question = firstOf('sort');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await player.goto(cardAddress(question));
    await frontShown(player);
    await page.keyboard.press('2');
    const placed = page.locator('[data-drop] [data-item]');
    await soon(() => placed.count()).toBe(1);
    const id = await placed.getAttribute('data-item');
    expect(await marks(player)).toEqual(['en']);
    await titleIn(player, 'en', question.topic);

    await page.getByRole('button', { name: say('en')('language.switchLabel') }).click();
    await page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
    expect(await marks(player)).toEqual(['zh-Hans']);
    await titleIn(player, 'zh-Hans', question.topic);
    expect(await placed.getAttribute('data-item')).toBe(id);
    const item = question.items.find((known) => known.id === id);
    if (item === undefined) throw new Error('Nothing was placed.');
    expect((await placed.textContent())?.trim()).toBe(shownWords(item.text, 'zh-Hans'));

    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
  });
});

/** The same text stands there in both languages, each marked as what it is. */
async function expectBoth(within: Locator, text: Text | undefined): Promise<void> {
  for (const language of languages) {
    const words = within.locator(`[lang="${language}"]`, { hasText: shownWords(text, language) });
    await soon(() => words.count(), shownWords(text, language)).toBeGreaterThan(0);
  }
}

test('side by side, claim and explanation stand there in both languages', async () => {
  const question = firstOf('verdict');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await player.goto(cardAddress(question));
    await frontShown(player);
    const both = page.getByRole('button', { name: say('en')('bar.sideBySide') });
    await both.click();
    await soon(() => both.getAttribute('aria-pressed')).toBe('true');
    await expectBoth(page.getByRole('heading', { level: 1 }), question.claim);
    await page.getByRole('main').focus();
    await answerByKeyboard(player, question);
    const back = side(player, 'back');
    await back.waitFor();
    await expectBoth(page.getByRole('heading', { level: 1 }), question.explanation.headline);
    await expectBoth(back, question.explanation.body);
    await expectBoth(back, question.explanation.truth);
    await both.click();
    await soon(() => marks(player)).toEqual(['en']);
  });
});
