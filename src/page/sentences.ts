// Cuts a text into sentences for reading aloud, and long sentences at their commas: browsers
// fall silent in the middle of long ones. Pure.
import type { Language } from '../questions/text.ts';

/** Where a piece of the text begins and ends. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** About ten seconds of speech, in characters. */
const longest: Readonly<Record<Language, number>> = { en: 170, 'zh-Hans': 55 };
const pause = /[,;:–—，；：、]\s*/g;

export function sentences(text: string, language: Language): Piece[] {
  const cut = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...cut]
    .flatMap(({ segment, index }) => atPauses(segment, index, longest[language]))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** The sentence whole, or in as few pieces as keep below `most` where it has pauses to cut at. */
function atPauses(sentence: string, offset: number, most: number): Piece[] {
  const pieces: Piece[] = [];
  let [start, last] = [0, 0];
  const cut = (end: number): void => {
    pieces.push({ start: offset + start, end: offset + end });
    start = end;
  };
  for (const { index, 0: mark } of sentence.matchAll(pause)) {
    const end = index + mark.length;
    if (end - start > most && last > start) cut(last);
    last = end;
  }
  if (sentence.length - start > most && last > start) cut(last);
  cut(sentence.length);
  return pieces;
}
