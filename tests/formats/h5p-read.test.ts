// H5P files as its editor writes them: the questions we can hold come in, from a question set or a
// book; the others are told.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Imported } from '../../src/formats/format.ts';
import { h5pReader } from '../../src/formats/h5p-read.ts';
import { zipped } from '../../src/formats/zip.ts';
import { allLines, told } from '../fixtures/qti-told.ts';

const options = { language: 'en', encoding: null, progress: () => {} } as const;

/** The file that “Reuse” gives: also the libraries, which nobody must look into. */
function h5p(library: string, content: unknown, more: object = {}): Uint8Array {
  const about = {
    title: 'Everyday physics',
    language: 'und',
    mainLibrary: library,
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies: [{ machineName: library, majorVersion: 1, minorVersion: 16 }],
    ...more,
  };
  return zipped([
    ['h5p.json', JSON.stringify(about)],
    [`${library}-1.16/library.json`, '{"title": "A library"}'],
    [`${library}-1.16/semantics.json`, '[]'],
    ['content/content.json', typeof content === 'string' ? content : JSON.stringify(content)],
  ]);
}

async function readBytes(bytes: Uint8Array): Promise<Imported> {
  return await h5pReader.read({ name: 'quiz.h5p', bytes }, options);
}
const read = (library: string, content: unknown, more?: object) =>
  readBytes(h5p(library, content, more));

const nested = (type: string, params: unknown, at = 1) => ({
  params,
  library: `H5P.${type} 1.${at}`,
  subContentId: `00000000-0000-4000-8000-00000000000${at}`,
  metadata: { contentType: type, license: 'U', title: `Untitled ${type}` },
});

const trueFalse = {
  question: '<p>Steam is <strong>invisible</strong>.</p>\n',
  correct: 'true',
  behaviour: { enableRetry: true, feedbackOnCorrect: 'What is seen is mist.' },
  l10n: { trueText: 'True', falseText: 'False' },
};
const multiChoice = {
  question: '<p>Which does a magnet pull?</p>\n',
  answers: [
    {
      correct: true,
      text: '<div>Iron</div>\n',
      tipsAndFeedback: {
        tip: '',
        chosenFeedback: '<div>Yes, strongly.</div>',
        notChosenFeedback: '',
      },
    },
    { correct: false, text: '<div>Gold&nbsp;&amp; silver</div>\n', tipsAndFeedback: {} },
    { correct: true, text: '<div>Nickel</div>\n' },
  ],
  behaviour: { type: 'auto', singlePoint: false },
};
const choiceSet = {
  choices: [
    {
      subContentId: 'a',
      question: '<p>Nearest planet?</p>',
      answers: ['<p>Mercury</p>', '<p>Venus</p>', '<p>Earth</p>'],
    },
    {
      subContentId: 'b',
      question: '<p>Largest planet?</p>',
      answers: ['<p>Jupiter</p>', '<p>Saturn</p>'],
    },
  ],
};

const lines = {
  trueFalse: ['Steam is **invisible**.', 'reality', '= What is seen is mist.'],
  multiChoice: [
    'Which does a magnet pull?',
    '+ Iron (Yes, strongly.)',
    '- Gold & silver',
    '+ Nickel',
  ],
  nearest: ['Nearest planet?', '- Earth', '+ Mercury', '- Venus'],
  largest: ['Largest planet?', '+ Jupiter', '- Saturn'],
};
const said = (imported: Imported) => Object.values(allLines(imported));

