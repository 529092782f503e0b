// Tables as spreadsheet programs save them (see samples/README.md): other writers, letters and
// separators; our own template filled in; the tables of Kahoot and Quizizz.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAny } from '../../src/formats/read-any.ts';
import type { Language } from '../../src/questions/text.ts';
import { inputOf, optionsIn, told } from './reading.ts';
import { shown } from './shown.ts';

async function readSample(name: string, language: Language = 'en') {
  const bytes = readFileSync(join(import.meta.dirname, 'samples', name));
  return await readAny(inputOf(bytes, name), { ...optionsIn(language), format: null });
}

test.each([
  ['libreoffice-semicolons.csv', 'utf-8', []],
  ['libreoffice-utf-16.csv', 'utf-16le', []],
  ['libreoffice-gb18030.csv', 'gb18030', ['text.guessed']],
  ['gnumeric.csv', 'utf-8', []],
])('%s gives its three claims in both languages', async (name, encoding, findings) => {
  const imported = await readSample(name);
  expect(imported.text?.encoding).toBe(encoding);
  expect(told(imported)).toEqual(findings);
  expect(imported.pack?.languages).toEqual(['en', 'zh-Hans']);
  expect(shown(imported.pack, 'en')).toEqual([
    'q-1. verdict: Colds come from viruses. | reality | because They do: **viruses** & nothing else. / Second line, with "quotes" <b>.',
    'q-2. verdict: Antibiotics cure colds. | myth | because No.',
    'q-3. verdict: “Smart quotes”, commas; semicolons | complicated | because It depends.',
  ]);
  const claims = shown(imported.pack, 'zh-Hans').map((line) => line.split(/: | \| /)[1]);
  expect(claims).toEqual(['感冒由病毒引起。', '抗生素能治感冒。', '“弯引号”，逗号；分号']);
});

test.each([
  [
    'template-en.xlsx',
    'en',
    [
      'q-3. verdict: Ice floats on water. | reality | because It is **lighter** by 9 %.',
      'q-4. choice: Which are frozen water? | + Snow | - Fog | + Hail',
      'q-5. sort: Solid or liquid at −5 °C? | Sea water → liquid | Rain water → solid | Oil → liquid',
      'q-6. order: From cold to warm? | -40 | 0 | 1.5 | 3.5',
      'q-7. estimate: How much of an iceberg is under water? | 90 ± 0.5 in 0…180 by 1, as {{n}}%',
      'q-8. verdict: +49 is the code of a land, "1e5" is no date & 3-4 is. | myth',
    ],
  ],
  [
    'template-zh-Hans.csv',
    'zh-Hans',
    [
      'q-3. verdict: 冰会浮在水上。 | reality | because 它比水**轻**约 9 %。',
      'q-4. choice: 哪些是冻结的水？ | + 雪 | - 雾 | + 冰雹',
      'q-5. sort: 零下 5 °C 时是固体还是液体？ | 海水 → 液体 | 雨水 → 固体 | 油 → 液体',
      'q-6. order: 由冷到热？ | -40 | 0 | 1.5 | 3.5',
      'q-7. estimate: 冰山有多少在水下？ | 90 ± 0.5 in 0…180 by 1, as {{n}}%',
      'q-8. verdict: “+49”是国家代码，而 3-4 是日期。 | myth',
    ],
  ],
] as const)(
  '%s: the template comes back filled in, its own row of remarks skipped',
  async (name, language, questions) => {
    const imported = await readSample(name, language);
    expect(told(imported)).toEqual(['sheet.remarks']);
    const [myth, choice, ...others] = shown(imported.pack, language);
    expect([myth?.split('. ')[1]?.slice(0, 7), choice?.split('. ')[1]?.slice(0, 6)]).toEqual([
      ...['verdict', 'choice'],
    ]);
    expect(others).toEqual(questions);
  },
);

test('Kahoot’s table, saved by LibreOffice', async () => {
  const imported = await readSample('kahoot-libreoffice.xlsx');
  expect(imported.format).toBe('kahoot');
  expect(shown(imported.pack, 'en')).toEqual([
    'q-1. choice: Which of these is a planet? | + Mars | - The Moon | - Pluto | - Sirius',
    'q-2. choice: Which planets have rings? “All four giants” | + Saturn | - Mars | + Jupiter | - Venus',
    'q-3. verdict: The sun is a star. | reality',
    'q-4. choice: 地球绕太阳一圈要多久？ | + 一年 | - 一个月 | - 一天',
    'q-5. choice: How many planets are there? | - 7 | + 8 | - 9 | - 12',
    'q-6. choice: How large is 1/3 of 90 %? | + 30% | - 50% | - 90%',
  ]);
  expect(told(imported)).toEqual(['row 15: sheet.rightOf']);
});

test.each(['quizizz-libreoffice.csv', 'quizizz-gnumeric.xlsx'])(
  'Quizizz’s table: %s',
  async (name) => {
    const imported = await readSample(name);
    expect(imported.format).toBe('quizizz');
    expect(shown(imported.pack, 'en')).toEqual([
      'q-1. choice: Which gas do plants take in? | - Oxygen | + Carbon dioxide | - Nitrogen | because They give oxygen back by day.',
      'q-2. choice: Which are trees? | + Oak | - Rose | + Birch | - Tulip',
      'q-3. estimate: 7 × 8 = ? | 56 ± 0.5 in 0…112 by 1, as {{n}}',
      'q-4. verdict: 植物在夜里也呼吸。 | reality | because 白天黑夜都呼吸。',
    ]);
    expect(told(imported)).toEqual([
      'row 6: sheet.noRightAnswer',
      'row 7: sheet.noRightAnswer',
      'row 8: sheet.pictureLink',
    ]);
  },
);
