// A question that a file has in both languages: two that were read, made one. Pure.
import { type Language, languages } from '../questions/text.ts';
import type { Found } from './assemble.ts';

/** The question with the words of both; `one` by itself where the two are not the same question. */
export function inBoth(
  one: Found,
  other: Found,
  tongues: readonly [one: Language, other: Language],
): Found {
  const { id: _, ...rest } = other.question;
  const question = joined(one.question, rest);
  if (!isRecord(question)) return one;
  if (one.topic === undefined || other.topic === undefined) return { ...one, question };
  return { ...one, question, topicTitle: { [tongues[1]]: other.topic, [tongues[0]]: one.topic } };
}

/** The two values as one; null where they differ in anything but words. */
function joined(one: unknown, other: unknown): unknown {
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return null;
    const parts = one.map((part, at) => joined(part, other[at]));
    return parts.includes(null) ? null : parts;
  }
  if (!isRecord(one)) return one === other ? one : null;
  if (!isRecord(other)) return null;
  if (isText(one) && isText(other)) return { ...other, ...one };
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const entries = keys.map((key) => {
    const [mine, theirs] = [one[key], other[key]];
    if (mine === undefined || theirs === undefined) return [key, mine ?? theirs] as const;
    return [key, joined(mine, theirs)] as const;
  });
  return entries.some(([, value]) => value === null) ? null : Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((one) => one === key));
}
