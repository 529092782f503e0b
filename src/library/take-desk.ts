// Taking packs in: a file is read, what is in it is shown, and only the player's word puts it on
// the shelf, as a new pack or as a newer version of one that is there.
import { builtIn } from 'virtual:pack-list';
import type { Encoding, Imported, Input } from '../formats/format.ts';
import { readFile } from '../formats/read-in-worker.ts';
import type { Pack } from '../questions/pack.ts';
import { readPlayable } from '../questions/salvage.ts';
import { type Language, languages } from '../questions/text.ts';
import type { Actions } from '../state/actions.ts';
import type { PackEntry } from '../state/pack-shelf.ts';
import type { Desk } from './desk.ts';
import type { House } from './house.ts';
import { compare, type Newer, renewedBy, withKnownIds } from './newer-version.ts';
import { changedEntry, freeId, newEntry, newId } from './shelf-rules.ts';

/** A pack that is there and that the one taken in may be a newer version of. */
export interface Target {
  readonly entry: PackEntry;
  /** As it lies on the shelf. */
  readonly raw: unknown;
  /** What it would become. */
  readonly pack: Pack;
  readonly newer: Newer;
  readonly isSame: boolean;
}

/** How the file was read, and can be read once more. */
export interface Reading {
  readonly file: File | Input;
  readonly language: Language;
  readonly encoding: Encoding | null;
  /** Where it came from, for the player's eyes. */
  readonly origin: string;
  /** It came as a link or a code, and holds a pack for certain. */
  readonly isPack: boolean;
}

export interface FoundPack extends Reading {
  readonly at: 'found';
  readonly imported: Imported;
  readonly targets: readonly Target[];
  /** The id of the pack to be brought up to date; null: it becomes a new pack. */
  readonly chosen: string | null;
  /** The pack with this id comes with the game. */
  readonly isOfSite: boolean;
}

export type Taking =
  | { readonly at: 'choose'; readonly trouble: TakeTrouble | null }
  | { readonly at: 'reading'; readonly origin: string; readonly share: number }
  | FoundPack
  | {
      readonly at: 'kept';
      readonly entry: PackEntry;
      readonly how: 'new' | 'updated';
      readonly undo: (() => Promise<void>) | null;
    };

export type TakeTrouble = 'broken' | 'newer' | 'large' | 'failed';

export interface TakeDesk {
  readonly taking: () => Taking;
  /** Files that wait for their turn. */
  readonly waiting: () => number;
  readonly take: (files: readonly File[], language: Language) => void;
  readonly read: (reading: Reading) => Promise<void>;
  readonly refuse: (trouble: TakeTrouble) => void;
  readonly stop: () => void;
  readonly choose: (id: string | null) => void;
  readonly keep: (actions: Actions) => Promise<void>;
  /** To the next file, or back to where files are chosen. */
  readonly leave: () => void;
}

