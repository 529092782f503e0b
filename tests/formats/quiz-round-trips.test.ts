// What Moodle XML and Aiken carry of a pack comes back from them as it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aikenReader } from '../../src/formats/aiken-read.ts';
import { aikenWriter, oneLine } from '../../src/formats/aiken-write.ts';
import type { Item } from '../../src/formats/item.ts';
import { moodleXmlReader } from '../../src/formats/moodle-xml-read.ts';
import { moodleXmlWriter } from '../../src/formats/moodle-xml-write.ts';
import type { Question } from '../../src/questions/question.ts';
import { anyLanguage, anyPack } from './any-pack.ts';
import { carriedOf, expectedOf, inMoodle } from './carried.ts';
import { readWith, told } from './reading.ts';

test('a pack written as Moodle XML and read again has every question that it can hold, word for word', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyLanguage, async (pack, language) => {
      const { content } = moodleXmlWriter.write(pack, language);
      const imported = await readWith(moodleXmlReader, content, { language });
      expect(told(imported).filter((code) => !/noQuestions|empty/.test(code))).toEqual([]);
      expect(carriedOf(imported.pack, language)).toEqual(expectedOf(pack, language, inMoodle));
    }),
    { numRuns: 80 },
  );
});

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('and so do pictures, and what they show', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyLanguage, async (given, language) => {
      const picture = { file: 'a-dot.png', alt: { en: 'A "dot" & <more>', 'zh-Hans': '一个点' } };
      const pictures = { 'a-dot.png': `data:image/png;base64,${pixel}` };
      const pack = {
        ...{ ...given, pictures },
        questions: given.questions.map((question, at) =>
          at === 0 ? { ...question, picture } : question,
        ),
      };
      fc.pre(pack.questions[0]?.type !== 'view');
      const { content } = moodleXmlWriter.write(pack, language);
      const imported = await readWith(moodleXmlReader, content, { language });
      expect(imported.pack?.pictures).toEqual(pictures);
      expect(carriedOf(imported.pack, language)).toEqual(expectedOf(pack, language, inMoodle));
    }),
    { numRuns: 30 },
  );
});

/** Aiken knows claims and choices of one, a line a text, and gives them no names. */
function inAiken(item: Item, question: Question): Item | null {
  const { body } = item;
  const text = oneLine(item.text);
  const plain = { spot: {}, text: /^\(?[A-Z]\s?[.)]\s|^ANSWER:/i.test(text) ? `“${text}”` : text };
  if (question.type === 'verdict') {
    return { ...plain, body: { type: 'verdict', verdict: question.verdict } };
  }
  if (body.type !== 'choice' || body.several) return null;
  const options = body.options.map(({ text: words, right }) => ({ text: oneLine(words), right }));
  return { ...plain, body: { ...body, options } };
}

test('a pack written as Aiken and read again has its claims and choices, line for line', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyLanguage, async (pack, language) => {
      const { content } = aikenWriter.write(pack, language);
      const imported = await readWith(aikenReader, content, { language, name: 'a.txt' });
      const expected = expectedOf(pack, language, inAiken);
      expect(told(imported).filter((code) => !/noQuestions|empty/.test(code))).toEqual([]);
      expect(carriedOf(imported.pack, language)).toEqual(
        expected.map(({ question }, at) => ({
          topic: 'a',
          question: { ...question, id: `q-${at + 1}` },
        })),
      );
    }),
    { numRuns: 80 },
  );
});
