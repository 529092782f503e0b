// What a newer version of a pack would change: which questions are the same, which ask something
// else now, which are new or gone. What was answered counts as long as the question asks the same.
// Pure.
import { createIds } from '../formats/assemble.ts';
import { listOf, looseOf } from '../formats/pack-parts.ts';
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { playable } from '../questions/salvage.ts';
import { languages, type Text } from '../questions/text.ts';
import type { PackEntry } from '../state/pack-shelf.ts';

/** Ids of questions, each in one of the lists. */
export interface Newer {
  readonly unchanged: readonly string[];
  /** The same is asked and the same is right; what is said around it is another. */
  readonly reworded: readonly string[];
  /** What is asked, or what is right, is another. */
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

export function compare(before: Pack, after: Pack): Newer {
  const known = new Map(before.questions.map((question) => [question.id, question]));
  const lists = {
    ...{ unchanged: [] as string[], reworded: [] as string[], changed: [] as string[] },
    ...{ added: [] as string[], gone: [] as string[] },
  };
  for (const question of after.questions) {
    const old = known.get(question.id);
    known.delete(question.id);
    if (old === undefined) lists.added.push(question.id);
    else lists[likeness(old, question)].push(question.id);
  }
  lists.gone.push(...known.keys());
  return lists;
}

function likeness(old: Question, now: Question): 'unchanged' | 'reworded' | 'changed' {
  if (stable(old) === stable(now)) return 'unchanged';
  return asksTheSame(old, now) ? 'reworded' : 'changed';
}

/**
 * When questions were last made others, after this change: those that are gone too, lest what was
 * answered counts for one that is given their name later.
 * @param now ms since 1970 (UTC)
 */
export function renewedBy(
  { renewed }: Pick<PackEntry, 'renewed'>,
  { changed, gone }: Pick<Newer, 'changed' | 'gone'>,
  now: number,
): Record<string, number> {
  return { ...renewed, ...Object.fromEntries([...changed, ...gone].map((id) => [id, now])) };
}

/**
 * The same for a pack that is being written: its questions may be unfinished, and one that was not
 * touched is the very same value before and after.
 */
export function renewedByEdit(
  entry: Pick<PackEntry, 'renewed'>,
  {
    before,
    after,
    now,
  }: { readonly before: unknown; readonly after: unknown; readonly now: number },
): Record<string, number> {
  const left = questionsById(after);
  const changed: string[] = [];
  const gone: string[] = [];
  for (const [id, old] of questionsById(before)) {
    const one = left.get(id);
    if (one === old) continue;
    const [was, is] = [playable(old), playable(one)];
    // What could not be played was not answered.
    if (was === null) continue;
    if (one === undefined) gone.push(id);
    else if (is === null || !asksTheSame(was, is)) changed.push(id);
  }
  return renewedBy(entry, { changed, gone }, now);
}

function questionsById(pack: unknown): Map<string, unknown> {
  return new Map(listOf(looseOf(pack).questions).map((one) => [String(looseOf(one).id), one]));
}

/** What is asked and what is right, without anything that is only said of it. */
function core(question: Question): unknown {
  switch (question.type) {
    case 'verdict':
      return [question.type, question.verdict, question.claim, question.context];
    case 'choice':
      return [
        ...[question.type, question.several, question.scenario, question.question],
        question.options.map(({ id, text, right }) => [id, right, text]),
      ];
    case 'sort':
      return [
        ...[question.type, question.prompt, question.bins.map(({ id, text }) => [id, text])],
        question.items.map(({ id, text, bin }) => [id, bin, text]),
      ];
    case 'order':
      return [question.type, question.prompt, question.items.map(({ id, text }) => [id, text])];
    case 'estimate': {
      const { min, max, step, value, near, far } = question;
      return [question.type, question.prompt, question.unit, min, max, step, value, near, far];
    }
    case 'view':
      return [question.type, question.statement, question.whose];
  }
}

function asksTheSame(old: Question, now: Question): boolean {
  return agree(core(old), core(now));
}

/** Equal, where a text that has gained or lost a language is still the same text. */
function agree(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, at) => agree(part, b[at]));
  }
  if (isText(a) && isText(b)) {
    const shared = languages.filter(
      (language) => a[language] !== undefined && b[language] !== undefined,
    );
    return shared.length > 0 && shared.every((language) => a[language] === b[language]);
  }
  return a === b;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with the keys in order; what is undefined or left out is the same. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * The pack with the ids that its questions have in `before`, where they ask the same: for formats
 * that number questions by their place, so that one more at the top does not change all.
 */
export function withKnownIds(after: Pack, before: Pack): Pack {
  const known = new Map(before.questions.map((question) => [stable(core(question)), question.id]));
  const found = after.questions.map((question) => {
    const key = stable(core(question));
    const id = known.get(key);
    known.delete(key);
    return id;
  });
  const give = createIds();
  for (const { id } of before.questions) give(id);
  const questions = after.questions.map((question, at) => ({
    ...question,
    id: found[at] ?? give(question.id),
  }));
  return { ...after, id: before.id, questions };
}