export function createTakeDesk({ packs, world, refresh }: House, desk: Desk): TakeDesk {
  let taking: Taking = { at: 'choose', trouble: null };
  let queue: readonly Reading[] = [];
  let stopper = new AbortController();
  const become = (now: Taking): void => {
    const isFresh = now.at === 'found' && taking.at === 'reading';
    taking = now;
    refresh();
    // What was waited for is read first.
    if (isFresh) requestAnimationFrame(() => document.getElementById('found')?.focus());
  };

  const read = async (reading: Reading): Promise<void> => {
    stopper.abort();
    const here = new AbortController();
    stopper = here;
    const { file, language, encoding, isPack, origin } = reading;
    become({ at: 'reading', origin, share: 0 });
    const progress = (share: number): void => {
      if (!here.signal.aborted) become({ at: 'reading', origin, share });
    };
    const options = { format: isPack ? ('pack' as const) : null, language, encoding, progress };
    try {
      const imported = await readFile(file, options, here.signal);
      const targets = imported.pack === null ? [] : await targetsOf(imported.pack, imported);
      if (here.signal.aborted) return;
      const isOfSite = builtIn.some(({ id }) => id === imported.pack?.id);
      const chosen = targets.find(({ entry }) => entry.id === imported.pack?.id)?.entry.id ?? null;
      become({ at: 'found', ...reading, imported, targets, chosen, isOfSite });
    } catch (error) {
      if (here.signal.aborted) return;
      console.warn('A file could not be taken in.', error);
      become({ at: 'choose', trouble: 'failed' });
    }
  };

  /** Packs of the same name, or of the same title, are what it may be a newer version of. */
  const targetsOf = async (pack: Pack, { format }: Imported): Promise<Target[]> => {
    const shelf = await packs.shelf();
    const isNamed = format === 'pack';
    const alike = (await shelf.entries()).filter(
      ({ id, title }) =>
        (isNamed && id === pack.id) ||
        languages.some(
          (language) => title[language] !== undefined && title[language] === pack.title[language],
        ),
    );
    const targets = alike.slice(0, 4).map(async (entry): Promise<Target | null> => {
      const raw = await shelf.open(entry.id);
      const before = readPlayable(raw);
      if (!before.ok) return null;
      const after =
        isNamed && entry.id === pack.id
          ? pack
          : withKnownIds({ ...pack, id: entry.id }, before.pack);
      const newer = compare(before.pack, after);
      const isSame =
        JSON.stringify({ ...before.pack, id: '' }) === JSON.stringify({ ...after, id: '' });
      return { entry, raw, pack: after, newer, isSame };
    });
    return (await Promise.all(targets)).filter((target) => target !== null);
  };

  const keepNew = async ({ imported }: FoundPack): Promise<void> => {
    const { pack, format } = imported;
    if (pack === null) return;
    await desk.look();
    const taken = desk.taken();
    const id = format === 'pack' ? freeId(pack.id, taken) : newId(pack.title, taken, world.random);
    const others = desk.doing().entries ?? [];
    const own = { ...pack, id };
    const entry = newEntry(own, { id, from: 'taken', now: world.now(), others });
    await (await packs.shelf()).keep(entry, own);
    become({ at: 'kept', entry, how: 'new', undo: null });
  };

  const update = async ({ entry: before, raw, pack, newer }: Target, actions: Actions) => {
    const shelf = await packs.shelf();
    const renewed = renewedBy(before, newer, world.now());
    const entry = { ...changedEntry(before, pack, world.now()), renewed };
    await shelf.keep(entry, pack);
    actions.reopen(entry.id, [...newer.changed]);
    const undo = async (): Promise<void> => {
      await shelf.keep({ ...before, changed: world.now() }, raw);
      become({ at: 'kept', entry: before, how: 'new', undo: null });
    };
    become({ at: 'kept', entry, how: 'updated', undo });
  };

  const leave = (): void => {
    stopper.abort();
    const [next, ...rest] = queue;
    queue = rest;
    if (next === undefined) become({ at: 'choose', trouble: null });
    else void read(next);
  };

  return {
    taking: () => taking,
    waiting: () => queue.length,
    take: (files, language) => {
      const all = files.map(
        (file): Reading => ({ file, language, encoding: null, origin: file.name, isPack: false }),
      );
      queue = [...queue, ...all];
      if (taking.at === 'choose' || taking.at === 'kept') leave();
      else refresh();
    },
    read,
    refuse: (trouble) => become({ at: 'choose', trouble }),
    stop: () => {
      stopper.abort();
      queue = [];
      become({ at: 'choose', trouble: null });
    },
    choose: (chosen) => {
      if (taking.at === 'found') become({ ...taking, chosen });
    },
    keep: async (actions) => {
      if (taking.at !== 'found') return;
      const { targets, chosen } = taking;
      const target = targets.find(({ entry }) => entry.id === chosen);
      try {
        await (target === undefined ? keepNew(taking) : update(target, actions));
        await desk.look();
      } catch (error) {
        console.warn('A pack could not be kept.', error);
        become({ at: 'choose', trouble: 'failed' });
      }
    },
    leave,
  };
}
