// Someone who opens the game in a browser of their own: with a screen, a language and what their
// browser kept. Listens for everything that must never happen, and says so when they leave.
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/questions/text.ts';
import { type Host, hostFolder } from './host.ts';
import { type LaunchWish, launch } from './launch.ts';

/** The built game on a host, and a browser to open it with; one a test file. */
export interface Site {
  readonly browser: Browser;
  readonly origin: string;
  close(): Promise<void>;
}

export async function openSite(wish: LaunchWish = {}): Promise<Site> {
  const folder = resolve(process.env.DIST ?? join(import.meta.dirname, '../../dist'));
  const [host, browser]: [Host, Browser] = [await hostFolder(folder), await launch(wish)];
  return {
    browser,
    origin: host.origin,
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
}

export interface Wish {
  readonly size?: { readonly width: number; readonly height: number };
  readonly language?: Language;
  /** A phone: fingers, a mobile viewport. */
  readonly touch?: boolean;
  /** Someone who wants no motion; the default, since it is quicker. */
  readonly calm?: boolean;
  /** `held` keeps the stage on its way for ever, which is quick; `blocked` lets it fail. */
  readonly stage?: 'runs' | 'held' | 'blocked';
  /** What local storage holds before the first visit. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly userAgent?: string;
  /** Lets the browser keep the site for when there is no network. */
  readonly offline?: boolean;
  /** A script that runs in the page before any of its own. */
  readonly before?: string;
  /** Console warnings and failed requests that this test brings about itself. */
  readonly expected?: readonly RegExp[];
}

export interface Player {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly language: Language;
  /** Goes to an address of the game, such as `#/map`. */
  goto(address: string): Promise<void>;
  /** What has happened that must not. */
  readonly mishaps: readonly string[];
}

const tags: Readonly<Record<Language, string>> = { en: 'en-GB', 'zh-Hans': 'zh-CN' };
export const stageFiles = '**/stage-*.js';

/** Opens a browser window for one player, lets them do `play`, and asserts that all went well. */
export async function asPlayer(
  site: Site,
  wish: Wish,
  play: (player: Player) => Promise<void>,
): Promise<void> {
  const language = wish.language ?? 'en';
  const context = await site.browser.newContext({
    viewport: wish.size ?? { width: 1280, height: 800 },
    locale: tags[language],
    hasTouch: wish.touch === true,
    isMobile: wish.touch === true,
    reducedMotion: wish.calm === false ? 'no-preference' : 'reduce',
    ...(wish.userAgent === undefined ? {} : { userAgent: wish.userAgent }),
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const mishaps = await listen(page, site.origin, wish);
    await hinder(page, wish);
    const goto = async (address: string): Promise<void> => {
      await page.goto(`${site.origin}/${address}`, { waitUntil: 'domcontentloaded' });
    };
    await play({ page, context, language, goto, mishaps });
    expect(mishaps).toEqual([]);
  } catch (error) {
    await picture(context);
    throw error;
  } finally {
    await context.close();
  }
}

/** What was to be seen when a test failed, for whoever has to find out why. */
async function picture(context: BrowserContext): Promise<void> {
  for (const [at, page] of context.pages().entries()) {
    const path = join(import.meta.dirname, `../../.cache/failures/${Date.now()}-${at}.png`);
    await page.screenshot({ path, timeout: 5000 }).catch(() => undefined);
    process.stderr.write(`${page.url()}: see ${path}\n`);
  }
}

/** A browser whose user wants to save data. */
const savingData = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";

/** Storage is filled once only, so that a reload finds what the game itself has kept. */
async function hinder(page: Page, wish: Wish): Promise<void> {
  if (wish.stage !== 'runs') {
    await page.route(stageFiles, (route) => {
      // A request that is neither answered nor refused: the stage never arrives.
      if (wish.stage === 'blocked') void route.abort();
    });
  }
  if (wish.kept !== undefined) {
    await page.addInitScript((kept) => {
      if (sessionStorage.getItem('filled') !== null) return;
      sessionStorage.setItem('filled', 'yes');
      for (const [key, value] of Object.entries(kept)) localStorage.setItem(key, value);
    }, wish.kept);
  }
  // Lest every test fetch the whole site: where data is to be saved nothing is kept.
  if (wish.offline !== true) await page.addInitScript({ content: savingData });
  if (wish.before !== undefined) await page.addInitScript({ content: wish.before });
}

/** What the software renderer of the browser from npm remarks on when a pixel is asked for. */
const driverRemark = /GL Driver Message.*ReadPixels/;

async function listen(page: Page, origin: string, wish: Wish): Promise<string[]> {
  const mishaps: string[] = [];
  const note = (what: string): void => {
    if (![driverRemark, ...(wish.expected ?? [])].some((known) => known.test(what)))
      mishaps.push(what);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(message.text());
  });
  page.on('pageerror', (error) => note(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A download that a reload cuts short is no failure.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    note(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && from !== origin) {
      note(`foreign: ${request.url()}`);
    }
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return mishaps;
}
