// Our own spreadsheet: a question a row, in CSV, TSV or a workbook, with headings in English or
// Chinese. Pure; never throws.
import type { Language } from '../questions/text.ts';
import { assemble, type Found } from './assemble.ts';
import { changed, lost, noted, quoted } from './findings.ts';
import type { Finding, Imported, Input, Reader, ReadOptions, Spot } from './format.ts';
import { titleFrom } from './quiz-file.ts';
import type { Sheet } from './sheet.ts';
import { inSheet, sheetsOf, type Table, tableIn } from './sheets.ts';
import { type Heading, headingOf } from './spreadsheet-columns.ts';
import { createFrame, type Frame, frameTypes } from './spreadsheet-frame.ts';
import { createLine, type Line, placesOf } from './spreadsheet-line.ts';
import { typeByContent } from './spreadsheet-parts.ts';
import { questionIn } from './spreadsheet-question.ts';
import { type RowType, rowTypeOf } from './spreadsheet-words.ts';

export const spreadsheetReader: Reader = { name: 'spreadsheet', recognise, read };

/** Sure when the headings are ours; other programs' tables share only a few of them. */
function recognise(input: Input): number {
  const { sheets } = sheetsOf(input, null, 'head');
  const known = sheets.flatMap((sheet) => {
    const table = tableIn(sheet, headingOf);
    return table === null || !isOurs(table) ? [] : [table.headings.size];
  });
  const most = Math.max(0, ...known);
  return most === 0 ? 0 : Math.min(0.9, 0.4 + most / 20);
}

/** A table of questions has a column for what is asked. */
function isOurs({ headings }: Table<Heading>): boolean {
  const names = new Set([...headings.values()].map(({ name }) => name));
  return names.has('claim') && names.size > 1;
}

/** How many rows are read at a time, before the page may breathe. */
const portion = 200;

async function read(input: Input, options: ReadOptions): Promise<Imported> {
  const { language, encoding } = options;
  const { sheets, findings: said, text } = sheetsOf(input, encoding, 'whole');
  const { lines, findings } = allLines(sheets, language);
  const frame = createFrame(language);
  for (const [type, line] of lines) if (type !== null) frame.add(type, line);
  const asked = await questionsOf(lines, frame, options);
  const { fields, topics, title, findings: framed } = frame.done(asked.found);
  const whole = assemble({
    ...{ language, found: asked.found, topics, fields },
    title: title ?? titleFrom(input.name, language),
  });
  const all = [...said, ...findings, ...asked.findings, ...framed, ...whole.findings];
  if (whole.pack === null && all.length === 0) all.push(lost('sheet.noRows', {}));
  const shown = text === undefined ? {} : { text };
  return { format: 'spreadsheet', pack: whole.pack, findings: all, ...shown };
}

type Lines = (readonly [RowType | null, Line])[];

/** The rows of every sheet that has our headings; of the others it is said that they have none. */
function allLines(sheets: readonly Sheet[], language: Language) {
  const findings: Finding[] = [];
  const lines: Lines = [];
  const tables = sheets.map((sheet) => [sheet, tableIn(sheet, headingOf)] as const);
  const some = tables.some(([, table]) => table !== null && isOurs(table));
  for (const [sheet, table] of tables) {
    if (table !== null && isOurs(table)) {
      const rows = linesOf(table, language);
      findings.push(...inSheet(sheet, rows.findings));
      lines.push(...rows.lines);
    } else if (sheet.rows.length > 0) {
      findings.push(
        ...inSheet(sheet, [some ? changed('sheet.noHeadings', {}) : lost('sheet.noHeadings', {})]),
      );
    }
  }
  return { lines, findings };
}

async function questionsOf(lines: Lines, frame: Frame, { progress }: ReadOptions) {
  const findings: Finding[] = [];
  const found: Found[] = [];
  for (const [at, [type, line]] of lines.entries()) {
    const question = rowQuestion(type, line, frame);
    if (question !== null && 'question' in question) found.push(question);
    else if (question !== null) findings.push(question);
    findings.push(...line.findings);
    if (at % portion === 0) await progress(at / lines.length);
  }
  return { found, findings };
}

/** The rows as lines, with their type where they name one; remarks of the teacher left out. */
function linesOf(table: Table<Heading>, language: Language) {
  const { sheet, headings, unknown, rows } = table;
  const places = placesOf(headings, language);
  const findings: Finding[] = [];
  if (unknown.length > 0) {
    const list = unknown.slice(0, 12).map(quoted).join(' · ');
    findings.push(changed('sheet.unknownColumns', {}, { n: unknown.length, list }));
  }
  const named: Spot = sheet.name === null ? {} : { sheet: sheet.name };
  const lines: Lines = [];
  let remarks = 0;
  for (const row of rows) {
    if (/^#(?:\s|$)/.test(row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '')) {
      remarks += 1;
      continue;
    }
    const line = createLine(row, places, { ...named, row: row.number }, language);
    lines.push([rowTypeOf(line.cell('type')), line]);
  }
  if (remarks > 0) findings.push(noted('sheet.remarks', {}, { n: remarks }));
  return { lines, findings };
}

/** The question of a row, or why there is none; null for rows that are something else. */
function rowQuestion(
  named: RowType | null,
  line: Line,
  { sources }: Frame,
): Found | Finding | null {
  if (named !== null && frameTypes.has(named)) return null;
  const written = line.cell('type');
  const type = named ?? typeByContent(line);
  if (type !== null) {
    if (named === null && written !== '') {
      line.find('sheet.typeGuessed', 'type', { cell: quoted(written) });
    }
    return questionIn(type, line, sources);
  }
  if (line.cell('claim') === '') return noted('sheet.stray', line.spot);
  if (written !== '') return lost('sheet.unknownType', line.spot, { cell: quoted(written) });
  return lost('sheet.noType', line.spot);
}
