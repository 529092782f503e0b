// The screen where answers are kept and moved, as tests use it: how many there are, what a file
// or a link would change, and what is known afterwards.
import { expect } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { writeAttempt } from '../../src/state/attempt-text.ts';
import { writeCopy } from '../../src/state/transfer.ts';
import { pack, say } from './pack.ts';
import type { Player } from './player.ts';
import { soon } from './soon.ts';

/** Goes there within the running game: nothing is loaded anew. */
export async function walkTo({ page }: Player, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

/** How many answers the running game knows. */
export async function answersKnown(player: Player): Promise<number> {
  await walkTo(player, '#/keep');
  const { page, language } = player;
  const head = page.locator('.desk-head');
  await head.waitFor();
  if ((await head.textContent())?.trim() === say(language)('keep.none')) return 0;
  const words = await page.locator('[aria-labelledby="group-save"] p').first().textContent();
  return Number(/\d[\d,]*/.exec(words ?? '')?.[0].replaceAll(',', ''));
}

/** Lines of answers in the storage, each once. */
export async function linesKept({ page }: Player): Promise<string[]> {
  const logs = await page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, value]) =>
      key.startsWith('bts.log.') ? [String(JSON.parse(value).d)] : [],
    ),
  );
  return [...new Set(logs.flatMap((log) => log.split(';')))].filter((line) => line !== '').sort();
}

/** Everything in the storage that is ours. */
export async function storageOf({ page }: Player): Promise<Record<string, string>> {
  return await page.evaluate(() =>
    Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('bts.'))),
  );
}

/** What the page of what is known says, all of it. */
export async function knownWords(player: Player): Promise<string> {
  await player.goto('#/map');
  await player.goto('#/know');
  const { page, language } = player;
  await page.getByRole('heading', { name: say(language)('know.heading') }).waitFor();
  const main = page.getByRole('main');
  // Pictures come after the words: until nothing more changes.
  let [words, times] = ['', 0];
  await soon(async () => {
    const now = (await main.innerText()).replace(/\s+/g, ' ');
    [words, times] = [now, now === words && now.length > 500 ? times + 1 : 0];
    return times;
  }).toBeGreaterThan(8);
  return words;
}

/** Chooses a file on the screen. */
export async function chooseFile({ page }: Player, text: string, name = 'copy.json') {
  const buffer = Buffer.from(text);
  const field = page.locator('input[type="file"]');
  await field.setInputFiles({ name, mimeType: 'application/json', buffer });
}

export function copyText(attempts: readonly Attempt[]): string {
  return writeCopy(new Map([[pack.id, attempts]]), '2026-11-20T10:00:00.000Z');
}

export function linesOf(attempts: readonly Attempt[]): string[] {
  return attempts.map(writeAttempt).toSorted();
}

/** The screen offers to take in so many, and the focus is on what it says. */
export async function expectOffer(player: Player, count: number): Promise<void> {
  const { page, language } = player;
  await page.getByText(say(language)('keep.fresh', { count })).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
}

export async function takeIn(player: Player, count: number): Promise<void> {
  const { page, language } = player;
  await page.getByRole('button', { name: say(language)('keep.take') }).click();
  const taken = say(language)('keep.taken', { count });
  await page.locator('.desk-head', { hasText: taken }).waitFor();
}
