// The words that stand in the cells of our own spreadsheet for types, mix-ups, yes and no, numbers
// and days: every way in which they are read, and the one in which they are written. They are
// part of the format. Pure.
import { type Cite, type MixUp, mixUps } from '../questions/base.ts';
import type { QuestionType } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';

/** What a row is: a question, or something that belongs to the whole pack. */
export type RowType =
  | QuestionType
  | 'pack'
  | 'about'
  | 'is-not'
  | 'afterword'
  | 'teaching'
  | 'topic'
  | 'source'
  | 'term'
  | 'claim-number';

/** In English, then in Chinese; the first of each is the one that is written. */
type Names = Readonly<Record<Language, readonly [string, ...string[]]>>;

const typeNames: Readonly<Record<RowType, Names>> = {
  verdict: {
    en: [
      'verdict',
      'claim',
      'true/false',
      'true or false',
      'truefalse',
      'tf',
      't/f',
      'myth or reality',
    ],
    'zh-Hans': ['判断', '判断题', '论断', '真假'],
  },
  choice: {
    en: ['choice', 'multiple choice', 'single choice', 'multiple answer', 'checkbox', 'mc', 'mcq'],
    'zh-Hans': ['选择', '选择题', '单选', '单选题', '多选', '多选题'],
  },
  sort: {
    en: ['sort', 'sorting', 'group', 'categorize', 'match'],
    'zh-Hans': ['分类', '分类题', '归类', '归类题', '配对', '配对题'],
  },
  order: {
    en: ['order', 'ordering', 'sequence', 'reorder'],
    'zh-Hans': ['排序', '排序题', '顺序'],
  },
  estimate: {
    en: ['estimate', 'number', 'numeric', 'numerical', 'slider'],
    'zh-Hans': ['估数', '估计', '估算', '估数题', '数值题'],
  },
  view: { en: ['view', 'opinion', 'author’s view'], 'zh-Hans': ['观点', '观点题', '作者观点'] },
  pack: { en: ['pack', 'quiz'], 'zh-Hans': ['题包', '题库'] },
  about: { en: ['about'], 'zh-Hans': ['关于', '介绍'] },
  'is-not': { en: ['is not', 'not'], 'zh-Hans': ['不是'] },
  afterword: { en: ['afterword'], 'zh-Hans': ['结语', '后记'] },
  teaching: { en: ['teaching', 'for the teacher'], 'zh-Hans': ['教学提示', '给老师'] },
  topic: { en: ['topic', 'category'], 'zh-Hans': ['话题', '主题'] },
  source: { en: ['source', 'reference'], 'zh-Hans': ['来源', '出处', '参考资料'] },
  term: { en: ['term', 'glossary'], 'zh-Hans': ['词语', '术语', '词汇'] },
  'claim-number': { en: ['claim number'], 'zh-Hans': ['论点编号'] },
};

/** The names that DESIGN §6 and the cards give to mix-ups, and those of pack.json. */
const mixUpNames: Readonly<Record<MixUp, Names>> = {
  'lumping-together': { en: ['lumping together'], 'zh-Hans': ['混为一谈'] },
  'part-for-whole': { en: ['part for the whole', 'part for whole'], 'zh-Hans': ['以偏概全'] },
  'plan-for-fact': {
    en: ['a plan taken for fact', 'plan taken for fact', 'plan for fact'],
    'zh-Hans': ['把计划当现实', '把计划当事实'],
  },
  'wrong-cause': { en: ['wrong cause'], 'zh-Hans': ['张冠李戴', '错认原因', '归因错误'] },
  'false-reassurance': { en: ['false reassurance'], 'zh-Hans': ['虚假安慰'] },
  'either-or': { en: ['if not that, then nothing', 'either or'], 'zh-Hans': ['非此即彼'] },
  'one-word-many-meanings': {
    en: ['one word, many meanings', 'one word, three meanings', 'one word many meanings'],
    'zh-Hans': ['一词多义'],
  },
};

const flags: Readonly<Record<string, readonly string[]>> = {
  yes: [
    'yes',
    'y',
    'true',
    't',
    '1',
    'x',
    'right',
    'correct',
    '是',
    '对',
    '正确',
    '√',
    '✓',
    '✔',
    '有',
  ],
  no: [
    'no',
    'n',
    'false',
    'f',
    '0',
    '-',
    'wrong',
    'incorrect',
    '否',
    '不',
    '错',
    '错误',
    '×',
    '✗',
    '✕',
    '无',
  ],
};

