// Files are read beside the page, under the policy of the site; and in the page where no worker comes.
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageShell } from '../../src/build/page-shell.ts';
import { type Host, hostFolder } from './host.ts';
import { launch } from './launch.ts';
import { asPlayer, type Site, type Wish } from './player.ts';
import type { Came, Wish as ReadWish } from './reading/reading.ts';
import { soon } from './soon.ts';

let site: Site;
beforeAll(async () => {
  const outDir = resolve('.cache/reading-site');
  await build({
    ...{ root: join(import.meta.dirname, 'reading'), base: './', logLevel: 'error' },
    ...{ configFile: false, worker: { format: 'es' }, plugins: [pageShell('none')] },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  const host: Host = await hostFolder(outDir);
  const browser = await launch();
  site = {
    ...{ browser, origin: host.origin },
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
});
afterAll(() => site.close());

/** As the Open Trivia Database hands them out. */
function trivia(count: number): string {
  const results = Array.from({ length: count }, (_, at) => ({
    ...{ type: 'boolean', difficulty: 'easy', category: 'Science &amp; Nature' },
    ...{ question: `Claim ${at} is &quot;true&quot;.`, correct_answer: 'True' },
    incorrect_answers: ['False'],
  }));
  return JSON.stringify({ response_code: 0, results });
}

async function reading(
  wish: ReadWish,
  look: (came: Came, page: Page, workers: number) => Promise<void> | void,
  how: Wish = {},
): Promise<void> {
  await asPlayer(site, how, async ({ page, goto }) => {
    let workers = 0;
    page.on('worker', () => {
      workers += 1;
    });
    await goto('index.html');
    await page.waitForFunction(() => 'read' in window);
    await look(await page.evaluate((asked) => window.read(asked), wish), page, workers);
  });
}

test('a large file is read in a worker, which tells how far it is and leaves the page free', async () => {
  await reading({ name: 'trivia.json', text: trivia(4000) }, async (came, page, workers) => {
    expect(workers).toBe(1);
    expect(came).toMatchObject({ format: 'open-trivia', questions: 4000, stopped: false });
    expect(came.shares.length).toBeGreaterThan(5);
    expect(came.shares.toSorted((a, b) => a - b)).toEqual(came.shares);
    await soon(() => page.workers().length).toBe(0);
  });
});

test('a reading can be stopped, and leaves no worker behind', async () => {
  await reading({ name: 'trivia.json', text: trivia(20_000), stopAfter: 1 }, async (came, page) => {
    expect(came.stopped).toBe(true);
    await soon(() => page.workers().length).toBe(0);
  });
});

const workerless: readonly [string, Wish][] = [
  ['where there are no workers', { before: 'delete window.Worker;' }],
  [
    'where the policy allows none',
    { before: 'delete window.trustedTypes;', expected: [/TrustedScriptURL|trusted-types-sink/] },
  ],
];

test.each(workerless)('%s the page reads by itself', async (_name, how) => {
  await reading(
    { name: 'trivia.json', text: trivia(3000) },
    (came, _page, workers) => {
      expect(workers).toBe(0);
      expect(came).toMatchObject({ format: 'open-trivia', questions: 3000, stopped: false });
      expect(came.shares.length).toBeGreaterThan(5);
    },
    how,
  );
});

test('what is no quiz is said to be none', async () => {
  await reading({ name: 'notes.txt', text: 'Milk, eggs' }, (came) => {
    expect(came.codes).toEqual(['quiz.unknown']);
  });
});
