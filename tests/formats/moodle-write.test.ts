// What Moodle's own importers ask of the files that we write, learnt from running them (Moodle
// 4.5): each of these once cost a question, a word, or the whole import.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { moodleXmlReader } from '../../src/formats/moodle-xml-read.ts';
import { moodleXmlWriter } from '../../src/formats/moodle-xml-write.ts';
import { pack } from '../../src/questions/pack.ts';
import { readWith } from './reading.ts';

const topic = 'Children <5 years & <b>their</b> A\\nT';
const bins = ['risk <5 %', 'a < b & c', '&lt; is a sign'];
const tricky = v.parse(pack, {
  ...{ format: 1, id: 'tricky', version: '1.0.0', languages: ['en'], title: { en: 'T & <t>' } },
  topics: [{ id: 't', title: { en: topic }, description: { en: topic }, place: 'seminar' }],
  questions: [
    {
      ...{ id: 'steps', type: 'order', topic: 't', prompt: { en: 'In order?' } },
      items: ['one', 'two', 'three'].map((en) => ({ id: en, text: { en } })),
    },
    {
      ...{ id: 'risks', type: 'sort', topic: 't', prompt: { en: 'Which?' } },
      bins: bins.map((en, at) => ({ id: `b-${at}`, text: { en } })),
      items: bins.map((_, at) => ({ id: `a-${at}`, text: { en: `x${at}` }, bin: `b-${at}` })),
    },
    { id: 'claim', type: 'verdict', topic: 't', claim: { en: 'C' }, verdict: 'complicated' },
  ],
});
const xml = String(moodleXmlWriter.write(tricky, 'en').content);
const gift = String(giftWriter.write(tricky, 'en').content);

test('an order says that it shows how many are right: without hints Moodle stops where it does not', () => {
  expect(xml).toMatch(/<question type="ordering">[\s\S]*<shownumcorrect>1<\/shownumcorrect>/);
});

test('names and answers to be matched stand in sections: between two entities Moodle loses a space', () => {
  expect(xml.match(/<(?:name|answer|category)><text>(?!<!\[CDATA\[)/g)).toBeNull();
});

test('nothing in them looks like a tag, which Moodle would leave out', () => {
  expect(xml).toContain('Children &lt;5 years & &lt;b>their&lt;//b> A\\nT');
  expect(gift).toContain('-> risk &lt;5 %\n');
  expect(gift).toContain('-> a < b & c\n');
  expect(gift).toContain('-> &amp;lt; is a sign\n');
  expect(gift).toMatch(/^\$CATEGORY: .*A＼nT$/m);
});

test('the three verdicts keep their order', () => {
  const [, question = ''] = xml.split('<idnumber>claim</idnumber>');
  expect(question).toContain('<shuffleanswers>false</shuffleanswers>');
});

test.each([
  ['XML', moodleXmlReader, xml, topic],
  ['GIFT', giftReader, gift, topic.replace('\\', '＼')],
] as const)('and all of it comes back from %s as it was', async (_name, reader, content, title) => {
  const read = (await readWith(reader, content)).pack;
  expect(read?.title.en).toBe('T & <t>');
  expect(read?.topics.map((one) => one.title.en)).toEqual([title]);
  const sort = read?.questions.find(({ type }) => type === 'sort');
  expect(sort?.type === 'sort' ? sort.bins.map(({ text }) => text.en) : []).toEqual(bins);
});
