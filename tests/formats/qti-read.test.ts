// QTI as learning platforms write it, in each of its versions: what is asked, what is right, and
// what is said about it, all come in; what cannot is told with its place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/formats/format.ts';
import { qtiReader } from '../../src/formats/qti-read.ts';
import type { Question } from '../../src/questions/question.ts';
import {
  canvasEssay,
  canvasItem,
  canvasItems,
  canvasXml,
  canvasZip,
  equal,
  lid,
} from '../fixtures/canvas-quiz.ts';
import { asThree, simpleChoices, twoItem, twoItems, twoZip } from '../fixtures/qti-two.ts';

const options = { language: 'en', encoding: null, progress: () => {} } as const;
const letters = (words: string) => new TextEncoder().encode(words);

async function readBytes(bytes: Uint8Array, name = 'quiz.xml'): Promise<Imported> {
  return await qtiReader.read({ name, bytes }, options);
}
const readText = (text: string, name?: string) => readBytes(letters(text), name);
const told = ({ findings }: Imported) =>
  findings.map(({ weight, code, spot }) => `${weight} ${code} ${spot.question ?? ''}`.trim());

/** The question, its answers and its feedback, as one line each. */
function lines(question: Question | undefined): string[] {
  if (question === undefined) return [];
  const { explanation } = question;
  const after = explanation.body?.en === undefined ? [] : [`= ${explanation.body.en}`];
  switch (question.type) {
    case 'verdict':
      return [question.claim.en ?? '', question.verdict, ...after];
    case 'choice':
      return [
        question.question.en ?? '',
        ...question.options.map(
          ({ text, right, feedback }) =>
            `${right ? '+' : '-'} ${text.en}${feedback === undefined ? '' : ` (${feedback.en})`}`,
        ),
        ...after,
      ];
    case 'sort':
      return [
        question.prompt.en ?? '',
        ...question.items.map(
          ({ text, bin }) => `${text.en}: ${question.bins.find(({ id }) => id === bin)?.text.en}`,
        ),
      ];
    case 'order':
      return [question.prompt.en ?? '', ...question.items.map(({ text }) => text.en ?? '')];
    case 'estimate':
      return [question.prompt.en ?? '', `${question.value} ± ${question.near}`];
    default:
      return [question.type];
  }
}
const allLines = ({ pack }: Imported) =>
  Object.fromEntries((pack?.questions ?? []).map((one) => [one.id, lines(one)]));

const canvasLines = {
  'q-steam': [
    'Steam is **invisible**.',
    'reality',
    '= What is seen above a kettle is a mist of droplets.',
  ],
  'q-seasons': ['It is summer where the Earth is nearest to the Sun.', 'myth'],
  'q-ice': [
    'Why does ice float on water?',
    '+ It is lighter for its size (Water swells when it freezes.)',
    '- It holds air (Clear ice floats too.)',
    '- Water pushes everything up',
  ],
  'q-metals': ['Which of these does a magnet pull?', '+ Iron', '- Copper', '+ Nickel', '- Gold'],
  'q-states': [
    'Which state is it in at room temperature?',
    'Mercury: liquid',
    'Neon: gas',
    'Iodine: solid',
  ],
  'q-boil': ['At how many °C does water boil at sea level?', '100 ± 0.5'],
};

