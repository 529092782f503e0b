// The cells of one sheet of a workbook (XLSX), as a teacher sees them. Pure; never throws.
import type { Finding } from './format.ts';
import { limits } from './limits.ts';
import { columnLetter } from './sheet.ts';
import { createRuns, type NumberLook, walkXml } from './workbook-parts.ts';

export interface Cell {
  readonly words: string;
  /** False where it was filled in from a merged cell above. */
  readonly isOwn: boolean;
}

interface Book {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** Cells by row (from 1) and column (from 0). */
type Cells = Map<number, Map<number, Cell>>;

interface Raw {
  row: number;
  column: number;
  readonly type: string;
  readonly look: NumberLook;
  value: string;
  readonly runs: ReturnType<typeof createRuns>;
}

export function cellsIn(xml: string, book: Book): { cells: Cells; findings: readonly Finding[] } {
  const cells: Cells = new Map();
  const merged: string[] = [];
  const errors: string[] = [];
  const beyond = { rows: 0, columns: 0 };
  const at = { row: 0, column: -1 };
  let raw: Raw | null = null;
  let isValue = false;
  const put = (cell: Raw): void => {
    if (cell.row > limits.rows) beyond.rows = Math.max(beyond.rows, cell.row);
    else if (cell.column >= limits.columns) beyond.columns = Math.max(beyond.columns, cell.column);
    else {
      const words = wordsOf(cell, book);
      if (cell.type === 'e') errors.push(`${columnLetter(cell.column)}${cell.row}`);
      if (words === '') return;
      const row = cells.get(cell.row) ?? new Map<number, Cell>();
      cells.set(
        cell.row,
        row.set(cell.column, { words: words.slice(0, limits.text), isOwn: true }),
      );
    }
  };
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        at.row = count(attributes.r) ?? at.row + 1;
        at.column = -1;
      } else if (name === 'c') {
        const place = addressOf(attributes.r ?? '') ?? { row: at.row, column: at.column + 1 };
        Object.assign(at, place);
        const look = book.looks[count(attributes.s) ?? 0] ?? 'plain';
        raw = { ...place, type: attributes.t ?? 'n', look, value: '', runs: createRuns() };
      } else if (name === 'v') isValue = true;
      else if (name === 'mergeCell') merged.push(attributes.ref ?? '');
      raw?.runs.open?.(name, attributes);
    },
    text(words) {
      if (isValue && raw !== null) raw.value += words;
      raw?.runs.text?.(words);
    },
    close(name) {
      if (name === 'v') isValue = false;
      raw?.runs.close?.(name);
      if (name !== 'c' || raw === null) return;
      put(raw);
      raw = null;
    },
  });
  fillDown(cells, merged);
  return { cells, findings: findingsOf(beyond, errors) };
}

function findingsOf(
  beyond: { rows: number; columns: number },
  errors: readonly string[],
): Finding[] {
  const changed = (code: string, values: Finding['values']): Finding => ({
    ...{ weight: 'changed', spot: {}, code, values },
  });
  const findings: Finding[] = [];
  if (beyond.rows > 0) {
    findings.push(changed('sheet.tooLong', { n: beyond.rows, most: limits.rows }));
  }
  if (beyond.columns > 0) {
    findings.push(changed('sheet.tooWide', { n: beyond.columns + 1, most: limits.columns }));
  }
  if (errors.length > 0) {
    const values = { n: errors.length, cells: errors.slice(0, 8).join(', ') };
    findings.push(changed('sheet.formulaError', values));
  }
  return findings;
}

function wordsOf({ type, look, value, runs }: Raw, { texts, from1904 }: Book): string {
  switch (type) {
    case 's':
      return texts[count(value) ?? -1] ?? '';
    case 'inlineStr':
      return runs.words();
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n':
      return numberWords(value.trim(), look, from1904);
    default:
      return value;
  }
}

/** A number as it is shown; binary noise behind the fifteenth digit is not. */
function numberWords(value: string, look: NumberLook, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  const plain = (shown: number) => String(Number(shown.toPrecision(15)));
  if (look === 'plain') return plain(number);
  if (look === 'percent') return `${plain(number * 100)}%`;
  return dateWords(number + (from1904 ? 1462 : 0), look) ?? plain(number);
}

/** The day that Excel counts as `serial`, as far as it is shown; null for what is no day. */
function dateWords(serial: number, look: NumberLook): string | null {
  if (serial < 1 || serial >= 2_958_466) return null;
  // Excel believes that there was a 29 February in 1900.
  const days = Math.floor(serial) - (serial < 60 ? 0 : 1);
  const day = new Date(Date.UTC(1899, 11, 31) + days * 86_400_000).toISOString();
  return day.slice(0, look === 'day' ? 10 : look === 'month' ? 7 : 4);
}

function count(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** `C12` → row 12, column 2; null when it is no address. */
function addressOf(address: string): { row: number; column: number } | null {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,4})\$?(\d{1,9})$/i.exec(address.trim()) ?? [];
  if (letters === '') return null;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(row), column: column - 1 };
}

/** A cell merged over several rows says the same in each: one topic for ten questions. */
function fillDown(cells: Cells, merged: readonly string[]): void {
  let left: number = limits.rows;
  for (const range of merged.slice(0, 10_000)) {
    const [start, end] = range.split(':').map(addressOf);
    if (!start || !end || start.column !== end.column) continue;
    const cell = cells.get(start.row)?.get(start.column);
    if (cell === undefined) continue;
    for (let row = start.row + 1; row <= Math.min(end.row, limits.rows) && left > 0; row += 1) {
      left -= 1;
      const there = cells.get(row);
      if (there?.has(start.column) !== true) {
        there?.set(start.column, { words: cell.words, isOwn: false });
      }
    }
  }
}
