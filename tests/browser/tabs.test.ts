// What can befall the answers while the game runs: another tab, a storage that is emptied, full or
// very large, chunks harmed by hand. Nothing is lost that could be kept; erasing leaves nothing.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeAttempt } from '../../src/state/attempt-text.ts';
import { expectBack, frontShown } from './card.ts';
import { answersKnown, linesKept, linesOf, walkTo } from './desk.ts';
import { keptLog, keptSettings, record } from './kept.ts';
import { answerByKeyboard } from './keyboard.ts';
import { cardAddress, pack, questionsOf, say } from './pack.ts';
import { pastRounds } from './past.ts';
import { asPlayer, openSite, type Player, type Site, stageFiles } from './player.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cards = questionsOf('verdict');
const past = pastRounds(30);

/** Answers the card with this number in the running game. */
async function answer(player: Player, number: number): Promise<void> {
  const card = cards[number];
  if (card === undefined) throw new Error('Too few cards.');
  await walkTo(player, cardAddress(card));
  await frontShown(player);
  await answerByKeyboard(player, card);
  await expectBack(player, card);
}

/** Another tab of the same browser. */
async function secondTab(player: Player): Promise<Player> {
  const page: Page = await player.context.newPage();
  page.setDefaultTimeout(20_000);
  await page.route(stageFiles, () => undefined);
  await page.goto(`${site.origin}/#/map`, { waitUntil: 'domcontentloaded' });
  await page.locator('.place-button').first().waitFor();
  const goto = async (address: string) => void (await page.goto(`${site.origin}/${address}`));
  return { ...player, page, goto };
}

/** How many answers there are after loading the page anew. */
async function answersAfterReload(player: Player): Promise<number> {
  await player.goto('#/keep');
  await player.page.reload({ waitUntil: 'domcontentloaded' });
  return await answersKnown(player);
}

test('two tabs that answer in turn hear each other, and both are kept', async () => {
  await asPlayer(site, { kept: keptLog(past) }, async (one) => {
    await one.goto('#/map');
    const two = await secondTab(one);
    for (const number of [0, 2, 4]) {
      await answer(one, number);
      await answer(two, number + 1);
    }
    for (const tab of [one, two]) {
      await soon(() => answersKnown(tab)).toBe(past.length + 6);
      expect(await answersAfterReload(tab)).toBe(past.length + 6);
    }
  });
});

test('a storage emptied under the running game is filled again with the next answer', async () => {
  const kept = { ...keptLog(past), ...keptSettings({ roundLength: 12 }) };
  await asPlayer(site, { kept }, async (player) => {
    await player.goto('#/map');
    await answer(player, 0);
    await player.page.evaluate(() => localStorage.clear());
    await answer(player, 1);
    expect(await answersAfterReload(player)).toBe(past.length + 2);
    expect(await linesKept(player)).toEqual(expect.arrayContaining(linesOf(past)));
    await player.goto('#/settings');
    const twelve = player.page.getByRole('radio', { name: '12', exact: true });
    await soon(() => twelve.isChecked()).toBe(true);
  });
});

/** Fills the storage to the last letter, or makes room again. */
const fill = () => {
  for (let size = 1 << 22, at = 0; size > 0; size >>= 1) {
    for (;;) {
      try {
        localStorage.setItem(`full${at}`, 'x'.repeat(size));
        at += 1;
      } catch {
        break;
      }
    }
  }
};
const makeRoom = () => {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('full')) localStorage.removeItem(key);
  }
};

test('what was answered while there was no room is kept once there is', async () => {
  await asPlayer(site, { kept: keptLog(past) }, async (player) => {
    await player.goto('#/map');
    await answer(player, 0);
    await player.page.evaluate(fill);
    const note = player.page.getByRole('status').getByText(say('en')('trouble.full'));
    for (const number of [1, 2, 3]) await answer(player, number);
    await note.waitFor();
    expect(await answersKnown(player)).toBe(past.length + 4);
    expect(await linesKept(player)).toHaveLength(past.length + 1);
    await player.page.evaluate(makeRoom);
    await answer(player, 4);
    await note.waitFor({ state: 'detached' });
    expect(await answersAfterReload(player)).toBe(past.length + 5);
  });
});

