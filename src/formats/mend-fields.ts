// What stands around the questions of a pack (names, sources, topics, pictures), without what in
// it is wrong. Pure.
import { type Pack, type Problem, readPack } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import type { Question } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import { anyPlace, slugOf } from './assemble.ts';
import type { Finding, ReadOptions } from './format.ts';
import { checkFinding, fromTheBack } from './mend-question.ts';
import { isDeeper, type Loose, listOf, looseOf, without } from './pack-parts.ts';
import { bytesOf } from './pack-pictures.ts';

export interface Context {
  readonly file: string;
  /** The language of what does not say it. */
  readonly language: Language;
  /** Hears how far it has come, 0…1. */
  readonly progress: ReadOptions['progress'];
}

export interface Result {
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
}

/** The version of the format that this game writes; the schema holds packs to it. */
export const format = 1;

/** How deep the fields of a pack go by its schema, with room to spare; its questions aside. */
const deepest = 8;

/** Leaves out what is wrong until the rest can be read; the questions are good already. */
export function mendFields(given: Loose, context: Context): Result {
  const spot = { file: context.file };
  const findings: Finding[] = [];
  let now: Loose = withNames(shallow(given), context);
  // Some rules are only looked at when others are kept, so once is not always enough.
  for (let round = 0; round < 5; round += 1) {
    now = withTopics(now, context, findings);
    const read = readPack(now);
    if (read.ok) return { pack: read.pack, findings };
    findings.push(...read.problems.map((problem) => checkFinding(problem, 'changed', spot)));
    for (const path of fromTheBack(read.problems.map(sparedBy))) now = looseOf(without(now, path));
    now = withNames(now, context);
  }
  return { pack: null, findings: [{ weight: 'lost', spot, code: 'pack.unreadable', values: {} }] };
}

/** Without fields that go too deep to be looked through. */
function shallow(given: Loose): Loose {
  const entries = Object.entries(given).filter(
    ([name, value]) => name === 'questions' || !isDeeper(value, deepest),
  );
  return Object.fromEntries(entries);
}

/** Fields that a pack cannot be without, where they are missing. */
function withNames(fields: Loose, { file, language }: Context): Loose {
  const name = file.replace(/\.[a-z0-9]+$/i, '').trim();
  const { title, id, languages } = fields;
  const isNamed = Object.keys(looseOf(title)).length > 0;
  const called = typeof title === 'string' && title.trim() !== '' ? title : name;
  const sources = listOf(fields.sources).map((source) =>
    'title' in looseOf(source) ? { check: 'unverified', ...looseOf(source) } : source,
  );
  return {
    version: '1.0.0',
    ...fields,
    ...(sources.length === 0 ? {} : { sources }),
    ...{ format, id: slugOf(typeof id === 'string' ? id : name, 'pack') },
    title: isNamed ? title : { [language]: called === '' ? 'Pack' : called },
    languages: listOf(languages).length > 0 ? languages : [language],
  };
}

/** With a topic for each question whose own is missing. */
function withTopics(fields: Loose, { file, language }: Context, findings: Finding[]): Loose {
  const topics = listOf(fields.topics);
  const known = new Set(topics.map((topic) => looseOf(topic).id));
  const wanted = listOf(fields.questions).map((question) => looseOf(question).topic);
  const missing = [...new Set(wanted)].filter((id) => !known.has(id));
  if (missing.length === 0) return fields;
  const added = missing.map((id) => {
    const title = { [language]: String(id).replaceAll('-', ' ') };
    return { id, title, description: title, place: anyPlace };
  });
  for (const id of missing) {
    findings.push({
      ...{ weight: 'noted', spot: { file, column: 'topics' }, code: 'pack.topicAdded' },
      values: { id: String(id).slice(0, 60) },
    });
  }
  return { ...fields, topics: [...topics, ...added] };
}

/** Fields of a source that it can be without. */
const spareOfSource = ['author', 'container', 'date', 'url', 'remark', 'check'];

/** What to leave out so that the problem is gone. */
function sparedBy({ path, code }: Problem): Path {
  const [field, part, inner] = path;
  if (code === 'unknownField') return path;
  if (field === 'sources' && spareOfSource.includes(String(inner))) return path.slice(0, 3);
  // One language of a title, one item of a list, one picture; else the field as a whole.
  return part === undefined ? path.slice(0, 1) : path.slice(0, 2);
}

/** Without pictures that are not what they say, and without references to ones that are missing. */
export function withPictures(pack: Pack, file: string): { pack: Pack; findings: Finding[] } {
  const findings: Finding[] = [];
  const entries = Object.entries(pack.pictures).filter(([name, address]) => {
    if (bytesOf(address) !== null) return true;
    const problem = { path: ['pictures', name], code: 'picture', values: {} };
    findings.push(checkFinding(problem, 'changed', { file }));
    return false;
  });
  const pictures = Object.fromEntries(entries);
  const questions = pack.questions.map((question, at): Question => {
    if (question.picture === undefined || Object.hasOwn(pictures, question.picture.file)) {
      return question;
    }
    const { picture, ...rest } = question;
    const values = { id: picture.file, known: Object.keys(pictures).slice(0, 20).join(', ') };
    const problem = { path: ['picture'], code: 'unknownPicture', values };
    findings.push(checkFinding(problem, 'changed', { file, question: at + 1 }));
    return rest;
  });
  return findings.length === 0
    ? { pack, findings }
    : { pack: { ...pack, pictures, questions }, findings };
}
