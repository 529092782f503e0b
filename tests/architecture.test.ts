// The table of who may import what (DESIGN §2), and the rules of the house that no linter holds.
// Each failure names the file.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from './fixtures/files.ts';
import { importCycle, type Source, sourceOf, sourcesIn } from './fixtures/sources.ts';

interface Allowed {
  /** Other parts, and folders or files outside src, by how their path begins. */
  readonly parts: readonly string[];
  /** Packages, by how their name begins; a name that ends with / or : allows what is below it. */
  readonly packages: readonly string[];
}

const knowsAll = ['questions', 'rules', 'state', 'theme', 'language'];

const table: Readonly<Record<string, Allowed>> = {
  questions: { parts: [], packages: ['valibot'] },
  rules: { parts: ['questions'], packages: ['ts-fsrs'] },
  state: {
    parts: ['questions', 'rules'],
    packages: ['zustand/vanilla', 'valibot', 'pure-rand/', 'idb'],
  },
  language: { parts: ['questions', 'locales/'], packages: ['i18next'] },
  theme: { parts: ['questions', 'src/palette.json'], packages: [] },
  packs: { parts: ['questions'], packages: [] },
  'pack-house': { parts: ['questions', 'state', 'packs'], packages: [] },
  sound: { parts: ['rules', 'state', 'assets/sounds/'], packages: ['howler'] },
  offline: { parts: [], packages: [] },
  scenes: { parts: knowsAll, packages: ['phaser', 'phaser/', 'virtual:diorama-addresses'] },
  page: {
    parts: [...knowsAll, 'assets/icons/'],
    packages: ['lit-html', 'lit-html/', 'uqr', '@observablehq/plot'],
  },
  formats: {
    parts: ['questions'],
    packages: ['valibot', 'papaparse', 'fflate', 'htmlparser2'],
  },
  library: {
    parts: [...knowsAll, 'formats', 'page'],
    packages: ['lit-html', 'lit-html/', 'uqr', 'fflate', 'virtual:pack-list'],
  },
  editor: {
    parts: [...knowsAll, 'formats', 'page', 'library'],
    packages: ['lit-html', 'lit-html/', 'valibot'],
  },
  classroom: {
    parts: [...knowsAll, 'page', 'formats'],
    packages: [
      ...['lit-html', 'lit-html/', 'uqr', 'qr', 'qr/', 'valibot', 'pure-rand/'],
      'virtual:pack-list',
    ],
  },
  build: {
    parts: ['questions', 'theme', 'src/palette.json', 'locales/'],
    packages: ['node:', 'vite'],
  },
  main: {
    parts: [
      ...[...knowsAll, 'packs', 'pack-house', 'sound', 'offline', 'scenes', 'page'],
      ...['library', 'editor', 'classroom'],
    ],
    packages: ['@fontsource/'],
  },
};

/** `src/rules/pick.ts` belongs to `rules`, `src/theme.ts` to `theme`; null outside src. */
function partOf(path: string): string | null {
  return /^src\/([a-z-]+)(?:\/|\.ts$)/.exec(path)?.[1] ?? null;
}

function isAllowed(from: string, to: string): boolean {
  const part = partOf(from);
  const allowed = part === null ? undefined : table[part];
  if (allowed === undefined) return false;
  const target = partOf(to);
  if (target !== null) return target === part || allowed.parts.includes(target);
  const begins = (start: string) => (/[/:]$/.test(start) ? to.startsWith(start) : to === start);
  return [...allowed.parts, ...allowed.packages].some(begins);
}

/** `from → to` for each import that the table does not allow. */
function strays(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports.filter((to) => !isAllowed(path, to)).map((to) => `${path} → ${to}`),
  );
}

const sources = sourcesIn('src');

