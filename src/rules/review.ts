// When a question comes back: FSRS-6 with its default parameters decides from how the answers
// went; a confident error comes back sooner than that. Pure: everything follows from the attempts.
import { FSRSAlgorithm, generatorParameters, Rating } from 'ts-fsrs';
import type { Attempt } from './attempt.ts';
import { isSurprise } from './round.ts';

/** What FSRS remembers of a question: how long it is kept in mind (days), how hard it is (1…10). */
export interface Memory {
  readonly stability: number;
  readonly difficulty: number;
}

/** Where a question stands in the schedule; times in milliseconds since 1970 (UTC). */
export interface Review {
  readonly memory: Memory;
  /** When it was last answered. */
  readonly at: number;
  /** When it is worth asking again. */
  readonly due: number;
  /** When it was got wrong with confidence; null once that has been mended for good. */
  readonly surprisedAt: number | null;
}

export const day = 86_400_000;

/** Days within which a confident error is asked once more even when it has gone well since. */
const lookBack = 7;
/** Answered right this many days after it, a confident error counts as mended. */
const mended = 5;

// No fuzz: the same answers give the same schedule on every device. No learning steps of
// minutes: rounds are days apart, and what must come sooner is said below.
const algorithm = new FSRSAlgorithm(
  generatorParameters({ enable_fuzz: false, enable_short_term: false }),
);

/** How well a question was known. Null for opinions, and for what only a check has asked. */
function gradeOf({ outcome, confidence, check }: Attempt) {
  if (check !== null || outcome === 'stance') return null;
  if (outcome !== 'right') return Rating.Again;
  if (confidence === 'guess') return Rating.Hard;
  return confidence === 'certain' ? Rating.Easy : Rating.Good;
}

/**
 * The review after one more attempt. A confident error is due at once, and until it has been
 * answered right five days later, never more than a week after it: corrected best, it is also
 * what returns when the correction is forgotten (Butler et al. 2011, research A10).
 */
export function nextReview(before: Review | undefined, attempt: Attempt): Review | undefined {
  const grade = gradeOf(attempt);
  if (grade === null) return before;
  // A clock that was set back has not made time pass backwards.
  const elapsed = Math.max(0, attempt.at - (before?.at ?? attempt.at)) / day;
  const memory = algorithm.next_state(before?.memory ?? null, elapsed, grade);
  const planned = attempt.at + algorithm.next_interval(memory.stability, elapsed) * day;
  if (isSurprise({ kind: attempt.outcome }, attempt.confidence)) {
    return { memory, at: attempt.at, due: attempt.at, surprisedAt: attempt.at };
  }
  const surprisedAt = stillSurprising(before?.surprisedAt ?? null, attempt);
  const latest = surprisedAt === null ? planned : surprisedAt + lookBack * day;
  return { memory, at: attempt.at, due: Math.min(planned, latest), surprisedAt };
}

function stillSurprising(since: number | null, { outcome, at }: Attempt): number | null {
  if (since === null) return null;
  return outcome === 'right' && at - since >= mended * day ? null : since;
}

/** True when the question is worth asking before `until`: the end of the player's day, usually. */
export function isDue({ due, at }: Review, until: number): boolean {
  // Dated later than tomorrow, it was answered under a wrong clock; it must not hide for years.
  return due < until || at > until + day;
}

/**
 * Attempts as they are to be replayed: oldest first. One that is dated later than tomorrow was
 * made under a wrong clock, and comes before all others.
 */
export function inOrder(attempts: readonly Attempt[], now: number): Attempt[] {
  const when = ({ at }: Attempt) => (at > now + day ? 0 : at);
  return [...attempts].sort((a, b) => when(a) - when(b));
}
