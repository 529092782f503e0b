// The report after a lesson: its words do not promise more than its numbers, its table opens
// everywhere and harms nobody, and next week's round brings back what was hard.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportCsv } from '../../src/classroom/report-csv.ts';
import { fitted } from '../../src/classroom/report-lines.ts';
import { type LessonReport, reportOf } from '../../src/classroom/report-measures.ts';
import { nextRound } from '../../src/classroom/report-next.ts';
import { cardWords, checkChangeWords, isFew } from '../../src/classroom/report-words.ts';
import { fetchWords, sayer } from '../../src/language.ts';
import { pickable, pickRound } from '../../src/rules/pick.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { pack } from '../browser/pack.ts';
import { both } from '../fixtures/build.ts';
import { aLesson, questions, taught } from './lessons.ts';

beforeAll(() => fetchWords('kit'));
const say = sayer('en');

/** Votes on the first claim, of which the myth is right; before and after the talk. */
function voted(first: readonly [right: number, wrong: number], second: readonly [number, number]) {
  const count = (vote: 'first' | 'second', option: string, times: number) =>
    ({ type: 'count', ballot: { part: 'round', card: 0, vote }, option, count: times }) as const;
  return taught(
    aLesson(),
    count('first', 'myth', first[0]),
    count('first', 'reality', first[1]),
    count('second', 'myth', second[0]),
    count('second', 'reality', second[1]),
  );
}

const wordsOf = (report: LessonReport) => {
  const [card] = report.cards;
  return card === undefined ? null : cardWords(card, say, 'en');
};

describe('a card in words', () => {
  test('is said to have changed only where chance would not do as much', () => {
    // By hand (Newcombe 1998, method 10): 6 of 30 to 24 of 30 is +60 points, +36 to +75.
    const much = wordsOf(reportOf(voted([6, 24], [24, 6]), questions));
    expect(much).toMatch(
      /from 20% to 80%\. That is \+60 percentage points \(95% interval: \+36 to \+75\)/,
    );
    expect(much).toMatch(/more than chance/);
    expect(wordsOf(reportOf(voted([24, 6], [6, 24]), questions))).toMatch(/−60 .*away from it/);
    const little = wordsOf(reportOf(voted([14, 16], [17, 13]), questions));
    expect(little).toMatch(/\+10 percentage points \(95% interval: −\d+ to \+\d+\); chance alone/);
  });

  test('of a few students is a hint, and says so', () => {
    expect(isFew(reportOf(voted([3, 6], [5, 4]), questions))).toBe(true);
    expect(isFew(reportOf(voted([4, 6], [5, 5]), questions))).toBe(false);
  });

  test('without a second vote says nothing about change', () => {
    const one = reportOf(voted([10, 20], [0, 0]), questions);
    expect(wordsOf(one)).toMatch(/One vote only/);
    expect(checkChangeWords(one, say, 'en')).toBeNull();
  });
});

/** Cells of a table as a spreadsheet reads them. */
function cellsIn(table: string): string[][] {
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const [, raw = '', end] of table.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table', () => {
  test('has a line for each option of what was voted on, and the mark of UTF-8', () => {
    const table = reportCsv(reportOf(voted([6, 24], [24, 6]), questions), questions, say, 'en');
    expect(table.startsWith('\ufeff')).toBe(true);
    const [head = [], ...lines] = cellsIn(table);
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.length === head.length)).toBe(true);
    const line = Object.fromEntries(head.map((name, at) => [name, lines[0]?.[at]]));
    expect(line).toMatchObject({ Card: '1', Option: 'A', Right: 'yes', 'First vote': '6' });
    expect(line).toMatchObject({ 'Second vote': '24', 'Change in share right': '0.6' });
  });

  test('holds no cell that a spreadsheet would take for a formula', () => {
    const report = reportOf(voted([6, 24], [24, 6]), questions);
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', '  ='), fc.string(), (start, rest) => {
        const claim = questions.get('claim');
        const evil = new Map(questions);
        if (claim?.type !== 'verdict') throw new Error('The claim is missing.');
        const words = `${start}${rest}`;
        evil.set('claim', { ...claim, claim: both(words, words) });
        const cells = cellsIn(reportCsv(report, evil, say, 'en')).flat();
        expect(cells.filter((cell) => /^\s*[=+@]|^\s*-(?![\d.]+$)/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('the round of next week', () => {
  test('brings back most of what was hard, and can be opened by its link', () => {
    const verdicts = pack.questions.filter(({ type }) => type === 'verdict').map(({ id }) => id);
    const [back, played] = [verdicts.slice(0, 3), verdicts.slice(0, 8)];
    const { round, held } = nextRound(pack, { back, played }, randomFrom('next'));
    const cards = pickRound(pack.questions.map(pickable), {
      length: round.length,
      random: randomFrom(round.seed),
    });
    expect(cards.filter((id) => back.includes(id))).toHaveLength(held);
    expect(held).toBeGreaterThanOrEqual(2);
    expect(nextRound(pack, { back, played }, randomFrom('next')).round).toEqual(round);
  });

  test('is found for a pack of one card, too', () => {
    const small = { ...pack, questions: pack.questions.slice(0, 1) };
    expect(nextRound(small, { back: [], played: [] }, randomFrom('x')).held).toBe(0);
  });
});

describe('words on the picture', () => {
  test('are broken into lines that fit, and lose nothing unless there are too many', () => {
    const anyWords = fc.array(fc.constantFrom('word', '纸', '字，', 'a', '（好）', '。', '2019'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 6, max: 30 }), (list, wide) => {
        const words = list.join(' ').trim();
        const lines = fitted(words, 99, (line) => line.length <= wide);
        expect(lines.every((line) => line.length <= wide)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        const cut = fitted(words, 2, (line) => line.length <= wide);
        expect(cut.length).toBeLessThanOrEqual(2);
        expect(cut.every((line) => line.length <= wide)).toBe(true);
      }),
    );
    expect(fitted('一二三四，五六', 9, (line) => line.length <= 4)).toEqual(['一二三', '四，五六']);
  });
});
