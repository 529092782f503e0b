// Whole rounds, from the title to the summary: one by keyboard alone in English, one by finger
// alone in Chinese. Together they meet every type of question.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question, QuestionType } from '../../src/questions/question.ts';
import type { Verdict } from '../../src/questions/verdict.ts';
import { expectBack, expectHeadlineFocused, frontShown, wrongVerdict } from './card.ts';
import { answerByFinger } from './finger.ts';
import { answerByKeyboard, tabTo } from './keyboard.ts';
import { roundAddress, roundOf, say, seedWith, shownWords, types } from './pack.ts';
import { asPlayer, openSite, type Player, type Site } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ webgl: true });
});
afterAll(() => site.close());

/** Two default rounds that meet all six types between them. */
const byKeyboard = seedWith(['verdict', 'sort', 'order', 'view']);
const byFinger = seedWith(['verdict', 'choice', 'estimate', 'view']);

/** Held to be the opposite of what it is, and with certainty: what a summary must bring up. */
function confidentlyWrong(round: readonly Question[]): Question {
  const found = round.find((question) => wrongVerdict(question) !== null);
  if (found === undefined) throw new Error('A round without a claim.');
  return found;
}

function verdictFor(question: Question, wrong: Question): Verdict {
  if (question.type !== 'verdict') return 'myth';
  return question === wrong ? (wrongVerdict(question) ?? 'myth') : question.verdict;
}

test('the two rounds meet every type of question', () => {
  const met = new Set<QuestionType>();
  for (const seed of [byKeyboard, byFinger]) for (const { type } of roundOf(seed)) met.add(type);
  expect([...met].sort()).toEqual([...types].sort());
});

/** Plays the round that is under way to its end and gives the types it met. */
async function playOn(
  player: Player,
  round: readonly Question[],
  act: { answer: typeof answerByKeyboard; goOn: () => Promise<void> },
): Promise<void> {
  const wrong = confidentlyWrong(round);
  for (const expected of round) {
    const question = await frontShown(player);
    expect(question.id).toBe(expected.id);
    await act.answer(player, question, verdictFor(question, wrong));
    await expectBack(player, question);
    await expectHeadlineFocused(player);
    await act.goOn();
    if (expected !== round.at(-1))
      await player.page.waitForURL((url) => !url.hash.endsWith(question.id));
  }
  await expectSummary(player, wrong);
}

async function expectSummary(player: Player, wrong: Question): Promise<void> {
  const { page, language } = player;
  const words = say(language);
  await page.getByRole('heading', { name: words('play:summary.heading') }).waitFor();
  const surprises = page.locator('section', {
    has: page.getByRole('heading', { name: words('play:summary.surprises') }),
  });
  const headline = shownWords(wrong.explanation.headline, language);
  const links = surprises.getByRole('link', { name: headline });
  await soon(() => links.count()).toBe(1);
  await page.getByRole('button', { name: words('play:summary.another') }).waitFor();
  expect(await page.getByText(words('play:summary.unfinished')).count()).toBe(0);
}

/** A shared link, then to the title page and on from there, so that the round is known. */
async function toTitle(player: Player, seed: string, press: (target: Locator) => Promise<void>) {
  const { page, language } = player;
  const words = say(language);
  await player.goto(roundAddress(seed));
  await frontShown(player);
  await press(page.getByRole('link', { name: words('bar.toMap') }));
  await page.getByRole('heading', { name: words('map.heading') }).waitFor();
  await press(page.getByRole('link', { name: words('bar.toTitle') }));
  await page.getByRole('heading', { level: 1, name: words('name') }).waitFor();
  await press(page.getByRole('button', { name: words('title.continue') }));
}

describe('a whole round', () => {
  test('by keyboard alone, in English', async () => {
    await asPlayer(site, { stage: 'held' }, async (player) => {
      const press = async (target: Locator): Promise<void> => {
        await tabTo(player, target);
        await player.page.keyboard.press('Enter');
      };
      await toTitle(player, byKeyboard, press);
      const goOn = () => player.page.keyboard.press('Enter');
      await playOn(player, roundOf(byKeyboard), { answer: answerByKeyboard, goOn });
    });
  });

  test('by finger alone, in Chinese, on the stage with all its motion', async () => {
    const size = { width: 390, height: 844 };
    const wish = { stage: 'runs', calm: false, touch: true, language: 'zh-Hans', size } as const;
    await asPlayer(site, wish, async (player) => {
      await toTitle(player, byFinger, (target) => target.tap());
      const next = player.page.getByRole('main').locator('[data-primary]');
      const goOn = () => next.tap();
      await playOn(player, roundOf(byFinger), { answer: answerByFinger, goOn });
    });
  });
});
