// Whatever is done to a spreadsheet, reading it ends, tells what it found, and gives a pack that
// is one; and a good row comes in whatever stands above and below it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodings, type Imported, type Reader } from '../../src/formats/format.ts';
import { kahootReader } from '../../src/formats/kahoot.ts';
import { quizizzReader } from '../../src/formats/quizizz.ts';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { spreadsheetWriter } from '../../src/formats/spreadsheet-writer.ts';
import { readPack } from '../../src/questions/pack.ts';
import { readJson } from '../fixtures/files.ts';
import { questionsOf, readWith } from '../fixtures/read-file.ts';
import { workbook } from '../fixtures/workbooks.ts';

const readers: readonly Reader[] = [spreadsheetReader, kahootReader, quizizzReader];

/** A file of each kind that the readers know. */
const files: readonly Uint8Array[] = [
  builtIn(),
  new TextEncoder().encode(
    'Question Text,Question Type,Option 1,Option 2,Correct Answer\nA?,Multiple Choice,x,y,1\n',
  ),
  workbook([
    {
      name: 'Quiz',
      rows: [
        ['claim', 'verdict'],
        ['One', 'myth'],
        ['Two', true],
      ],
      merged: ['A2:A3'],
    },
    {
      name: 'Kahoot',
      rows: [
        ['Question', 'Answer 1', 'Answer 2', 'Time limit', 'Correct answer'],
        ['Q', 'a', 'b', 20, 1],
      ],
    },
  ]),
];

/** The first rows of the built-in pack as it is written. */
function builtIn(): Uint8Array {
  const read = readPack(readJson('questions/social-credit/pack.json'));
  if (!read.ok) throw new Error('The built-in pack cannot be read.');
  const few = {
    ...read.pack,
    questions: read.pack.questions.slice(0, 3),
    claims: [],
    glossary: [],
  };
  return new TextEncoder().encode(String(spreadsheetWriter.write(few, 'zh-Hans').content));
}

/** What can happen to a file on its way: cut, a bit turned, bytes doubled, gone or put in. */
const harm = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'double', 'drop', 'insert'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  bit: fc.integer({ min: 0, max: 7 }),
});

function harmed(
  bytes: Uint8Array,
  { kind, at, length, bit }: { kind: string; at: number; length: number; bit: number },
): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  const part = after.subarray(0, length);
  if (kind === 'cut') return before.slice();
  if (kind === 'flip')
    return bytes.map((byte, index) => (index === place ? byte ^ (1 << bit) : byte));
  const middle =
    kind === 'double' ? [...part, ...part] : kind === 'drop' ? [] : [0x22, 0x0a, 0xff, ...part];
  return Uint8Array.from([...before, ...middle, ...after.subarray(part.length)]);
}

function expectSense({ pack, findings }: Imported): void {
  for (const { code, spot } of findings) {
    expect(code).toMatch(/^[\w.]+$/);
    expect(spot.row ?? 1).toBeGreaterThan(0);
  }
  if (pack === null) expect(findings.length).toBeGreaterThan(0);
  else expect(readPack(pack).ok).toBe(true);
}

test('a harmed file never breaks the reading', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(harm, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...readers),
      fc.option(fc.constantFrom(...encodings), { nil: null }),
      async (file, harms, reader, encoding) => {
        const bytes = harms.reduce<Uint8Array>(harmed, file);
        expect(reader.recognise({ name: 'x', bytes })).toBeLessThanOrEqual(1);
        expectSense(await readWith(reader, bytes, { encoding }));
      },
    ),
    { numRuns: 100 },
  );
});

test('nor do tables of anything under our headings', async () => {
  const headings = fc.constantFrom(
    ...[
      'claim',
      'verdict',
      'type',
      '题目',
      'option 1',
      'option 2',
      'option 3',
      'right',
      'value',
      'id',
    ],
    ...['source', 'url', 'page', 'as of', 'bin 1', 'bin 2', 'topic', 'place', 'terms', 'core', 'x'],
  );
  const cell = fc.oneof(
    fc.constantFrom(
      'myth',
      'choice',
      'sort',
      'order',
      'estimate',
      '1',
      '1,2',
      '2019',
      'pack',
      'source',
      'topic',
      '"',
      "'=1",
      '\u202e',
      '__proto__',
      'constructor',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const table = fc.tuple(
    fc.array(headings, { minLength: 2, maxLength: 12 }),
    fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('csv', 'xlsx'), async ([head, rows], kind) => {
      const text = [head, ...rows].map((row) => row.join('\t')).join('\n');
      const plain = rows.map((row) =>
        row.map((words) => words.replace(/\p{Cc}/gu, '').toWellFormed()),
      );
      const bytes = kind === 'csv' ? text : workbook([{ name: 'x', rows: [head, ...plain] }]);
      expectSense(await readWith(spreadsheetReader, bytes));
    }),
    { numRuns: 100 },
  );
});

test('a good row comes in whatever stands around it', async () => {
  const bad = fc.constantFrom(
    ...[
      'x,,,',
      ',,,',
      '"never closed,myth,,',
      ',perhaps,,',
      'claim "with" quotes,,,',
      'a,b,c,d,e,f,g',
    ],
    ...['One,verdict,myth,2019-99-99', '\ufffd,\ufffd,\ufffd,', '=1+1,=2,,', 'Good 1,verdict,,'],
  );
  const rows = fc.array(fc.oneof(bad, fc.constant('good')), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (given) => {
      const lines = given.map((row, at) =>
        row === 'good' ? `Claim number ${at},verdict,reality,2019` : row,
      );
      const imported = await readWith(
        spreadsheetReader,
        ['claim,type,verdict,as of', ...lines].join('\n'),
      );
      const claims = questionsOf(imported).map((question) =>
        question.type === 'verdict' ? question.claim.en : '',
      );
      const good = given.flatMap((row, at) => (row === 'good' ? [`Claim number ${at}`] : []));
      expect(claims.filter((claim) => claim?.startsWith('Claim number'))).toEqual(good);
    }),
    { numRuns: 100 },
  );
});
