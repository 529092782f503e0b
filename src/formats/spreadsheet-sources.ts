// The sources that the rows of our own spreadsheet name: each once, however often it is cited, by
// the id of a row of its own or by its title beside the question. Pure.
import { languages, type Text } from '../questions/text.ts';
import { checked, createIds, slugOf } from './assemble.ts';
import type { Finding } from './format.ts';
import type { ColumnName } from './spreadsheet-columns.ts';
import type { Line } from './spreadsheet-line.ts';
import { dateOf, placeOf, textsIn } from './spreadsheet-words.ts';

/** A source as `pack.json` would have it, not yet read through the schema. */
interface Draft {
  readonly id: string;
  readonly title: Text;
  readonly line: Line;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Most sources that a row has columns for. */
const most = 10;

export interface Sources {
  /** Takes in a row that is a source. */
  readonly add: (line: Line) => void;
  /** The cites of a question: from `source`, or from `source since then`. */
  readonly cites: (line: Line, column?: 'source' | 'sinceSource') => readonly unknown[];
  /** All of them as far as they are good, and what was wrong with them. */
  readonly all: () => {
    readonly sources: readonly unknown[];
    readonly findings: readonly Finding[];
  };
}

export function createSources(): Sources {
  const drafts: Draft[] = [];
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  const ids = createIds();
  const put = (wished: string, title: Text, line: Line, rest: Draft['rest']): string => {
    const id = ids(slugOf(wished, 'source'));
    drafts.push({ id, title, line, rest });
    byId.set(wished, id);
    for (const words of allWords(title)) {
      if (!byName.has(nameOf(words))) byName.set(nameOf(words), id);
    }
    return id;
  };
  return {
    add(line) {
      const title = line.text('claim') ?? line.text('source') ?? { en: line.cell('url') };
      const id = line.cell('id') || (Object.values(title)[0] ?? '');
      put(id, title, line, described(line, 1));
    },
    cites(line, column = 'source') {
      return named(line, column).map((one) => {
        const { title, url, number, rest, place } = asAddress(one);
        const words = [...allWords(title), url];
        const known = words.flatMap((one) => byId.get(one) ?? byName.get(nameOf(one)) ?? [])[0];
        if (known !== undefined) return { source: known, ...place };
        const called = allWords(title).length === 0 ? { en: shortAddress(url) } : title;
        const id = put(Object.values(called)[0] ?? '', called, line, {
          ...described(line, number),
          ...filled('url', url),
          ...rest,
        });
        if (url !== '') byName.set(nameOf(url), id);
        return { source: id, ...place };
      });
    },
    all() {
      const findings: Finding[] = [];
      const sources = drafts.flatMap(({ id, title, line, rest }) => {
        const { value, findings: said } = checked('sources', { id, title, ...rest }, line.spot);
        findings.push(...said);
        return value === null ? [] : [value];
      });
      return { sources, findings };
    },
  };
}

function allWords(text: Text): readonly string[] {
  return languages.flatMap((language) => text[language] ?? []);
}

function nameOf(words: string): string {
  return words.trim().toLowerCase();
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/** Everything that columns say of a source beside its name. */
function described(line: Line, number: number): Readonly<Record<string, unknown>> {
  const { cell, text } = line;
  const isChecked = /^(?:yes|y|true|1|x|是|√|✓|verified)$/i.test(cell('checked', number));
  const container = text('publishedIn', number);
  const remark = text('remark', number);
  const date = dateOf(cell('published', number));
  return {
    check: isChecked ? 'verified' : 'unverified',
    ...filled('author', cell('author', number)),
    ...(container === undefined ? {} : { container }),
    ...filled('date', date),
    ...filled('url', addressIn(cell('url', number))),
    ...(remark === undefined ? {} : { remark }),
  };
}

function filled(name: string, words: string): Readonly<Record<string, string>> {
  return words === '' ? {} : { [name]: words };
}

/** An address as people paste it; one without a scheme is taken to be safe to ask by https. */
function addressIn(words: string): string {
  return /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i.test(words) ? `https://${words}` : words;
}

interface Named {
  readonly number: number;
  readonly title: Text;
  readonly url: string;
  readonly place: ReturnType<typeof placeOf>;
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Many write the address where the title belongs. */
function asAddress(one: Named): Named {
  const words = allWords(one.title);
  const [url = ''] = words;
  const isAddress = one.url === '' && words.length === 1 && /^https?:\/\/\S+$/i.test(url);
  return isAddress ? { ...one, title: {}, url } : one;
}

/** The sources of a row, in `source 1` to `source 10`, or several in the first one. */
function named(line: Line, column: 'source' | 'sinceSource'): readonly Named[] {
  const placeColumn: ColumnName = column === 'source' ? 'at' : 'sinceAt';
  const isMain = column === 'source';
  const found = Array.from({ length: most }, (_, at): Named | null => {
    const number = at + 1;
    const cell = line.cell(column, number);
    const title = isMain ? (line.text('source', number) ?? {}) : cell === '' ? {} : { en: cell };
    const url = isMain ? addressIn(line.cell('url', number)) : '';
    if (Object.keys(title).length === 0 && url === '') return null;
    return { number, title, url, place: placeOf(line.cell(placeColumn, number)), rest: {} };
  }).filter((one) => one !== null);
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? found : inOneCell(first, line);
}

/** `Title one; Title two`, with as many addresses: a source each. */
function inOneCell(only: Named, line: Line): readonly Named[] {
  const urls = line
    .cell('url', only.number)
    .split(/[\s;；]+/)
    .filter(Boolean);
  const lists = Object.entries(only.title).map(
    ([tongue, words = '']) => [tongue, textsIn(words)] as const,
  );
  const count = Math.max(urls.length, ...lists.map(([, titles]) => titles.length));
  const isList = count > 1 && (urls.length > 1 || lists.some(([, titles]) => titles.length > 1));
  if (!isList || urls.length === 1) return [only];
  const places = textsIn(line.cell('at', only.number));
  const authors = textsIn(line.cell('author', only.number));
  return Array.from({ length: Math.min(count, most) }, (_, at) => {
    const title = Object.fromEntries(
      lists.flatMap(([tongue, titles]) => {
        const words = titles[at];
        return words === undefined ? [] : [[tongue, words]];
      }),
    );
    const url = addressIn(urls[at] ?? '');
    return {
      ...{ number: only.number, title, url, place: placeOf(places[at] ?? '') },
      rest: { ...filled('url', url), ...filled('author', authors[at] ?? '') },
    };
  });
}
