// What the measures say in words: as much as they show, and no more.
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchWords, sayer } from '../../src/language.ts';
import {
  calibrationWords,
  chanceWords,
  changeWords,
  discernmentWords,
  leanWords,
  mixUpWords,
  outOf,
  promiseOf,
} from '../../src/page/know-sentences.ts';
import { languages } from '../../src/questions/text.ts';
import { change, readCheck } from '../../src/rules/check-reading.ts';
import { measure } from '../../src/rules/measure.ts';
import type { Calibration, Discernment, Reading } from '../../src/rules/measures.ts';
import { pack } from '../browser/pack.ts';
import { pastChecks, pastRounds } from '../browser/past.ts';

beforeAll(() => fetchWords('know'));
const say = sayer('en');
const questions = new Map(pack.questions.map((question) => [question.id, question]));

function discernment(value: number, low: number, high: number): Reading<Discernment> & Discernment {
  const distance = { dPrime: 0, dPrimeLow: 0, dPrimeHigh: 0 };
  return { enough: true, value, low, high, trueClaims: 9, falseClaims: 9, ...distance };
}

describe('telling true from false', () => {
  test.each([
    [0, 'hardly'],
    [0.04, 'hardly'],
    [0.1, 'once'],
    [0.96, 'nearly'],
    [1, 'every'],
  ] as const)('%d is said without a number: %s', (value, key) => {
    const words = discernmentWords(say, discernment(value, 0, 1));
    expect(words).toBe(say(`know:discernment.${key}`));
  });

  test.each(languages)('how often in ten, in %s', (language) => {
    for (const [value, n] of [
      [0.16, 2],
      [0.5, 5],
      [0.78, 8],
      [0.94, 9],
    ] as const) {
      const words = discernmentWords(sayer(language), discernment(value, 0, 1));
      expect(
        words
          .match(/\d+/g)
          ?.map(Number)
          .sort((a, b) => a - b),
      ).toEqual([n, 10]);
    }
  });

  test('whether that is chance follows from the interval alone', () => {
    const of = (low: number, high: number) => chanceWords(say, discernment(0.7, low, high));
    const range = (low: number, high: number) => ({ low: outOf(10, low), high: outOf(10, high) });
    expect(of(0.51, 0.9)).toBe(say('know:discernment.beyond', range(0.51, 0.9)));
    expect(of(0.5, 0.9)).toBe(say('know:discernment.chance', range(0.5, 0.9)));
    expect(of(0.1, 0.5)).toBe(say('know:discernment.chance', range(0.1, 0.5)));
    expect(of(0.1, 0.49)).toBe(say('know:discernment.below', range(0.1, 0.49)));
  });

  test('too few answers are counted, not judged', () => {
    const few = { enough: false, have: 2, need: 6 } as const;
    expect(discernmentWords(say, few)).toContain('4');
    expect(leanWords(say, few)).toBe(say('know:lean.few'));
  });
});

type Level = Reading<Calibration>;

describe('how sure', () => {
  const few = { enough: false, have: 0, need: 5 } as const;
  const read = (low: number, high: number): Reading<Calibration> & Calibration => ({
    ...{ enough: true, value: (low + high) / 2, low, high, right: 5, total: 9 },
  });

  test('a word keeps its promise while the interval holds it', () => {
    expect(promiseOf('certain', read(0.5, 0.94))).toBe('less');
    expect(promiseOf('certain', read(0.5, 0.96))).toBe('fits');
    expect(promiseOf('guess', read(0.34, 0.6))).toBe('more');
  });

  test('what is said with less right than it promises comes first, the surest word before others', () => {
    const of = (certain: Level, fairly: Level, guess: Level) =>
      calibrationWords(say, { certain, fairly, guess }, true);
    const level = (name: 'certain' | 'fairly' | 'guess') => ({
      level: say(`play:confidence.${name}`),
    });
    const [less, more, fits] = [read(0, 0.2), read(0.96, 1), read(0, 1)];
    expect(of(less, less, less)).toBe(say('know:calibration.less', level('certain')));
    expect(of(more, less, few)).toBe(say('know:calibration.less', level('fairly')));
    expect(of(fits, few, more)).toBe(say('know:calibration.more', level('guess')));
    expect(of(fits, few, few)).toBe(say('know:calibration.fits'));
    expect(of(few, few, few)).toBe(say('know:calibration.few', { need: 5 }));
  });

  test('where nobody was asked, that is said', () => {
    const none = { certain: few, fairly: few, guess: few };
    expect(calibrationWords(say, none, false)).toBe(say('know:calibration.unasked'));
  });
});

describe('mix-ups', () => {
  const measures = measure([], questions);
  const of = (...mixUps: readonly [met: number, missed: number][]) =>
    mixUpWords(say, {
      ...measures,
      mixUps: mixUps.map(([met, missed], at) => ({
        ...{ met, missed, mixUp: at === 0 ? 'either-or' : 'wrong-cause' },
      })),
    });

  test('none is named from a card or two', () => {
    expect(of([1, 1], [2, 2])).toBe(say('know:mixUps.few'));
    expect(of([1, 1], [3, 2])).toContain(say('play:mixUp.wrong-cause'));
    expect(of([3, 1])).toBe(say('know:mixUps.seldom'));
    expect(of([3, 0])).toBe(say('know:mixUps.none'));
  });
});

describe('before and after', () => {
  const attempts = pastChecks(['before', 'after'], 1e12);
  const [before, after] = [
    readCheck('before', attempts, questions),
    readCheck('after', attempts, questions),
  ];
  if (before === null || after === null) throw new Error('No checks.');

  test('what did not change is not praised', () => {
    const found = change(before, after);
    expect(changeWords(say, [before, after], [found])).toBe(say('know:change.same', { count: 6 }));
    for (const verdict of ['better', 'worse'] as const) {
      const words = changeWords(say, [before, after], [{ ...found, verdict }]);
      expect(words).toBe(say(`know:change.${verdict}`));
    }
  });

  test('a single check says nothing of what it came to', () => {
    expect(changeWords(say, [before], [])).toBe(say('know:change.one'));
    expect(say('know:change.one')).not.toMatch(/\d/);
    expect(changeWords(say, [], [])).toBe(say('know:change.none'));
  });
});

test('a real history is said without a gap, in every language', () => {
  const { discernment: found, lean, calibration } = measure(pastRounds(40, 20, 1e12), questions);
  for (const language of languages) {
    const here = sayer(language);
    const words = [
      discernmentWords(here, found),
      leanWords(here, lean),
      calibrationWords(here, calibration, true),
    ];
    for (const line of words) expect(line).not.toMatch(/know:|\{\{|undefined|NaN/);
  }
});
