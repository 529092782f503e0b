// Numbers of many runs made into one.

/** The value below which `share` (0…1) of `values` lie; NaN when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Runs field by field: the median of each field over all runs. */
export function medians<K extends string>(
  runs: readonly Readonly<Record<K, number>>[],
): Record<K, number> {
  const names = Object.keys(runs[0] ?? {}) as K[];
  const entries = names.map((name) => [name, median(runs.map((run) => run[name]))] as const);
  return Object.fromEntries(entries) as Record<K, number>;
}