describe('what we can hold', () => {
  test.each([
    ['TrueFalse', trueFalse, [lines.trueFalse]],
    ['MultiChoice', multiChoice, [lines.multiChoice]],
    ['SingleChoiceSet', choiceSet, [lines.nearest, lines.largest]],
    [
      'Summary',
      {
        intro: '<p>What is so?</p>',
        summaries: [{ summary: ['<p>Ice floats</p>', '<p>Ice sinks</p>'] }],
      },
      [['What is so?', '+ Ice floats', '- Ice sinks']],
    ],
    [
      'SortParagraphs',
      { taskDescription: '<p>Sort</p>', paragraphs: ['<p>One</p>', '<p>Two</p>', '<p>Three</p>'] },
      [['Sort', 'One', 'Two', 'Three']],
    ],
  ])('%s comes in by itself', async (type, params, wanted) => {
    const imported = await read(`H5P.${type}`, params);
    expect(said(imported)).toEqual(wanted);
    expect(imported.findings).toEqual([]);
    expect(imported.pack?.title).toEqual({ en: 'Everyday physics' });
  });

  test('comes in from a question set, a column, a book and slides', async () => {
    const three = [
      nested('TrueFalse', trueFalse, 1),
      nested('MultiChoice', multiChoice, 2),
      nested('SingleChoiceSet', choiceSet, 3),
    ];
    const column = { content: three.map((content) => ({ content, useSeparator: 'auto' })) };
    const wholes: readonly [string, unknown][] = [
      [
        'H5P.QuestionSet',
        {
          introPage: { showIntroPage: false },
          progressType: 'dots',
          passPercentage: 50,
          questions: three,
        },
      ],
      ['H5P.Column', column],
      ['H5P.InteractiveBook', { chapters: [nested('Column', column)] }],
      [
        'H5P.CoursePresentation',
        {
          presentation: { slides: [{ elements: three.map((action) => ({ x: 1, y: 1, action })) }] },
        },
      ],
      ['H5P.Column', { content: [{ content: nested('QuestionSet', { questions: three }) }] }],
    ];
    for (const [library, content] of wholes) {
      const imported = await read(library, content);
      expect(said(imported), library).toEqual([
        lines.trueFalse,
        lines.multiChoice,
        lines.nearest,
        lines.largest,
      ]);
      expect(imported.findings).toEqual([]);
    }
  });

  test('brings its author, licence and language with it', async () => {
    const more = {
      language: 'zh',
      license: 'CC BY-SA',
      licenseVersion: '4.0',
      authors: [{ name: 'A. Teacher', role: 'Author' }],
    };
    const { pack } = await read(
      'H5P.TrueFalse',
      { ...trueFalse, question: '<p>水蒸气看不见。</p>' },
      more,
    );
    expect(pack).toMatchObject({
      licence: 'CC BY-SA 4.0',
      authors: ['A. Teacher'],
      languages: ['zh-Hans'],
    });
  });

  test('is known by its h5p.json, and by nothing else', () => {
    expect(h5pReader.recognise({ name: 'x', bytes: h5p('H5P.TrueFalse', trueFalse) })).toBe(1);
    expect(h5pReader.recognise({ name: 'x.h5p', bytes: zipped([['a.json', '{}']]) })).toBe(0);
  });
});

describe('what we cannot', () => {
  test('is told, kind by kind, and costs no other', async () => {
    const questions = [
      nested('DragText', { textField: 'The *Sun* is a star.' }),
      nested('TrueFalse', trueFalse),
      nested('Blanks', {}),
      nested('MultiChoice', {
        question: '<p>None right?</p>',
        answers: [
          { text: 'A', correct: false },
          { text: 'B', correct: false },
        ],
      }),
      nested('TrueFalse', { ...trueFalse, question: '<img src="x.png">' }),
      nested('MultiChoice', multiChoice),
    ];
    const imported = await read('H5P.QuestionSet', { questions });
    expect(said(imported)).toEqual([lines.trueFalse, lines.multiChoice]);
    expect(told(imported).map((one) => one.replace(/ \d$/, ''))).toEqual([
      ...['lost lms.unsupported', 'lost lms.unsupported', 'lost lms.noRight'],
      ...['changed text.dropped', 'lost lms.wordless'],
    ]);
  });

  test('a picture beside a question is told', async () => {
    const media = {
      type: { library: 'H5P.Image 1.1', params: { file: { path: 'images/a.png' } } },
    };
    const imported = await read('H5P.TrueFalse', { ...trueFalse, media });
    expect(imported.findings).toMatchObject([{ code: 'text.dropped', values: { what: 'img' } }]);
  });

  test('a file with nothing in it says so', async () => {
    expect(told(await read('H5P.Column', { content: [] }))).toEqual(['lost lms.noItems']);
    expect(told(await read('H5P.TrueFalse', '{"question": '))).toEqual(['lost lms.notJson']);
    expect(told(await readBytes(zipped([['h5p.json', '{}']])))).toEqual(['lost lms.noContent']);
    expect(told(await readBytes(new Uint8Array(9)))).toEqual(['lost archive.notZip']);
  });

  test('whatever the content is, reading it ends well, and good questions stay', async () => {
    const types = fc.constantFrom(
      'TrueFalse',
      'MultiChoice',
      'SingleChoiceSet',
      'Summary',
      'SortParagraphs',
      'Column',
      'DragText',
      '__proto__',
    );
    const odd = fc
      .tuple(types, fc.jsonValue({ maxDepth: 4 }))
      .map(([type, params]) => nested(type, params));
    const changed = fc
      .tuple(fc.constantFrom('question', 'answers', 'choices', '__proto__'), fc.jsonValue())
      .map(([key, value]) =>
        nested('MultiChoice', Object.fromEntries([...Object.entries(multiChoice), [key, value]])),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(odd, changed, fc.jsonValue()), { maxLength: 6 }),
        async (list) => {
          const questions = [...list, nested('TrueFalse', trueFalse)];
          const imported = await read('H5P.QuestionSet', { questions });
          expect(said(imported)).toContainEqual(lines.trueFalse);
        },
      ),
      { numRuns: 200 },
    );
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await read('H5P.Column', deep)).pack).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (content) => void (await read('H5P.Column', content))),
    );
  });
});
