// Parts of a pack that may be anything: changed without harm to what is around them. Pure.
import type { Path } from '../questions/pack-texts.ts';

export type Loose = Readonly<Record<string, unknown>>;

/** An object as JSON has them; everything else counts as an empty one. */
export function looseOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Loose)
    : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `value` without the part at `path`; as it was when there is none. `__proto__` is a name like others. */
export function without(value: unknown, [key, ...rest]: Path): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (rest.length === 0) return list.filter((_, at) => at !== key);
    return list.map((inner, at) => (at === key ? without(inner, rest) : inner));
  }
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name !== key) return [[name, inner] as const];
    return rest.length === 0 ? [] : [[name, without(inner, rest)] as const];
  });
  return Object.fromEntries(entries);
}

/** True when things lie more than `most` deep inside one another. */
export function isDeeper(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one).filter(isThing) : [],
    );
  }
  return false;
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
