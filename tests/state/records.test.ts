// Records keep what can be kept, whatever the shelf does: nothing that anyone could still read
// is ever lost, and nothing throws.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  createRecords,
  erasedKey,
  noTrouble,
  ourKey,
  type Trouble,
} from '../../src/state/records.ts';
import { memoryShelf, type Shelf, storageShelf } from '../../src/state/shelf.ts';
import { contents, faultyShelf, shelfWith } from '../fixtures/shelves.ts';

function recordsOn(shelf: Shelf) {
  let trouble: Trouble = noTrouble;
  const records = createRecords(shelf, noTrouble, (now) => {
    trouble = now;
  });
  return { records, trouble: () => trouble };
}

const schema = v.strictObject({ n: v.number() });
const newer = '{"v":3,"d":{"n":1}}';

test('what is written is read again, by a later visit too', () => {
  const shelf = memoryShelf();
  expect(recordsOn(shelf).records.write('a', { n: 1 })).toBe(true);
  const { records, trouble } = recordsOn(shelf);
  expect(records.read('a', schema)).toEqual({ n: 1 });
  expect(records.read('b', schema)).toBeUndefined();
  expect(trouble()).toEqual(noTrouble);
});

test('any JSON value comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.jsonValue({ noUnpairedSurrogates: false } as object),
      (key, value) => {
        const { records } = recordsOn(memoryShelf());
        records.write(key, value);
        expect(JSON.stringify(records.read(key, v.unknown()))).toBe(JSON.stringify(value));
      },
    ),
  );
});

describe('a record that cannot be read', () => {
  const unreadable = [
    ...['', '{', 'null', '[]', '7', '"x"', '{"v":1}', '{"d":{"n":1}}', '{"v":0,"d":{"n":1}}'],
    ...[
      '{"v":"2","d":{"n":1}}',
      '{"v":1,"d":{"n":"1"}}',
      '{"v":1,"d":{"n":1},"x":1}',
      '{"v":null}',
    ],
    '{"v":1,"d":{"n":1,"__proto__":{"x":1}}}',
  ];

  test.each(unreadable)('%j is put aside unharmed, and told of', (raw) => {
    const shelf = shelfWith({ 'bts.a': raw });
    const { records, trouble } = recordsOn(shelf);
    expect(records.read('a', schema)).toBeUndefined();
    expect(contents(shelf)).toEqual({ 'bts.aside.0.a': raw });
    expect(trouble()).toEqual({ ...noTrouble, setAside: 1 });
    expect(records.write('a', { n: 2 })).toBe(true);
    expect(records.read('a', schema)).toEqual({ n: 2 });
  });

  test.each(unreadable.slice(0, 6))(
    '%j is put aside before it is written over or removed',
    (raw) => {
      for (const change of ['write', 'remove'] as const) {
        const shelf = shelfWith({ 'bts.a': raw });
        recordsOn(shelf).records[change]('a', { n: 2 });
        expect(shelf.read('bts.aside.0.a')).toBe(raw);
      }
    },
  );

  test('is never written over by the next one that is put aside', () => {
    const shelf = memoryShelf();
    for (const raw of ['{1', '{2', '{3']) {
      shelf.write('bts.a', raw);
      recordsOn(shelf).records.read('a', schema);
    }
    expect(contents(shelf)).toEqual({
      'bts.aside.0.a': '{1',
      'bts.aside.1.a': '{2',
      'bts.aside.2.a': '{3',
    });
  });

  test('stays where it is when there is no room for a copy', () => {
    const inner = shelfWith({ 'bts.a': '{' });
    const { records, trouble } = recordsOn(faultyShelf({ write: () => true }, inner));
    expect(records.read('a', schema)).toBeUndefined();
    expect(records.write('a', { n: 2 })).toBe(false);
    records.remove('a');
    expect(contents(inner)).toEqual({ 'bts.a': '{' });
    expect(trouble().setAside).toBe(1);
  });

  test('is not among the keys', () => {
    const shelf = shelfWith({ 'bts.aside.0.result.a': '{', 'bts.result.b': '{}', other: 'x' });
    expect(recordsOn(shelf).records.keysFrom('result.')).toEqual(['result.b']);
    expect(recordsOn(shelf).records.keysFrom('')).toEqual(['result.b']);
  });
});

describe('a record of a newer version', () => {
  const shapes = [newer, '{"v":3,"data":{},"more":[]}', '{"v":2.5}', '{"v":99,"d":null}'];

  test.each(shapes)('%s is left untouched, whatever is done', (raw) => {
    const shelf = shelfWith({ 'bts.a': raw });
    const { records, trouble } = recordsOn(shelf);
    expect(records.read('a', schema)).toBeUndefined();
    expect(records.write('a', { n: 2 })).toBe(false);
    records.remove('a');
    expect(records.read('a', schema)).toBeUndefined();
    expect(contents(shelf)).toEqual({ 'bts.a': raw });
    expect(trouble()).toEqual({ ...noTrouble, newer: 1 });
  });

  test('is left untouched even when it was never read', () => {
    const shelf = shelfWith({ 'bts.a': newer, 'bts.b': newer });
    const { records } = recordsOn(shelf);
    expect(records.write('a', { n: 2 })).toBe(false);
    records.remove('b');
    expect(contents(shelf)).toEqual({ 'bts.a': newer, 'bts.b': newer });
  });
});

