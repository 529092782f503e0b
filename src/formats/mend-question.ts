// One question of a pack as it came: read as it is, or without what in it is wrong and can be
// spared; or lost, with the reasons. Pure.
import * as v from 'valibot';
import { base } from '../questions/base.ts';
import { type Problem, readPack } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import { question as questionSchema } from '../questions/question.ts';
import { slugOf } from './assemble.ts';
import type { Finding, Spot } from './format.ts';
import { isDeeper, type Loose, listOf, looseOf, without } from './pack-parts.ts';

export interface Mended {
  /** Null when the question is lost. */
  readonly question: Loose | null;
  readonly findings: readonly Finding[];
}

/** How deep a question goes by its schema, with room to spare. */
const deepest = 8;

/** A message in the words of the pack's check; the field it is about stands in the spot. */
export function checkFinding(
  { path, code, values }: Problem,
  weight: Finding['weight'],
  spot: Spot,
): Finding {
  const column = path.join('.');
  return {
    weight,
    spot: { ...spot, ...(column === '' ? {} : { column }) },
    code,
    check: true,
    values,
  };
}

export function mendQuestion(raw: unknown, spot: Spot): Mended {
  if (isDeeper(raw, deepest)) {
    const finding: Finding = { weight: 'lost', spot, code: 'pack.deep', values: {} };
    return { question: null, findings: [finding] };
  }
  const findings: Finding[] = [];
  let now: unknown = named(raw, spot, findings);
  // Some rules are only looked at when others are kept, so once is not always enough.
  for (let round = 0; round < 4; round += 1) {
    if (v.is(questionSchema, now)) {
      const question = distinct(looseOf(now), spot, findings);
      return { question, findings };
    }
    const problems = problemsOf(now);
    const spared = problems.map((problem) => sparedBy(problem, now));
    const essential = problems.filter((_, at) => spared[at] === null);
    if (essential.length > 0 || problems.length === 0) {
      const reasons = essential.slice(0, 3).map((problem) => checkFinding(problem, 'lost', spot));
      return { question: null, findings: reasons };
    }
    for (const problem of problems) findings.push(checkFinding(problem, 'changed', spot));
    // From the back, so that places in lists stay right.
    const paths = spared.flatMap((path) => (path === null ? [] : [path]));
    for (const path of fromTheBack(paths)) now = without(now, path);
  }
  return { question: null, findings };
}

/** What is wrong with the question alone; paths start at it. */
function problemsOf(question: unknown): readonly Problem[] {
  const read = readPack({ questions: [question] });
  if (read.ok) return [];
  return read.problems.flatMap(({ path: [part, , ...path], code, values }) =>
    part === 'questions' ? [{ path, code, values }] : [],
  );
}

const lists = ['claims', 'cites', 'terms'];

/** What to leave out so that the problem is gone; null when the question is nothing without it. */
function sparedBy({ path, code }: Problem, question: unknown): Path | null {
  const [field, part] = path;
  if (typeof field !== 'string') return null;
  if (code === 'unknownField') return path;
  const { id: _id, topic: _topic, ...spare } = base;
  if (lists.includes(field) && typeof part === 'number') return [field, part];
  if (field === 'explanation' && typeof part === 'string') return [field, part];
  if (Object.hasOwn(spare, field) || ['context', 'scenario', 'otherwise'].includes(field)) {
    return [field];
  }
  const [, , inner] = path;
  if (inner === 'feedback' || inner === 'when') return path.slice(0, 3);
  return field === 'several' && looseOf(question).type === 'choice' ? [field] : null;
}

export function fromTheBack(paths: readonly Path[]): Path[] {
  const seen = new Map(paths.map((path) => [path.join('\n'), path]));
  const place = (path: Path) => Number(path.findLast((key) => typeof key === 'number') ?? -1);
  return [...seen.values()].sort((a, b) => place(b) - place(a) || b.length - a.length);
}

/** Ids that cannot be ids are made ones. */
function named(raw: unknown, spot: Spot, findings: Finding[]): unknown {
  const question = looseOf(raw);
  const given = question.id;
  if (typeof given !== 'string' || v.safeParse(base.id, given).success) return raw;
  const id = slugOf(given, `q-${spot.question ?? 1}`);
  const values = { id: given.slice(0, 60), now: id };
  findings.push({ weight: 'changed', spot, code: 'pack.renamed', values });
  return { ...question, id };
}

/** Options and cards that share an id get ones of their own: an answer is known by them. */
function distinct(question: Loose, spot: Spot, findings: Finding[]): Loose {
  let now = question;
  for (const part of ['options', 'items']) {
    const taken = new Set<unknown>();
    const list = listOf(question[part]).map(looseOf);
    if (new Set(list.map(({ id }) => id)).size === list.length) continue;
    const whole = list.map((one, at) => {
      const id = taken.has(one.id) ? freeId(`a-${at + 1}`, list) : one.id;
      taken.add(one.id);
      return { ...one, id };
    });
    now = { ...now, [part]: whole };
    findings.push({
      weight: 'noted',
      spot: { ...spot, column: part },
      code: 'pack.sameParts',
      values: {},
    });
  }
  return now;
}

function freeId(wished: string, list: readonly Loose[]): string {
  return list.some(({ id }) => id === wished) ? freeId(`${wished}-2`, list) : wished;
}
