// A workbook (XLSX) as sheets of plain text. Cells far out, errors, merged and formatted cells
// are taken as a teacher sees them. Pure; never throws. (The libraries at hand give up a whole
// workbook for one bad cell, or fill the memory for a cell in row 1,000,000,000.)
import { unpack } from './archive.ts';
import type { Finding, Input, Spot } from './format.ts';
import { limits } from './limits.ts';
import { isFilled, type Sheet, type Sheets } from './sheet.ts';
import { type Cell, cellsIn } from './workbook-cells.ts';
import { numberLooks, sharedTexts, sheetPlaces } from './workbook-parts.ts';

const parts =
  /^(?:xl\/workbook|xl\/_rels\/workbook\.xml|xl\/sharedStrings|xl\/styles|xl\/worksheets\/[^/]+)\.(?:xml|rels)$/i;

/** True when the zip holds a workbook, by the names of its parts. */
export function isWorkbook({ name, bytes }: Input): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  if (/\.xls[xm]$/i.test(name)) return true;
  // Names stand as they are in the list at the end of a zip.
  return new TextDecoder('windows-1252')
    .decode(bytes.subarray(-20_000))
    .includes('xl/workbook.xml');
}

/** The sheets that are shown, in order. */
export function sheetsFromWorkbook(input: Input): Sheets {
  const { files, findings: zipFindings } = unpack(input, (name) => parts.test(name));
  const findings: Finding[] = [...zipFindings];
  const read = (path: string) => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
  const { places, from1904, all } = sheetPlaces(
    read('xl/workbook.xml'),
    read('xl/_rels/workbook.xml.rels'),
  );
  if (all > limits.sheets)
    findings.push(changed('sheet.tooManySheets', { n: all, most: limits.sheets }));
  // A workbook whose list of sheets is broken may still have its first one where Excel puts it.
  const named = places.filter(({ path }) => files.has(path));
  const found = named.length > 0 ? named : guessed([...files.keys()]);
  const texts = sharedTexts(read('xl/sharedStrings.xml'));
  const looks = numberLooks(read('xl/styles.xml'));
  const sheets = found.map(({ name, path }): Sheet => {
    const read = cellsIn(new TextDecoder().decode(files.get(path)), { texts, looks, from1904 });
    const spot: Spot = name === '' ? {} : { sheet: name };
    findings.push(
      ...read.findings.map((finding) => ({ ...finding, spot: { ...spot, ...finding.spot } })),
    );
    return { name: name === '' ? null : name, rows: rowsOf(read.cells) };
  });
  if (sheets.length === 0 && findings.length === 0) findings.push(lost('sheet.noSheet'));
  return { sheets, findings };
}

function guessed(paths: readonly string[]) {
  const sheets = paths.filter((path) => path.startsWith('xl/worksheets/')).toSorted();
  return sheets.map((path) => ({ name: '', path }));
}

function rowsOf(cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>) {
  return [...cells]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([number, row]) => {
      // What was only filled in from a merged cell makes no row.
      if (![...row.values()].some(({ words, isOwn }) => isOwn && isFilled(words))) return [];
      const width = Math.max(...row.keys()) + 1;
      return [
        { number, cells: Array.from({ length: width }, (_, at) => row.get(at)?.words ?? '') },
      ];
    });
}

function changed(code: string, values: Finding['values']): Finding {
  return { weight: 'changed', spot: {}, code, values };
}

function lost(code: string): Finding {
  return { weight: 'lost', spot: {}, code, values: {} };
}
