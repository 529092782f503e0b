// Whatever the browser's storage holds or refuses: the game starts, says what is the matter, and
// throws nothing away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectBack, frontShown } from './card.ts';
import { keptRound, record } from './kept.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, firstOf, pack, roundOf, say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cards = roundOf('STORED');
const [card] = cards;
if (card === undefined) throw new Error('An empty round.');

/** Keys whose records the game reads, with what else must be kept for it to look there. */
const keys = [
  ['bts.settings', {}],
  ['bts.round', {}],
  [`bts.round.step.KEPT.${card.id}`, keptRound(cards)],
  ['bts.single', {}],
  [`bts.log.${pack.id}.BEFORE.1`, {}],
  [`bts.result.${pack.id}.${card.id}`, {}],
] as const;
const broken = [
  ['torn JSON', '{"v":1,"d":{"lang'],
  ['no envelope', '[1,2,3]'],
  ['wrong types', record({ language: 7, cards: 'many', phase: 'later', outcome: null })],
  ['nothing', ''],
] as const;

/** One card, from front to back. */
async function expectPlayable(player: Player): Promise<void> {
  const question = firstOf('verdict');
  await player.goto(cardAddress(question));
  await frontShown(player);
  await answerByKeyboard(player, question);
  await expectBack(player, question);
}

async function storage({ page }: Player): Promise<Record<string, string>> {
  return await page.evaluate(() => ({ ...localStorage }));
}

async function expectNote({ page }: Player, note: string): Promise<void> {
  await page.getByRole('status').getByText(note).waitFor();
}

describe.each(keys)('%s', (key, others) => {
  test.each(broken)('%s is put aside, and play goes on', async (_kind, raw) => {
    await asPlayer(site, { kept: { ...others, [key]: raw } }, async (player) => {
      await player.goto('#/');
      await expectNote(player, say('en')('trouble.setAside', { count: 1 }));
      await expectPlayable(player);
      expect(Object.values(await storage(player))).toContain(raw);
    });
  });

  test('what a newer version wrote is left as it is, and play goes on', async () => {
    const raw = record({ anything: ['a', 'newer', 'version', 'likes'] }, 99);
    await asPlayer(site, { kept: { ...others, [key]: raw } }, async (player) => {
      await player.goto('#/');
      await expectNote(player, say('en')('trouble.newer'));
      await expectPlayable(player);
      await player.page.getByRole('button', { name: say('en')('language.switchLabel') }).click();
      await player.page.locator('html[lang="zh-Hans"]').waitFor({ state: 'attached' });
      expect((await storage(player))[key]).toBe(raw);
    });
  });
});

test('a note can be put away', async () => {
  await asPlayer(site, { kept: { 'bts.settings': 'torn' } }, async (player) => {
    await player.goto('#/');
    const note = say('en')('trouble.setAside', { count: 1 });
    await expectNote(player, note);
    await player.page.getByRole('button', { name: say('en')('trouble.dismiss') }).click();
    await player.page.getByText(note).waitFor({ state: 'hidden' });
  });
});

/** Fills what is left of the storage, down to the last few characters. */
const fill = `for (let size = 1 << 22, at = 0; size > 0; size = size >> 1) {
  for (;;) try { localStorage.setItem('full' + at, 'x'.repeat(size)); at += 1; } catch { break; }
}`;
const forbid = `Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('Access is denied.', 'SecurityError'); },
});`;

test('with a full storage a note says so, and play goes on', async () => {
  await asPlayer(site, { before: fill }, async (player) => {
    await expectPlayable(player);
    await expectNote(player, say('en')('trouble.full'));
  });
});

test('with storage forbidden a note says so, and play goes on', async () => {
  await asPlayer(site, { before: forbid }, async (player) => {
    await expectPlayable(player);
    await expectNote(player, say('en')('trouble.forbidden'));
  });
});

test('erasing leaves nothing behind, and everything is as on the first visit', async () => {
  const words = say('en');
  const kept = { ...keptRound(cards, [card]), 'bts.settings': 'torn' };
  await asPlayer(site, { kept }, async (player) => {
    const { page } = player;
    await expectPlayable(player);
    await page.getByRole('link', { name: words('bar.settings') }).click();
    await page.getByRole('button', { name: words('trouble.dismiss') }).click();
    await page.getByRole('radio', { name: words('settings.percent', { n: 200 }) }).check();
    await soon(() => textScale(player)).toBe('2');
    const mine = (key: string) => key.startsWith('bts.');
    expect(Object.keys(await storage(player)).filter(mine).length).toBeGreaterThan(5);

    await page.getByRole('button', { name: words('settings.erase') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: words('settings.eraseYes') })
      .click();
    await page.getByRole('button', { name: words('title.start') }).waitFor();
    expect(Object.keys(await storage(player)).filter(mine)).toEqual([]);
    await soon(() => textScale(player)).toBe('1');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: words('title.start') }).waitFor();
    expect(Object.keys(await storage(player)).filter(mine)).toEqual([]);
  });
});

async function textScale({ page }: Player): Promise<string> {
  return await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'));
}
