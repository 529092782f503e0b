// Chance, passed in: what the rules ask of it, and shuffling with it. Pure.

/** A number from 0 (included) to 1 (excluded); the caller decides where it comes from. */
export type Random = () => number;

/** A shuffled copy. Each item draws a number and the numbers are sorted; ties keep their order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item);
}
