// Texts that hold several languages side by side, as Moodle's two filters want them written:
// `<span lang="en" class="multilang">…</span>` and `{mlang en}…{mlang}`. Pure.
import { type Language, languages } from '../questions/text.ts';

/** Up to the next mark of its kind, so that one that is never closed takes little time. */
const spans =
  /<(span|lang)\b(?=[^<>]*\blang\s*=\s*["']?([\w-]+))([^<>]*)>((?:(?!<\/?(?:span|lang)\b)[\s\S])*)<\/\1>/gi;
const row = new RegExp(`(?:${spans.source}\\s*)+`, 'gi');
const blocks = /\{\s*mlang\s+([^{}]*)\}((?:(?!\{\s*mlang\b)[\s\S])*)\{\s*mlang\s*\}/gi;

const codes: Readonly<Record<Language, RegExp>> = { en: /^en/i, 'zh-Hans': /^zh/i };

/** The text as it is seen in `language`; what is in no language by itself stays. */
export function inTongue(text: string, language: Language): string {
  if (!isMarked(text)) return text;
  const code = codes[language];
  const one = text.replace(row, (whole: string) => {
    const parts = [...whole.matchAll(spans)].map(([, tag = '', tongue = '', rest = '', words]) => {
      const isOne = /^lang$/i.test(tag) || /\bmultilang\b/.test(rest);
      return isOne ? { tongue, words: words ?? '' } : null;
    });
    const known = parts.filter((part) => part !== null);
    if (known.length < Math.max(parts.length, 2)) return whole;
    const chosen = known.find(({ tongue }) => code.test(tongue)) ?? known[0];
    return chosen === undefined ? whole : chosen.words + (/\s*$/.exec(whole)?.[0] ?? '');
  });
  const given = [...one.matchAll(blocks)].map(([, list = '']) => list.split(','));
  const fits = (list: readonly string[], wanted: RegExp) =>
    list.some((tongue) => wanted.test(tongue.trim()));
  const wanted = [code, /^other$/i].find((wish) => given.some((list) => fits(list, wish))) ?? /^/;
  return one.replace(blocks, (_, list: string, words: string) =>
    fits(list.split(','), wanted) ? words : '',
  );
}

/** The languages other than `language` that parts of the file are marked as. */
export function otherTongues(file: string, language: Language): readonly Language[] {
  if (!isMarked(file)) return [];
  return languages.filter((one) => {
    const start = codes[one].source.slice(1);
    const marked = new RegExp(`(?:\\blang\\\\?=["']?|\\{\\s*mlang\\s+)${start}`, 'i');
    return one !== language && marked.test(file);
  });
}

function isMarked(text: string): boolean {
  return /\bmultilang\b|\{\s*mlang\b|<lang\b/i.test(text);
}
