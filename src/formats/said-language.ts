// In which language something is written, by what its file says and what its words look like. Pure.
import type { Language } from '../questions/text.ts';

const chinese = /\p{Script=Han}/u;

/**
 * `tag` is what the file says, such as `en-US`; programs that were never told write `en` on
 * everything, so that Chinese characters count for more. `wanted` is what the teacher said.
 */
export function languageOf(tag: string, words: string, wanted: Language): Language {
  const plain = tag.trim().toLowerCase();
  if (plain.startsWith('zh')) return 'zh-Hans';
  return plain.startsWith('en') && !chinese.test(words) ? 'en' : wanted;
}
