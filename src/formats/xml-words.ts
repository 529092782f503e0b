// Our words as they stand in XML: emphasis as <strong>, lines as paragraphs, and nothing that XML
// forbids. Pure.

/** For text and for attributes. */
export function escapedXml(words: string): string {
  return words
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** One line, with its emphasis. */
export function inlineXml(words: string): string {
  return escapedXml(words)
    .replace(/\*\*([^\s*](?:[^\n*]*[^\s*])?)\*\*/g, '<strong>$1</strong>')
    .replaceAll('\n', '<br/>');
}

/** A paragraph for each line. */
export function paragraphs(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => `<p>${inlineXml(line)}</p>`).join('');
}

/** A name of ours as XML wants names: never with a digit in front. */
export function identifier(id: string): string {
  return /^[a-z]/.test(id) ? id : `_${id}`;
}
