// What a check came to, and what changed from one to a later one. Pure.
import type { Question } from '../questions/question.ts';
import type { Attempt, Check } from './attempt.ts';
import { cardsOfCheck } from './check-cards.ts';
import { readDiscernment } from './discernment.ts';
import { cautiousShareOf, difference } from './interval.ts';
import type { Change, CheckReading, Estimate, Reading } from './measures.ts';
import { countRatings } from './ratings.ts';

/**
 * What `check` came to, finished or not; null when it was not begun. Where a card was answered
 * twice in it, the first answer counts.
 */
export function readCheck(
  check: Check,
  attempts: readonly Attempt[],
  questions: ReadonlyMap<string, Question>,
): CheckReading | null {
  const cards = cardsOfCheck(check, attempts, questions);
  if (cards.length === 0) return null;
  const ratings = countRatings();
  let [at, right, seen] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (const card of cards) {
    const { asked, attempt } = card;
    at = Math.max(at, attempt.at);
    if (attempt.outcome === 'right') right += 1;
    if (card.seen) seen += 1;
    const { said } = attempt;
    if (said !== null) ratings.add(asked.verdict, said, attempt.confidence);
  }
  return {
    ...{ check, at, right, total: cards.length, seen },
    discernment: readDiscernment(ratings.ratings),
  };
}

/**
 * What changed from one check to a later one. The interval of the shares right is Newcombe's
 * method 11 (1998, Stat Med 17: 873–890), with a continuity correction: without it, one guesser
 * in fifteen would be told of a change between two checks of six cards; with it, at most one in
 * twenty-five, whatever the checks' length.
 */
export function change(from: CheckReading, to: CheckReading): Change {
  const right = difference(
    cautiousShareOf(from.right, from.total),
    cautiousShareOf(to.right, to.total),
  );
  const discernment = changeOf(from.discernment, to.discernment);
  const verdict = verdictOf(right, discernment.enough ? discernment : null);
  return { from: from.check, to: to.check, right, discernment, verdict };
}

function changeOf(
  from: CheckReading['discernment'],
  to: CheckReading['discernment'],
): Reading<Estimate> {
  if (!from.enough) return from;
  if (!to.enough) return to;
  return { enough: true, ...difference(from, to) };
}

/** A direction, when an interval leaves out 0 and the other estimate does not point against it. */
function verdictOf(right: Estimate, discernment: Estimate | null): Change['verdict'] {
  const all = discernment === null ? [right] : [right, discernment];
  if (all.some(({ low }) => low > 0) && all.every(({ value }) => value >= 0)) return 'better';
  if (all.some(({ high }) => high < 0) && all.every(({ value }) => value <= 0)) return 'worse';
  return 'same';
}
