// Names made from words.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isPassing, nameFrom, namesIn, newName, passingName } from '../../src/editor/ids.ts';
import { slug } from '../../src/questions/base.ts';

describe('a name', () => {
  test('is made from the first words of a sentence', () => {
    expect(nameFrom('Goldfish forget everything after three seconds, don’t they?')).toBe(
      'goldfish-forget-everything-after-three-seconds',
    );
    expect(nameFrom('Él **sabía** un poco')).toBe('el-sabia-un-poco');
  });

  test('is not made from what has no Latin letters, or inherited', () => {
    expect([nameFrom('金鱼的记忆只有三秒。'), nameFrom('3 = 3'), nameFrom('constructor')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('is one that a pack may hold, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (words) => {
        const name = nameFrom(words);
        if (name !== null) expect(v.is(slug, name)).toBe(true);
      }),
    );
  });

  test('is given once', () => {
    const taken = namesIn([{ id: 'topic' }, { id: 'topic-2' }, null]);
    expect(newName('topic', taken)).toBe('topic-3');
    expect(newName('other', taken)).toBe('other');
    expect(passingName(new Set(['new-1', 'new-2', 'new-4']))).toBe('new-3');
    expect(isPassing(passingName(new Set()))).toBe(true);
  });
});
