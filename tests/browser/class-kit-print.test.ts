// What the kit prints, rendered to PDF: as many pages as there should be, of the paper that was
// chosen, with nothing cut off and the words that belong there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { record } from './kept.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { taughtLesson } from './taught-lesson.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Width and height in points, as a PDF writes them; whole points are enough to tell them apart. */
const papers = { a4: [595, 842], letter: [612, 792] } as const;
type Paper = keyof typeof papers;

interface Printed {
  readonly sizes: readonly (readonly number[])[];
  readonly pages: number;
}

async function print({ page }: Player): Promise<Printed> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)];
  const sizes = boxes.map(([, width, height]) =>
    [width, height].map((side) => Math.round(Number(side))),
  );
  return { sizes, pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length };
}

/** What is wider than the sheet it is on, or cut off by what it is in; by its class or its words. */
async function cutOff({ page }: Player, paper: Paper): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  // The sheet as wide as the paper without its margins, at 96 pixels an inch.
  const [points] = papers[paper];
  const wide = await page.locator('.kit-sheets').evaluate((sheets) => {
    const near = sheets.matches('.card-sheets, .kit-exit');
    return near ? 20 : 30;
  });
  const width = Math.floor((points * 96) / 72 - (wide / 25.4) * 96);
  await page.setViewportSize({ width, height: 900 });
  const found = await page.evaluate(() => {
    const inside = document.querySelectorAll<HTMLElement>('.kit-sheets *');
    const right = document.documentElement.clientWidth;
    return [...inside].flatMap((element) => {
      if (element.closest('svg') !== null && element.tagName !== 'svg') return [];
      const { width, right: edge } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const clips = style.overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1;
      if (width === 0 || (edge <= right + 1 && !clips)) return [];
      return [
        `${element.className || element.tagName}: ${element.textContent?.trim().slice(0, 40)}`,
      ];
    });
  });
  await page.emulateMedia({ media: null });
  return found;
}

const lesson = { 'bts.class.lesson': record(taughtLesson()) };

/** Fewest and most pages: how far words reach depends on the typefaces of the machine. */
const sheets = [
  { place: 'cards', pages: [30, 30], words: { en: /Turn the edge/, 'zh-Hans': /转到上面/ } },
  { place: 'plan-20', pages: [2, 3], words: { en: /4 cards/, 'zh-Hans': /4 张卡片/ } },
  { place: 'plan-40', pages: [2, 3], words: { en: /33–37 min/, 'zh-Hans': /33–37 分钟/ } },
  { place: 'plan-60', pages: [2, 3], words: { en: /Look back/, 'zh-Hans': /一起回顾/ } },
  { place: 'talk', pages: [2, 3], words: { en: /not witnesses/, 'zh-Hans': /不是证人/ } },
  { place: 'worksheet', pages: [1, 2], words: { en: /No name needed/, 'zh-Hans': /不用写名字/ } },
  { place: 'answer-key', pages: [2, 3], words: { en: /Answer: Myth/, 'zh-Hans': /答案：误解/ } },
  { place: 'exit-ticket', pages: [1, 1], words: { en: /Before you go/, 'zh-Hans': /下课之前/ } },
  { place: 'parents', pages: [1, 1], words: { en: /no account/, 'zh-Hans': /没有账号/ } },
  { place: 'report', pages: [2, 3], words: { en: /in the room: 30/, 'zh-Hans': /班里 30 人/ } },
] as const;

test.each(languages)('everything in %s is printed whole on either paper', async (language) => {
  await asPlayer(site, { stage: 'held', kept: lesson, language }, async (player) => {
    const { page, goto } = player;
    for (const { place, pages, words } of sheets) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await goto(`#/class/${place}`);
      await page.locator(`.kit-sheets`).filter({ hasText: words[language] }).waitFor();
      for (const paper of ['a4', 'letter'] as const) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.locator(`input[name="kit-paper"][value="${paper}"]`).check({ force: true });
        const printed = await print(player);
        expect(printed.pages, `${place} on ${paper}`).toBeGreaterThanOrEqual(pages[0]);
        expect(printed.pages, `${place} on ${paper}`).toBeLessThanOrEqual(pages[1]);
        const others = printed.sizes.filter((size) => String(size) !== String(papers[paper]));
        expect(others, place).toEqual([]);
        expect(await cutOff(player, paper), place).toEqual([]);
      }
    }
  });
});

test('both languages are printed one after the other, and two small cards to a sheet', async () => {
  await asPlayer(site, { stage: 'held', kept: lesson }, async (player) => {
    const { page, goto } = player;
    await goto('#/class/parents');
    await page.locator('input[name="kit-tongue"][value="both"]').check({ force: true });
    expect((await print(player)).pages).toBe(2);
    await goto('#/class/exit-ticket');
    await page.locator('input[name="kit-paper"][value="letter"]').check({ force: true });
    expect((await print(player)).pages).toBe(1);
    expect(await cutOff(player, 'letter')).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await goto('#/class/cards');
    await page.locator('input[name="kit-paper"][value="a4"]').check({ force: true });
    await page.locator('input[name="card-size"][value="small"]').check({ force: true });
    await page.getByLabel('How many').fill('7');
    await page.getByLabel('How many').press('Tab');
    expect((await print(player)).pages).toBe(4);
    expect(await cutOff(player, 'a4')).toEqual([]);
  });
});
