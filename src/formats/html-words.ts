// Our words as HTML, for programs that show it; plain-words.ts is the other way round. Pure.

/** Emphasis as `<b>`, new lines as `<br>`; everything else as the characters it is. */
export function htmlOf(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\*\*([^\s*](?:[^\n*]*[^\s*])?)\*\*/g, '<b>$1</b>')
    .replaceAll('\n', '<br>')
    .replace(/ (?= )/g, '&nbsp;');
}
