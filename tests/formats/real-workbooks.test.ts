// One small quiz as programs that write workbooks save it: openpyxl, XlsxWriter, ExcelJS, SheetJS,
// LibreOffice Calc (from a workbook, and from its own ODS), Gnumeric. Each writes texts, days, bold words and merged cells in a way of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { questionsOf, readWith } from '../fixtures/read-file.ts';

const folder = 'tests/fixtures/sheets';

test.each(readdirSync(folder))('%s gives its three claims', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const imported = await readWith(spreadsheetReader, bytes, { name });
  expect(imported.findings).toEqual([]);
  const body = 'They do: **viruses** & nothing else.\nSecond line, with "quotes" <b>.';
  expect(questionsOf(imported)).toMatchObject([
    {
      ...{ topic: 'germs', verdict: 'reality', asOf: '2024-06-14', core: 1 },
      claim: { en: 'Colds come from viruses.', 'zh-Hans': '感冒由病毒引起。' },
      explanation: { body: { en: body } },
    },
    { topic: 'germs', verdict: 'myth', asOf: '2023-01-02', core: 2 },
    {
      topic: 'numbers',
      verdict: 'complicated',
      asOf: '2022-12-31',
      claim: { 'zh-Hans': '“弯引号”，逗号；分号' },
    },
  ]);
});
