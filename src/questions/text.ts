// Words in several languages, side by side, so that a missing translation is visible.
// Pure: knows no interface language and no storage; the wanted language is passed in.
import * as v from 'valibot';

export const languages = ['en', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** Longest text a pack may hold in one place, in UTF-16 units. */
const longestText = 2000;

/**
 * Characters that could make text read differently from what it is: bidi controls (Trojan
 * Source, CVE-2021-42574), zero-width characters, tags, and controls other than tab and new line.
 */
export const treacherous =
  /[\p{Bidi_Control}\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]|(?![\t\n])\p{Cc}/u;

/** One string of a pack: trimmed, not empty, well formed, without invisible controls. */
export const plainText = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('empty'),
  v.maxLength(longestText, 'tooLong'),
  v.check((words) => !treacherous.test(words), 'invisible'),
  v.check((words) => words.isWellFormed(), 'illFormed'),
);

const translations = v.strictObject({
  en: v.optional(plainText),
  'zh-Hans': v.optional(plainText),
});

/** A text in one or more languages; at least one must be there. */
export const text = v.pipe(
  translations,
  v.check((words) => languages.some((language) => words[language] !== undefined), 'noLanguage'),
);

export type Text = v.InferOutput<typeof text>;

/** A text in one language, and which language that is (it may not be the one asked for). */
export interface Words {
  readonly words: string;
  readonly language: Language;
}

/** The text in `wanted`, or in the first language it has. */
export function wordsIn(source: Text, wanted: Language): Words {
  const asked = source[wanted];
  if (asked !== undefined) return { words: asked, language: wanted };
  for (const language of languages) {
    const words = source[language];
    if (words !== undefined) return { words, language };
  }
  return { words: '', language: wanted };
}
