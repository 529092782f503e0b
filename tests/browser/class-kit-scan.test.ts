// Reading the phones of a class in a real browser: its camera sees a film of codes, and the page
// decodes them as it would a classroom's.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phone } from '../fixtures/phones.ts';
import { canvasCamera, film, svgOf } from './film.ts';
import { keptRound, record } from './kept.ts';
import { pack } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { freshLesson } from './taught-lesson.ts';

const other = phone('third', '#/play/social-credit?round=XYZ9&cards=8');
const shown = [phone('first'), phone('second'), other, 'https://example.org/'];
const camera = canvasCamera(shown, 1);
const lesson = { 'bts.class.lesson': record(freshLesson()) };

let site: Site;
beforeAll(async () => {
  site = await openSite({ film: film(shown, 1) });
});
afterAll(() => site.close());

const count = ({ page }: Player) => page.locator('.scan-number b');

/** Waits until the page has said this of a code, however short a time it is to be seen. */
async function hear({ page }: Player, words: RegExp): Promise<void> {
  await page.waitForFunction(
    ([source, flags]) =>
      new RegExp(source ?? '', flags).test(document.querySelector('.scan-said')?.textContent ?? ''),
    [words.source, words.flags],
    { polling: 50 },
  );
}

describe('the camera', () => {
  test('counts each phone once, says what else it sees, and takes the last one back', async () => {
    await asPlayer(site, { stage: 'held', kept: lesson, before: camera }, async (player) => {
      const { page, context, goto } = player;
      await context.grantPermissions(['camera']);
      await goto('#/class/scan');
      await page.getByRole('button', { name: 'Turn on the camera' }).click();
      await hear(player, /2 phones so far/);
      expect(await count(player).textContent()).toBe('2');
      await hear(player, /another round: XYZ9 · 8\. This lesson plays K7QM · 8\./);
      await hear(player, /code of something else/);
      // The film begins anew: the first phone is held up once more.
      await hear(player, /counted already/);
      expect(await count(player).textContent()).toBe('2');
      expect(await page.locator('#announcer').textContent()).toMatch(/already|something|another/);
      await page.getByRole('button', { name: 'Turn off the camera' }).click();
      await page.getByRole('button', { name: 'Take back the last one' }).click();
      expect(await count(player).textContent()).toBe('1');
      await hear(player, /Taken back\. 1 phone counted/);
      await page.reload();
      await expect.poll(() => count(player).textContent()).toBe('1');
    });
  });

  test('goes off when the screen is left', async () => {
    await asPlayer(
      site,
      { stage: 'held', kept: lesson, language: 'zh-Hans', before: camera },
      async (player) => {
        const { page, context, goto } = player;
        await context.grantPermissions(['camera']);
        await goto('#/class/scan');
        await page.getByRole('button', { name: '打开摄像头' }).click();
        await hear(player, /已计入/);
        const track = await page.evaluateHandle(() => {
          const stream = document.querySelector('video')?.srcObject;
          return stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined;
        });
        expect(await track.evaluate((one) => one?.readyState)).toBe('live');
        await page.evaluate(() => {
          location.hash = '#/class/kit';
        });
        await page.getByRole('heading', { name: '教师资料' }).waitFor();
        expect(await track.evaluate((one) => one?.readyState)).toBe('ended');
        await page.goBack();
        await page.getByRole('button', { name: '打开摄像头' }).waitFor();
      },
    );
  });
});

test('without leave to use the camera, codes are read from photos', async () => {
  await asPlayer(site, { stage: 'held', kept: lesson, before: camera }, async (player) => {
    const { page, goto } = player;
    await goto('#/class/scan');
    await page.getByRole('button', { name: 'Turn on the camera' }).click();
    await page.getByText('does not let this page use the camera').waitFor();
    const photo = await page.evaluate(
      async (svg) => {
        const picture = new Image();
        picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await picture.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 700 });
        canvas.getContext('2d')?.drawImage(picture, 200, 100, 500, 500);
        return canvas.toDataURL('image/png');
      },
      svgOf(shown[0] ?? ''),
    );
    const buffer = Buffer.from(photo.split(',')[1] ?? '', 'base64');
    const field = page.locator('.scan-photo input');
    await field.setInputFiles({ name: 'phone.png', mimeType: 'image/png', buffer });
    await hear(player, /1 phone so far/);
    await field.setInputFiles({ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no') });
    await hear(player, /cannot be opened as a picture/);
    expect(await count(player).textContent()).toBe('1');
  });
});

test('a phone that has played the round of the class shows a code that the teacher can read', async () => {
  const cards = freshLesson().plan.round.map(({ id }) => id);
  const round = keptRound(
    pack.questions.filter(({ id }) => cards.includes(id)),
    pack.questions.filter(({ id }) => cards.includes(id)),
  );
  // As it is kept when the round came by the link of a class; another seed is another round.
  const marked = (mark: object) =>
    Object.fromEntries(
      Object.entries(round).map(([key, value]) =>
        key === 'bts.round' ? [key, record({ ...JSON.parse(value).d, ...mark })] : [key, value],
      ),
    );
  const size = { width: 390, height: 844 };
  await asPlayer(site, { stage: 'held', size, kept: marked({}) }, async ({ page, goto }) => {
    await goto('#/summary');
    await page.getByRole('heading', { name: 'Curtain' }).waitFor();
    expect(await page.getByText('Show your teacher').count()).toBe(0);
  });
  let photo: Buffer = Buffer.alloc(0);
  const kept = marked({ mark: '0A1B2C3' });
  await asPlayer(site, { stage: 'held', size, kept }, async ({ page, goto }) => {
    await goto('#/summary');
    await page.getByRole('heading', { name: 'Show your teacher' }).waitFor();
    photo = await page.locator('.result-code svg').screenshot();
  });
  await asPlayer(site, { stage: 'held', kept: lesson }, async (player) => {
    await player.goto('#/class/scan');
    const file = { name: 'phone.png', mimeType: 'image/png', buffer: photo };
    await player.page.locator('.scan-photo input').setInputFiles(file);
    await hear(player, /another round: KEPT · 8/);
  });
});

/** A browser that reads codes by itself; what it has read is this. */
const ownReader = (text: string) => `window.BarcodeDetector = class {
  static async getSupportedFormats() { return ['qr_code']; }
  async detect() { return [{ rawValue: ${JSON.stringify(text)} }]; }
};`;

test('where the browser reads codes by itself, it is asked', async () => {
  const before = `${camera}${ownReader(shown[1] ?? '')}`;
  await asPlayer(site, { stage: 'held', kept: lesson, before }, async (player) => {
    await player.context.grantPermissions(['camera']);
    await player.goto('#/class/scan');
    await player.page.getByRole('button', { name: 'Turn on the camera' }).click();
    await hear(player, /1 phone so far/);
    // It stays before the camera, and is news no more.
    await player.page.waitForTimeout(600);
    expect(await player.page.locator('.scan-said').textContent()).toMatch(/1 phone so far/);
  });
});
