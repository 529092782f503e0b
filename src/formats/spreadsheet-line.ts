// One row of our own spreadsheet, asked by the names of its columns; remembers what is odd about
// its cells. Pure.
import type { Language, Text } from '../questions/text.ts';
import { changed, noted, quoted } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import { cleanWords } from './plain-words.ts';
import type { Row } from './sheet.ts';
import { type ColumnName, columns, type Heading, headingWords } from './spreadsheet-columns.ts';
import { flagOf, numberOf } from './spreadsheet-words.ts';

export interface Line {
  readonly spot: Spot;
  /** What stands in a column, cleaned; empty when nothing does. */
  readonly cell: (name: ColumnName, number?: number) => string;
  /** What stands in the columns of a text, by language; undefined when nothing does. */
  readonly text: (name: ColumnName, number?: number) => Text | undefined;
  readonly flag: (name: ColumnName) => boolean | undefined;
  readonly number: (name: ColumnName) => number | undefined;
  /** Tells of something odd in a column. */
  readonly find: (code: string, name: ColumnName, values?: Finding['values']) => void;
  readonly findings: readonly Finding[];
}

/** Where each column of the table stands: `claim 1 en` → 3. */
export type Places = ReadonlyMap<string, number>;

export function placesOf(headings: ReadonlyMap<number, Heading>, language: Language): Places {
  const places = new Map<string, number>();
  for (const [column, heading] of headings) {
    const { inLanguages } = columns[heading.name];
    const key = keyOf(
      heading.name,
      heading.number,
      inLanguages ? (heading.language ?? language) : null,
    );
    if (!places.has(key)) places.set(key, column);
  }
  return places;
}

function keyOf(name: ColumnName, number: number, language: Language | null): string {
  return `${name} ${number} ${language ?? ''}`;
}

export function createLine(row: Row, places: Places, spot: Spot, language: Language): Line {
  const findings: Finding[] = [];
  let isCleaned = false;
  const read = (key: string): string => {
    const column = places.get(key);
    const raw = column === undefined ? '' : (row.cells[column] ?? '');
    if (raw === '') return '';
    // A mark that keeps spreadsheet programs from taking a text for a formula (see the writer).
    const { words, cleaned } = cleanWords(raw.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, ''));
    if (cleaned && !isCleaned) findings.push(noted('text.cleaned', spot));
    isCleaned ||= cleaned;
    return words;
  };
  const cell = (name: ColumnName, number = 1): string => {
    const { inLanguages } = columns[name];
    if (!inLanguages) return read(keyOf(name, number, null));
    const tongues: readonly Language[] = [language, 'en', 'zh-Hans'];
    return tongues.map((tongue) => read(keyOf(name, number, tongue))).find(Boolean) ?? '';
  };
  const find: Line['find'] = (code, name, values = {}) => {
    const column = headingWords({ name, number: 1, language: null }, language);
    findings.push(changed(code, { ...spot, column }, values));
  };
  return {
    ...{ spot, cell, find, findings },
    text(name, number = 1) {
      const en = read(keyOf(name, number, 'en'));
      const zh = read(keyOf(name, number, 'zh-Hans'));
      if (en === '' && zh === '') return undefined;
      return { ...(en === '' ? {} : { en }), ...(zh === '' ? {} : { 'zh-Hans': zh }) };
    },
    flag(name) {
      const words = cell(name);
      if (words === '') return undefined;
      const flag = flagOf(words);
      if (flag === null) find('sheet.flag', name, { cell: quoted(words) });
      return flag ?? undefined;
    },
    number(name) {
      const words = cell(name);
      if (words === '') return undefined;
      const number = numberOf(words);
      if (number === null) find('sheet.number', name, { cell: quoted(words) });
      return number ?? undefined;
    },
  };
}
