// Keeps what is good of something that a schema refuses: what can be done without is taken out,
// piece by piece, and told of. A bad date must not cost a question. Pure.
import { type Problem, readPack } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';

/** A list of the pack, or a question of it. */
export type Part = 'questions' | 'sources' | 'topics' | 'glossary' | 'claims';

export interface Mended {
  /** What is left, or null when it cannot be taken in. */
  readonly value: unknown;
  /** What was wrong with what was taken out; or, where nothing is left, what is wrong with it. */
  readonly problems: readonly Problem[];
}

/** Fields of a question, source or topic that it is whole without. */
const spare: ReadonlySet<string> = new Set([
  ...['claims', 'core', 'counterweight', 'keystone', 'sober', 'beyond', 'myth', 'mixUp', 'scene'],
  ...['picture', 'where', 'explanation', 'cites', 'asOf', 'since', 'discussion', 'terms'],
  ...['context', 'scenario', 'several', 'otherwise', 'feedback', 'when'],
  ...['author', 'container', 'date', 'url', 'remark', 'forms'],
]);

/** What one thing can have wrong with it before it is given up. */
const mostMends = 20;

export function mend(part: Part, value: unknown): Mended {
  const taken: Problem[] = [];
  let left = value;
  for (let tries = 0; tries < mostMends; tries += 1) {
    const [problem] = problemsOf(part, left);
    if (problem === undefined) return { value: left, problems: taken };
    const lighter = lightened(left, problem);
    if (lighter === undefined) return { value: null, problems: [taken[0] ?? problem] };
    taken.push(problem);
    left = lighter;
  }
  return { value: null, problems: taken.slice(0, 3) };
}

function problemsOf(part: Part, value: unknown): readonly Problem[] {
  const read = readPack({ [part]: [value] });
  return read.ok ? [] : read.problems.filter(({ path }) => path[0] === part);
}

/** The value without what the problem is about; undefined when it cannot be without it. */
function lightened(value: unknown, { path, code, values }: Problem): unknown {
  const keys = code === 'unknownField' ? withField(path, values) : path.slice(2);
  for (let length = keys.length; length > 0; length -= 1) {
    const shorter = keys.slice(0, length);
    if (!isSpare(shorter, code)) continue;
    const lighter = without(value, isOnlyLanguage(value, shorter) ? shorter.slice(0, -1) : shorter);
    if (lighter !== undefined) return lighter;
  }
  return undefined;
}

/** A text in one language is nothing without it. */
function isOnlyLanguage(value: unknown, keys: Path): boolean {
  const last = keys.at(-1);
  if (last !== 'en' && last !== 'zh-Hans') return false;
  const text = keys.slice(0, -1).reduce<unknown>((inner, key) => Object(inner)[key], value);
  return Object.keys(Object(text)).length === 1 && isSpare(keys.slice(0, -1), '');
}

function withField(path: Path, { received = '' }: Problem['values']): Path {
  const field = String(received).replace(/^"|"$/g, '');
  return path.at(-1) === field ? path.slice(2) : [...path.slice(2), field];
}

/** One language of a text, an entry of a list that may be shorter, a field that may be missing. */
function isSpare(keys: Path, code: string): boolean {
  const [last, before] = [keys.at(-1), keys.at(-2)];
  if (code === 'unknownField' || last === 'en' || last === 'zh-Hans') return true;
  if (typeof last === 'number') return typeof before === 'string' && spare.has(before);
  if (before === 'explanation') return true;
  // What later happened, and the scene, are nothing by halves.
  if (keys.length > 1 && (keys[0] === 'since' || keys[0] === 'scene')) return false;
  return last !== undefined && spare.has(last);
}

/** A copy of the value without what the keys lead to; undefined when there is nothing there. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return;
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || key >= value.length) return;
    if (rest.length === 0) return value.filter((_, at) => at !== key);
    const inner = without(value[key], rest);
    return inner === undefined ? undefined : value.map((old, at) => (at === key ? inner : old));
  }
  if (!Object.hasOwn(value, key)) return;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  const inner = without(Reflect.get(value, key), rest);
  if (inner === undefined) return;
  return Object.fromEntries(entries.map(([name, old]) => [name, name === key ? inner : old]));
}
