// What every round must be, whatever the bank: tried on many banks that chance makes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Kind,
  kinds,
  type Pickable,
  pickable,
  pickRound,
  type RoundLength,
  roundLengths,
} from '../../src/rules/pick.ts';
import type { Random } from '../../src/rules/random.ts';
import { aQuestion } from '../fixtures/build.ts';

/** Chance from a seed, without the generator the game uses. */
function chance(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Traits = Omit<Pickable, 'id'>;

const traits: fc.Arbitrary<Traits> = fc.record({
  kind: fc.constantFrom(...kinds),
  counterweight: fc.boolean(),
  keystone: fc.boolean(),
  sober: fc.boolean(),
});

const bankOf = (list: readonly Traits[]): Pickable[] =>
  list.map((one, at) => ({ id: `q-${at}`, ...one }));
const anyBank = fc.array(traits, { maxLength: 60 }).map(bankOf);
const seeds = fc.integer();
const lengths = fc.constantFrom(...roundLengths);
const limited = fc.constantFrom(4 as const, 8 as const, 12 as const);

const plain: Traits = { kind: 'myth', counterweight: false, keystone: false, sober: false };
/** Enough of every kind for the longest round, counterweights of every kind among it. */
const plenty: readonly Traits[] = kinds.flatMap((kind) =>
  Array.from({ length: 8 }, (_, at) => ({ ...plain, kind, counterweight: at < 4 })),
);
const richBank = fc.array(traits, { maxLength: 40 }).map((more) => bankOf([...plenty, ...more]));

function round(bank: readonly Pickable[], length: RoundLength, seed: number, rank?: Rank) {
  const ids = pickRound(bank, { length, random: chance(seed), ...(rank ? { rank } : {}) });
  return ids.map((id) => {
    const found = bank.find((question) => question.id === id);
    if (found === undefined) throw new Error(`${id} is not in the bank.`);
    return found;
  });
}
type Rank = (question: Pickable) => number;

const numberOf = (cards: readonly Pickable[], kind: Kind) =>
  cards.filter((card) => card.kind === kind).length;

describe('any bank', () => {
  test('a round never repeats a card, and is as long as it can be', () => {
    fc.assert(
      fc.property(anyBank, lengths, seeds, (bank, length, seed) => {
        const cards = round(bank, length, seed);
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
        const wanted = length === 'all' ? bank.length : Math.min(length, bank.length);
        expect(cards).toHaveLength(wanted);
      }),
    );
  });

  test('at least one card in four is a counterweight, if there are as many', () => {
    fc.assert(
      fc.property(anyBank, limited, seeds, (bank, length, seed) => {
        const heavy = (cards: readonly Pickable[]) =>
          cards.filter(({ counterweight }) => counterweight).length;
        const least = Math.min(length / 4, heavy(bank));
        expect(heavy(round(bank, length, seed))).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('counterweights of one kind only are counterweights still', () => {
    for (const kind of kinds) {
      const bank = bankOf(plenty.map((one) => ({ ...one, counterweight: one.kind === kind })));
      for (const length of [4, 8, 12] as const) {
        const heavy = round(bank, length, 7).filter(({ counterweight }) => counterweight);
        expect(heavy.length, `${kind}, ${length}`).toBeGreaterThanOrEqual(length / 4);
      }
    }
  });

  test('holds a keystone, if there is one', () => {
    fc.assert(
      fc.property(anyBank, lengths, seeds, (bank, length, seed) => {
        const wanted = bank.some(
          ({ keystone, kind }) => keystone && (length !== 4 || kind !== 'view'),
        );
        if (wanted) expect(round(bank, length, seed).some(({ keystone }) => keystone)).toBe(true);
      }),
    );
  });

  test('opens with a verdict that is not sober, if the round has one', () => {
    fc.assert(
      fc.property(anyBank, lengths, seeds, (bank, length, seed) => {
        const cards = round(bank, length, seed);
        const opens = ({ kind, sober }: Pickable) => !sober && kind !== 'task' && kind !== 'view';
        const [first] = cards;
        if (first !== undefined && cards.some(opens)) expect(opens(first)).toBe(true);
      }),
    );
  });

  test('finds the one card that may open, however far back it lies', () => {
    const tasks = Array.from({ length: 60 }, (): Traits => ({ ...plain, kind: 'task' }));
    const bank = bankOf([...tasks, plain]);
    for (let seed = 0; seed < 20; seed += 1) {
      expect(round(bank, 'all', seed)[0]?.kind).toBe('myth');
    }
  });

  test('the same seed gives the same round', () => {
    fc.assert(
      fc.property(anyBank, lengths, seeds, (bank, length, seed) => {
        expect(round(bank, length, seed)).toEqual(round(bank, length, seed));
      }),
    );
  });
});

describe('a bank with enough of everything', () => {
  const quotas = {
    4: { myth: 1, reality: 1, complicated: 1, task: 1, view: 0 },
    8: { myth: 2, reality: 2, complicated: 1, task: 2, view: 1 },
    12: { myth: 3, reality: 3, complicated: 2, task: 3, view: 1 },
  };

  test('gives a balanced round', () => {
    fc.assert(
      fc.property(richBank, limited, seeds, (bank, length, seed) => {
        const cards = round(bank, length, seed);
        const counts = Object.fromEntries(kinds.map((kind) => [kind, numberOf(cards, kind)]));
        expect(counts).toEqual(quotas[length]);
      }),
    );
  });

  test('gives different rounds for different seeds', () => {
    const bank = bankOf(plenty);
    const rounds = Array.from({ length: 20 }, (_, seed) =>
      round(bank, 8, seed)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(rounds).size).toBeGreaterThan(15);
  });

  test('what has not been seen comes first, and the balance stays', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const fresh = new Set(bankOf(plenty).flatMap(({ id }, at) => (at % 2 === 0 ? [id] : [])));
        const rank: Rank = ({ id }) => (fresh.has(id) ? 0 : 1);
        const cards = round(bankOf(plenty), 8, seed, rank);
        expect(cards.every(({ id }) => fresh.has(id))).toBe(true);
        expect(numberOf(cards, 'myth')).toBe(2);
      }),
    );
  });

  test('neither two sober cards nor two tasks follow each other in a round of eight', () => {
    const bank = bankOf(plenty.map((one, at) => ({ ...one, sober: at % 8 === 0 })));
    fc.assert(
      fc.property(seeds, (seed) => {
        const cards = round(bank, 8, seed);
        const tasks = cards.filter(
          ({ kind }, at) => kind === 'task' && cards[at - 1]?.kind === 'task',
        );
        // Two that are left over at the end have nothing to be kept apart by.
        const apart = tasks.every((task) => cards.indexOf(task) >= 6);
        expect(apart).toBe(true);
      }),
    );
  });
});

test('ten thousand questions take a moment', () => {
  const list = Array.from({ length: 10_000 }, (_, at) => plenty[at % plenty.length] ?? plain);
  const bank = bankOf(list);
  const start = performance.now();
  expect(round(bank.slice(0, 10_000), 12, 1)).toHaveLength(12);
  expect(pickRound(bank, { length: 'all', random: chance(1) })).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(1500);
});

test('picking knows a question by its kind', () => {
  expect(pickable(aQuestion('verdict', { verdict: 'complicated' })).kind).toBe('complicated');
  expect(pickable(aQuestion('view')).kind).toBe('view');
  for (const type of ['choice', 'sort', 'order', 'estimate'] as const) {
    expect(pickable(aQuestion(type)).kind).toBe('task');
  }
  expect(pickable(aQuestion('sort', { counterweight: true, sober: true, keystone: true }))).toEqual(
    {
      ...{ id: 'sort', kind: 'task', counterweight: true, sober: true, keystone: true },
    },
  );
});
