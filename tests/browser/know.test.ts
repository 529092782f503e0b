// What I know, in the built site: words before pictures and without them, pictures that follow the
// room and the letters, the sheet to hand in, and nothing of it on a first visit.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchWords } from '../../src/language.ts';
import { languages } from '../../src/questions/text.ts';
import { measure } from '../../src/rules/measure.ts';
import { keptLog, keptSettings } from './kept.ts';
import { layoutProblems } from './layout-probe.ts';
import { cardAddress, pack, questionOf, say, shownWords } from './pack.ts';
import { pastChecks, pastRounds } from './past.ts';
import { asPlayer, openSite, type Player, type Site, type Wish } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await fetchWords('know');
});
afterAll(() => site.close());

const phone = { width: 360, height: 740 };
const rounds = pastRounds(40);
const past = keptLog([...pastChecks(['before', 'after']), ...rounds]);
const pictures = '.chart svg';

async function open(player: Player, mark = pictures): Promise<void> {
  await player.goto('#/know');
  await player.page.locator(`[data-screen="know"] ${mark}`).first().waitFor();
}

const visiting = (wish: Wish, play: (player: Player) => Promise<void>) =>
  asPlayer(site, { kept: past, size: phone, touch: true, ...wish }, play);

test('a first visit fetches none of it', async () => {
  await asPlayer(site, {}, async ({ page, goto }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await goto('#/map');
    const link = page.getByRole('link', { name: say('en')('know.heading') });
    await link.waitFor();
    expect(asked.filter((url) => /know|d3|plot/.test(url))).toEqual([]);
    await link.click();
    await page.locator('[data-screen="know"] .actions').first().waitFor();
    expect(asked.filter((url) => /know-page/.test(url))).not.toEqual([]);
    // Nothing to draw yet.
    expect(asked.filter((url) => /know-plots/.test(url))).toEqual([]);
  });
});

test('who has answered nothing is led to a round', async () => {
  await visiting({ kept: {} }, async (player) => {
    await open(player, '.actions');
    expect(await player.page.locator('.know-part').count()).toBe(0);
    await player.page.getByRole('button', { name: say('en')('know:empty.start') }).click();
    await player.page.locator('main[data-side="front"]').waitFor();
  });
});

describe.each(languages)('in %s', (language) => {
  const words = say(language);

  test('each measure has a sentence, a picture with words, and its numbers', async () => {
    await visiting({ language }, async (player) => {
      await open(player);
      const { page } = player;
      for (const name of ['discernment', 'lean', 'calibration', 'change'] as const) {
        const part = page.locator(`.know-${name}`);
        expect(await part.locator('h2').textContent()).toBe(words(`know:${name}.heading`));
        expect(await part.locator('.finding').textContent()).toMatch(/\S{3}/);
        expect(await part.locator('table tr').count()).toBeGreaterThan(1);
        const charts = part.getByRole('img');
        for (const chart of await charts.all()) {
          expect(await chart.getAttribute('aria-label')).toMatch(/\S{3}/);
          expect(await chart.locator('svg').count()).toBe(1);
        }
        expect(await charts.count()).toBeGreaterThan(0);
      }
    });
  });

  test('the numbers are those that are measured', async () => {
    const questions = new Map(pack.questions.map((question) => [question.id, question]));
    const { discernment, mixUps } = measure(rounds, questions);
    if (!discernment.enough) throw new Error('Too few answers for this test.');
    await visiting({ language }, async (player) => {
      await open(player);
      const { page } = player;
      const row = page.locator('.know-discernment tbody tr').first();
      const written = discernment.value.toLocaleString(language, { maximumFractionDigits: 2 });
      expect(await row.locator('td').first().textContent()).toBe(written);
      const kinds = await page.locator('.know-mix-ups li b').allTextContents();
      expect(kinds).toEqual(mixUps.map(({ mixUp }) => words(`play:mixUp.${mixUp}`)));
      // A card on the picture for each card met, a mark for each that caught.
      const [first] = mixUps;
      const cards = page.locator('.know-mix-ups .chart svg').first();
      expect(await cards.locator('rect').count()).toBe(first?.met);
      expect(await cards.locator('g[fill="var(--chart-bar)"] rect').count()).toBe(first?.missed);
    });
  });

  test('without the pictures the words stay, and it is said', async () => {
    const expected = [/know-plots/, /pictures stay away/, /ERR_FAILED/];
    await visiting({ language, expected }, async (player) => {
      const { page } = player;
      await page.route('**/know-plots-*.js', (route) => route.abort());
      await open(player, '.no-pictures:visible');
      expect(await page.locator('.no-pictures').textContent()).toBe(words('know:noPictures'));
      expect(await page.locator('.chart:visible').count()).toBe(0);
      expect(await page.locator('.finding').first().isVisible()).toBe(true);
    });
  });
});

