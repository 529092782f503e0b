// Links: to a class round, to one card, and to what is not there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frontShown, shownId } from './card.ts';
import { walkTo } from './desk.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, pack, roundAddress, roundOf, say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Plays a round by keyboard and gives the ids of its cards. */
async function cardsOf(player: Player): Promise<string[]> {
  const met: string[] = [];
  const end = player.page.getByRole('heading', {
    name: say(player.language)('play:summary.heading'),
  });
  while ((await end.count()) === 0) {
    const question = await frontShown(player);
    met.push(question.id);
    await answerByKeyboard(player, question);
    await player.page.locator('main[data-side="back"]').waitFor();
    await player.page.keyboard.press('Enter');
    await soon(() => shownId(player)).not.toBe(question.id);
  }
  return met;
}

test('whoever goes on before the questions have come finds them there', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/assets/pack-*.json', async (route) => {
      await coming;
      await route.continue();
    });
    await player.goto('#/map');
    await page.locator('.bar').waitFor();
    const [card] = pack.questions;
    if (card === undefined) throw new Error('No questions.');
    await walkTo(player, cardAddress(card));
    come();
    expect((await frontShown(player)).id).toBe(card.id);
  });
});

describe('a class round', () => {
  test('gives everyone the same cards, in either language', async () => {
    const expected = roundOf('CLASS7', 4).map(({ id }) => id);
    for (const language of ['en', 'zh-Hans'] as const) {
      await asPlayer(site, { language }, async (player) => {
        await player.goto(roundAddress('CLASS7', 4));
        expect(await cardsOf(player)).toEqual(expected);
      });
    }
  });

  test('asks before it takes the place of another round', async () => {
    await asPlayer(site, {}, async (player) => {
      const { page } = player;
      const words = say('en');
      const [mine] = roundOf('MINE');
      await player.goto(roundAddress('MINE'));
      await frontShown(player);
      await page.keyboard.press('1');
      await page.getByRole('button', { pressed: true, name: words('play:verdict.myth') }).waitFor();

      await player.goto(roundAddress('CLASS7', 4));
      await page
        .getByRole('heading', { name: words('title.classRound', { seed: 'CLASS7' }) })
        .waitFor();
      await page.getByRole('button', { name: words('title.continue') }).click();
      expect((await frontShown(player)).id).toBe(mine?.id);

      await player.goto(roundAddress('CLASS7', 4));
      await page
        .getByRole('button', { name: words('title.classRoundStart', { seed: 'CLASS7' }) })
        .click();
      expect((await frontShown(player)).id).toBe(roundOf('CLASS7', 4)[0]?.id);
    });
  });
});

describe.each(['en', 'zh-Hans'] as const)('what is not there, in %s', (language) => {
  test.each([
    [`#/play/${pack.id}/no-such-card`, 'play:card.unknown'],
    ['#/play/no-such-pack/no-such-card', 'title.absent'],
    ['#/play/no-such-pack', 'title.absent'],
  ] as const)('%s says so, and leads to the title page', async (address, words) => {
    await asPlayer(site, { language }, async (player) => {
      const { page } = player;
      await player.goto(address);
      await page.getByRole('heading', { name: say(language)(words) }).waitFor();
      await page
        .getByRole('main')
        .getByRole('link', { name: say(language)('bar.toTitle') })
        .click();
      await page.getByRole('button', { name: say(language)('title.start') }).waitFor();
    });
  });

  test.each(['#/nowhere/at/all', '#???', '#/play'])('%s is the title page', async (address) => {
    await asPlayer(site, { language }, async (player) => {
      await player.goto(address);
      await player.page.getByRole('button', { name: say(language)('title.start') }).waitFor();
    });
  });
});
