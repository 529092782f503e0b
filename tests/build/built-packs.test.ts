// What the site serves of a pack: read once, at build time.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPack, packSchema } from '../../src/build/built-packs.ts';
import { readPack } from '../../src/questions/pack.ts';
import { aPack } from '../fixtures/build.ts';

test('a pack is served as it was read, defaults and all', () => {
  const pack = aPack();
  const served: unknown = JSON.parse(builtPack('a pack', JSON.stringify(pack)));
  expect(served).toEqual({ built: pack });
  expect(readPack(pack)).toEqual({ ok: true, pack });
});

test('a pack that cannot be read stops the build, and the error says where', () => {
  const broken = { ...aPack(), version: 'one' };
  expect(() => builtPack('questions/x/pack.json', JSON.stringify(broken))).toThrow(
    /questions\/x\/pack\.json cannot be read: version/,
  );
});

test('the schema of packs lies beside the page, under a name that stays', () => {
  const { fileName, source } = packSchema();
  expect(fileName).toBe('pack.schema.json');
  expect(source).toBe(readFileSync('questions/pack.schema.json', 'utf8'));
});
