// What a check came to, and what changed from one to a later one. Pure.
import type { Question } from '../questions/question.ts';
import type { VerdictQuestion } from '../questions/verdict.ts';
import type { Attempt, Check } from './attempt.ts';
import { readDiscernment } from './discernment.ts';
import { cautiousShareOf, difference } from './interval.ts';
import type { Change, CheckReading, Estimate, Reading } from './measures.ts';
import { countRatings, saidOf } from './ratings.ts';

/** A claim, and the answer that counts. */
interface Card {
  readonly asked: VerdictQuestion;
  readonly attempt: Attempt;
}

/**
 * What `check` came to, finished or not; null when it was not begun. Where a card was answered
 * twice in it, the first answer counts.
 */
export function readCheck(
  check: Check,
  attempts: readonly Attempt[],
  questions: ReadonlyMap<string, Question>,
): CheckReading | null {
  const cards = new Map<string, Card>();
  for (const attempt of attempts) {
    if (attempt.check !== check) continue;
    const asked = questions.get(attempt.question);
    if (asked?.type !== 'verdict') continue;
    const known = cards.get(asked.id);
    if (known !== undefined && known.attempt.at <= attempt.at) continue;
    cards.set(asked.id, { asked, attempt });
  }
  if (cards.size === 0) return null;
  const ratings = countRatings();
  let [at, right] = [Number.NEGATIVE_INFINITY, 0];
  for (const { asked, attempt } of cards.values()) {
    at = Math.max(at, attempt.at);
    if (attempt.outcome === 'right') right += 1;
    const said = saidOf(asked, attempt);
    if (said !== null) ratings.add(asked.verdict, said, attempt.confidence);
  }
  const discernment = readDiscernment(ratings.ratings);
  return { check, at, right, total: cards.size, discernment, seen: seenBefore(cards, attempts) };
}

/** How many of the cards had been answered in a round, so that their reveal was known. */
function seenBefore(cards: ReadonlyMap<string, Card>, attempts: readonly Attempt[]): number {
  const seen = new Set<string>();
  for (const { question, check, at } of attempts) {
    if (check !== null) continue;
    const card = cards.get(question);
    if (card !== undefined && at < card.attempt.at) seen.add(question);
  }
  return seen.size;
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
