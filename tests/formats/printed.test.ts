// What is printed or learnt by heart: the key fits its sheet, and Anki gets everything.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { ankiWriter } from '../../src/formats/anki.ts';
import { answerKeyOf } from '../../src/formats/answer-key.ts';
import {
  type Lettered,
  type SheetQuestion,
  type SheetWish,
  worksheetOf,
} from '../../src/formats/worksheet.ts';
import { type Answer, judge, type Question } from '../../src/questions/question.ts';
import { type Language, type Text, wordsIn } from '../../src/questions/text.ts';
import { aPack } from '../fixtures/build.ts';
import { anyLanguage, anyPack } from './any-pack.ts';

const ids = (parts: readonly Lettered[]) => parts.map(({ id }) => id);

/** What a key says, as a player would answer it. */
function answerBy(entry: Entry, question: Question): Answer {
  const { answer } = entry;
  switch (answer.type) {
    case 'verdict':
      return { type: 'verdict', value: answer.verdict };
    case 'choice':
      return { type: 'choice', value: ids(answer.right) };
    case 'sort': {
      const bins = question.type === 'sort' ? question.bins : [];
      const pairs = answer.bins.flatMap(({ items }, at) =>
        items.map(({ id }) => [id, bins[at]?.id ?? ''] as const),
      );
      return { type: 'sort', value: Object.fromEntries(pairs) };
    }
    case 'order':
      return { type: 'order', value: ids(answer.items) };
    case 'estimate':
      return { type: 'estimate', value: answer.value };
    case 'view':
      return { type: 'view', value: 'unsure' };
  }
}

type Entry = ReturnType<typeof answerKeyOf>['entries'][number];

function expectRight(entry: Entry, question?: Question, asked?: SheetQuestion): void {
  if (question === undefined || asked === undefined) expect.unreachable();
  const { kind } = judge(question, answerBy(entry, question));
  expect(kind).toBe(question.type === 'view' ? 'stance' : 'right');
  const { answer } = entry;
  if (answer.type !== 'choice' || asked.task.type !== 'choice') return;
  for (const right of answer.right) expect(asked.task.options).toContainEqual(right);
}

describe('the answer key', () => {
  test('has the sheet’s numbers and letters, and every answer in it is right', () => {
    fc.assert(
      fc.property(anyPack, anyLanguage, fc.string(), (pack, language, mix) => {
        const wish: SheetWish = { language, mix, only: null };
        const sheet = worksheetOf(pack, wish).parts.flatMap(({ questions }) => questions);
        const { entries } = answerKeyOf(pack, wish);
        expect(entries.map(({ number, id }) => [number, id])).toEqual(
          sheet.map(({ number, id }) => [number, id]),
        );
        for (const [at, entry] of entries.entries()) {
          expectRight(entry, pack.questions[at], sheet[at]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of another mix has other letters, and the same mix always the same', () => {
    const pack = aPack();
    const lettersIn = (mix: string) =>
      JSON.stringify(worksheetOf(pack, { language: 'en', mix, only: null }));
    expect(lettersIn('A')).toBe(lettersIn('A'));
    expect(new Set(['A', 'B', 'C', 'D'].map(lettersIn)).size).toBeGreaterThan(2);
  });

  test('can be for some questions, in another order', () => {
    const wish: SheetWish = { language: 'zh-Hans', mix: '', only: ['view', 'verdict-1', 'gone'] };
    expect(answerKeyOf(aPack(), wish).entries.map(({ id }) => id)).toEqual(['view', 'verdict-1']);
    const [part] = worksheetOf(aPack(), wish).parts;
    expect(part).toMatchObject({
      heading: { words: '什么', language: 'zh-Hans' },
      questions: [{ number: 1 }, { number: 2 }],
    });
  });
});

function expectWhole(note: readonly string[], question: Question | undefined, language: Language) {
  if (question === undefined) expect.unreachable();
  const [front = '', back = '', tags = ''] = note;
  const plain = (text: Text) => wordsIn(text, language).words.replaceAll('**', '');
  const { body = {} } = question.explanation;
  expect(back).toContain(plain(body));
  if (question.type === 'verdict') expect(front).toContain(plain(question.claim));
  const options = question.type === 'choice' ? question.options : [];
  for (const { text } of options) expect(front).toContain(plain(text));
  expect(tags.split(' ')).toEqual([`any-pack::${question.topic}`, `any-pack::${question.type}`]);
}

describe('Anki', () => {
  test('gets a note for each question, with all that is said on the card', () => {
    fc.assert(
      fc.property(anyPack, anyLanguage, (pack, language) => {
        const lines = String(ankiWriter.write(pack, language).content);
        const [head, ...rest] = lines.split(/(?<=#tags column:3\n)/);
        expect(head?.split('\n').slice(0, 3)).toEqual([
          '#separator:Tab',
          '#html:false',
          '#notetype:Basic',
        ]);
        const { data, errors } = Papa.parse<string[]>(rest.join('').trimEnd(), { delimiter: '\t' });
        expect(errors).toEqual([]);
        expect(data).toHaveLength(pack.questions.length);
        for (const [at, note] of data.entries()) expectWhole(note, pack.questions[at], language);
      }),
      { numRuns: 100 },
    );
  });
});
