// Sources at the end of explanations become sources of the pack, once each.
import { expect, test } from 'vitest';
import { giftReader } from '../../src/formats/gift-read.ts';
import { giftWriter } from '../../src/formats/gift-write.ts';
import { isDraft } from '../../src/questions/draft-rules.ts';
import { languages } from '../../src/questions/text.ts';
import { aPack } from '../fixtures/build.ts';
import { readWith } from './reading.ts';

const read = async (explanations: readonly string[]) => {
  const text = explanations.map((words) => `Q {T####${words}}`).join('\n\n');
  return (await readWith(giftReader, text)).pack;
};

test('with their address, and the same line is the same source', async () => {
  const pack = await read([
    String.raw`Because.\nSource\: WHO, Fact sheet, 2024, https\://who.int/a?b\=1`,
    String.raw`Why not.\nSource\: A book\nSource\: WHO, Fact sheet, 2024, https\://who.int/a?b\=1`,
    String.raw`Source of light\: the sun.`,
    String.raw`Mostly.\nSource\: http\://plain.example`,
  ]);
  expect(pack?.sources).toMatchObject([
    { id: 'source', title: { en: 'WHO, Fact sheet, 2024' }, url: 'https://who.int/a?b=1' },
    { id: 'source-2', title: { en: 'A book' }, check: 'unverified' },
    { id: 'source-3', title: { en: 'http://plain.example' } },
  ]);
  expect(pack?.questions.map(({ cites }) => cites.map(({ source }) => source))).toEqual([
    ...[['source'], ['source-2', 'source'], [], ['source-3']],
  ]);
  expect(pack?.questions.map(({ explanation }) => explanation.body?.en)).toEqual([
    ...['Because.', 'Why not.', 'Source of light: the sun.', 'Mostly.'],
  ]);
});

test.each(languages)(
  'a pack of ours comes back with its sources, and is no draft, in %s',
  async (language) => {
    const { content } = giftWriter.write(aPack(), language);
    const { pack } = await readWith(giftReader, content, { language });
    expect(pack?.sources).toHaveLength(1);
    expect(pack?.questions.filter(isDraft)).toEqual([]);
  },
);
