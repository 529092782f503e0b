// Keeping what is written: whatever is done, and whenever the tab dies, what comes back is what was
// on the screen.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  createKeeper,
  type DraftKeeper,
  type Kept,
  revived,
  tailsSchema,
} from '../../src/editor/draft-keeper.ts';

/** A browser: its shelf, its short notes, its clock. All of it outlives a tab. */
class Browser {
  kept: Kept;
  noted: string | null = null;
  now = 100;
  refuses = false;
  isPassing = false;
  /** Only the tab that is open is heard; what a dead one still had in mind is not done. */
  tab = 0;
  readonly timers: { due: number; act: () => void }[] = [];
  /** Writes that are under way. */
  readonly writes: (() => void)[] = [];

  constructor(tree: unknown) {
    this.kept = { tree, changed: 1 };
  }

  open(reports: string[] = []) {
    this.tab += 1;
    const { tab } = this;
    const noted: unknown = this.noted === null ? undefined : JSON.parse(this.noted);
    const tails = noted === undefined ? undefined : v.parse(tailsSchema, noted);
    const { tree, found, coming = [] } = revived(this.kept, tails);
    const keeper = createKeeper(
      {
        now: () => this.now,
        later: (ms, act) => {
          const timer = { due: this.now + ms, act };
          this.timers.push(timer);
          return () => void this.timers.splice(this.timers.indexOf(timer) >>> 0, 1);
        },
        changed: async () => this.kept.changed,
        keep: (kept) =>
          new Promise((resolve, reject) => {
            this.writes.push(() => {
              if (this.refuses) return reject(new Error('full'));
              this.kept = kept;
              resolve(!this.isPassing);
            });
          }),
        note: (now) => {
          if (tab === this.tab) this.noted = now === null ? null : JSON.stringify(now);
          return true;
        },
        report: (saving) => void reports.push(saving),
      },
      { ...this.kept, coming },
    );
    if (found === 'tail') keeper.edited(tree);
    return { keeper, tree, found };
  }

  async pass(ms: number): Promise<void> {
    this.now += ms;
    for (const timer of this.timers.filter(({ due }) => due <= this.now)) {
      this.timers.splice(this.timers.indexOf(timer), 1);
      timer.act();
    }
    await soon();
  }

  async write(): Promise<void> {
    this.writes.shift()?.();
    await soon();
  }

  /** A write comes about, and the tab dies before it hears of that. */
  writeUnheard(): void {
    this.tab += 1;
    this.writes.shift()?.();
  }

  /** The tab is gone, with everything that was to come. */
  die(): void {
    this.timers.length = 0;
    this.writes.length = 0;
  }
}

async function soon(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
}

const tree = (words: string) => ({ title: { en: words }, questions: [{ id: 'a' }, { id: words }] });

/** Somebody who writes, and what they see. */
class Author {
  readonly browser: Browser;
  #keeper: DraftKeeper;
  #screen: unknown;
  #typed = 0;

  constructor(browser: Browser) {
    this.browser = browser;
    this.#keeper = browser.open().keeper;
    this.#screen = browser.kept.tree;
  }

  type(): void {
    this.#typed += 1;
    this.#screen = tree(`words ${this.#typed}`);
    this.#keeper.edited(this.#screen);
  }

  wait = () => this.browser.pass(500);
  write = () => this.browser.write();

  async flush(): Promise<void> {
    void this.#keeper.flush();
    await soon();
  }

  writeAndDie(): void {
    this.browser.writeUnheard();
    this.die();
  }

  /** The tab dies; what comes back must be what was on the screen. */
  die(): void {
    this.browser.die();
    const again = this.browser.open();
    expect(again.tree).toEqual(this.#screen);
    expect(again.found).not.toBe('lost');
    this.#keeper = again.keeper;
  }
}

type Event = 'type' | 'writeAndDie' | 'wait' | 'write' | 'flush' | 'die';

describe('a pack under way', () => {
  test('comes back as it was on the screen, whenever the tab dies', async () => {
    const events = fc.array(
      fc.constantFrom<Event>('type', 'type', 'wait', 'write', 'flush', 'die', 'writeAndDie'),
      {
        maxLength: 40,
      },
    );
    await fc.assert(
      fc.asyncProperty(events, async (list) => {
        const author = new Author(new Browser(tree('begun')));
        for (const event of list) await author[event]();
        author.die();
      }),
    );
  });

  test('is kept in full after a pause, and then nothing is left to be noted', async () => {
    const reports: string[] = [];
    const browser = new Browser(tree('begun'));
    const { keeper } = browser.open(reports);
    keeper.edited(tree('a'));
    keeper.edited(tree('ab'));
    expect(browser.noted).not.toBeNull();
    await browser.pass(500);
    await browser.write();
    expect(browser.kept.tree).toEqual(tree('ab'));
    expect(browser.noted).toBeNull();
    expect(reports).toEqual(['waiting', 'saved']);
  });

  test('is not written over one that somebody else has changed meanwhile', async () => {
    const reports: string[] = [];
    const browser = new Browser(tree('begun'));
    const { keeper } = browser.open(reports);
    keeper.edited(tree('mine'));
    browser.kept = { tree: tree('theirs'), changed: 7 };
    await browser.pass(500);
    await browser.write();
    expect(browser.kept.tree).toEqual(tree('theirs'));
    expect(reports.at(-1)).toBe('overtaken');
    browser.die();
    expect(browser.open().found).toBe('lost');
  });

  test('goes on over the last write of a tab that is gone, which comes late', async () => {
    const browser = new Browser(tree('begun'));
    const { keeper } = browser.open();
    keeper.edited(tree('a'));
    await browser.pass(500);
    const late = browser.writes.splice(0);
    const { keeper: other, tree: there } = browser.open();
    expect(there).toEqual(tree('a'));
    for (const write of late) write();
    other.edited(tree('ab'));
    await browser.pass(500);
    await browser.write();
    expect(other.saving()).toBe('saved');
    expect(browser.kept.tree).toEqual(tree('ab'));
  });

  test('that finds no room is tried again, and its notes stay', async () => {
    const reports: string[] = [];
    const browser = new Browser(tree('begun'));
    const { keeper } = browser.open(reports);
    browser.refuses = true;
    keeper.edited(tree('a'));
    await browser.pass(500);
    await browser.write();
    expect(reports.at(-1)).toBe('failed');
    expect(browser.noted).not.toBeNull();
    browser.refuses = false;
    await browser.pass(5000);
    await browser.write();
    expect(reports.at(-1)).toBe('saved');
    expect(browser.kept.tree).toEqual(tree('a'));
  });

  test('that is kept for this visit only comes back from its notes', async () => {
    const browser = new Browser(tree('begun'));
    const before = browser.kept;
    const { keeper } = browser.open();
    browser.isPassing = true;
    keeper.edited(tree('a'));
    await browser.pass(500);
    await browser.write();
    expect(keeper.saving()).toBe('failed');
    browser.die();
    browser.kept = before;
    expect(browser.open().tree).toEqual(tree('a'));
  });
});
