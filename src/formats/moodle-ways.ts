// What Moodle's formats have in common: categories, marks in per cent, matching with spare
// answers, feedback in many places. Pure.
import type { Language } from '../questions/text.ts';
import { changed, lost, quoted } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import type { ItemBody, ItemOption } from './item.ts';
import { wordsOf } from './markup.ts';
import { inTongue } from './multilang.ts';
import { cleanWords } from './plain-words.ts';

/**
 * What a path such as `$course$/top/Default for Biology/Cells` names: the topic, and what stands
 * above it. `//` is a slash; what is not there is empty.
 */
export function categoryOf(
  path: string,
  language: Language,
): { readonly topic: string; readonly above: string } {
  const steps = path
    .replaceAll('//', '\u0000')
    .split('/')
    .map((step) => step.replaceAll('\u0000', '/').trim())
    .filter((step) => step !== '' && step !== 'top' && !/^\$\w+\$$/.test(step))
    .map((step) => nameIn(step.replace(/^Default for (?=\S)/, ''), language));
  return { topic: steps.at(-1) ?? '', above: steps.at(-2) ?? '' };
}

/** A name of Moodle's, as it is shown in a language: no markup, entities read. */
export function nameIn(name: string, language: Language): string {
  return wordsOf(inTongue(name, language), 'moodle').words;
}

/** The title that a file's categories share, if they do; else `usual`. */
export function sharedTitle(above: readonly string[], usual: string): string {
  const [first = ''] = above;
  const isShared = first !== '' && above.every((one) => one === first);
  const { words } = cleanWords(first.slice(0, 500));
  return isShared && words !== '' ? [...words].slice(0, 120).join('').trim() : usual;
}

/**
 * Words where Moodle takes text without markup (a category, an answer to be matched): it drops
 * what looks like a tag there, and shows an entity as its character.
 */
export function tagless(words: string): string {
  return words
    .replaceAll('**', '')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?=\S)/g, '&lt;')
    .replaceAll(']]>', ']]&gt;');
}

/** A heading as a step of such a path; a space keeps its own slashes from those of the path. */
export function topicCategory(topic: string): string {
  return tagless(topic)
    .replace(/\s+/g, ' ')
    .replace(/^\/|\/$/g, (slash, at: number) => (at === 0 ? ` ${slash}` : `${slash} `))
    .replaceAll('/', '//');
}

/** General feedback and what is said to right and wrong answers, each once. */
export function explanationOf(general: string, others: readonly string[]): string {
  return [...new Set([general, ...others])].filter((words) => words !== '').join('\n');
}

export interface MarkedOption {
  readonly text: string;
  /** Marked as the right one, where only one is to be chosen. */
  readonly isMarked: boolean;
  /** Share of the marks in per cent, where it says one. */
  readonly weight: number | null;
  readonly feedback: string;
}

/** The options as ours, in which an option is right or not; null when none is right. */
export function markedBody(
  given: readonly MarkedOption[],
  spot: Spot,
): { readonly body: ItemBody | null; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const isSingle = given.some(({ isMarked }) => isMarked);
  const isRight = ({ isMarked, weight }: MarkedOption) =>
    isMarked || (weight ?? 0) >= (isSingle ? 100 : Number.MIN_VALUE);
  const options = given.filter((option) => option.text !== '' || isRight(option));
  if (options.length < given.length) findings.push(changed('quiz.emptyOption', spot));
  const right = options.filter(isRight);
  if (right.length === 0) return { body: null, findings: [lost('quiz.noRight', spot)] };
  const partly = options.filter((option) => !isRight(option) && (option.weight ?? 0) > 0);
  if (partly.length > 0) {
    const list = partly.map(({ text }) => quoted(text)).join(' · ');
    findings.push(changed('quiz.partialCredit', spot, { list }));
  }
  if (isSingle && right.length > 1) findings.push(changed('quiz.anyOfSeveral', spot));
  const several = right.length > 1;
  const body = {
    type: 'choice',
    several,
    options: options.map((o) => ours(o, isRight(o))),
  } as const;
  return { body, findings };
}

function ours({ text, feedback }: MarkedOption, right: boolean): ItemOption {
  return { text, right, ...(feedback === '' ? {} : { feedback }) };
}

/** What an order of steps is written as where only matching is known: each step with its place. */
export const placeSigns = ['①', '②', '③', '④', '⑤', '⑥', '⑦'] as const;

/** Pairs to be matched; answers without an item are spare, and places in a row make an order. */
export function matchBody(given: readonly { item: string; bin: string }[]): ItemBody {
  const pairs = given.filter(({ item }) => item !== '');
  const spare = given.filter(({ item, bin }) => item === '' && bin !== '').map(({ bin }) => bin);
  const inOrder = placeSigns
    .slice(0, pairs.length)
    .flatMap((sign) => pairs.filter(({ bin }) => bin === sign).slice(0, 1));
  if (inOrder.length > 2 && inOrder.length === pairs.length) {
    return { type: 'order', items: inOrder.map(({ item }) => item) };
  }
  const bins = new Set(pairs.map(({ bin }) => bin));
  const extra = spare.filter((bin) => !bins.has(bin));
  return { type: 'match', pairs, ...(extra.length === 0 ? {} : { extra: [...new Set(extra)] }) };
}
