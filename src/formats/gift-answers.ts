// What stands between the braces of a GIFT question, by Moodle's own rules: the kind of question
// is told by its first marks. Takes text whose escaped characters are out of the way. Pure.
import { type GiftText, giftText } from './gift-text.ts';
import type { Markup } from './markup.ts';
import { verdictOfWord } from './verdict-words.ts';

export interface GiftOption {
  readonly text: GiftText;
  readonly isMarked: boolean;
  /** Share of the marks in per cent, where one is given. */
  readonly weight: number | null;
  readonly feedback: GiftText | null;
}

export interface GiftNumber {
  readonly value: number;
  readonly tolerance: number;
  readonly weight: number;
}

export type GiftAnswers =
  | { readonly type: 'true-false'; readonly right: boolean; readonly feedback: readonly GiftText[] }
  | { readonly type: 'choice'; readonly options: readonly GiftOption[] }
  | { readonly type: 'match'; readonly pairs: readonly (readonly [GiftText, GiftText])[] }
  | { readonly type: 'order'; readonly items: readonly GiftText[] }
  | {
      readonly type: 'number';
      readonly numbers: readonly GiftNumber[];
      readonly feedback: readonly GiftText[];
    }
  /** Nothing of ours: written answers; or a mistake, by its code, and the words at fault. */
  | { readonly type: 'none'; readonly code: string; readonly text?: string };

/** Reads the answers; `usual` is what the question's text is written in. */
export function giftAnswers(given: string, usual: Markup): GiftAnswers {
  const answers = given.trim();
  if (answers === '') return { type: 'none', code: 'quiz.essay' };
  if (answers.startsWith('#')) return numbersIn(answers.slice(1), usual);
  if (orderStart.test(answers)) return orderIn(answers);
  if (/^\d*:[A-Z_]+:/.test(answers)) return { type: 'none', code: 'quiz.cloze' };
  if (answers.includes('~')) return { type: 'choice', options: optionsIn(answers, usual) };
  if (answers.includes('=') && answers.includes('->')) return pairsIn(answers, usual);
  const [first = '', ...comments] = answers.split('#');
  const right = truthOf(first.trim());
  if (right === null) return { type: 'none', code: 'quiz.shortAnswer' };
  const feedback = comments.map((comment) => giftText(comment, usual));
  return { type: 'true-false', right, feedback };
}

/** `>4 ALL VERTICAL …`: how Moodle's ordering questions are shown and judged; steps follow. */
const orderStart =
  /^>\s*\d+(?:\s+(?:[A-Z]+(?:_[A-Z]+)+|(?:ALL|EXACT|RANDOM|REL|CONTIG|CONTIGUOUS|ABS|ABSOLUTE|RELATIVE|HORI|HORIZONTAL|H|VERT|VERTICAL|V|SHOW|HIDE|TRUE|FALSE|YES|NO|none|123|abc|ABCD|iii|IIII|[01])(?=\s)))*/;

/** One step a line, in the right order; Moodle writes them as HTML, without escapes. */
function orderIn(answers: string): GiftAnswers {
  const lines = answers.replace(orderStart, '').split('\n');
  return { type: 'order', items: lines.map((line) => giftText(line, 'moodle')) };
}

function truthOf(word: string): boolean | null {
  if (/^(?:t|true)$/i.test(word)) return true;
  if (/^(?:f|false)$/i.test(word)) return false;
  const verdict = /^\P{ASCII}{1,2}$/u.test(word) ? verdictOfWord(word) : null;
  return verdict === null ? null : verdict === 'reality';
}

function optionsIn(answers: string, usual: Markup): GiftOption[] {
  const parts = answers.match(/[=~][^=~]*|^[^=~]+/g) ?? [];
  // `~=` is one mark, the way Moodle itself writes some.
  return parts.flatMap((part, at) => {
    if (part.trim() === '~' && parts[at + 1]?.startsWith('=') === true) return [];
    const isMarked = part.startsWith('=');
    const [, percent, rest = ''] = /^[=~]?\s*(?:%(-?\d+(?:[.,]\d+)?)%)?([\s\S]*)$/.exec(part) ?? [];
    const [words = '', ...comments] = rest.split('#');
    const feedback = comments.join('#').trim();
    return [
      {
        ...{ text: giftText(words, usual), isMarked },
        weight: percent === undefined ? null : Number(percent.replace(',', '.')),
        feedback: feedback === '' ? null : giftText(feedback, usual),
      },
    ];
  });
}

function pairsIn(answers: string, usual: Markup): GiftAnswers {
  const pairs: [GiftText, GiftText][] = [];
  for (const part of answers.split('=').slice(1)) {
    const arrow = part.indexOf('->');
    if (arrow < 0) return { type: 'none', code: 'quiz.giftArrow', text: part.trim() };
    const left = giftText(part.slice(0, arrow), usual);
    pairs.push([left, giftText(part.slice(arrow + 2), 'moodle')]);
  }
  return { type: 'match', pairs };
}

function numbersIn(given: string, usual: Markup): GiftAnswers {
  const numbers: GiftNumber[] = [];
  const feedback: GiftText[] = [];
  for (const part of given.match(/[=~][^=~]*|^[^=~]+/g) ?? []) {
    const [first = '', ...comments] = part.split('#');
    const comment = comments.join('#').trim();
    if (comment !== '') feedback.push(giftText(comment, usual));
    const [, percent, words = ''] = /^=?\s*(?:%(-?[\d.]+)%)?([\s\S]*)$/.exec(first) ?? [];
    // Anything else, with its own feedback.
    if (part.startsWith('~') || ['', '*'].includes(words.trim())) continue;
    const read = numberOf(words);
    if (read === null) {
      return { type: 'none', code: 'quiz.badNumber', text: words.trim() };
    }
    numbers.push({ ...read, weight: percent === undefined ? 100 : Number(percent) });
  }
  if (numbers.length === 0) return { type: 'none', code: 'quiz.badNumber', text: '' };
  return { type: 'number', numbers, feedback };
}

/** `3`, `3:0.5` (give or take) or `2..4`. */
function numberOf(words: string): { value: number; tolerance: number } | null {
  const [from, to, ...more] = words.split('..').map(plainNumber);
  if (more.length > 0) return null;
  if (from !== undefined && to !== undefined) {
    if (from === null || to === null || to < from) return null;
    return { value: (from + to) / 2, tolerance: (to - from) / 2 };
  }
  const [value, tolerance = 0, ...rest] = words.split(':').map(plainNumber);
  if (value === undefined || value === null || tolerance === null || rest.length > 0) return null;
  return { value, tolerance: Math.abs(tolerance) };
}

/** A number as people write it: 1.5, 1,5, 12,000, 1e3, full-width digits. Null when it is none. */
export function plainNumber(words: string): number | null {
  const plain = words
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s_']/g, '');
  const even = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(even)) return null;
  const value = Number(even);
  return Number.isFinite(value) ? value : null;
}
