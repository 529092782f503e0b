// What a finished round has to say: what surprised, and what to look at again. No points. Pure.

import { surpriseOf } from './result.ts';
import { isDone, type Step } from './round.ts';

export interface Summary {
  /** The cards that surprised most, most surprising first; at most three. */
  readonly surprises: readonly string[];
  /** Everything else that is worth another look, in playing order. */
  readonly again: readonly string[];
  /** Cards answered right. */
  readonly held: readonly string[];
  readonly skipped: readonly string[];
  /** Cards not yet answered. */
  readonly open: readonly string[];
}

export function summarise(cards: readonly string[], stepOf: (card: string) => Step): Summary {
  const steps = cards.map((card) => ({
    card,
    step: stepOf(card),
    shock: surpriseOf(stepOf(card)),
  }));
  const surprises = steps
    .filter(({ shock }) => shock >= 5)
    .sort((a, b) => b.shock - a.shock)
    .slice(0, 3)
    .map(({ card }) => card);
  const names = (wanted: (entry: (typeof steps)[number]) => boolean) =>
    steps.filter(wanted).map(({ card }) => card);
  return {
    surprises,
    again: names(({ card, shock }) => shock > 0 && !surprises.includes(card)),
    held: names(({ step }) => step.phase === 'revealed' && step.outcome.kind === 'right'),
    skipped: names(({ step }) => step.phase === 'skipped'),
    open: names(({ step }) => !isDone(step)),
  };
}
