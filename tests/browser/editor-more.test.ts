// What else an author does: pictures, order by dragging and by buttons, taking away and putting
// back; and the screens for those who need large letters on a small phone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWords } from '../../src/language.ts';
import { keptSettings } from './kept.ts';
import { layoutProblems } from './layout-probe.ts';
import { say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  await fetchWords('editor');
  site = await openSite();
});
afterAll(() => site.close());

/** A pack with these claims, on its own screen. */
async function packOf({ page, goto }: Player, ...claims: readonly string[]): Promise<void> {
  await goto('#/edit/new');
  for (const [at, claim] of claims.entries()) {
    await page.locator('[data-add="verdict"]').click();
    await page.locator(`#field-questions-${at}-claim-en`).fill(claim);
    await page.locator('.where-in a').click();
    await page.locator('.question-row').nth(at).waitFor();
  }
}

const claimsIn = ({ page }: Player) => page.locator('.question-link > span > span').allInnerTexts();

test('questions are put in order, taken away and put back', async () => {
  await asPlayer(site, { stage: 'held' }, async (player) => {
    const { page } = player;
    await packOf(player, 'One', 'Two', 'Three');
    await page
      .getByRole('button', { name: say('en')('editor:list.down', { what: 'One' }) })
      .click();
    await soon(() => claimsIn(player)).toEqual(['Two', 'One', 'Three']);
    const rows = page.locator('.question-row');
    await rows.nth(2).scrollIntoViewIfNeeded();
    const [handle, first] = [
      await rows.nth(2).locator('.handle').boundingBox(),
      await rows.nth(0).boundingBox(),
    ];
    if (handle === null || first === null) throw new Error('The rows cannot be seen.');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(first.x + 60, first.y + first.height / 2, { steps: 6 });
    await page.mouse.up();
    await soon(() => claimsIn(player)).toEqual(['Three', 'Two', 'One']);
    await page
      .getByRole('button', { name: say('en')('editor:list.remove', { what: 'Two' }) })
      .click();
    await soon(() => claimsIn(player)).toEqual(['Three', 'One']);
    await soon(() => page.locator('#take-back:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await soon(() => claimsIn(player)).toEqual(['Three', 'Two', 'One']);
  });
});

/** A picture that cannot be packed small: every dot has another colour. */
function noise(player: Player): Promise<string> {
  return player.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 700;
    canvas.height = 700;
    const pen = canvas.getContext('2d');
    if (pen === null) return '';
    const dots = pen.createImageData(700, 700);
    for (const at of dots.data.keys()) dots.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    pen.putImageData(dots, 0, 0);
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  });
}

test('a picture that is too large is made smaller, and shown on the card', async () => {
  await asPlayer(site, { stage: 'held' }, async (player) => {
    const { page } = player;
    await packOf(player, 'One');
    await page.locator('.question-link').click();
    const buffer = Buffer.from(await noise(player), 'base64');
    expect(buffer.length).toBeGreaterThan(200_000);
    await page.locator('details.group > summary').nth(4).click();
    const file = { name: 'Gold fish.png', mimeType: 'image/png', buffer };
    await page.locator('#field-questions-0-picture').setInputFiles(file);
    await page.getByRole('button', { name: say('en')('editor:picture.shrink') }).click();
    await page.locator('#field-questions-0-picture-alt-en').fill('Many dots');
    await page.locator('.device .card-picture[alt="Many dots"]').waitFor();
    const address = await page.locator('.chosen-picture').getAttribute('src');
    expect(address?.length).toBeLessThan(275_000);
    await page.getByRole('button', { name: say('en')('editor:picture.remove') }).click();
    await soon(() => page.locator('.device .card-picture').count()).toBe(0);
  });
});

test('everything has room on a small phone, with letters twice as large', async () => {
  const kept = keptSettings({ textSize: 2 });
  const wish = { size: { width: 320, height: 568 }, touch: true, kept, stage: 'held' } as const;
  await asPlayer(site, wish, async (player) => {
    const { page } = player;
    await packOf(player, 'Goldfish forget everything after three seconds.');
    for (const part of ['about', 'topics']) await page.locator(`#part-${part} > summary`).click();
    expect(await layoutProblems(page)).toEqual([]);
    await page.locator('.question-link').click();
    await page.locator('.question-paper').waitFor();
    expect(await layoutProblems(page)).toEqual([]);
  });
});
