// For everyone: what axe can find, targets large enough for a finger, a focus that is seen and
// goes where it should, and words for those who do not see what happens.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { expectBack, expectHeadlineFocused, frontShown } from './card.ts';
import { tabTo } from './keyboard.ts';
import { cardAddress, firstOf, pack, questionsOf, say, shownWords } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { checkVisit, freshVisit, knowVisit, laterVisit, visitScreen } from './screens.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { width: 390, height: 844 };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axe({ page }: Player): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags(standards);
  const { violations } = await builder
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  );
}

/** What can be pressed and is smaller than a finger; links within a line of text may be. */
async function smallTargets({ page }: Player): Promise<string[]> {
  return await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary');
    const inText = (element: HTMLElement) =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline';
    const counts = (element: HTMLElement) =>
      element.checkVisibility() && !element.matches('.skip-link') && !inText(element);
    return [...all].filter(counts).flatMap((element) => {
      // A field that its label encloses is pressed by the whole label.
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width >= 43.9 && height >= 43.9) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return [`${element.className} “${name}” ${Math.round(width)}×${Math.round(height)}`];
    });
  });
}

describe.each(languages)('in %s', (language) => {
  test.each([
    ['before anything is answered', freshVisit],
    ['after a round', laterVisit],
    ['between checks', checkVisit],
    ['after some weeks', knowVisit],
  ] as const)('axe finds nothing and every target is large enough, %s', async (_when, visit) => {
    const { kept, screens } = visit(language);
    await asPlayer(site, { language, kept, touch: true, size: phone }, async (player) => {
      for (const screen of screens) {
        await visitScreen(player, screen);
        expect.soft(await axe(player), screen.name).toEqual([]);
        expect.soft(await smallTargets(player), screen.name).toEqual([]);
      }
    });
  });

  test('axe finds nothing on an open word sheet', async () => {
    const card = pack.questions.find(({ terms }) => terms.length > 0);
    if (card === undefined) throw new Error('No question names a term.');
    const { kept } = laterVisit(language);
    await asPlayer(site, { language, kept, touch: true, size: phone }, async (player) => {
      const { page } = player;
      await player.goto(laterVisit(language).screens[0]?.address ?? '');
      await page.locator('main[data-side="back"] .chip').first().click();
      await page.getByRole('dialog').waitFor();
      expect(await axe(player)).toEqual([]);
      expect(await smallTargets(player)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  });

  test('what happens is said, and the focus goes to the headline', async () => {
    const [question] = questionsOf('verdict');
    if (question === undefined) throw new Error('No verdict.');
    await asPlayer(site, { language }, async (player) => {
      const { page } = player;
      const words = say(language);
      const spoken = page.locator('[aria-live="polite"]').first();
      await player.goto(cardAddress(question));
      await frontShown(player);
      await page.keyboard.press('1');
      const chosen = words('play:card.chosen', { what: words('play:verdict.myth') });
      await soon(() => spoken.textContent()).toContain(chosen);
      await page.keyboard.press('2');
      await expectBack(player, question);
      await expectHeadlineFocused(player);
      await soon(() => spoken.textContent()).toBe(
        words('play:say.revealed', {
          verdict: words(`play:verdict.${question.verdict}`),
          headline: shownWords(question.explanation.headline, language),
        }),
      );
      expect(await spoken.getAttribute('lang')).toBe(language);
    });
  });
});

test('whoever walks by Tab always sees where they are', async () => {
  const { kept, screens } = freshVisit('en');
  await asPlayer(site, { kept }, async (player) => {
    for (const screen of screens) {
      await visitScreen(player, screen);
      const met = await walkByTab(player);
      expect(met.size, screen.name).toBeGreaterThan(3);
      const unseen = [...met].filter(([, seen]) => !seen);
      expect.soft(unseen, screen.name).toEqual([]);
    }
  });
});

/** Everything that has the focus in turn, at most 40, and whether that is seen. */
async function walkByTab(player: Player): Promise<Map<string, boolean>> {
  const met = new Map<string, boolean>();
  for (let presses = 0; presses < 40; presses += 1) {
    await player.page.keyboard.press('Tab');
    const { name, seen } = await focusMark(player);
    if (met.has(name)) break;
    // Past the last one the focus leaves the page; the bar comes after that.
    if (name !== 'nothing') met.set(name, seen);
  }
  return met;
}

/** The element with the focus, and whether something is drawn round it. */
async function focusMark({ page }: Player): Promise<{ name: string; seen: boolean }> {
  return await page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const all = [...document.querySelectorAll('*')];
    const ringed = [focused, focused.nextElementSibling].some((element) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const name =
      focused === document.body
        ? 'nothing'
        : `${all.indexOf(focused)} ${focused.tagName} ${focused.className}`;
    return { name, seen: ringed };
  });
}

test('the skip link leads past the bar', async () => {
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await player.goto('#/map');
    await tabTo(player, page.getByRole('link', { name: say('en')('bar.skipToCard') }));
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('the stage is not there for those who cannot see it', async () => {
  const size = { width: 640, height: 480 };
  await asPlayer(site, { stage: 'runs', size }, async (player) => {
    const { page } = player;
    await player.goto(cardAddress(firstOf('verdict')));
    await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached', timeout: 60_000 });
    const canvas = page.locator('canvas');
    expect(await canvas.count()).toBe(1);
    expect(await page.locator('[aria-hidden="true"] canvas').count()).toBe(1);
    const open = page.locator(
      'svg:not([aria-hidden="true"] *, [aria-hidden="true"], [role="img"])',
    );
    expect(await open.count()).toBe(0);
    expect(await page.locator('img:not([alt])').count()).toBe(0);
  });
});
