// Records on a shelf: versioned, validated when read, never overwritten when they cannot be.
// Each record has a key of its own, so that an answer writes a few bytes whatever the history.
import * as v from 'valibot';
import type { Shelf } from './shelf.ts';

/** Everything of ours on the shelf starts with this. */
const prefix = 'bts.';
const asidePrefix = `${prefix}aside.`;
const version = 1;

const envelope = v.strictObject({ v: v.number(), d: v.unknown() });

/** What the player must be told about saving. */
export interface Trouble {
  /** Records that could not be read and were put aside, unharmed. */
  readonly setAside: number;
  /** Records that a newer version of the game wrote; left as they are. */
  readonly newer: number;
  /** Nothing can be kept: the storage is full, or may not be used. */
  readonly unsaved: 'full' | 'forbidden' | null;
}

export const noTrouble: Trouble = { setAside: 0, newer: 0, unsaved: null };

export interface Records {
  /** The value under `key`, or undefined if there is none that can be read. */
  read<T>(key: string, schema: v.GenericSchema<unknown, T>): T | undefined;
  /** Keeps the value; trouble is reported, never thrown. */
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** Keys that start with `start`, without our prefix. */
  keysFrom(start: string): string[];
  /** Removes everything of ours, what was put aside too. */
  erase(): void;
}

/** Records on `shelf`; `report` hears of every change in trouble. */
export function createRecords(
  shelf: Shelf,
  initial: Trouble,
  report: (trouble: Trouble) => void,
): Records {
  let trouble = initial;
  /** Keys a newer version wrote: read-only for us. */
  const foreign = new Set<string>();
  const note = (change: Partial<Trouble>): void => {
    trouble = { ...trouble, ...change };
    report(trouble);
  };

  const setAside = (key: string, raw: string): void => {
    try {
      const taken = new Set(shelf.keys());
      let copy = 0;
      while (taken.has(`${asidePrefix}${copy}.${key}`)) copy += 1;
      shelf.write(`${asidePrefix}${copy}.${key}`, raw);
      shelf.remove(prefix + key);
    } catch {
      // No room for a copy: the record stays where it is, and is not written over.
      foreign.add(key);
    }
    note({ setAside: trouble.setAside + 1 });
  };

  return {
    read: (key, schema) => {
      const raw = shelf.read(prefix + key);
      if (raw === null) return undefined;
      const outer = v.safeParse(envelope, parsed(raw));
      if (outer.success && outer.output.v > version) {
        foreign.add(key);
        note({ newer: trouble.newer + 1 });
        return undefined;
      }
      const inner = outer.success ? v.safeParse(schema, outer.output.d) : outer;
      if (inner.success) return inner.output as v.InferOutput<typeof schema>;
      setAside(key, raw);
      return undefined;
    },
    write: (key, value) => {
      if (foreign.has(key)) return;
      try {
        shelf.write(prefix + key, JSON.stringify({ v: version, d: value }));
        if (trouble.unsaved === 'full') note({ unsaved: null });
      } catch (error) {
        const unsaved = isFull(error) ? 'full' : 'forbidden';
        if (trouble.unsaved !== unsaved) note({ unsaved });
      }
    },
    remove: (key) => {
      if (!foreign.has(key)) shelf.remove(prefix + key);
    },
    keysFrom: (start) =>
      shelf
        .keys()
        .filter((key) => key.startsWith(prefix + start) && !key.startsWith(asidePrefix))
        .map((key) => key.slice(prefix.length)),
    erase: () => {
      for (const key of shelf.keys().filter((known) => known.startsWith(prefix))) shelf.remove(key);
      foreign.clear();
      note({ setAside: 0, newer: 0 });
    },
  };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
