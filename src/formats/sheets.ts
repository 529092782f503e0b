// A file as sheets, whether it is a workbook or text. Pure.
import { decode } from './decode.ts';
import { sheetFromText } from './delimited.ts';
import type { Encoding, Finding, Imported, Input } from './format.ts';
import type { Row, Sheet, Sheets } from './sheet.ts';
import { isWorkbook, sheetsFromWorkbook } from './workbook.ts';

export interface ReadSheets extends Sheets {
  readonly text?: NonNullable<Imported['text']>;
}

/** Workbooks that have been opened to be recognised need not be opened again to be read. */
const opened = new WeakMap<Uint8Array, Sheets>();

/** Every sheet of the file; `head`: of text only its beginning, enough to know it by. */
export function sheetsOf(
  input: Input,
  encoding: Encoding | null,
  reach: 'whole' | 'head',
): ReadSheets {
  if (isWorkbook(input)) {
    const sheets = opened.get(input.bytes) ?? sheetsFromWorkbook(input);
    opened.set(input.bytes, sheets);
    return sheets;
  }
  const bytes = reach === 'head' ? input.bytes.subarray(0, 40_000) : input.bytes;
  const { text, encoding: read, preview, findings } = decode(bytes, encoding);
  const table: Sheets = text === '' ? { sheets: [], findings: [] } : sheetFromText(text);
  return {
    sheets: table.sheets,
    findings: [...findings, ...table.findings],
    text: { encoding: read, preview },
  };
}

/** A heading found: which column it stands over. */
export interface Table<T> {
  readonly sheet: Sheet;
  readonly headings: ReadonlyMap<number, T>;
  /** Cells of the row of headings that are none, with their place. */
  readonly unknown: readonly string[];
  readonly rows: readonly Row[];
}

/** A row of headings is looked for among the first ones: banners and hints may stand above. */
const headingReach = 40;

/**
 * The table of a sheet: its headings are the row in which `known` knows the most cells, at least
 * `least` different ones.
 */
export function tableIn<T>(
  sheet: Sheet,
  known: (cell: string) => T | null,
  least = 2,
): Table<T> | null {
  let best: { readonly at: number; readonly headings: Map<number, T> } | null = null;
  for (const [at, { cells }] of sheet.rows.slice(0, headingReach).entries()) {
    const headings = new Map<number, T>();
    for (const [column, cell] of cells.entries()) {
      const heading = known(cell);
      if (heading !== null) headings.set(column, heading);
    }
    if (headings.size >= least && headings.size > (best?.headings.size ?? 0)) {
      best = { at, headings };
    }
  }
  if (best === null) return null;
  const { at, headings } = best;
  const cells = sheet.rows[at]?.cells ?? [];
  const unknown = cells.filter((cell, column) => cell.trim() !== '' && !headings.has(column));
  return { sheet, headings, unknown, rows: sheet.rows.slice(at + 1) };
}

/** The findings with the name of the sheet added, where it has one. */
export function inSheet({ name }: Sheet, findings: readonly Finding[]): readonly Finding[] {
  if (name === null) return findings;
  return findings.map((finding) => ({ ...finding, spot: { sheet: name, ...finding.spot } }));
}
