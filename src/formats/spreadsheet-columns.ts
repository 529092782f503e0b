// The columns of our own spreadsheet, and how a heading is read: in English or Chinese, in any
// order, however it is spaced, bracketed or quoted. The names are part of the format. Pure.
import type { Language } from '../questions/text.ts';

interface Shape {
  /** Words in a language: `claim (en)`, `claim (中文)`. */
  readonly inLanguages: boolean;
  /** How many there may be: `option 1` to `option 8`. */
  readonly most: number;
  /** Names in English, then in Chinese; the first of each is the one that is written. */
  readonly names: Readonly<Record<Language, readonly [string, ...string[]]>>;
}

const shape =
  (inLanguages: boolean, most = 1) =>
  (en: readonly [string, ...string[]], zh: readonly [string, ...string[]]): Shape => ({
    ...{ inLanguages, most, names: { en, 'zh-Hans': zh } },
  });
const value = shape(false);
const words = shape(true);
const source = shape(false, 10);
const sourceWords = shape(true, 10);
const part = shape(true, 8);

/** Every column, in the order in which they are written. */
export const columns = {
  id: value(['id', 'name', 'code'], ['编号', '题号', '代号']),
  type: value(['type', 'question type', 'kind'], ['题型', '类型', '题目类型']),
  topic: words(['topic', 'category', 'chapter', 'unit of study'], ['话题', '主题', '章节']),
  claim: words(
    ['claim', 'question', 'statement', 'question text', 'prompt', 'title'],
    ['论断', '题目', '问题', '题干', '说法', '观点', '标题'],
  ),
  context: words(
    ['context', 'scenario', 'situation', 'description'],
    ['情境', '背景', '场合', '简介'],
  ),
  verdict: value(['verdict', 'judgement', 'judgment', 'true or false'], ['判断', '定论', '真假']),
  option: part(['option', 'choice', 'item'], ['选项', '卡片', '步骤']),
  right: value(
    [
      'right',
      'correct',
      'answer',
      'right answer',
      'correct answer',
      'correct answers',
      'correct option',
    ],
    ['正确答案', '答案', '正确选项'],
  ),
  rightMark: shape(false, 8)(['right mark', 'mark'], ['对错', '归入']),
  several: value(['several right', 'several'], ['多选', '多个正确']),
  feedback: part(['feedback', 'why'], ['反馈', '选项说明']),
  when: part(['when'], ['时间', '何时']),
  bin: shape(true, 4)(['bin', 'group'], ['格子', '分组']),
  value: value(['value', 'number', 'true value'], ['数值', '正确数值']),
  min: value(['min', 'minimum', 'lowest'], ['最小值', '最小', '下限']),
  max: value(['max', 'maximum', 'highest'], ['最大值', '最大', '上限']),
  step: value(['step', 'step size'], ['步长', '刻度']),
  unit: words(['unit'], ['单位']),
  near: value(['near', 'right within'], ['算对范围', '误差']),
  far: value(['far', 'partly right within'], ['沾边范围', '部分算对范围']),
  whose: words(['whose view', 'whose'], ['谁的观点', '观点作者']),
  otherwise: words(['who disagrees', 'otherwise'], ['不同看法', '谁不同意']),
  where: words(['where'], ['地点', '在哪里']),
  myth: words(['belief', 'common belief', 'misconception'], ['常见看法', '常见误解']),
  mixUp: value(['mix-up', 'mixup', 'fallacy'], ['误会类型', '误会的类型']),
  headline: words(['headline', 'true statement'], ['实情', '一句话实情']),
  explanation: words(['explanation', 'answer explanation', 'body'], ['解释', '解析', '讲解']),
  mixUpWords: words(
    ['mix-up sentence', 'where the mix-up comes from', 'why it is believed'],
    ['误会从何而来', '为什么会误会'],
  ),
  truth: words(['closing truth', 'truth', 'closing sentence'], ['结尾', '最后一句']),
  source: sourceWords(['source', 'source title'], ['来源', '出处', '来源标题']),
  at: source(['place in source', 'page', 'paragraph'], ['来源位置', '页码', '段落']),
  author: source(['author', 'source author', 'authors'], ['作者', '来源作者']),
  publishedIn: sourceWords(['published in', 'publisher'], ['发表于', '出版者', '发布者']),
  published: source(['published', 'source date', 'published on'], ['发表日期', '发布日期']),
  url: source(['url', 'link', 'web address', 'source url'], ['网址', '链接', '来源网址']),
  checked: source(['checked', 'source checked'], ['已核对', '来源已核对']),
  remark: sourceWords(['remark on source', 'source remark'], ['来源说明', '来源备注']),
  asOf: value(['as of', 'true as of'], ['截至', '截至日期']),
  since: words(['since then', 'since'], ['后来', '此后']),
  sinceSource: source(['source since then', 'since source'], ['后来的来源', '后来的出处']),
  sinceAt: source(['place in source since then', 'since place'], ['后来的来源位置']),
  sinceAsOf: value(['since then as of', 'since as of'], ['后来截至']),
  discussion: words(['discussion', 'discussion question', 'for discussion'], ['讨论', '讨论题']),
  counterweight: value(['counterweight'], ['平衡题']),
  keystone: value(['keystone'], ['基石题']),
  sober: value(['sober', 'grave'], ['严肃', '沉重话题']),
  beyond: value(['beyond the work', 'beyond'], ['原作之外', '作品之外']),
  core: value(['core card', 'core'], ['核心卡', '核心']),
  claims: value(['claim numbers', 'claims'], ['论点编号', '论点']),
  terms: value(['terms', 'words'], ['词语', '术语']),
  place: value(['place', 'scene'], ['场景', '舞台']),
  figures: value(['figures', 'people'], ['人物', '角色']),
  change: value(['change', 'stage change'], ['变化', '舞台变化']),
  optionIds: value(['option ids', 'option names'], ['选项编号', '选项代号']),
  binIds: value(['bin ids', 'bin names'], ['格子编号', '格子代号']),
  languages: value(['languages'], ['语言', '语种']),
  licence: value(['licence', 'license'], ['许可', '授权']),
  version: value(['version'], ['版本', '版本号']),
  forms: value(['forms', 'other forms'], ['其他写法', '别的写法']),
} satisfies Readonly<Record<string, Shape>>;

