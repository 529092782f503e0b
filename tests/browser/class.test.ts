// A whole lesson of 40 minutes, as it is taught: two windows, thirty answers a card, every way of
// collecting them, windows that are killed at every step; and numbers that a pencil confirms.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightOption } from '../../src/classroom/ballot.ts';
import type { LessonCard, Way } from '../../src/classroom/lesson.ts';
import { fetchWords } from '../../src/language.ts';
import {
  bothSay,
  keyCounts,
  lessonBegun,
  openRoom,
  pressAnswers,
  type Room,
  sameChance,
  scanPhones,
  typeCounts,
  walkCorners,
} from './class-room.ts';
import { questionOf, say } from './pack.ts';
import { asPlayer, openSite, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await fetchWords('class');
});
afterAll(() => site.close());

const words = say('en');
const size = { width: 1920, height: 1080 };

/** How the thirty answer: for each option in the order of the letters. Fewer letters: the rest. */
const votes = {
  first: [9, 8, 6, 4, 3],
  second: [4, 5, 12, 6, 3],
} as const;

/** The votes of thirty over so many options; whoever has no letter of theirs takes the last. */
function shared(all: readonly number[], options: number): number[] {
  const kept = all.slice(0, options);
  const left = all.slice(options).reduce((sum, count) => sum + count, 0);
  return kept.map((count, at) => (at === options - 1 ? count + left : count));
}

/** Goes on, from the notes. */
async function next({ notes }: Room): Promise<void> {
  await notes().locator('.next-step').click();
}

/** Kills both windows, one after the other; each comes back to the same step. */
async function survive(room: Room, sentence: string): Promise<void> {
  await room.kill('wall');
  await bothSay(room, sentence);
  await room.kill('notes');
  await bothSay(room, sentence);
}

async function changeWay({ notes }: Room, way: Way): Promise<void> {
  const setting = notes().locator('.notes-setting');
  if ((await setting.getAttribute('open')) === null) await setting.locator('summary').click();
  await setting.getByRole('radio', { name: words(`class:way.${way}`), exact: true }).check();
}

/** Every way, and how a vote is counted by it; where in the room it is done. */
const counting: Readonly<Record<Way, (room: Room, counts: readonly number[]) => Promise<void>>> = {
  hands: ({ notes }, counts) => typeCounts(notes(), counts),
  cards: ({ wall }, counts) => keyCounts(wall(), counts),
  corners: async ({ wall }, counts) => {
    const toggle = wall().locator('.count-toggle');
    if ((await toggle.getAttribute('aria-expanded')) !== 'true') await toggle.click();
    await walkCorners(wall(), counts);
  },
  keys: ({ wall }, counts) => pressAnswers(wall(), counts),
  teams: async ({ notes }, counts) => {
    for (const [team, option] of counts.entries()) {
      const row = notes().locator('.count-row').nth(team);
      await row.locator('.team-answer').nth(option).click();
    }
  },
  phones: async () => undefined,
};

const plan: readonly Way[] = ['hands', 'cards', 'corners', 'teams', 'phones'];

/** What each of four teams says: indexes of options. */
const teamVotes = { first: [0, 0, 1, 2], second: [0, 2, 2, 2] } as const;

function tallied(chosen: readonly number[], options: number): number[] {
  return Array.from({ length: options }, (_, at) => chosen.filter((one) => one === at).length);
}

/** What the wall must not say before the reveal. */
async function expectNoAnswer(wall: Page, { id }: LessonCard): Promise<void> {
  const { explanation, discussion } = questionOf(id);
  const shown = (await wall.locator('.wall-screen').innerText()).replace(/\s+/g, ' ');
  const { headline, truth, mixUp } = explanation;
  for (const text of [headline, truth, mixUp, discussion]) {
    const secret = text?.en?.replaceAll('**', '') ?? '';
    if (secret !== '') expect(shown).not.toContain(secret);
  }
}

