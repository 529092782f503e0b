// What is said of a pack without opening it: its title, what it holds, whether it is finished. Pure.
import * as v from 'valibot';
import { isLack, packLacks, questionLacks } from './draft-rules.ts';
import type { Pack } from './pack.ts';
import { checkTexts } from './prose-rules.ts';
import { readPlayable } from './salvage.ts';
import { type Language, languages, type Text, text } from './text.ts';
import type { Verdict } from './verdict.ts';

export interface PackFacts {
  /** Empty while nobody has given it one. */
  readonly title: Text;
  readonly languages: readonly Language[];
  /** Those that can be played. */
  readonly questions: number;
  /** How many claims there are of each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly version: string;
  /** Something is still to be written: it cannot be handed on as finished. */
  readonly draft: boolean;
}

/** What can be said of any value that is meant to be a pack, finished or not. */
export function factsOf(input: unknown): PackFacts {
  const read = readPlayable(input);
  if (!read.ok) {
    const title = field(input, 'title');
    return {
      ...{ title: v.is(text, title) ? title : {}, languages: languagesOf(input), questions: 0 },
      ...{ verdicts: { myth: 0, complicated: 0, reality: 0 }, version: '1.0.0', draft: true },
    };
  }
  const { pack } = read;
  const written = field(input, 'questions');
  const isWhole = Array.isArray(written) && written.length === pack.questions.length;
  return {
    ...{ title: pack.title, languages: pack.languages, questions: pack.questions.length },
    ...{ verdicts: verdictsOf(pack), version: pack.version, draft: !isWhole || isUnfinished(pack) },
  };
}

export function verdictsOf({ questions }: Pick<Pack, 'questions'>): Record<Verdict, number> {
  const counts = { myth: 0, complicated: 0, reality: 0 };
  for (const question of questions) if (question.type === 'verdict') counts[question.verdict] += 1;
  return counts;
}

/** True while something is still to be written, in any of the pack's languages. */
export function isUnfinished(pack: Pack): boolean {
  return (
    packLacks(pack).length > 0 ||
    pack.questions.some((question) => questionLacks(question, []).length > 0) ||
    checkTexts(pack).some(isLack)
  );
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function languagesOf(input: unknown): readonly Language[] {
  const named = field(input, 'languages');
  return Array.isArray(named) ? languages.filter((language) => named.includes(language)) : [];
}
