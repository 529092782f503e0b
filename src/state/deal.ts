// The order in which the parts of a question are laid out: mixed, but the same for everyone in
// a round, after a refresh and in both languages.
import type { Question } from '../questions/question.ts';
import { shuffled } from '../rules/random.ts';
import { randomFrom } from './dice.ts';

/** Ids of the options or items of a question, in the order of laying out; empty if it has none. */
export function dealt(question: Question, seed: string): readonly string[] {
  const ids = partIds(question);
  const mixed = shuffled(ids, randomFrom(`${seed}/${question.id}`));
  const solved = question.type === 'order' && mixed.every((id, at) => id === ids[at]);
  return solved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}

function partIds(question: Question): readonly string[] {
  if (question.type === 'choice') return question.options.map(({ id }) => id);
  if (question.type === 'sort' || question.type === 'order') {
    return question.items.map(({ id }) => id);
  }
  return [];
}

/** The parts themselves, in the order of `ids`. */
export function inOrder<T extends { readonly id: string }>(
  parts: readonly T[],
  ids: readonly string[],
): T[] {
  return ids.flatMap((id) => parts.filter((part) => part.id === id));
}
