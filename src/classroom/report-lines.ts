// Breaks words into lines that fit. Pure: how wide a line is, is asked.

/** Latin words, and single characters where words are not spaced; punctuation stays with what it follows. */
const pieces = /[\p{Script=Han}][\p{Po}\p{Pe}\p{Pf}]*|\s+|[^\p{Script=Han}\s]+/gu;

/** @param fits whether a line of these words fits @returns at most `most` lines, the last one cut */
export function fitted(words: string, most: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of words.matchAll(pieces)) {
    if (line !== '' && !fits((line + piece).trimEnd())) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('').trimEnd();
  return [...kept, `${last}…`];
}
