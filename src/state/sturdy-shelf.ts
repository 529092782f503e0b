// A shelf that never refuses a pack: what finds no room in the browser is kept in memory for this
// visit, and the player is told. Whoever is to hear of changes hears of them here.
import { memoryPackShelf, type PackEntry, type PackShelf } from './pack-shelf.ts';
import { isFull } from './records.ts';

/** Why packs will not be there at the next visit. */
export type ShelfTrouble = 'forbidden' | 'full' | null;

export interface SturdyShelf extends PackShelf {
  readonly trouble: () => ShelfTrouble;
  /** Packs that are kept for this visit only. */
  readonly passing: () => readonly string[];
}

/**
 * `kept` with memory behind it; without `kept` memory alone.
 * @param changed hears the id of every pack that was kept or removed, null for all of them; `noted`
 * that something is known otherwise
 */
export function sturdyShelf(
  kept: PackShelf | null,
  changed: (id: string | null) => void,
  noted: () => void = () => {},
): SturdyShelf {
  const memory = memoryPackShelf();
  const passing = new Set<string>();
  let trouble: ShelfTrouble = kept === null ? 'forbidden' : null;

  /** Does it in the browser; where that fails, in memory. True when it was in the browser. */
  const attempt = async (
    inBrowser: (shelf: PackShelf) => Promise<void>,
    inMemory: () => Promise<void>,
  ): Promise<boolean> => {
    try {
      if (kept === null) throw new Error('There is no shelf but memory.');
      await inBrowser(kept);
      if (trouble === 'full') trouble = null;
      return true;
    } catch (error) {
      if (kept !== null) trouble = isFull(error) ? 'full' : 'forbidden';
      await inMemory();
      return false;
    }
  };
  const settle = async (id: string, isKept: boolean): Promise<void> => {
    if (!isKept) passing.add(id);
    else if (passing.delete(id)) await memory.remove(id);
  };
  const inOne = (id: string): PackShelf => (passing.has(id) || kept === null ? memory : kept);
  const noteOne = async (entry: PackEntry): Promise<void> => {
    if (inOne(entry.id) === memory) return memory.note(entry);
    // Without room for a tag the pack itself stays as it is.
    await kept?.note(entry);
  };

  return {
    trouble: () => trouble,
    passing: () => [...passing],
    entries: async () => {
      const [lasting, those] = await Promise.all([kept?.entries() ?? [], memory.entries()]);
      return [...lasting.filter(({ id }) => !passing.has(id)), ...those];
    },
    entry: (id) => inOne(id).entry(id),
    open: (id) => inOne(id).open(id),
    keep: async (entry, pack) => {
      const { id } = entry;
      const isKept = await attempt(
        (shelf) => shelf.keep(entry, pack),
        () => memory.keep(entry, pack),
      );
      await settle(id, isKept);
      changed(id);
    },
    note: async (...entries) => {
      for (const entry of entries) await noteOne(entry);
      noted();
    },
    remove: async (id) => {
      await memory.remove(id);
      passing.delete(id);
      await kept?.remove(id);
      changed(id);
    },
    pieces: async (set) => {
      const [lasting, those] = await Promise.all([kept?.pieces(set) ?? [], memory.pieces(set)]);
      return new Map([...lasting, ...those]);
    },
    keepPiece: async (set, number, piece) => {
      await attempt(
        (shelf) => shelf.keepPiece(set, number, piece),
        () => memory.keepPiece(set, number, piece),
      );
    },
    dropPieces: async (set) => {
      await memory.dropPieces(set);
      await kept?.dropPieces(set);
    },
    erase: async () => {
      await memory.erase();
      passing.clear();
      await kept?.erase();
      changed(null);
    },
  };
}
