// The balance of a pack, as it is drawn, and what the editor says to write next.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  type Counts,
  countVerdicts,
  isBalanced,
  nextVerdict,
} from '../../src/editor/balance.ts';
import { checkBank } from '../../src/questions/bank-rules.ts';
import { readPack } from '../../src/questions/pack.ts';
import { verdicts } from '../../src/questions/verdict.ts';

function complaints(counts: Counts): string[] {
  const questions = verdicts.flatMap((verdict) =>
    Array.from({ length: counts[verdict] }, (_, at) => ({
      ...{ id: `${verdict}-${at}`, topic: 't', type: 'verdict', claim: { en: 'So.' }, verdict },
    })),
  );
  const read = readPack({
    ...{ format: 1, id: 'p', version: '1.0.0', languages: ['en'], title: { en: 'P' }, questions },
    topics: [{ id: 't', title: { en: 'T' }, description: { en: 'T' }, place: 'seminar' }],
  });
  if (!read.ok) throw new Error('The pack cannot be read.');
  return checkBank(read.pack).map(({ code }) => code);
}

const counts: fc.Arbitrary<Counts> = fc.record({
  myth: fc.nat({ max: 12 }),
  complicated: fc.nat({ max: 8 }),
  reality: fc.nat({ max: 12 }),
});

describe('balance', () => {
  test('is what the check of packs asks for', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const total = given.myth + given.complicated + given.reality;
        fc.pre(total >= 6);
        expect(isBalanced(given)).toBe(complaints(given).length === 0);
      }),
    );
  });

  test('comes about by writing what is said, from nothing and from any beginning', () => {
    fc.assert(
      fc.property(counts, (begun) => {
        let now = begun;
        for (let written = 0; written < 60; written += 1) {
          const next = nextVerdict(now);
          now = { ...now, [next]: now[next] + 1 };
        }
        expect(isBalanced(now), JSON.stringify(now)).toBe(true);
      }),
    );
  });

  test('lies within the bands that are drawn', () => {
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(isBalanced(given));
        for (const verdict of verdicts) {
          const { least, most } = bandOf(verdict, given);
          expect(given[verdict]).toBeGreaterThanOrEqual(least);
          expect(given[verdict]).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  test('counts claims only', () => {
    const questions = [
      { type: 'verdict', verdict: 'myth' },
      { type: 'view' },
      null,
      { type: 'verdict' },
    ];
    expect(countVerdicts(questions)).toEqual({ myth: 1, complicated: 0, reality: 0 });
  });
});