describe('who imports what', () => {
  test('is as the table says', () => {
    expect(strays(sources)).toEqual([]);
  });

  test('and the table would tell', () => {
    const bad = [
      ['src/rules/x.ts', "import type { A } from '../state/store.ts';"],
      ['src/page/x.ts', "export { a } from '../scenes/stage.ts';"],
      ['src/scenes/x.ts', "const a = import('../page/page.ts');"],
      ['src/page/x.ts', "import Phaser from 'phaser';"],
      ['src/state/x.ts', "import 'i18next';"],
      ['src/main.ts', "import './build/page-shell.ts';"],
      ['src/questions/x.ts', "import fs from 'node:fs';"],
      ['src/new-part/x.ts', "import * as v from 'valibot';"],
      ['src/page/x.ts', "import en from '../../locales/en/ui.json' with { type: 'json' };"],
    ] as const;
    for (const [path, text] of bad) expect(strays([sourceOf(path, text)]), text).toHaveLength(1);
  });

  test('every part of the source is in the table', () => {
    const unknown = sources.filter(({ path }) => !Object.hasOwn(table, partOf(path) ?? ''));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  test('nothing goes round in circles', () => {
    expect(importCycle(sources)).toBeNull();
    const [a, b] = [
      sourceOf('src/page/a.ts', "import './b.ts';"),
      sourceOf('src/page/b.ts', "import './a.ts';"),
    ];
    expect(importCycle([a, b])).toEqual(['src/page/a.ts', 'src/page/b.ts', 'src/page/a.ts']);
  });

  test('what serves the build is imported by vite.config.ts alone', () => {
    const users = [...sourcesIn('src'), ...sourcesIn('tests'), sourceOf('vite.config.ts')].filter(
      ({ path, imports }) =>
        partOf(path) !== 'build' && imports.some((to) => partOf(to) === 'build'),
    );
    const allowed = ({ path }: Source) => path === 'vite.config.ts' || path.startsWith('tests/');
    expect(users.filter((user) => !allowed(user)).map(({ path }) => path)).toEqual([]);
    expect(users.map(({ path }) => path)).toContain('vite.config.ts');
  });
});

/** `path:line` of each match in the code, comments aside. */
function places(found: readonly Source[], wanted: RegExp): string[] {
  return found.flatMap(({ path, code }) =>
    code.split('\n').flatMap((line, at) => (wanted.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

describe('who knows the world', () => {
  const inParts = (...parts: readonly string[]) =>
    sources.filter(({ path }) => parts.includes(partOf(path) ?? ''));

  test('only main touches storage', () => {
    const storage = /\b(?:localStorage|sessionStorage|indexedDB|cookieStore)\b|document\.cookie/;
    const others = sources.filter(({ path }) => path !== 'src/main.ts');
    expect(places(others, storage)).toEqual([]);
    expect(places(sources, storage)).toHaveLength(1);
  });

  test('questions, rules and state know neither time nor chance', () => {
    const world =
      /\bMath\.random\b|\bDate\b|\bperformance\b|\bcrypto\b|\bTemporal\b|\bset(?:Timeout|Interval)\b/;
    expect(places(inParts('questions', 'rules', 'state'), world)).toEqual([]);
  });

  test('questions and rules know neither screen nor network nor language', () => {
    const world = /\b(?:window|document|navigator|location|history|fetch|console|Intl)\b[.(]/;
    expect(places(inParts('questions', 'rules'), world)).toEqual([]);
  });

  test('words are put on the page as words', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|eval)\b|\bnew Function\b/;
    expect(places(sources, markup)).toEqual([]);
  });

  test('and the search would tell, but not of a comment', () => {
    const source = sourceOf('src/x.ts', '// Date.now()\nconst a = Date.now(); /* Date */\n');
    expect(places([source], /\bDate\b/)).toEqual(['src/x.ts:2']);
  });
});

describe('the house', () => {
  test('nothing is exported by default', () => {
    const bad = sources.filter(({ hasDefaultExport }) => hasDefaultExport);
    expect(bad.map(({ path }) => path)).toEqual([]);
    expect(sourceOf('src/x.ts', 'export default 1;').hasDefaultExport).toBe(true);
  });

  test('files are at most 300 lines long', () => {
    const files = [...filesIn('src', '.ts', '.css'), ...filesIn('tests', '.ts')];
    const long = files.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  test('names are in kebab-case', () => {
    const names = [...filesIn('src', ''), ...filesIn('tests', '.ts')];
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
    expect(names.filter((path) => !kebab.test(path))).toEqual([]);
  });

  test('folders are at most two deep', () => {
    expect(filesIn('src', '.ts').filter((path) => path.split('/').length > 3)).toEqual([]);
  });
});
