// What a draft lacks is named with its place, keeps nobody from playing it, and is never an error
// of another kind.
import { expect, test } from 'vitest';
import { isDraft, isLack } from '../../src/questions/draft-rules.ts';
import { readPack } from '../../src/questions/pack.ts';
import { checkPack } from '../../src/questions/pack-rules.ts';
import { headlineOf } from '../../src/questions/question.ts';
import { altered, aPack } from '../fixtures/build.ts';

/** `code path` of everything that a pack with this part changed lacks. */
function lacksOf(path: string, part: unknown): string[] {
  const read = readPack(altered(aPack(), path, part));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return checkPack(read.pack)
    .filter(isLack)
    .map((problem) => `${problem.code} ${problem.path.join('.')}`);
}

test.each([
  ['licence', undefined, 'noLicence licence'],
  ['authors', [], 'noAuthor authors'],
  ['description', undefined, 'noDescription description'],
  ['questions.0.myth', undefined, 'noBelief questions.0.myth'],
  ['questions.0.asOf', undefined, 'noDate questions.0.asOf'],
  ['questions.0.cites', [], 'noSource questions.0.cites'],
  ['questions.0.explanation.headline', undefined, 'noHeadline questions.0.explanation.headline'],
  ['questions.0.explanation.body', undefined, 'noBody questions.0.explanation.body'],
  ['questions.0.explanation.truth', undefined, 'noTruth questions.0.explanation.truth'],
  ['questions.6.scenario', undefined, 'noScenario questions.6.scenario'],
  ['questions.6.options.1.feedback', undefined, 'noFeedback questions.6.options.1.feedback'],
  ['questions.0.claim.zh-Hans', undefined, 'missingTranslation questions.0.claim'],
])('a pack without %s can be read, and says so', (path, part, lack) => {
  expect(lacksOf(path, part)).toEqual([lack]);
});

test('a whole pack lacks nothing', () => {
  expect(checkPack(aPack()).filter(isLack)).toEqual([]);
});

test('a question without explanation or source is a draft, and is headed by what it asks', () => {
  const [question] = aPack().questions;
  if (question?.type !== 'verdict') throw new Error('The first question is a verdict.');
  expect(isDraft(question)).toBe(false);
  expect(headlineOf(question)).toEqual(question.explanation.headline);
  expect(isDraft({ ...question, cites: [] })).toBe(true);
  const bare = { ...question, explanation: {} };
  expect(isDraft(bare)).toBe(true);
  expect(headlineOf(bare)).toEqual(question.claim);
});
