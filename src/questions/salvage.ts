// Reads what can be played of a pack that may still be in the making: a question that is not yet
// whole is left out, and never costs the others. Pure.
import * as v from 'valibot';
import { pack as packSchema, type Read, readPack } from './pack.ts';
import { type Question, question as questionSchema } from './question.ts';

/** The pack, or as much of it as is whole; the problems when nothing can be played. */
export function readPlayable(input: unknown): Read {
  const read = readPack(input);
  if (read.ok || typeof input !== 'object' || input === null) return read;
  const fields = Object.entries(input).filter(([key]) => key !== 'questions');
  const questions: unknown = Reflect.get(input, 'questions');
  const whole = Array.isArray(questions)
    ? questions.filter((question) => v.is(questionSchema, question))
    : [];
  const salvaged = readPack({ ...withoutBad(fields), questions: whole });
  return salvaged.ok ? salvaged : read;
}

/** The question, or null while it is not whole. */
export function playable(question: unknown): Question | null {
  const read = v.safeParse(questionSchema, question);
  return read.success ? read.output : null;
}

const entries: Readonly<Record<string, v.GenericSchema>> = packSchema.entries;

/** Fields that are not whole stay out; in lists, only those parts that are not. */
function withoutBad(fields: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const kept = fields.flatMap(([key, value]): [string, unknown][] => {
    const schema = entries[key];
    if (schema === undefined) return [];
    const parts: unknown[] | null = Array.isArray(value) ? value : null;
    if (v.is(schema, value)) return [[key, value]];
    return parts === null ? [] : [[key, parts.filter((part) => v.is(schema, [part]))]];
  });
  return Object.fromEntries(kept);
}
