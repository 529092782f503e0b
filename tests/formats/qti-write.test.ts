// What QTI carries of a pack comes back from it as it was, and the package is built as the
// specification asks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/formats/archive.ts';
import { fitted } from '../../src/formats/item-fit.ts';
import { qtiReader } from '../../src/formats/qti-read.ts';
import { qtiWriter } from '../../src/formats/qti-write.ts';
import {
  allIn,
  attributeOf,
  elementsOf,
  type QtiNode,
  qtiTree,
  textOf,
} from '../../src/formats/qti-xml.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { readPack } from '../../src/questions/pack.ts';
import type { Language } from '../../src/questions/text.ts';
import { pictureAddress } from '../fixtures/any-pack.ts';
import { aPack, aQuestion } from '../fixtures/build.ts';
import { packFiles, readJson } from '../fixtures/files.ts';
import { anyLanguage, anyPack } from './any-pack.ts';
import { carriedOf, expectedOf } from './carried.ts';
import { readWith, told } from './reading.ts';

const back = (pack: Pack, language: Language) =>
  readWith(qtiReader, qtiWriter.write(pack, language).content, { language, name: 'a.zip' });

test('a pack written as QTI and read again has every question that it can hold, word for word', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyLanguage, async (pack, language) => {
      const imported = await back(pack, language);
      expect(told(imported).filter((code) => !/noItems|empty|nothing/.test(code))).toEqual([]);
      expect(carriedOf(imported.pack, language)).toEqual(expectedOf(pack, language));
    }),
    { numRuns: 80 },
  );
});

test('and so do pictures, and what they show', async () => {
  const picture = { file: 'a-dot.png', alt: { en: 'A "dot" & <more>', 'zh-Hans': '一个点' } };
  const pictures = { 'a-dot.png': pictureAddress('png', [1, 2, 3]) };
  const pack = {
    ...aPack(),
    pictures,
    questions: [aQuestion('verdict', { picture }), aQuestion('choice', { id: 'b', picture })],
  };
  const imported = await back(pack, 'en');
  expect(imported.findings).toEqual([]);
  expect(imported.pack?.pictures).toEqual(pictures);
  expect(carriedOf(imported.pack, 'en')).toEqual(expectedOf(pack, 'en'));
});

test.each(packFiles())('%s comes back, in each language', async (file) => {
  const read = readPack(readJson(file));
  if (!read.ok) throw new Error(file);
  for (const language of ['en', 'zh-Hans'] as const) {
    const imported = await back(read.pack, language);
    // Explanations that are longer than one text may be are cut, and it is said.
    expect(told(imported).filter((one) => !one.endsWith('quiz.cut'))).toEqual([]);
    const expected = expectedOf(read.pack, language, (item) => fitted(item).items[0] ?? null);
    expect(carriedOf(imported.pack, language)).toEqual(expected);
  }
});

describe('the package', () => {
  const picture = { file: 'a-dot.png', alt: { en: 'A dot' } };
  const pack: Pack = {
    ...aPack(),
    pictures: { 'a-dot.png': pictureAddress('png') },
    questions: [
      ...aPack().questions,
      aQuestion('verdict', { id: '2-eggs', picture }),
      aQuestion('estimate', { id: 'fine', step: 0.5 }),
    ],
  };
  const { content, name } = qtiWriter.write(pack, 'en');
  const bytes = typeof content === 'string' ? new Uint8Array(0) : content;
  const { files } = unpack({ name, bytes }, () => true);
  const tree = (file: string): QtiNode => qtiTree(new TextDecoder().decode(files.get(file)));
  const items = [...files.keys()].filter((file) => file.startsWith('items/'));

  test('lists every file in its manifest, and nothing else', () => {
    const manifest = tree('imsmanifest.xml');
    const listed = allIn(manifest, 'file').map((node) => attributeOf(node, 'href'));
    expect(new Set([...listed, 'imsmanifest.xml'])).toEqual(new Set(files.keys()));
    const ids = allIn(manifest, 'resource').map((node) => attributeOf(node, 'identifier'));
    const needed = allIn(manifest, 'dependency').map((node) => attributeOf(node, 'identifierref'));
    expect(ids).toEqual(expect.arrayContaining(needed));
    expect(items).toHaveLength(pack.questions.length - 1);
  });

  test('names everything as XML wants names, once in its item', () => {
    for (const file of items) {
      const item = tree(file);
      const ids = identifiersOf(item);
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      expect(new Set(ids).size, file).toBe(ids.length);
      // What is declared correct is there to be chosen.
      const [declaration] = allIn(item, 'responsedeclaration');
      const values = allIn(declaration ?? item, 'value').flatMap((node) => textOf(node).split(' '));
      if (attributeOf(declaration ?? null, 'basetype') !== 'float') {
        expect(ids).toEqual(expect.arrayContaining(values));
      }
    }
  });

  test('has its parts in the order that the specification gives', () => {
    const order = [
      'responsedeclaration',
      'outcomedeclaration',
      'itembody',
      'responseprocessing',
      'modalfeedback',
    ];
    for (const file of items) {
      const [item] = elementsOf(tree(file));
      const places = elementsOf(item ?? null).map(({ name: part }) => order.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test('knows a verdict by its identifiers, and has a slider only for whole steps', () => {
    const verdict = tree('items/2-eggs.xml');
    expect(allIn(verdict, 'simplechoice').map((node) => attributeOf(node, 'identifier'))).toEqual([
      'myth',
      'complicated',
      'reality',
    ]);
    expect(allIn(tree('items/estimate.xml'), 'sliderinteraction')).toHaveLength(1);
    expect(allIn(tree('items/fine.xml'), 'textentryinteraction')).toHaveLength(1);
    expect(qtiWriter.losses(pack, 'en').map(({ code }) => code)).toEqual(
      expect.arrayContaining(['loss.view', 'loss.complicated', 'loss.scale', 'loss.chinese']),
    );
    expect(qtiWriter.losses(aPack(), 'en').map(({ code }) => code)).not.toContain('loss.scale');
  });
});

function identifiersOf(node: QtiNode): string[] {
  const choices = allIn(node, 'simplechoice', 'simpleassociablechoice');
  return choices.map((one) => attributeOf(one, 'identifier'));
}
