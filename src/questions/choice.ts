// A scenario and "what happens?": one or several right options, feedback for each. Pure.
import * as v from 'valibot';
import { base, slug } from './base.ts';
import { type Outcome, outcomeOfShare } from './outcome.ts';
import { text } from './text.ts';

const option = v.strictObject({
  id: slug,
  text,
  right: v.boolean(),
  /** Why this option is or isn't so; shown on the reveal for every option. */
  feedback: v.optional(text),
});

export const choiceQuestion = v.strictObject({
  ...base,
  type: v.literal('choice'),
  scenario: v.optional(text),
  question: text,
  /** True when several options are to be chosen; the card then says so. */
  several: v.optional(v.boolean(), false),
  options: v.pipe(v.array(option), v.minLength(2, 'tooFew'), v.maxLength(6, 'tooMany')),
});
export type ChoiceQuestion = v.InferOutput<typeof choiceQuestion>;

/** Ids of the chosen options. */
export const choiceAnswer = v.pipe(v.array(slug), v.maxLength(6));
export type ChoiceAnswer = v.InferOutput<typeof choiceAnswer>;

/**
 * One right option: right or wrong. Several: the share is that of options decided as they
 * should be, above what choosing none would give, less one for each wrong choice.
 */
export function judgeChoice(question: ChoiceQuestion, answer: ChoiceAnswer): Outcome {
  const right = question.options.filter((option) => option.right).map((option) => option.id);
  const hits = right.filter((id) => answer.includes(id)).length;
  const falseAlarms = answer.filter((id) => !right.includes(id)).length;
  if (!question.several) return { kind: hits === 1 && falseAlarms === 0 ? 'right' : 'wrong' };
  return outcomeOfShare((hits - falseAlarms) / right.length);
}
