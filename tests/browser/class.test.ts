// A whole lesson of 40 minutes, as it is taught: two windows, thirty answers a card, every way of
// collecting them, windows that are killed at every step; and numbers that a pencil confirms.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightOption } from '../../src/classroom/ballot.ts';
import type { LessonCard, LessonPlan, Way } from '../../src/classroom/lesson.ts';
import { fetchWords } from '../../src/language.ts';
import { checkVotes, expectCard, type Taught } from './class-arithmetic.ts';
import {
  bothSay,
  keyCounts,
  lessonBegun,
  openRoom,
  pressAnswers,
  type Room,
  reportTable,
  sameChance,
  scanPhones,
  typeCounts,
  walkCorners,
} from './class-room.ts';
import { questionOf, say } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
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

/** Kills both windows; each comes back to the same step. */
async function survive(room: Room, sentence: string): Promise<void> {
  await bothSay(room, sentence);
  await Promise.all([room.kill('wall'), room.kill('notes')]);
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

/** How the cards of the round are answered; the check before by keys. */
const order: readonly Way[] = ['hands', 'cards', 'corners', 'teams', 'phones'];

/** What each of four teams says: indexes of options. */
const teamVotes = { first: [0, 0, 1, 2], second: [0, 2, 2, 2] } as const;

function tallied(chosen: readonly number[], options: number): number[] {
  return Array.from({ length: options }, (_, at) => chosen.filter((one) => one === at).length);
}

/** What the wall must not say before the reveal. */
async function expectNoAnswer({ wall }: Room, { id }: LessonCard): Promise<void> {
  const { explanation, discussion } = questionOf(id);
  const shown = (await wall().locator('.wall-screen').innerText()).replace(/\s+/g, ' ');
  const { headline, truth, mixUp } = explanation;
  for (const text of [headline, truth, mixUp, discussion]) {
    const secret = text?.en?.replaceAll('**', '') ?? '';
    if (secret !== '') expect(shown).not.toContain(secret);
  }
}

/** How many have been counted, as the wall says. */
async function wallCounts({ wall }: Room, counted: string): Promise<void> {
  await wall().locator('.counted', { hasText: counted }).waitFor();
}

/** One card from silence to the talk after its reveal. */
async function teach(player: Player, room: Room, taught: Taught): Promise<void> {
  const { card, way, harsh, first, second } = taught;
  const isView = card.kind === 'view';
  const all = way === 'teams' ? '4 of 4' : '30 of 30';
  const step = (sentence: string) => (harsh ? survive : bothSay)(room, sentence);
  await changeWay(room, way);
  await step(words('class:now.commit'));
  await next(room);
  const count = words(isView ? 'class:now.countView' : (`class:now.count_${way}` as const));
  await bothSay(room, count);
  if (way === 'phones') await readPhones(player, card, first);
  else await counting[way](room, way === 'teams' ? teamVotes.first : first);
  await wallCounts(room, all);
  await step(count);
  await wallCounts(room, all);
  await expectNoAnswer(room, card);
  await next(room);
  if (!isView) {
    await bothSay(room, words('class:now.predict'));
    await room.notes().locator('.segments .team-answer').nth(1).click();
    await step(words('class:now.predict'));
    await next(room);
  }
  await step(words('class:now.talk'));
  await expectNoAnswer(room, card);
  await next(room);
  await bothSay(room, words('class:now.again'));
  const again = counting[way === 'phones' ? 'hands' : way];
  await again(room, way === 'teams' ? teamVotes.second : second);
  await wallCounts(room, all);
  await step(words('class:now.again'));
  await expectNoAnswer(room, card);
  await next(room);
  await step(words(isView ? 'class:now.revealView' : 'class:now.reveal'));
  const bars = async (vote: string) =>
    (await room.wall().locator(`.bar-of[data-vote="${vote}"]`).allInnerTexts()).map(Number);
  await soon(() => bars('first')).toEqual(first);
  expect(await bars('second')).toEqual(second);
  await next(room);
  await step(words('class:now.discuss'));
  await next(room);
}

async function readPhones(
  player: Player,
  { id, options }: LessonCard,
  counts: readonly number[],
): Promise<void> {
  const camera = await player.context.newPage();
  await camera.goto(player.page.url().replace(/#.*/, '#/about'));
  const chosen = counts.flatMap((count, at) =>
    Array.from({ length: count }, () => options[at] ?? ''),
  );
  await scanPhones(camera, id, chosen);
  await camera.close();
}

/** Six claims, each answered by thirty; the windows are killed in the middle. */
async function check(
  room: Room,
  part: 'before' | 'after',
  cards: readonly LessonCard[],
): Promise<void> {
  for (const [claim, card] of cards.entries()) {
    await wallCounts(room, '0 of 30');
    const counts = checkVotes(part, card);
    if (part === 'before' && claim === 0) await pressAnswers(room.wall(), counts);
    else await typeCounts(room.notes(), counts);
    await room.notes().locator('.count', { hasText: '30 of 30' }).waitFor();
    if (claim === 2) await survive(room, words(`class:now.check_${part}`));
    await next(room);
  }
}

/** What came of the lesson, on its page and in its table. */
async function expectReport(
  page: Page,
  taught: readonly Taught[],
  plan: Pick<LessonPlan, 'before' | 'after'>,
): Promise<void> {
  const rows = await reportTable(page);
  for (const one of taught) expectCard(rows, one);
  for (const part of ['before', 'after'] as const) {
    for (const card of plan[part]) {
      const own = rows.filter(({ id }) => id === card.id);
      expect(own.map(({ first }) => first)).toEqual([...checkVotes(part, card)]);
    }
  }
  // Of each verdict there are two in a check, so those who knew nothing new got a third of it right:
  // 2 × (12 + 8 + 10) of 180. Afterwards 24 of 30 were right about each of six: 144 of 180.
  await page
    .getByText(/\b60 of 180\b/)
    .first()
    .waitFor();
  await page
    .getByText(/\b144 of 180\b/)
    .first()
    .waitFor();
}

describe('a lesson of 40 minutes', () => {
  test('is taught to its end in two windows, whatever befalls them', async () => {
    await asPlayer(site, { size, before: sameChance }, async (player) => {
      const { page } = player;
      await player.goto('#/class');
      await page.locator('.begin').click();
      await page.locator('.wall-screen').waitFor();
      const room = await openRoom(player);
      const { plan } = await lessonBegun(page);
      expect([plan.before.length, plan.round.length, plan.after.length]).toEqual([6, 5, 6]);
      await survive(room, words('class:now.welcome'));
      await next(room);
      await changeWay(room, 'keys');
      await check(room, 'before', plan.before);
      const taught = plan.round.map((card, at): Taught => {
        const [way, options] = [order[at] ?? 'hands', card.options.length];
        const [first, second] =
          way === 'teams'
            ? [tallied(teamVotes.first, options), tallied(teamVotes.second, options)]
            : [shared(votes.first, options), shared(votes.second, options)];
        return { card, way, harsh: at === 0, first, second };
      });
      for (const one of taught) await teach(player, room, one);
      await changeWay(room, 'hands');
      await check(room, 'after', plan.after);
      await survive(room, words('class:now.end'));
      await expectTogether(room, taught);
      await expectReport(room.notes(), taught, plan);
    });
  }, 600_000);
});

/** The wall says on how many cards more than half were right at last, opinions aside. */
async function expectTogether({ wall }: Room, taught: readonly Taught[]): Promise<void> {
  const judged = taught.flatMap(({ card, second }) => {
    const right = card.options.indexOf(rightOption(questionOf(card.id)) ?? '');
    return right < 0
      ? []
      : [(second[right] ?? 0) * 2 > second.reduce((sum, count) => sum + count, 0)];
  });
  const n = judged.filter(Boolean).length;
  await wall()
    .getByText(words('class:end.together', { n, count: judged.length }))
    .waitFor();
}
