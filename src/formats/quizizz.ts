// The spreadsheet of Quizizz, now Wayground: five options, the right ones by number, a type and an
// explanation for each question. Pure.
import { changed, lost, quoted } from './findings.ts';
import type { Finding, Reader } from './format.ts';
import type { Item, ItemBody } from './item.ts';
import {
  optionColumns,
  type Program,
  type ProgramRow,
  readTable,
  recogniseTable,
} from './program-table.ts';
import { numberOf } from './spreadsheet-words.ts';

const program: Program = {
  name: 'quizizz',
  columns: [
    { name: 'question', heading: /^question text/ },
    { name: 'type', heading: /^question type/ },
    ...optionColumns(8, 'option'),
    { name: 'right', heading: /^correct answer/ },
    { name: 'time', heading: /^time/ },
    { name: 'picture', heading: /^image/ },
    { name: 'explanation', heading: /^(?:answer )?explanation/ },
  ],
  needed: ['question', 'type', 'option 1', 'right'],
  question,
};

export const quizizzReader: Reader = {
  name: 'quizizz',
  recognise: (input) => recogniseTable(program, input),
  read: (input, options) => readTable(program, input, options),
};

/** The template explains its columns in the row below the headings. */
function isHint(cell: ProgramRow['cell']): boolean {
  return /^text of the question/i.test(cell('question')) || /^question type/i.test(cell('type'));
}

function question(row: ProgramRow): Item | Finding | null {
  const { spot, cell, find } = row;
  const text = cell('question');
  if (isHint(cell)) return null;
  if (text === '') return cell('option 1') === '' ? null : lost('sheet.noClaim', spot);
  const body = bodyOf(row, text);
  if ('code' in body) return body;
  if (/^https?:/i.test(cell('picture'))) {
    find(changed('sheet.pictureLink', spot, { text: quoted(text) }));
  }
  return { spot, text, body, explanation: cell('explanation') };
}

function bodyOf({ spot, cell, options }: ProgramRow, text: string): ItemBody | Finding {
  const type = cell('type')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const told = { text: quoted(text) };
  const right = cell('right');
  if (/^(?:open|draw|poll|audio|video|word cloud|survey)/.test(type)) {
    return lost('sheet.noRightAnswer', spot, { ...told, type: cell('type') });
  }
  if (/^(?:fill|type|short|math)/.test(type)) {
    const value = numberOf(cell('option 1'));
    if (value === null) return lost('sheet.typedAnswer', spot, told);
    return { type: 'number', value, tolerance: 0 };
  }
  if (cell('option 1') === '' && cell('option 2') === '')
    return lost('sheet.noOptions', spot, told);
  if (/^(?:reorder|order|sequence)/.test(type)) {
    return {
      type: 'order',
      items: [1, 2, 3, 4, 5, 6, 7].map((at) => cell(`option ${at}`)).filter(Boolean),
    };
  }
  const marked = options(right);
  if (marked === null) return lost('sheet.rightOf', spot, { ...told, cell: right });
  const several = type.startsWith('checkbox') || marked.filter((one) => one.right).length > 1;
  return { type: 'choice', several, options: marked };
}
