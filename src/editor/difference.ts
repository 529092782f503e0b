// What makes one tree out of another, as a few patches that can be written down: so that what is
// not yet kept in full can be kept in short. Pure.
import type { Path } from '../questions/pack-texts.ts';
import { isBranch, listAt, valueAt, withValue } from './tree.ts';

/** `set` puts a value, `drop` takes a field away, `splice` takes items out of a list and puts others in. */
export type Patch =
  | readonly ['set', Path, unknown]
  | readonly ['drop', Path]
  | readonly ['splice', Path, number, number, readonly unknown[]];

/** The patches that make `to` of `from`. What the two share is not looked into. */
export function difference(from: unknown, to: unknown, path: Path = []): Patch[] {
  if (Object.is(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return listDifference(from, to, path);
  if (!isBranch(from) || !isBranch(to)) return [['set', path, to]];
  const dropped = Object.keys(from)
    .filter((key) => !Object.hasOwn(to, key))
    .map((key): Patch => ['drop', [...path, key]]);
  const changed = Object.entries(to).flatMap(([key, value]): Patch[] =>
    Object.hasOwn(from, key)
      ? difference(from[key], value, [...path, key])
      : [['set', [...path, key], value]],
  );
  return [...dropped, ...changed];
}

function listDifference(from: readonly unknown[], to: readonly unknown[], path: Path): Patch[] {
  let start = 0;
  while (start < from.length && start < to.length && Object.is(from[start], to[start])) start += 1;
  let end = 0;
  const most = Math.min(from.length, to.length) - start;
  while (end < most && Object.is(from.at(-1 - end), to.at(-1 - end))) end += 1;
  const [gone, come] = [from.length - start - end, to.length - start - end];
  if (gone !== come) return [['splice', path, start, gone, to.slice(start, start + come)]];
  return Array.from({ length: gone }, (_, at) => start + at).flatMap((at) =>
    difference(from[at], to[at], [...path, at]),
  );
}

/** The tree that the patches make of `from`. */
export function patched(from: unknown, patches: readonly Patch[]): unknown {
  return patches.reduce((tree: unknown, patch) => {
    if (patch[0] === 'set') return put(tree, patch[1], patch[2]);
    if (patch[0] === 'drop') return withoutKey(tree, patch[1]);
    const [, path, start, gone, come] = patch;
    return put(tree, path, listAt(tree, path).toSpliced(start, gone, ...come));
  }, from);
}

/** Like `withValue`, but an empty object stays what it is: a patch leads where the editor was. */
function put(tree: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const parent = path.slice(0, -1);
  const holder = valueAt(tree, parent);
  if (Array.isArray(holder)) return put(tree, parent, holder.toSpliced(Number(key), 1, value));
  return put(tree, parent, { ...(isBranch(holder) ? holder : {}), [key]: value });
}

function withoutKey(tree: unknown, path: Path): unknown {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const holder = valueAt(tree, parent);
  if (key === undefined || !isBranch(holder)) return withValue(tree, path, undefined);
  const { [key]: _, ...left } = holder;
  return put(tree, parent, left);
}
