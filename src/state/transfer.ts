// A copy of all answers as a file that people can read, and the reading of one: strictly as to
// what it is, generously as to what of it can be read. Nothing here changes what is kept. Pure.
import * as v from 'valibot';
import type { Attempt } from '../rules/attempt.ts';
import { linesIn, readAttempt, writeAttempt } from './attempt-text.ts';

/** The answers of each pack. */
export type Packs = ReadonlyMap<string, readonly Attempt[]>;

const format = 'beyond-the-score/progress';
const version = 2;
/** Bytes of a file that is read at all; twice of what a browser keeps for a site. */
export const largestFile = 10_000_000;
/** So many of the places that could not be read are shown, and so much of each. */
const [placesShown, placeLength] = [4, 60];

const packName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @param made when, as an ISO time */
export function writeCopy(packs: Packs, made: string): string {
  const lines = [...packs].map(([pack, attempts]) => [pack, attempts.map(writeAttempt)]);
  return `${JSON.stringify({ format, version, made, packs: Object.fromEntries(lines) }, null, 1)}\n`;
}

/** Something that should have been an answer. */
export interface Place {
  readonly pack: string;
  /** Counted from 1. */
  readonly entry: number;
  readonly text: string;
}

export interface Found {
  readonly packs: Packs;
  /** When the copy was made, as an ISO time; null when it does not say. */
  readonly made: string | null;
  /** The file was cut off or damaged; there may have been more in it. */
  readonly torn: boolean;
  /** How many entries could not be read, and the first of them. */
  readonly unreadable: number;
  readonly places: readonly Place[];
}

export type Reading =
  | { readonly ok: true; readonly found: Found }
  /** Another file; one by a newer version; one of ours in which nothing can be read. */
  | { readonly ok: false; readonly why: 'foreign' | 'newer' | 'broken' };

const ours = v.object({ format: v.literal(format), version: v.number() });
const copy = v.object({
  version: v.literal(version),
  made: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  // Not a record, which would drop a pack with an unlucky name.
  packs: v.custom<object>((packs) => typeof packs === 'object' && packs !== null),
});

export function readCopy(text: string): Reading {
  const file = parsed(text);
  if (file === undefined) return readTorn(text);
  if (!v.is(ours, file)) return { ok: false, why: 'foreign' };
  if (file.version > version) return { ok: false, why: 'newer' };
  const read = v.safeParse(copy, file);
  if (!read.success) return { ok: false, why: 'broken' };
  const { packs, made } = read.output;
  return { ok: true, found: foundIn(Object.entries(packs), made, false) };
}

/** What can be read of a file that is no JSON: cut off on its way, or edited by hand. */
function readTorn(text: string): Reading {
  if (!text.includes(`"${format}"`)) return { ok: false, why: 'foreign' };
  const said = /"version"\s*:\s*(\d+)/.exec(text)?.[1];
  if (Number(said) > version) return { ok: false, why: 'newer' };
  if (Number(said) !== version) return { ok: false, why: 'broken' };
  const parts = text.split(/"([^"\s]*)"\s*:\s*\[/).slice(1);
  const packs = parts.flatMap((pack, at): [string, string[]][] =>
    at % 2 === 0 ? [[pack, linesIn(parts[at + 1] ?? '')]] : [],
  );
  const found = foundIn(packs, null, true);
  return found.packs.size === 0 ? { ok: false, why: 'broken' } : { ok: true, found };
}

function foundIn(
  packs: readonly (readonly [string, unknown])[],
  made: string | null,
  torn: boolean,
): Found {
  const entries = packs.flatMap(([pack, list]) =>
    (Array.isArray(list) ? list : [list]).map((entry, at) => ({ pack, at, entry })),
  );
  const read = new Map<string, Map<string, Attempt>>();
  const bad: Place[] = [];
  for (const { pack, at, entry } of entries) {
    const attempt = isPackName(pack) ? readEntry(entry) : null;
    if (attempt === null) bad.push(placeOf(pack, at, entry));
    else read.set(pack, (read.get(pack) ?? new Map()).set(writeAttempt(attempt), attempt));
  }
  const found = [...read].map(([pack, attempts]) => [pack, [...attempts.values()]] as const);
  const places = bad.slice(0, placesShown);
  return { packs: new Map(found), made, torn, unreadable: bad.length, places };
}

function readEntry(entry: unknown): Attempt | null {
  return typeof entry === 'string' ? readAttempt(entry.trim()) : null;
}

function placeOf(pack: string, at: number, entry: unknown): Place {
  const text = typeof entry === 'string' ? entry : (JSON.stringify(entry) ?? '');
  return { pack: shortened(pack), entry: at + 1, text: shortened(text) };
}

function shortened(text: string): string {
  const letters = [...text.slice(0, placeLength * 2)];
  return letters.length > placeLength ? `${letters.slice(0, placeLength).join('')}…` : text;
}

/** Whether a pack may be called this. */
export function isPackName(name: string): boolean {
  return packName.test(name) && name.length <= 100;
}

/** What taking in some answers would change. */
export interface Change {
  readonly packs: readonly {
    readonly pack: string;
    readonly fresh: number;
    readonly already: number;
  }[];
  readonly fresh: number;
  readonly already: number;
  /** When the first and the last of the new ones were given; null where no clock was right. */
  readonly from: number | null;
  readonly to: number | null;
}

/** @param until later than this no answer can have been given (milliseconds since 1970) */
export function changeBy(found: Packs, here: Packs, until: number): Change {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  const packs = [...found].map(([pack, attempts]) => {
    const known = new Set(here.get(pack)?.map(writeAttempt));
    const fresh = attempts.filter((attempt) => !known.has(writeAttempt(attempt)));
    for (const { at } of fresh) {
      if (at <= 0 || at > until) continue;
      [from, to] = [Math.min(from, at), Math.max(to, at)];
    }
    return { pack, fresh: fresh.length, already: attempts.length - fresh.length };
  });
  const sum = (what: 'fresh' | 'already') => packs.reduce((all, pack) => all + pack[what], 0);
  const dated = to > 0;
  return {
    ...{ packs, fresh: sum('fresh'), already: sum('already') },
    ...{ from: dated ? from : null, to: dated ? to : null },
  };
}

/** How many answers there are in all packs. */
export function countOf(packs: Packs): number {
  return [...packs.values()].reduce((sum, attempts) => sum + attempts.length, 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
