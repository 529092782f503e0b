// What earlier versions kept is all there in this one, whatever happens on the way.
import { describe, expect, test } from 'vitest';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { readJson } from '../fixtures/files.ts';
import { visit } from '../fixtures/game.ts';
import { contents, faultyShelf, shelfWith } from '../fixtures/shelves.ts';

function bank(): Pack {
  const read = readPack(readJson('questions/social-credit/pack.json'));
  if (!read.ok) throw new Error('The bank cannot be read.');
  return read.pack;
}
const pack = bank();
/** As version 1 wrote it: a round played, another begun, a card by link. */
const saved = readJson('tests/fixtures/saves/v1.json') as Record<string, string>;
const oldResults = Object.keys(saved)
  .filter((key) => key.startsWith('bts.result.'))
  .map((key) => ({
    id: key.split('.').at(-1) ?? '',
    ...(JSON.parse(saved[key] ?? '') as { d: { outcome: string; at: number } }).d,
  }));

const now = () => Date.UTC(2026, 10, 1);
const start = (shelf: Shelf) => visit({ pack, shelf, now });

function expectAllThere(game: ReturnType<typeof visit>): void {
  const { results, settings, round, single } = game.state();
  expect(oldResults.length).toBeGreaterThan(8);
  expect([...results.keys()].toSorted()).toEqual(oldResults.map(({ id }) => id).toSorted());
  for (const { id, outcome, at } of oldResults) {
    expect(results.get(id)).toMatchObject({ outcome, at, times: 1 });
  }
  expect(settings).toMatchObject({ language: 'zh-Hans', textSize: 1.25 });
  expect(round?.plan).toMatchObject({ seed: 'NEXT', check: null });
  const phases = [...(round?.steps.values() ?? [])].map(({ phase }) => phase);
  expect(phases.filter((phase) => phase === 'revealed')).toHaveLength(2);
  expect([...(single?.steps.values() ?? [])]).toMatchObject([{ phase: 'revealed' }]);
}

describe('a save of version 1', () => {
  test('is all there, in the new form, without a word of trouble', () => {
    const shelf = shelfWith(saved);
    const game = start(shelf);
    expectAllThere(game);
    expect(game.state().trouble).toMatchObject({ setAside: 0, newer: 0, unsaved: null });
    const keys = shelf.keys();
    expect(keys.filter((key) => /^bts\.result\.|\.step\.[^.]+$/.test(key))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('bts.log.'))).toHaveLength(1);
    expectAllThere(start(shelf));
  });

  test('with no room at any one write: nothing is lost, and the next visit makes up for it', () => {
    for (let n = 1; n <= 6; n += 1) {
      const inner = shelfWith(saved);
      start(faultyShelf({ write: (call) => call >= n }, inner));
      expectAllThere(start(inner));
    }
  });

  test('broken off after any number of writes and removals: the same', () => {
    for (let n = 0; n < 30; n += 1) {
      const inner = shelfWith(saved);
      let left = n;
      const spend = () => {
        if (left === 0) throw new Error('The tab was closed.');
        left -= 1;
      };
      const shelf = {
        ...inner,
        write: (key: string, value: string) => {
          spend();
          inner.write(key, value);
        },
        remove: (key: string) => {
          spend();
          inner.remove(key);
        },
      };
      start(shelf);
      expectAllThere(start(inner));
    }
  });

  test('with a result that cannot be read: it is put aside, the others are there', () => {
    const [key = ''] = Object.keys(saved).filter((name) => name.startsWith('bts.result.'));
    const shelf = shelfWith({ ...saved, [key]: '{"v":1,"d":{"outcome":"maybe"}}' });
    const game = start(shelf);
    expect(game.state().results.size).toBe(oldResults.length - 1);
    expect(game.state().trouble.setAside).toBe(1);
    expect(Object.values(contents(shelf))).toContain('{"v":1,"d":{"outcome":"maybe"}}');
  });
});

test('where nothing old lies nothing is done', () => {
  const shelf = memoryShelf();
  start(shelf);
  expect(contents(shelf)).toEqual({});
});
