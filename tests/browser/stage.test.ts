// The stage: it comes, it shows pictures, it rests when nothing moves, and nothing is lost when
// it does not come at all.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectBack, frontShown, shownId } from './card.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, firstOf, roundAddress, roundOf, say } from './pack.ts';
import { coloursDrawn, coloursSeen } from './picture.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ webgl: true });
});
afterAll(() => site.close());

/** A picture has at least so many colours; an empty stage has one or two. */
const varied = 60;
const size = { width: 800, height: 600 };

async function raised({ page }: Player): Promise<void> {
  await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
}

async function playCard(player: Player): Promise<void> {
  const question = firstOf('verdict');
  await player.goto(cardAddress(question));
  await frontShown(player);
  await answerByKeyboard(player, question);
  await expectBack(player, question);
}

describe('with WebGL', () => {
  test('the title stands before a picture', async () => {
    await asPlayer(site, { stage: 'runs', size }, async (player) => {
      await player.goto('#/');
      await raised(player);
      await soon(() => coloursSeen(player)).toBeGreaterThan(varied);
    });
  });

  test('a context that is lost and comes back brings the picture back', async () => {
    const expected = [/context/i, /WebGL/i];
    await asPlayer(site, { stage: 'runs', size, expected }, async (player) => {
      const { page } = player;
      await player.goto('#/');
      await raised(player);
      await soon(() => coloursDrawn(player)).toBeGreaterThan(varied);
      const lost = page.evaluate(async () => {
        const canvas = document.querySelector<HTMLCanvasElement>('#stage canvas');
        const loss = canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
        const once = (name: string) =>
          new Promise<void>((resolve) => canvas?.addEventListener(name, () => resolve()));
        const gone = once('webglcontextlost');
        loss?.loseContext();
        await gone;
        // The browser may restore only what the page has had time to miss.
        await new Promise((resolve) => setTimeout(resolve, 50));
        const back = once('webglcontextrestored');
        loss?.restoreContext();
        await back;
        return loss !== null && loss !== undefined;
      });
      expect(await lost).toBe(true);
      await soon(() => coloursDrawn(player)).toBeGreaterThan(varied);
      await playCard(player);
    });
  });

  test('when nothing moves, nothing is drawn', async () => {
    const before = `window.frames_ = 0; const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (call) => ask((now) => { window.frames_ += 1; call(now); });`;
    await asPlayer(site, { stage: 'runs', calm: false, size, before }, async (player) => {
      const { page } = player;
      await player.goto(cardAddress(firstOf('verdict')));
      await frontShown(player);
      await raised(player);
      const frames = () =>
        page.evaluate(async () => {
          const count = () => (window as unknown as { frames_: number }).frames_;
          const from = count();
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return { before: from > 0, during: count() - from };
        });
      await soon(frames).toEqual({ before: true, during: 0 });
    });
  });

  test('on an iPhone the stage fills the screen', async () => {
    const userAgent =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';
    const phone = { width: 390, height: 844 };
    await asPlayer(site, { stage: 'runs', userAgent, touch: true, size: phone }, async (player) => {
      await player.goto('#/');
      await raised(player);
      const canvas = player.page.locator('#stage canvas');
      await soon(() => canvas.boundingBox()).toEqual({ x: 0, y: 0, ...phone });
      await soon(() => coloursSeen(player)).toBeGreaterThan(varied);
    });
  });
});

describe('without WebGL', () => {
  let plain: Site;
  beforeAll(async () => {
    plain = await openSite();
  });
  afterAll(() => plain.close());

  test('the pictures are drawn all the same, and a card can be played', async () => {
    await asPlayer(plain, { stage: 'runs', size }, async (player) => {
      await player.goto('#/');
      await raised(player);
      const webgl = await player.page.evaluate(
        () => document.createElement('canvas').getContext('webgl') !== null,
      );
      expect(webgl).toBe(false);
      await soon(() => coloursSeen(player)).toBeGreaterThan(varied);
      await playCard(player);
    });
  });
});

describe('when it does not come', () => {
  test('a note says so, and a round can be played', async () => {
    const expected = [/stage/i, /ERR_FAILED/];
    await asPlayer(site, { stage: 'blocked', expected }, async (player) => {
      const { page } = player;
      const words = say('en');
      await player.goto('#/');
      await page.locator('html[data-stage="none"]').waitFor({ state: 'attached' });
      await page.getByRole('status').getByText(words('trouble.stage')).waitFor();
      await page.getByRole('button', { name: words('trouble.dismiss') }).click();
      await player.goto(roundAddress('PLAIN', 4));
      for (const expectedCard of roundOf('PLAIN', 4)) {
        const question = await frontShown(player);
        expect(question.id).toBe(expectedCard.id);
        await answerByKeyboard(player, question);
        await expectBack(player, question);
        await page.keyboard.press('Enter');
        await soon(() => shownId(player)).not.toBe(question.id);
      }
      await page.getByRole('heading', { name: words('play:summary.heading') }).waitFor();
    });
  });

  test('before any script has come, the name and what this is can be read', async () => {
    await asPlayer(site, { expected: [/ERR_FAILED/, /failed: .*\.js/] }, async (player) => {
      await player.page.route('**/*.js', (route) => route.abort());
      await player.goto('#/');
      const title = player.page.getByRole('heading', { level: 1 });
      await title.waitFor();
      for (const language of ['en', 'zh-Hans'] as const) {
        const words = say(language);
        expect(await title.textContent()).toContain(words('name'));
        await player.page.getByText(words('tagline')).waitFor();
      }
    });
  });
});
