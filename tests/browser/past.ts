// What a player has answered over some weeks: made up, the same each time, ending now. Neither
// praise nor blame: such a player knows some, doubts some truths, and is too certain.
import type { Question } from '../../src/questions/question.ts';
import type { Attempt, Check } from '../../src/rules/attempt.ts';
import { formsOf } from '../../src/rules/forms.ts';
import { day } from '../../src/rules/review.ts';
import { pack, questionOf } from './pack.ts';

const confidences = ['certain', 'fairly', 'certain', 'guess', 'fairly'] as const;

/** The answer with this number: two of three are right. */
function answered(question: Question, at: number, number: number, check: Check | null): Attempt {
  const isRight = number % 3 !== 1;
  const outcome = question.type === 'view' ? 'stance' : isRight ? 'right' : 'wrong';
  const other = question.type === 'verdict' && question.verdict === 'myth' ? 'reality' : 'myth';
  const said = question.type !== 'verdict' ? null : isRight ? question.verdict : other;
  const confidence = question.type === 'view' ? null : (confidences[number % 5] ?? null);
  return { at, question: question.id, outcome, confidence, said, check };
}

/** The first `count` cards of the pack, in rounds over the last `days` days. */
export function pastRounds(count: number, days = 20, now = Date.now()): Attempt[] {
  return pack.questions
    .slice(0, count)
    .map((question, at) => answered(question, now - days * day * (1 - at / count), at, null));
}

/** The first check before everything, the others since. */
export function pastChecks(taken: readonly Check[], now = Date.now()): Attempt[] {
  const forms = formsOf(pack.questions) ?? [];
  const days: Record<Check, number> = { before: 21, after: 9, later: 1 };
  return taken.flatMap((check, at) =>
    (forms[at] ?? []).map((id, number) =>
      answered(questionOf(id), now - days[check] * day + number, number + at, check),
    ),
  );
}
