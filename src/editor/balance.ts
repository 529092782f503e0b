// How the verdicts of a pack are balanced, and what to write next. Pure.
import { type Verdict, verdicts } from '../questions/verdict.ts';
import { isBranch } from './tree.ts';

export type Counts = Readonly<Record<Verdict, number>>;

/** The fewest and the most of a verdict that a balanced pack of so many has. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

export function countVerdicts(questions: readonly unknown[]): Counts {
  const counts = { myth: 0, complicated: 0, reality: 0 };
  for (const question of questions) {
    if (!isBranch(question) || question.type !== 'verdict') continue;
    const given = verdicts.find((verdict) => verdict === question.verdict);
    if (given !== undefined) counts[given] += 1;
  }
  return counts;
}

export function totalOf({ myth, complicated, reality }: Counts): number {
  return myth + complicated + reality;
}

/** From so many verdicts on, a pack must be balanced; a smaller one is on its way there. */
const balancedFrom = 6;

/** Between a fifth and a third are complicated; the rest is shared by the others, give or take one. */
export function bandOf(verdict: Verdict, counts: Counts): Band {
  const total = Math.max(balancedFrom, totalOf(counts));
  const complicated = { least: Math.ceil(total / 5), most: Math.floor(total / 3) };
  if (verdict === 'complicated') return complicated;
  const belowHalf = Math.ceil(total / 2) - 1;
  return {
    least: Math.floor((total - complicated.most) / 2),
    most: Math.min(Math.ceil((total - complicated.least) / 2), belowHalf),
  };
}

/** True when neither “always a myth” nor “always true” is a good guess: what the check asks for. */
export function isBalanced(counts: Counts): boolean {
  const total = totalOf(counts);
  const { myth, complicated, reality } = counts;
  return (
    total >= balancedFrom &&
    Math.abs(myth - reality) <= 1 &&
    Math.max(myth, reality) * 2 < total &&
    complicated * 5 >= total &&
    complicated * 3 <= total
  );
}

/** The shares that a pack grows towards; the middle of what the check allows. */
const shares: Readonly<Record<Verdict, number>> = { reality: 0.37, myth: 0.37, complicated: 0.26 };

/** The verdict that the pack lacks most, for the next claim. */
export function nextVerdict(counts: Counts): Verdict {
  const then = totalOf(counts) + 1;
  const lack = (verdict: Verdict): number => shares[verdict] * then - counts[verdict];
  const order: readonly Verdict[] = ['reality', 'myth', 'complicated'];
  return order.toSorted((a, b) => lack(b) - lack(a))[0] ?? 'reality';
}
