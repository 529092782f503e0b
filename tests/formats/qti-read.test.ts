// QTI as learning platforms write it, in each of its versions: what is asked, what is right, and
// what is said about it, all come in; what cannot is told with its place.
import { describe, expect, test } from 'vitest';
import { qtiReader } from '../../src/formats/qti-read.ts';
import {
  canvasEssay,
  canvasItem,
  canvasItems,
  canvasLines,
  canvasXml,
  canvasZip,
  equal,
  lid,
} from '../fixtures/canvas-quiz.ts';
import { allLines, letters, readBytes, readText, told } from '../fixtures/qti-told.ts';
import { asThree, simpleChoices, twoItem, twoItems, twoZip } from '../fixtures/qti-two.ts';

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
