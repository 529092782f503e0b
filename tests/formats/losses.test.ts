// What a format cannot carry is told before anything is written: all of it, and nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aikenReader } from '../../src/formats/aiken-read.ts';
import { aikenWriter } from '../../src/formats/aiken-write.ts';
import { ankiWriter } from '../../src/formats/anki.ts';
import type { Reader, Writer } from '../../src/formats/format.ts';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { moodleXmlReader } from '../../src/formats/moodle-xml-read.ts';
import { moodleXmlWriter } from '../../src/formats/moodle-xml-write.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { aPack, aQuestion } from '../fixtures/build.ts';
import { anyLanguage, anyPack } from './any-pack.ts';
import { readWith } from './reading.ts';

const formats: readonly (readonly [string, Writer, Reader])[] = [
  ['GIFT', giftWriter, giftReader],
  ['Moodle XML', moodleXmlWriter, moodleXmlReader],
  ['Aiken', aikenWriter, aikenReader],
];

describe.each(formats)('%s', (_name, writer, reader) => {
  test('as many questions stay behind as are told', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, anyLanguage, async (pack, language) => {
        const losses = writer.losses(pack, language).filter(({ weight }) => weight === 'lost');
        const told = losses.reduce((sum, { values }) => sum + Number(values.n), 0);
        const { content } = writer.write(pack, language);
        const back = await readWith(reader, content, { language });
        expect(pack.questions.length - (back.pack?.questions.length ?? 0)).toBe(told);
      }),
      { numRuns: 60 },
    );
  });
});

/** Nothing in it but what every program knows. */
function plainPack(): Pack {
  const bare = {
    ...{ claims: [], terms: [], cites: [], myth: undefined, mixUp: undefined },
    ...{ where: undefined, asOf: undefined, explanation: { body: { en: 'Because.' } } },
  };
  const options = [
    { id: 'a', text: { en: 'Yes' }, right: true },
    { id: 'b', text: { en: 'No' }, right: false },
  ];
  const questions = [
    aQuestion('verdict', { ...bare, claim: { en: 'A claim' } }),
    aQuestion('choice', { ...bare, scenario: undefined, question: { en: 'Well?' }, options }),
  ];
  return { ...aPack(), languages: ['en'], questions };
}

test('where nothing is lost, nothing is told', () => {
  for (const writer of [giftWriter, moodleXmlWriter, ankiWriter]) {
    expect(writer.losses(plainPack(), 'en')).toEqual([]);
  }
  const codes = aikenWriter.losses(plainPack(), 'en').map(({ code }) => code);
  expect(codes).toEqual(['loss.explanation']);
});

test('each thing that is lost is told, with the number of questions it is lost from', () => {
  const told = (writer: Writer) =>
    writer.losses(aPack(), 'en').map(({ code, values }) => [code, values.n]);
  expect(told(giftWriter)).toEqual([
    ['loss.view', 1],
    ['loss.complicated', 2],
    ['loss.orderAsPlaces', 1],
    ['loss.scale', 1],
    ['loss.joined', 10],
    ['loss.itemFeedback', 2],
    ['loss.extras', 10],
    ['loss.chinese', undefined],
  ]);
  expect(told(aikenWriter)).toEqual([
    ...[
      ['loss.sort', 1],
      ['loss.order', 1],
      ['loss.estimate', 1],
      ['loss.view', 1],
    ],
    ...[
      ['loss.explanation', 7],
      ['loss.optionFeedback', 1],
      ['loss.emphasis', 7],
    ],
    ...[
      ['loss.extras', 7],
      ['loss.chinese', undefined],
    ],
  ]);
  expect(told(ankiWriter).map(([code]) => code)).toEqual([
    ...['loss.joined', 'loss.emphasis', 'loss.extras', 'loss.chinese'],
  ]);
});
