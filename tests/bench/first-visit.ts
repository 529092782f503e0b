// The first visit on a cheap phone: when there are words, a card to answer and a picture, and how
// smoothly the card moves then. The game and the bare Phaser hello-world take turns, so that
// whatever else this machine does slows both.
//
// Motion is held against the hello-world while its one image moves, both as the tutorials make it
// (390 × 640 pixels) and on a canvas of the game's size (the whole screen at its pixel ratio):
// without a graphics card the pixels are what costs, and the game has five times as many.
import type { Browser } from 'playwright-core';
import { hostFolder } from '../browser/host.ts';
import type { Sites } from './build-sites.ts';
import { type Loaded, weigh } from './network.ts';
import { cheapPhone, type Visit, visit } from './visit.ts';

/** Asking costs a little too, so not for too short a time. */
const idleFor = 6000;
const bootsFor = 1500;
/** How long somebody reads a back, at the least. */
const readFor = 3000;

/** Times between frames of all visits together, in ms. */
export interface Motions {
  readonly hello: number[];
  /** Hello-world on a canvas of the game's size. */
  readonly whole: number[];
  readonly swipe: number[];
  readonly turn: number[];
  readonly deal: number[];
}

export interface FirstVisits {
  readonly game: readonly GameVisit[];
  readonly hello: readonly HelloVisit[];
  readonly motions: Motions;
  /** What the last visit had loaded when the first card could be answered. */
  readonly loaded: readonly Loaded[];
}

export type GameVisit = Awaited<ReturnType<typeof visitGame>>['numbers'];
export type HelloVisit = Awaited<ReturnType<typeof visitHello>>['numbers'];

/** Both sites `runs` times, after one visit each that does not count: it warms up the browser. */
export async function firstVisits(
  browser: Browser,
  sites: Sites,
  runs: number,
): Promise<FirstVisits> {
  const [gameHost, helloHost] = [await hostFolder(sites.game), await hostFolder(sites.hello)];
  const game: GameVisit[] = [];
  const hello: HelloVisit[] = [];
  const motions: Motions = { hello: [], whole: [], swipe: [], turn: [], deal: [] };
  let loaded: readonly Loaded[] = [];
  try {
    for (let run = 0; run <= runs; run += 1) {
      const bare = await visitHello(browser, sites.probe, helloHost.origin);
      const whole = await visitWhole(browser, sites.probe, helloHost.origin);
      const full = await visitGame(browser, sites.probe, gameHost.origin);
      if (run === 0) continue;
      hello.push(bare.numbers);
      game.push(full.numbers);
      motions.hello.push(...bare.frames);
      motions.whole.push(...whole);
      for (const name of ['swipe', 'turn', 'deal'] as const) {
        motions[name].push(...full.motions[name]);
      }
      loaded = full.loaded;
      process.stderr.write(`visit ${run} of ${runs}\n`);
    }
  } finally {
    await Promise.all([gameHost.close(), helloHost.close()]);
  }
  return { game, hello, motions, loaded };
}

function visitGame(browser: Browser, probe: string, origin: string) {
  return visit(browser, probe, cheapPhone, async ({ goto, ask, busy, wave, loadedBy }) => {
    await goto(`${origin}/#/play/social-credit?round=BENCH`);
    const times = await ask('game');
    const loaded = await loadedBy(times.answerable);
    const firstWords = (await ask('firstPaint')) ?? Number.NaN;
    const settled = await ask('settled');
    // What is fetched, drawn and laid out ahead is work for a moment, not what a card costs that lies there.
    await new Promise((resolve) => setTimeout(resolve, readFor));
    const counted = await ask('frameCount');
    const idle = await busy(idleFor);
    const idleFrames = (await ask('frameCount')) - counted;
    const swiping = ask('motion');
    await wave(await ask('cardMiddle'));
    const swipe = await swiping;
    await ask('settled');
    const turn = await ask('turnCard');
    await ask('settled');
    await new Promise((resolve) => setTimeout(resolve, readFor));
    const deal = await ask('dealCard');
    const motions = { swipe, turn: turn.frames, deal: deal.frames };
    const numbers = {
      ...times,
      ...weigh(loaded),
      firstWords,
      settled: Number(settled),
      idle,
      idleFrames,
      toBack: turn.toBack,
      handled: turn.handled,
    };
    return { numbers, motions, loaded };
  });
}

function visitHello(browser: Browser, probe: string, origin: string) {
  return visit(browser, probe, cheapPhone, async ({ goto, ask, busy, loadedBy }) => {
    await goto(`${origin}/`);
    const ready = await ask('hello');
    const loaded = await loadedBy(ready);
    const frames = await tween(ask);
    const counted = await ask('frameCount');
    const idle = await busy(idleFor);
    const idleFrames = (await ask('frameCount')) - counted;
    return { numbers: { ready, ...weigh(loaded), idle, idleFrames }, frames };
  });
}

function visitWhole(browser: Browser, probe: string, origin: string) {
  return visit(browser, probe, cheapPhone, async ({ goto, ask }) => {
    await goto(`${origin}/?whole`);
    await ask('hello');
    return tween(ask);
  });
}

/** Frames of hello-world's moving image. */
async function tween(ask: Visit['ask']): Promise<number[]> {
  // Its boot is over by then; what is left is the tween.
  await new Promise((resolve) => setTimeout(resolve, bootsFor));
  return ask('motion');
}
