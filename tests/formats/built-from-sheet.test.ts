// The packs of the repository that were made in a spreadsheet come out of it as they stand there.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { readPack } from '../../src/questions/pack.ts';
import { readJson } from '../fixtures/files.ts';
import { readWith } from '../fixtures/read-file.ts';

const folder = 'tests/fixtures/packs';
const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));

test.each(sheets)('%s is the pack of that name', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const imported = await readWith(spreadsheetReader, bytes, { name });
  expect(imported.findings).toEqual([]);
  const built = readPack(readJson(`questions/${name.replace('.csv', '')}/pack.json`));
  if (!built.ok) throw new Error('The built-in pack cannot be read.');
  const { $schema: _, ...pack } = built.pack;
  expect(imported.pack).toEqual(pack);
});
