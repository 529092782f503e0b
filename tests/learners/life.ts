// A made-up player plays the real bank: a check, so many cards, another check.
import { readPack } from '../../src/questions/pack.ts';
import type { Question } from '../../src/questions/question.ts';
import type { VerdictQuestion } from '../../src/questions/verdict.ts';
import type { Attempt, Check } from '../../src/rules/attempt.ts';
import { change, readCheck } from '../../src/rules/check-reading.ts';
import { formsOf } from '../../src/rules/forms.ts';
import { measure } from '../../src/rules/measure.ts';
import type { Change, Measures } from '../../src/rules/measures.ts';
import { type Random, shuffled } from '../../src/rules/random.ts';
import { randomFrom } from '../../src/state/dice.ts';
import { readJson } from '../fixtures/files.ts';
import { type LearnerName, learners } from './learner.ts';

const read = readPack(readJson('questions/social-credit/pack.json'));
if (!read.ok) throw new Error('The bank cannot be read: npm run check:packs says why.');
const { questions: bank } = read.pack;
const claims = bank.filter((question) => question.type === 'verdict');
const forms = formsOf(bank) ?? [];

/** The most cards anybody plays here. */
export const mostCards = 500;

/**
 * Only the first answer to a claim counts, and the bank has fewer claims than some players here
 * answer: so they meet it several times over, each time as if its claims were others.
 */
const copies: readonly (readonly VerdictQuestion[])[] = Array.from(
  { length: Math.ceil(mostCards / claims.length) },
  (_, copy) =>
    claims.map((claim) => (copy === 0 ? claim : { ...claim, id: `${claim.id}-${copy + 1}` })),
);
const everything: ReadonlyMap<string, Question> = new Map(
  copies.flat().map((claim) => [claim.id, claim]),
);

export interface Life {
  /** Everything answered, in order. */
  readonly attempts: readonly Attempt[];
  readonly measures: Measures;
  /** From the check before to the check after. */
  readonly change: Change;
}

/** What is measured of the first half of what was played, and of the second. */
export function halvesOf(attempts: readonly Attempt[]): readonly [Measures, Measures] {
  const played = attempts.filter(({ check }) => check === null);
  const half = Math.floor(played.length / 2);
  return [measure(played.slice(0, half), everything), measure(played.slice(half), everything)];
}

/** A life of so many cards between two checks. @throws when there are more cards than copies */
export function live(name: LearnerName, cards: number, seed: string): Life {
  if (cards > mostCards) throw new RangeError(`${cards} cards are more than ${mostCards}.`);
  const random = randomFrom(`${name} ${cards} ${seed}`);
  const played = copies.flatMap((copy) => shuffled(copy, random)).slice(0, cards);
  const attempts = [
    ...formAt(0).map((claim) => answer(name, claim, { progress: 0, check: 'before' }, random)),
    ...played.map((claim, at) =>
      answer(name, claim, { progress: at / cards, check: null }, random),
    ),
    ...formAt(1).map((claim) => answer(name, claim, { progress: 1, check: 'after' }, random)),
  ].map((attempt, at) => ({ ...attempt, at }));
  const [before, after] = [
    readCheck('before', attempts, everything),
    readCheck('after', attempts, everything),
  ];
  if (before === null || after === null) throw new Error('The bank is too small for its checks.');
  return { attempts, measures: measure(attempts, everything), change: change(before, after) };
}

function formAt(at: number): VerdictQuestion[] {
  const form = forms[at] ?? [];
  return claims.filter(({ id }) => form.includes(id));
}

function answer(
  name: LearnerName,
  { id, verdict }: VerdictQuestion,
  { progress, check }: { readonly progress: number; readonly check: Check | null },
  random: Random,
): Attempt {
  const { said, confidence } = learners[name]({ truth: verdict, progress, random });
  const outcome = said === verdict ? 'right' : 'wrong';
  return { at: 0, question: id, outcome, confidence, said, check };
}
