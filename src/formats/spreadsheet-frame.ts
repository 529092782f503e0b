// What belongs to the whole pack in our own spreadsheet: rows of the type pack, topic, source,
// term and so on. A file needs none of them. Pure.
import { type Language, languages, type Text } from '../questions/text.ts';
import { checked, type Found, type KnownTopic, slugOf } from './assemble.ts';
import { changed } from './findings.ts';
import type { Finding } from './format.ts';
import type { Line } from './spreadsheet-line.ts';
import { createSources, type Sources } from './spreadsheet-sources.ts';
import { namesIn, numberOf, type RowType, textsIn } from './spreadsheet-words.ts';

export const frameTypes: ReadonlySet<RowType> = new Set([
  ...(['pack', 'about', 'is-not', 'afterword', 'teaching', 'topic', 'source', 'term'] as const),
  'claim-number',
]);

export interface Frame {
  readonly sources: Sources;
  readonly add: (type: RowType, line: Line) => void;
  /** Once the questions are read: everything else that a pack has. */
  readonly done: (found: readonly Found[]) => {
    readonly title: string | null;
    readonly fields: Readonly<Record<string, unknown>>;
    readonly topics: readonly KnownTopic[];
    readonly findings: readonly Finding[];
  };
}

export function createFrame(language: Language): Frame {
  const findings: Finding[] = [];
  const sources = createSources();
  const topics: KnownTopic[] = [];
  const lists: Record<
    'about' | 'isNot' | 'afterword' | 'teaching' | 'glossary' | 'claims',
    unknown[]
  > = {
    ...{ about: [], isNot: [], afterword: [], teaching: [], glossary: [], claims: [] },
  };
  let pack: Line | null = null;

  const check = (part: 'topics' | 'glossary' | 'claims', value: unknown, line: Line): unknown => {
    const good = checked(part, value, line.spot);
    findings.push(...good.findings);
    return good.value;
  };
  const addTopic = (line: Line): void => {
    const title = line.text('claim') ?? line.text('topic');
    const id = line.cell('id') || slugOf(Object.values(title ?? {})[0] ?? '', 'topic');
    const description = line.text('context') ?? title;
    const place = line.cell('place') || 'seminar';
    const topic = { id, title, description, place };
    if (title !== undefined && check('topics', topic, line) !== null)
      topics.push({ ...topic, title });
  };
  const addTerm = (line: Line): void => {
    const [term, definition] = [line.text('claim'), line.text('explanation')];
    const id = line.cell('id') || slugOf(Object.values(term ?? {})[0] ?? '', 'term');
    const value = check(
      'glossary',
      { id, term, definition, forms: textsIn(line.cell('forms')) },
      line,
    );
    if (value !== null) lists.glossary.push(value);
  };
  const addText = (list: unknown[], line: Line): void => {
    const text = line.text('claim');
    if (text !== undefined) list.push(text);
  };
  const adders: Partial<Record<RowType, (line: Line) => void>> = {
    pack: (line) => {
      if (pack !== null) findings.push(changed('sheet.secondPack', line.spot));
      pack ??= line;
    },
    topic: addTopic,
    source: sources.add,
    term: addTerm,
    about: (line) => addText(lists.about, line),
    'is-not': (line) => addText(lists.isNot, line),
    afterword: (line) => addText(lists.afterword, line),
    teaching: (line) => addText(lists.teaching, line),
    'claim-number': (line) => {
      const counterweight = line.flag('counterweight') ?? false;
      const value = check('claims', { id: line.cell('id'), counterweight }, line);
      if (value !== null) lists.claims.push(value);
    },
  };

  return {
    sources,
    add: (type, line) => adders[type]?.(line),
    done(found) {
      const cited = sources.all();
      const title = pack?.text('claim');
      const fields = {
        languages: wantedLanguages(pack, found, language),
        ...(title === undefined ? {} : { title }),
        ...(pack === null ? {} : packFields(pack)),
        ...lists,
        sources: cited.sources,
      };
      const words =
        title === undefined ? null : (title[language] ?? Object.values(title)[0] ?? null);
      return { title: words, fields, topics, findings: [...findings, ...cited.findings] };
    },
  };
}

function packFields(line: Line): Readonly<Record<string, unknown>> {
  const { cell } = line;
  const description = line.text('context');
  const id = cell('id');
  const core = numberOf(cell('core'));
  const written = Array.from({ length: 10 }, (_, at) => cell('author', at + 1)).filter(Boolean);
  // Several in one cell, as people write them, or a cell for each.
  const authors = written.length === 1 ? textsIn(written[0] ?? '') : written;
  return {
    ...(id === '' ? {} : { id: slugOf(id, 'pack') }),
    ...(cell('version') === '' ? {} : { version: cell('version') }),
    ...(cell('licence') === '' ? {} : { licence: cell('licence') }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(description === undefined ? {} : { description }),
    ...(core === null ? {} : { core }),
  };
}

/** The languages that the pack names, or else those in which its questions are asked. */
function wantedLanguages(
  pack: Line | null,
  found: readonly Found[],
  language: Language,
): readonly Language[] {
  const named = namesIn(pack?.cell('languages') ?? '');
  const known = named.flatMap((name) => languages.filter((tongue) => tongue === name));
  if (known.length > 0) return known;
  const asked = languages.filter((tongue) =>
    found.some(({ question }) =>
      ['claim', 'question', 'prompt', 'statement'].some((field) => {
        const text = question[field] as Text | undefined;
        return text?.[tongue] !== undefined;
      }),
    ),
  );
  return asked.length > 0 ? asked : [language];
}
