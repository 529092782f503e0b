// Answers packed into an address: all of them or none arrive, whatever happens on the way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { readAttempt, writeAttempt } from '../../src/state/attempt-text.ts';
import { type BitWriter, bitReader, bitWriter, sizeOf } from '../../src/state/bits.ts';
import { packCargo, unpackCargo } from '../../src/state/cargo.ts';
import { randomFrom } from '../../src/state/dice.ts';
import type { Packs } from '../../src/state/transfer.ts';
import { pack } from '../browser/pack.ts';
import { anAttempt, anyAttempt, anySlug } from '../fixtures/attempts.ts';

const lines = (packs: Packs) =>
  [...packs]
    .flatMap(([name, list]) => list.map((one) => `${name} ${writeAttempt(one)}`))
    .toSorted();
const anyPacks: fc.Arbitrary<Packs> = fc
  .uniqueArray(fc.tuple(anySlug, fc.array(anyAttempt(), { maxLength: 40 })), {
    selector: ([name]) => name,
    maxLength: 3,
  })
  .map((packs) => new Map(packs));
const broken = { ok: false, why: 'broken' };

test('numbers are read as they were written, in as many bits as foretold', () => {
  const number = fc.record({
    value: fc.oneof(
      fc.nat(100),
      fc.maxSafeNat().map((value) => Math.floor(value / 4)),
    ),
    order: fc.nat(40),
  });
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const out = bitWriter();
      for (const { value, order } of numbers) out.number(value, order);
      const from = bitReader(out.letters());
      expect(numbers.map(({ order }) => from.number(order))).toEqual(
        numbers.map(({ value }) => value),
      );
      expect(from.isBroken()).toBe(false);
      const size = numbers.reduce((sum, { value, order }) => sum + sizeOf(value, order), 0);
      expect(out.letters()).toHaveLength(Math.ceil(size / 6));
    }),
  );
});

describe('a cargo', () => {
  test('is unpacked as it was packed, in letters that an address may hold', () => {
    fc.assert(
      fc.property(anyPacks, (packs) => {
        const cargo = packCargo(packs);
        expect(cargo).toMatch(/^[\w-]+$/);
        const read = unpackCargo(cargo);
        expect(read.ok && lines(read.packs)).toEqual(lines(packs));
      }),
    );
  });

  test('holds the latest time and the longest name that a line can have', () => {
    const far = anAttempt({ at: 36 ** 10 - 1, question: `a-${'z9'.repeat(300)}` });
    const packs = new Map([['p', [far, anAttempt({ at: 0 })]]]);
    const read = unpackCargo(packCargo(packs));
    expect(read.ok && lines(read.packs)).toEqual(lines(packs));
  });

  test('with a letter changed, added or missing is refused as a whole', () => {
    const change = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom(...'ABCxyz019-_', '', 'AA', ' '),
    });
    fc.assert(
      fc.property(anyPacks, change, (packs, { at, letter }) => {
        const cargo = packCargo(packs);
        const place = 1 + (at % (cargo.length - 1));
        const harmed = cargo.slice(0, place) + letter + cargo.slice(place + 1);
        if (harmed !== cargo) expect(unpackCargo(harmed)).toEqual(broken);
        expect(unpackCargo(cargo.slice(0, place))).toEqual(broken);
      }),
    );
  });

  test.each(['', '1', '1AAA', '0abc', 'hello', '1%F0%9F', '1A'])('%s is none', (text) =>
    expect(unpackCargo(text)).toEqual(broken),
  );

  test('longer than any link is not looked at', () => {
    expect(unpackCargo(sealed('_'.repeat(60_000)))).toEqual(broken);
  });

  test('of a newer version is refused as that', () => {
    expect(unpackCargo('2abc')).toEqual({ ok: false, why: 'newer' });
  });
});

/** A load with the sum that belongs to it, as someone would make it who means harm. */
function sealed(load: string): string {
  let sum = 1;
  for (const letter of load) sum = (sum * 131 + letter.charCodeAt(0)) % 262_139;
  const out = bitWriter();
  out.bits(sum, 18);
  return `1${out.letters()}${load}`;
}

describe('a cargo made to do harm', () => {
  const [p, stop] = [15, 9];
  const load = (write: (out: BitWriter) => void): string => {
    const out = bitWriter();
    write(out);
    return sealed(out.letters());
  };

  test('is looked into, since its sum is right', () => {
    expect(unpackCargo(load((out) => out.number(0, 0)))).toEqual({ ok: true, packs: new Map() });
  });

  test.each<[string, (out: BitWriter) => void]>([
    ['packs without end', (out) => out.number(2 ** 50, 0)],
    [
      'questions without end',
      (out) => {
        out.number(1, 0);
        for (const letter of [p, stop]) out.number(letter, 2);
        out.number(2 ** 50, 5);
      },
    ],
    [
      'answers without end',
      (out) => {
        out.number(1, 0);
        for (const letter of [p, stop]) out.number(letter, 2);
        out.number(1, 5);
        for (const letter of [p, stop]) out.number(letter, 2);
        out.number(2 ** 50, 5);
        out.bits(0, 5);
        out.number(1e12, 40);
      },
    ],
    [
      'a pack of no name',
      (out) => {
        out.number(1, 0);
        out.number(stop, 2);
        for (const order of [5, 5]) out.number(0, order);
        out.bits(0, 5);
        out.number(0, 40);
      },
    ],
    [
      'a number larger than any',
      (out) => {
        out.number(1, 0);
        for (const letter of [p, stop]) out.number(letter, 2);
        out.bits(0, 90);
        out.bits(1, 1);
      },
    ],
  ])('with %s comes to nothing at once', (_what, write) => {
    const started = performance.now();
    expect(unpackCargo(load(write))).toEqual(broken);
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('of whatever letters gives nothing that is no answer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,200}$/), (letters) => {
        const read = unpackCargo(sealed(letters));
        if (!read.ok) return;
        for (const attempt of [...read.packs.values()].flat()) {
          expect(readAttempt(writeAttempt(attempt))).toEqual(attempt);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the length', () => {
  const questions = pack.questions.map(({ id }) => id);
  const random = randomFrom('LENGTH');
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  /** Rounds of eight, some days apart, with half a minute a card. */
  const played = (count: number): Attempt[] => {
    let at = Date.UTC(2026, 8, 1);
    return Array.from({ length: count }, (_, number) => {
      at += Math.floor(
        (number % 8 === 0 ? random() * 2 * 86_400_000 : 0) + 8000 + random() * 45_000,
      );
      return anAttempt({
        ...{ at, question: pick(questions), outcome: pick(['right', 'partly', 'wrong'] as const) },
        confidence: pick(['guess', 'fairly', 'certain'] as const),
        said: pick(['myth', 'complicated', 'reality'] as const),
      });
    });
  };
  const lengthOf = (count: number) => packCargo(new Map([[pack.id, played(count)]])).length;

  test('of two hundred answers still makes a code that can be scanned', () => {
    // 2,071 letters, of which sixty are left for where the game lies.
    expect(lengthOf(200)).toBeLessThan(2011);
  });

  test('of a class round fits any message', () => {
    expect(lengthOf(8)).toBeLessThan(220);
  });
});
