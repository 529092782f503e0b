// Chinese may break a line between any two characters, and a headline that does tears words in
// two. Here its words are told apart.
import type { Language } from '../questions/text.ts';

/** In UTF-16 units. What is longer is read rather than looked at, and breaks where it may. */
const longest = 48;
/** Particles, which stay with the word before them. */
const leaning = /^(?:的.*|[了着吗呢吧里])$/u;
const opening = /^[“‘《「（]$/u;
const pause = /[，。；：？！、”’》）]/u;
/** Latin words and numbers stay with the characters beside them: browsers put a little air there,
 * and forget it where the text is cut in two. */
const foreign = /^[\p{Script=Latin}\d%]/u;

/** The texts between which a line may break, besides where it may anyhow. */
export function phrasesIn(words: string, language: Language): readonly string[] {
  if (language !== 'zh-Hans' || words.length > longest) return [words];
  const known = cut.get(words);
  if (known !== undefined) return known;
  if (cut.size >= most) cut.clear();
  const phrases = cutUp(words);
  cut.set(words, phrases);
  return phrases;
}

/** What was cut up before: a page is shown many times with the same words. */
const cut = new Map<string, readonly string[]>();
const most = 1000;

/** Loads what cutting needs, while there is nothing else to do. */
export function readyPhrases(language: Language): void {
  if (language === 'zh-Hans') segmenter();
}

function cutUp(words: string): string[] {
  const cutter = segmenter();
  if (cutter === null) return [words];
  const found: string[] = [];
  let before = '';
  let stays = true;
  for (const { segment, index, isWordLike } of cutter.segment(words)) {
    const isWord = isWordLike === true && !foreign.test(segment);
    const isSingle = isWord && segment.length === 1;
    // Two characters that no dictionary knows together may be a word all the same, and the last
    // one before a pause would begin a line that says no more.
    stays ||= isSingle && (before.length === 1 || pause.test(words.charAt(index + 1)));
    if (stays || !mayBegin(segment, isWord)) found.push((found.pop() ?? '') + segment);
    else found.push(segment);
    // A lone character after a pause would end a line that says nothing yet.
    stays = !isWord || (isSingle && before === '');
    before = isWord ? segment : '';
  }
  return found;
}

function mayBegin(segment: string, isWord: boolean): boolean {
  return opening.test(segment) || (isWord && !leaning.test(segment));
}

let made: Intl.Segmenter | null = null;
/** Made once: loading its dictionary takes longer than using it. Null in browsers that have none. */
function segmenter(): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null;
  made ??= new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  return made;
}
