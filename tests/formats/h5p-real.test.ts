// H5P files as an H5P editor exports them (see samples/README.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAny } from '../../src/formats/read-any.ts';
import type { Language } from '../../src/questions/text.ts';
import { inputOf, optionsIn, told } from './reading.ts';
import { shown } from './shown.ts';

async function readSample(name: string) {
  const bytes = readFileSync(join(import.meta.dirname, 'samples', `h5p-${name}.h5p`));
  return await readAny(inputOf(bytes, `${name}.h5p`), { ...optionsIn('en'), format: null });
}

interface Sample {
  readonly language: Language;
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

const samples: Readonly<Record<string, Sample>> = {
  'question-set': {
    language: 'en',
    questions: [
      'q-1. verdict: Sound travels **faster** in water than in air. | reality | because About four times as fast. / Whales would disagree.',
      'q-2. verdict: You can hear the sea in a shell & it is your blood. | myth',
      'q-3. choice: Which of these can hear ultrasound? | + Bats (Up to 200 kHz.) | + Dogs (Think of a whistle.) | - People (Up to 20 kHz when young.) | seen: An ear, drawn as a circle',
      'q-4. choice: How loud is "0 dB"? | + The quietest sound most people hear | - No sound at all: there is less than 0 dB | - **Nothing** is 0 dB',
    ],
    findings: ['question 5: lms.unsupported', 'question 6: lms.unsupported'],
  },
  'true-false': {
    language: 'zh-Hans',
    questions: [
      'q-1. verdict: 在太空中，没有人能听见你的声音。 | reality | because 真空里没有传声的介质。',
    ],
    findings: [],
  },
  'multi-choice': {
    language: 'en',
    questions: [
      'q-1. choice: Which is louder? | - A whisper at 1 m (30 dB) | + A mower at 1 m (90 dB) | - Leaves | seen: Which is louder?',
    ],
    findings: [],
  },
  'single-choice-set': {
    language: 'en',
    questions: [
      'q-1. choice: Which part of the ear turns? | + None in people | - The drum | - The snail',
      'q-2. choice: What does 3 dB more mean? | - Three times the power | + Twice the power',
      'q-3. verdict: “Loud music cannot hurt the young.” True or false? | myth',
    ],
    findings: [],
  },
  column: {
    language: 'en',
    questions: [
      'q-1. verdict: Sound travels **faster** in water than in air. | reality | because About four times as fast. / Whales would disagree.',
      'q-2. verdict: You can hear the sea in a shell & it is your blood. | myth',
      'q-3. choice: Choose the right statement. | + Ears clean themselves | - Ears need cotton buds',
      'q-4. choice: Choose the right statement. | - All go alike | + High tones go first | - Low tones go first',
      'q-5. choice: How loud is "0 dB"? | + The quietest sound most people hear | - No sound at all: there is less than 0 dB | - **Nothing** is 0 dB',
    ],
    findings: ['question 6: lms.unsupported'],
  },
  'sort-paragraphs': {
    language: 'en',
    questions: [
      'q-1. order: How does a sound reach the brain? | The drum moves | The bones pass it on | Hairs in the snail bend | A nerve fires',
    ],
    findings: [],
  },
};

test.each(Object.entries(samples))('%s comes in, word for word', async (name, sample) => {
  const { language, questions, findings } = sample;
  const imported = await readSample(name);
  expect(imported.format).toBe('h5p');
  expect(imported.pack?.languages).toEqual([language]);
  expect(shown(imported.pack, language)).toEqual(questions);
  expect(told(imported)).toEqual(findings);
});

test('a question set brings its title, licence and author, and the picture beside a question', async () => {
  const { pack } = await readSample('question-set');
  expect(pack).toMatchObject({
    ...{ title: { en: 'Noise & hearing' }, licence: 'CC BY-SA 4.0', authors: ['A. Teacher'] },
  });
  const pictures = Object.entries(pack?.pictures ?? {});
  expect(pictures).toEqual([[expect.stringMatching(/^image-\w+\.png$/), expect.anything()]]);
  const [[name, address] = ['', '']] = pictures;
  expect(address).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  expect(pack?.questions.map(({ picture }) => picture?.file)).toEqual([
    ...[undefined, undefined, name, undefined],
  ]);
});

test('what cannot come in is called what its editor calls it', async () => {
  const { findings } = await readSample('question-set');
  expect(findings.map(({ values }) => values.type)).toEqual([
    ...['Drag the Words', 'Fill in the Blanks'],
  ]);
});