export type ColumnName = keyof typeof columns;
export const columnNames = Object.keys(columns) as readonly ColumnName[];

export interface Heading {
  readonly name: ColumnName;
  /** From 1; which of several. */
  readonly number: number;
  /** Null where the heading does not say. */
  readonly language: Language | null;
}

const tongues: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'eng', 'english', '英文', '英语', '英'],
  'zh-Hans': [
    'zh',
    'zh hans',
    'zh cn',
    'cn',
    'chinese',
    'simplified chinese',
    '中文',
    '汉语',
    '中',
    '简体',
    '简体中文',
  ],
};

/** What a heading looks like when all that does not matter is taken away. */
function bare(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["'“”‘’`*#:?!]/g, '')
    .replace(/[\s_\-‐‑–—/|・·.]+/g, ' ')
    .trim();
}

const byName: ReadonlyMap<string, ColumnName> = new Map(
  columnNames.flatMap((name) => {
    const { en, 'zh-Hans': zh } = columns[name].names;
    return [...en, ...zh].map((one) => [bare(one), name] as const);
  }),
);

const languageOf: ReadonlyMap<string, Language> = new Map(
  (['en', 'zh-Hans'] as const).flatMap((language) =>
    tongues[language].map((word) => [word, language] as const),
  ),
);

/** What a heading stands for; null when it is none of ours. */
export function headingOf(cell: string): Heading | null {
  if (cell.length > 200) return null;
  const whole = bare(cell);
  const { rest, language } = withoutLanguage(whole);
  const [, stem = '', digits] =
    /^(.*?)\s*(\d{1,2}|[①-⑩]|[一二三四五六七八九十])?$/u.exec(rest) ?? [];
  const plain = byName.get(rest);
  const name = plain ?? byName.get(stem.trim());
  if (name === undefined) return null;
  const number = plain === undefined ? numberOf(digits ?? '') : 1;
  const { most, inLanguages } = columns[name];
  if (number < 1 || number > most || (language !== null && !inLanguages)) return null;
  return { name, number, language };
}

/** `claim (en)`, `claim en`, `英文论断`, `论断（中文）`; any other bracket is a remark. */
function withoutLanguage(whole: string): { rest: string; language: Language | null } {
  const inBrackets = /[([【〔{]\s*([^)\]】〕}]*?)\s*[)\]】〕}]/.exec(whole);
  if (inBrackets !== null) {
    const rest = whole.replace(inBrackets[0], ' ').replace(/ +/g, ' ').trim();
    const language = languageOf.get((inBrackets[1] ?? '').trim()) ?? null;
    return language === null ? { ...withoutLanguage(rest) } : { rest, language };
  }
  for (const [word, language] of languageOf) {
    if (whole.endsWith(` ${word}`)) return { rest: whole.slice(0, -word.length - 1), language };
    const isChinese = word > '一' && word.length > 1;
    if (isChinese && whole.startsWith(word))
      return { rest: whole.slice(word.length).trim(), language };
    if (isChinese && whole.endsWith(word))
      return { rest: whole.slice(0, -word.length).trim(), language };
  }
  return { rest: whole, language: null };
}

function numberOf(digits: string): number {
  if (digits === '') return 1;
  const chinese = '一二三四五六七八九十'.indexOf(digits);
  if (chinese >= 0) return chinese + 1;
  return Number(digits.normalize('NFKC'));
}

/** How a heading is written: `claim (en)`, `论断（中文）`, `option 2`. */
export function headingWords({ name, number, language }: Heading, written: Language): string {
  const { names, most } = columns[name];
  const numbered = most > 1 ? `${names[written][0]} ${number}` : names[written][0];
  if (language === null) return numbered;
  if (written === 'en') return `${numbered} (${language === 'en' ? 'en' : '中文'})`;
  return `${numbered}（${language === 'en' ? '英文' : '中文'}）`;
}
