// A question as it can be shown while it is written, its fields half filled in. Pure.
import * as v from 'valibot';
import type { Path } from './pack-texts.ts';
import { type Question, question as questionSchema } from './question.ts';

/** What stands where a text is still to be written. */
const unwritten = { en: '…' };
/** A question needs few rounds of mending: each goes one level deeper. */
const mostRounds = 12;

type Loose = Record<string, unknown>;

/**
 * The question as it can be shown: what is missing filled in with dots, what cannot be read left
 * out; null when too little is there. `mended` has the paths that were touched.
 */
export function showable(raw: unknown): {
  readonly question: Question | null;
  readonly mended: readonly Path[];
} {
  let value: unknown = structuredClone(raw);
  const mended: Path[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const read = v.safeParse(questionSchema, value);
    if (read.success) return { question: read.output, mended };
    for (const issue of read.issues) {
      const whole = pathOf(issue);
      // What stays wrong takes what it is a part of with it.
      const isStubborn = mended.some((known) => known.join('.') === whole.join('.'));
      const path = isStubborn ? whole.slice(0, -1) : whole;
      if (path.length === 0) return { question: null, mended };
      value = mendedAt(value, path, issue.received === 'undefined' && !isStubborn ? issue : null);
      mended.push(path);
    }
  }
  return { question: null, mended };
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
}

/** What may stand in for a missing value, by what the schema expects there. */
const standIns: Readonly<Record<string, unknown>> = {
  Object: unwritten,
  Array: [],
  boolean: false,
  number: 0,
  string: 'x',
};

/** Changes `root`, which is ours, at `path`: fills in what is missing, or takes away what is wrong. */
function mendedAt(root: unknown, path: Path, missing: v.BaseIssue<unknown> | null): unknown {
  let holder = root;
  for (const key of path.slice(0, -1)) holder = (holder as Loose | undefined)?.[key];
  const last = path.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined) return root;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (missing !== null) {
    (holder as Loose)[last] = structuredClone(standIns[missing.expected ?? ''] ?? unwritten);
  } else delete (holder as Loose)[last];
  return root;
}
