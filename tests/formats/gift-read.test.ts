// GIFT as Moodle writes it, as teachers type it, and broken.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { anyPack } from './any-pack.ts';
import { inputOf, readWith, told } from './reading.ts';

function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, 'samples', name), 'utf8');
}

describe('as Moodle writes it', async () => {
  const imported = await readWith(giftReader, sample('moodle-export.gift'));
  const [flu, fever, herd, smallpox, match] = imported.pack?.questions ?? [];

  test('true/false is a verdict, with all that is said of it', () => {
    expect(flu).toMatchObject({
      ...{ id: 'flu-shot', type: 'verdict', verdict: 'myth' },
      claim: { en: 'The flu shot can give you **the flu**.' },
    });
    expect(flu?.explanation.body?.en?.split('\n')).toEqual([
      'Most flu vaccines hold only parts of the virus.',
      'Quite so: no living virus.',
      'It holds no living virus.',
    ]);
  });

  test('options keep their marks and their feedback', () => {
    expect(fever).toMatchObject({
      ...{ type: 'choice', several: false },
      question: { en: 'A child has 38 °C the day after. What is it most likely?' },
      options: [
        { text: { en: 'The body at work' }, right: true, feedback: { en: /day or two/ } },
        { text: { en: 'The illness itself' }, right: false },
        { text: { en: 'A cold that was coming anyway' }, right: false },
      ].map(({ feedback, ...option }) => (feedback ? expect.objectContaining(option) : option)),
    });
    expect(herd).toMatchObject({
      several: true,
      options: [{ right: true }, { right: true }, { right: false }],
    });
  });

  test('numbers are estimates, pairs are sorted', () => {
    expect(smallpox).toMatchObject({ type: 'estimate', value: 1980 });
    expect(smallpox?.explanation.body?.en).toContain('Close: that was the report.');
    expect(match).toMatchObject({
      type: 'sort',
      bins: [{ text: { en: 'virus' } }, { text: { en: 'bacterium' } }],
    });
  });

  test('and what is not carried is said, with its line', () => {
    expect(told(imported)).toEqual([
      'quiz.tags',
      'line 10: quiz.partialCredit',
      'line 26: quiz.otherNumbers',
      'line 34: quiz.extraAnswers',
      'line 43: quiz.essay',
    ]);
    expect(imported.findings.at(-1)?.values.text).toBe('Write what you think.');
    expect(imported.pack?.topics.map(({ title }) => title.en)).toEqual(['Vaccines']);
    expect(imported.pack?.title).toEqual({ en: 'Biology' });
  });
});

test('as teachers type it, every question is understood or told', async () => {
  const imported = await readWith(giftReader, sample('typed-by-hand.gift.txt'));
  const { questions = [] } = imported.pack ?? {};
  const claims = questions.flatMap((one) =>
    one.type === 'verdict' ? [[one.claim.en, one.verdict]] : [],
  );
  expect(claims).toEqual([
    ['What is this: a test? 2 + 2 = 4 at https://example.org/a#b', 'reality'],
    ['Next one, with no blank line before it.', 'myth'],
    ['地球是平的。', 'myth'],
    ['The end.', 'reality'],
  ]);
  expect(questions.map(({ type }) => type)).toEqual([
    ...['verdict', 'verdict', 'choice', 'verdict', 'choice', 'choice', 'estimate', 'verdict'],
  ]);
  expect(told(imported)).toEqual([
    'line 4: quiz.giftBlankLine',
    'line 6: quiz.giftMarks',
    'line 8: quiz.giftMarks',
    'line 19: quiz.shortAnswer',
    'line 21: quiz.giftBrace',
    'line 25: quiz.noRight',
  ]);
});

/** Blocks of which nothing can come, and what is said of each. */
const bad: readonly (readonly [block: string, code: string])[] = [
  ['Just words', 'quiz.description'],
  ['Open { =a ~b', 'quiz.giftBrace'],
  ['{T}', 'quiz.noText'],
  ['Two {T} {F}', 'quiz.giftBraces'],
  ['Word {=a =b}', 'quiz.shortAnswer'],
  ['Write {}', 'quiz.essay'],
  ['Number {#many}', 'quiz.badNumber'],
  ['Pair {=a -> b =c}', 'quiz.giftArrow'],
  ['None {~a ~b}', 'quiz.noRight'],
  ['Gap {1:MC:=a~b}', 'quiz.cloze'],
  ['::title', 'quiz.description'],
];

