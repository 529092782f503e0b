// Texts as other programs have them, made plain: markup becomes words, new lines and simple
// emphasis (`**…**`), and characters that nobody sees are taken out. Pure; never throws.
import { Parser } from 'htmlparser2';
import { treacherous } from '../questions/text.ts';
import type { Finding, Spot } from './format.ts';
import { limits } from './limits.ts';

export interface Plain {
  readonly words: string;
  /** True when characters were taken out that cannot be seen. */
  readonly cleaned: boolean;
  /** What stood there and is no text, each once: `img`, `video`, … */
  readonly dropped: readonly string[];
}

const invisible = new RegExp(`${treacherous.source}|\\u00ad`, 'gu');

/** Plain text without what cannot be seen: bidi controls, zero-width characters, controls. */
export function cleanWords(words: string): Plain {
  const even = words.slice(0, limits.text).replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
  const seen = even.replace(invisible, '').toWellFormed();
  const cleaned = seen.length < even.length;
  return { words: seen.normalize('NFC').trim(), cleaned, dropped: [] };
}

/** What is between these is not for the reader. */
const unread = ['script', 'style', 'template', 'noscript', 'head', 'title', 'textarea'];
const strong = ['b', 'strong', 'em', 'i', 'u', 'mark'];
const blocks = [
  ...['p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'pre', 'section', 'article'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'dl', 'dt', 'dd', 'figure', 'figcaption'],
];
const things = ['img', 'video', 'audio', 'iframe', 'object', 'embed', 'svg', 'canvas', 'math'];

/** A stretch of words, all of it emphasised or none. */
interface Stretch {
  readonly words: string;
  readonly isStrong: boolean;
}

/** The words of some HTML. Text without markup comes back as it is, entities read. */
export function wordsFromHtml(html: string): Plain {
  const stretches: Stretch[] = [];
  const dropped = new Set<string>();
  const open = { unread: 0, strong: 0, raised: '' };
  const put = (words: string) => {
    if (open.unread === 0) stretches.push({ words, isStrong: open.strong > 0 });
  };
  const parser = new Parser({
    onopentag(name, { alt = '' }) {
      if (unread.includes(name)) open.unread += 1;
      if (things.includes(name)) dropped.add(name);
      if (strong.includes(name)) open.strong += 1;
      if (name === 'sup' || name === 'sub') open.raised = name;
      put(before(name, alt.trim()));
    },
    onclosetag(name) {
      if (unread.includes(name)) open.unread = Math.max(open.unread - 1, 0);
      if (strong.includes(name)) open.strong = Math.max(open.strong - 1, 0);
      if (name === open.raised) open.raised = '';
      if (blocks.includes(name)) put('\n');
    },
    ontext(text) {
      // The wide space of Chinese is one that is meant.
      const words = text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
      put(open.raised === '' ? words : raise(words, open.raised === 'sup'));
    },
  });
  parser.end(html.slice(0, limits.text));
  const { words, cleaned } = cleanWords(linesOf(stretches));
  return { words, cleaned, dropped: [...dropped] };
}

/** What an element puts before its own words. */
function before(name: string, alt: string): string {
  if (name === 'li') return '\n• ';
  if (name === 'td' || name === 'th') return ' ';
  if (name === 'img' && alt !== '') return `[${alt}]`;
  return name === 'br' || blocks.includes(name) ? '\n' : '';
}

/** What the teacher should know of a text that was made plain. */
export function plainFindings({ cleaned, dropped }: Plain, spot: Spot): Finding[] {
  const findings: Finding[] = [];
  if (cleaned) findings.push({ weight: 'noted', spot, code: 'text.cleaned', values: {} });
  if (dropped.length > 0) {
    const values = { what: dropped.join(', ') };
    findings.push({ weight: 'changed', spot, code: 'text.dropped', values });
  }
  return findings;
}

const plainSigns = '0123456789+-=()n';
const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const loweredSigns = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/** x² and H₂O where the signs exist; otherwise x^(a) and v_(a), for x2 would be something else. */
function raise(words: string, up: boolean): string {
  const signs = up ? raisedSigns : loweredSigns;
  const letters = [...words.trim().replaceAll('−', '-')];
  if (letters.length === 0) return words;
  if (letters.every((letter) => plainSigns.includes(letter))) {
    return letters.map((letter) => signs[plainSigns.indexOf(letter)] ?? letter).join('');
  }
  return `${up ? '^' : '_'}(${words.trim()})`;
}

/** The stretches as lines: no empty ones, emphasis closed at the end of each. */
function linesOf(stretches: readonly Stretch[]): string {
  const lines: Stretch[][] = [[]];
  for (const { words, isStrong } of stretches) {
    for (const [at, part] of words.split('\n').entries()) {
      if (at > 0) lines.push([]);
      const line = lines.at(-1) ?? [];
      const before = line.at(-1);
      if (before?.isStrong === isStrong) {
        line[line.length - 1] = { words: before.words + part, isStrong };
      } else if (part !== '') line.push({ words: part, isStrong });
    }
  }
  return lines
    .map((line) => line.map(marked).join('').replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '' && line !== '•')
    .join('\n');
}

/** Emphasis hugs its words: `a **b** c`, never `a** b **c`. */
function marked({ words, isStrong }: Stretch): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return isStrong && inner !== '' ? `${before}**${inner}**${after}` : words;
}
