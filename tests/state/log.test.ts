// The log: whatever happens to the storage, and however many tabs write at once, no answer is lost
// that could be kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { linesIn, writeAttempt } from '../../src/state/attempt-text.ts';
import { type AttemptLog, createLog } from '../../src/state/log.ts';
import { createRecords, noTrouble, type Trouble } from '../../src/state/records.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { anAttempt, anyAttempt } from '../fixtures/attempts.ts';
import { contents, faultyShelf, shelfWith } from '../fixtures/shelves.ts';

let trouble: Trouble = noTrouble;
const logOn = (shelf: Shelf, visit = 'A'): AttemptLog => {
  trouble = noTrouble;
  const records = createRecords(shelf, noTrouble, (now) => {
    trouble = now;
  });
  return createLog(records, visit);
};
const many = (count: number, from = 0): Attempt[] =>
  Array.from({ length: count }, (_, at) => anAttempt({ at: from + at, question: `q-${at % 50}` }));
const linesOn = (shelf: Shelf) => Object.values(contents(shelf)).flatMap(linesIn);
const sorted = (attempts: readonly Attempt[]) => attempts.map(writeAttempt).toSorted();

test('what is appended is there on the next visit, each pack by itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyAttempt(), { selector: writeAttempt, maxLength: 80 }), (list) => {
      const shelf = memoryShelf();
      const log = logOn(shelf);
      for (const attempt of list) expect(log.append('p', attempt)).toBe(false);
      expect(sorted(logOn(shelf, 'B').load('p'))).toEqual(sorted(list));
      expect(logOn(shelf, 'B').load('p-2')).toEqual([]);
      expect(logOn(shelf, 'B').packs()).toEqual(list.length === 0 ? [] : ['p']);
    }),
  );
});

describe('the cost of one more', () => {
  const written = (before: number): number => {
    const shelf = memoryShelf();
    logOn(shelf, 'old').merge('p', many(before));
    let bytes = 0;
    const counting: Shelf = {
      ...shelf,
      write: (key, value) => {
        bytes = Math.max(bytes, key.length + value.length);
        shelf.write(key, value);
      },
      keys: () => {
        if (bytes > 0) throw new Error('Looked through all keys.');
        return shelf.keys();
      },
    };
    const log = logOn(counting);
    log.load('p');
    for (const attempt of many(60, before)) log.append('p', attempt);
    return bytes;
  };

  test('does not grow with what is there', () => {
    const few = written(10);
    expect(written(50_000)).toBeLessThan(few + 200);
    expect(few).toBeLessThan(1200);
  });
});

describe('a chunk that was harmed', () => {
  const whole = memoryShelf();
  logOn(whole).merge('p', many(40));
  const [key = ''] = whole.keys();
  const raw = whole.read(key) ?? '';

  test('cut anywhere: its whole lines are read, now and later, and what was there is put aside', () => {
    for (let cut = 0; cut < raw.length; cut += 7) {
      const shelf = shelfWith({ ...contents(whole), [key]: raw.slice(0, cut) });
      const kept = linesOn(shelf).toSorted();
      expect(sorted(logOn(shelf).load('p'))).toEqual(kept);
      expect(trouble.setAside).toBe(1);
      expect(sorted(logOn(shelf).load('p'))).toEqual(kept);
      expect(trouble.setAside).toBe(0);
      expect(Object.values(contents(shelf))).toContain(raw.slice(0, cut));
    }
  });

  test.each([
    ['a line edited by hand', raw.replace('q-3', 'Q three')],
    ['another kind of value', raw.replace('"d":"', '"d":["').replace(/"}$/, '"]}')],
    ['no envelope', raw.slice(12, -2)],
  ])('%s: all others are read', (_how, text) => {
    const shelf = shelfWith({ ...contents(whole), [key]: text });
    expect(logOn(shelf).load('p').length).toBeGreaterThanOrEqual(38);
    expect(trouble.setAside).toBe(1);
    expect(Object.values(contents(shelf))).toContain(text);
  });

  test('with no room to put it aside: it is read, and left where it is', () => {
    const cut = raw.slice(0, 400);
    const inner = shelfWith({ [key]: cut });
    const log = logOn(faultyShelf({ write: () => true }, inner));
    expect(log.load('p').length).toBe(linesIn(cut).length);
    log.append('p', anAttempt({ at: 5000 }));
    expect(inner.read(key)).toBe(cut);
  });

  test('of a newer version: left as it is, and told of', () => {
    const newer = '{"v":3,"d":{"packed":"?"}}';
    const shelf = shelfWith({ ...contents(whole), [key]: newer });
    expect(logOn(shelf).load('p')).toHaveLength(16);
    expect(trouble.newer).toBe(1);
    expect(shelf.read(key)).toBe(newer);
  });
});

describe('another tab', () => {
  test('is heard: each learns what the other adds, and nothing twice', () => {
    const shelf = memoryShelf();
    const [a, b] = [logOn(shelf, 'A'), logOn(shelf, 'B')];
    const [first, second, third] = many(3);
    if (first === undefined || second === undefined || third === undefined) return;
    a.load('p');
    b.load('p');
    a.append('p', first);
    expect(b.heard('p', 'log.p.A.1')).toEqual([first]);
    expect(b.heard('p', 'log.p.A.1')).toEqual([]);
    b.append('p', second);
    a.append('p', third);
    expect(b.heard('p', 'log.p.A.1')).toEqual([third]);
    expect(a.heard('p', 'log.p.B.1')).toEqual([second]);
    expect(a.heard('p', 'log.p.A.1')).toEqual([]);
    expect(a.heard('p', 'log.other.B.1')).toEqual([]);
    expect(sorted(logOn(shelf, 'C').load('p'))).toEqual(sorted([first, second, third]));
  });

  test('that erases everything is obeyed: nothing comes back', () => {
    const shelf = memoryShelf();
    const log = logOn(shelf);
    for (const attempt of many(30)) log.append('p', attempt);
    for (const key of shelf.keys()) shelf.remove(key);
    log.forget();
    log.append('p', anAttempt({ at: 99 }));
    expect(linesOn(shelf)).toEqual([writeAttempt(anAttempt({ at: 99 }))]);
  });
});

test('a storage that was emptied under the running game gets everything back with the next answer', () => {
  const shelf = memoryShelf();
  logOn(shelf, 'before').merge('p', many(60));
  const log = logOn(shelf);
  log.load('p');
  for (const attempt of many(30, 100)) log.append('p', attempt);
  for (const key of shelf.keys()) shelf.remove(key);
  const last = anAttempt({ at: 500 });
  expect(log.append('p', last)).toBe(true);
  const all = [...many(60), ...many(30, 100), last];
  expect(sorted(logOn(shelf, 'next').load('p'))).toEqual(sorted(all));
  expect(log.append('p', anAttempt({ at: 501 }))).toBe(false);
});

test('merging adds what is new, once', () => {
  const shelf = memoryShelf();
  const log = logOn(shelf);
  expect(log.merge('p', many(50))).toEqual({ added: many(50), kept: true });
  expect(log.merge('p', many(60)).added).toEqual(many(60).slice(50));
  expect(sorted(logOn(shelf, 'B').load('p'))).toEqual(sorted(many(60)));
  expect(logOn(faultyShelf({ write: () => true })).merge('p', many(3)).kept).toBe(false);
});
