// The wall, as it is read from the back of the room: how large its words are, that nothing runs out of
// its sheet at any size, and that it, the set-up and the notes keep to what holds for every screen.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonCard } from '../../src/classroom/ballot.ts';
import {
  type Lesson,
  type LessonCard,
  newLesson,
  type Step,
  steps,
} from '../../src/classroom/lesson.ts';
import { lessonAfter } from '../../src/classroom/lesson-acts.ts';
import { asked } from '../../src/questions/question.ts';
import type { Language } from '../../src/questions/text.ts';
import { record } from './kept.ts';
import { pack } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Of each kind of card the one that asks most words. */
const longest: readonly LessonCard[] = (['verdict', 'choice', 'view'] as const).flatMap((type) => {
  const [most] = pack.questions
    .filter((question) => question.type === type && lessonCard(question, 'S') !== null)
    .sort((a, b) => (asked(b).en?.length ?? 0) - (asked(a).en?.length ?? 0));
  return most === undefined ? [] : (lessonCard(most, 'S') ?? []);
});

function lessonIn(languages: Language[]): Lesson {
  const plan = { seed: 'S', length: 4, topic: null, minutes: 40, steps: [...steps] } as const;
  const setup = { way: 'hands', teams: null, present: 30, timer: false, room: 'dark' } as const;
  return newLesson({
    ...{ id: 'S', pack: pack.id, now: 1 },
    plan: { ...plan, steps: [...steps], before: [], round: [...longest], after: [] },
    setup: { ...setup, languages, checkOnPaper: false },
  });
}

/** The lesson at this step of a card, both votes counted. */
function at(lesson: Lesson, card: number, step: Step): Lesson {
  const ballots = (['first', 'second'] as const).map((vote) => ({
    part: 'round' as const,
    card,
    vote,
  }));
  const options = longest[card]?.options ?? [];
  const counts = ballots.flatMap((ballot) =>
    options.map((option, index) => ({ type: 'count' as const, option, count: 9 - index, ballot })),
  );
  const acts = [
    ...counts,
    { type: 'to-card', part: 'round', card } as const,
    { type: 'to-step', step } as const,
  ];
  return acts.reduce((one, act) => lessonAfter(one, act, 2).lesson, lesson);
}

interface Seen {
  readonly claim: number;
  readonly least: number;
  readonly fits: boolean;
}

/** Puts a lesson into the storage as another window would, and measures what the wall makes of it. */
async function measured(page: Page, lesson: Lesson): Promise<Seen> {
  return await page.evaluate(async (kept) => {
    localStorage.setItem('bts.class.lesson', kept);
    window.dispatchEvent(new StorageEvent('storage', { key: 'bts.class.lesson' }));
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    const sheet = document.querySelector('.wall-fit');
    const claim = sheet?.querySelector('.wall-claim .said');
    if (sheet == null || claim == null) throw new Error('The wall shows no card.');
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
    const worded = [...sheet.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data)),
    );
    return {
      claim: size(claim),
      least: Math.min(...worded.map(size)),
      fits:
        sheet.scrollHeight <= sheet.clientHeight + 1 && sheet.scrollWidth <= sheet.clientWidth + 1,
    };
  }, record(lesson));
}

async function openWall(player: Player): Promise<void> {
  await player.goto('#/class/wall');
  await player.page.locator('.wall-screen').waitFor();
  await player.page.evaluate(() => document.fonts.ready);
}

const shown = longest.flatMap((_, card) =>
  (['count', 'reveal', 'discuss'] as const).map((step) => [card, step] as const),
);

describe.each([['en'], ['zh-Hans'], ['en', 'zh-Hans']] as Language[][])(
  'a wall in %s %s',
  (...found) => {
    const languages = found.filter((language) => language !== undefined);
    const lesson = lessonIn(languages);
    const kept = { 'bts.class.lesson': record(lesson) };

    test('is read from ten metres: claims from 56 px, all else from 32 px at full size', async () => {
      await asPlayer(site, { size: { width: 1920, height: 1080 }, kept }, async (player) => {
        await openWall(player);
        for (const [card, step] of shown) {
          const { claim, least, fits } = await measured(player.page, at(lesson, card, step));
          const where = `${longest[card]?.id} ${step}`;
          expect(fits, where).toBe(true);
          // With two languages the second one may be smaller, and both make way for long cards.
          expect(claim, where).toBeGreaterThanOrEqual(languages.length === 1 ? 56 : 44);
          expect(least, where).toBeGreaterThanOrEqual(languages.length === 1 ? 31 : 24);
        }
      });
    });

    test('fits on smaller and squarer projectors', async () => {
      for (const size of [
        { width: 1280, height: 720 },
        { width: 1024, height: 768 },
      ]) {
        await asPlayer(site, { size, kept }, async (player) => {
          await openWall(player);
          for (const [card, step] of shown) {
            const { fits } = await measured(player.page, at(lesson, card, step));
            expect(fits, `${longest[card]?.id} ${step} ${size.width}`).toBe(true);
          }
        });
      }
    });
  },
);

test('axe finds nothing wrong with the set-up, the wall in either light, and the notes', async () => {
  const lesson = lessonIn(['en', 'zh-Hans']);
  const kept = { 'bts.class.lesson': record(at(lesson, 0, 'count')) };
  await asPlayer(site, { size: { width: 1280, height: 720 }, kept }, async (player) => {
    const { page } = player;
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      const builder = new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21aa',
        'wcag22aa',
      ]);
      const { violations } = await builder.analyze();
      found.push(
        ...violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${where} ${id}: ${node.target.join(' ')}`),
        ),
      );
    };
    await player.goto('#/class');
    await page.locator('.begin').waitFor();
    await look('set-up');
    await openWall(player);
    await look('dark wall');
    await measured(
      page,
      at({ ...lesson, setup: { ...lesson.setup, room: 'bright' } }, 0, 'reveal'),
    );
    await look('bright wall');
    await player.goto('#/class/notes');
    await page.locator('.notes').waitFor();
    await look('notes');
    expect(found).toEqual([]);
  });
});
