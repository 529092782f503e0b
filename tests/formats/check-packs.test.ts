// `npm run check:packs` on packs anywhere on disk, as those who write packs by hand use it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writePack } from '../../src/formats/pack-write.ts';
import { pictureAddress } from '../fixtures/any-pack.ts';
import { altered, aPack, aQuestion, both } from '../fixtures/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What it prints, and whether it is content. */
function checked(...paths: string[]): { said: string; isFine: boolean } {
  const args = ['node_modules/tsx/dist/cli.mjs', 'tests/check-packs.ts', ...paths];
  try {
    return { said: execFileSync(process.execPath, args, { encoding: 'utf8' }), isFine: true };
  } catch (error) {
    return { said: String((error as { stdout?: string }).stdout), isFine: false };
  }
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('a draft elsewhere is told what it lacks, as JSON, as zip and as a folder', () => {
  const picture = { file: 'a.png', alt: both('A dot', '一个点') };
  const bare = aQuestion('verdict', { id: 'bare', picture, cites: [] });
  const pack = {
    ...aPack(),
    pictures: { 'a.png': pictureAddress('png') },
    // The places that are drawn, where the small pack has others.
    questions: [...aPack().questions, bare].map((question) => ({
      ...question,
      scene: { place: 'seminar', figures: [], change: 'hands-up' },
    })),
    topics: aPack().topics.map((topic) => ({ ...topic, place: 'seminar' })),
  };
  const zip = put('a.zip', writePack(pack).content);
  mkdirSync(join(folder, 'mine', 'pictures'), { recursive: true });
  put('mine/pack.json', String(writePack({ ...pack, pictures: {} }).content));
  put('mine/pictures/a.png', Buffer.from(pictureAddress('png').split(',')[1] ?? '', 'base64'));
  const { said } = checked(zip, join(folder, 'mine'));
  const lacks = said.split('\n').filter((line) => line.includes('still to be written · '));
  expect(lacks).toEqual(
    [zip, join(folder, 'mine')].map(
      (path) =>
        `${path} · still to be written · question “bare” · cites: Cite at least one source.`,
    ),
  );
  expect(said).toContain('12 questions, ');
}, 60_000);

test('slips are told with question, field and line, and the rest is checked all the same', () => {
  const text = String(writePack(altered(aPack(), 'questions.1.verdict', 'perhaps')).content);
  const slip = put('slip.json', text.replace('"id": "verdict-0",', '"id": "verdict-0"'));
  const { said, isFine } = checked(slip, join(folder, 'nowhere.json'));
  expect(isFine).toBe(false);
  expect(said).toMatch(
    /slip\.json · question “#1” · line \d+: This question is not written as JSON asks/,
  );
  expect(said).toMatch(/slip\.json · question “#\d” · verdict: Give one of these verdicts/);
  expect(said).toContain('nowhere.json · There is no pack here');
  expect(said).toContain('9 questions, ');
}, 60_000);
