// Whatever is done to a file, it is read without an error and in good time, and what comes of it
// is a pack that can be played or a reason why not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aikenReader } from '../../src/formats/aiken-read.ts';
import { aikenWriter } from '../../src/formats/aiken-write.ts';
import type { Imported, Reader } from '../../src/formats/format.ts';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { moodleXmlReader } from '../../src/formats/moodle-xml-read.ts';
import { moodleXmlWriter } from '../../src/formats/moodle-xml-write.ts';
import { openTriviaReader } from '../../src/formats/open-trivia.ts';
import { isLack } from '../../src/questions/draft-rules.ts';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { checkPack } from '../../src/questions/pack-rules.ts';
import { anyLanguage, anyPack } from './any-pack.ts';
import { readWith } from './reading.ts';

function trivia(pack: Pack): string {
  const results = pack.questions.flatMap((one) => {
    if (one.type !== 'choice') return [];
    const [answer, ...wrong] = one.options.map(({ text }) => text.en);
    const asked = { type: 'multiple', category: 'C&amp;D', question: one.question.en };
    return [{ ...asked, correct_answer: answer, incorrect_answers: wrong }];
  });
  return JSON.stringify({ response_code: 0, results });
}

const formats: readonly (readonly [string, Reader, (pack: Pack) => string])[] = [
  ['GIFT', giftReader, (pack) => String(giftWriter.write(pack, 'en').content)],
  ['Moodle XML', moodleXmlReader, (pack) => String(moodleXmlWriter.write(pack, 'en').content)],
  ['Aiken', aikenReader, (pack) => String(aikenWriter.write(pack, 'en').content)],
  ['Open Trivia', openTriviaReader, trivia],
];

/** One thing done to some bytes. */
const anyHarm = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'drop', 'twice', 'insert', 'move'),
  ...{ at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.nat({ max: 60 }) },
  bytes: fc.uint8Array({ maxLength: 8 }),
  words: fc.constantFrom(
    '{',
    '}',
    '<',
    '>',
    '</question>',
    '<question>',
    ']]>',
    '\n\n',
    '"',
    '::',
    '//',
    '\\',
    '=',
    '~',
    '#',
    '&',
    '\u202e',
    '\u0000',
    '｛',
    'ANSWER: Z',
    'A. ',
  ),
});

function harmed(
  given: Uint8Array,
  { kind, at, size, bytes, words }: typeof anyHarm extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const place = Math.floor(given.length * at);
  const [before, part, after] = [
    given.slice(0, place),
    given.slice(place, place + size),
    given.slice(place + size),
  ];
  const join = (...parts: readonly Uint8Array[]) =>
    new Uint8Array(parts.flatMap((one) => [...one]));
  switch (kind) {
    case 'cut':
      return before;
    case 'flip':
      return join(before, bytes, after);
    case 'drop':
      return join(before, after);
    case 'twice':
      return join(before, part, part, after);
    case 'move':
      return join(after, part, before);
    default:
      return join(before, new TextEncoder().encode(words), part, after);
  }
}

function expectSound({ pack, findings, format }: Imported, reader: Reader): void {
  expect(format).toBe(reader.name);
  expect(pack !== null || findings.some(({ weight }) => weight === 'lost')).toBe(true);
  for (const { code, values } of findings) {
    expect(code).toMatch(/^[a-zA-Z.]+$/);
    for (const value of Object.values(values)) expect(String(value).length).toBeLessThan(500);
  }
  if (pack === null) return;
  expect(readPack(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true });
  const faults = checkPack(pack).filter((problem) => !isLack(problem));
  const judging = faults.filter(({ code }) => /Option|Bin|value|near|repeated/.test(code));
  expect(judging).toEqual([]);
}

describe.each(formats)('%s', (_name, reader, write) => {
  test('harmed in any way', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPack,
        fc.array(anyHarm, { minLength: 1, maxLength: 6 }),
        anyLanguage,
        async (pack, harms, language) => {
          const bytes = harms.reduce(harmed, new TextEncoder().encode(write(pack)));
          expectSound(await readWith(reader, bytes, { language }), reader);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('anything at all', async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (content) => {
        expectSound(await readWith(reader, content), reader);
      }),
      { numRuns: 80 },
    );
  });
});

/** What makes slow parsers hang. */
const hostile: readonly (readonly [string, string])[] = [
  ...[
    '{',
    '}',
    '=',
    '~',
    '#',
    '::',
    '\\',
    '//',
    '%',
    '->',
    '<',
    '<img ',
    '<img src="',
    '&',
    '[',
    '**',
    ' ',
    '\n',
    '\t',
  ],
  ...[
    'A. a\n',
    'a\n',
    'ANSWER: A\n',
    '<question>',
    '<question type="truefalse">',
    '<text>',
    '<x>',
    '<![CDATA[',
    '<!--',
    ']]>',
  ],
  ...['{"a":', '[', '"', 'Q {=a ~b}\n', '{}', '｛', '<br>', 'a {', '| '],
].map((part) => [JSON.stringify(part), part.repeat(Math.ceil(100_000 / part.length))] as const);

test.each(hostile)(
  'a hundred thousand letters of %s is read in good time',
  async (_name, content) => {
    const started = performance.now();
    for (const [, reader] of formats) await readWith(reader, content);
    // Linear ones take a few seconds at most on a busy machine; the others would take minutes.
    expect(performance.now() - started).toBeLessThan(50_000);
  },
);
