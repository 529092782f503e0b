// Packs kept in a browser or in memory: what is kept is there, both or neither; what finds no room
// is kept for this visit, and nothing that was there before is lost.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  browserPackShelf,
  memoryPackShelf,
  type PackEntry,
  type PackShelf,
} from '../../src/state/pack-shelf.ts';
import { sturdyShelf } from '../../src/state/sturdy-shelf.ts';
import { QuotaError } from '../fixtures/shelves.ts';

function anEntry(id: string, changes: Partial<PackEntry> = {}): PackEntry {
  return {
    ...{ id, title: { en: id }, languages: ['en'], questions: 1, version: '1.0.0', from: 'mine' },
    ...{ added: 1, changed: 1, order: 0, tags: [], draft: false, renewed: {} },
    verdicts: { myth: 1, complicated: 0, reality: 0 },
    ...changes,
  } as PackEntry;
}

const ids = async (shelf: PackShelf) => (await shelf.entries()).map(({ id }) => id).toSorted();

beforeEach(async () => {
  await (await browserPackShelf()).erase();
});

describe.each([
  ['in the browser', browserPackShelf],
  ['in memory', async () => memoryPackShelf()],
  ['sturdy', async () => sturdyShelf(await browserPackShelf(), () => {})],
  ['sturdy, without a browser', async () => sturdyShelf(null, () => {})],
] as const)('packs %s', (_, open) => {
  test('are kept, noted and removed', async () => {
    const shelf = await open();
    await shelf.keep(anEntry('a'), { words: 1 });
    await shelf.keep(anEntry('b'), { words: 2 });
    await shelf.note(anEntry('a', { tags: ['x'] }), anEntry('b', { order: 3 }));
    expect(await ids(shelf)).toEqual(['a', 'b']);
    expect((await shelf.entry('a'))?.tags).toEqual(['x']);
    expect((await shelf.entry('b'))?.order).toBe(3);
    expect(await shelf.open('a')).toEqual({ words: 1 });
    await shelf.remove('a');
    expect([await shelf.open('a'), await shelf.entry('a')]).toEqual([undefined, undefined]);
    expect(await ids(shelf)).toEqual(['b']);
    await shelf.erase();
    expect(await ids(shelf)).toEqual([]);
  });

  test('that come in pieces are put together in any order, each set by itself', async () => {
    const shelf = await open();
    await shelf.keepPiece('set', 3, 'c');
    await shelf.keepPiece('set', 1, 'a');
    await shelf.keepPiece('other', 2, 'x');
    expect([...(await shelf.pieces('set'))].toSorted()).toEqual([
      [1, 'a'],
      [3, 'c'],
    ]);
    await shelf.dropPieces('set');
    expect((await shelf.pieces('set')).size).toBe(0);
    expect([...(await shelf.pieces('other'))]).toEqual([[2, 'x']]);
  });
});

describe('where there is no room any more', () => {
  const full = async () => {
    const inner = await browserPackShelf();
    await inner.keep(anEntry('old'), { words: 'before' });
    let room = false;
    const refusing: PackShelf = {
      ...inner,
      keep: (entry, pack) => (room ? inner.keep(entry, pack) : Promise.reject(new QuotaError())),
    };
    const heard: (string | null)[] = [];
    const shelf = sturdyShelf(refusing, (id) => heard.push(id));
    return { inner, shelf, heard, makeRoom: () => (room = true) };
  };

  test('a pack is kept for this visit, and that is said', async () => {
    const { inner, shelf, heard } = await full();
    await shelf.keep(anEntry('new'), { words: 1 });
    await shelf.keep(anEntry('old', { questions: 2 }), { words: 'after' });
    expect(shelf.trouble()).toBe('full');
    expect([...shelf.passing()].toSorted()).toEqual(['new', 'old']);
    expect(await ids(shelf)).toEqual(['new', 'old']);
    expect(await shelf.open('old')).toEqual({ words: 'after' });
    expect((await shelf.entry('old'))?.questions).toBe(2);
    expect(await inner.open('old')).toEqual({ words: 'before' });
    expect(heard).toEqual(['new', 'old']);
  });

  test('it is kept for good as soon as it finds room', async () => {
    const { inner, shelf, makeRoom } = await full();
    await shelf.keep(anEntry('new'), { words: 1 });
    makeRoom();
    await shelf.keep(anEntry('new'), { words: 2 });
    expect(shelf.trouble()).toBeNull();
    expect(shelf.passing()).toEqual([]);
    expect(await inner.open('new')).toEqual({ words: 2 });
  });
});

test('where the browser keeps nothing, that is said from the start', () => {
  expect(sturdyShelf(null, () => {}).trouble()).toBe('forbidden');
});
