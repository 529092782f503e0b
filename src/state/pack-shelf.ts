// Where packs of the player's own are kept: an interface, IndexedDB behind it, and a shelf in
// memory for when that is forbidden. A pack is kept as it was written, finished or not, and is
// read through the schema by whoever opens it. Progress is not kept here.
import { openDB } from 'idb';
import type { Language, Text } from '../questions/text.ts';

/** What is known of a pack without opening it. */
export interface PackEntry {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly questions: number;
  readonly version: string;
  /** Begun here, or taken in from elsewhere. */
  readonly from: 'mine' | 'taken';
  /** In ms since 1970 (UTC). */
  readonly added: number;
  readonly changed: number;
  /** Lower comes first in the library. */
  readonly order: number;
  readonly tags: readonly string[];
  /** Something is still to be written: it cannot be handed on as finished. */
  readonly draft: boolean;
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
  /** The pack as it was written, or undefined. */
  open(id: string): Promise<unknown>;
  /** Keeps a pack and what is known of it, both or neither. */
  keep(entry: PackEntry, pack: unknown): Promise<void>;
  /** Changes what is known of a pack, the pack itself untouched. */
  note(entry: PackEntry): Promise<void>;
  remove(id: string): Promise<void>;
}

export function memoryPackShelf(): PackShelf {
  const entries = new Map<string, PackEntry>();
  const packs = new Map<string, unknown>();
  return {
    entries: async () => [...entries.values()],
    open: async (id) => packs.get(id),
    keep: async (entry, pack) => {
      entries.set(entry.id, entry);
      packs.set(entry.id, structuredClone(pack));
    },
    note: async (entry) => void entries.set(entry.id, entry),
    remove: async (id) => {
      entries.delete(id);
      packs.delete(id);
    },
  };
}

/** The packs of this browser. @throws where IndexedDB is forbidden */
export async function browserPackShelf(): Promise<PackShelf> {
  const base = await openDB('bts-packs', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('packs');
    },
  });
  return {
    entries: () => base.getAll('entries'),
    open: (id) => base.get('packs', id),
    keep: async (entry, pack) => {
      const both = base.transaction(['entries', 'packs'], 'readwrite');
      await Promise.all([
        both.objectStore('entries').put(entry),
        both.objectStore('packs').put(pack, entry.id),
        both.done,
      ]);
    },
    note: async (entry) => void (await base.put('entries', entry)),
    remove: async (id) => {
      const both = base.transaction(['entries', 'packs'], 'readwrite');
      await Promise.all([
        both.objectStore('entries').delete(id),
        both.objectStore('packs').delete(id),
        both.done,
      ]);
    },
  };
}
