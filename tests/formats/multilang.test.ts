// Texts in several languages at once, as Moodle's filters take them.
import { expect, test } from 'vitest';
import { inTongue, otherTongues } from '../../src/formats/multilang.ts';

const span = (tongue: string, words: string) =>
  `<span lang="${tongue}" class="multilang">${words}</span>`;

const cases: readonly (readonly [text: string, en: string, zh: string])[] = [
  [`a ${span('en', 'b')} ${span('zh_cn', '乙')} c`, 'a b c', 'a 乙 c'],
  [`${span('zh_tw', '乙')}\n${span('en_us', 'b')}`, 'b', '乙'],
  [
    '<span class="multilang" lang="en">b</span><span class=\'multilang\' lang=zh>乙</span>',
    'b',
    '乙',
  ],
  ['<lang lang="en">b</lang><lang lang="zh_cn">乙</lang>', 'b', '乙'],
  // The first where none is of the language.
  [`${span('de', 'eins')}${span('fr', 'un')}`, 'eins', 'eins'],
  // One alone is not a choice, nor is what is only said to be in a language.
  [span('de', 'eins'), span('de', 'eins'), span('de', 'eins')],
  [
    `<span lang="en">b</span><span lang="zh">乙</span> multilang`,
    ...([0, 1].map(() => '<span lang="en">b</span><span lang="zh">乙</span> multilang') as [
      string,
      string,
    ]),
  ],
  ['a {mlang en}b{mlang}{mlang zh_cn,ja}乙{mlang} c', 'a b c', 'a 乙 c'],
  ['{mlang zh_cn}乙{mlang}{mlang other}b{mlang}', 'b', '乙'],
  ['{mlang de}eins{mlang}{mlang fr}un{mlang}', 'einsun', 'einsun'],
  ['{mlang en}b', '{mlang en}b', '{mlang en}b'],
];

test.each(cases)('%s', (text, en, zh) => {
  expect(inTongue(text, 'en').trim().replace(/\s+/g, ' ')).toBe(en);
  expect(inTongue(text, 'zh-Hans').trim().replace(/\s+/g, ' ')).toBe(zh);
});

test('a file is in another language where a part of it is marked as that', () => {
  expect(otherTongues(span('zh_cn', '乙'), 'en')).toEqual(['zh-Hans']);
  expect(otherTongues('\\{mlang zh_cn\\}乙\\{mlang\\}', 'en')).toEqual(['zh-Hans']);
  expect(otherTongues('<span lang\\="en" class\\="multilang">', 'zh-Hans')).toEqual(['en']);
  expect(otherTongues(span('en', 'b'), 'en')).toEqual([]);
  expect(otherTongues('<span lang="zh">乙</span>', 'en')).toEqual([]);
});

test.each(['<span lang="en" class="multilang">', '{mlang en}', '<lang lang="zh"> </lang>'])(
  'a hundred thousand letters of %s take little time',
  (mark) => {
    const start = performance.now();
    inTongue(mark.repeat(100_000 / mark.length), 'en');
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