describe('a shelf that fails', () => {
  test('when full says so, keeps what was there, and says when it works again', () => {
    const inner = memoryShelf();
    const { records, trouble } = recordsOn(faultyShelf({ write: (call) => call === 2 }, inner));
    expect(records.write('a', { n: 1 })).toBe(true);
    expect(records.write('a', { n: 2 })).toBe(false);
    expect(trouble().unsaved).toBe('full');
    expect(records.read('a', schema)).toEqual({ n: 1 });
    expect(records.write('a', { n: 3 })).toBe(true);
    expect(trouble().unsaved).toBeNull();
  });

  test('when it may not be read is not written to either: what lies there is not known', () => {
    const inner = shelfWith({ 'bts.a': '{"v":1,"d":{"n":1}}' });
    const { records, trouble } = recordsOn(faultyShelf({ read: () => true }, inner));
    expect(records.read('a', schema)).toBeUndefined();
    expect(records.write('a', { n: 2 })).toBe(false);
    expect(trouble().unsaved).toBe('forbidden');
    expect(contents(inner)).toEqual({ 'bts.a': '{"v":1,"d":{"n":1}}' });
  });

  test('when all of it fails still never throws', () => {
    const shelf = faultyShelf({
      ...{ read: () => true, write: () => true, remove: true, keys: true },
    });
    const { records, trouble } = recordsOn(shelf);
    expect(records.read('a', schema)).toBeUndefined();
    expect(records.write('a', 1)).toBe(false);
    records.remove('a');
    expect(records.keysFrom('')).toEqual([]);
    records.erase();
    expect(trouble().unsaved).toBe('forbidden');
  });

  test('storage that may not even be touched is no shelf', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    expect(storageShelf(forbidden)).toBeNull();
    expect(storageShelf(() => ({ getItem: forbidden }) as unknown as Storage)).toBeNull();
  });
});

test('what version 1 wrote is read', () => {
  const { records, trouble } = recordsOn(shelfWith({ 'bts.a': '{"v":1,"d":{"n":5}}' }));
  expect(records.read('a', schema)).toEqual({ n: 5 });
  expect(trouble()).toEqual(noTrouble);
});

test('a shelf that cuts off what it is given is found out', () => {
  const inner = memoryShelf();
  const cutting: Shelf = { ...inner, write: (key, value) => inner.write(key, value.slice(0, -3)) };
  const { records, trouble } = recordsOn(cutting);
  expect(records.write('a', { n: 1 })).toBe(false);
  expect(trouble().unsaved).toBe('full');
});

test('what is left of a harmed record is handed out, after its copy has been put aside', () => {
  const shelf = shelfWith({ 'bts.a': '{"v":2,"d":{"n":5', 'bts.b': '{"v":2,"d":{"n":"7"}}' });
  const { records } = recordsOn(shelf);
  const salvage = (raw: string) => ({ n: Number(/\d$|\d(?=")/.exec(raw.slice(6))?.[0]) });
  expect(records.read('a', schema, salvage)).toEqual({ n: 5 });
  expect(records.read('b', schema, salvage)).toEqual({ n: 7 });
  expect(Object.keys(contents(shelf))).toEqual(['bts.aside.0.a', 'bts.aside.0.b']);
});

test('other tabs hear of erasing by a mark that is gone at once', () => {
  const inner = memoryShelf();
  const written: string[] = [];
  const shelf = {
    ...inner,
    write: (key: string, value: string) => {
      written.push(key);
      inner.write(key, value);
    },
  };
  recordsOn(shelf).records.erase();
  expect(written.map(ourKey)).toEqual([erasedKey]);
  expect(contents(inner)).toEqual({});
  expect(ourKey('theirs')).toBeNull();
});

test('erasing removes all of ours and nothing else', () => {
  const shelf = shelfWith({ 'bts.a': newer, 'bts.aside.0.b': '{', theirs: 'x' });
  const { records, trouble } = recordsOn(shelf);
  records.read('a', schema);
  records.erase();
  expect(contents(shelf)).toEqual({ theirs: 'x' });
  expect(trouble()).toEqual(noTrouble);
  expect(records.write('a', { n: 1 })).toBe(true);
});

test('whatever is done to whatever lies there, nothing readable is lost', () => {
  const raws = fc.constantFrom('{', newer, '{"v":1,"d":{"n":5}}', '{"v":1,"d":"x"}', '{"v":3}');
  const doing = fc.record({
    what: fc.constantFrom('read' as const, 'write' as const, 'remove' as const),
    key: fc.constantFrom('a', 'b'),
  });
  const shelves = fc.dictionary(fc.constantFrom('bts.a', 'bts.b'), raws);
  fc.assert(
    fc.property(shelves, fc.array(doing), fc.nat({ max: 4 }), (things, doings, full) => {
      const inner = shelfWith(things);
      const { records } = recordsOn(faultyShelf({ write: (call) => call === full }, inner));
      for (const { what, key } of doings) {
        if (what === 'read') records.read(key, schema);
        if (what === 'write') records.write(key, { n: 6 });
        if (what === 'remove') records.remove(key);
      }
      const kept = Object.values(contents(inner));
      const lost = Object.values(things).filter((raw) => !kept.includes(raw));
      // What is of this or the last version may be replaced: it was ours to change.
      expect(lost.filter((raw) => !/^\{"v":[12]/.test(raw))).toEqual([]);
    }),
  );
});
