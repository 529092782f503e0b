// A classroom as the tests of the class round use it: the wall and the notes as two windows of one
// browser, which can be killed and opened again, and thirty students who answer in every way.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { type Lesson, readLesson } from '../../src/classroom/lesson.ts';
import type { Player } from './player.ts';
import { stageFiles } from './player.ts';
import { soon } from './soon.ts';

/** A browser whose chance is always the same, so that the lesson is. */
export const sameChance = `{
  let seed = 7;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
}`;

export interface Room {
  readonly wall: () => Page;
  readonly notes: () => Page;
  /** Ends a window without a word, and opens another at the same address. */
  readonly kill: (which: 'wall' | 'notes') => Promise<void>;
}

const roots = { wall: '.wall-screen', notes: '.notes' } as const;

/** Opens the notes beside the wall that `player` is looking at. */
export async function openRoom(player: Player): Promise<Room> {
  const pages = { wall: player.page, notes: player.page };
  const open = async (which: keyof typeof roots): Promise<void> => {
    const page = await player.context.newPage();
    page.setDefaultTimeout(20_000);
    await page.route(stageFiles, () => undefined);
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(new URL(`#/class/${which}`, player.page.url()).href, {
      waitUntil: 'domcontentloaded',
    });
    await page.locator(roots[which]).waitFor();
    pages[which] = page;
  };
  await open('notes');
  return {
    wall: () => pages.wall,
    notes: () => pages.notes,
    kill: async (which) => {
      const old = pages[which];
      await open(which);
      await old.close({ runBeforeUnload: false });
    },
  };
}

/** Where the lesson is, as each window shows it: its sentence of what happens now. */
export async function nowIn({ wall, notes }: Room): Promise<readonly [string, string]> {
  const [one, other] = await Promise.all([
    wall().locator('.now-words .said').first().innerText(),
    notes().locator('.notes-heading').innerText(),
  ]);
  return [one, other];
}

/** Waits until both windows say this. */
export async function bothSay(room: Room, words: string): Promise<void> {
  await soon(() => nowIn(room)).toEqual([words, words]);
}

/** The lesson as it began, from the storage. */
export async function lessonBegun(page: Page): Promise<Lesson> {
  const raw = await page.evaluate(() => localStorage.getItem('bts.class.lesson') ?? 'null');
  const lesson = readLesson(JSON.parse(raw).d);
  if (lesson === null) throw new Error('There is no lesson in the storage.');
  return lesson;
}

/** Types so many for each option into the notes. */
export async function typeCounts(page: Page, counts: readonly number[]): Promise<void> {
  const fields = page.locator('.count-field');
  for (const [at, count] of counts.entries()) await fields.nth(at).fill(String(count));
}

/** Counts by keys as a teacher does: a letter and its number, and the rest for the last. */
export async function keyCounts(page: Page, counts: readonly number[]): Promise<void> {
  for (const [at, count] of counts.entries()) {
    const digits = at === counts.length - 1 ? ['r'] : [...String(count)];
    for (const key of ['abcdef'.charAt(at), ...digits]) await page.keyboard.press(key);
  }
}

/** Every student presses the key of an answer. */
export async function pressAnswers(page: Page, counts: readonly number[]): Promise<void> {
  for (const [at, count] of counts.entries()) {
    for (let student = 0; student < count; student += 1) {
      await page.keyboard.press('abcdef'.charAt(at));
    }
  }
}

/** Presses + and − along the corners; who is left stands in the last one. */
export async function walkCorners(page: Page, counts: readonly number[]): Promise<void> {
  const rows = page.locator('.count-row');
  for (const [at, count] of counts.entries()) {
    const row = rows.nth(at);
    if (at === counts.length - 1) await row.locator('.rest-button').click();
    else {
      // One too many, and back.
      for (let more = 0; more <= count; more += 1)
        await row.locator('.small-button').nth(1).click();
      await row.locator('.small-button').nth(0).click();
    }
  }
}

/** Phones, read by a window with a camera: one result each. */
export async function scanPhones(
  page: Page,
  card: string,
  chosen: readonly string[],
): Promise<void> {
  await page.evaluate(
    ([id, options]) => {
      const lesson = JSON.parse(localStorage.getItem('bts.class.lesson') ?? '').d.id;
      const results = options.map((option, at) => ({
        at: Date.now() + at,
        act: { type: 'result', mark: `phone ${at}`, answers: { [id]: option } },
      }));
      const record = JSON.stringify({ v: 2, d: results });
      localStorage.setItem(`bts.class.acts.${lesson}.CAMERA`, record);
    },
    [card, chosen] as const,
  );
}

/** What a vote came to, as a row of the report's table says. */
export interface TableRow {
  readonly part: string;
  readonly id: string;
  readonly first: number | null;
  readonly second: number | null;
  readonly change: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Opens the report in a window, saves its table, and reads that. */
export async function reportTable(page: Page): Promise<readonly TableRow[]> {
  await page.goto(page.url().replace(/#.*/, '#/class/report'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.report-saving button').first().click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  const number = (cell = '') => (cell === '' ? null : Number(cell));
  return data.slice(1).map((cells) => ({
    ...{ part: cells[0] ?? '', id: cells[2] ?? '' },
    ...{ first: number(cells[7]), second: number(cells[8]) },
    ...{ change: number(cells[11]), low: number(cells[12]), high: number(cells[13]) },
  }));
}