describe('QTI 1.2', () => {
  const xml = canvasXml([...canvasItems, canvasEssay]);

  test('of Canvas comes in with answers and feedback, as XML and as the zip of an export', async () => {
    for (const read of [await readText(xml), await readBytes(canvasZip(xml), 'export.zip')]) {
      expect(allLines(read)).toEqual(canvasLines);
      expect(read.pack?.title).toEqual({ en: 'Everyday physics' });
      expect(told(read).filter((one) => one.startsWith('lost'))).toEqual([
        'lost lms.unsupported 7',
      ]);
      const lost = read.findings.find(({ weight }) => weight === 'lost');
      expect(lost?.values).toEqual({ type: 'essay_question' });
    }
  });

  test('is known by its name, and a quiz that a course holds twice is read once', async () => {
    expect(qtiReader.recognise({ name: 'x', bytes: letters(xml) })).toBeGreaterThan(0.9);
    expect(qtiReader.recognise({ name: 'x', bytes: canvasZip(xml) })).toBe(0.8);
    expect(qtiReader.recognise({ name: 'x.xml', bytes: letters('<quiz><question/></quiz>') })).toBe(
      0,
    );
    const twice = await readText(
      xml.replace(
        '<section ident="root_section">',
        `<section ident="a">${canvasItems[0]}</section><section ident="root_section">`,
      ),
    );
    expect(Object.keys(allLines(twice))).toEqual(Object.keys(canvasLines));
  });

  test('of Blackboard scores by name; sections are topics; a best answer is the right one', async () => {
    const item = canvasItem({
      ...{ ident: 'b1', type: 'Multiple Choice', question: 'Which is a noble gas?' },
      fields: lid({ a: 'Neon', b: 'Iron', c: 'Argon-like' }),
      rules: [
        { when: equal('a'), score: 7 },
        { when: equal('c'), score: 50 },
      ],
    }).replace('>7<', '>SCORE.max<');
    const read = await readText(canvasXml([`<section title="Gases">${item}</section>`]));
    expect(allLines(read).b1).toEqual([
      'Which is a noble gas?',
      '+ Neon',
      '- Iron',
      '- Argon-like',
    ]);
    expect(read.pack?.topics.map(({ title }) => title.en)).toEqual(['Gases']);
  });

  test('without a right answer is told, and costs no other question', async () => {
    const bare = canvasItem({
      ident: 'n',
      type: 'multiple_choice_question',
      question: 'Any?',
      fields: lid({ a: 'A', b: 'B' }),
      rules: [],
    });
    const read = await readText(canvasXml([bare, ...canvasItems]));
    expect(told(read)).toContain('lost lms.noRight 1');
    expect(Object.keys(allLines(read))).toEqual(Object.keys(canvasLines));
  });
});

const twoLines = {
  steam: ['Steam is **invisible**.', 'reality', '= What is seen is mist.'],
  ice: [
    'Ice floats.\nWhy?',
    '+ It is lighter for its size (Water swells.)',
    '- It holds air (Clear ice floats too.)',
  ],
  metals: ['Which does a magnet pull?', '+ Iron', '- Gold', '+ Nickel'],
  orbit: ['From the Sun outwards', 'Mercury', 'Earth', 'Mars'],
  states: ['In which state?', 'Mercury: liquid', 'Neon: gas', 'Iodine: solid'],
  boil: ['Water boils at ____ °C.', '100 ± 0.5'],
  moon: ['The Moon is lit by the ____.', '- Earth', '+ Sun'],
};

describe('QTI 2 and 3', () => {
  test.each(Object.keys(twoItems))(
    '%s comes in by itself, in either spelling and with prefixes',
    async (name) => {
      const item = twoItems[name] ?? '';
      const prefixed = item.replace(/<(\/?)([A-Za-z])/g, '<$1imsqti:$2');
      for (const text of [item, asThree(item), prefixed]) {
        expect(qtiReader.recognise({ name: 'x', bytes: letters(text) })).toBeGreaterThan(0.9);
        expect(allLines(await readText(text))).toEqual({
          [name]: twoLines[name as keyof typeof twoLines],
        });
      }
      expect(asThree(item)).toContain('<qti-assessment-item');
    },
  );

  test('a package comes in the order of its test, its sections as topics', async () => {
    const read = await readBytes(twoZip(twoItems), 'a.zip');
    expect(allLines(read)).toEqual(twoLines);
    expect(read.pack?.questions.map(({ id, topic }) => `${topic} ${id}`)).toEqual([
      ...['water orbit', 'water metals', 'water ice', 'water steam'],
      ...['sky states', 'sky boil', 'sky moon'],
    ]);
    expect(read.pack?.title).toEqual({ en: 'Everyday physics' });
  });

  test('several interactions are several questions, and the verdicts of our own are verdicts', async () => {
    const verdict = simpleChoices({ myth: 'Wrong', complicated: 'Hm', reality: 'Right' });
    const body = ['R1', 'R2'].map(
      (id, at) =>
        `<choiceInteraction responseIdentifier="${id}" maxChoices="1"><prompt>Claim ${at + 1}</prompt>${verdict}</choiceInteraction>`,
    );
    const item = twoItem({ id: 'two', correct: ['myth'], body: `<p>Judge.</p>${body.join('')}` })
      .replace('identifier="RESPONSE"', 'identifier="R1"')
      .replace(
        '<outcomeDeclaration',
        '<responseDeclaration identifier="R2" cardinality="single" baseType="identifier"><correctResponse><value>complicated</value></correctResponse></responseDeclaration><outcomeDeclaration',
      );
    expect(allLines(await readText(item))).toEqual({
      'two-1': ['Judge.\nClaim 1', 'myth'],
      'two-2': ['Judge.\nClaim 2', 'complicated'],
    });
  });

  test('what cannot be asked on a card is told', async () => {
    const other = (body: string) => readText(twoItem({ id: 'x', correct: ['a'], body }));
    const hotspot = '<p>Where?</p><hotspotInteraction responseIdentifier="RESPONSE"/>';
    expect(told(await other(hotspot))).toEqual(['lost lms.unsupported 1']);
    expect(told(await other('<p>Just to read.</p>'))).toEqual(['lost lms.noQuestion 1']);
    expect(told(await other('<choiceInteraction responseIdentifier="RESPONSE"/>'))).toEqual([
      'lost lms.wordless 1',
    ]);
    const pictures = `<p>Which?</p><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1">${simpleChoices({ a: 'This', b: '<img src="b.png"/>', c: 'That' })}</choiceInteraction>`;
    expect(told(await other(pictures))).toEqual([
      'changed text.dropped 1',
      'changed lms.wordlessOption 1',
    ]);
  });

  test('a Chinese item makes a Chinese pack', async () => {
    const read = await readText((twoItems.steam ?? '').replace('en-US', 'zh-CN'));
    expect(read.pack?.languages).toEqual(['zh-Hans']);
    expect(read.pack?.questions[0]).toMatchObject({
      claim: { 'zh-Hans': 'Steam is **invisible**.' },
      verdict: 'reality',
    });
  });
});

