// A table of questions as another quiz program has it: a fixed set of headings somewhere among the
// first rows, a question a row, options by number. Pure.
import type { Finding, Imported, Input, ReadOptions, Spot } from './format.ts';
import type { Item, ItemOption } from './item.ts';
import { cleanWords, plainFindings } from './plain-words.ts';
import { packOf, titleFrom } from './quiz-file.ts';
import { rightNumbers } from './right-answers.ts';
import { inSheet, sheetsOf, type Table, tableIn } from './sheets.ts';

/** A column of the program, by how its heading begins. */
export interface ProgramColumn {
  readonly name: string;
  readonly heading: RegExp;
}

export interface Program {
  readonly name: 'kahoot' | 'quizizz';
  readonly columns: readonly ProgramColumn[];
  /** Columns without which a table is not the program's. */
  readonly needed: readonly string[];
  /** The question of a row, or what keeps it from being one; null for a row that is none. */
  readonly question: (row: ProgramRow) => Item | Finding | null;
}

export interface ProgramRow {
  readonly spot: Spot;
  /** What stands in a column, cleaned; empty when nothing does. */
  readonly cell: (name: string) => string;
  readonly find: (finding: Finding) => void;
  /** The options `option 1`, `option 2` …, with the right ones marked; null when none can be. */
  readonly options: (right: string) => readonly ItemOption[] | null;
}

/** What a heading stands for; what follows a dash or a bracket is a hint. */
function columnOf({ columns }: Program, cell: string): string | null {
  const plain = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["“”'*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return columns.find(({ heading }) => heading.test(plain))?.name ?? null;
}

function tablesOf(
  program: Program,
  input: Input,
  options: Pick<ReadOptions, 'encoding'>,
  reach: 'whole' | 'head',
) {
  const { sheets, findings, text } = sheetsOf(input, options.encoding, reach);
  const tables = sheets.flatMap((sheet) => {
    const table = tableIn(sheet, (cell) => columnOf(program, cell), program.needed.length);
    const names = new Set(table?.headings.values());
    return table !== null && program.needed.every((name) => names.has(name)) ? [table] : [];
  });
  return { tables, findings, text };
}

/** Sure when all the headings that make the program's table are there. */
export function recogniseTable(program: Program, input: Input): number {
  return tablesOf(program, input, { encoding: null }, 'head').tables.length > 0 ? 0.97 : 0;
}

export async function readTable(
  program: Program,
  input: Input,
  options: ReadOptions,
): Promise<Imported> {
  const { tables, findings: said, text } = tablesOf(program, input, options, 'whole');
  const findings: Finding[] = [...said];
  if (tables.length === 0 && findings.every(({ weight }) => weight !== 'lost')) {
    const values = { list: program.columns.map(({ name }) => name).join(', ') };
    findings.push({ weight: 'lost', spot: {}, code: 'sheet.noProgram', values });
  }
  const items: Item[] = [];
  for (const table of tables) {
    const read = itemsIn(program, table);
    items.push(...read.items);
    findings.push(...inSheet(table.sheet, read.findings));
  }
  const { language } = options;
  const file = {
    format: program.name,
    language,
    title: titleFrom(input.name, language),
    items,
    findings,
  };
  return await packOf(text === undefined ? file : { ...file, text }, options);
}

function itemsIn(program: Program, { sheet, headings, rows }: Table<string>) {
  const findings: Finding[] = [];
  const items: Item[] = [];
  const places = new Map<string, number>();
  for (const [column, name] of headings) if (!places.has(name)) places.set(name, column);
  for (const { number, cells } of rows) {
    const spot: Spot = { ...(sheet.name === null ? {} : { sheet: sheet.name }), row: number };
    const cell = (name: string): string => {
      const plain = cleanWords(cells[places.get(name) ?? -1] ?? '');
      if (plain.cleaned) findings.push(...plainFindings(plain, spot));
      return plain.words;
    };
    const find = (finding: Finding): void => {
      findings.push(finding);
    };
    const question = program.question({
      spot,
      cell,
      find,
      options: (right) => optionsOf(cell, right),
    });
    if (question === null) continue;
    if ('text' in question) items.push(question);
    else findings.push(question);
  }
  return { items, findings };
}

function optionsOf(cell: ProgramRow['cell'], right: string): readonly ItemOption[] | null {
  const there = Array.from({ length: 8 }, (_, at) => at + 1).flatMap((number) => {
    const text = cell(`option ${number}`);
    return text === '' ? [] : [{ number, text }];
  });
  const marked = rightNumbers(
    right,
    there.map(({ number, text }) => ({ number, words: [text] })),
  );
  if (marked === null) return null;
  return there.map(({ number, text }) => ({ text, right: marked.has(number) }));
}

/** The columns of options that a program has, by how their headings begin. */
export function optionColumns(count: number, words: string): readonly ProgramColumn[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `option ${at + 1}`,
    heading: new RegExp(`^(?:${words}) ?${at + 1}(?!\\d)`),
  }));
}
