// The cards of one check: which claims were asked, which answer counts, and which of them had been
// turned before. Pure.
import type { Question } from '../questions/question.ts';
import type { VerdictQuestion } from '../questions/verdict.ts';
import type { Attempt, Check } from './attempt.ts';

export interface CheckCard {
  readonly asked: VerdictQuestion;
  /** The answer that counts: the first one in this check. */
  readonly attempt: Attempt;
  /** Answered in a round before, so that its reveal was known. */
  readonly seen: boolean;
}

/** The cards answered in `check`, in the order of `attempts`. */
export function cardsOfCheck(
  check: Check,
  attempts: readonly Attempt[],
  questions: ReadonlyMap<string, Question>,
): CheckCard[] {
  const found = new Map<string, Omit<CheckCard, 'seen'>>();
  for (const attempt of attempts) {
    if (attempt.check !== check) continue;
    const asked = questions.get(attempt.question);
    if (asked?.type !== 'verdict') continue;
    const known = found.get(asked.id);
    if (known !== undefined && known.attempt.at <= attempt.at) continue;
    found.set(asked.id, { asked, attempt });
  }
  const seen = seenBefore(found, attempts);
  return [...found.values()].map((card) => ({ ...card, seen: seen.has(card.asked.id) }));
}

/** Which of the cards had been answered in a round before they were asked here. */
function seenBefore(
  cards: ReadonlyMap<string, Pick<CheckCard, 'attempt'>>,
  attempts: readonly Attempt[],
): ReadonlySet<string> {
  const seen = new Set<string>();
  if (cards.size === 0) return seen;
  for (const { question, check, at } of attempts) {
    if (check !== null) continue;
    const card = cards.get(question);
    if (card !== undefined && at < card.attempt.at) seen.add(question);
  }
  return seen;
}
