// How packs stand in the library: no two of one name, in the order they were given, found by what
// people type.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  allTags,
  changedEntry,
  found,
  freeId,
  inShelfOrder,
  moved,
  newEntry,
  newId,
  shares,
  tagsIn,
} from '../../src/library/shelf-rules.ts';
import { slug } from '../../src/questions/base.ts';
import { randomFrom } from '../../src/state/dice.ts';
import type { PackEntry } from '../../src/state/pack-shelf.ts';
import { altered, aPack, both } from '../fixtures/build.ts';

function entry(id: string, change: Partial<PackEntry> = {}): PackEntry {
  return { ...newEntry(aPack(), { id, from: 'mine', now: 1, others: [] }), ...change };
}

const anyText = fc.oneof(
  fc.record({ en: fc.string({ minLength: 1 }) }),
  fc.record({ 'zh-Hans': fc.constantFrom('疫苗', '厨房里的科学', '物理') }),
  fc.constant({}),
);
const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 8 });

describe('a name', () => {
  test('is never one that is taken, and always one that a pack can have', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.string()), fc.string(), (title, others, seed) => {
        const taken = new Set(others);
        const id = newId(title, taken, randomFrom(seed));
        expect(taken.has(id)).toBe(false);
        expect(v.is(slug, id)).toBe(true);
      }),
    );
  });

  test('of two teachers for one title differs', () => {
    const ids = ['a', 'b', 'c', 'd'].map((seed) =>
      newId(both('Physics', '物理'), new Set(), randomFrom(seed)),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^physics-[a-z0-9]{4}$/);
  });

  test('that a pack brings along is kept where it is free, and numbered where not', () => {
    expect(freeId('physics', new Set())).toBe('physics');
    expect(freeId('physics', new Set(['physics', 'physics-2']))).toBe('physics-3');
    const long = 'a'.repeat(60);
    const other = freeId(long, new Set([long]));
    expect(v.is(slug, other) && other !== long).toBe(true);
  });
});

describe('the order', () => {
  test('a pack that is moved stands where the other one stood, and the rest keep their order', () => {
    fc.assert(
      fc.property(anyIds, fc.nat(), fc.nat(), fc.boolean(), (ids, a, b, isNumbered) => {
        fc.pre(ids.length > 1);
        const entries = ids.map((id, at) =>
          entry(id, { order: isNumbered ? at * 3 - 4 : 0, added: at }),
        );
        const before = inShelfOrder(entries).map(({ id }) => id);
        const [from, to] = [a % ids.length, b % ids.length];
        const [id = '', target = ''] = [before[from], before[to]];
        const changed = new Map(moved(entries, id, target).map((one) => [one.id, one]));
        const after = inShelfOrder(entries.map((one) => changed.get(one.id) ?? one)).map(
          (one) => one.id,
        );
        expect(after.indexOf(id)).toBe(to);
        const others = (list: readonly string[]) => list.filter((one) => one !== id);
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test('what comes new stands first', () => {
    const others = [entry('a', { order: 0 }), entry('b', { order: -3 })];
    const fresh = newEntry(aPack(), { id: 'c', from: 'taken', now: 9, others });
    expect(inShelfOrder([...others, fresh]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('what is known of a pack', () => {
  test('is what it holds; written anew, its place and tags stay', () => {
    const fresh = newEntry(aPack(), { id: 'a', from: 'mine', now: 5, others: [] });
    expect(fresh).toMatchObject({ questions: 11, draft: false, from: 'mine', added: 5 });
    expect(fresh.verdicts).toEqual({ myth: 2, complicated: 2, reality: 2 });
    const later = changedEntry(
      { ...fresh, tags: ['x'], order: 7 },
      altered(aPack(), 'questions.0', undefined),
      9,
    );
    expect(later).toMatchObject({ questions: 10, tags: ['x'], order: 7, added: 5, changed: 9 });
    expect(later.verdicts.myth).toBe(1);
  });

  test('says that it is a draft while anything is to be written, or cannot be read', () => {
    const draft = (path: string, part?: unknown) =>
      newEntry(altered(aPack(), path, part), { id: 'a', from: 'mine', now: 1, others: [] });
    expect(draft('questions.0.explanation.body').draft).toBe(true);
    expect(draft('questions.0.claim.zh-Hans').draft).toBe(true);
    expect(draft('licence').draft).toBe(true);
    const broken = draft('questions.0.verdict', 'perhaps');
    expect(broken).toMatchObject({ draft: true, questions: 10 });
    expect(draft('topics', [])).toMatchObject({ draft: true, questions: 0, title: aPack().title });
    for (const raw of [null, 7, 'x', [], {}]) {
      const none = newEntry(raw, { id: 'a', from: 'mine', now: 1, others: [] });
      expect(none).toMatchObject({ draft: true, questions: 0, title: {} });
    }
  });

  test('has shares that are together one, or none without claims', () => {
    const parts = shares({ verdicts: { myth: 1, complicated: 1, reality: 2 } });
    expect(parts).toEqual({ myth: 0.25, complicated: 0.25, reality: 0.5 });
    expect(shares({ verdicts: { myth: 0, complicated: 0, reality: 0 } })).toBeNull();
  });
});

describe('tags and searching', () => {
  test('tags are each once, whatever stands between them', () => {
    expect(tagsIn(' 7b,biology；  7B 、科学，, ')).toEqual(['7B', 'biology', '科学']);
    expect(tagsIn('x'.repeat(99))[0]).toHaveLength(40);
    expect(tagsIn(Array.from({ length: 50 }, (_, at) => `t${at}`).join())).toHaveLength(12);
  });

  test('most used first', () => {
    expect(allTags([entry('a', { tags: ['x', 'y'] }), entry('b', { tags: ['y'] })])).toEqual([
      'y',
      'x',
    ]);
  });

  test('every word that is typed is sought in title, tags and name, capitals aside', () => {
    const entries = [
      entry('one', { title: both('Café science', '厨房里的科学'), tags: ['7b'] }),
      entry('two', { title: { en: 'Vaccines' }, tags: ['biology'] }),
    ];
    const ids = (words: string, tag: string | null = null) =>
      found(entries, words, tag).map(({ id }) => id);
    expect(ids('')).toEqual(['one', 'two']);
    expect(ids('CAFE 7b')).toEqual(['one']);
    expect(ids('厨房')).toEqual(['one']);
    expect(ids('vacc bio')).toEqual(['two']);
    expect(ids('vacc 7b')).toEqual([]);
    expect(ids('', 'biology')).toEqual(['two']);
    expect(ids('ｏｎｅ')).toEqual(['one']);
  });
});
