// Writes a pack as our own spreadsheet, in CSV that every spreadsheet program opens: UTF-8 with a
// mark, and nothing in it that such a program would run. Reading it back gives the pack. Pure.
import Papa from 'papaparse';
import type { Cite } from '../questions/base.ts';
import type { Pack } from '../questions/pack.ts';
import { asked, type Question } from '../questions/question.ts';
import { type Language, languages, type Text } from '../questions/text.ts';
import { changed } from './findings.ts';
import type { Finding, Writer, Written } from './format.ts';
import {
  type ColumnName,
  columnNames,
  columns,
  type Heading,
  headingWords,
} from './spreadsheet-columns.ts';
import {
  flagWords,
  mixUpWords,
  placeWords,
  type RowType,
  rowTypeWords,
} from './spreadsheet-words.ts';
import { verdictLabels } from './verdict-words.ts';

export const spreadsheetWriter: Writer = { name: 'spreadsheet', losses, write };

function losses({ pictures, questions }: Pack): readonly Finding[] {
  const shown = questions.filter(({ picture }) => picture !== undefined).length;
  const n = Math.max(Object.keys(pictures).length, shown);
  return n === 0 ? [] : [changed('loss.pictures', {}, { n })];
}

function write(pack: Pack, language: Language): Written {
  const rows = [
    ...frameRows(pack, language),
    ...pack.questions.map((one) => questionRow(one, language)),
  ];
  return {
    name: `${pack.id}.csv`,
    type: 'text/csv;charset=utf-8',
    content: csvOf(rows, language),
  };
}

/** The cells of a row, by heading. */
export type Cells = ReadonlyMap<string, string>;

/** Rows with the columns that any of them uses, in the order of the columns. */
export function csvOf(rows: readonly Cells[], language: Language): string {
  const used = headings().filter((heading) => rows.some((row) => row.has(keyOf(heading))));
  const data = [
    used.map((heading) => headingWords(heading, language)),
    ...rows.map((row) => used.map((heading) => defused(row.get(keyOf(heading)) ?? ''))),
  ];
  return `\ufeff${Papa.unparse(data, { newline: '\r\n' })}\r\n`;
}

function headings(): Heading[] {
  return columnNames.flatMap((name) => {
    const { most, inLanguages } = columns[name];
    const tongues: readonly (Language | null)[] = inLanguages ? [null, ...languages] : [null];
    return Array.from({ length: most }, (_, at) => at + 1).flatMap((number) =>
      tongues.map((language) => ({ name, number, language })),
    );
  });
}

function keyOf({ name, number, language }: Heading): string {
  return `${name} ${number} ${language ?? ''}`;
}

