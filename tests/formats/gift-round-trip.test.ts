// What GIFT carries of a pack comes back from it as it was.
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { expect, test } from 'vitest';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { anyLanguage, anyPack } from './any-pack.ts';
import { carriedOf, expectedOf, inMoodle } from './carried.ts';
import { readWith, told } from './reading.ts';

test('a pack written as GIFT and read again has every question that GIFT can hold, word for word', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, anyLanguage, async (pack, language) => {
      const { content } = giftWriter.write(pack, language);
      const imported = await readWith(giftReader, content, { language });
      // A backslash in a category would be the start of another character to Moodle.
      const expected = expectedOf(pack, language, (item) => {
        const { topic = '', ...rest } = inMoodle(item);
        return { ...rest, topic: topic.replaceAll('\\', '＼') };
      });
      expect(told(imported).filter((code) => !/noQuestions|empty/.test(code))).toEqual([]);
      expect(carriedOf(imported.pack, language)).toEqual(expected);
    }),
    { numRuns: 120 },
  );
});

test('what is written is GIFT to its other parser too', () => {
  fc.assert(
    fc.property(anyPack, anyLanguage, (pack, language) => {
      const wanted = pack.questions.filter(({ type }) => type !== 'view');
      fc.pre(wanted.length > 0);
      const { content } = giftWriter.write(pack, language);
      const parsed = parse(String(content)).filter(({ type }) => type !== 'Category');
      expect(parsed.map(({ title }) => title)).toEqual(wanted.map(({ id }) => id));
    }),
    { numRuns: 100 },
  );
});
