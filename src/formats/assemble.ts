// Makes a pack of questions that came one by one from any format: each is read through the schema
// by itself, so that a bad one is reported and never costs a good one, nor a bad part its question.
// Pure.
import * as v from 'valibot';
import { slug } from '../questions/base.ts';
import { type Pack, type Problem, readPack, type Topic } from '../questions/pack.ts';
import { question as questionSchema } from '../questions/question.ts';
import { type Language, languages, type Text } from '../questions/text.ts';
import type { Finding, Spot } from './format.ts';
import { limits } from './limits.ts';
import { mend, type Part } from './mend.ts';

/** A question as a reader has put it together, not yet read through the schema. */
export interface Found {
  readonly spot: Spot;
  /** The question as `pack.json` would have it; `id` and `topic` may be missing. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Heading of its topic, or the id of a known one; questions without one share a topic. */
  readonly topic?: string;
  /** The heading in each language it is there in, where that is more than one. */
  readonly topicTitle?: Text;
}

export interface Whole {
  /** Title of the pack, in the language of the file. */
  readonly title: string;
  readonly language: Language;
  readonly found: readonly Found[];
  /** Other fields of the pack, as `pack.json` would have them. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Topics that the file describes, each good by itself (see `checked`). */
  readonly topics?: readonly KnownTopic[];
}

export type KnownTopic = Pick<Topic, 'id' | 'title'>;

/** Every place of the stage can stand for a topic; this one suits any subject. */
export const anyPlace = 'seminar';

/** The pack, or null when no question is good; and what became of each that is not. */
export function assemble({ title, language, found, fields = {}, topics: known = [] }: Whole): {
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const ids = createIds();
  const topics = createTopics(known, language);
  const questions: unknown[] = [];
  for (const [at, { spot, question, topic = title, topicTitle }] of found.entries()) {
    if (questions.length === limits.questions) {
      const values = { n: found.length - at, most: limits.questions };
      findings.push({ weight: 'lost', spot, code: 'text.tooManyQuestions', values });
      break;
    }
    const { id } = question;
    const named = typeof id === 'string';
    const wished = named ? slugOf(id, 'q') : `q-${questions.length + 1}`;
    const name = ids(wished);
    const whole = { ...question, id: name, topic: topics.idOf(topic, topicTitle) };
    const good = v.safeParse(questionSchema, whole).success
      ? { value: whole, findings: [] }
      : checked('questions', whole, spot);
    findings.push(...good.findings);
    if (good.value === null) continue;
    questions.push(good.value);
    if (named && id === wished && name !== wished) {
      findings.push({ weight: 'noted', spot, code: 'text.idTaken', values: { id, name } });
    }
  }
  if (questions.length === 0) return { pack: null, findings };
  const plain = {
    ...{ format: 1, id: slugOf(title, 'pack'), version: '1.0.0', languages: [language] },
    title: { [language]: title },
  };
  const rest = { topics: topics.all(), questions };
  const settled = settle(plain, fields, rest);
  return { pack: settled.pack, findings: [...findings, ...settled.findings] };
}

/** The topics of the questions, each made when it is first named. */
function createTopics(known: readonly KnownTopic[], language: Language) {
  const ids = new Map<string, string>();
  const give = createIds();
  const made: unknown[] = [];
  for (const topic of known) {
    const id = give(topic.id);
    made.push({ ...topic, id });
    for (const tongue of languages) ids.set(topic.title[tongue] ?? id, id);
  }
  for (const { id } of known) ids.set(id, id);
  return {
    idOf(heading: string, title: Text = { [language]: heading }): string {
      const there = ids.get(heading);
      const id = there ?? give(slugOf(heading, 'topic'));
      if (there === undefined) {
        ids.set(heading, id);
        made.push({ id, title, description: title, place: anyPlace });
      }
      return id;
    },
    all: (): readonly unknown[] => made,
  };
}

/** The pack with as many of the wished fields as are good. */
function settle(
  plain: Readonly<Record<string, unknown>>,
  wished: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>>,
) {
  const findings: Finding[] = [];
  let fields = wished;
  for (let tries = 0; tries < 10; tries += 1) {
    const read = readPack({ ...plain, ...fields, ...rest });
    if (read.ok) return { pack: read.pack, findings };
    const bad = read.problems.filter(({ path }) => Object.hasOwn(fields, String(path[0])));
    if (bad.length === 0) {
      const reasons = read.problems.slice(0, 3).map((problem) => told(problem, {}, 'lost'));
      return { pack: null, findings: [...findings, ...reasons] };
    }
    findings.push(...bad.map((problem) => told(problem, {}, 'changed')));
    const names = new Set(bad.map(({ path }) => String(path[0])));
    fields = Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
  }
  return { pack: null, findings };
}

/** A question, source, topic … as far as it is good, or null; and what was wrong with it. */
export function checked(
  part: Part,
  value: unknown,
  spot: Spot,
): { readonly value: unknown; readonly findings: readonly Finding[] } {
  const { value: left, problems } = mend(part, value);
  const weight = left === null ? 'lost' : 'changed';
  return { value: left, findings: problems.map((problem) => told(problem, spot, weight)) };
}

/** What is wrong, in the words of the pack's own check. */
function told({ path, code, values }: Problem, spot: Spot, weight: Finding['weight']): Finding {
  const field = path.slice(typeof path[1] === 'number' ? 2 : 0).join('.');
  return { weight, spot: { ...spot, column: spot.column ?? field }, code, check: true, values };
}

/**
 * A name from words: Latin letters and digits kept, others dropped; `fallback` when none are left.
 * What is a name already stays.
 */
export function slugOf(words: string, fallback: string): string {
  if (v.safeParse(slug, words).success) return words;
  const plain = words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  return plain === '' || plain === 'constructor' || plain === 'prototype' ? fallback : plain;
}

/** Gives each name once: `q`, `q-2`, `q-3`, … */
export function createIds(): (wished: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wished) => {
    let id = wished;
    while (taken.has(id)) {
      const number = (next.get(wished) ?? 1) + 1;
      next.set(wished, number);
      id = `${wished.slice(0, 52).replace(/-+$/, '')}-${number}`;
    }
    taken.add(id);
    return id;
  };
}
