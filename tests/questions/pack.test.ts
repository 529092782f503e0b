// Reading a pack from untrusted JSON: what is wrong is named with its place, and nothing throws.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../locales/en/check.json' with { type: 'json' };
import { readPack } from '../../src/questions/pack.ts';
import { altered, aPack } from '../fixtures/build.ts';

/** `code path` of each problem. */
function problemsOf(input: unknown): string[] {
  const read = readPack(input);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
}

const withPart = (path: string, part: unknown) => problemsOf(altered(aPack(), path, part));

test('a pack that was read reads the same again', () => {
  const pack = aPack();
  expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, pack });
});

const cases: readonly [path: string, part: unknown, problem: string][] = [
  ['title.en', '', 'empty title.en'],
  ['title.en', '   ', 'empty title.en'],
  ['title', {}, 'noLanguage title'],
  ['title.en', 'a'.repeat(2001), 'tooLong title.en'],
  ['title.en', '\ud800 half', 'illFormed title.en'],
  ['title.fr', 'Titre', 'unknownField title.fr'],
  ['title', 'A pack', 'wrongType title'],
  ['title', undefined, 'missing title'],
  ['id', 'Two Words', 'slug id'],
  ['id', 'a--b', 'slug id'],
  ['id', 'constructor', 'slug id'],
  ['id', 'prototype', 'slug id'],
  ['id', 'a'.repeat(61), 'tooLong id'],
  ['version', '1.0', 'version version'],
  ['format', 2, 'wrongType format'],
  ['languages.0', 'fr', 'wrongType languages.0'],
  ['authors', [''], 'empty authors.0'],
  ['core', 1.5, 'wrongType core'],
  ['core', 1e9, 'wrongType core'],
  ['claims.0.id', '7', 'claimNumber claims.0.id'],
  ['questions', [], 'tooFew questions'],
  ['questions.0.asOf', '19', 'date questions.0.asOf'],
  ['questions.0.asOf', '2019-13', 'date questions.0.asOf'],
  ['questions.0.asOf', '2019-06-32', 'date questions.0.asOf'],
  ['questions.0.cites', [{}], 'missing questions.0.cites.0.source'],
  [
    'questions.0.picture',
    { file: '../x.svg', alt: { en: 'x' } },
    'pictureName questions.0.picture.file',
  ],
  ['pictures', { 'a.png': 'https://example.org/a.png' }, 'picture pictures.a.png'],
  ['questions.0.mixUp', 'bad-luck', 'mixUp questions.0.mixUp'],
  ['questions.0.verdict', 'true', 'verdict questions.0.verdict'],
  ['questions.0.claim', undefined, 'missing questions.0.claim'],
  ['questions.0.type', 'riddle', 'wrongType questions.0.type'],
  ['questions.0.type', undefined, 'missing questions.0.type'],
  ['questions.0.hint', 'x', 'unknownField questions.0.hint'],
  ['questions.0.scene.figures', Array(5).fill('child'), 'tooMany questions.0.scene.figures'],
  ['questions.6.options.1', undefined, 'tooFew questions.6.options'],
  ['questions.9.step', 0, 'step questions.9.step'],
  ['questions.9.max', Number.POSITIVE_INFINITY, 'wrongType questions.9.max'],
  ['sources.0.check', 'maybe', 'check sources.0.check'],
];

test.each(cases)('%s = %j', (path, part, problem) => {
  expect(withPart(path, part)).toEqual([problem]);
});

test('every problem has a message', () => {
  const known = Object.keys(words);
  for (const [, , problem] of cases) expect(known).toContain(problem.split(' ')[0]);
});

test('a message quotes little of what it complains about', () => {
  const read = readPack(altered(aPack(), 'id', `${'x'.repeat(5000)}!`));
  expect(JSON.stringify(read).length).toBeLessThan(1000);
});

test('a text holds 2,000 characters', () => {
  expect(withPart('title.en', 'a'.repeat(2000))).toEqual([]);
});

test('days and months are real ones', () => {
  for (const date of ['2019', '2019-01', '2019-12-31']) {
    expect(withPart('questions.0.asOf', date)).toEqual([]);
  }
});

describe('characters that make text read differently from what it is', () => {
  const treacherous = {
    ...{ 'right-to-left override': '\u202e', isolate: '\u2066', 'left-to-right mark': '\u200e' },
    ...{ 'arabic letter mark': '\u061c', 'zero-width space': '\u200b', 'word joiner': '\u2060' },
    ...{ 'byte order mark': '\ufeff', nul: '\u0000', escape: '\u001b', 'next line': '\u0085' },
    tag: '\u{e0041}',
  };
  test.each(Object.entries(treacherous))('%s is refused', (_, character) => {
    expect(withPart('title.en', `A ${character}title`)).toEqual(['invisible title.en']);
  });

  test.each(['tab\there', 'line\nbreak', '👩‍🏫 emoji', 'é e\u0301', '（全角）“引号”'])(
    '%j may stand',
    (fine) => {
      expect(withPart('title.en', fine)).toEqual([]);
    },
  );
});

describe('addresses', () => {
  const refused = [
    ...['http://example.org/', 'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x'],
    ...['//example.org', 'example.org', '/page', 'https://', 'https://user@example.org/'],
    ...[
      'https://user:word@example.org/',
      ' https://example.org/',
      'https://example.org/\n',
      'ftp://a/',
    ],
    'blob:https://example.org/1',
  ];
  test.each(refused)('%j is refused', (url) => {
    expect(withPart('sources.0.url', url)).toEqual(['address sources.0.url']);
  });

  test('a long one is refused', () => {
    const url = `https://example.org/${'a'.repeat(2000)}`;
    expect(withPart('sources.0.url', url)).toEqual(['tooLong sources.0.url']);
  });

  test.each(['https://example.org/', 'https://例子.中国/页?a=b#c'])('%j is taken', (url) => {
    expect(withPart('sources.0.url', url)).toEqual([]);
  });
});

describe('hostile input', () => {
  test('inherited names are no fields, and change no object', () => {
    const polluting: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    expect(readPack(polluting).ok).toBe(false);
    expect(readPack({ ...aPack(), ...(polluting as object) }).ok).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  test('nesting as deep as JSON allows neither throws nor hangs', () => {
    const depth = 5000;
    const deep: unknown = JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);
    expect(problemsOf(deep)).not.toEqual([]);
    expect(withPart('title', deep)).toEqual(['unknownField title.0']);
    expect(withPart('questions.0', deep)).toEqual(['missing questions.0.type']);
    expect(withPart('extra', deep)).toEqual(['unknownField extra']);
  });

  test('anything at all is read without throwing', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 4 }), (input) => void readPack(input)));
    const paths = ['title', 'questions', 'questions.0', 'questions.0.cites.0', 'glossary.0.forms'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, part) => {
        void readPack(altered(aPack(), path, part));
      }),
    );
  });
});
