// Every finding that a format can make has its message, in each language, and none is left over.
import { expect, test } from 'vitest';
import { languages } from '../../src/questions/text.ts';
import { messagesOf, stem } from '../fixtures/locales.ts';
import { type Source, sourceOf, sourcesIn } from '../fixtures/sources.ts';

/** The groups of messages; a code outside them is one of the few that stand alone. */
const grouped = /^(?:text|sheet|quiz|archive|lms|pack|loss)\.(?!json$)[a-zA-Z.]+$/;

/** Codes that a source makes findings with: those written after `code:`, and those in a group. */
function codesIn({ code, strings }: Source): string[] {
  const named = [...code.matchAll(/\bcode: '([\w.]+)'/g)].map(([, name = '']) => name);
  return [...new Set([...named, ...[...strings].filter((words) => grouped.test(words))])];
}

const sources = ['formats', 'library', 'editor'].flatMap((part) => sourcesIn(`src/${part}`));
const used = sources.flatMap(codesIn);

test.each(languages)('every code of a finding has its message in %s', (language) => {
  const messages = new Set([...messagesOf(language).keys()].map(stem));
  const without = sources.flatMap((source) =>
    codesIn(source)
      // Some speak in the words of the pack's own check.
      .filter((code) => !messages.has(`formats:finding.${code}`) && !messages.has(`check:${code}`))
      .map((code) => `${source.path}: ${code}`),
  );
  expect(without).toEqual([]);
});

test('every message of a finding is used', () => {
  const idle = [...messagesOf('en').keys()]
    .map(stem)
    .filter((key) => key.startsWith('formats:finding.'))
    .map((key) => key.replace('formats:finding.', ''))
    .filter((code) => !used.includes(code));
  expect(idle).toEqual([]);
});

test('and the search would tell', () => {
  const source = sourceOf('src/formats/x.ts', "f({ code: 'odd' }); g('sheet.noHeading', 'sheet');");
  expect(codesIn(source).toSorted()).toEqual(['odd', 'sheet.noHeading']);
});
