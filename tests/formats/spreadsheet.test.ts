// Teachers' own spreadsheets: whatever they call and order their columns, the questions come in,
// and what is wrong is said where it is.
import { describe, expect, test } from 'vitest';
import { spreadsheetReader } from '../../src/formats/spreadsheet.ts';
import { questionsOf, readWith, toldBy } from '../fixtures/read-file.ts';
import { workbook } from '../fixtures/workbooks.ts';

const read = (content: string | Uint8Array, language: 'en' | 'zh-Hans' = 'en') =>
  readWith(spreadsheetReader, content, { language });

describe('a table in English', () => {
  test('of claims and verdicts is a pack, named like the file', async () => {
    const imported = await readWith(
      spreadsheetReader,
      'Claim,True or false,Explanation,Topic\nColds are caused by viruses.,true,They are.,Colds\nCold air makes colds.,FALSE,,Colds\nHoney helps.,it’s complicated,,\n',
      { name: 'Colds and flu.csv' },
    );
    expect(imported.findings).toEqual([]);
    expect(imported.pack?.title).toEqual({ en: 'Colds and flu' });
    expect(imported.pack?.topics.map(({ title }) => title.en)).toEqual(['Colds', 'Colds and flu']);
    expect(questionsOf(imported)).toMatchObject([
      { type: 'verdict', claim: { en: 'Colds are caused by viruses.' }, verdict: 'reality' },
      { verdict: 'myth', topic: 'colds' },
      { verdict: 'complicated' },
    ]);
  });

  test('has options, told right by number, letter, mark or their own words', async () => {
    const imported = await read(
      [
        'type;question;option 1;option 2;option 3;right;feedback 2;right mark 3',
        'choice;Which?;a cold;the flu;a burn;2;Yes.;',
        'multiple choice;Which two?;a cold;the flu;a burn;A, C;;',
        'choice;Which?;a cold;the flu;a burn;A Burn;;',
        ';Which?;a cold;the flu;a burn;;;x',
      ].join('\n'),
    );
    expect(toldBy(imported)).toEqual([]);
    const right = questionsOf(imported).map((question) =>
      question.type === 'choice' ? question.options.map((option) => option.right) : [],
    );
    expect(right).toEqual([
      [false, true, false],
      [true, false, true],
      [false, false, true],
      [false, false, true],
    ]);
    expect(questionsOf(imported)[0]).toMatchObject({
      several: false,
      options: [{}, { feedback: { en: 'Yes.' } }, {}],
    });
    expect(questionsOf(imported)[1]).toMatchObject({ several: true });
  });

  test('has cards to sort, steps to order, numbers to estimate and views', async () => {
    const imported = await read(
      [
        'type,claim,bin 1,bin 2,option 1,option 2,option 3,right,value,unit,whose view',
        'sort,Virus or bacterium?,virus,bacterium,flu,cholera,measles,"1,2,1",,,',
        'sort,Virus or bacterium?,,,flu,cholera,measles,virus; bacterium; virus,,,',
        'order,What comes first?,,,one,two,three,,,,',
        'estimate,How many?,,,,,,,"1,200",people,',
        'view,More should be done.,,,,,,,,,A. Author',
      ].join('\n'),
    );
    expect(toldBy(imported)).toEqual([]);
    const [sort, other, order, estimate, view] = questionsOf(imported);
    expect(sort).toMatchObject({
      bins: [{ id: 'b-1' }, { id: 'b-2' }],
      items: [{ bin: 'b-1' }, { bin: 'b-2' }, { bin: 'b-1' }],
    });
    expect(other).toMatchObject({
      bins: [{ text: { en: 'virus' } }, { text: { en: 'bacterium' } }],
    });
    expect(order).toMatchObject({ items: [{ text: { en: 'one' } }, {}, {}] });
    expect(estimate).toMatchObject({ value: 1200, min: 0, unit: { en: '{{n}} people' } });
    expect(view).toMatchObject({
      statement: { en: 'More should be done.' },
      whose: { en: 'A. Author' },
    });
  });

  test('names its sources beside the question, each once', async () => {
    const imported = await read(
      [
        'claim,verdict,source,url,page,author,source 2,url 2',
        'One,myth,About colds,https://example.org/colds,p. 4,A. Author,,',
        'Two,reality,about colds,,¶7,,A leaflet,www.example.org/leaflet',
        'Three,reality,,http://example.org/unsafe,,,,',
      ].join('\n'),
    );
    expect(imported.pack?.sources).toMatchObject([
      {
        id: 'about-colds',
        title: { en: 'About colds' },
        author: 'A. Author',
        check: 'unverified',
        url: 'https://example.org/colds',
      },
      { id: 'a-leaflet', url: 'https://www.example.org/leaflet' },
      { title: { en: 'example.org/unsafe' } },
    ]);
    expect(questionsOf(imported).map(({ cites }) => cites)).toMatchObject([
      [{ source: 'about-colds', at: 'p. 4' }],
      [{ source: 'about-colds', paragraph: 7 }, { source: 'a-leaflet' }],
      [{}],
    ]);
    expect(toldBy(imported)).toEqual(['row 4: address']);
  });

  test('takes an address in the place of a title for the address that it is', async () => {
    const imported = await read('claim,verdict,source\nOne,myth,https://www.a.example/1\n');
    expect(imported.pack?.sources).toMatchObject([
      { title: { en: 'a.example/1' }, url: 'https://www.a.example/1' },
    ]);
  });

  test('may list several sources in one cell', async () => {
    const imported = await read(
      'claim,verdict,source,url\nOne,myth,First; Second,https://a.example/1 https://b.example/2\n',
    );
    expect(imported.pack?.sources.map(({ title, url }) => [title.en, url])).toEqual([
      ['First', 'https://a.example/1'],
      ['Second', 'https://b.example/2'],
    ]);
  });
});