function bare(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\-‐‑–—\s]+/g, ' ')
    .replace(/['`‘]/g, '’')
    .replace(/[.。!]+$/, '')
    .trim();
}

function lookUp<T extends string>(names: Readonly<Record<T, Names>>, keys: readonly T[]) {
  const known = new Map(
    keys.flatMap((key) => {
      const { en, 'zh-Hans': zh } = names[key];
      return [key, ...en, ...zh].map((name) => [bare(name), key] as const);
    }),
  );
  return (words: string): T | null => known.get(bare(words)) ?? null;
}

/** The kind of row that a cell names, or null. */
export const rowTypeOf = lookUp(typeNames, Object.keys(typeNames) as RowType[]);

/** The mix-up that a cell names, or null. */
export const mixUpOf = lookUp(mixUpNames, mixUps);

export function rowTypeWords(type: RowType, language: Language): string {
  return typeNames[type][language][0];
}

export function mixUpWords(mixUp: MixUp, language: Language): string {
  return mixUpNames[mixUp][language][0];
}

/** Yes or no; null for any other words. */
export function flagOf(words: string): boolean | null {
  const plain = bare(words);
  if (words.trim() === '-') return false;
  if (flags.yes?.includes(plain)) return true;
  return flags.no?.includes(plain) ? false : null;
}

export function flagWords(flag: boolean, language: Language): string {
  if (language === 'en') return flag ? 'yes' : 'no';
  return flag ? '是' : '否';
}

/** A number as people write it: `1,200`, `1 200`, `0,5`, `35 %`, `１２`; null when it is none. */
export function numberOf(words: string): number | null {
  const plain = words
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s%'’]/g, '');
  const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  const written = grouped
    ? plain.replaceAll(',', '')
    : plain.replace(/^([-+]?\d+),(\d+)$/, '$1.$2');
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?$/i.test(written)) return null;
  const number = Number(written);
  return Number.isFinite(number) ? number : null;
}

/** A day, month or year as pack.json has it: `2019/6/14`, `2019年6月`, `2019.06` → `2019-06`. */
export function dateOf(words: string): string {
  const plain = words.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?)?)?\s*[年月]?(?:[T ]00:00.*)?$/.exec(
      plain,
    ) ?? [];
  if (year === undefined) return plain;
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}

/** Short names in one cell: `student; teacher`, `C01、C02`. */
export function namesIn(words: string): string[] {
  return words.split(/[\s,;，；、|]+/).filter((name) => name !== '');
}

/** Texts in one cell, one a line or with semicolons between. */
export function textsIn(words: string): string[] {
  const parts = words.includes('\n') ? words.split('\n') : words.split(/[;；]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A place in a source: paragraph, note and any other, as they are written in one cell. */
export type Place = Omit<Cite, 'source'>;

/** `¶7; n. 3; art. 2` and what people write instead: `para. 7`, `第7段`, `note 3`, `注3`. */
export function placeOf(words: string): Place {
  const paragraph =
    /^(?:¶|§?\s*para(?:graph|\.)?|第)\s*(\d{1,15})(?:\s*段)?(?=$|[;；,，\s])(?:; |[;；,，\s]*)/i.exec(
      words,
    );
  const afterParagraph = words.slice(paragraph?.[0].length ?? 0);
  const note = /^(?:n\.|note|注释?)\s*(\d{1,15})(?=$|[;；,，\s])(?:; |[;；,，\s]*)/i.exec(
    afterParagraph,
  );
  const at = afterParagraph.slice(note?.[0].length ?? 0).trim();
  return {
    ...(paragraph === null ? {} : { paragraph: Number(paragraph[1]) }),
    ...(note === null ? {} : { note: Number(note[1]) }),
    ...(at === '' ? {} : { at }),
  };
}

export function placeWords({ paragraph, note, at }: Place): string {
  const parts = [
    paragraph === undefined ? '' : `¶${paragraph}`,
    note === undefined ? '' : `n. ${note}`,
    at ?? '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
