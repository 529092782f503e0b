// The pack of the game, repeated to any number of questions.
import { existsSync, readFileSync } from 'node:fs';
import { type Pack, readPack } from '../../src/questions/pack.ts';

const file = 'questions/social-credit/pack.json';
export const packId = 'social-credit';

export interface LargePack {
  readonly json: string;
  readonly ids: readonly string[];
  /** Verdict questions that are in packs of every size, so that the same ones are answered. */
  readonly verdicts: readonly string[];
}

/** `count` questions: the pack's own first, then copies with `-2`, `-3` … after their ids. */
export function largePack(count: number): LargePack {
  if (!existsSync(file)) throw new Error(`There is no ${file}; run the bench from the top.`);
  const source = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  const own = source.questions;
  const questions = Array.from({ length: count }, (_, at) => {
    const copy = Math.floor(at / own.length) + 1;
    const question = own[at % own.length];
    if (question === undefined) throw new Error('The pack has no questions.');
    return copy === 1 ? question : { ...question, id: `${question.id}-${copy}` };
  });
  const repeated = { ...source, questions };
  if (!readPack(repeated).ok) throw new Error(`The pack of ${count} questions cannot be read.`);
  return {
    json: JSON.stringify(repeated),
    ids: questions.map(({ id }) => id),
    verdicts: questions.filter(({ type }) => type === 'verdict').map(({ id }) => id),
  };
}
