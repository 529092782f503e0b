// A pack that is written as a spreadsheet and read back is the same pack.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { spreadsheetWriter } from '../../src/formats/spreadsheet-writer.ts';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { type Language, languages } from '../../src/questions/text.ts';
import { anyPack } from '../fixtures/any-pack.ts';
import { readJson } from '../fixtures/files.ts';

function builtIn(): Pack {
  const read = readPack(readJson('questions/social-credit/pack.json'));
  if (!read.ok) throw new Error('The built-in pack cannot be read.');
  const { $schema: _, ...pack } = read.pack;
  return pack;
}

function written(pack: Pack, language: Language): string {
  const { content } = spreadsheetWriter.write(pack, language);
  return typeof content === 'string' ? content : '';
}

/**
 * What the columns carry of a pack, in the form that all readers give to texts: no pictures, no
 * semicolons in lists of names, and a place for the number in every unit.
 */
function carried({ $schema: _, ...pack }: Pack): Pack {
  const plain = (words: string) => words.replace(/[;；\n\u2028\u2029]+/g, ' ').trim();
  const names = (list: readonly string[]) => list.map(plain).filter((name) => name !== '');
  const whole = {
    ...pack,
    pictures: {},
    authors: names(pack.authors),
    glossary: pack.glossary.map((term) => ({ ...term, forms: names(term.forms) })),
    questions: pack.questions.map(({ picture: __, ...question }) =>
      question.type === 'estimate' ? { ...question, unit: { en: '{{n}} %' } } : question,
    ),
  };
  return JSON.parse(JSON.stringify(whole), (_key, value) =>
    typeof value === 'string' ? value.normalize('NFC').replace(/[\u2028\u2029]/g, '\n') : value,
  );
}

const back = (content: string, language: Language) =>
  spreadsheetReader.read(
    { name: 'pack.csv', bytes: new TextEncoder().encode(content) },
    { language, encoding: null, progress: () => undefined },
  );

describe.each(languages)('with headings in %s', (language) => {
  test('the built-in pack comes back as it was', async () => {
    const pack = builtIn();
    expect(spreadsheetWriter.losses(pack, language)).toEqual([]);
    const imported = await back(written(pack, language), language);
    expect(imported.findings).toEqual([]);
    expect(imported.pack).toEqual(pack);
  });

  test('any pack comes back as it was, without its pictures', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack(1).map(carried), async (pack) => {
        const imported = await back(written(pack, language), language);
        expect(imported.findings).toEqual([]);
        expect(imported.pack).toEqual(pack);
      }),
      { numRuns: 30 },
    );
  });
});

test('pictures are named as a loss before anything is written', () => {
  const pack = { ...builtIn(), pictures: { 'a.png': 'data:image/png;base64,AAAA' } };
  expect(spreadsheetWriter.losses(pack, 'en')).toMatchObject([
    { code: 'loss.pictures', values: { n: 1 } },
  ]);
});

test('no cell is one that a spreadsheet program would run', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack(0), async (pack) => {
      const { data } = Papa.parse<string[]>(written(pack, 'en').slice(1));
      for (const cell of data.flat())
        expect(cell).not.toMatch(/^(?:[=@\t\r＝＋－＠]|[+-](?![\d.]+$))/);
    }),
    { numRuns: 30 },
  );
});

test('it opens with a mark that tells Excel the letters, and lines as Windows ends them', () => {
  expect(written(builtIn(), 'zh-Hans')).toMatch(/^\ufeff编号,题型,.*\r\n/);
});
