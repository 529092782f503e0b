// More contrast, as the device or the player wishes it, and the colours of the reader's own
// system: all words stand out, every control has an edge, and what is chosen can be told.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { frontShown } from './card.ts';
import { withoutEdge, wordsBelow } from './contrast-probe.ts';
import { cardAddress, firstOf, say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { freshVisit, knowVisit, laterVisit, visitScreen } from './screens.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 390, height: 844 };
const more = { contrast: 'more' } as const;
/** What is pressed or held, and the papers that words lie on; links within a text have a line. */
const edged =
  'button:not(.link-button, .terms-button, .place-button), select, .primary, .secondary, .segment span, ' +
  '.toggle input, .card, .paper, .group, .step, .slip, .place-words';

async function axe({ page }: Player): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

describe.each(languages)('more contrast in %s', (language) => {
  test.each([
    ['before anything is answered', freshVisit],
    ['after a round', laterVisit],
    ['after some weeks', knowVisit],
  ] as const)('words at 7 : 1, an edge round all, and axe content, %s', async (_when, visit) => {
    const { kept, screens } = visit(language, more);
    await asPlayer(site, { language, kept, touch: true, size: phone }, async (player) => {
      for (const screen of screens) {
        await visitScreen(player, screen);
        expect.soft(await wordsBelow(player.page, 7), screen.name).toEqual([]);
        expect.soft(await withoutEdge(player.page, edged), screen.name).toEqual([]);
        expect.soft(await axe(player), screen.name).toEqual([]);
      }
    });
  });
});

test('the measure finds what is too pale', async () => {
  const { kept, screens } = freshVisit('en');
  await asPlayer(site, { kept, touch: true, size: phone }, async (player) => {
    const map = screens.find(({ name }) => name === 'map');
    if (map === undefined) throw new Error('No map.');
    await visitScreen(player, map);
    const poor = await wordsBelow(player.page, 7);
    expect(poor.some((what) => what.startsWith('on the picture'))).toBe(true);
    expect(poor.some((what) => /^[3-6]\.\d+ : 1/.test(what))).toBe(true);
    expect(await withoutEdge(player.page, edged)).not.toEqual([]);
  });
});

async function contrastOf({ page }: Player): Promise<string | null> {
  return await page.locator('html').getAttribute('data-contrast');
}

test('the device’s wish is followed while the game runs, and the player’s own goes before it', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await player.goto('#/settings');
    await page.locator('form.settings').waitFor();
    expect(await contrastOf(player)).toBe('system');
    await page.emulateMedia({ contrast: 'more' });
    await soon(() => contrastOf(player)).toBe('more');
    await page.emulateMedia({ contrast: 'no-preference' });
    await soon(() => contrastOf(player)).toBe('system');
    await page.getByRole('radio', { name: say('en')('settings.contrastMore') }).check();
    await soon(() => contrastOf(player)).toBe('more');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.locator('form.settings').waitFor();
    await soon(() => contrastOf(player)).toBe('more');
  });
});

/** Colours of an element as the style sheets ask for them; the system's own are never changed. */
async function colours({ page }: Player, selector: string): Promise<string> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    });
}

/** What the system shows what is chosen in. */
async function chosenColours({ page }: Player): Promise<string> {
  return await page.evaluate(() => {
    const probe = document.createElement('p');
    Object.assign(probe.style, { color: 'HighlightText', background: 'Highlight' });
    document.body.append(probe);
    const { backgroundColor, color } = getComputedStyle(probe);
    probe.remove();
    return `${color} on ${backgroundColor}`;
  });
}

describe('in the colours of the reader’s own system', () => {
  test('everything has an edge', async () => {
    const { kept, screens } = freshVisit('en');
    await asPlayer(site, { kept, touch: true, size: phone }, async (player) => {
      await player.page.emulateMedia({ forcedColors: 'active' });
      for (const screen of screens) {
        await visitScreen(player, screen);
        expect.soft(await withoutEdge(player.page, edged), screen.name).toEqual([]);
      }
    });
  });

  test('what is chosen has the colours that the system has for it', async () => {
    await asPlayer(site, {}, async (player) => {
      const { page } = player;
      await page.emulateMedia({ forcedColors: 'active' });
      await player.goto('#/settings');
      await page.locator('form.settings').waitFor();
      const chosen = await chosenColours(player);
      const [, highlight = ''] = chosen.split(' on ');
      expect(await colours(player, '.segment input:checked + span')).toBe(chosen);
      expect(await colours(player, '.segment input:not(:checked) + span')).not.toBe(chosen);
      expect(await colours(player, '.toggle input:checked')).toContain(highlight);
      expect(await colours(player, '.toggle input:not(:checked)')).not.toContain(highlight);
      await player.goto(cardAddress(firstOf('verdict')));
      await frontShown(player);
      await page.keyboard.press('2');
      await page.locator('.verdict-button[aria-pressed="true"]').waitFor();
      expect(await colours(player, '.verdict-button[aria-pressed="true"]')).toBe(chosen);
      expect(await colours(player, '.verdict-button[aria-pressed="false"]')).not.toBe(chosen);
    });
  });
});
