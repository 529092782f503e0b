// One visit to a site as by someone who has never been there: a fresh context with nothing in its
// cache, on a cheap phone with a slow line, and a way to ask the probe in the page.
import type { Browser, CDPSession } from 'playwright-core';
import { type Loaded, listen } from './network.ts';
import type { Probe } from './probe.ts';

/** The phone and the line that the issue names. */
export const cheapPhone = {
  cpu: 4,
  line: {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  },
} as const;

export interface Conditions {
  /** How many times slower the processor is; 1 is as it is. */
  readonly cpu: number;
  /** Null for the line as it is. */
  readonly line: typeof cheapPhone.line | null;
  /** Someone who wants no motion. */
  readonly calm?: boolean;
}

export interface Visit {
  goto(address: string): Promise<void>;
  /** Asks the probe in the page. */
  ask<K extends keyof Probe>(
    name: K,
    ...given: Parameters<Probe[K]>
  ): Promise<Awaited<ReturnType<Probe[K]>>>;
  /** A finger takes the card at `from`, moves it to and fro for half a second and lets it go. */
  wave(from: { readonly x: number; readonly y: number }): Promise<void>;
  /** What was loaded when the page's clock said `now`. */
  loadedBy(now: number): Promise<Loaded[]>;
  /** Share of the time that the page's main thread was busy during `ms`, 0…1. */
  busy(ms: number): Promise<number>;
}

const longest = 120_000;

/** Visits with `probe` in every page; whatever `during` gives is given back. */
export async function visit<T>(
  browser: Browser,
  probe: string,
  conditions: Conditions,
  during: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    // Keeping the site for later is a visit's once, not what is measured here.
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'en-GB',
    reducedMotion: conditions.calm === true ? 'reduce' : 'no-preference',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(longest);
    await page.addInitScript({ content: probe });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const network = await listen(session);
    if (conditions.line !== null) {
      await session.send('Network.emulateNetworkConditions', conditions.line);
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpu });
    const work = during({
      goto: async (address) => {
        await page.goto(address, { waitUntil: 'commit' });
      },
      ask: (name, ...given) => asked(session, name, given),
      wave: (from) => wave(session, from),
      loadedBy: (now) => network.loadedBy(now),
      busy: (ms) => busy(session, ms),
    });
    return await within(longest, work);
  } finally {
    await context.close();
  }
}

/** By the debugger, not by `page.evaluate`: that needs eval, which the page's policy forbids. */
async function asked<K extends keyof Probe>(
  session: CDPSession,
  name: K,
  given: Parameters<Probe[K]>,
): Promise<Awaited<ReturnType<Probe[K]>>> {
  const words = given.map((value) => JSON.stringify(value)).join(', ');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `window.bench.${name}(${words})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }
  return result.value as Awaited<ReturnType<Probe[K]>>;
}

/** Touches go through the browser, so that they come when touches come: once a frame. */
async function wave(session: CDPSession, { x, y }: { x: number; y: number }): Promise<void> {
  const [steps, furthest, pause] = [30, 90, 16];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= steps; step += 1) {
    const away = furthest * Math.sin((step / steps) * Math.PI * 1.9);
    const touchPoints = [{ x: x + away, y }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function busy(session: CDPSession, ms: number): Promise<number> {
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { tasks: of('TaskDuration'), time: of('Timestamp') };
  };
  const before = await read();
  await new Promise((resolve) => setTimeout(resolve, ms));
  const after = await read();
  return (after.tasks - before.tasks) / (after.time - before.time);
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No result after ${ms / 1000} s.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