test('the words stand before the pictures have come', async () => {
  await visiting({}, async (player) => {
    const { page } = player;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/know-plots-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await open(player, '.finding');
    const whole = await page.locator('.know').boundingBox();
    expect(await page.locator('svg[class^="know-plot"]').count()).toBe(0);
    release();
    await page.locator(pictures).first().waitFor();
    // Room was kept for the pictures, so the words hardly move.
    const after = await page.locator('.know').boundingBox();
    expect(Math.abs((after?.height ?? 0) - (whole?.height ?? 0))).toBeLessThan(60);
  });
});

test('pictures are drawn anew for another width, and for larger letters', async () => {
  await visiting({ size: { width: 1000, height: 800 }, touch: false }, async (player) => {
    const { page } = player;
    await open(player);
    const chart = page.locator('.know-discernment .chart');
    const size = async (of: Locator) => await of.locator('svg').getAttribute('viewBox');
    const wide = await size(chart);
    await page.setViewportSize(phone);
    await soon(() => size(chart)).not.toBe(wide);
    const drawn = Number((await size(chart))?.split(' ')[2]);
    expect(drawn).toBe(Math.round((await chart.boundingBox())?.width ?? 0));
  });
  const heights: number[] = [];
  for (const textSize of [1, 2] as const) {
    const kept = { ...past, ...keptSettings({ textSize }) };
    await visiting({ kept, size: { width: 1000, height: 800 }, touch: false }, async (player) => {
      await open(player);
      const box = await player.page.locator('.know-discernment .chart svg').boundingBox();
      heights.push(box?.height ?? 0);
    });
  }
  expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) * 1.7);
});

describe.each([
  [320, 568],
  [768, 1024],
])('unfolded, %d × %d', (width, height) => {
  test.each(languages)(
    'nothing is cut off or sticks out in %s, letters twice as large',
    async (language) => {
      const kept = { ...past, ...keptSettings({ language, textSize: 2 }) };
      await visiting({ language, kept, size: { width, height } }, async (player) => {
        await open(player);
        const { page } = player;
        for (const summary of await page.locator('.know summary').all()) await summary.click();
        expect(await page.locator('details:not([open])').count()).toBe(0);
        expect(await layoutProblems(page)).toEqual([]);
      });
    },
  );
});

test('what is due can be looked at again', async () => {
  await visiting({}, async (player) => {
    await open(player);
    const { page } = player;
    await page.locator('.know-due').getByRole('button').click();
    await page.locator('main[data-side="front"]').waitFor();
  });
});

test('a claim that was met tells verdict, last answer and source, and leads to its card', async () => {
  const [last] = rounds.filter(({ said }) => said !== null);
  if (last === undefined) throw new Error('No claim.');
  const question = questionOf(last.question);
  const words = say('en');
  await visiting({}, async (player) => {
    await open(player);
    const { page } = player;
    const topic = page.locator('.know-topic').first();
    await topic.locator('summary').click();
    const claim = topic.locator(`a[href="${cardAddress(question)}"]`);
    const told = (await claim.textContent()) ?? '';
    expect(told).toContain(shownWords(question.explanation.headline, 'en'));
    expect(told).toContain(words(`play:verdict.${last.said ?? 'myth'}`));
    expect(told).toContain('Jeremy Daum');
    await claim.click();
    await page.locator('main[data-side]').waitFor();
  });
});

/** What a browser would find of the name after the page was left. */
async function traces({ page, context }: Player): Promise<string> {
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, location]));
  return kept + JSON.stringify(await context.storageState()) + (await page.content());
}

test('the name stands on the sheet, and nowhere else', async () => {
  await visiting({}, async (player) => {
    await open(player);
    const { page } = player;
    const name = 'Xylophon Quartz';
    await page.getByLabel(say('en')('know:print.name')).fill(name);
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('[data-sheet-name]');
    expect(await line.textContent()).toBe(name);
    expect(await line.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page
      .getByRole('link', { name: say('en')('bar.toTitle') })
      .last()
      .click();
    await page.locator('[data-screen="title"]').waitFor();
    expect(await traces(player)).not.toContain('Xylophon');
    await page.goBack();
    await page.locator('[data-screen="know"] .know-print').waitFor();
    expect(await page.getByLabel(say('en')('know:print.name')).inputValue()).toBe('');
  });
});

test('on paper there is the sheet alone, on few pages, with every claim', async () => {
  await visiting({}, async (player) => {
    await open(player);
    const { page } = player;
    // Heard after the page's own listener.
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const open = document.querySelectorAll('.know-topic[open]').length;
        document.body.dataset.unfolded = String(open);
      });
    });
    const file = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const topics = await page.locator('.know-topic').count();
    expect(await page.locator('body').getAttribute('data-unfolded')).toBe(String(topics));
    expect(file.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    await soon(() => page.locator('.know-topic[open]').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    const hidden = ['.bar', '.know-print', '.know-numbers', '.know-due', '.opening', 'button'];
    for (const part of hidden) {
      expect(await page.locator(`${part}:visible`).count(), part).toBe(0);
    }
    const [sheet, window] = [await page.locator('.paper').boundingBox(), page.viewportSize()];
    expect(sheet?.width).toBe(window?.width);
    for (const part of ['.sheet-head', '.know-discernment svg', '.know-mix-ups', '.sheet-foot']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
  });
});
