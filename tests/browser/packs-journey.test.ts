// The way of a pack, in each language: made in a spreadsheet, taken in and edited on a phone, handed
// on by a link, and played in a browser that has never seen it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchWords } from '../../src/language.ts';
import { walkTo } from './desk.ts';
import { packKept, packsKept } from './own-packs.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  await fetchWords('packs', 'formats', 'check', 'editor');
  site = await openSite();
});
afterAll(() => site.close());

const size = { width: 390, height: 844 };

const sheets = {
  en: {
    rows: [
      'claim,verdict,explanation',
      '"Goldfish forget everything after three seconds.",myth,"Tests show that they remember for months."',
      'Honey keeps for thousands of years.,reality,Sealed jars from tombs were still good.',
      'Sugar makes children restless.,complicated,"Parties do, and so may what one expects."',
    ],
    headline: 'Goldfish remember for months.',
  },
  'zh-Hans': {
    rows: [
      '说法,判断,解释',
      '金鱼的记忆只有三秒。,误解,实验表明它们能记住几个月。',
      '蜂蜜能放几千年。,属实,古墓里密封的蜂蜜还能吃。',
      '糖会让孩子坐不住。,没那么简单,热闹的场合会，大人的预期也可能有影响。',
    ],
    headline: '金鱼能记住几个月。',
  },
} as const;

/** Plays every card of the round; gives the true statements on their backs. */
async function playAll({ page }: Player, count: number): Promise<string[]> {
  const headlines: string[] = [];
  for (let card = 0; card < count; card += 1) {
    await page.locator('main[data-side="front"]').waitFor();
    await page.locator('.verdict-button').first().tap();
    await page.locator('.confidence-button').last().tap();
    headlines.push((await page.locator('main[data-side="back"] .headline').textContent()) ?? '');
    await page.locator('.next-button').tap();
  }
  return headlines.map((words) => words.trim());
}

describe.each(['en', 'zh-Hans'] as const)('in %s', (language) => {
  test('a spreadsheet becomes a pack that others play', async () => {
    const words = say(language);
    const { rows, headline } = sheets[language];
    const wish = { language, size, touch: true } as const;
    let link = '';
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      await player.goto('#/packs/take');
      const buffer = Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`);
      const sheet = { name: 'animals.csv', mimeType: 'text/csv', buffer };
      await page.locator('input[type="file"]').setInputFiles(sheet);
      await page.getByText(words('packs:found.taken', { count: 3 })).waitFor();
      await page.getByRole('button', { name: words('packs:found.keepNew') }).tap();
      await page.getByRole('link', { name: words('packs:edit'), exact: true }).tap();
      const [id = ''] = await packsKept(player);
      await page.locator(`a[href^="#/edit/${id}/"]`).first().tap();
      await page.locator(`#field-questions-0-explanation-headline-${language}`).fill(headline);
      await soon(async () => JSON.stringify(await packKept(player, id))).toContain(headline);
      await walkTo(player, `#/packs/share/${id}`);
      link = await page.getByLabel(words('packs:linkName')).first().inputValue();
    });
    await asPlayer(site, wish, async (player) => {
      const { page } = player;
      await page.goto(link, { waitUntil: 'domcontentloaded' });
      await page.getByText(words('packs:found.taken', { count: 3 })).waitFor();
      await page.getByRole('button', { name: words('packs:found.keepNew') }).tap();
      await page.getByRole('link', { name: words('packs:play'), exact: true }).tap();
      expect(await playAll(player, 3)).toContain(headline);
      await page.getByRole('heading', { name: words('play:summary.heading') }).waitFor();
    });
  });
});
