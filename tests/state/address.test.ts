// Addresses are read as they were written, and nothing that is typed there throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundLengths } from '../../src/rules/pick.ts';
import { type Address, readAddress, writeAddress } from '../../src/state/address.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const seed = fc.stringMatching(/^[A-Z0-9]{1,12}$/);

const anyLength = fc.option(fc.constantFrom(...roundLengths));

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc
    .constantFrom('title', 'map', 'about', 'settings', 'summary')
    .map((name): Address => ({ name })),
  fc.record({
    name: fc.constant('round' as const),
    pack: slug,
    seed: fc.option(seed),
    length: anyLength,
  }),
  fc.record({ name: fc.constant('card' as const), pack: slug, question: slug }),
  fc.record({
    name: fc.constant('poster' as const),
    round: fc.option(fc.record({ pack: slug, seed, length: anyLength })),
  }),
  fc.record({
    name: fc.constant('poster' as const),
    round: fc.option(
      fc.record({ pack: slug, seed, length: fc.option(fc.constantFrom(...roundLengths)) }),
    ),
  }),
);

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      expect(readAddress(writeAddress(address))).toEqual(address);
    }),
  );
});

test.each<[string, Address]>([
  ['', { name: 'title' }],
  ['#', { name: 'title' }],
  ['#/', { name: 'title' }],
  ['#/map', { name: 'map' }],
  ['#map', { name: 'map' }],
  ['#/map/', { name: 'map' }],
  ['#/nowhere', { name: 'title' }],
  ['#/play', { name: 'title' }],
  ['#/poster', { name: 'poster', round: null }],
  ['#/poster/p', { name: 'poster', round: null }],
  ['#/play/p', { name: 'round', pack: 'p', seed: null, length: null }],
  ['#/play/p?round=k7qm&cards=8', { name: 'round', pack: 'p', seed: 'K7QM', length: 8 }],
  ['#/play/p?round=&cards=9', { name: 'round', pack: 'p', seed: null, length: null }],
  ['#/play/p?cards=all', { name: 'round', pack: 'p', seed: null, length: 'all' }],
  ['#/play/p/q', { name: 'card', pack: 'p', question: 'q' }],
  ['#/play/p/q?round=X', { name: 'card', pack: 'p', question: 'q' }],
  ['#/poster', { name: 'poster', round: null }],
  ['#/poster/p', { name: 'poster', round: null }],
  ['#/poster?round=K7QM', { name: 'poster', round: null }],
  [
    '#/poster/p?round=k7qm&cards=8',
    { name: 'poster', round: { pack: 'p', seed: 'K7QM', length: 8 } },
  ],
  ['#/play/%70/%71', { name: 'card', pack: 'p', question: 'q' }],
])('%j', (hash, address) => {
  expect(readAddress(hash)).toEqual(address);
});

describe('hostile input', () => {
  test.each([
    '#/play/%',
    '#/play/%E0%A4%A/x',
    '#/%',
    '#?%',
    '#/play/__proto__/constructor',
    '#%00',
  ])('%j does not throw', (hash) => {
    expect(() => readAddress(hash)).not.toThrow();
  });

  test('any text is some address', () => {
    const pieces = fc.constantFrom(
      '#',
      '/',
      '?',
      '&',
      '=',
      '%',
      'play',
      'round=',
      '..',
      '\u202e',
      '<b>',
    );
    const typed = fc.array(fc.oneof(pieces, fc.string())).map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, (hash) => {
        expect(typeof readAddress(hash).name).toBe('string');
      }),
      { numRuns: 500 },
    );
  });
});
