// An empty spreadsheet to begin with: our headings, a row that explains them, which is skipped when
// the file is read, and two questions as examples. Pure; its words are passed in.
import { mixUps } from '../questions/base.ts';
import type { Language } from '../questions/text.ts';
import type { Written } from './format.ts';
import { type ColumnName, columns } from './spreadsheet-columns.ts';
import { mixUpWords, rowTypeWords } from './spreadsheet-words.ts';
import { createCells, csvOf } from './spreadsheet-writer.ts';
import { verdictLabels } from './verdict-words.ts';

/** Says what stands under a key of `formats.json`, in the language of the template. */
export type SayTemplate = (key: `formats:template.${string}`) => string;

const explained = [
  ...(['topic', 'claim', 'context', 'verdict', 'option', 'right', 'feedback', 'value'] as const),
  ...(['unit', 'bin', 'myth', 'mixUp', 'headline', 'explanation', 'mixUpWords', 'truth'] as const),
  ...(['source', 'at', 'url', 'asOf', 'discussion'] as const),
] satisfies readonly ColumnName[];

/** The template; headings, words and examples in `language`. */
export function writeTemplate(say: SayTemplate, language: Language): Written {
  return {
    name: `${say('formats:template.file')}.csv`,
    type: 'text/csv;charset=utf-8',
    content: csvOf([notes(say, language), verdict(say, language), choice(say, language)], language),
  };
}

function notes(say: SayTemplate, language: Language) {
  const { cells, put, text } = createCells(language);
  put('type', `# ${say('formats:template.note.type')}`);
  for (const name of explained) {
    const list = name === 'mixUp' ? mixUps.map((mixUp) => mixUpWords(mixUp, language)) : [];
    const words = [say(`formats:template.note.${name}`), ...list].join(
      language === 'en' ? '; ' : '；',
    );
    if (columns[name].inLanguages) text(name, { [language]: words });
    else put(name, words);
  }
  return cells;
}

/** Texts of an example, by the names of their columns. */
const told = [
  ...(['topic', 'claim', 'context', 'myth', 'headline', 'explanation', 'truth', 'source'] as const),
  'discussion',
] satisfies readonly ColumnName[];

function example(say: SayTemplate, language: Language, which: 'first' | 'second') {
  const row = createCells(language);
  const words = (name: string) => say(`formats:template.${which}.${name}`);
  for (const name of told) row.text(name, { [language]: words(name) });
  row.put('url', words('url'));
  row.put('asOf', '2013');
  return { row, words };
}

function verdict(say: SayTemplate, language: Language) {
  const { row, words } = example(say, language, 'first');
  row.put('type', rowTypeWords('verdict', language));
  row.put('verdict', verdictLabels[language].myth);
  row.put('mixUp', mixUpWords('lumping-together', language));
  row.text('mixUpWords', { [language]: words('mixUpWords') });
  return row.cells;
}

function choice(say: SayTemplate, language: Language) {
  const { row, words } = example(say, language, 'second');
  row.put('type', rowTypeWords('choice', language));
  row.put('right', 3);
  for (const number of [1, 2, 3, 4]) {
    row.text('option', { [language]: words(`option${number}`) }, number);
    row.text('feedback', { [language]: words(`feedback${number}`) }, number);
  }
  return row.cells;
}
