// What the words of a pack must keep to: every language there, lengths, emphasis, punctuation. Pure.
import type { Pack, Problem } from './pack.ts';
import { amount, characters, type Path, type Placed, textsIn } from './pack-texts.ts';
import type { Question } from './question.ts';
import type { Language, Text } from './text.ts';

/** Most characters, per language, of what must be read at a glance. */
const longest = {
  claim: { en: 120, 'zh-Hans': 44 },
  headline: { en: 90, 'zh-Hans': 36 },
  option: { en: 90, 'zh-Hans': 36 },
} satisfies Record<string, Record<Language, number>>;

/** How long an explanation is in all: English words, Chinese characters. */
const explanationLength = {
  en: { min: 50, max: 90, few: 'fewWords', many: 'manyWords' },
  'zh-Hans': { min: 90, max: 200, few: 'fewCharacters', many: 'manyCharacters' },
} satisfies Record<Language, { min: number; max: number; few: string; many: string }>;

/** What every text of the pack must keep to, questions or not. */
export function checkTexts(pack: Pack): Problem[] {
  return textsIn(pack).flatMap((placed) => [
    ...missingTranslations(placed, pack.languages),
    ...chinesePunctuation(placed),
  ]);
}

function missingTranslations({ path, text }: Placed, wanted: readonly Language[]): Problem[] {
  return wanted
    .filter((language) => text[language] === undefined)
    .map((language) => ({ path, code: 'missingTranslation', values: { language } }));
}

const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const halfWidth = new RegExp(`(?<=${chinese})[,?!;:"](?=${chinese}|$)`, 'gmu');
const gap = new RegExp(`(?<=${chinese})[ \\t\\u00a0]+(?=${chinese})`, 'gu');

/** Half-width marks and gaps among Chinese characters are slips of the typist. */
function chinesePunctuation({ path, text }: Placed): Problem[] {
  const words = text['zh-Hans'];
  if (words === undefined) return [];
  const at = [...path, 'zh-Hans'];
  const marks = [...words.matchAll(halfWidth)].map(({ 0: mark, index }) => ({
    path: at,
    code: 'halfWidthMark',
    values: { mark, near: around(words, index) },
  }));
  const gaps = [...words.matchAll(gap)].map(({ index }) => ({
    path: at,
    code: 'gapInChinese',
    values: { near: around(words, index) },
  }));
  return [...marks, ...gaps];
}

function around(words: string, at: number): string {
  return words.slice(Math.max(at - 6, 0), at + 7);
}

/** What the words of one question must keep to; `path` leads to the question. */
export function checkProse(question: Question, path: Path): Problem[] {
  const { body, headline } = question.explanation;
  const said = [...path, 'explanation'];
  const glances: [Text, Path, keyof typeof longest][] = [];
  if (headline !== undefined) glances.push([headline, [...said, 'headline'], 'headline']);
  if (question.type === 'verdict') glances.push([question.claim, [...path, 'claim'], 'claim']);
  if (question.type === 'view') glances.push([question.statement, [...path, 'statement'], 'claim']);
  for (const [key, part, at] of partsOf(question)) {
    glances.push([part.text, [...path, key, at, 'text'], 'option']);
  }
  return [
    ...explanationLengths(question, said),
    ...(body === undefined ? [] : emphasis(body, [...said, 'body'])),
    ...glances.flatMap(([text, at, kind]) => tooLong(text, at, longest[kind])),
  ];
}

function partsOf(question: Question): [string, { readonly text: Text }, number][] {
  if (question.type === 'choice') return question.options.map((part, at) => ['options', part, at]);
  if (question.type === 'sort' || question.type === 'order') {
    return question.items.map((part, at) => ['items', part, at]);
  }
  return [];
}

/** Body, mix-up and truth are read as one; what a language lacks is missed elsewhere. */
function explanationLengths({ explanation }: Question, path: Path): Problem[] {
  const { body, mixUp, truth } = explanation;
  return keysOf(explanationLength).flatMap((language) => {
    const parts = [body, mixUp, truth].flatMap((text) => text?.[language] ?? []);
    const { min, max, few, many } = explanationLength[language];
    const n = parts.reduce((sum, words) => sum + amount(words, language), 0);
    if (body?.[language] === undefined || (n >= min && n <= max)) return [];
    const values = { n, min, max };
    return [{ path: [...path, 'body', language], code: n < min ? few : many, values }];
  });
}

/** One emphasis a body: the mechanism. */
function emphasis(body: Text, path: Path): Problem[] {
  return keysOf(body).flatMap((language) => {
    const pieces = (body[language] ?? '').split('**');
    if (pieces.length === 3 && pieces[1]?.trim() !== '') return [];
    const n = Math.floor(pieces.length / 2);
    return [{ path: [...path, language], code: 'notOneEmphasis', values: { n } }];
  });
}

function tooLong(text: Text, path: Path, most: Record<Language, number>): Problem[] {
  return keysOf(text).flatMap((language) => {
    const [n, max] = [characters(text[language] ?? ''), most[language]];
    return n <= max ? [] : [{ path: [...path, language], code: 'longLine', values: { n, max } }];
  });
}

function keysOf(text: Partial<Record<Language, unknown>>): Language[] {
  return (['en', 'zh-Hans'] as const).filter((language) => text[language] !== undefined);
}
