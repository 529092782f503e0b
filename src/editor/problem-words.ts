// A problem in the teacher's words: names instead of ids, no words of JSON.
import type { Say } from '../language.ts';
import type { View } from '../page/app.ts';
import { isLack } from '../questions/draft-rules.ts';
import type { Problem } from '../questions/pack.ts';
import { isNote } from '../questions/pack-rules.ts';
import type { Path } from '../questions/pack-texts.ts';
import { languages, wordsIn } from '../questions/text.ts';
import { isBranch, listAt, valueAt } from './tree.ts';

/** What must be mended, what is still to be written, and what is only worth knowing. */
export type Weight = 'wrong' | 'lack' | 'note';

/** Not wrong while it is being written: more is to come, or the rest of the pack makes up for it. */
const unfinished: ReadonlySet<string> = new Set([
  ...['missing', 'noLanguage', 'tooFew', 'fewWords', 'fewCharacters', 'notOneEmphasis'],
  ...['mixUpUntold', 'unusedBin', 'unusedTerm', 'noRightOption', 'oneRightOption'],
  ...['claimUnasked', 'claimUnweighed', 'coreMissing', 'fewCounterweights'],
  ...['overHalf', 'unevenVerdicts', 'complicatedShare'],
]);

export function weightOf(problem: Problem): Weight {
  if (isNote(problem)) return 'note';
  return isLack(problem) || unfinished.has(problem.code) ? 'lack' : 'wrong';
}

export function problemWords({ say, language }: View, tree: unknown, problem: Problem): string {
  const { code, path } = problem;
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? (spoken(say, name, value) ?? titleOf(tree, path, code, language) ?? value)
        : value,
    ]),
  );
  if (code === 'missing') return say('editor:problem.missing');
  if (code === 'wrongType') return say('editor:problem.wrongType');
  // Codes are known only when a pack is read; a test holds every code to its message.
  return String(say(`check:${code}` as 'check:missing', values as never));
}

/** A name of ours as it is said. */
function spoken(say: Say, name: string, value: string): string | null {
  const language = languages.find((known) => known === value);
  if (name === 'language' && language !== undefined) return say(`editor:language.${language}`);
  if (name === 'verdict') return say(`play:verdict.${value}` as 'play:verdict.myth');
  if (name === 'mixUp') return say(`play:mixUp.${value}` as 'play:mixUp.either-or');
  return null;
}

/** The title of what is not used, in place of its id. */
function titleOf(
  tree: unknown,
  path: Path,
  code: string,
  language: View['language'],
): string | null {
  if (code !== 'unusedSource' && code !== 'unusedBin' && code !== 'unusedTerm') return null;
  const thing =
    code === 'unusedTerm'
      ? listAt(tree, ['glossary']).find((term) => isBranch(term) && term.id === valueAt(tree, path))
      : valueAt(tree, path);
  if (!isBranch(thing)) return null;
  const text = thing.title ?? thing.text ?? thing.term;
  return isBranch(text) ? wordsIn(text, language).words : null;
}
