// Aiken as Moodle's manual has it, as teachers type it, and with mistakes.
import { expect, test } from 'vitest';
import { aikenReader } from '../../src/formats/aiken-read.ts';
import { inputOf, readWith, told } from './reading.ts';

const plain = `What is the capital of China?
A. Beijing
B. Shanghai
C. Xi'an
ANSWER: A

Which of these is a noble gas?
a) Oxygen
b) Neon
answer:   b
`;

test('questions, options and answers come as they are', async () => {
  const { pack, findings } = await readWith(aikenReader, plain);
  expect(findings).toEqual([]);
  expect(pack?.questions).toMatchObject([
    {
      question: { en: 'What is the capital of China?' },
      options: [
        { text: { en: 'Beijing' }, right: true },
        { text: { en: 'Shanghai' }, right: false },
        { text: { en: "Xi'an" }, right: false },
      ],
    },
    { options: [{ text: { en: 'Oxygen' } }, { text: { en: 'Neon' }, right: true }] },
  ]);
});

test('Chinese marks, wide letters, several lines, answers, blank lines and reasons are understood', async () => {
  const text = `中国的首都是
哪一座城市？

Ａ．北京
Ｂ、上海，
　　也叫申城
答案：Ａ
解析：1949 年起定都北京。
以下哪些是直辖市？
A：北京
B：天津
C：苏州
ANSWER: A、B
`;
  const { pack, findings } = await readWith(aikenReader, text, { language: 'zh-Hans' });
  expect(findings).toEqual([]);
  expect(pack?.questions).toMatchObject([
    {
      question: { 'zh-Hans': '中国的首都是\n哪一座城市？' },
      options: [
        { text: { 'zh-Hans': '北京' }, right: true },
        { text: { 'zh-Hans': '上海， 也叫申城' } },
      ],
      explanation: { body: { 'zh-Hans': '1949 年起定都北京。' } },
    },
    { several: true, options: [{ right: true }, { right: true }, { right: false }] },
  ]);
});

test('myth or reality, true or false, are verdicts', async () => {
  const text = `The wall is seen from the moon.\nA. True\nB. False\nANSWER: B\n\nSleep cleans the brain.\nA. Myth\nB. Fact\nANSWER: B\n`;
  const { pack } = await readWith(aikenReader, text);
  expect(pack?.questions).toMatchObject([
    { type: 'verdict', verdict: 'myth' },
    { type: 'verdict', verdict: 'reality' },
  ]);
});

test('a mistake costs its own question only, and its line is told', async () => {
  const text = `Quiz of the week

No answer below
A. One
B. Two

No such letter
A. One
B. Two
ANSWER: E

${plain}
Nothing but words`;
  const imported = await readWith(aikenReader, text);
  expect(imported.pack?.questions).toHaveLength(2);
  expect(told(imported)).toEqual([
    'line 1: quiz.aikenOptions',
    'line 3: quiz.aikenAnswer',
    'line 7: quiz.aikenLetter',
    'line 23: quiz.aikenOptions',
  ]);
});

test('a file is known by its answers and options', () => {
  const sure = (text: string) => aikenReader.recognise(inputOf(text));
  expect(sure(plain)).toBeGreaterThan(0.8);
  expect(sure('中国的首都是？\nＡ．北京\nＢ．上海\n答案：Ａ')).toBeGreaterThan(0.8);
  expect(sure('A. One thing\nB. Another')).toBe(0);
  expect(sure('Q {=a ~b}')).toBe(0);
});
