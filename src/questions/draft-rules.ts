// What a question still lacks: it can be played without, with a notice, but not be handed on as
// finished. Pure.
import type { Pack, Problem } from './pack.ts';
import type { Path } from './pack-texts.ts';
import type { Question } from './question.ts';

/** Codes of problems that make a draft of a question, and nothing worse. */
const lacks: ReadonlySet<string> = new Set([
  ...[
    'noHeadline',
    'noBody',
    'noTruth',
    'noSource',
    'noBelief',
    'noDate',
    'noFeedback',
    'noScenario',
  ],
  ...['noLicence', 'noAuthor', 'noDescription', 'missingTranslation'],
]);

/** True for a problem that says only that something is still to be written. */
export function isLack({ code }: Problem): boolean {
  return lacks.has(code);
}

/** Everything a pack as a whole still lacks. */
export function packLacks({ licence, authors, description }: Pack): Problem[] {
  return [
    ...lack(licence, ['licence'], 'noLicence'),
    ...lack(authors[0], ['authors'], 'noAuthor'),
    ...lack(description, ['description'], 'noDescription'),
  ];
}

/** Everything the question still lacks, translations aside; `path` leads to it. */
export function questionLacks(question: Question, path: Path): Problem[] {
  const { explanation, myth, cites, asOf } = question;
  const said = [...path, 'explanation'];
  return [
    ...lack(explanation.headline, [...said, 'headline'], 'noHeadline'),
    ...lack(explanation.body, [...said, 'body'], 'noBody'),
    ...lack(explanation.truth, [...said, 'truth'], 'noTruth'),
    ...lack(cites[0], [...path, 'cites'], 'noSource'),
    ...lack(myth, [...path, 'myth'], 'noBelief'),
    ...lack(asOf, [...path, 'asOf'], 'noDate'),
    ...partLacks(question, path),
  ];
}

/** True when the question lacks what makes it more than a guess: an explanation or a source. */
export function isDraft({ explanation, cites }: Question): boolean {
  return explanation.body === undefined || cites.length === 0;
}

function partLacks(question: Question, path: Path): Problem[] {
  if (question.type === 'choice') {
    return [
      ...lack(question.scenario, [...path, 'scenario'], 'noScenario'),
      ...feedbackLacks(question.options, [...path, 'options']),
    ];
  }
  if (question.type === 'sort' || question.type === 'order') {
    return feedbackLacks(question.items, [...path, 'items']);
  }
  return [];
}

function feedbackLacks(parts: readonly { readonly feedback?: unknown }[], path: Path): Problem[] {
  return parts.flatMap(({ feedback }, at) =>
    lack(feedback, [...path, at, 'feedback'], 'noFeedback'),
  );
}

function lack(value: unknown, path: Path, code: string): Problem[] {
  return value === undefined ? [{ path, code, values: {} }] : [];
}
