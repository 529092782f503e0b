// The library of packs in real browsers: packs come in by file, are played, copied, ordered and
// deleted with a way back; nothing is kept or lost without the player's word.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packWriter } from '../../src/formats/pack-write.ts';
import { fetchWords } from '../../src/language.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { type Language, languages } from '../../src/questions/text.ts';
import { layoutProblems } from './layout-probe.ts';
import { entryOf, keepPacks, packsKept, smallPack } from './own-packs.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  await fetchWords('packs', 'formats', 'check');
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 320, height: 640 };
const titles = { en: 'Kitchen science', 'zh-Hans': '厨房里的科学' } as const;
const packIn = (language: Language, change: object = {}) =>
  smallPack('kitchen-x7k2', { [language]: titles[language] }, change);

/** Opens the library with these packs in the browser. */
async function atLibrary(player: Player, packs: readonly Pack[]): Promise<void> {
  await player.goto('#/settings');
  await keepPacks(
    player,
    packs.map((pack, order) => [entryOf(pack, { order }), pack]),
  );
  await player.goto('#/packs');
  await player.page.reload({ waitUntil: 'domcontentloaded' });
  await player.page.locator('.pack-slip').first().waitFor();
}

const names = ({ page }: Player) => page.locator('.library h3').allTextContents();

async function chooseFile({ page }: Player, pack: Pack): Promise<void> {
  const { name, type, content } = packWriter.write(pack, 'en');
  const buffer = Buffer.from(content);
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: type, buffer });
  await page.locator('#found').waitFor();
}

async function check(player: Player, what: string): Promise<void> {
  expect.soft(await layoutProblems(player.page), what).toEqual([]);
  const { violations } = await new AxeBuilder({ page: player.page }).analyze();
  expect
    .soft(
      violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      what,
    )
    .toEqual([]);
}

describe.each(languages)('in %s, on a small phone', (language) => {
  test('a pack comes in by file, is shown first, kept on a word, and played', async () => {
    const words = say(language);
    await asPlayer(site, { language, size: phone, touch: true }, async (player) => {
      const { page } = player;
      await player.goto('#/packs/take');
      await page.getByRole('heading', { name: words('packs:take') }).waitFor();
      await check(player, 'choosing');
      await chooseFile(player, packIn(language));
      await page.getByText(words('packs:found.taken', { count: 6 })).waitFor();
      expect(await packsKept(player)).toEqual([]);
      await check(player, 'found');
      await page.getByRole('button', { name: words('packs:found.keepNew') }).click();
      await page.getByText(words('packs:keptNew', { title: titles[language] })).waitFor();
      expect(await packsKept(player)).toEqual(['kitchen-x7k2']);
      await page.getByRole('link', { name: words('packs:play'), exact: true }).click();
      await page.locator('main[data-side="front"]').waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#\/play\/kitchen-x7k2\/\w+$/);
      // Whoever comes back another day is in the same pack.
      await player.goto('#/');
      await page.reload({ waitUntil: 'domcontentloaded' });
      await page.locator('.playing', { hasText: titles[language] }).waitFor();
    });
  });

  test('the library has no word cut off, and nothing that a checker finds fault with', async () => {
    await asPlayer(site, { language, size: phone, touch: true }, async (player) => {
      await atLibrary(player, [
        packIn(language),
        smallPack('other', { [language]: titles[language] }),
      ]);
      await player.page.locator('.pack-slip [aria-expanded]').first().click();
      await player.page
        .getByRole('button', { name: say(language)('packs:tags'), exact: true })
        .click();
      await check(player, 'library');
    });
  });
});

test('a pack is deleted when the notice is put away, and not before', async () => {
  const words = say('en');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await atLibrary(player, [packIn('en'), smallPack('other', { en: 'Other' })]);
    const remove = async () => {
      await page.getByRole('button', { name: words('packs:moreOf', { title: 'Other' }) }).click();
      await page.getByRole('button', { name: words('packs:delete') }).click();
      await soon(() => names(player)).not.toContain('Other');
    };
    await remove();
    expect(await packsKept(player)).toContain('other');
    await page.getByRole('button', { name: words('packs:undo') }).click();
    await soon(() => names(player)).toContain('Other');
    await remove();
    await page.getByRole('button', { name: words('packs:dismiss') }).click();
    await soon(() => packsKept(player)).toEqual(['kitchen-x7k2']);
  });
});

test('a built-in pack is duplicated, and the copy moved by keyboard', async () => {
  const words = say('en');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await atLibrary(player, [packIn('en')]);
    await page
      .locator('#pack-social-credit')
      .getByRole('button', { name: words('packs:duplicate') })
      .press('Enter');
    await soon(() => packsKept(player).then((ids) => ids.length)).toBe(2);
    const [first = ''] = await names(player);
    expect(first).toContain('(copy)');
    await page
      .getByRole('button', { name: words('packs:moreOf', { title: first }) })
      .press('Enter');
    await page.getByRole('button', { name: words('packs:down'), exact: true }).press('Enter');
    await soon(() => names(player).then((all) => all.slice(0, 2))).toEqual([titles.en, first]);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await soon(() => names(player).then((all) => all.slice(0, 2))).toEqual([titles.en, first]);
  });
});

test('a newer version says what it changes, updates, and can be taken back', async () => {
  const words = say('en');
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    const before = packIn('en');
    await atLibrary(player, [before]);
    await player.goto('#/packs/take');
    const questions = before.questions
      .slice(1)
      .map((question, at) =>
        at === 0 && question.type === 'verdict'
          ? { ...question, verdict: 'reality' as const }
          : question,
      );
    await chooseFile(player, { ...before, version: '1.1.0', questions });
    for (const [kind, count] of [
      ['unchanged', 4],
      ['changed', 1],
      ['gone', 1],
    ] as const) {
      await page.getByText(words(`packs:changes.${kind}`, { count })).waitFor();
    }
    await page.getByRole('button', { name: words('packs:found.keepUpdate') }).click();
    await page.getByRole('button', { name: words('packs:undoUpdate') }).click();
    await page.getByText(words('packs:keptNew', { title: titles.en })).waitFor();
    await player.goto('#/packs');
    await page
      .getByText(words('packs:questions', { count: 6 }))
      .first()
      .waitFor();
  });
});
