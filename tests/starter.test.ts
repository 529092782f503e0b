// What `npm run new:pack` starts with: a question of each type, good but for what is to be written.
import { expect, test } from 'vitest';
import { isLack } from '../src/questions/draft-rules.ts';
import { readPack } from '../src/questions/pack.ts';
import { checkPack, isNote } from '../src/questions/pack-rules.ts';
import { drawnStage, readJson } from './fixtures/files.ts';

test('the starter has a question of each type, and lacks only words', () => {
  const read = readPack(readJson('questions/starter.json'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const types = read.pack.questions.map(({ type }) => type);
  expect(types.toSorted()).toEqual(['choice', 'estimate', 'order', 'sort', 'verdict', 'view']);
  const problems = checkPack(read.pack, drawnStage());
  expect(problems.filter((problem) => !isLack(problem) && !isNote(problem))).toEqual([]);
});