describe('a lesson of 40 minutes', () => {
  test('is taught to its end in two windows, whatever befalls them, and its numbers are right', async () => {
    await asPlayer(site, { size, before: sameChance, calm: true }, async (player) => {
      const { page } = player;
      await player.goto('#/class');
      await page.locator('.begin').click();
      await page.locator('.wall-screen').waitFor();
      const room = await openRoom(player);
      const { plan: cards } = await lessonBegun(page);
      expect([cards.before.length, cards.round.length, cards.after.length]).toEqual([6, 5, 6]);
      await survive(room, words('class:now.welcome'));

      // Before: thirty press keys for each of six claims.
      await changeWay(room, 'keys');
      await next(room);
      for (const [at] of cards.before.entries()) {
        await room.wall().locator('.counted', { hasText: '0 of 30' }).waitFor();
        await pressAnswers(room.wall(), [12, 8, 10]);
        await room.notes().locator('.count', { hasText: '30 of 30' }).waitFor();
        if (at === 2) await survive(room, words('class:now.check_before'));
        await next(room);
      }

      const results: { first: number[]; second: number[] }[] = [];
      for (const [at, card] of cards.round.entries()) {
        const way = plan[at] ?? 'hands';
        const options = card.options.length;
        await changeWay(room, way);
        const inEveryStep = at === 0;
        const step = async (sentence: string) => {
          await bothSay(room, sentence);
          if (inEveryStep) await survive(room, sentence);
        };
        const [first, second] =
          way === 'teams'
            ? [tallied(teamVotes.first, options), tallied(teamVotes.second, options)]
            : [shared(votes.first, options), shared(votes.second, options)];
        results.push({ first, second });

        await step(words('class:now.commit'));
        await next(room);
        const count =
          card.kind === 'view' ? 'class:now.countView' : (`class:now.count_${way}` as const);
        await bothSay(room, words(count));
        if (way === 'phones') {
          const camera = await player.context.newPage();
          await camera.goto(page.url().replace(/#.*/, '#/about'));
          const chosen = first.flatMap((n, option) =>
            Array.from({ length: n }, () => card.options[option] ?? ''),
          );
          await scanPhones(camera, card.id, chosen);
          await camera.close();
        } else await counting[way](room, way === 'teams' ? teamVotes.first : first);
        const all = way === 'teams' ? '4 of 4' : '30 of 30';
        await room.wall().locator('.counted', { hasText: all }).waitFor();
        await step(words(count));
        await room.wall().locator('.counted', { hasText: all }).waitFor();
        await expectNoAnswer(room.wall(), card);
        if (card.kind !== 'view') {
          await next(room);
          await bothSay(room, words('class:now.predict'));
          await room.notes().locator('.segments .team-answer').nth(1).click();
          await step(words('class:now.predict'));
        }
        await next(room);
        await step(words('class:now.talk'));
        await expectNoAnswer(room.wall(), card);
        await next(room);
        await bothSay(room, words('class:now.again'));
        await counting[way === 'phones' ? 'hands' : way](
          room,
          way === 'teams' ? teamVotes.second : second,
        );
        await room.wall().locator('.counted', { hasText: all }).waitFor();
        await step(words('class:now.again'));
        await expectNoAnswer(room.wall(), card);
        await next(room);
        await step(words(card.kind === 'view' ? 'class:now.revealView' : 'class:now.reveal'));
        const bars = (vote: string) =>
          room.wall().locator(`.bar-of[data-vote="${vote}"]`).allInnerTexts();
        await soon(async () => (await bars('first')).map(Number)).toEqual(first);
        expect((await bars('second')).map(Number)).toEqual(second);
        await next(room);
        await step(words('class:now.discuss'));
        await next(room);
      }

      // After: by hands.
      await changeWay(room, 'hands');
      for (const [at] of cards.after.entries()) {
        await room.notes().locator('.count', { hasText: '0 of 30' }).waitFor();
        await typeCounts(room.notes(), [6, 6, 18]);
        await room.wall().locator('.counted', { hasText: '30 of 30' }).waitFor();
        if (at === 3) await survive(room, words('class:now.check_after'));
        await next(room);
      }
      await survive(room, words('class:now.end'));

      const judged = cards.round.flatMap((card, at) => {
        const right = card.options.indexOf(rightOption(questionOf(card.id)) ?? '');
        const last = results[at]?.second ?? [];
        return right < 0 ? [] : [(last[right] ?? 0) * 2 > last.reduce((sum, n) => sum + n, 0)];
      });
      const n = judged.filter(Boolean).length;
      await room
        .wall()
        .getByText(words('class:end.together', { n, count: judged.length }))
        .waitFor();
      const errors: string[] = [];
      expect(errors).toEqual([]);
    });
  }, 240_000);
});
