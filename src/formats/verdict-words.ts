// What verdicts are called in files of other programs, which know no verdict: the words that are
// written for them, and all that are read as them. They are part of the files, not of the
// interface. Pure.
import type { Language } from '../questions/text.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';

/** As a multiple-choice question offers them. */
export const verdictLabels: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: { myth: 'Myth', complicated: 'It’s complicated', reality: 'Reality' },
  'zh-Hans': { myth: '误解', complicated: '没那么简单', reality: '属实' },
};

const known: Readonly<Record<Verdict, readonly string[]>> = {
  myth: ['myth', 'false', 'fiction', '误解', '错', '错误', '假', '不对', '谣言', '×', '✗', '✕'],
  complicated: ['it’s complicated', 'complicated', 'it depends', '没那么简单', '视情况而定'],
  reality: ['reality', 'true', 'fact', '属实', '对', '正确', '真', '事实', '√', '✓', '✔'],
};

const byWord: ReadonlyMap<string, Verdict> = new Map(
  verdicts.flatMap((verdict) => known[verdict].map((word) => [word, verdict] as const)),
);

/** The verdict that a single word or label stands for; null for any other words. */
export function verdictOfWord(words: string): Verdict | null {
  const plain = words
    .normalize('NFKC')
    .replaceAll('**', '')
    .replaceAll("'", '’')
    .replace(/[.。!]+$/, '')
    .trim()
    .toLowerCase();
  return byWord.get(plain) ?? null;
}

/** The verdict that is asked for where all the options are verdicts; else null. */
export function verdictOf({
  several,
  options,
}: {
  readonly several: boolean;
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
}): Verdict | null {
  if (several || options.length > verdicts.length) return null;
  const named = options.map(({ text }) => verdictOfWord(text));
  const right = named.filter((_, at) => options[at]?.right === true);
  if (!named.includes('myth') || !named.includes('reality') || named.includes(null)) return null;
  return new Set(named).size === named.length && right.length === 1 ? (right[0] ?? null) : null;
}