test('no bad question costs a good one, and each is told at its line', async () => {
  const position = fc.record({ at: fc.nat({ max: 20 }), block: fc.constantFrom(...bad) });
  await fc.assert(
    fc.asyncProperty(anyPack, fc.array(position, { maxLength: 6 }), async (pack, wrong) => {
      const blocks = String(giftWriter.write(pack, 'en').content).trimEnd().split('\n\n');
      for (const { at, block } of wrong) blocks.splice(1 + (at % blocks.length), 0, block[0]);
      const imported = await readWith(giftReader, blocks.join('\n\n'));
      const written = pack.questions.filter(({ type }) => type !== 'view');
      expect(imported.pack?.questions.length ?? 0).toBe(written.length);
      const lost = imported.findings.filter(({ weight, spot }) => weight === 'lost' && spot.line);
      expect(lost.map(({ code }) => code).toSorted()).toEqual(
        wrong.map(({ block }) => block[1]).toSorted(),
      );
      const lines = blocks.join('\n\n').split('\n');
      for (const { spot, code } of lost) {
        const [block] = bad.find(([text]) => text === lines[(spot.line ?? 0) - 1]) ?? [];
        expect(block, code).toBeDefined();
      }
    }),
    { numRuns: 100 },
  );
});

test('what the other parser of GIFT takes is taken, and as the same kind of question', async () => {
  const parts = [
    '=a',
    '~b',
    '~%50%c',
    '~%-50% d',
    '=%100%e',
    '#why',
    '####all',
    ' ',
    '\n',
    'T',
    'F',
  ];
  const numbers = ['#', '=1', '2', '..3', ':0.5', '~', '4.5', '=%50%6'];
  const inner = fc.array(fc.constantFrom(...parts, ...numbers), { maxLength: 6 });
  const block = fc
    .tuple(
      fc.constantFrom('Q', '::t::Q \\= r', '[html]<p>Q</p>'),
      inner,
      fc.constantFrom('', ' more'),
    )
    .map(([stem, answers, rest]) => `${stem} {${answers.join('')}}${rest}`);
  const kinds = { TF: 'verdict', MC: 'choice', Numerical: 'estimate' };
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(block, async (text) => {
      const [theirs, ...more] = parsed(text);
      if (theirs === undefined || more.length > 0 || !(theirs.type in kinds)) return;
      const imported = await readWith(giftReader, text);
      const refused = imported.findings.some(({ code }) => /noRight|^tooFew|badNumber/.test(code));
      const own = imported.pack?.questions[0]?.type;
      expect(refused || own === kinds[theirs.type as keyof typeof kinds], text).toBe(true);
      compared += 1;
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(200);
});

function parsed(text: string) {
  try {
    return parse(text);
  } catch {
    return [];
  }
}

test('a file is known as GIFT by its marks, and others are not', () => {
  const sure = (text: string, name = 'a.txt') => giftReader.recognise(inputOf(text, name));
  expect(sure(sample('moodle-export.gift'))).toBeGreaterThan(0.8);
  expect(sure(sample('typed-by-hand.gift.txt'))).toBeGreaterThan(0.8);
  expect(sure('中国的首都是｛＝北京～上海｝')).toBeGreaterThan(0.5);
  expect(sure('Question\nA. One\nB. Two\nANSWER: A')).toBe(0);
  expect(sure('claim;verdict\nA claim;myth')).toBe(0);
  expect(sure('{"a": "b=c~d"}', 'a.json')).toBe(0);
});

test('a gap stands between the words as Moodle puts it', async () => {
  const { pack } = await readWith(
    giftReader,
    '中国的首都是{=北京 ~上海}。\n\nRain is {=wet ~dry}.',
  );
  const asked = pack?.questions.map((one) => (one.type === 'choice' ? one.question.en : ''));
  expect(asked).toEqual(['中国的首都是_____。', 'Rain is _____.']);
});

test('what gives all the marks is right, as what has the mark of it', async () => {
  const { pack } = await readWith(giftReader, 'Q {=a ~%100%b ~%50%c ~d}');
  const [question] = pack?.questions ?? [];
  expect(question).toMatchObject({
    options: [{ right: true }, { right: true }, { right: false }, { right: false }],
  });
});

test('of an order with too many steps some are left out, from all along it, and told', async () => {
  const steps = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  const imported = await readWith(giftReader, `Count {>2 ALL VERTICAL\n${steps.join('\n')}\n}`);
  const [order] = imported.pack?.questions ?? [];
  const kept = order?.type === 'order' ? order.items.map(({ text }) => text.en) : [];
  expect(kept).toEqual(['one', 'two', 'four', 'five', 'six', 'eight', 'nine']);
  expect(told(imported)).toEqual(['line 1: quiz.manySteps']);
  expect(imported.findings[0]?.values).toEqual({ most: 7, list: 'three · seven' });
});
