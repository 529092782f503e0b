// The tree that is edited: what an edit changes and what it leaves alone, and the patches between
// two trees.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, patched } from '../../src/editor/difference.ts';
import {
  listAt,
  valueAt,
  withItem,
  withMoved,
  withoutItem,
  withValue,
} from '../../src/editor/tree.ts';

const pack = {
  title: { en: 'Fish' },
  questions: [
    { id: 'a', claim: { en: 'One', 'zh-Hans': '一' }, explanation: { body: { en: 'So.' } } },
    { id: 'b' },
  ],
};

describe('an edit', () => {
  test('changes what it names and shares everything else', () => {
    const after = withValue(pack, ['questions', 0, 'claim', 'en'], 'Two');
    expect(valueAt(after, ['questions', 0, 'claim'])).toEqual({ en: 'Two', 'zh-Hans': '一' });
    expect(valueAt(after, ['title'])).toBe(pack.title);
    expect(valueAt(after, ['questions', 1])).toBe(pack.questions[1]);
    expect(valueAt(pack, ['questions', 0, 'claim', 'en'])).toBe('One');
  });

  test('puts in what is missing on the way', () => {
    const after = withValue(pack, ['questions', 1, 'explanation', 'truth', 'en'], 'So it is.');
    expect(valueAt(after, ['questions', 1])).toEqual({
      id: 'b',
      explanation: { truth: { en: 'So it is.' } },
    });
    expect(withValue({}, ['list', 0, 'x'], 1)).toEqual({ list: [{ x: 1 }] });
  });

  test('that empties a text takes away the text, and what held only that', () => {
    const after = withValue(pack, ['questions', 0, 'explanation', 'body', 'en'], undefined);
    expect(valueAt(after, ['questions', 0])).toEqual({ id: 'a', claim: pack.questions[0]?.claim });
  });

  test('puts in, takes out and moves items of a list', () => {
    const list = ['list'];
    expect(listAt(withItem({ list: [1, 2] }, list, 1, 9), list)).toEqual([1, 9, 2]);
    expect(listAt(withoutItem({ list: [1, 2] }, list, 0), list)).toEqual([2]);
    expect(listAt(withMoved({ list: [1, 2, 3] }, list, 0, 2), list)).toEqual([2, 3, 1]);
    expect(listAt(withMoved({ list: [1, 2, 3] }, list, 2, 0), list)).toEqual([3, 1, 2]);
    expect(listAt(withMoved({ list: [1] }, list, 4, 0), list)).toEqual([1]);
    expect(listAt(withItem({}, list, 0, 1), list)).toEqual([1]);
  });

  test('never reaches what every object inherits', () => {
    expect(valueAt({}, ['constructor'])).toBeUndefined();
    expect(valueAt({ a: 1 }, ['a', 'toString'])).toBeUndefined();
  });
});

describe('the difference of two trees', () => {
  const json = fc.jsonValue({ maxDepth: 4 });

  test('makes the one out of the other, whatever they are', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        expect(patched(from, difference(from, to))).toEqual(to);
      }),
    );
  });

  test('can be written down and read back', () => {
    fc.assert(
      fc.property(json, json, (from, to) => {
        const written: ReturnType<typeof difference> = JSON.parse(
          JSON.stringify(difference(from, to)),
        );
        expect(patched(from, written)).toEqual(JSON.parse(JSON.stringify(to)));
      }),
    );
  });

  test('of one typed letter is one short patch, also among ten thousand questions', () => {
    const questions = Array.from({ length: 10_000 }, (_, at) => ({
      id: `q${at}`,
      claim: { en: 'a' },
    }));
    const path = ['questions', 5000, 'claim', 'en'];
    const after = withValue({ questions }, path, 'ab');
    expect(difference({ questions }, after)).toEqual([['set', path, 'ab']]);
  });

  test('of a question put in at the front is that question', () => {
    const after = withItem(pack, ['questions'], 0, { id: 'c' });
    expect(difference(pack, after)).toEqual([['splice', ['questions'], 0, 0, [{ id: 'c' }]]]);
  });

  test('of a tree and itself is nothing', () => {
    expect(difference(pack, pack)).toEqual([]);
  });
});
