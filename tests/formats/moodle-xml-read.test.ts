// Moodle XML as Moodle writes it, as others do, broken and hostile.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moodleXmlReader } from '../../src/formats/moodle-xml-read.ts';
import { moodleXmlWriter } from '../../src/formats/moodle-xml-write.ts';
import { anyPack } from './any-pack.ts';
import { inputOf, optionsIn, readWith, told } from './reading.ts';

const file = readFileSync(join(import.meta.dirname, 'samples/moodle-export.xml'));

describe('as Moodle writes it', async () => {
  const imported = await readWith(moodleXmlReader, file, { name: 'biology.xml' });
  const [flu, fever, match, steps, share] = imported.pack?.questions ?? [];

  test('true/false is a verdict, with its number as its name', () => {
    expect(flu).toMatchObject({
      ...{ id: 'flu-shot', type: 'verdict', verdict: 'myth' },
      claim: { en: 'The flu shot can give you **the flu**.' },
      explanation: {
        body: { en: 'Most flu vaccines hold only parts of the virus.\nIt holds no living virus.' },
      },
    });
  });

  test('options keep marks, feedback and the picture, and what Moodle always says is left out', () => {
    expect(fever).toMatchObject({
      ...{ id: 'what-a-fever-means', type: 'choice', several: false },
      question: { en: 'A child has 38 °C. What does show?' },
      picture: { file: 'fever-curve.png', alt: { en: 'A curve that rises and falls' } },
      explanation: { body: { en: 'Look at the first night again.' } },
      options: [
        { text: { en: 'The body at work' }, right: true, feedback: { en: 'It goes by itself.' } },
        { text: { en: 'The illness <itself>' }, right: false },
        { text: { en: 'A cold' }, right: false },
      ],
    });
    expect(Object.keys(imported.pack?.pictures ?? {})).toEqual(['fever-curve.png']);
  });

  test('pairs, orders and numbers come as sorts, orders and estimates', () => {
    expect(match).toMatchObject({ type: 'sort', items: [{ text: { en: 'Measles' } }, {}, {}] });
    expect(steps).toMatchObject({
      ...{ type: 'order', prompt: { en: 'Put the steps **in order**.' } },
      items: [{ text: { en: 'The dose' } }, {}, { text: { en: 'The protection' } }],
    });
    expect(share).toMatchObject({ type: 'estimate', value: 97, near: 2, unit: { en: '{{n}} %' } });
  });

  test('and what is not carried is said, with its line', () => {
    expect(told(imported)).toEqual([
      'quiz.tags',
      'quiz.hints',
      'line 48: quiz.partialCredit',
      'line 97: quiz.extraAnswers',
      'line 147: quiz.shortAnswer',
      'line 154: quiz.cloze',
      'line 160: quiz.otherType',
    ]);
    expect(imported.pack?.topics.map(({ title }) => title.en)).toEqual(['Vaccines & health']);
    expect(imported.pack?.title).toEqual({ en: 'Biology' });
  });
});

