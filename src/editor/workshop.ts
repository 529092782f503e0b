// The desk that the address asks for: opens packs from the shelf, makes new ones, sees to it that
// one tab writes, and leaves nothing unkept when the tab goes. The world is passed in.

import * as v from 'valibot';
import { renewedByEdit } from '../library/newer-version.ts';
import { changedEntry, newEntry, newId } from '../library/shelf-rules.ts';
import type { Language, Text } from '../questions/text.ts';
import type { Random } from '../rules/random.ts';
import type { Records } from '../state/records.ts';
import type { SturdyShelf } from '../state/sturdy-shelf.ts';
import { createDesk, type Desk } from './desk.ts';
import { revived, type Tail, tailsSchema } from './draft-keeper.ts';
import type { OpenMarks } from './open-marks.ts';
import { type FirstWords, newPack } from './skeleton.ts';
import { attend, type Presence, type Wire } from './tabs.ts';

export interface WorkshopWorld {
  readonly shelf: () => Promise<SturdyShelf>;
  readonly records: Records;
  readonly random: Random;
  readonly now: () => number;
  readonly later: (ms: number, act: () => void) => () => void;
  readonly idle: (act: (left: () => number) => void) => void;
  readonly wire: Wire;
  readonly marks: OpenMarks;
  readonly refresh: () => void;
}

export type Found = 'nothing' | 'tail' | 'lost';

export type Place =
  | { readonly kind: 'opening' | 'absent' | 'failed'; readonly id: string }
  | {
      readonly kind: 'open';
      readonly id: string;
      readonly desk: Desk;
      readonly presence: Presence;
      /** What an earlier visit had left unkept. */
      readonly found: Found;
    };

export interface Workshop {
  place(): Place | null;
  open(id: string): void;
  /** Begins a pack and keeps it; gives its id. */
  begin(languages: readonly Language[], words: FirstWords): Promise<string>;
  /** Takes the pack over from another tab. */
  take(): Promise<void>;
  /** Opens the pack anew, as it is on the shelf; what was not kept here is given up. */
  reload(): void;
  /** Puts the pack as it is here on the shelf as one of its own; gives its id. */
  keepAsCopy(): Promise<string | null>;
  /** The tab goes, perhaps for good. */
  rest(): void;
  /** It has come back. */
  wake(): void;
}

const noteKey = (id: string): string => `editing.${id}`;

export function createWorkshop(world: WorkshopWorld): Workshop {
  let place: Place | null = null;
  const { records, refresh } = world;

  const show = (now: Place): void => {
    place = now;
    refresh();
  };

  const leave = (): void => {
    if (place?.kind !== 'open') return;
    const { desk, presence } = place;
    void desk.flush();
    presence.leave(desk.unkept());
  };

  const open = (id: string): void => {
    if (place?.id === id) return;
    leave();
    fetchAnew(id);
  };

  const fetchAnew = (id: string, presence?: Presence, handed?: unknown): void => {
    if (place?.kind !== 'open' || place.id !== id) show({ kind: 'opening', id });
    void opened(id, presence, handed).then(
      (now) => {
        if (place?.id === id) show(now);
      },
      (error: unknown) => {
        console.warn('The pack cannot be opened.', error);
        if (place?.id === id) show({ kind: 'failed', id });
      },
    );
  };

  const opened = async (id: string, held?: Presence, handed?: unknown): Promise<Place> => {
    const presence = held ?? attended(id);
    // Before anything is read or written: another tab may be at it.
    await presence.known;
    const shelf = await world.shelf();
    const [known, tree] = await Promise.all([shelf.entry(id), shelf.open(id)]);
    if (known === undefined || tree === undefined) return { kind: 'absent', id };
    let onShelf: unknown = tree;
    const noted = revived({ tree, changed: known.changed }, notesOf(id, handed));
    const readOnly = presence.elsewhere();
    // What the other tab has noted is its own to keep.
    const kept = {
      ...{ tree: readOnly ? noted.tree : tree, changed: known.changed },
      coming: noted.coming ?? [],
    };
    const desk: Desk = createDesk(
      { id, kept, tree: noted.tree },
      {
        ...{ now: world.now, later: world.later, idle: world.idle, refresh },
        changed: async () => (await shelf.entry(id))?.changed,
        keep: async ({ tree: now, changed }) => {
          const there = (await shelf.entry(id)) ?? known;
          const renewed = renewedByEdit(there, { before: onShelf, after: now, now: changed });
          await shelf.keep({ ...changedEntry(there, now, changed), renewed }, now);
          onShelf = now;
          return !shelf.passing().includes(id);
        },
        note: (tails) => {
          // Only the tab that has the pack in hand notes anything.
          if (tails !== null) return records.write(noteKey(id), tails);
          records.remove(noteKey(id));
          return true;
        },
      },
    );
    if (readOnly) desk.close();
    return { kind: 'open', id, desk, presence, found: readOnly ? 'nothing' : noted.found };
  };

  /** What was not kept: as the tab that has just left says, else as it was noted. */
  const notesOf = (id: string, handed: unknown): readonly Tail[] => {
    if (handed === undefined) return records.read(noteKey(id), tailsSchema) ?? [];
    return v.is(tailsSchema, handed) ? handed : [];
  };

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => void world.later(ms, resolve));

  const attended = (id: string): Presence =>
    attend(id, {
      ...{ wire: world.wire, marks: world.marks, me: String(world.random()), wait },
      handOver: async () => {
        if (place?.kind !== 'open' || place.id !== id) return;
        await place.desk.flush();
        place.desk.close();
      },
      changed: (how, unkept) => {
        if (place?.id !== id) return;
        if (how === 'freed') return reload(unkept);
        if (how === 'told' && place.kind === 'open') place.desk.close();
        refresh();
      },
    });

  const reload = (handed?: unknown): void => {
    if (place?.kind !== 'open') return;
    const { id, desk, presence } = place;
    desk.close();
    fetchAnew(id, presence, handed);
  };

  const keepNew = async (title: Text, made: (id: string) => object): Promise<string> => {
    const shelf = await world.shelf();
    const others = await shelf.entries();
    const id = newId(title, new Set(others.map((entry) => entry.id)), world.random);
    const pack = made(id);
    await shelf.keep(newEntry(pack, { id, from: 'mine', now: world.now(), others }), pack);
    return id;
  };

  return {
    place: () => place,
    open,
    begin: (languages, words) => keepNew(words.title, (id) => newPack(id, languages, words)),
    take: async () => {
      if (place?.kind !== 'open') return;
      await place.presence.take();
      reload();
    },
    reload: () => {
      if (place?.kind === 'open') records.remove(noteKey(place.id));
      reload();
    },
    keepAsCopy: async () => {
      if (place?.kind !== 'open') return null;
      const tree = Object(place.desk.tree()) as { readonly title?: Text };
      const id = await keepNew(tree.title ?? {}, (fresh) => ({ ...tree, id: fresh }));
      records.remove(noteKey(place.id));
      place.desk.close();
      return id;
    },
    rest: leave,
    wake: () => {
      if (place?.kind !== 'open') return;
      place.desk.close();
      fetchAnew(place.id);
    },
  };
}
