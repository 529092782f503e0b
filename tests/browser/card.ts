// The card that is shown, however it is answered: which question it is, how to wait for its
// sides, and what its back must say.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Question } from '../../src/questions/question.ts';
import { questionOf, say, shownWords } from './pack.ts';
import type { Player } from './player.ts';
import { soon } from './soon.ts';

/** Id of the question in the address. */
export function shownId({ page }: Player): string {
  return new URL(page.url()).hash.split('/')[3] ?? '';
}

/** The question whose front is shown; waits until there is one. */
export async function frontShown(player: Player): Promise<Question> {
  await side(player, 'front').waitFor();
  const question = questionOf(shownId(player));
  await player.page.locator(`main[data-side="front"][data-type="${question.type}"]`).waitFor();
  return question;
}

export function side({ page }: Player, which: 'front' | 'back'): Locator {
  return page.locator(`main[data-side="${which}"]`);
}

export function headline({ page }: Player): Locator {
  return page.locator('main[data-side="back"] h1');
}

/** An answer that is not what the question holds to be so; null for opinions. */
export function wrongVerdict(question: Question): 'myth' | 'reality' | null {
  if (question.type !== 'verdict') return null;
  return question.verdict === 'myth' ? 'reality' : 'myth';
}

/** The back shows headline, explanation and a source, in the player's language. */
export async function expectBack(player: Player, question: Question): Promise<void> {
  const { language, page } = player;
  const back = side(player, 'back');
  await back.waitFor();
  const { explanation } = question;
  await soon(() => headline(player).textContent()).toBe(shownWords(explanation.headline, language));
  for (const text of [explanation.headline, explanation.body, explanation.truth]) {
    const words = back.locator(`[lang="${language}"]`, { hasText: shownWords(text, language) });
    await soon(() => words.count(), question.id).toBeGreaterThan(0);
  }
  const heading = page.getByRole('heading', { name: say(language)('play:reveal.sources') });
  await heading.waitFor({ state: 'attached' });
  const sources = back.locator('section', { has: heading }).getByRole('listitem');
  expect(await sources.count()).toBe(question.cites.length);
  expect(await sources.first().textContent()).toMatch(/\S/);
}

/** The headline has the focus once the card has turned. */
export async function expectHeadlineFocused(player: Player): Promise<void> {
  await soon(() => isFocused(headline(player))).toBe(true);
}

export async function isFocused(locator: Locator): Promise<boolean> {
  return await locator.evaluate((element) => element === document.activeElement);
}
