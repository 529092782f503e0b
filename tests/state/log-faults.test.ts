// Three tabs, a storage that fills up, lies, is cleared and torn, in any order: no answer is lost
// that could be kept.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn, writeAttempt } from '../../src/state/attempt-text.ts';
import { type AttemptLog, createLog } from '../../src/state/log.ts';
import { createRecords, noTrouble } from '../../src/state/records.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { anAttempt } from '../fixtures/attempts.ts';
import { contents, QuotaError } from '../fixtures/shelves.ts';

/** A storage that keeps everything, nothing more, or only the first half of what it is given. */
type Mode = 'room' | 'full' | 'cutting';

interface Tab {
  log: AttemptLog;
  /** Lines it has answered, read or heard. */
  known: Set<string>;
}

class World {
  readonly inner = memoryShelf();
  mode: Mode = 'room';
  visits = 0;
  clock = 0;
  readonly tabs: Tab[] = [];

  constructor() {
    for (let tab = 0; tab < 3; tab += 1) this.tabs.push(this.newTab());
  }

  newTab(): Tab {
    this.visits += 1;
    const tab: Partial<Tab> = {};
    const shelf: Shelf = { ...this.inner, write: (key, value) => this.write(key, value, tab) };
    const log = createLog(
      createRecords(shelf, noTrouble, () => {}),
      `v${this.visits}`,
    );
    return Object.assign(tab, { log, known: new Set(log.load('p').map(writeAttempt)) });
  }

  write(key: string, value: string, by: Partial<Tab>): void {
    if (this.mode === 'full') throw new QuotaError();
    if (this.mode === 'room') return this.inner.write(key, value);
    this.damage(() => this.inner.write(key, value.slice(0, value.length >> 1)), by);
  }

  /** What only the damaged record held is gone, and nobody is to blame but who wrote it. */
  damage(doing: () => void, by?: Partial<Tab>): void {
    const before = this.lines();
    doing();
    const after = this.lines();
    const gone = [...before].filter((line) => !after.has(line));
    for (const tab of this.tabs) if (tab !== by) for (const line of gone) tab.known.delete(line);
  }

  lines(): Set<string> {
    return new Set(Object.values(contents(this.inner)).flatMap(linesIn));
  }

  answer({ log, known }: Tab, times: number): void {
    for (let time = 0; time < times; time += 1) {
      this.clock += 1;
      const attempt = anAttempt({ at: this.clock });
      log.append('p', attempt);
      known.add(writeAttempt(attempt));
    }
  }

  deliver({ log, known }: Tab): void {
    for (const key of this.inner.keys()) {
      for (const attempt of log.heard('p', key.replace('bts.', '')))
        known.add(writeAttempt(attempt));
    }
  }

  /** Cuts one record short. */
  tear(which: number, at: number): void {
    const keys = this.inner.keys();
    const key = keys[which % Math.max(1, keys.length)];
    if (key === undefined) return;
    this.damage(() => this.inner.write(key, (this.inner.read(key) ?? '').slice(0, at)));
  }
}

const commands = {
  answer: (world: World, tab: number, n: number) => world.answer(tabOf(world, tab), n),
  deliver: (world: World, tab: number) => world.deliver(tabOf(world, tab)),
  reload: (world: World, tab: number) => void world.tabs.splice(tab, 1, world.newTab()),
  room: (world: World) => void Object.assign(world, { mode: 'room' }),
  full: (world: World) => void Object.assign(world, { mode: 'full' }),
  cutting: (world: World) => void Object.assign(world, { mode: 'cutting' }),
  clear: ({ inner }: World) => {
    for (const key of inner.keys()) inner.remove(key);
  },
  tear: (world: World, tab: number, n: number) => world.tear(n * 7 + tab, n * 11),
};
type Command = keyof typeof commands;

function tabOf({ tabs }: World, at: number): Tab {
  const tab = tabs[at];
  if (tab === undefined) throw new Error('No such tab.');
  return tab;
}

const anyCommand = fc.record({
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constant<Command>('answer') },
    { weight: 5, arbitrary: fc.constantFrom(...(Object.keys(commands) as Command[])) },
  ),
  tab: fc.nat({ max: 2 }),
  n: fc.integer({ min: 1, max: 30 }),
});

/** What the storage does of its own accord. */
const notOurs: ReadonlySet<Command> = new Set(['clear', 'tear']);

function run(list: readonly { what: Command; tab: number; n: number }[]): World {
  const world = new World();
  for (const { what, tab, n } of list) {
    const before = world.lines();
    commands[what](world, tab, n);
    if (notOurs.has(what) || world.mode === 'cutting') continue;
    const after = world.lines();
    for (const line of before) expect(after.has(line), `${what} removed ${line}`).toBe(true);
  }
  return world;
}

test('whatever happens, in any order, no line that could be kept is lost', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40 }), (list) => {
      const world = run(list);
      world.mode = 'room';
      // As many answers as it takes for what has been waiting.
      for (const tab of world.tabs) world.answer(tab, 80);
      const kept = new Set(world.newTab().log.load('p').map(writeAttempt));
      for (const { known } of world.tabs) {
        for (const line of known) expect(kept.has(line), `${line} is gone`).toBe(true);
      }
    }),
    { numRuns: 1500 },
  );
}, 120_000);
