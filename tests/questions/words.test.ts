// Texts in several languages, how long they are, and whether they use a term.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/questions/pack.ts';
import { amount, characters, textsIn, wordsOf } from '../../src/questions/pack-texts.ts';
import { mentions } from '../../src/questions/terms.ts';
import { wordsIn } from '../../src/questions/text.ts';
import { both } from '../fixtures/build.ts';

describe('wordsIn', () => {
  test('gives the language that is wanted, else one that is there', () => {
    expect(wordsIn(both('Yes', '是'), 'zh-Hans')).toEqual({ words: '是', language: 'zh-Hans' });
    expect(wordsIn({ en: 'Yes' }, 'zh-Hans')).toEqual({ words: 'Yes', language: 'en' });
    expect(wordsIn({ 'zh-Hans': '是' }, 'en')).toEqual({ words: '是', language: 'zh-Hans' });
    expect(wordsIn({}, 'en')).toEqual({ words: '', language: 'en' });
  });
});

describe('texts of a pack', () => {
  test('are found wherever they stand, with the way there', () => {
    const found = textsIn({ id: 'x', title: { en: 'A' }, list: [1, { deep: both('B', '乙') }] });
    expect(found).toEqual([
      { path: ['title'], text: { en: 'A' } },
      { path: ['list', 1, 'deep'], text: both('B', '乙') },
    ]);
    expect(textsIn([{}, null, 'en', { en: 'A', id: 'no text' }])).toEqual([]);
    expect(wordsOf({ a: both('A', '甲'), b: { en: 'B' } })).toBe('A\n甲\nB');
  });

  test('are counted as people count, without marks of emphasis', () => {
    expect(amount('One **two three**,  four', 'en')).toBe(4);
    expect(amount('共有**三个** word 字', 'zh-Hans')).toBe(9);
    expect(characters('**甲**👩')).toBe(2);
  });
});

describe('mentions', () => {
  const term = (en: string, zhHans: string, ...forms: string[]): Term => ({
    ...{ id: 'term', term: both(en, zhHans), definition: both('-', '-'), forms },
  });
  const score = term('score', '信用分', 'SCS', '打分', '3rd party');

  test.each([
    ['A Score for all', true],
    ['Many scores', true],
    ['(score)', true],
    ['**sco**re', true],
    ['underscore', false],
    ['underscore, then score', true],
    ['éscore', false],
    ['7score', false],
    ['the scs', true],
    ['xscs', false],
    ['a 3RD PARTY', true],
    ['a 13rd party', false],
    ['人人都有信用分', true],
    ['给人打分', true],
    ['中文score混排', true],
    ['信用评分', false],
    ['', false],
  ])('%j: %s', (words, expected) => {
    expect(mentions(words, score)).toBe(expected);
  });

  test('a term in one language only', () => {
    const chinese: Term = { id: 't', term: { 'zh-Hans': '征信' }, definition: {}, forms: [] };
    expect(mentions('什么是征信？', chinese)).toBe(true);
    expect(mentions('undefined', chinese)).toBe(false);
  });

  test('is found wherever a word starts, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(mentions(`${before} SCORE${after}`, score)).toBe(true);
      }),
    );
  });
});
