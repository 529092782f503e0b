// A pack as it is written: a tree of JSON that is never changed in place. Every edit gives a new
// tree that shares with the old one all that has stayed the same. Pure; knows no fields of a pack.
import type { Path } from '../questions/pack-texts.ts';

type Branch = Readonly<Record<string, unknown>>;

export function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at the end of `path`, or undefined. */
export function valueAt(tree: unknown, path: Path): unknown {
  let value = tree;
  for (const key of path) {
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isBranch(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

/** The list at the end of `path`; empty where there is none. */
export function listAt(tree: unknown, path: Path): readonly unknown[] {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
}

/** The string at the end of `path`; empty where there is none. */
export function stringAt(tree: unknown, path: Path): string {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : '';
}

/**
 * The tree with `value` at the end of `path`, whatever was missing on the way put in. Undefined
 * takes away what is there, and with it every object that holds nothing any more: a text without
 * words is no text.
 */
export function withValue(tree: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(tree)) {
    const inner = withValue(tree[Number(key)], rest, value);
    if (inner === undefined) return tree.toSpliced(Number(key), 1);
    return tree.toSpliced(Number(key), 1, inner);
  }
  const branch = isBranch(tree) ? tree : typeof key === 'number' ? [] : {};
  if (Array.isArray(branch)) return withValue(branch, path, value);
  const inner = withValue(branch[key], rest, value);
  if (inner !== undefined && !isEmpty(inner)) return { ...branch, [key]: inner };
  const { [key]: _, ...left } = branch;
  return left;
}

function isEmpty(value: unknown): boolean {
  return isBranch(value) && Object.keys(value).length === 0;
}

/** The tree with `item` in the list at `path`, before what stood at `at`. */
export function withItem(tree: unknown, path: Path, at: number, item: unknown): unknown {
  return withValue(tree, path, listAt(tree, path).toSpliced(at, 0, item));
}

/** The tree without the item at `at` of the list at `path`. */
export function withoutItem(tree: unknown, path: Path, at: number): unknown {
  return withValue(tree, path, listAt(tree, path).toSpliced(at, 1));
}

/** The tree with the item at `from` of the list at `path` moved to `to`. */
export function withMoved(tree: unknown, path: Path, from: number, to: number): unknown {
  const list = listAt(tree, path);
  if (from < 0 || from >= list.length || from === to) return tree;
  const item = list[from];
  const rest = list.toSpliced(from, 1);
  return withValue(tree, path, rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, item));
}