/** A text that a spreadsheet program would take for a formula gets a mark that makes it text. */
function defused(cell: string): string {
  if (/^[-+]?\d+(?:\.\d+)?$/.test(cell)) return cell;
  return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** Puts together a row; what is not there leaves no cell. */
export function createCells(language: Language) {
  const cells = new Map<string, string>();
  const put = (name: ColumnName, words: string | number | undefined, number = 1): void => {
    if (words !== undefined && words !== '') {
      cells.set(keyOf({ name, number, language: null }), String(words));
    }
  };
  return {
    cells: cells as Cells,
    put,
    text(name: ColumnName, text: Text | undefined, number = 1): void {
      for (const tongue of languages) {
        const words = text?.[tongue];
        if (words !== undefined) cells.set(keyOf({ name, number, language: tongue }), words);
      }
    },
    flag(name: ColumnName, flag: boolean | undefined): void {
      if (flag === true) put(name, flagWords(true, language));
    },
    type: (type: RowType): void => put('type', rowTypeWords(type, language)),
  };
}

function frameRows(pack: Pack, language: Language): Cells[] {
  const row = (type: RowType, fill: (cells: ReturnType<typeof createCells>) => void): Cells => {
    const cells = createCells(language);
    cells.type(type);
    fill(cells);
    return cells.cells;
  };
  const texts = (type: RowType, list: readonly Text[]) =>
    list.map((text) => row(type, (cells) => cells.text('claim', text)));
  return [
    row('pack', ({ put, text }) => {
      put('id', pack.id);
      text('claim', pack.title);
      text('context', pack.description);
      put('version', pack.version);
      put('licence', pack.licence);
      for (const [at, author] of pack.authors.entries()) put('author', author, at + 1);
      put('languages', pack.languages.join('; '));
      put('core', pack.core);
    }),
    ...texts('about', pack.about),
    ...texts('is-not', pack.isNot),
    ...texts('afterword', pack.afterword),
    ...texts('teaching', pack.teaching),
    ...pack.topics.map(({ id, title, description, place }) =>
      row('topic', ({ put, text }) => {
        put('id', id);
        text('claim', title);
        text('context', description);
        put('place', place);
      }),
    ),
    ...pack.sources.map(({ id, title, author, container, date, url, check, remark }) =>
      row('source', ({ put, text, flag }) => {
        put('id', id);
        text('claim', title);
        put('author', author);
        text('publishedIn', container);
        put('published', date);
        put('url', url);
        flag('checked', check === 'verified');
        text('remark', remark);
      }),
    ),
    ...pack.glossary.map(({ id, term, definition, forms }) =>
      row('term', ({ put, text }) => {
        put('id', id);
        text('claim', term);
        text('explanation', definition);
        put('forms', forms.join('\n'));
      }),
    ),
    ...pack.claims.map(({ id, counterweight }) =>
      row('claim-number', ({ put, flag }) => {
        put('id', id);
        flag('counterweight', counterweight);
      }),
    ),
  ];
}

function questionRow(question: Question, language: Language): Cells {
  const { cells, put, text, flag, type } = createCells(language);
  const { explanation, scene, mixUp, since } = question;
  put('id', question.id);
  type(question.type);
  put('topic', question.topic);
  text('claim', asked(question));
  putParts(question, language, { put, text });
  text('where', question.where);
  text('myth', question.myth);
  put('mixUp', mixUp === undefined ? '' : mixUpWords(mixUp, language));
  text('headline', explanation.headline);
  text('explanation', explanation.body);
  text('mixUpWords', explanation.mixUp);
  text('truth', explanation.truth);
  putCites(question.cites, 'source', 'at', put);
  put('asOf', question.asOf);
  text('since', since?.text);
  putCites(since?.cites ?? [], 'sinceSource', 'sinceAt', put);
  put('sinceAsOf', since?.asOf);
  text('discussion', question.discussion);
  for (const name of ['counterweight', 'keystone', 'sober', 'beyond'] as const)
    flag(name, question[name]);
  put('core', question.core);
  put('claims', question.claims.join('; '));
  put('terms', question.terms.join('; '));
  put('place', scene.place);
  put('figures', scene.figures.join('; '));
  put('change', scene.change);
  return cells;
}

type Put = ReturnType<typeof createCells>['put'];

function putCites(
  cites: readonly Cite[],
  column: 'source' | 'sinceSource',
  place: 'at' | 'sinceAt',
  put: Put,
) {
  for (const [at, { source, ...rest }] of cites.entries()) {
    put(column, source, at + 1);
    put(place, placeWords(rest), at + 1);
  }
}

type Fill = Pick<ReturnType<typeof createCells>, 'put' | 'text'>;

function putParts(question: Question, language: Language, { put, text }: Fill): void {
  switch (question.type) {
    case 'verdict':
      text('context', question.context);
      return put('verdict', verdictLabels[language][question.verdict]);
    case 'choice': {
      const right = question.options.flatMap((option, at) => (option.right ? [at + 1] : []));
      text('context', question.scenario);
      putOptions(question.options, { put, text });
      put('right', right.length === 0 ? '0' : right.join(', '));
      if (question.several !== right.length > 1)
        put('several', flagWords(question.several, language));
      return;
    }
    case 'sort':
      for (const [at, bin] of question.bins.entries()) text('bin', bin.text, at + 1);
      put('binIds', question.bins.map(({ id }) => id).join('; '));
      putOptions(question.items, { put, text });
      return put(
        'right',
        question.items
          .map(({ bin }) => question.bins.findIndex(({ id }) => id === bin) + 1)
          .join(', '),
      );
    case 'order':
      putOptions(question.items, { put, text });
      for (const [at, { when }] of question.items.entries()) text('when', when, at + 1);
      return;
    case 'estimate':
      for (const name of ['value', 'min', 'max', 'step', 'near', 'far'] as const)
        put(name, question[name]);
      return text('unit', question.unit);
    case 'view':
      text('whose', question.whose);
      return text('otherwise', question.otherwise);
  }
}

interface Option {
  readonly id: string;
  readonly text: Text;
  readonly feedback?: Text | undefined;
}

function putOptions(options: readonly Option[], { put, text }: Fill): void {
  for (const [at, option] of options.entries()) {
    text('option', option.text, at + 1);
    text('feedback', option.feedback, at + 1);
  }
  put('optionIds', options.map(({ id }) => id).join('; '));
}
