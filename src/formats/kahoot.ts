// Kahoot's spreadsheet, and Blooket's, which has the same columns: up to four answers, the right
// ones by number. The row of headings is looked for, since banners stand above it. Pure.
import { lost, quoted } from './findings.ts';
import type { Finding, Reader } from './format.ts';
import type { Item } from './item.ts';
import {
  optionColumns,
  type Program,
  type ProgramRow,
  readTable,
  recogniseTable,
} from './program-table.ts';

const program: Program = {
  name: 'kahoot',
  columns: [
    { name: 'question', heading: /^(?:question|问题|题目)(?: text)?(?: ?[-–(:].*)?$/ },
    ...optionColumns(6, 'answer|答案|选项'),
    { name: 'time', heading: /^(?:time limit|时间限制|答题时间|限时)/ },
    { name: 'right', heading: /^(?:correct answer|正确答案)/ },
  ],
  needed: ['question', 'option 1', 'option 2', 'time', 'right'],
  question,
};

export const kahootReader: Reader = {
  name: 'kahoot',
  recognise: (input) => recogniseTable(program, input),
  read: (input, options) => readTable(program, input, options),
};

/** The template has a hundred numbered rows, most of them empty. */
function question({ spot, cell, options }: ProgramRow): Item | Finding | null {
  const text = cell('question');
  const right = cell('right');
  if (text === '') return cell('option 1') === '' ? null : lost('sheet.noClaim', spot);
  if (cell('option 1') === '' && cell('option 2') === '') {
    return lost('sheet.noOptions', spot, { text: quoted(text) });
  }
  const marked = options(right);
  if (marked === null) return lost('sheet.rightOf', spot, { cell: right, text: quoted(text) });
  const several = marked.filter((option) => option.right).length > 1;
  return { spot, text, body: { type: 'choice', several, options: marked } };
}
