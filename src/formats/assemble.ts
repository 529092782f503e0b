// Makes a pack of questions that came one by one from any format: each is read through the schema
// by itself, so that a bad one is reported and never costs a good one. Pure.
import * as v from 'valibot';
import { type Pack, type Problem, readPack } from '../questions/pack.ts';
import { question as questionSchema } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import type { Finding, Spot } from './format.ts';

/** A question as a reader has put it together, not yet read through the schema. */
export interface Found {
  readonly spot: Spot;
  /** The question as `pack.json` would have it; `id` and `topic` may be missing. */
  readonly question: Readonly<Record<string, unknown>>;
  /** Heading of its topic, as the file gives it; questions without one share a topic. */
  readonly topic?: string;
}

export interface Whole {
  /** Title of the pack, in the language of the file. */
  readonly title: string;
  readonly language: Language;
  readonly found: readonly Found[];
  /** Other fields of the pack, as `pack.json` would have them. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** Every place of the stage can stand for a topic; this one suits any subject. */
export const anyPlace = 'seminar';

/** The pack, or null when no question is good; and what became of each that is not. */
export function assemble({ title, language, found, fields = {} }: Whole): {
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const ids = createIds();
  const topics = new Map<string, string>();
  const topicIds = createIds();
  const topicOf = (heading: string): string => {
    const known = topics.get(heading) ?? topicIds(slugOf(heading, 'topic'));
    topics.set(heading, known);
    return known;
  };
  const questions: unknown[] = [];
  for (const { spot, question, topic = title } of found) {
    const { id } = question;
    const wished = typeof id === 'string' ? slugOf(id, 'q') : `q-${questions.length + 1}`;
    const whole = { ...question, id: ids(wished), topic: topicOf(topic) };
    const read = v.safeParse(questionSchema, whole);
    if (read.success) questions.push(whole);
    else findings.push(...findingsOf(whole, spot));
  }
  if (questions.length === 0) return { pack: null, findings };
  const whole = {
    ...{ format: 1, id: slugOf(title, 'pack'), version: '1.0.0', languages: [language] },
    title: { [language]: title },
    ...fields,
    topics: [...topics].map(([heading, topicId]) => ({
      id: topicId,
      title: { [language]: heading },
      description: { [language]: heading },
      place: anyPlace,
    })),
    questions,
  };
  const read = readPack(whole);
  if (read.ok) return { pack: read.pack, findings };
  return {
    pack: null,
    findings: [...findings, ...read.problems.map((problem) => lost(problem, {}))],
  };
}

/** Why a question is not good, in the words of the pack's own check. */
function findingsOf(question: unknown, spot: Spot): Finding[] {
  const read = readPack({ questions: [question] });
  const problems = read.ok ? [] : read.problems;
  const own = problems.filter(({ path }) => path[0] === 'questions');
  return own.slice(0, 3).map((problem) => lost(problem, spot));
}

function lost({ path, code, values }: Problem, spot: Spot): Finding {
  const field = path.slice(2).join('.');
  return {
    weight: 'lost',
    spot: { ...spot, column: spot.column ?? field },
    code,
    check: true,
    values,
  };
}

/** A name from words: Latin letters and digits kept, others dropped; `fallback` when none are left. */
export function slugOf(words: string, fallback: string): string {
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
      id = `${wished}-${number}`;
    }
    taken.add(id);
    return id;
  };
}
