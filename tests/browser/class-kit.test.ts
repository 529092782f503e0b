// The screens of the teacher's kit on a small phone: nothing for axe to find, nothing too wide, and
// a way from the list to each of them.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { record } from './kept.ts';
import { asPlayer, openSite, type Site } from './player.ts';
import { taughtLesson } from './taught-lesson.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lesson = { 'bts.class.lesson': record(taughtLesson()) };
const size = { width: 320, height: 700 };

test.each(languages)('every screen of the kit in %s can be read and used', async (language) => {
  await asPlayer(site, { stage: 'held', kept: lesson, language, size }, async ({ page, goto }) => {
    await goto('#/class/kit');
    const links = page.locator('.kit-groups a');
    await links.first().waitFor();
    const places = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(places).toHaveLength(11);
    for (const place of ['#/class/kit', ...places]) {
      await goto(place ?? '');
      await page.locator('.kit h1').waitFor();
      const over = await page
        .locator('.frame')
        .evaluate((frame) => frame.scrollWidth - frame.clientWidth);
      expect([place, over]).toEqual([place, 0]);
      // Words differ between the languages, roles and colours do not.
      if (language !== 'en') continue;
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target}`),
      );
      expect(found, place ?? '').toEqual([]);
    }
  });
});

test('the report is saved as a table and as a picture of 1920 by 1080', async () => {
  await asPlayer(site, { stage: 'held', kept: lesson }, async ({ page, goto }) => {
    await goto('#/class/report');
    const save = async (name: string): Promise<Buffer> => {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const stream = await (await waiting).createReadStream();
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    };
    const table = (await save('Save as a table (CSV)')).toString('utf8');
    expect(table).toMatch(/^\ufeffPart,Card,Id,Claim/);
    expect(table.split('\r\n').length).toBeGreaterThan(40);
    const picture = await save('Save a picture for slides');
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1920, 1080]);
    await page.locator('main').getByText('Saved as lesson-2026-11-27.png').waitFor();
    const [link] = await page
      .locator('.report-next a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    await goto(link ?? '');
    await page.locator('#claim').waitFor();
    expect(page.url()).toMatch(/#\/play\/social-credit\/[a-z-]+$/);
  });
});
