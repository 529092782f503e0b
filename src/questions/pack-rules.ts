// What a pack must keep to beyond its shape, all rules together. Pure: the pictures there are
// come from the caller. Each problem carries the code of a message in `locales/<language>/check.json`.
import { checkBank } from './bank-rules.ts';
import { packLacks, questionLacks } from './draft-rules.ts';
import type { Pack, Problem } from './pack.ts';
import { checkProse, checkTexts } from './prose-rules.ts';
import { checkQuestion, repeated } from './question-rules.ts';
import { checkReferences, type Stage } from './reference-rules.ts';

/** Codes of problems that are worth knowing and break nothing. */
const notes: ReadonlySet<string> = new Set(['unusedSource']);

/** True for a problem that need not be mended before the pack is played. */
export function isNote({ code }: Problem): boolean {
  return notes.has(code);
}

/** Everything wrong with a pack that has been read; pass no `stage` to leave pictures unchecked. */
export function checkPack(pack: Pack, stage: Stage | null = null): readonly Problem[] {
  const ids = (['questions', 'topics', 'sources', 'glossary', 'claims'] as const).flatMap((part) =>
    repeated(pack[part], [part]),
  );
  const questions = pack.questions.flatMap((question, at) => {
    const path = ['questions', at];
    return [
      ...questionLacks(question, path),
      ...checkQuestion(question, path),
      ...checkProse(question, path),
    ];
  });
  return [
    ...ids,
    ...packLacks(pack),
    ...checkReferences(pack, stage),
    ...questions,
    ...checkTexts(pack),
    ...checkBank(pack),
  ];
}
