// Keeps a pack while it is written: in full on the pack shelf after each pause, and meanwhile, at
// once, what has changed since, so that a crash or a closed tab loses nothing. The world is passed in.
import * as v from 'valibot';
import { difference, type Patch, patched } from './difference.ts';

export type Saving = 'saved' | 'waiting' | 'failed' | 'overtaken';

/** What is on the shelf: the pack as written, and when it was last changed (ms since 1970). */
export interface Kept {
  readonly tree: unknown;
  readonly changed: number;
  /** Changes that may still come about, of a tab that is gone; what they hold is known here. */
  readonly coming?: readonly number[];
}

/** What follows on a pack as it was at `changed`. */
export interface Tail {
  readonly changed: number;
  readonly patches: readonly Patch[];
}

export interface KeeperWorld {
  readonly now: () => number;
  /** Calls back after `ms`; the returned function prevents it. */
  readonly later: (ms: number, act: () => void) => () => void;
  /** When the pack on the shelf was last changed. */
  readonly changed: () => Promise<number | undefined>;
  /** Keeps the pack; false when it will be there for this visit only. */
  readonly keep: (kept: Kept) => Promise<boolean>;
  /** Keeps a short text at once, or takes it away; false where there is no room. */
  readonly note: (tails: readonly Tail[] | null) => boolean;
  /** Hears of every change of `saving`. */
  readonly report: (saving: Saving) => void;
}

export interface DraftKeeper {
  /** The tree has been edited. */
  edited(tree: unknown): void;
  /** Keeps what is there without waiting for a pause; resolves when it is kept or cannot be. */
  flush(): Promise<void>;
  saving(): Saving;
  /** What is not on the shelf yet; null when everything is. */
  unkept(): readonly Tail[] | null;
  /** Nothing is kept any more from now on. */
  stop(): void;
}

/** How long no edit must come before the pack is kept, in ms; large packs wait longer. */
const quiet = 400;
const retry = 4000;
/** Longer than this, in UTF-16 units, what has changed is not noted but kept in full at once. */
const longestNote = 600_000;

export function createKeeper(world: KeeperWorld, opened: Kept): DraftKeeper {
  let kept = opened;
  /** The last that will be there at the next visit too. */
  let lasting = opened;
  let underWay: Kept | null = null;
  let tree = opened.tree;
  let saving: Saving = 'saved';
  let cancel = (): void => undefined;
  let stopped = false;
  let took = 0;
  let running: Promise<void> | null = null;

  const report = (now: Saving): void => {
    if (saving === now) return;
    saving = now;
    world.report(now);
  };

  /** What is missing on the shelf: after what is there, and after what may be there soon. */
  const unkept = (): readonly Tail[] | null => {
    if (Object.is(tree, lasting.tree) && underWay === null) return null;
    const bases = underWay === null ? [lasting] : [lasting, underWay];
    return bases.map(({ tree: base, changed }) => ({ changed, patches: difference(base, tree) }));
  };

  const note = (): boolean => {
    const tails = unkept();
    return tails === null
      ? world.note(null)
      : JSON.stringify(tails).length <= longestNote && world.note(tails);
  };

  /** Whether the pack on the shelf is still the one that this edit follows on. */
  const isOurs = async (): Promise<boolean> => {
    const there = await world.changed();
    const known = [undefined, kept.changed, ...(opened.coming ?? [])];
    return known.includes(there);
  };

  /** It is on the shelf now, for good or for this visit. */
  const settled = (now: Kept, lasts: boolean): void => {
    kept = now;
    if (lasts) lasting = now;
    underWay = null;
    took = world.now() - now.changed;
    if (!stopped) note();
    const isAll = Object.is(tree, now.tree);
    report(!lasts ? 'failed' : isAll ? 'saved' : 'waiting');
    if (!isAll) wait(quiet);
  };

  const keep = async (): Promise<void> => {
    cancel();
    if (stopped || saving === 'overtaken' || Object.is(tree, kept.tree)) return;
    const now = { tree, changed: Math.max(world.now(), kept.changed + 1) };
    underWay = now;
    note();
    try {
      if (await isOurs()) return settled(now, await world.keep(now));
      underWay = null;
      report('overtaken');
    } catch {
      underWay = null;
      report('failed');
      wait(retry);
    }
  };

  const wait = (ms: number): void => {
    cancel();
    if (!stopped) cancel = world.later(ms, () => void run());
  };

  const run = (): Promise<void> => {
    // One after the other; what comes meanwhile is kept by the next one.
    running ??= keep().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    edited: (now) => {
      if (stopped) return;
      tree = now;
      if (saving === 'overtaken') return;
      report(saving === 'failed' ? 'failed' : 'waiting');
      const noted = note();
      if (Object.is(tree, lasting.tree) && underWay === null) report('saved');
      wait(noted ? Math.max(quiet, took * 5) : 0);
    },
    flush: async () => {
      if (running !== null) await running;
      await run();
    },
    saving: () => saving,
    unkept,
    stop: () => {
      stopped = true;
      cancel();
    },
  };
}

const path = v.array(v.union([v.string(), v.number()]));
const patch = v.union([
  v.tuple([v.literal('set'), path, v.unknown()]),
  v.tuple([v.literal('drop'), path]),
  v.tuple([v.literal('splice'), path, v.number(), v.number(), v.array(v.unknown())]),
]);

/** What was noted, as it is read back. */
export const tailsSchema = v.array(
  v.strictObject({ changed: v.number(), patches: v.array(patch) }),
);

/**
 * The pack with what was noted and not kept. `lost` when the notes follow on a pack that is not the
 * one on the shelf: somebody has changed it since, and they are not put into it.
 */
export function revived(
  { tree, changed }: Kept,
  tails: readonly Tail[] | undefined,
): {
  readonly tree: unknown;
  readonly found: 'nothing' | 'tail' | 'lost';
  readonly coming?: readonly number[];
} {
  if (tails === undefined || tails.length === 0) return { tree, found: 'nothing' };
  const tail = tails.find((known) => known.changed === changed);
  if (tail === undefined) return { tree, found: 'lost' };
  const coming = tails.map((known) => known.changed).filter((known) => known !== changed);
  const found = tail.patches.length > 0 ? 'tail' : 'nothing';
  return { tree: patched(tree, tail.patches), found, coming };
}
