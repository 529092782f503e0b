// Answering by keyboard alone: digits, Tab, arrows and Enter; nothing is ever clicked.
import type { Locator } from 'playwright-core';
import type { Question } from '../../src/questions/question.ts';
import { verdicts } from '../../src/questions/verdict.ts';
import { isFocused } from './card.ts';
import { say } from './pack.ts';
import type { Player } from './player.ts';

/** Presses Tab until `target` has the focus. */
export async function tabTo({ page }: Player, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

/** Answers what is shown and turns the card; `verdict` is what a claim is held to be. */
export async function answerByKeyboard(
  player: Player,
  question: Question,
  verdict: (typeof verdicts)[number] = 'myth',
): Promise<void> {
  const { keyboard } = player.page;
  switch (question.type) {
    case 'verdict':
      await keyboard.press(String(verdicts.indexOf(verdict) + 1));
      break;
    case 'view':
      await keyboard.press('2');
      await keyboard.press('1');
      return;
    case 'choice':
      await keyboard.press('2');
      break;
    case 'sort':
      for (const at of question.items.keys()) {
        await keyboard.press(String((at % question.bins.length) + 1));
      }
      break;
    case 'order':
      await moveFirstDown(player);
      break;
    case 'estimate':
      await tabTo(player, player.page.getByRole('slider'));
      await keyboard.press('ArrowRight');
      await keyboard.press('End');
      await keyboard.press('ArrowLeft');
  }
  await beCertain(player);
}

/** The last of the three confidences, reached by Tab and the arrow keys. */
async function beCertain(player: Player): Promise<void> {
  const { page, language } = player;
  const words = say(language);
  const group = page.getByRole('group', { name: words('play:confidence.ask') });
  await tabTo(player, group.getByRole('button').first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

async function moveFirstDown(player: Player): Promise<void> {
  const step = player.page.getByRole('main').getByRole('listitem').first();
  await tabTo(player, step.getByRole('button').last());
  await player.page.keyboard.press('Enter');
}
