// The bank of the game itself: it keeps to every rule, and holds what a course needs.
import { expect, test } from 'vitest';
import { type Pack, readPack } from '../src/questions/pack.ts';
import { checkPack, isNote } from '../src/questions/pack-rules.ts';
import { drawnStage, packFiles, readJson } from './fixtures/files.ts';

function bankAt(file: string): Pack {
  const read = readPack(readJson(file));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems.slice(0, 5), null, 1)}`);
  return read.pack;
}

test.each(packFiles())('%s keeps to every rule', (file) => {
  expect(checkPack(bankAt(file), drawnStage()).filter((problem) => !isNote(problem))).toEqual([]);
});

const bank = bankAt('questions/social-credit/pack.json');

test.each([
  ['verdict', 26],
  ['choice', 8],
  ['sort', 3],
  ['order', 1],
  ['estimate', 2],
  ['view', 4],
])('holds enough of %s: %d', (type, least) => {
  const found = bank.questions.filter((question) => question.type === type);
  expect(found.length).toBeGreaterThanOrEqual(least);
});

test('holds at least 44 questions', () => {
  expect(bank.questions.length).toBeGreaterThanOrEqual(44);
});

test('asks about every claim of the essay, C01 to C60', () => {
  const all = Array.from({ length: 60 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);
  const asked = new Set(bank.questions.flatMap(({ claims }) => claims));
  expect(all.filter((claim) => !asked.has(claim))).toEqual([]);
  expect(bank.claims.map(({ id }) => id)).toEqual(all);
});
