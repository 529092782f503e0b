// Answering by finger alone: taps, and drags and swipes that the browser sees as real touches.
import type { Locator } from 'playwright-core';
import type { Question } from '../../src/questions/question.ts';
import type { Verdict } from '../../src/questions/verdict.ts';
import { say } from './pack.ts';
import type { Player } from './player.ts';
import { soon } from './soon.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts a finger down at `from`, moves it to `to` in steps and lifts it: after a moment of rest, or
 * in full flight.
 */
export async function drag(
  player: Player,
  from: Point,
  to: Point,
  lift: 'rested' | 'flicked' = 'rested',
): Promise<void> {
  const session = await player.context.newCDPSession(player.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point: Point | null) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: point === null ? [] : [point] });
  await touch('touchStart', from);
  const steps = 8;
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps;
    await touch('touchMove', {
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    });
  }
  if (lift === 'rested') {
    // The speed of the finger is part of what is told: it has none when nearly nothing moves.
    for (const y of [to.y + 1, to.y, to.y + 1, to.y]) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await touch('touchMove', { x: to.x, y });
    }
  }
  await touch('touchEnd', null);
  await session.detach();
}

export async function middleOf(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${element} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Swipes the card away: left for a myth, right for reality. */
export async function swipe(
  player: Player,
  verdict: 'myth' | 'reality',
  lift: 'rested' | 'flicked' = 'rested',
): Promise<void> {
  const card = player.page.getByRole('article');
  await expectStill(card);
  const from = await middleOf(card);
  const way = verdict === 'myth' ? -170 : 170;
  await drag(player, from, { x: from.x + way, y: from.y + 6 }, lift);
}

/** Waits until the stage has dealt the card, so that the finger finds it where it was measured. */
async function expectStill(card: Locator): Promise<void> {
  let before = '';
  const changed = async (): Promise<boolean> => {
    const seen = await card.evaluate((element) => getComputedStyle(element).opacity);
    const now = JSON.stringify(await card.boundingBox());
    const moved = now !== before || seen !== '1';
    before = now;
    return moved;
  };
  await soon(changed).toBe(false);
}

/** Answers what is shown and turns the card. */
export async function answerByFinger(
  player: Player,
  question: Question,
  verdict: Verdict = 'myth',
): Promise<void> {
  const { page, language } = player;
  const words = say(language);
  const main = page.getByRole('main');
  switch (question.type) {
    case 'verdict':
      if (verdict === 'complicated') {
        await main.getByRole('button', { name: words('play:verdict.complicated') }).tap();
      } else {
        await swipe(player, verdict);
      }
      break;
    case 'view':
      await main.getByRole('button', { name: words('play:stance.agree'), exact: true }).tap();
      await main.getByRole('button', { name: words('play:card.stanceTurn') }).tap();
      return;
    case 'choice':
      await main.locator('[data-group] [data-key="1"]').first().tap();
      break;
    case 'sort':
      for (const at of question.items.keys()) {
        await main
          .locator('[data-drop] [data-key]')
          .nth(at % question.bins.length)
          .tap();
      }
      break;
    case 'order':
      await main.getByRole('listitem').first().getByRole('button').last().tap();
      break;
    case 'estimate':
      await main.getByRole('button', { name: words('play:estimate.more'), exact: true }).tap();
  }
  await main.getByRole('button', { name: words('play:confidence.certain') }).tap();
}
