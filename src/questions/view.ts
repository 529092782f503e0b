// An opinion that an author argues. Never right or wrong: the player says where they stand,
// then sees the author's reason and who disagrees. Pure.
import * as v from 'valibot';
import { base } from './base.ts';
import type { Outcome } from './outcome.ts';
import { text } from './text.ts';

export const stances = ['disagree', 'lean-disagree', 'unsure', 'lean-agree', 'agree'] as const;
export type Stance = (typeof stances)[number];

export const viewQuestion = v.strictObject({
  ...base,
  type: v.literal('view'),
  statement: text,
  /** Who argues it: "Jeremy Daum". */
  whose: text,
  /** Who sees it otherwise, and why. */
  otherwise: v.optional(text),
});
export type ViewQuestion = v.InferOutput<typeof viewQuestion>;

export const viewAnswer = v.picklist(stances);
export type ViewAnswer = v.InferOutput<typeof viewAnswer>;

export function judgeView(): Outcome {
  return { kind: 'stance' };
}
