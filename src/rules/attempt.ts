// One answering of a question, as it is remembered for ever: results, the schedule and all
// measures follow from the list of these alone. Pure.
import type { Outcome } from '../questions/outcome.ts';
import type { Confidence } from '../questions/question.ts';
import type { Verdict } from '../questions/verdict.ts';

/** The short checks without a reveal, on different cards each: see forms.ts. */
export const checks = ['before', 'after', 'later'] as const;
export type Check = (typeof checks)[number];

export interface Attempt {
  /** When it was answered, in milliseconds since 1970 (UTC). */
  readonly at: number;
  readonly question: string;
  readonly outcome: Outcome['kind'];
  /** Null where none was asked for: opinions, or confidence switched off. */
  readonly confidence: Confidence | null;
  /** What was said of a claim; null for other types of question, and where it was not kept. */
  readonly said: Verdict | null;
  /** The check it was part of; null in a round. */
  readonly check: Check | null;
}
