// A pack in a link: comes back exactly as it was, is refused when a letter is wrong, and can do no
// harm whatever stands in the address.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  joined,
  missing,
  mostPieces,
  openLetters,
  packLetters,
  pieces,
  readPiece,
} from '../../src/library/pack-link.ts';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { altered, aPack } from '../fixtures/build.ts';

const social = readPack(JSON.parse(readFileSync('questions/social-credit/pack.json', 'utf8')));
if (!social.ok) throw new Error('The pack cannot be read.');
const { $schema: _, ...gamePack } = social.pack;

function packIn(letters: string): Pack {
  const opened = openLetters(letters);
  if (!opened.ok) throw new Error(opened.why);
  const read = readPack(JSON.parse(new TextDecoder().decode(opened.bytes)));
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.pack;
}

const letters = packLetters(aPack()) ?? '';

describe('a link', () => {
  test.each([
    ['a small pack', aPack()],
    ['the pack of the game', gamePack],
    ['a draft', altered(aPack(), 'questions.0.explanation', {})],
  ])('brings %s back exactly', (_, pack) => {
    expect(packIn(packLetters(pack) ?? '')).toEqual(pack);
  });

  test('is made of letters that an address can have', () => {
    expect(letters).toMatch(/^1[\w-]+$/);
  });

  test('of a pack of eleven questions fits into one code', () => {
    expect(letters.length).toBeLessThan(1500);
  });

  test('leaves pictures out, which would not fit', () => {
    const pack = { ...aPack(), pictures: { 'a.png': 'data:image/png;base64,AAAA' } };
    expect(packIn(packLetters(pack) ?? '').pictures).toEqual({});
  });

  test('of an old game is still read: the compressor’s words have not changed', () => {
    const old = readFileSync('tests/fixtures/links/v1.txt', 'utf8').trim();
    expect(packIn(old)).toEqual(aPack());
  });
});

describe('what is no whole link', () => {
  test('is refused, whatever letter of it was changed, left out or doubled', () => {
    fc.assert(
      fc.property(fc.nat(letters.length - 1), fc.constantFrom('a', '-', 'Z', ''), (at, other) => {
        fc.pre(letters[at] !== other && at > 0);
        const harmed = letters.slice(0, at) + other + letters.slice(at + 1);
        expect(openLetters(harmed)).toEqual({ ok: false, why: 'broken' });
        const twice = letters.slice(0, at) + letters.slice(at - 1);
        expect(openLetters(twice)).toEqual({ ok: false, why: 'broken' });
      }),
    );
  });

  test('is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(openLetters(text).ok).toBe(false);
      }),
    );
  });

  test('of a newer game is called that', () => {
    expect(openLetters(`2${letters.slice(1)}`)).toEqual({ ok: false, why: 'newer' });
  });

  test('cannot swell: it is left alone before memory is spent', () => {
    const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
    const load = Buffer.from(bomb).toString('base64url');
    const begun = performance.now();
    expect(openLetters(signed(load))).toEqual({ ok: false, why: 'large' });
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('with a right sum and nonsense inside is broken', () => {
    expect(openLetters(signed('AAAA'))).toMatchObject({ ok: false });
    expect(openLetters(signed('!!'))).toEqual({ ok: false, why: 'broken' });
  });
});

/** A load with its sum, as an attacker could write it. */
function signed(load: string): string {
  let sum = 0x811c9dc5;
  for (const letter of load) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  const bytes = Buffer.from([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
  return `1${bytes.toString('base64url')}${load}`;
}

describe('pieces', () => {
  test('in any order, also twice, are the whole again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Math.ceil(letters.length / mostPieces), max: 3000 }),
        fc.nat(),
        (length, seed) => {
          const all = pieces(letters, length);
          const known = new Map<number, string>();
          const mixed = all.toSorted((a, b) => ((a.length * seed) % 7) - ((b.length * seed) % 5));
          for (const text of [...mixed, ...mixed.slice(0, 1)]) {
            const piece = readPiece(text);
            expect(piece?.of).toBe(all.length);
            expect(piece?.letters.length).toBeLessThanOrEqual(length);
            known.set(piece?.number ?? 0, piece?.letters ?? '');
          }
          expect(missing(known, all.length)).toEqual([]);
          expect(joined(known, all.length)).toBe(letters);
        },
      ),
    );
  });

  test('say which are missing', () => {
    expect(missing(new Map([[2, 'x']]), 4)).toEqual([1, 3, 4]);
  });

  test('of another pack belong to another set', () => {
    const other = packLetters(altered(aPack(), 'version', '1.0.1')) ?? '';
    expect(readPiece(pieces(other, 500)[0] ?? '')?.set).not.toBe(
      readPiece(pieces(letters, 500)[0] ?? '')?.set,
    );
  });

  test.each([
    '',
    'abc',
    'abcdef.0.3.x',
    'abcdef.4.3.x',
    'abcdef.1.99.x',
    'abcdef.1.3.',
    'abcde!.1.3.x',
  ])('%j is none', (text) => expect(readPiece(text)).toBeNull());
});
