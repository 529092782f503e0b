// Where packs of the player's own are kept: an interface, IndexedDB behind it, and a shelf in
// memory for when that is forbidden. A pack is kept as it was written, finished or not, and is
// read through the schema by whoever opens it. Progress is not kept here.
import { openDB } from 'idb';
import type { PackFacts } from '../questions/pack-facts.ts';

/** What is known of a pack without opening it. */
export interface PackEntry extends PackFacts {
  readonly id: string;
  /** Begun here, or taken in from elsewhere. */
  readonly from: 'mine' | 'taken';
  /** In ms since 1970 (UTC). */
  readonly added: number;
  readonly changed: number;
  /** Lower comes first in the library. */
  readonly order: number;
  readonly tags: readonly string[];
  /**
   * Questions that a newer version has changed, and when (ms since 1970): what was answered
   * before was another question.
   */
  readonly renewed: Readonly<Record<string, number>>;
}

/** All may reject: where there is no room, or no permission any more. */
export interface PackShelf {
  /** Every pack, in no order. */
  entries(): Promise<readonly PackEntry[]>;
  entry(id: string): Promise<PackEntry | undefined>;
  /** The pack as it was written, or undefined. */
  open(id: string): Promise<unknown>;
  /** Keeps a pack and what is known of it, both or neither. */
  keep(entry: PackEntry, pack: unknown): Promise<void>;
  /** Changes what is known of packs, the packs themselves untouched; all or none. */
  note(...entries: readonly PackEntry[]): Promise<void>;
  remove(id: string): Promise<void>;
  /** The pieces of a pack that comes in several, each under its number. */
  pieces(set: string): Promise<ReadonlyMap<number, string>>;
  keepPiece(set: string, number: number, piece: string): Promise<void>;
  dropPieces(set: string): Promise<void>;
  /** Removes everything. */
  erase(): Promise<void>;
}

export function memoryPackShelf(): PackShelf {
  const entries = new Map<string, PackEntry>();
  const packs = new Map<string, unknown>();
  const sets = new Map<string, Map<number, string>>();
  return {
    entries: async () => [...entries.values()],
    entry: async (id) => entries.get(id),
    open: async (id) => structuredClone(packs.get(id)),
    keep: async (entry, pack) => {
      const copy = structuredClone(pack);
      entries.set(entry.id, entry);
      packs.set(entry.id, copy);
    },
    note: async (...changed) => {
      for (const entry of changed) entries.set(entry.id, entry);
    },
    remove: async (id) => {
      entries.delete(id);
      packs.delete(id);
    },
    pieces: async (set) => new Map(sets.get(set)),
    keepPiece: async (set, number, piece) => {
      sets.set(set, (sets.get(set) ?? new Map()).set(number, piece));
    },
    dropPieces: async (set) => void sets.delete(set),
    erase: async () => {
      for (const kept of [entries, packs, sets]) kept.clear();
    },
  };
}

const stores = ['entries', 'packs', 'pieces'] as const;

/** The packs of this browser. @throws where IndexedDB is forbidden */
export async function browserPackShelf(): Promise<PackShelf> {
  const base = await openDB('bts-packs', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('packs');
      fresh.createObjectStore('pieces');
    },
  });
  const allOf = (set: string) => IDBKeyRange.bound([set], [set, []]);
  return {
    entries: () => base.getAll('entries'),
    entry: (id) => base.get('entries', id),
    open: (id) => base.get('packs', id),
    keep: async (entry, pack) => {
      const both = base.transaction(['entries', 'packs'], 'readwrite');
      await Promise.all([
        both.objectStore('entries').put(entry),
        both.objectStore('packs').put(pack, entry.id),
        both.done,
      ]);
    },
    note: async (...changed) => {
      const all = base.transaction('entries', 'readwrite');
      await Promise.all([...changed.map((entry) => all.store.put(entry)), all.done]);
    },
    remove: async (id) => {
      const both = base.transaction(['entries', 'packs'], 'readwrite');
      await Promise.all([
        both.objectStore('entries').delete(id),
        both.objectStore('packs').delete(id),
        both.done,
      ]);
    },
    pieces: async (set) => {
      const kept = base.transaction('pieces');
      const [keys, values] = await Promise.all([
        kept.store.getAllKeys(allOf(set)),
        kept.store.getAll(allOf(set)),
      ]);
      return new Map(keys.map((key, at) => [Array.isArray(key) ? Number(key[1]) : 0, values[at]]));
    },
    keepPiece: async (set, number, piece) => void (await base.put('pieces', piece, [set, number])),
    dropPieces: (set) => base.delete('pieces', allOf(set)),
    erase: async () => {
      const all = base.transaction(stores, 'readwrite');
      await Promise.all([...stores.map((store) => all.objectStore(store).clear()), all.done]);
    },
  };
}
