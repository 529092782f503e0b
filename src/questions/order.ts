// The steps of a process, to be put in order. Pure.
import * as v from 'valibot';
import { base, slug } from './base.ts';
import { type Outcome, outcomeOfShare } from './outcome.ts';
import { text } from './text.ts';

const step = v.strictObject({
  id: slug,
  text,
  feedback: v.optional(text),
  /** When it happened; shown only on the reveal. */
  when: v.optional(text),
});

export const orderQuestion = v.strictObject({
  ...base,
  type: v.literal('order'),
  prompt: text,
  /** In the right order. */
  items: v.pipe(v.array(step), v.minLength(3, 'tooFew'), v.maxLength(7, 'tooMany')),
});
export type OrderQuestion = v.InferOutput<typeof orderQuestion>;

/** The item ids in the player's order. */
export const orderAnswer = v.pipe(v.array(slug), v.maxLength(7));
export type OrderAnswer = v.InferOutput<typeof orderAnswer>;

/** Share of pairs that stand in the right order (Kendall), partly right from two thirds on. */
export function judgeOrder(question: OrderQuestion, answer: OrderAnswer): Outcome {
  const places = question.items.map((item) => answer.indexOf(item.id));
  let pairs = 0;
  let kept = 0;
  for (const [i, earlier] of places.entries()) {
    for (const later of places.slice(i + 1)) {
      pairs += 1;
      if (earlier < later) kept += 1;
    }
  }
  const share = kept / pairs;
  return share < 2 / 3 ? { kind: 'wrong' } : outcomeOfShare(share);
}