describe('XML that nobody vouches for', () => {
  test('entities of its own mean nothing, and nothing is fetched', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const item = (twoItems.moon ?? '')
      .replace(/<\?xml.*?\?>/, bomb)
      .replace('The Moon', '&b;&f; The Moon');
    const [text] = allLines(await readText(item)).moon ?? [];
    expect(text).toBe('&b;&f; The Moon is lit by the ____.');
  });

  test('elements a hundred thousand deep cost neither the page nor the other questions', async () => {
    const deep = (n: number) => `${'<div>'.repeat(n)}x${'</div>'.repeat(n)}`;
    const items = [`<item ident="d"><presentation>${deep(1000)}</presentation></item>`];
    const read = await readText(canvasXml([...items, ...canvasItems, deep(100_000)]));
    expect(allLines(read)).toEqual(canvasLines);
    expect(told(read)).toEqual(expect.arrayContaining(['lost lms.deep', 'lost lms.wordless 1']));
    const inner = (twoItems.moon ?? '').replace('The Moon', `${deep(100_000)}The Moon`);
    expect((await readText(inner)).pack).toBeNull();
  });

  test('cut off anywhere, it gives the questions that are whole', async () => {
    const xml = canvasXml(canvasItems);
    const ends = [...xml.matchAll(/<\/item>/g)].map(({ index }) => index + '</item>'.length);
    for (let at = 200; at < xml.length; at += 97) {
      const whole = ends.filter((end) => end <= at).length;
      const read = await readText(xml.slice(0, at));
      expect(read.pack?.questions.length ?? 0).toBe(whole);
      if (whole < ends.length) expect(read.findings.length).toBeGreaterThan(0);
    }
  });

  test('whatever is done to it, it is read without an error, and the rest comes in', async () => {
    const sources = [
      canvasXml(canvasItems),
      ...Object.values(twoItems),
      asThree(twoItems.ice ?? ''),
    ];
    const edit = fc.record({
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      size: fc.nat(30),
      put: fc.constantFrom(
        '',
        '<',
        '>',
        '</',
        '"',
        '&',
        '<item>',
        ']]>',
        '<![CDATA[',
        '<!--',
        '\0',
        'x',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(edit, { maxLength: 6 }),
        async (source, edits) => {
          let text = source;
          for (const { at, size, put } of edits) {
            const from = Math.floor(text.length * at);
            text = text.slice(0, from) + put + text.slice(from + size);
          }
          const read = await readText(text);
          if (read.pack === null) expect(read.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        expect((await readBytes(bytes)).pack).toBeNull();
      }),
    );
  });

  test('a bad item among good ones costs nothing but itself', async () => {
    const bad = [
      '<item/>',
      '<item ident="x"><presentation/></item>',
      '<item><presentation><response_lid/></presentation></item>',
      canvasEssay,
      '<item><itemmetadata/>text</item>',
    ];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...bad, ...canvasItems]), async (items) => {
        const good = items.filter((one) => canvasItems.includes(one)).length;
        const read = await readText(canvasXml(items));
        expect(read.pack?.questions.length ?? 0).toBe(good);
      }),
      { numRuns: 60 },
    );
  });
});
