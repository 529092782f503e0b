// The first visit on a cheap phone: when there are words, a card to answer and a picture, and how
// smoothly the card moves then. The game and the bare Phaser hello-world take turns, so that
// whatever else this machine does slows both.
import type { Browser } from 'playwright-core';
import { hostFolder } from '../browser/host.ts';
import type { Sites } from './build-sites.ts';
import { type Loaded, weigh } from './network.ts';
import { percentile } from './statistics.ts';
import { cheapPhone, visit } from './visit.ts';

const idleFor = 3000;
const motionFor = 1500;

export interface FirstVisits {
  readonly game: readonly GameVisit[];
  readonly hello: readonly HelloVisit[];
  /** What the last visit had loaded when the first card could be answered. */
  readonly loaded: readonly Loaded[];
}

export type GameVisit = Awaited<ReturnType<typeof visitGame>>['numbers'];
export type HelloVisit = Awaited<ReturnType<typeof visitHello>>;

/** Both sites `runs` times, after one visit each that does not count: it warms up the browser. */
export async function firstVisits(
  browser: Browser,
  sites: Sites,
  runs: number,
): Promise<FirstVisits> {
  const [gameHost, helloHost] = [await hostFolder(sites.game), await hostFolder(sites.hello)];
  const game: GameVisit[] = [];
  const hello: HelloVisit[] = [];
  let loaded: readonly Loaded[] = [];
  try {
    for (let run = 0; run <= runs; run += 1) {
      const bare = await visitHello(browser, sites.probe, helloHost.origin);
      const full = await visitGame(browser, sites.probe, gameHost.origin);
      if (run === 0) continue;
      hello.push(bare);
      game.push(full.numbers);
      loaded = full.loaded;
      process.stderr.write(`visit ${run} of ${runs}\n`);
    }
  } finally {
    await Promise.all([gameHost.close(), helloHost.close()]);
  }
  return { game, hello, loaded };
}

function visitGame(browser: Browser, probe: string, origin: string) {
  return visit(browser, probe, cheapPhone, async ({ goto, ask, busy, loadedBy }) => {
    await goto(`${origin}/#/play/social-credit?round=BENCH`);
    const times = await ask('game');
    const loaded = await loadedBy(times.answerable);
    const firstWords = (await ask('firstPaint')) ?? Number.NaN;
    const settled = await ask('settled');
    const counted = await ask('frameCount');
    const idle = await busy(idleFor);
    const idleFrames = (await ask('frameCount')) - counted;
    const turn = await ask('turnCard');
    await ask('settled');
    const deal = await ask('dealCard');
    const numbers = {
      ...times,
      ...weigh(loaded),
      firstWords,
      settled: Number(settled),
      idle,
      idleFrames,
      toBack: turn.toBack,
      handled: turn.handled,
      turn50: percentile(turn.frames, 0.5),
      turn95: percentile(turn.frames, 0.95),
      deal50: percentile(deal.frames, 0.5),
      deal95: percentile(deal.frames, 0.95),
    };
    return { numbers, loaded };
  });
}

function visitHello(browser: Browser, probe: string, origin: string) {
  return visit(browser, probe, cheapPhone, async ({ goto, ask, busy, loadedBy }) => {
    await goto(`${origin}/`);
    const ready = await ask('hello');
    const loaded = await loadedBy(ready);
    // Its boot is over by then; what is left is the tween.
    await new Promise((resolve) => setTimeout(resolve, motionFor));
    const frames = await ask('frameTimes', motionFor);
    const counted = await ask('frameCount');
    const idle = await busy(idleFor);
    const idleFrames = (await ask('frameCount')) - counted;
    const [frame50, frame95] = [percentile(frames, 0.5), percentile(frames, 0.95)];
    return { ready, ...weigh(loaded), frame50, frame95, idle, idleFrames };
  });
}
