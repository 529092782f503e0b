// A table as every spreadsheet program has it, whatever file it came in: sheets, rows, cells of
// plain text. Pure; knows nothing of questions.
import type { Finding } from './format.ts';

export interface Row {
  /** As the teacher's own program counts, from 1. */
  readonly number: number;
  /** As many as the row has; what is empty is an empty text. */
  readonly cells: readonly string[];
}

export interface Sheet {
  /** Null where a file has only one and gives it no name. */
  readonly name: string | null;
  /** Rows in which something stands. */
  readonly rows: readonly Row[];
}

export interface Sheets {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
}

/** The letter of a column as spreadsheet programs show it: 0 is A, 25 is Z, 26 is AA. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** True when a cell holds something to be seen. */
export function isFilled(cell: string | undefined): cell is string {
  return cell !== undefined && cell.trim() !== '';
}
