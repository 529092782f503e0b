// The spreadsheets of Kahoot, Blooket and Quizizz/Wayground, made as their templates are.
import { describe, expect, test } from 'vitest';
import { kahootReader } from '../../src/formats/kahoot.ts';
import { quizizzReader } from '../../src/formats/quizizz.ts';
import { recognise } from '../../src/formats/readers.ts';
import { questionsOf, readWith, toldBy } from '../fixtures/read-file.ts';
import { type CellContent, workbook } from '../fixtures/workbooks.ts';

/** As Kahoot's template: banners, headings in row 8 from column B, numbered rows, most empty. */
function kahoot(rows: readonly (readonly CellContent[])[]): Uint8Array<ArrayBuffer> {
  const headings = [
    ...['Question - max 120 characters', 'Answer 1 - max 75 characters'],
    ...['Answer 2 - max 75 characters', 'Answer 3 - max 75 characters'],
    ...[
      'Answer 4 - max 75 characters',
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
    ],
    'Correct answer(s) - choose at least one',
  ];
  const numbered = Array.from({ length: 100 }, (_, at) => [at + 1, ...(rows[at] ?? [])]);
  const banner = [[], [null, 'Quiz template'], [null, 'Add questions and answers'], [], [], [], []];
  return workbook([
    { name: 'Sheet1', rows: [...banner, [null, ...headings], ...numbered], merged: ['B2:H2'] },
  ]);
}

describe('Kahoot', () => {
  const bytes = kahoot([
    ['Which is a virus?', 'Flu', 'Cholera', 'Tetanus', 'Plague', 20, 1],
    ['Which are viruses?', 'Flu', 'Cholera', 'Measles', null, 20, '1,3'],
    ['Antibiotics cure colds.', 'True', 'False', null, null, 10, 2],
    ['Half a question', null, null, null, null, 10, 1],
    ['Which one?', 'This', 'That', null, null, 10, null],
    ['How many?', 12, 24, 48, null, 10, 'B'],
  ]);

  test('is known by its headings, wherever they stand', async () => {
    const reader = await recognise({ name: 'KahootQuizTemplate.xlsx', bytes });
    expect(reader?.name).toBe('kahoot');
  });

  test('gives its questions, and tells of those that have no answer', async () => {
    const imported = await readWith(kahootReader, bytes, { name: 'Germs.xlsx' });
    expect(imported.pack?.title.en).toBe('Germs');
    expect(questionsOf(imported)).toMatchObject([
      { type: 'choice', several: false, options: [{ right: true }, {}, {}, {}] },
      {
        type: 'choice',
        several: true,
        options: [{ right: true }, { right: false }, { right: true }],
      },
      { type: 'verdict', claim: { en: 'Antibiotics cure colds.' }, verdict: 'myth' },
      {
        type: 'choice',
        options: [{ text: { en: '12' } }, { text: { en: '24' }, right: true }, {}],
      },
    ]);
    expect(toldBy(imported)).toEqual(['row 12: sheet.noOptions', 'row 13: sheet.rightOf']);
    expect(imported.findings[0]?.spot).toMatchObject({ sheet: 'Sheet1', row: 12 });
  });

  test('shares its columns with Blooket, which writes CSV', async () => {
    const csv =
      '"Blooket\nImport Template",,,,,,,\nQuestion #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Answer 4\n(Optional)",Time Limit (sec),Correct Answer(s)\n1,Which?,a,b,c,,20,"1,3"\n';
    const reader = await recognise({ name: 'blooket.csv', bytes: new TextEncoder().encode(csv) });
    expect(reader?.name).toBe('kahoot');
    expect(questionsOf(await readWith(kahootReader, csv))).toMatchObject([{ several: true }]);
  });
});

describe('Quizizz', () => {
  const csv = [
    'Question Text,Question Type,Option 1,Option 2,Option 3,Option 4,Option 5,Correct Answer,Time in seconds,Image Link,Answer explanation',
    '"Text of the question\n\n(required)","Question Type\n(default is Multiple Choice)",Text for option 1,Text for option 2,,,,The correct option choice,,,',
    'Which is a virus?,Multiple Choice,Flu,Cholera,,,,1,30,https://example.org/a.png,"Flu is a virus, cholera a bacterium."',
    'Which are viruses?,Checkbox,Flu,Cholera,Measles,,,"1,3",30,,',
    'Which one?,,This,That,,,,2,30,,',
    'How many bones?,Fill-in-the-Blank,206,,,,,,30,,',
    'Name a virus.,Fill-in-the-Blank,Flu,,,,,,30,,',
    'What do you think?,Open-Ended,,,,,,,30,,',
    'Which do you like?,Poll,This,That,,,,,30,,',
    'Put them in order.,Reorder,one,two,three,,,,30,,',
    'Colds are viral.,Multiple Choice,True,False,,,,1,30,,So they are.',
  ].join('\r\n');

  test('is known by its headings', async () => {
    const reader = await recognise({ name: 'x.csv', bytes: new TextEncoder().encode(csv) });
    expect(reader?.name).toBe('quizizz');
  });

  test('gives its questions with their explanations, and tells of the others', async () => {
    const imported = await readWith(quizizzReader, csv);
    expect(questionsOf(imported)).toMatchObject([
      { type: 'choice', explanation: { body: { en: 'Flu is a virus, cholera a bacterium.' } } },
      { type: 'choice', several: true },
      { type: 'choice', options: [{ right: false }, { right: true }] },
      { type: 'estimate', value: 206 },
      { type: 'order' },
      { type: 'verdict', verdict: 'reality', explanation: { body: { en: 'So they are.' } } },
    ]);
    expect(toldBy(imported)).toEqual([
      'row 3: sheet.pictureLink',
      'row 7: sheet.typedAnswer',
      'row 8: sheet.noRightAnswer',
      'row 9: sheet.noRightAnswer',
    ]);
  });

  test('comes as a workbook too', async () => {
    const rows = csv
      .split('\r\n')
      .slice(4, 5)
      .map((line) => line.split(','));
    const [headings = ''] = csv.split('\r\n');
    const bytes = workbook([{ name: 'Sheet1', rows: [headings.split(','), ...rows] }], {
      texts: 'inline',
    });
    expect((await recognise({ name: 'x.xlsx', bytes }))?.name).toBe('quizizz');
    expect(questionsOf(await readWith(quizizzReader, bytes))).toHaveLength(1);
  });

  test('a file that is none of its own says which headings are missing', async () => {
    expect(toldBy(await readWith(quizizzReader, 'a,b\n1,2\n'))).toEqual(['sheet.noProgram']);
  });
});