test('a history that fills the storage starts, plays, and takes one more', async () => {
  const letters = 4_900_000;
  const lines = pack.questions.map(({ id }) => `${id} rcm-`);
  await asPlayer(site, {}, async (player) => {
    const { page } = player;
    await player.goto('#/map');
    const count = await page.evaluate(
      ([name, most, questions]) => {
        let [size, at, chunk] = [0, 0, 0];
        const start = Date.UTC(2020, 0, 1);
        for (;;) {
          const some = Array.from({ length: 24 }, () => {
            at += 1;
            return `${(start + at * 1000).toString(36)} ${questions[at % questions.length]}`;
          });
          const key = `bts.log.${name}.LARGE.${chunk}`;
          const value = JSON.stringify({ v: 2, d: some.join(';') });
          size += key.length + value.length;
          if (size > most) return at - 24;
          localStorage.setItem(key, value);
          chunk += 1;
        }
      },
      [pack.id, letters, lines] as const,
    );
    expect(count).toBeGreaterThan(100_000);
    const started = Date.now();
    await player.goto('?large');
    await page.locator('[data-screen="title"] .actions button:enabled').first().waitFor();
    const took = Date.now() - started;
    console.info(`${count} answers: the title page can be pressed after ${took} ms`);
    expect(took).toBeLessThan(15_000);
    await answer(player, 0);
    await answer(player, 1);
    expect(await answersAfterReload(player)).toBe(count + 2);
  });
});

describe('chunks that were harmed', () => {
  const lines = past.map(writeAttempt);
  const key = (visit: string) => `bts.log.${pack.id}.${visit}.1`;
  const chunk = (from: number, to: number) => record(lines.slice(from, to).join(';'));

  test('give every good line', async () => {
    const [torn, edited, wrong] = [
      chunk(0, 10).slice(0, -20),
      chunk(10, 20).replace(`${lines[12]}`, 'I was right!'),
      JSON.stringify({ v: 2, d: { lines: lines.slice(20, 24) } }),
    ];
    const kept = {
      [key('A')]: torn,
      [key('B')]: edited,
      [key('C')]: wrong,
      [key('D')]: chunk(24, 30),
    };
    await asPlayer(site, { kept }, async (player) => {
      await player.goto('#/map');
      const note = say('en')('trouble.setAside', { count: 3 });
      await player.page.getByRole('status').getByText(note).waitFor();
      const good = lines.filter((_, at) => at !== 9 && at !== 12);
      expect(await answersKnown(player)).toBe(good.length);
      await answer(player, 0);
      expect(await answersAfterReload(player)).toBe(good.length + 1);
      expect(await linesKept(player)).toEqual(expect.arrayContaining(good));
      const all = await player.page.evaluate(() => Object.values(localStorage));
      for (const raw of [torn, edited, wrong]) expect(all).toContain(raw);
    });
  });
});

/** All that a site can leave behind in a browser; the mark of these tests aside. */
async function leftBehind({ page, context }: Player): Promise<unknown[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).filter((key) => key !== 'filled'),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...('caches' in window ? await caches.keys() : []),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
  return [...inPage, ...(await context.cookies()).map(({ name }) => name)];
}

test('erasing empties this tab and another, and leaves nothing behind', async () => {
  const words = say('en');
  const kept = { ...keptLog(past), ...keptSettings({ textSize: 1.5 }), 'bts.single': 'torn' };
  await asPlayer(site, { kept }, async (one) => {
    await one.goto('#/map');
    const two = await secondTab(one);
    await answer(two, 1);
    await answer(one, 0);
    await walkTo(one, '#/settings');
    await one.page.getByRole('button', { name: words('settings.erase') }).click();
    const yes = one.page
      .getByRole('dialog')
      .getByRole('button', { name: words('settings.eraseYes') });
    await yes.click();
    await one.page.getByRole('button', { name: words('title.start') }).waitFor();
    expect(await leftBehind(one)).toEqual([]);
    // The card in the other tab has gone.
    await two.page.getByRole('button', { name: words('title.start') }).waitFor();
    for (const tab of [one, two]) {
      await soon(() => answersKnown(tab)).toBe(0);
      const scale = () =>
        tab.page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'));
      await soon(scale).toBe('1');
    }
    // What the other tab knew does not come back with its next answer.
    await answer(two, 2);
    expect(await linesKept(two)).toHaveLength(1);
    await soon(() => answersKnown(one)).toBe(1);
  });
});
