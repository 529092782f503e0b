// The same play with 100, 1,000 and 10,000 questions, and with 100,000 past answers: what loading,
// the start of a round and an answer cost. Page and state only: the stage is not let through.
import type { Browser } from 'playwright-core';
import type { Host } from '../browser/host.ts';
import type { Sites } from './build-sites.ts';
import { type LargePack, largePack, packId } from './large-pack.ts';
import { hostStageless } from './stageless-host.ts';
import { median } from './statistics.ts';
import { visit } from './visit.ts';

/** Answers that do not count: until then the engine is still compiling. */
const warmUps = 8;
const answers = 40;
const starts = 10;
const passes = 5;

export interface SizeResult {
  readonly label: string;
  /** From the start of the navigation to the first card that can be answered, ms. */
  readonly load: number;
  readonly start: number;
  readonly decide: number;
  readonly reveal: number;
  /** Deciding and revealing together. */
  readonly answer: number;
  /** An answer against one of the first size in the same pass; the median over the passes. */
  readonly growth: number;
}

interface Case {
  readonly label: string;
  readonly pack: LargePack;
  /** Past answers in the storage. */
  readonly history: number;
}

/** All sizes, in turns, each `passes` times, after one visit that does not count. */
export async function largePacks(browser: Browser, sites: Sites): Promise<SizeResult[]> {
  const largest = largePack(10_000);
  const cases: readonly Case[] = [
    { label: '100', pack: largePack(100), history: 0 },
    { label: '1,000', pack: largePack(1000), history: 0 },
    { label: '10,000', pack: largest, history: 0 },
    { label: '10,000 + 100,000 answers', pack: largest, history: 100_000 },
  ];
  const found = cases.map(({ label }) => ({ label, runs: [] as Run[] }));
  await measured(browser, sites, largest, 0);
  for (let pass = 0; pass < passes; pass += 1) {
    // There and back, so that no size is always the first on a cold machine.
    const turns = [...cases.entries()];
    for (const [at, { pack, history }] of pass % 2 === 0 ? turns : turns.reverse()) {
      found[at]?.runs.push(await measured(browser, sites, pack, history));
    }
    process.stderr.write(`pass ${pass + 1} of ${passes}\n`);
  }
  const first = (found[0]?.runs ?? []).map(answerTime);
  return found.map(({ label, runs }) => ({
    label,
    growth: median(runs.map((run, pass) => answerTime(run) / (first[pass] ?? Number.NaN))),
    load: median(runs.map(({ load }) => load)),
    start: median(runs.flatMap((run) => run.starts)),
    decide: median(runs.flatMap((run) => run.answers.map(({ decide }) => decide))),
    reveal: median(runs.flatMap((run) => run.answers.map(({ reveal }) => reveal))),
    answer: median(runs.map(answerTime)),
  }));
}

function answerTime({ answers: taken }: Run): number {
  return median(taken.map(({ decide, reveal }) => decide + reveal));
}

type Run = Awaited<ReturnType<typeof measured>>;

async function measured(browser: Browser, sites: Sites, pack: LargePack, history: number) {
  const host = await hostLarge(sites.game, pack);
  const conditions = { cpu: 1, line: null, calm: true };
  const cards = pack.verdicts.slice(0, warmUps + answers);
  if (cards.length < warmUps + answers) throw new Error('Too few verdict questions to answer.');
  try {
    const loading = await visit(browser, sites.probe, conditions, async ({ goto, ask }) => {
      if (history > 0) await remember(host, pack, history, { goto, ask });
      await goto(`${host.origin}/#/play/${packId}?round=BENCH`);
      const { answerable } = await ask('answerable');
      return { load: answerable, starts: await ask('startRounds', starts) };
    });
    const taken = await visit(browser, sites.probe, conditions, async ({ goto, ask }) => {
      if (history > 0) await remember(host, pack, history, { goto, ask });
      await goto(`${host.origin}/#/play/${packId}?round=BENCH&cards=all`);
      await ask('answerable');
      return await ask('answerCards', packId, cards);
    });
    return { ...loading, answers: taken.slice(warmUps) };
  } finally {
    await host.close();
  }
}

type Ways = Pick<Parameters<Parameters<typeof visit>[3]>[0], 'goto' | 'ask'>;

async function remember(
  host: Host,
  { ids }: LargePack,
  history: number,
  { goto, ask }: Ways,
): Promise<void> {
  await goto(`${host.origin}/nothing`);
  await ask('fillHistory', packId, ids, history);
}

/** The game with another pack and without its stage. */
function hostLarge(folder: string, { json }: LargePack): Promise<Host> {
  const body = Buffer.from(json);
  return hostStageless(folder, (request, response) => {
    if (!/\/pack-[^/]*\.json/.test(request.url ?? '')) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    return true;
  });
}
