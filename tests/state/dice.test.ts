// Chance from a seed, and seeds that can be read out to a class.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shuffled } from '../../src/rules/random.ts';
import { dealt, inOrder } from '../../src/state/deal.ts';
import { cleanSeed, newSeed, randomFrom } from '../../src/state/dice.ts';
import { aQuestion } from '../fixtures/build.ts';

const many = (seed: string, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, random);
};

describe('numbers from a seed', () => {
  test('are the same for the same seed, from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const numbers = many(seed, 20);
        expect(many(seed, 20)).toEqual(numbers);
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  test('are these, on every device and in every later version', () => {
    expect(many('K7QM', 3)).toMatchInlineSnapshot(`
      [
        0.5492306120924821,
        0.2221412940390889,
        0.8347776220910995,
      ]
    `);
  });

  test('differ from seed to seed, and are spread evenly', () => {
    const firsts = Array.from({ length: 500 }, (_, at) => randomFrom(`seed-${at}`)());
    expect(new Set(firsts).size).toBe(500);
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      many('even', 10_000).filter((number) => Math.floor(number * 10) === tenth),
    );
    for (const tenth of tenths) expect(Math.abs(tenth.length - 1000)).toBeLessThan(120);
  });
});

describe('seeds', () => {
  test('new ones are four letters that are not mistaken for one another', () => {
    for (const seed of Array.from({ length: 200 }, (_, at) => newSeed(randomFrom(String(at))))) {
      expect(seed).toMatch(/^[ACDEFGHJKMNPQRTUVWXY3479]{4}$/);
      expect(cleanSeed(seed)).toBe(seed);
    }
    expect(newSeed(() => 0)).toHaveLength(4);
    expect(newSeed(() => 1 - 2 ** -53)).toHaveLength(4);
  });

  test.each([
    ['k7qm', 'K7QM'],
    [' k7-qm ', 'K7QM'],
    ['', null],
    ['字', null],
    ['ABCDEFGHIJKL', 'ABCDEFGHIJKL'],
    ['ABCDEFGHIJKLM', null],
    ['<script>', 'SCRIPT'],
  ])('%j is read as %j', (input, seed) => {
    expect(cleanSeed(input)).toBe(seed);
  });

  test('whatever is typed, cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string(), (input) => {
        const seed = cleanSeed(input);
        if (seed !== null) expect(cleanSeed(seed)).toBe(seed);
      }),
    );
  });
});

test('shuffling loses and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
      expect(shuffled(items, randomFrom(seed)).toSorted()).toEqual(items.toSorted());
    }),
  );
});

describe('dealing the parts of a question', () => {
  test('deals each once, the same for the same round', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const sort = aQuestion('sort');
        const ids = dealt(sort, seed);
        expect(ids).toEqual(dealt(sort, seed));
        expect(ids.toSorted()).toEqual(sort.items.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('never deals the steps of a process in the right order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const items = aQuestion('order').items.slice(0, 3);
        const order = aQuestion('order', { items });
        expect(dealt(order, seed)).not.toEqual(items.map(({ id }) => id));
        expect(dealt(order, seed)).toHaveLength(3);
      }),
      { numRuns: 300 },
    );
  });

  test('deals nothing where there are no parts', () => {
    expect(dealt(aQuestion('verdict'), 'x')).toEqual([]);
    expect(dealt(aQuestion('choice'), 'x')).toHaveLength(2);
  });

  test('lays out what is known and nothing else', () => {
    const parts = [{ id: 'a' }, { id: 'b' }];
    expect(inOrder(parts, ['b', 'gone', 'a'])).toEqual([{ id: 'b' }, { id: 'a' }]);
  });
});