const good = (text: string, more = '') =>
  `<question type="truefalse"><name><text>n</text></name><questiontext format="html"><text>${text}</text></questiontext>${more}<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;

async function claimsIn(xml: string): Promise<readonly (string | undefined)[]> {
  const { pack } = await readWith(moodleXmlReader, xml);
  return (pack?.questions ?? []).map((one) => (one.type === 'verdict' ? one.claim.en : one.type));
}

describe('good questions survive', () => {
  const broken: readonly (readonly [name: string, xml: string])[] = [
    [
      'a question that is never closed',
      `<quiz>${good('A').replace('</question>', '')}${good('B')}</quiz>`,
    ],
    [
      'a text that is never closed',
      `<quiz>${good('A').replace('</text></name>', '</name>')}${good('B')}</quiz>`,
    ],
    ['a stray end', `<quiz></b>${good('A')}</answer></quiz>${good('B')}`],
    [
      'a bare ampersand and unknown entities',
      `<quiz>${good('A')}${good('B', '<x>& &nope; &#x0;</x>')}</quiz>`,
    ],
    ['no root', good('A') + good('B')],
    ['capitals', `<QUIZ>${good('A')}${good('B')}</QUIZ>`.replaceAll('question', 'QUESTION')],
    ['HTML outside CDATA', `<quiz>${good('<p>A</p>')}${good('<div>B<br/></div>')}</quiz>`],
    [
      'entities that grow',
      `<!DOCTYPE q [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><quiz>${good('A', '<x>&b;</x>')}${good('B')}</quiz>`,
    ],
    [
      'very deep nesting',
      `<quiz>${good('A', `${'<x>'.repeat(300)}${'</x>'.repeat(300)}`)}${good('B')}</quiz>`,
    ],
    ['an abyss', `<quiz>${good('A')}${'<x>'.repeat(300_000)}${good('B')}</quiz>`],
    [
      'a processing instruction and comments',
      `<?php x ?><quiz><!-- <question> -->${good('A')}<!-- -->${good('B')}</quiz>`,
    ],
  ];
  test.each(broken)('%s', async (_name, xml) => {
    expect(await claimsIn(xml)).toEqual(['A', 'B']);
  });

  test('a file that was cut off, up to the question that is not whole', async () => {
    const whole = `<quiz>${good('A')}${good('B')}${good('C')}`;
    const at = whole.lastIndexOf('false');
    const imported = await readWith(moodleXmlReader, whole.slice(0, at));
    expect(imported.pack?.questions).toHaveLength(2);
    expect(told(imported)).toEqual(['line 1: quiz.cutOff']);
  });

  test('wherever a file is cut, no question before the cut is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, fc.double({ min: 0, max: 1, noNaN: true }), async (pack, share) => {
        const content = String(moodleXmlWriter.write(pack, 'en').content);
        const cut = content.slice(0, Math.floor(content.length * share));
        const imported = await readWith(moodleXmlReader, cut);
        const ends = cut.match(/<\/question>/g)?.length ?? 0;
        const categories = cut.match(/<\/category><\/question>/g)?.length ?? 0;
        expect(imported.pack?.questions.length ?? 0).toBe(ends - categories);
      }),
      { numRuns: 60 },
    );
  });
});

test('pictures that a pack cannot hold are told, and cost no question', async () => {
  const image = '<img src="@@PLUGINFILE@@/a.svg" alt="A plan">';
  const text = `<![CDATA[Look ${image} here]]>`;
  const svg = `<file name="a.svg" encoding="base64">${btoa('<svg onload="x"/>')}</file>`;
  const xml = `<quiz>${good(text).replace('</questiontext>', `${svg}</questiontext>`)}</quiz>`;
  const imported = await readWith(moodleXmlReader, xml);
  expect(imported.pack?.questions).toMatchObject([{ claim: { en: 'Look [A plan] here' } }]);
  expect(imported.pack?.pictures).toEqual({});
  expect(told(imported)).toEqual(['line 1: text.dropped', 'line 1: quiz.pictureLeft']);
});

test('what the first line says of the letters is believed where they leave it open', async () => {
  const xml = `<?xml version="1.0" encoding="GB2312"?><quiz>${good('@')}</quiz>`;
  const bytes = new TextEncoder().encode(xml);
  const at = bytes.indexOf(0x40);
  const words = [0xd0, 0xc5, 0xd3, 0xc3];
  const input = inputOf(new Uint8Array([...bytes.slice(0, at), ...words, ...bytes.slice(at + 1)]));
  const { pack, text } = await moodleXmlReader.read(input, optionsIn('zh-Hans'));
  expect(pack?.questions).toMatchObject([{ claim: { 'zh-Hans': '信用' } }]);
  expect(text?.encoding).toBe('gb18030');
});

test('what a Chinese Moodle says to every answer is no explanation', async () => {
  const said = [
    ...['correctfeedback', '您的答案是正确的。', 'partiallycorrectfeedback', '您的答案部分正确。'],
    ...['incorrectfeedback', '您的答案不正确'],
  ];
  const more = [0, 2, 4].map(
    (at) => `<${said[at]} format="html"><text>${said[at + 1]}</text></${said[at]}>`,
  );
  const { pack } = await readWith(moodleXmlReader, `<quiz>${good('茶', more.join(''))}</quiz>`);
  expect(pack?.questions[0]?.explanation).toEqual({});
});
