// Records on a shelf: versioned, validated when read, never overwritten when they cannot be.
// Each record has a key of its own, so that an answer writes a few bytes whatever the history.
import * as v from 'valibot';
import type { Shelf } from './shelf.ts';

/** Everything of ours on the shelf starts with this. */
const prefix = 'bts.';
const asidePrefix = `${prefix}aside.`;
/** Written for a moment when everything is erased, so that other tabs hear of it. */
export const erasedKey = 'erased';

/**
 * 1: the last result of each question under `result.<pack>.<question>`, steps of a plan under
 *    `round.step.<question>`. 2: attempts in a log; steps under their plan's seed; see migrate.ts.
 * What a record of either version holds under the same key has the same shape, or more of it.
 */
const version = 2;

const envelope = v.strictObject({ v: v.picklist([1, version]), d: v.unknown() });
/** A newer version may wrap its records otherwise; that it says which version it is will stay. */
const newerEnvelope = v.looseObject({ v: v.pipe(v.number(), v.gtValue(version)) });

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

/** None of these throws: trouble is reported. */
export interface Records {
  /**
   * The value under `key`, or undefined if there is none that can be read. `salvage` gets the raw
   * text of a record that was harmed, after that has been put aside.
   */
  read<T>(
    key: string,
    schema: v.GenericSchema<unknown, T>,
    salvage?: (raw: string) => T,
  ): T | undefined;
  /** Whether there is anything under `key`. */
  has(key: string): boolean;
  /** Keeps the value; false when that was not possible. */
  write(key: string, value: unknown): boolean;
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
  /** Keys that are read-only for us: a newer version wrote them, or they may not be looked at. */
  const foreign = new Set<string>();
  /** Keys we have looked at: nothing lies there, or something of this version. */
  const ours = new Set<string>();
  const note = (change: Partial<Trouble>): void => {
    trouble = { ...trouble, ...change };
    report(trouble);
  };
  const failed = (error: unknown): void => {
    const unsaved = isFull(error) ? 'full' : 'forbidden';
    if (trouble.unsaved !== unsaved) note({ unsaved });
  };

  const setAside = (key: string, raw: string): void => {
    try {
      const taken = new Set(shelf.keys());
      let copy = 0;
      while (taken.has(`${asidePrefix}${copy}.${key}`)) copy += 1;
      const aside = `${asidePrefix}${copy}.${key}`;
      shelf.write(aside, raw);
      if (shelf.read(aside) !== raw) throw new Error('The copy is not whole.');
      shelf.remove(prefix + key);
    } catch {
      // No room for a copy: the record stays where it is, and is not written over.
      ours.delete(key);
      foreign.add(key);
    }
    note({ setAside: trouble.setAside + 1 });
  };

  /** What lies under `key`, if it is ours; what is newer or unreadable is seen to. */
  const look = (
    key: string,
    salvage?: (raw: string) => unknown,
  ): { readonly raw: string; readonly value: unknown } | null => {
    if (foreign.has(key)) return null;
    let raw: string | null;
    try {
      raw = shelf.read(prefix + key);
    } catch (error) {
      foreign.add(key);
      failed(error);
      return null;
    }
    const whole = raw === null ? undefined : parsed(raw);
    if (v.is(newerEnvelope, whole)) {
      foreign.add(key);
      note({ newer: trouble.newer + 1 });
      return null;
    }
    ours.add(key);
    if (raw === null) return null;
    if (v.is(envelope, whole)) return { raw, value: whole.d };
    setAside(key, raw);
    return salvage === undefined ? null : { raw, value: salvage(raw) };
  };

  /** True when nothing is lost by a change: what lies there has been looked at, and is ours. */
  const mayChange = (key: string): boolean => {
    if (!ours.has(key)) look(key);
    return ours.has(key);
  };

  return {
    read: (key, schema, salvage) => {
      const found = look(key, salvage);
      if (found === null) return undefined;
      const inner = v.safeParse(schema, found.value);
      if (inner.success) return inner.output;
      setAside(key, found.raw);
      return salvage?.(found.raw);
    },
    write: (key, value) => {
      if (!mayChange(key)) return false;
      const text = JSON.stringify({ v: version, d: value });
      try {
        shelf.write(prefix + key, text);
        // Read back: a storage that cuts off or drops what it is given must not go unnoticed.
        if (shelf.read(prefix + key) !== text) {
          note({ unsaved: 'full' });
          return false;
        }
      } catch (error) {
        failed(error);
        return false;
      }
      if (trouble.unsaved === 'full') note({ unsaved: null });
      return true;
    },
    remove: (key) => {
      if (!mayChange(key)) return;
      try {
        shelf.remove(prefix + key);
      } catch (error) {
        failed(error);
      }
    },
    has: (key) => {
      try {
        return shelf.read(prefix + key) !== null;
      } catch {
        return false;
      }
    },
    keysFrom: (start) => {
      try {
        const all = shelf.keys().filter((key) => !key.startsWith(asidePrefix));
        const wanted = all.filter((key) => key.startsWith(prefix + start));
        return wanted.map((key) => key.slice(prefix.length));
      } catch (error) {
        failed(error);
        return [];
      }
    },
    erase: () => {
      try {
        const all = shelf.keys().filter((key) => key.startsWith(prefix));
        for (const key of all) shelf.remove(key);
        shelf.write(prefix + erasedKey, '');
        shelf.remove(prefix + erasedKey);
      } catch (error) {
        failed(error);
      }
      foreign.clear();
      ours.clear();
      note({ setAside: 0, newer: 0 });
    },
  };
}

/** The key as we know it of what another tab has changed; null when it is none of ours. */
export function ourKey(changed: string): string | null {
  return changed.startsWith(prefix) ? changed.slice(prefix.length) : null;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/** True for what a storage throws that has no room left. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
