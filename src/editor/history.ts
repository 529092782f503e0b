// Undo and redo across a whole edit: the trees before and after each step. Pure.
import type { Path } from '../questions/pack-texts.ts';

/** One step of the author's. */
export interface Step {
  readonly before: unknown;
  readonly after: unknown;
  /** What was changed; undoing goes there. */
  readonly path: Path;
  /** Steps of one kind that follow closely are one; null stands alone. */
  readonly kind: string | null;
  /** When it began and was last added to, in ms since 1970. */
  readonly begun: number;
  readonly ended: number;
}

export interface History {
  /** Oldest first. */
  readonly done: readonly Step[];
  /** What was undone last comes last. */
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/** Typing goes on in one step while no pause is longer than this, in ms. */
export const pause = 1500;
/** Nor does a step grow for longer than this, in ms: a minute of writing is not undone at once. */
export const longestStep = 8000;
/** So many steps can be undone. */
const mostSteps = 300;

/** The history with one more step; it joins the last one where they are one act of typing. */
export function remembered(
  { done, undone }: History,
  step: Omit<Step, 'begun' | 'ended'>,
  now: number,
): History {
  const last = done.at(-1);
  const joins =
    last !== undefined &&
    undone.length === 0 &&
    step.kind !== null &&
    last.kind === step.kind &&
    now - last.ended <= pause &&
    now - last.begun <= longestStep;
  if (joins) {
    return { done: [...done.slice(0, -1), { ...last, after: step.after, ended: now }], undone: [] };
  }
  const kept = done.length >= mostSteps ? done.slice(1 - mostSteps) : done;
  return { done: [...kept, { ...step, begun: now, ended: now }], undone: [] };
}

/** The history with its last step leading to `after`: what follows on an act by itself is part of it. */
export function amended({ done, undone }: History, after: unknown): History {
  const last = done.at(-1);
  return { done: last === undefined ? done : [...done.slice(0, -1), { ...last, after }], undone };
}

/** Takes the last step back: the history and the tree as it was; null when there is none. */
export function undone(history: History): Turn | null {
  const step = history.done.at(-1);
  if (step === undefined) return null;
  const now = { done: history.done.slice(0, -1), undone: [...history.undone, step] };
  return { history: now, tree: step.before, path: step.path };
}

/** Does again what was taken back last; null when there is nothing. */
export function redone(history: History): Turn | null {
  const step = history.undone.at(-1);
  if (step === undefined) return null;
  const now = { done: [...history.done, step], undone: history.undone.slice(0, -1) };
  return { history: now, tree: step.after, path: step.path };
}

export interface Turn {
  readonly history: History;
  readonly tree: unknown;
  readonly path: Path;
}