describe('a table in Chinese', () => {
  test('comes in with full-width signs, in the encoding of Chinese Excel', async () => {
    const gb = Uint8Array.from([
      ...[0xc2, 0xdb, 0xb6, 0xcf, 0x2c, 0xc5, 0xd0, 0xb6, 0xcf, 0x0d, 0x0a],
      ...[0xb8, 0xd0, 0xc3, 0xb0, 0x2c, 0xce, 0xf3, 0xbd, 0xe2, 0x0d, 0x0a],
    ]);
    const imported = await read(gb, 'zh-Hans');
    expect(questionsOf(imported)).toMatchObject([
      { claim: { 'zh-Hans': '感冒' }, verdict: 'myth' },
    ]);
    expect(imported.text?.encoding).toBe('gb18030');
    expect(toldBy(imported)).toEqual(['text.guessed']);
  });

  test('has its own names for columns, types, verdicts and answers', async () => {
    const imported = await read(
      [
        '题型,“题目”,选项一,选项二,选项 ３,正确答案,判断,误会类型,严肃,截至日期',
        '判断题,感冒是着凉引起的。,,,,,误解,张冠李戴,是,2024年6月',
        '多选题,哪些是病毒？,流感,霍乱,麻疹,１、３,,,,',
      ].join('\n'),
      'zh-Hans',
    );
    expect(toldBy(imported)).toEqual([]);
    expect(questionsOf(imported)).toMatchObject([
      { verdict: 'myth', mixUp: 'wrong-cause', sober: true, asOf: '2024-06' },
      {
        type: 'choice',
        several: true,
        options: [{ right: true }, { right: false }, { right: true }],
      },
    ]);
  });

  test('may hold both languages side by side', async () => {
    const imported = await read('claim (en),论断（中文）,verdict\nOne,一,myth\nTwo,,reality\n');
    expect(imported.pack?.languages).toEqual(['en', 'zh-Hans']);
    expect(questionsOf(imported)).toMatchObject([
      { claim: { en: 'One', 'zh-Hans': '一' } },
      { claim: { en: 'Two' } },
    ]);
  });
});

