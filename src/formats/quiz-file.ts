// From the plain questions of another program to a pack: what every reader of a quiz format does
// once it has its questions. Pure.
import type { Source } from '../questions/pack.ts';
import { type Language, languages } from '../questions/text.ts';
import { assemble, createIds, type Found, slugOf } from './assemble.ts';
import { lost } from './findings.ts';
import type { Finding, FormatName, Imported, ReadOptions } from './format.ts';
import { inBoth } from './in-both.ts';
import { foundFrom, type Item } from './item.ts';
import { fitted } from './item-fit.ts';
import { cleanWords } from './plain-words.ts';
import { createSourceLines } from './source-lines.ts';

export interface QuizFile {
  readonly format: FormatName;
  readonly language: Language;
  /** What the pack is called: what the file says, or its name. */
  readonly title: string;
  readonly items: readonly Item[];
  /** What was found while reading, in the order of the file. */
  readonly findings: readonly Finding[];
  readonly text?: Imported['text'];
  /** Other fields of the pack, as `pack.json` would have them. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** How many questions are made at a time, before the page may breathe. */
const portion = 200;

/** The pack; `progress` hears the last part of the way, from `from` to 1. */
export async function packOf(
  { format, language, title, items, findings, text, fields }: QuizFile,
  { progress }: Pick<ReadOptions, 'progress'>,
  from = 0.5,
): Promise<Imported> {
  const found: Found[] = [];
  const said: Finding[] = [...findings];
  const names = createIds();
  const lines = createSourceLines(language);
  for (const [at, given] of items.entries()) {
    const { item, cites } = lines.take(given);
    const fit = fitted(item);
    said.push(...fit.findings);
    const whole = fit.items.map((one) => ({ ...named(one, names), topic: heading(one) }));
    const made = withTwins(
      whole.map((one) => foundFrom(one, language)),
      given,
      language,
    );
    found.push(...made.map((one) => citing(one, cites)));
    if (at % portion === portion - 1) await progress(from + ((1 - from) * at) / items.length);
  }
  const whole = assemble({
    title,
    language,
    found,
    fields: { ...withSources(fields, lines.sources()), ...tongues(items) },
  });
  said.push(...whole.findings);
  said.sort((a, b) => placeOf(a) - placeOf(b));
  const isTold = said.some(({ weight }) => weight === 'lost');
  if (whole.pack === null && !isTold) said.push(lost('quiz.noQuestions', {}));
  return { format, pack: whole.pack, findings: said, ...(text === undefined ? {} : { text }) };
}

/** A question that is there in both languages, in as many parts as it was taken apart into. */
function withTwins(made: readonly Found[], { also }: Item, language: Language): readonly Found[] {
  if (also === undefined) return made;
  const { item } = createSourceLines(also.language).take(also.item);
  const twins = fitted(item).items.map((one) =>
    foundFrom({ ...one, topic: heading(one) }, also.language),
  );
  return made.map((one, at) => {
    const twin = twins[at];
    return twin === undefined ? one : inBoth(one, twin, [language, also.language]);
  });
}

/** The languages of a pack in which some questions are in both; else it says nothing of them. */
function tongues(items: readonly Item[]) {
  return items.some(({ also }) => also !== undefined) ? { languages: [...languages] } : {};
}

function citing(found: Found, cites: readonly object[]): Found {
  return cites.length === 0 ? found : { ...found, question: { ...found.question, cites } };
}

function withSources(fields: QuizFile['fields'] = {}, more: readonly Source[]) {
  const known: unknown = fields.sources;
  const sources = [...(Array.isArray(known) ? known : []), ...more];
  return sources.length === 0 ? fields : { ...fields, sources };
}

/** Where in the file a finding belongs; those of the whole file come first. */
function placeOf({ spot: { question, row, line } }: Finding): number {
  return question ?? row ?? line ?? 0;
}

/** Titles of questions repeat, and many have no Latin letter: neither is worth a word. */
function named(item: Item, names: (wished: string) => string): Item {
  const { name, ...rest } = item;
  const wished = slugOf(name ?? '', '');
  return wished === '' ? rest : { ...rest, name: names(wished) };
}

/** A category as a heading that a pack can hold. */
function heading({ topic = '' }: Item): string {
  return [...cleanWords(topic.slice(0, 500)).words].slice(0, 120).join('').trim();
}

const untitled: Readonly<Record<Language, string>> = { en: 'Quiz', 'zh-Hans': '测验' };

/** What a file is called, without its ending: the title of a pack whose file gives none. */
export function titleFrom(name: string, language: Language): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const bare = last
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/\.(?:gift|aiken|anki)$/i, '')
    .replace(/[_\s]+/g, ' ');
  const { words } = cleanWords(bare.slice(0, 500));
  return words === '' ? untitled[language] : [...words].slice(0, 120).join('').trim();
}
