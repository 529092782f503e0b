// The Open Trivia Database in each of its encodings, and broken.
import { describe, expect, test } from 'vitest';
import { openTriviaReader } from '../../src/formats/open-trivia.ts';
import { inputOf, readWith, told } from './reading.ts';

const questions = [
  {
    ...{ type: 'boolean', difficulty: 'easy', category: 'Science & Nature' },
    question: 'The "Great Wall" isn’t seen from the Moon: 100% + sure.',
    ...{ correct_answer: 'True', incorrect_answers: ['False'] },
  },
  {
    ...{ type: 'multiple', difficulty: 'hard', category: 'Science & Nature' },
    question: 'Which tag makes <b>bold</b> text?',
    ...{ correct_answer: '<b>', incorrect_answers: ['<i>', '<br>', 'b & i'] },
  },
];

const named = (words: string) =>
  words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('’', '&rsquo;');

const encodings: readonly (readonly [string, (words: string) => string])[] = [
  ['HTML entities', named],
  ['per cent signs', encodeURIComponent],
  ['per cent signs and plus signs', (words) => encodeURIComponent(words).replaceAll('%20', '+')],
  ['Base64', (words) => Buffer.from(words).toString('base64')],
];

function encoded(value: unknown, write: (words: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((inner) => encoded(inner, write));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, encoded(inner, write)]),
  );
}

describe.each(encodings)('written with %s', (_name, write) => {
  test('questions come as they were', async () => {
    const results = questions.map((question) => encoded(question, write));
    const imported = await readWith(
      openTriviaReader,
      JSON.stringify({ response_code: 0, results }),
    );
    expect(told(imported)).toEqual(['quiz.licence']);
    expect(imported.pack).toMatchObject({
      licence: 'CC BY-SA 4.0',
      authors: [expect.stringContaining('Open Trivia')],
      topics: [{ title: { en: 'Science & Nature' } }],
      questions: [
        { type: 'verdict', claim: { en: questions[0]?.question }, verdict: 'reality' },
        {
          ...{ type: 'choice', question: { en: questions[1]?.question } },
          options: [
            { text: { en: '<b>' }, right: true },
            { text: { en: '<i>' } },
            { text: { en: '<br>' } },
            { text: { en: 'b & i' } },
          ],
        },
      ],
    });
  });
});

test('what is no question is told, and costs no other', async () => {
  const results = [
    null,
    { question: 'Alone' },
    questions[0],
    'text',
    { ...questions[1], incorrect_answers: [] },
  ];
  const imported = await readWith(openTriviaReader, JSON.stringify(results));
  expect(imported.pack?.questions).toHaveLength(1);
  expect(told(imported).slice(0, 4)).toEqual([
    'quiz.licence',
    ...[
      'question 1: quiz.notQuestion',
      'question 2: quiz.notQuestion',
      'question 4: quiz.notQuestion',
    ],
  ]);
});

test('other JSON is not taken for it', async () => {
  expect(openTriviaReader.recognise(inputOf('{"format":1,"questions":[]}', 'pack.json'))).toBe(0);
  expect(told(await readWith(openTriviaReader, '{"a":1}'))).toEqual(['quiz.notTrivia']);
  expect(told(await readWith(openTriviaReader, '{"results":['))).toEqual(['quiz.notJson']);
});
