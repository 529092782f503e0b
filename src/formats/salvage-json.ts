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
  const start = startOfQuestions(text);
  if (start === null) return null;
  const { head, from } = start;
  const questions: unknown[] = [];
  const broken: { question?: number; line: number }[] = [];
  const { found, end } = questionsFrom(text, from);
  for (const [at, { from: first, to }] of found.entries()) {
    const one = parsed(text.slice(first, to));
    if (one !== undefined) questions.push(one);
    else broken.push({ question: at + 1, line: lineAt(text, first) });
  }
  const fields = new Map<string, unknown>();
  const around = [
    ...membersFrom(text.slice(0, head), text.indexOf('{') + 1),
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

/**
 * Where the fields before the questions end, and the questions start: behind their name, which may
 * have lost a quote, or else with the first thing that has a topic, as only questions do.
 */
function startOfQuestions(text: string): { readonly head: number; readonly from: number } | null {
  const name = /["“”]questions["“”]?\s*:\s*\[|\bquestions["“”]\s*:\s*\[/.exec(text);
  if (name !== null) return { head: name.index, from: name.index + name[0].length };
  const topic = text.search(/"topic"\s*:\s*"/);
  if (topic < 0) return null;
  // Its own bracket, or what was before it, should that have been lost.
  const first = Math.max(text.lastIndexOf('{', topic), text.lastIndexOf(']', topic) + 1);
  // With the line break before it: questions on lines of their own are known by it.
  const from = text.slice(0, first).trimEnd().length;
  return { head: from, from };
}

/**
 * The questions, and where the bracket is that ends their list (-1: nowhere). Those that start on
 * lines of their own are told by their indent: no slip in one can hide the next.
 */
function questionsFrom(text: string, from: number): { found: Stretch[]; end: number } {
  const indent = indentOfQuestions(text.slice(from));
  if (indent === '') {
    const found = membersFrom(text, from);
    return { found, end: text.indexOf(']', found.at(-1)?.to ?? from) };
  }
  // The bracket stands farther out than the questions, and so does what follows.
  const out = `[ \\t]{0,${indent.length - 1}}`;
  const close = new RegExp(`\\n${out}\\][ \\t]*,?[ \\t]*\\n(?=${out}[^ \\t])`).exec(
    text.slice(from),
  );
  const stop = close === null ? text.length : from + close.index;
  const starts: number[] = [];
  const opening = `\n${indent}{`;
  for (
    let at = text.indexOf(opening, from);
    at >= 0 && at < stop;
    at = text.indexOf(opening, at + 1)
  ) {
    starts.push(at);
  }
  // The first may stand on the line of the list's own bracket.
  const first = text.indexOf('{', from);
  if (first < (starts[0] ?? 0)) starts.unshift(first);
  const found = starts.map((start, nth) => {
    const next = starts[nth + 1] ?? stop;
    const closing = text.indexOf(`\n${indent}}`, start);
    const to = closing < 0 || closing > next ? next : closing + indent.length + 2;
    return trimmed(text, { from: start, to });
  });
  return { found, end: text.indexOf(']', close === null ? (found.at(-1)?.to ?? from) : stop) };
}

/** What stands before the bracket of each question that has a line to itself; '' where they have none. */
function indentOfQuestions(text: string): string {
  if (!/^[^{]*\{[}\]\s"]*?\n/.test(text)) return '';
  const all = Array.from(text.matchAll(/\n([ \t]+)\{[ \t]*(?=\n)/g), ([, one = '']) => one);
  // The outermost that comes more than once: a slip may have moved some single line farther out.
  const twice = all.filter((one, nth) => all.indexOf(one) < nth);
  return (twice.length > 0 ? twice : all).toSorted((a, b) => a.length - b.length)[0] ?? '';
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
