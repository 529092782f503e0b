// Players whose knowledge, lean and confidence are known because they are made up: what is
// measured of them can be compared with what they are.
import { type Confidence, confidences } from '../../src/questions/question.ts';
import { type Verdict, verdicts } from '../../src/questions/verdict.ts';
import { zOf } from '../../src/rules/normal.ts';
import type { Random } from '../../src/rules/random.ts';

/** A claim that is met. */
export interface Moment {
  readonly truth: Verdict;
  /** How much has been played: 0 in the check before, 1 in the check after. */
  readonly progress: number;
  readonly random: Random;
}

export interface Reply {
  readonly said: Verdict;
  readonly confidence: Confidence;
}

export type Learner = (moment: Moment) => Reply;

function oneOf<T>(all: readonly [T, ...T[]], random: Random): T {
  return all[Math.floor(random() * all.length)] ?? all[0];
}

/** Says the same of everything. */
const always =
  (said: Verdict): Learner =>
  () => ({ said, confidence: 'certain' });

const guesser: Learner = ({ random }) => ({
  said: oneOf(verdicts, random),
  confidence: oneOf(confidences, random),
});

/** Knows the answer with a chance that may grow, and knows whether it is known. */
const knowing =
  (chance: (progress: number) => number): Learner =>
  ({ truth, progress, random }) =>
    random() < chance(progress)
      ? { said: truth, confidence: 'certain' }
      : { said: oneOf(verdicts, random), confidence: 'guess' };

/** Knows two in five, and is certain of everything. */
const overconfident: Learner = (moment) => ({
  ...knowing(() => 0.4)(moment),
  confidence: 'certain',
});

/** How real a claim seems, in standard deviations of how much that varies. */
const seeming: Readonly<Record<Verdict, number>> = { myth: -0.5, complicated: 0, reality: 0.5 };
/** From where on a claim is rated 2, 3, … 7. */
const cuts = [-1.3, -0.7, -0.25, 0.25, 0.7, 1.3];
const replies: readonly Reply[] = [
  { said: 'myth', confidence: 'certain' },
  { said: 'myth', confidence: 'fairly' },
  { said: 'myth', confidence: 'guess' },
  { said: 'complicated', confidence: 'fairly' },
  { said: 'reality', confidence: 'guess' },
  { said: 'reality', confidence: 'fairly' },
  { said: 'reality', confidence: 'certain' },
];
const unsure: Reply = { said: 'complicated', confidence: 'fairly' };

/**
 * What myth-busting games have been found to do: tells true from false no better than before, and
 * calls ever more a myth, ever more surely.
 */
const shouter: Learner = ({ truth, progress, random }) => {
  const seems = seeming[truth] + zOf(random()) - 2 * progress;
  return replies[cuts.filter((cut) => seems > cut).length] ?? unsure;
};

export const learners = {
  guesser,
  'always myth': always('myth'),
  'always real': always('reality'),
  perfect: knowing(() => 1),
  improving: knowing((progress) => 0.1 + 0.85 * progress),
  overconfident,
  'shouts myth': shouter,
} as const satisfies Readonly<Record<string, Learner>>;
export type LearnerName = keyof typeof learners;
