// Text with commas, semicolons or tabs between cells, as a sheet. A quotation mark that is never
// closed costs its own cell, not the rest of the file. Pure; never throws.
import Papa from 'papaparse';
import type { Finding } from './format.ts';
import { limits } from './limits.ts';
import { isFilled, type Row, type Sheets } from './sheet.ts';

const separators = [',', ';', '\t', '|'] as const;

/** Stands for a quotation mark that is only a sign; never comes from the text itself. */
const literalQuote = '\u0001';

/** The table in `text`, whose new lines are `\n`. */
export function sheetFromText(text: string): Sheets {
  const named = /^sep=([,;\t|])\n/i.exec(text);
  const content = text.slice(named?.[0].length ?? 0).replaceAll(literalQuote, '');
  const separator = named?.[1] ?? separatorOf(content);
  const { records, findings } = recordsOf(content, separator);
  const rows: Row[] = [];
  for (const [at, record] of records.entries()) {
    const wide = record.slice(0, limits.columns);
    const cells = wide.map((cell) => cell.replaceAll(literalQuote, '"'));
    if (cells.some(isFilled)) rows.push({ number: at + 1, cells });
  }
  const widest = records.reduce((most, record) => Math.max(most, record.length), 0);
  if (widest > limits.columns) findings.push(tooMany('sheet.tooWide', widest, limits.columns));
  if (records.length > limits.rows) {
    findings.push(tooMany('sheet.tooLong', records.length, limits.rows));
  }
  return { sheets: [{ name: null, rows: rows.filter(isWithin) }], findings };
}

function isWithin({ number }: Row): boolean {
  return number <= limits.rows;
}

function tooMany(code: string, n: number, most: number): Finding {
  return { weight: 'changed', spot: {}, code, values: { n, most } };
}

/** The separator that cuts the first rows into the most even columns. */
function separatorOf(text: string): string {
  const start = text.slice(0, 200_000);
  const score = (separator: string): number => {
    const { data } = parse(start, separator, 30);
    const widths = data.filter((record) => record.some(isFilled)).map((record) => record.length);
    const widest = Math.max(...widths, 0);
    if (widest < 2) return 0;
    const even = widths.filter((width) => width === widest).length / widths.length;
    return even * Math.min(widest, 8);
  };
  const [best = ','] = separators
    .map((separator) => ({ separator, points: score(separator) }))
    .toSorted((a, b) => b.points - a.points)
    .map(({ separator }) => separator);
  return best;
}

function parse(text: string, delimiter: string, preview = limits.rows + 1) {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', preview });
}

/** How many broken quotation marks are mended, given how long one reading takes. */
function mostMends(text: string): number {
  return Math.min(200, Math.ceil(40_000_000 / (text.length + 1)));
}

function recordsOf(text: string, separator: string) {
  const findings: Finding[] = [];
  let mended = text;
  for (let mends = mostMends(text); ; mends -= 1) {
    const { data, errors } = parse(mended, separator);
    // The place right behind the mark that opens the cell and is never properly closed.
    const broken = errors.find(({ type }) => type === 'Quotes');
    const at = (broken?.index ?? 0) - 1;
    if (broken === undefined || mends <= 0 || mended[at] !== '"')
      return { records: data, findings };
    mended = `${mended.slice(0, at)}${literalQuote}${mended.slice(at + 1)}`;
    const spot = { row: (broken.row ?? 0) + 1 };
    findings.push({ weight: 'changed', spot, code: 'sheet.quote', values: {} });
  }
}
