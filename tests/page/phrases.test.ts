// Where a Chinese headline may break: between words, never within one or before a sign.
import { expect, test, vi } from 'vitest';
import { phrasesIn } from '../../src/page/phrases.ts';

const marked = (words: string) => phrasesIn(words, 'zh-Hans').join('|');

test('words stay whole', () => {
  expect(marked('三根支柱之一是征信，与许多国家的做法相似。')).toContain('许多|国家的|做法');
});

test('no line begins with a sign or a particle', () => {
  const found = phrasesIn('法规里的“社会信用”，看的是法定和约定的义务履行得怎样。', 'zh-Hans');
  for (const phrase of found) expect(phrase).not.toMatch(/^[，。”》）、的了]/u);
  expect(found.some((phrase) => phrase.startsWith('“'))).toBe(true);
});

test('what is not Chinese stays with what is beside it', () => {
  expect(marked('截至2019年7月，法院名单累计列入')).toBe('截至2019年7月，法院|名单|累计|列入');
});

test('two characters in a row are taken for a word, and none stands alone beside a pause', () => {
  expect(marked('哪些可信，哪些不可信？')).toBe('哪些|可信，哪些|不可信？');
  expect(marked('中国被普遍视为监控国家。')).toBe('中国|被|普遍|视为|监控|国家。');
  expect(marked('收到七条消息，各该放进哪个抽屉？')).toContain('，各该|放进|');
});

test('nothing is lost, and other texts are left alone', () => {
  const words = '误解还是事实？一座讲中国社会信用体系的纸上剧场';
  expect(phrasesIn(words, 'zh-Hans').join('')).toBe(words);
  expect(phrasesIn('Myth or reality?', 'en')).toEqual(['Myth or reality?']);
  expect(phrasesIn('字'.repeat(200), 'zh-Hans')).toHaveLength(1);
});

test('a browser that knows no words leaves the text as it is', () => {
  vi.stubGlobal('Intl', {});
  try {
    expect(phrasesIn('列入名单以后会发生什么？', 'zh-Hans')).toEqual(['列入名单以后会发生什么？']);
  } finally {
    vi.unstubAllGlobals();
  }
});
