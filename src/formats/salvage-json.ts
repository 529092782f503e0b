// What can be saved of a pack.json that is no JSON: written by hand with a slip in it, or cut off.
// Fields and questions are told apart by how they are set out, and each is read by itself. Pure.

export interface Salvaged {
  /** Fields that can be read; `questions` holds those that can, in order. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What cannot be read: a field, or the question of this number; and where it starts. */
  readonly broken: readonly { readonly question?: number; readonly line: number }[];
}

/** A stretch of the text: from the first sign to behind the last. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Null when nothing looks like the questions of a pack. */
export function salvage(text: string): Salvaged | null {
  const start = /"questions"\s*:\s*\[/.exec(text);
  if (start === null) return null;
  const from = start.index + start[0].length;
  const questions: unknown[] = [];
  const broken: { question?: number; line: number }[] = [];
  const found = questionsFrom(text, from);
  for (const [at, { from: first, to }] of found.entries()) {
    const one = parsed(text.slice(first, to));
    if (one !== undefined) questions.push(one);
    else broken.push({ question: at + 1, line: lineAt(text, first) });
  }
  const fields = new Map<string, unknown>();
  const end = text.indexOf(']', found.at(-1)?.to ?? from);
  const around = [
    ...membersFrom(text.slice(0, start.index), text.indexOf('{') + 1),
    ...(end < 0 ? [] : membersFrom(text, end + 1)),
  ];
  for (const { from: first, to } of around) {
    const member = parsed(`{${text.slice(first, to)}}`);
    if (member === undefined) broken.unshift({ line: lineAt(text, first) });
    else for (const [key, value] of Object.entries(member as object)) fields.set(key, value);
  }
  fields.set('questions', questions);
  return { fields: Object.fromEntries(fields), broken };
}

/** Questions that start on lines of their own are told by their indent: no slip in one can hide the next. */
function questionsFrom(text: string, from: number): Stretch[] {
  const indent = /^\s*?\n([ \t]*)\{[ \t]*\n/.exec(text.slice(from, from + 1000))?.[1];
  if (indent === undefined) return membersFrom(text, from);
  const starts: number[] = [];
  const opening = `\n${indent}{`;
  for (let at = text.indexOf(opening, from); at >= 0; at = text.indexOf(opening, at + 1)) {
    starts.push(at);
  }
  return starts.map((start, nth) => {
    const next = starts[nth + 1] ?? text.length;
    const closing = text.indexOf(`\n${indent}}`, start);
    const end = closing < 0 || closing > next ? next : closing + indent.length + 2;
    return trimmed(text, { from: start, to: end });
  });
}

/** What stands between commas, from `from` to the bracket that closes it; brackets inside count. */
function membersFrom(text: string, from: number): Stretch[] {
  const members: Stretch[] = [];
  let [depth, start, at] = [0, from, from];
  for (; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') at = endOfString(text, at);
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth < 0) break;
    if (sign !== ',' || depth > 0) continue;
    members.push({ from: start, to: at });
    start = at + 1;
  }
  members.push({ from: start, to: Math.min(at, text.length) });
  return members.map((member) => trimmed(text, member)).filter(({ from: a, to }) => a < to);
}

/** A string ends with its quote, or, when that was forgotten, with its line. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === '\n') return at;
  }
  return text.length;
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const words = text.slice(from, to);
  return {
    from: from + words.length - words.trimStart().length,
    to: from + words.trimEnd().length,
  };
}

/** The value; the one slip that does no harm, a comma too many, is forgiven. */
function parsed(words: string): unknown {
  for (const tried of [words, words.replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(tried) as unknown;
    } catch {
      // The next one, or none.
    }
  }
  return undefined;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
