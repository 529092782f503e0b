// Text with separators comes out as the table that was meant.
import { describe, expect, test } from 'vitest';
import { sheetFromText } from '../../src/formats/delimited.ts';
import { limits } from '../../src/formats/limits.ts';

const cells = (text: string) => sheetFromText(text).sheets[0]?.rows.map((row) => row.cells);
const codes = (text: string) => sheetFromText(text).findings.map(({ code }) => code);

describe('the separator', () => {
  test.each([',', ';', '\t', '|'])('%j is found out', (separator) => {
    const rows = [
      ['claim', 'verdict', 'explanation'],
      ['One, two', 'myth', 'Because, well, no; not at all'],
      ['Three', 'reality', ''],
    ];
    const quoted = rows.map((row) => row.map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell)));
    expect(cells(quoted.map((row) => row.join(separator)).join('\n'))).toEqual(rows);
  });

  test('is the one that the first line names, as Excel does', () => {
    expect(cells('sep=;\na,b;c\nd;e\n')).toEqual([
      ['a,b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('is not taken from commas that stand in texts', () => {
    expect(cells('claim;verdict\nA, b, c;myth\nD, e;reality\n')).toEqual([
      ['claim', 'verdict'],
      ['A, b, c', 'myth'],
      ['D, e', 'reality'],
    ]);
  });
});

test('rows keep their numbers, and empty ones are none', () => {
  const { sheets } = sheetFromText('a,b\n\n,,\n"c\nd",e\n');
  expect(sheets[0]?.rows).toEqual([
    { number: 1, cells: ['a', 'b'] },
    { number: 4, cells: ['c\nd', 'e'] },
  ]);
});

test('a quotation mark that is never closed costs its cell, not the rest', () => {
  const text = 'a,b\n1,"fine, ""really"""\n2,"never closed\n3,fine\n4,say "hi"\n';
  expect(cells(text)).toEqual([
    ['a', 'b'],
    ['1', 'fine, "really"'],
    ['2', '"never closed'],
    ['3', 'fine'],
    ['4', 'say "hi"'],
  ]);
  expect(sheetFromText(text).findings).toMatchObject([{ code: 'sheet.quote', spot: { row: 3 } }]);
});

test('ten thousand columns and too many rows are cut, and told of', () => {
  const wide = `a${',x'.repeat(10_000)}\n`;
  expect(cells(wide)?.[0]).toHaveLength(limits.columns);
  expect(codes(wide)).toEqual(['sheet.tooWide']);
  const long = 'a,b\n'.repeat(limits.rows + 5);
  expect(cells(long)).toHaveLength(limits.rows);
  expect(codes(long)).toEqual(['sheet.tooLong']);
});
