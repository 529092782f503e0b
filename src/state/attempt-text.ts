// An attempt as a short line of text: `mi8x2k0w low-score-no-ticket wfm-`. Time in base 36, the
// question, and four letters: outcome, confidence, what was said, check. The log of a browser and
// a file that is carried to another one hold the same lines.
import { confidences } from '../questions/question.ts';
import { verdicts } from '../questions/verdict.ts';
import { type Attempt, checks } from '../rules/attempt.ts';

const none = '-';
/** Stands between lines. */
export const lineEnd = ';';
const outcomes = ['right', 'partly', 'wrong', 'stance'] as const;

/** The first letter of each word is what stands for it. */
function letterOf(word: string | null): string {
  return word?.charAt(0) ?? none;
}

function wordOf<T extends string>(words: readonly T[], letter: string | undefined): T | null {
  return words.find((word) => word.startsWith(letter ?? none)) ?? null;
}

const [time, id] = ['[0-9a-z]{1,10}', '[a-z0-9]+(?:-[a-z0-9]+)*'];
const letters = ['[rpws]', '[gfc-]', '[mcr-]', '[bal-]'];
const shape = `${time} ${id} ${letters.join('')}`;
const line = new RegExp(`^(${time}) (${id}) (${letters.join(')(')})$`);
const lines = new RegExp(`^${shape}(?:${lineEnd}${shape})*$`);
const anywhere = new RegExp(`\\b${shape}(?=[${lineEnd}"]|$)`, 'g');

export function writeAttempt({ at, question, outcome, ...rest }: Attempt): string {
  const code = [outcome, rest.confidence, rest.said, rest.check].map(letterOf).join('');
  return `${Math.trunc(Math.max(0, at)).toString(36)} ${question} ${code}`;
}

/** The attempt on a line; null for anything else. */
export function readAttempt(text: string): Attempt | null {
  const [, at = '', question = '', outcome, confidence, said, check] = line.exec(text) ?? [];
  const found = wordOf(outcomes, outcome);
  if (found === null) return null;
  return {
    at: Number.parseInt(at, 36),
    question,
    outcome: found,
    confidence: wordOf(confidences, confidence),
    said: wordOf(verdicts, said),
    check: wordOf(checks, check),
  };
}

/** True for whole lines and nothing else. */
export function isLines(text: string): boolean {
  return text === '' || lines.test(text);
}

/** All whole lines in a text that was harmed. */
export function linesIn(harmed: string): string[] {
  return harmed.match(anywhere) ?? [];
}
