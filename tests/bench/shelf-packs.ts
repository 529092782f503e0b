// A library of 200 packs, and one of 10,000 questions among them, against two packs of 50: what
// opening the library, searching in it, starting a round and answering cost.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readPack } from '../../src/questions/pack.ts';
import { entryOf } from '../browser/own-packs.ts';
import type { Sites } from './build-sites.ts';
import { hostStageless } from './stageless-host.ts';
import { median } from './statistics.ts';
import type { Target } from './targets.ts';
import { visit } from './visit.ts';

const read = readPack(JSON.parse(readFileSync('questions/social-credit/pack.json', 'utf8')));
if (!read.ok) throw new Error('The pack cannot be read; see npm run check:packs.');
const { pack } = read;

const passes = 3;
const times = 8;
const warmUps = 4;
const searches = ['number', 'pack number 1', 'zzz', 'numb', 'social', 'number 1', 'xyz', 'pack'];

const acts = ['open', 'search', 'start', 'answer'] as const;
type Act = (typeof acts)[number];
type Costs = Readonly<Record<Act, number>>;

const names: Readonly<Record<Act, string>> = {
  open: 'library opens',
  search: 'search answers',
  start: 'a round starts',
  answer: 'an answer is saved',
};

/** Both libraries in turns; each act of the large one against the small one. */
export async function shelfTargets(browser: Browser, sites: Sites): Promise<Target[]> {
  const small: Costs[] = [];
  const large: Costs[] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const one = async () => void small.push(await measured(browser, sites, 2, 50));
    const other = async () => void large.push(await measured(browser, sites, 200, 10_000));
    for (const run of pass % 2 === 0 ? [one, other] : [other, one]) await run();
    process.stderr.write(`pass ${pass + 1} of ${passes}\n`);
  }
  return acts.map((act) => {
    const [before, after] = [small, large].map((runs) => median(runs.map((run) => run[act])));
    const ratios = large.map((run, pass) => run[act] / (small[pass]?.[act] ?? Number.NaN));
    return {
      name: `${names[act]}, 200 packs and 10,000 questions against 2 and 50`,
      measured: median(ratios),
      most: 1.5,
      unit: '×',
      detail: `${after?.toFixed(1)} ms of ${before?.toFixed(1)} ms`,
    };
  });
}

async function measured(
  browser: Browser,
  sites: Sites,
  packs: number,
  questions: number,
): Promise<Costs> {
  const host = await hostStageless(sites.game);
  const conditions = { cpu: 1, line: null, calm: true };
  const cards = pack.questions.filter(({ type }) => type === 'verdict').map(({ id }) => id);
  try {
    return await visit(browser, sites.probe, conditions, async ({ goto, ask }) => {
      await goto(`${host.origin}/nothing`);
      await ask('fillShelf', pack, entryOf(pack), packs, questions);
      await goto(`${host.origin}/#/packs`);
      const open = median(await ask('openLibrary', times));
      const search = median(await ask('searchPacks', searches));
      await goto(`${host.origin}/#/play/bench-0?round=BENCH`);
      await ask('answerable');
      const start = median(await ask('startRounds', times));
      await goto(`${host.origin}/nothing`);
      await goto(`${host.origin}/#/play/bench-0?round=ALL&cards=all`);
      const taken = await ask('answerCards', 'bench-0', cards.slice(0, 16));
      const answers = taken.slice(warmUps).map(({ decide, reveal }) => decide + reveal);
      return { open, search, start, answer: median(answers) };
    });
  } finally {
    await host.close();
  }
}
