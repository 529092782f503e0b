// Slips and steps, dragged to their places by mouse and by finger; and cards flicked away.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectBack, frontShown, side } from './card.ts';
import { drag, middleOf, swipe } from './finger.ts';
import { cardAddress, firstOf, say, shownWords } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ webgl: true });
});
afterAll(() => site.close());

type Drag = (player: Player, what: Locator, where: Locator) => Promise<void>;

const byMouse: Drag = async ({ page }, what, where) => {
  const [from, to] = [await middleOf(what), await middleOf(where)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
};
const byFinger: Drag = async (player, what, where) => {
  await drag(player, await middleOf(what), await middleOf(where));
};

const ways = [
  ['mouse', byMouse, { size: { width: 1280, height: 800 } }],
  ['finger', byFinger, { touch: true, size: { width: 390, height: 844 } }],
] as const;

async function turn(player: Player): Promise<void> {
  const { page, language } = player;
  const certain = page.getByRole('button', { name: say(language)('play:confidence.certain') });
  await soon(() => certain.getAttribute('aria-disabled')).toBe('false');
  await certain.click();
}

describe.each(ways)('by %s', (_name, pull, wish) => {
  test('every slip goes to the bin it is dragged to', async () => {
    const question = firstOf('sort');
    await asPlayer(site, wish, async (player) => {
      const { page, language } = player;
      await player.goto(cardAddress(question));
      await frontShown(player);
      for (let left = question.items.length; left > 0; left -= 1) {
        const slip = page.locator('[data-item]').first();
        await slip.getByText(`${left} / ${question.items.length}`).waitFor();
        const id = await slip.getAttribute('data-item');
        const item = question.items.find((known) => known.id === id);
        const bin = page.locator(`[data-drop="${item?.bin}"]`);
        await slip.scrollIntoViewIfNeeded();
        await pull(player, slip, bin.locator('[data-key]'));
        await soon(() => bin.locator(`[data-item="${id}"]`).count()).toBe(1);
      }
      await turn(player);
      await expectBack(player, question);
      const words = say(language)('play:reveal.right');
      await side(player, 'back').getByText(words, { exact: true }).waitFor();
    });
  });

  test('steps go where they are dragged, until the order is right', async () => {
    const question = firstOf('order');
    await asPlayer(site, wish, async (player) => {
      const { page, language } = player;
      await player.goto(cardAddress(question));
      await frontShown(player);
      const steps = page.getByRole('main').locator('ol').getByRole('listitem');
      for (const [at, item] of question.items.entries()) {
        const step = steps.filter({ hasText: shownWords(item.text, language) });
        for (let now = Number(await step.getAttribute('data-drop')); now > at; now -= 1) {
          const above = steps.nth(now - 1);
          await above.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await pull(player, step.locator('span').first(), above.locator('span').first());
          await soon(() => step.getAttribute('data-drop')).toBe(String(now - 1));
        }
      }
      await turn(player);
      await expectBack(player, question);
      const words = say(language)('play:reveal.right');
      await side(player, 'back').getByText(words, { exact: true }).waitFor();
    });
  });
});

test('a card flicked away counts, and so does the press that follows at once', async () => {
  const question = firstOf('verdict');
  const wish = { touch: true, size: { width: 390, height: 844 } };
  await asPlayer(site, wish, async (player) => {
    const { page, language } = player;
    await player.goto(cardAddress(question));
    await frontShown(player);
    await swipe(player, 'reality', 'flicked');
    await page
      .getByRole('button', { name: say(language)('play:verdict.reality'), pressed: true })
      .waitFor();
    await page.getByRole('button', { name: say(language)('play:confidence.guess') }).tap();
    await expectBack(player, question);
    expect(await page.getByText(say(language)('play:reveal.wrong')).count()).toBe(1);
  });
});

test('a card let go half-way keeps its question open', async () => {
  const wish = { touch: true, size: { width: 390, height: 844 } };
  await asPlayer(site, wish, async (player) => {
    const { page } = player;
    await player.goto(cardAddress(firstOf('verdict')));
    await frontShown(player);
    const card = page.getByRole('article');
    const from = await middleOf(card);
    await drag(player, from, { x: from.x + 60, y: from.y });
    await soon(() => card.getAttribute('data-lean')).toBe(null);
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(0);
  });
});