describe('a good question is never lost', () => {
  test('to a bad one: each is told of with its row', async () => {
    const imported = await read(
      [
        'id,type,claim,verdict,option 1,option 2,right,value',
        'good,,Good one,myth,,,,',
        ',,No verdict here,perhaps so,,,,',
        ',,,myth,,,,',
        ',essay,Tell us all,,,,,',
        ',choice,Which?,,a,b,5,',
        ',choice,Only one?,,a,,1,',
        ',estimate,How many?,,,,,many',
        'good,,Good two,reality,,,,',
      ].join('\n'),
    );
    expect(questionsOf(imported).map(({ id }) => id)).toEqual(['good', 'good-2']);
    expect(toldBy(imported)).toEqual([
      'row 3: sheet.verdict',
      'row 4: sheet.noClaim',
      'row 5: sheet.unknownType',
      'row 6: sheet.right',
      'row 8: sheet.noValue',
      'row 8: sheet.number',
      'row 7: tooFew',
      'row 9: text.idTaken',
    ]);
  });

  test('to a bad part of its own: the part is left out and told of', async () => {
    const imported = await read(
      [
        'claim,verdict,as of,mix-up,sober,place,core,since then,explanation',
        `One,myth,some day,bad luck,perhaps,station,first,Later.,${'long '.repeat(500)}`,
      ].join('\n'),
    );
    expect(questionsOf(imported)).toMatchObject([
      { claim: { en: 'One' }, verdict: 'myth', explanation: {} },
    ]);
    expect(
      toldBy(imported)
        .map((told) => told.replace('row 2: ', ''))
        .toSorted(),
    ).toEqual([
      ...[
        'date',
        'noSource',
        'sheet.flag',
        'sheet.mixUp',
        'sheet.number',
        'sheet.scene',
        'tooLong',
      ],
    ]);
  });

  test('to columns that are not ours, remarks, banners and empty rows', async () => {
    const imported = await read(
      'Quiz of class 7b,,\n,,\nclaim,verdict,my notes\n# write below,,\n,,\nOne,myth,check this\n,,only a note\n',
    );
    expect(questionsOf(imported)).toHaveLength(1);
    expect(toldBy(imported)).toEqual([
      'sheet.unknownColumns',
      'sheet.remarks',
      'row 7: sheet.stray',
    ]);
  });
});

test('a workbook is read sheet by sheet, with merged topics and the names of its sheets', async () => {
  const rows = [
    ['topic', 'claim', 'verdict'],
    ['Water', 'One', 'myth'],
    [null, 'Two', true],
  ];
  const bytes = workbook([
    { name: 'Ideas', rows: [['just a note'], ['and another']] },
    { name: 'Quiz', rows, merged: ['A2:A3'] },
    {
      name: 'More',
      rows: [
        ['claim', 'verdict'],
        ['Three', 'maybe'],
      ],
    },
  ]);
  const imported = await readWith(spreadsheetReader, bytes, { name: 'quiz.xlsx' });
  expect(questionsOf(imported)).toMatchObject([
    { topic: 'water', verdict: 'myth' },
    { topic: 'water', verdict: 'reality' },
  ]);
  expect(imported.findings).toMatchObject([
    { code: 'sheet.noHeadings', weight: 'changed', spot: { sheet: 'Ideas' } },
    { code: 'sheet.verdict', weight: 'lost', spot: { sheet: 'More', row: 2 } },
  ]);
});

test('a file without our headings is not ours, and says what is missing', async () => {
  const bytes = new TextEncoder().encode('name,birthday\nAnn,May\n');
  expect(spreadsheetReader.recognise({ name: 'class.csv', bytes })).toBe(0);
  expect(toldBy(await read('name,birthday\nAnn,May\n'))).toEqual(['sheet.noHeadings']);
  expect(toldBy(await read('claim,verdict\n'))).toEqual(['sheet.noRows']);
});
