// One pack on the desk: the tree as it is now, its history, whether it is kept, who else has it,
// and what is the matter with it. Shows nothing; the world is passed in.
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import {
  createKeeper,
  type DraftKeeper,
  type KeeperWorld,
  type Kept,
  type Saving,
  type Tail,
} from './draft-keeper.ts';
import { createExaminer, type Examiner } from './examine.ts';
import {
  amended,
  type History,
  noHistory,
  redone,
  remembered,
  type Turn,
  undone,
} from './history.ts';
import { drawn } from './stage-table.ts';
import { listAt, withItem, withMoved, withoutItem, withValue } from './tree.ts';

export interface DeskWorld extends Omit<KeeperWorld, 'report'> {
  /** Calls back in an idle moment, with how many ms it may take. */
  readonly idle: (act: (left: () => number) => void) => void;
  /** Something changed that is to be shown. */
  readonly refresh: () => void;
}

/** The whole pack, examined: as of which tree, and what was found. */
export interface Verdict {
  readonly tree: unknown;
  readonly around: readonly Problem[];
  readonly together: readonly Problem[];
  /** Indexes of questions with something to mend. */
  readonly troubled: readonly number[];
}

export interface Desk {
  readonly id: string;
  readonly examiner: Examiner;
  tree(): unknown;
  saving(): Saving;
  history(): History;
  /** The last examination of the whole pack; null before the first one is done. */
  verdict(): Verdict | null;
  /** Changes the tree; edits of one `kind` that follow closely are one step. */
  edit(change: (tree: unknown) => unknown, path: Path, kind?: string | null): void;
  set(path: Path, value: unknown, kind?: string | null): void;
  /** Changes the tree as part of the step before. */
  amend(change: (tree: unknown) => unknown): void;
  insert(path: Path, at: number, item: unknown): void;
  remove(path: Path, at: number): void;
  move(path: Path, from: number, to: number): void;
  /** What was changed by the step that was taken back or done again; null when there is none. */
  undo(): Path | null;
  redo(): Path | null;
  flush(): Promise<void>;
  /** What is not on the shelf yet; null when everything is. */
  unkept(): readonly Tail[] | null;
  /** Nothing is kept or examined any more. */
  close(): void;
}

export interface Opened {
  readonly id: string;
  readonly kept: Kept;
  /** The pack with what was noted but not kept. */
  readonly tree: unknown;
}

/** Whoever types is not disturbed by what concerns the whole pack, in ms. */
const thinking = 300;

export function createDesk({ id, kept, tree: begun }: Opened, world: DeskWorld): Desk {
  let tree = begun;
  let history = noHistory;
  let verdict: Verdict | null = null;
  let open = true;
  const examiner = createExaminer(drawn);
  const keeper: DraftKeeper = createKeeper({ ...world, report: world.refresh }, kept);

  const become = (now: unknown): void => {
    tree = now;
    keeper.edited(tree);
    later();
    later = world.later(thinking, examineSoon);
    world.refresh();
  };

  const edit: Desk['edit'] = (change, path, kind = null) => {
    const after = change(tree);
    if (!open || Object.is(after, tree)) return;
    history = remembered(history, { before: tree, after, path, kind }, world.now());
    become(after);
  };

  const turn = (made: Turn | null): Path | null => {
    if (made === null || !open) return null;
    history = made.history;
    become(made.tree);
    return made.path;
  };

  let later = (): void => undefined;
  let asked = false;
  const examineSoon = (): void => {
    if (asked || !open) return;
    asked = true;
    world.idle((left) => {
      asked = false;
      examineSome(left);
    });
  };

  /** As many questions as there is time for; then what concerns them all. */
  const examineSome = (left: () => number): void => {
    if (!open) return;
    const now = tree;
    const questions = listAt(now, ['questions']);
    for (const question of questions) {
      if (examiner.isKnown(now, question)) continue;
      if (left() < 3) return examineSoon();
      examiner.question(now, question);
    }
    const troubled = questions.flatMap((question, at) =>
      examiner.question(now, question).problems.length > 0 ? [at] : [],
    );
    const around = examiner.around(now);
    verdict = { tree: now, around, together: examiner.together(now), troubled };
    world.refresh();
  };

  if (!Object.is(tree, kept.tree)) keeper.edited(tree);
  examineSoon();

  return {
    ...{ id, examiner, edit },
    tree: () => tree,
    saving: keeper.saving,
    history: () => history,
    verdict: () => verdict,
    set: (path, value, kind = path.join('.')) =>
      edit((now) => withValue(now, path, value), path, kind),
    amend: (change) => {
      const after = change(tree);
      if (!open || Object.is(after, tree)) return;
      history = amended(history, after);
      become(after);
    },
    insert: (path, at, item) => edit((now) => withItem(now, path, at, item), [...path, at]),
    remove: (path, at) => edit((now) => withoutItem(now, path, at), path),
    move: (path, from, to) => edit((now) => withMoved(now, path, from, to), [...path, to]),
    undo: () => turn(undone(history)),
    redo: () => turn(redone(history)),
    flush: keeper.flush,
    unkept: keeper.unkept,
    close: () => {
      open = false;
      keeper.stop();
    },
  };
}
