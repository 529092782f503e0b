// What a class round came to on one phone, as a line of text that a code can hold: which round, and
// what was answered to each card. Never a name or a time. Pure. Only letters, digits and signs for
// which a code needs least room; whole or not at all, since a sum tells when a letter is missing.
import type { Answer, Question } from '../questions/question.ts';
import { verdicts } from '../questions/verdict.ts';
import { stances } from '../questions/view.ts';
import { type RoundLength, roundLengths } from '../rules/pick.ts';
import { type Plan, type Step, untouched } from '../rules/round.ts';
import { hash } from './dice.ts';

/** Begins every code; the digit is the version of how it is written. */
const kind = 'SCORE';
const version = '1';
/** Longest code; one square of it is then still large enough for a camera. */
export const longestResult = 300;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const none = '-';
const sumLetters = 4;

export interface ClassResult {
  readonly pack: string;
  readonly seed: string;
  readonly length: RoundLength;
  /** Tells one phone's result from another's. */
  readonly mark: string;
  /** Of the cards as they were asked: another version of the pack has another one. */
  readonly print: string;
  /** A letter a card: which option was chosen; a dash where there was no answer. */
  readonly answers: string;
}

/** What a class can answer this question by, in the order of the pack; none for other kinds. */
function optionsOf(question: Question): readonly string[] {
  if (question.type === 'verdict') return verdicts;
  if (question.type === 'view') return stances;
  if (question.type !== 'choice' || question.several) return [];
  return question.options.length > letters.length ? [] : question.options.map(({ id }) => id);
}

/**
 * The code of a round that came by the link of a class; null for other rounds, for one in which
 * nothing was answered that can be counted, and for one that is too long for a code.
 */
export function writeResult(
  { plan, steps }: { readonly plan: Plan; readonly steps: ReadonlyMap<string, Step> },
  questions: ReadonlyMap<string, Question>,
): string | null {
  const asked = plan.cards.flatMap((id) => questions.get(id) ?? []);
  if (plan.mark === undefined || asked.length < plan.cards.length) return null;
  const answers = asked.map((question) => letterOf(question, steps.get(question.id) ?? untouched));
  if (answers.every((letter) => letter === none)) return null;
  const parts = [plan.pack, plan.seed, String(plan.length), plan.mark, printOf(asked)];
  const words = [kind + version, ...parts, answers.join('')].join('/').toUpperCase();
  const code = `${words}/${sumOf(words)}`;
  return code.length > longestResult ? null : code;
}

function letterOf(question: Question, step: Step): string {
  if (step.phase !== 'revealed') return none;
  const at = optionsOf(question).indexOf(optionIn(step.answer) ?? '');
  return at < 0 ? none : letters.charAt(at);
}

function optionIn({ type, value }: Answer): string | undefined {
  if (type === 'verdict' || type === 'view') return value;
  return type === 'choice' ? value[0] : undefined;
}

/** Changes with the cards and with what can be answered to them. */
function printOf(asked: readonly Question[]): string {
  return sumOf(asked.map((question) => [question.id, ...optionsOf(question)].join()).join(';'));
}

function sumOf(words: string): string {
  const sum = (hash(words) >>> 0) % 36 ** sumLetters;
  return sum.toString(36).toUpperCase().padStart(sumLetters, '0');
}

export type ReadResult =
  | { readonly ok: true; readonly result: ClassResult }
  /** `foreign`: a code of something else. */
  | { readonly ok: false; readonly why: 'foreign' | 'newer' | 'broken' };

const shape =
  /^SCORE1\/([A-Z0-9-]{1,60})\/([A-Z0-9]{1,12})\/(\d{1,2}|ALL)\/([0-9A-Z]{7})\/([0-9A-Z]{4})\/([A-Z-]+)\/([0-9A-Z]{4})$/;

/** Reads a code; never throws. */
export function readResult(text: string): ReadResult {
  if (!text.startsWith(kind)) return { ok: false, why: 'foreign' };
  if (/^[2-9]/.test(text.slice(kind.length))) return { ok: false, why: 'newer' };
  const [, pack = '', seed = '', cards = '', mark = '', print = '', answers = '', sum] =
    text.length > longestResult ? [] : (shape.exec(text) ?? []);
  const length = roundLengths.find((known) => String(known).toUpperCase() === cards);
  const whole = sum === sumOf(text.slice(0, -sumLetters - 1));
  if (length === undefined || !whole) return { ok: false, why: 'broken' };
  const result = { pack: pack.toLowerCase(), seed, length, mark, print, answers };
  return { ok: true, result };
}

/**
 * The option chosen on each card, by question id, where one was.
 * @param asked the cards of the result's round, in order
 * @returns null when other cards were asked: the pack has changed between the two devices
 */
export function answersIn(
  { print, answers }: ClassResult,
  asked: readonly Question[],
): Readonly<Record<string, string>> | null {
  if (answers.length !== asked.length || print !== printOf(asked)) return null;
  const chosen = asked.flatMap((question, at): [string, string][] => {
    const option = optionsOf(question)[letters.indexOf(answers.charAt(at))];
    return option === undefined ? [] : [[question.id, option]];
  });
  return Object.fromEntries(chosen);
}
