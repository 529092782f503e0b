// Cards to be put into bins. Pure.
import * as v from 'valibot';
import { base, slug } from './base.ts';
import { type Outcome, outcomeOfShare } from './outcome.ts';
import { text } from './text.ts';

const bin = v.strictObject({ id: slug, text });
const item = v.strictObject({ id: slug, text, bin: slug, feedback: v.optional(text) });

export const sortQuestion = v.strictObject({
  ...base,
  type: v.literal('sort'),
  prompt: text,
  bins: v.pipe(v.array(bin), v.minLength(2, 'tooFew'), v.maxLength(4, 'tooMany')),
  items: v.pipe(v.array(item), v.minLength(3, 'tooFew'), v.maxLength(8, 'tooMany')),
});
export type SortQuestion = v.InferOutput<typeof sortQuestion>;

/** Which bin each item lies in, by item id; an item not there is still in hand. */
export const sortAnswer = v.record(slug, slug);
export type SortAnswer = v.InferOutput<typeof sortAnswer>;

export function isSortComplete(question: SortQuestion, answer: SortAnswer): boolean {
  return (
    isSortPossible(question, answer) && question.items.every(({ id }) => Object.hasOwn(answer, id))
  );
}

/** True when every item that lies somewhere is one of the question's, and its bin too. */
export function isSortPossible({ items, bins }: SortQuestion, answer: SortAnswer): boolean {
  return Object.entries(answer).every(
    ([item, bin]) => items.some(({ id }) => id === item) && bins.some(({ id }) => id === bin),
  );
}

/** Partly right from half of the items on; below that, wrong. */
export function judgeSort(question: SortQuestion, answer: SortAnswer): Outcome {
  const placed = question.items.filter((item) => answer[item.id] === item.bin).length;
  const share = placed / question.items.length;
  return share < 0.5 ? { kind: 'wrong' } : outcomeOfShare(share);
}
