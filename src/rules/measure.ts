// Everything that is measured, from all attempts in one pass. Pure. Runs when it is looked at, not
// per answer: nothing has to be kept up to date.
import type { Question } from '../questions/question.ts';
import type { VerdictQuestion } from '../questions/verdict.ts';
import type { Attempt } from './attempt.ts';
import { noTallies, readBrier, readCalibration, readShare } from './calibration.ts';
import { readLean } from './detection.ts';
import { readDiscernment } from './discernment.ts';
import type { Measures } from './measures.ts';
import { countMixUps } from './mix-ups.ts';
import { countRatings } from './ratings.ts';

/** What became of one question in rounds: the first and the last time it was answered. */
interface Story {
  first: Attempt;
  last: Attempt;
  times: number;
}

/**
 * Only the first answer to a question counts, and none in a check: after the reveal it is known.
 * Questions that are no longer in the pack are left out, and so are opinions.
 */
export function measure(
  attempts: readonly Attempt[],
  questions: ReadonlyMap<string, Question>,
): Measures {
  const verdicts = countVerdicts();
  const mixUps = countMixUps();
  const returned = { right: 0, total: 0 };
  for (const [id, { first, last, times }] of storiesOf(attempts)) {
    const asked = questions.get(id);
    if (asked === undefined || asked.type === 'view') continue;
    if (asked.type === 'verdict') verdicts.add(asked, first);
    if (asked.mixUp !== undefined) mixUps.add(asked.mixUp, first.outcome !== 'right');
    if (times === 1) continue;
    returned.total += 1;
    if (last.outcome === 'right') returned.right += 1;
  }
  return { ...verdicts.read(), mixUps: mixUps.read(), returned: readShare(returned) };
}

/** What is measured of verdicts alone. */
function countVerdicts() {
  const ratings = countRatings();
  const tallies = noTallies();
  let answers = 0;
  return {
    add: (asked: VerdictQuestion, attempt: Attempt): void => {
      const { said } = attempt;
      // A save of version 1 did not keep it, nor whether it was the first answer.
      if (said === null) return;
      answers += 1;
      ratings.add(asked.verdict, said, attempt.confidence);
      // With confidence switched off, nothing was said about it that could prove right.
      if (attempt.confidence === null) return;
      const tally = tallies[attempt.confidence];
      tally.total += 1;
      if (said === asked.verdict) tally.right += 1;
    },
    read: () => ({
      answers,
      discernment: readDiscernment(ratings.ratings),
      lean: readLean(ratings.ratings),
      calibration: readCalibration(tallies),
      brier: readBrier(tallies),
    }),
  };
}

/** By question. Saves that were merged are not in order, so the times decide. */
function storiesOf(attempts: readonly Attempt[]): Map<string, Story> {
  const stories = new Map<string, Story>();
  for (const attempt of attempts) {
    if (attempt.check !== null) continue;
    const story = stories.get(attempt.question);
    if (story === undefined) {
      stories.set(attempt.question, { first: attempt, last: attempt, times: 1 });
      continue;
    }
    story.times += 1;
    if (attempt.at < story.first.at) story.first = attempt;
    if (attempt.at >= story.last.at) story.last = attempt;
  }
  return stories;
}
