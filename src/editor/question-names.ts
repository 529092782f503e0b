// A question in one line, and the name it gets from its words.
import type { Language } from '../questions/text.ts';
import type { Bench } from './bench.ts';
import { isPassing, nameFrom, namesIn, newName } from './ids.ts';
import { wordsOf } from './names.ts';
import { isBranch, listAt, stringAt, valueAt, withValue } from './tree.ts';

/** Where each type says what it asks. */
const askedAt = ['claim', 'statement', 'question', 'prompt'] as const;

/** What the question asks, in the language of the screen; empty while nothing is written. */
export function askedWords(bench: Bench, question: unknown): string {
  if (!isBranch(question)) return '';
  for (const key of askedAt) {
    const words = wordsOf(bench, question[key]);
    if (words !== '') return words;
  }
  return '';
}

/** Everything the question says, in small letters, for being searched through. */
const searched = new WeakMap<object, string>();

export function saidIn(question: unknown): string {
  if (!isBranch(question)) return '';
  const known = searched.get(question);
  if (known !== undefined) return known;
  const said = JSON.stringify(question).toLowerCase();
  searched.set(question, said);
  return said;
}

/**
 * The tree with a name for the question at `at` that is made from its words, if it has only one
 * that stands in for it; its English words, since names are Latin.
 */
export function withOwnName(tree: unknown, at: number): unknown {
  const path = ['questions', at];
  const id = stringAt(tree, [...path, 'id']);
  if (!isPassing(id)) return tree;
  const language: Language = 'en';
  const words = askedAt.map((key) => stringAt(tree, [...path, key, language]));
  const name = nameFrom(words.find((text) => text !== '') ?? '');
  if (name === null) return tree;
  const taken = namesIn(listAt(tree, ['questions']));
  return withValue(tree, [...path, 'id'], newName(name, taken));
}

/** A question's place in the pack; -1 when there is none of that name. */
export function placeOf(tree: unknown, id: string): number {
  return listAt(tree, ['questions']).findIndex(
    (question) => isBranch(question) && question.id === id,
  );
}

export function topicOf(tree: unknown): string {
  return stringAt(valueAt(tree, ['topics', 0]), ['id']) || 'topic';
}
