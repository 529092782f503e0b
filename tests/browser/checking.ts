// Taking a check in a browser: which card it has come to, answering it, and all of it.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Verdict, type VerdictQuestion, verdicts } from '../../src/questions/verdict.ts';
import { frontShown } from './card.ts';
import { pack, say } from './pack.ts';
import type { Player } from './player.ts';
import { soon } from './soon.ts';

/** Cards in a check. */
export const checkLength = 6;

export const place = ({ page }: Player): Locator => page.locator('.check-place');
export const heading = ({ page }: Player): Locator => page.getByRole('heading', { level: 1 });

/** The card of a check that is shown is number `n`, and says so in words. */
export async function expectCard(player: Player, n: number): Promise<VerdictQuestion> {
  const words = say(player.language);
  await soon(() => place(player).textContent()).toBe(
    words('check.place', { n, total: checkLength }),
  );
  const question = await frontShown(player);
  if (question.type !== 'verdict') throw new Error(`${question.id} is no claim.`);
  expect(new URL(player.page.url()).hash).toBe(`#/check/${pack.id}/${question.id}`);
  return question;
}

/** By digits: what the claim is held to be, and certain of it. */
export async function answer({ page }: Player, verdict: Verdict): Promise<void> {
  await page.keyboard.press(String(verdicts.indexOf(verdict) + 1));
  await page.locator('.commit[data-ready="true"]').waitFor();
  await page.keyboard.press('3');
}

/** Takes a whole check; gives the ids of its cards. */
export async function takeCheck(
  player: Player,
  verdictOn: (card: VerdictQuestion) => Verdict,
): Promise<string[]> {
  const asked: string[] = [];
  for (let n = 1; n <= checkLength; n += 1) {
    const card = await expectCard(player, n);
    asked.push(card.id);
    await answer(player, verdictOn(card));
  }
  await player.page.locator('.check-screen').waitFor();
  return asked;
}
