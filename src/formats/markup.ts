// The four ways in which Moodle lets a text be written, each made plain. Pure; never throws.
import type { Language } from '../questions/text.ts';
import type { Finding, Spot } from './format.ts';
import { inTongue } from './multilang.ts';
import { cleanWords, type Plain, plainFindings, wordsFromHtml } from './plain-words.ts';

/** `moodle`: plain text in which tags and new lines count both. */
export type Markup = 'html' | 'markdown' | 'plain' | 'moodle';

export function wordsOf(text: string, markup: Markup): Plain {
  switch (markup) {
    case 'html':
      return wordsFromHtml(text);
    case 'markdown':
      return wordsFromMarkdown(text);
    case 'plain':
      return cleanWords(text);
    case 'moodle':
      return hasTags(text) ? wordsFromHtml(text.replaceAll('\n', '<br>')) : cleanWords(text);
  }
}

export type SayMarkup = (text: string, markup: Markup) => string;

/**
 * Makes the texts of one question plain, in one language where they are in several, and tells what
 * was left out of them: each thing once.
 */
export function sayingPlain(spot: Spot, findings: Finding[], language: Language): SayMarkup {
  const told = new Set<string>();
  return (text, markup) => {
    const plain = wordsOf(inTongue(text, language), markup);
    for (const finding of plainFindings(plain, spot)) {
      const key = `${finding.code} ${Object.values(finding.values).join()}`;
      if (!told.has(key)) findings.push(finding);
      told.add(key);
    }
    return plain.words;
  };
}

function hasTags(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);/i.test(text);
}

/** Emphasis stays; headings, links, code and escapes become the words in them. */
function wordsFromMarkdown(text: string): Plain {
  const dropped: string[] = [];
  const lines = text.split('\n').map((line) =>
    line
      .replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)/, '')
      .replace(/^(\s*)[*+-]\s+/, '$1• ')
      .replace(/!\[([^\][]*)\]\([^()]*\)/g, (_, alt: string) => {
        dropped.push('img');
        return alt === '' ? '' : `[${alt}]`;
      })
      .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
      .replace(/__(?=\S)([^_]+)__/g, '**$1**')
      .replace(/(^|[^\\*\w])([*_])(?=[^\s*_])([^*_\n]*[^\s*_\\])\2(?![*\w])/g, '$1**$3**')
      .replace(/`([^`]*)`/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!<>~|-])/g, '$1'),
  );
  const whole = lines.join('\n').replace(/\n{2,}/g, '\n');
  const plain = hasTags(whole) ? wordsFromHtml(whole.replaceAll('\n', '<br>')) : cleanWords(whole);
  return { ...plain, dropped: [...new Set([...plain.dropped, ...dropped])] };
}
