// The published JSON Schema is fresh, and agrees with the validator.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/questions/pack.ts';
import { altered, aPack } from '../fixtures/build.ts';
import { packFiles, readJson } from '../fixtures/files.ts';
import { packSchema, schemaFile } from '../fixtures/pack-schema.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(packSchema()) as object,
);

test('the file is what the schema gives now; else run `npm run schema`', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(packSchema());
});

test.each(packFiles())('accepts %s', (file) => {
  validate(readJson(file));
  expect(validate.errors).toBeNull();
});

test('accepts a small pack', () => {
  expect(validate(aPack())).toBe(true);
});

describe('rejects what the validator rejects', () => {
  const broken: readonly [path: string, part: unknown][] = [
    ['title', undefined],
    ['title.en', ''],
    ['title.en', 'a'.repeat(2001)],
    ['title.fr', 'Titre'],
    ['id', 'Two Words'],
    ['id', 'constructor'],
    ['format', 2],
    ['core', 1.5],
    ['version', '1'],
    ['authors', ['']],
    ['extra', 1],
    ['questions', []],
    ['questions.0.type', 'riddle'],
    ['questions.0.verdict', 'true'],
    ['questions.0.claim', undefined],
    ['questions.0.asOf', '2019-13'],
    ['questions.0.mixUp', 'bad-luck'],
    ['questions.0.cites', [{}]],
    ['pictures', { 'a.png': 'https://example.org/a.png' }],
    ['questions.6.options', []],
    ['questions.7.items.0.bin', 7],
    ['questions.9.step', 0],
    ['sources.0.check', 'maybe'],
  ];
  test.each(broken)('%s = %j', (path, part) => {
    const pack = altered(aPack(), path, part);
    expect(readPack(pack).ok).toBe(false);
    expect(validate(pack)).toBe(false);
  });
});
