// Nothing the player did is lost: to a refresh, to the back button, to a link, to a turned phone
// or to another language.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { expectBack, frontShown, shownId } from './card.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, firstOf, pack, roundAddress, roundOf, say, shownWords } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const main = ({ page }: Player): Locator => page.getByRole('main');

/** Gives part of an answer, and what of it is to be seen. */
async function begin(player: Player, question: Question): Promise<() => Promise<unknown>> {
  if (question.type === 'verdict') {
    const myth = player.page.getByRole('button', {
      name: say(player.language)('play:verdict.myth'),
    });
    await myth.click();
    return () => main(player).locator('[aria-pressed="true"]').getAttribute('data-verdict');
  }
  if (question.type === 'order') {
    await main(player).getByRole('listitem').first().getByRole('button').last().click();
    return () => main(player).locator('ol > li').allTextContents();
  }
  const bins = main(player).locator('[data-drop]');
  await bins.nth(1).locator('[data-key]').click();
  await bins.nth(0).locator('[data-key]').click();
  return () =>
    bins.evaluateAll((all) =>
      all.map((bin) =>
        [...bin.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item),
      ),
    );
}

describe.each([firstOf('verdict'), firstOf('sort'), firstOf('order')])(
  'half an answer to $type',
  (question) => {
    test('survives a refresh', async () => {
      await asPlayer(site, {}, async (player) => {
        await player.goto(cardAddress(question));
        await frontShown(player);
        const given = await begin(player, question);
        const before = await given();
        await player.page.reload({ waitUntil: 'domcontentloaded' });
        expect((await frontShown(player)).id).toBe(question.id);
        await soon(given).toEqual(before);
      });
    });

    test('survives a turn of the phone', async () => {
      const size = { width: 390, height: 844 };
      await asPlayer(site, { size, touch: true }, async (player) => {
        await player.goto(cardAddress(question));
        await frontShown(player);
        const given = await begin(player, question);
        const before = await given();
        await player.page.setViewportSize({ width: 844, height: 390 });
        await soon(() => player.page.evaluate(() => innerWidth)).toBe(844);
        expect(await given()).toEqual(before);
        await player.page.setViewportSize(size);
        await soon(() => player.page.evaluate(() => innerWidth)).toBe(390);
        expect(await given()).toEqual(before);
        expect(shownId(player)).toBe(question.id);
      });
    });
  },
);

test('a refresh in mid-round comes back to the same card, and the turned ones stay turned', async () => {
  await asPlayer(site, {}, async (player) => {
    const [first, second] = roundOf('RESUME');
    await player.goto(roundAddress('RESUME'));
    await answerByKeyboard(player, await frontShown(player));
    await player.page.keyboard.press('Enter');
    await soon(() => shownId(player)).toBe(second?.id);
    await player.page.reload({ waitUntil: 'domcontentloaded' });
    expect((await frontShown(player)).id).toBe(second?.id);
    await player.goto(cardAddress({ id: first?.id ?? '' }));
    if (first !== undefined) await expectBack(player, first);
  });
});

test('the back button goes to the card before, and then to the place before', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    const words = say('en');
    await player.goto('#/');
    await page.getByRole('button', { name: words('title.start') }).click();
    const first = await frontShown(player);
    await answerByKeyboard(player, first);
    await expectBack(player, first);
    await page.getByRole('button', { name: words('play:reveal.next') }).click();
    await soon(() => shownId(player)).not.toBe(first.id);
    await frontShown(player);
    await page.goBack();
    await soon(() => shownId(player)).toBe(first.id);
    await expectBack(player, first);
    await page.goBack();
    await page.getByRole('button', { name: words('title.continue') }).waitFor();
  });
});

test('a link to one card leaves the round as it is', async () => {
  const round = roundOf('KEEPME');
  const [first] = round;
  const guest = pack.questions.find(
    ({ id, type }) => type === 'verdict' && round.every((card) => card.id !== id),
  );
  if (first?.type !== 'verdict' || guest === undefined) throw new Error('Take another seed.');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    const words = say('en');
    await player.goto(roundAddress('KEEPME'));
    await frontShown(player);
    const given = await begin(player, first);
    await player.goto(cardAddress(guest));
    await soon(() => main(player).getByRole('heading', { level: 1 }).textContent()).toBe(
      shownWords(guest.type === 'verdict' ? guest.claim : guest.myth, 'en'),
    );
    await answerByKeyboard(player, guest);
    await expectBack(player, guest);
    await page.getByRole('button', { name: words('play:reveal.toTitle') }).click();
    await page.getByRole('button', { name: words('title.continue') }).click();
    expect((await frontShown(player)).id).toBe(first.id);
    expect(await given()).toBe('myth');
  });
});
