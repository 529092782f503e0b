// Workbooks come out as a teacher sees them, whatever program wrote them and whatever is wrong.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sheetsFromWorkbook } from '../../src/formats/workbook.ts';
import { type CellContent, type SheetContent, workbook } from '../fixtures/workbooks.ts';

const open = (bytes: Uint8Array) => sheetsFromWorkbook({ name: 'quiz.xlsx', bytes });
const sheet = (rows: SheetContent['rows'], more: Partial<SheetContent> = {}): SheetContent => ({
  ...{ name: 'Quiz', rows },
  ...more,
});
const rowsOf = (content: SheetContent, texts: 'shared' | 'inline' = 'shared') =>
  open(workbook([content], { texts })).sheets[0]?.rows;
const special = (xml: string): CellContent => ({ xml });

/** A workbook with its parts changed before it is zipped. */
function altered(content: SheetContent, change: (name: string, xml: string) => string | null) {
  const files = unzipSync(workbook([content]));
  const kept = Object.entries(files).flatMap(([name, bytes]) => {
    const xml = change(name, new TextDecoder().decode(bytes));
    return xml === null ? [] : [[name, strToU8(xml)] as const];
  });
  return open(zipSync(Object.fromEntries(kept)));
}

describe('cells', () => {
  test.each(['shared', 'inline'] as const)('with %s texts are read', (texts) => {
    const rows = [['claim', 'verdict'], ['A <b> & “c”\nd', 'myth'], [], [null, 'x']];
    expect(rowsOf(sheet(rows), texts)).toEqual([
      { number: 1, cells: ['claim', 'verdict'] },
      { number: 2, cells: ['A <b> & “c”\nd', 'myth'] },
      { number: 4, cells: ['', 'x'] },
    ]);
  });

  test('are what they are shown as: days, shares of a hundred, numbers without noise', () => {
    const row = [
      ...[special('<c r="@" s="1"><v>43630</v></c>'), special('<c r="@" s="2"><v>0.35</v></c>')],
      ...[special('<c r="@" s="3"><v>43630.5</v></c>'), 0.1 + 0.2, 2019, true, -0.5],
      special('<c r="@" t="str"><f>A1&amp;"!"</f><v>made!</v></c>'),
    ];
    expect(rowsOf(sheet([row]))?.[0]?.cells).toEqual([
      ...['2019-06-14', '35%', '2019-06', '0.3', '2019', 'TRUE', '-0.5', 'made!'],
    ]);
  });

  test('keep bold words as emphasis, where not all of a cell is bold', () => {
    const run = (words: string, bold: boolean) =>
      `<r><rPr>${bold ? '<b/>' : ''}</rPr><t xml:space="preserve">${words}</t></r>`;
    const rich = (...runs: string[]) =>
      special(
        `<c r="@" t="inlineStr"><is>${runs.join('')}<rPh sb="0" eb="1"><t>yi</t></rPh></is></c>`,
      );
    const row = [
      rich(run('one ', false), run('two ', true), run('three', false)),
      rich(run('all', true)),
    ];
    expect(rowsOf(sheet([row]))?.[0]?.cells).toEqual(['one **two** three', 'all']);
  });

  test('merged over rows say the same in each, and make no row of their own', () => {
    const rows = [
      ['topic', 'claim'],
      ['Water', 'one'],
      [null, 'two'],
      [null, null],
    ];
    expect(rowsOf(sheet(rows, { merged: ['A2:A4', 'A1:B1', 'zz', 'A1:A99999999'] }))).toEqual([
      { number: 1, cells: ['topic', 'claim'] },
      { number: 2, cells: ['Water', 'one'] },
      { number: 3, cells: ['Water', 'two'] },
    ]);
  });
});

describe('a workbook', () => {
  test('with an error in a formula loses only that cell, and says which', () => {
    const { sheets, findings } = open(
      workbook([sheet([['a', special('<c r="@" t="e"><v>#REF!</v></c>'), 'c']])]),
    );
    expect(sheets[0]?.rows[0]?.cells).toEqual(['a', '', 'c']);
    expect(findings).toMatchObject([
      { code: 'sheet.formulaError', spot: { sheet: 'Quiz' }, values: { n: 1, cells: 'B1' } },
    ]);
  });

  test('with cells far out is read up to where anyone looks', () => {
    const far = [
      special('<c r="A1" t="str"><v>here</v></c><c r="ZZZ1"><v>1</v></c>'),
      special('</row><row r="999999999"><c r="A999999999"><v>2</v></c>'),
    ];
    const { sheets, findings } = open(workbook([sheet([far])]));
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: ['here'] }]);
    expect(findings.map(({ code }) => code).toSorted()).toEqual(['sheet.tooLong', 'sheet.tooWide']);
  });

  test('shows its sheets in order, without the hidden ones', () => {
    const { sheets } = open(
      workbook([
        sheet([['a']], { name: 'One & two' }),
        sheet([['b']], { name: 'Secret', hidden: true }),
        sheet([['c']], { name: '三' }),
      ]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['One & two', '三']);
  });

  test('whose list of sheets is gone still shows them', () => {
    const { sheets } = altered(sheet([['a', 'b']]), (name, xml) =>
      name.includes('workbook') ? null : xml,
    );
    expect(sheets).toEqual([{ name: null, rows: [{ number: 1, cells: ['a', 'b'] }] }]);
  });

  test('with names before its elements, as some programs write, is read', () => {
    const { sheets } = altered(sheet([['a', 'b']]), (_name, xml) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replaceAll('<x:?xml', '<?xml'),
    );
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: ['a', 'b'] }]);
  });

  test('with elements without end inside one another does not hang', () => {
    const { sheets } = altered(sheet([['a']]), (name, xml) =>
      name.includes('sheet1')
        ? xml.replace('</sheetData>', '<a>'.repeat(400_000) + '</b>'.repeat(400_000))
        : xml,
    );
    expect(sheets[0]?.rows).toEqual([{ number: 1, cells: ['a'] }]);
  });

  test('that counts days from 1904 gives the same day', () => {
    const { sheets } = altered(
      sheet([[special('<c r="@" s="1"><v>42168</v></c>')]]),
      (name, xml) =>
        name === 'xl/workbook.xml'
          ? xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
          : xml,
    );
    expect(sheets[0]?.rows[0]?.cells).toEqual(['2019-06-14']);
  });
});
