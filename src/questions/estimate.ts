// A number to be placed on a scale, judged by distance. Pure.
import * as v from 'valibot';
import { base } from './base.ts';
import type { Outcome } from './outcome.ts';
import { text } from './text.ts';

export const estimateQuestion = v.strictObject({
  ...base,
  type: v.literal('estimate'),
  prompt: text,
  /** The number with its unit; `{{n}}` stands for the number: "{{n}} %", "{{n}} million". */
  unit: text,
  min: v.number(),
  max: v.number(),
  step: v.pipe(v.number(), v.minValue(Number.MIN_VALUE, 'step')),
  value: v.number(),
  /** Distance from the value that still counts as right. */
  near: v.number(),
  /** Distance that counts as partly right. */
  far: v.number(),
});
export type EstimateQuestion = v.InferOutput<typeof estimateQuestion>;

export const estimateAnswer = v.pipe(v.number(), v.finite());
export type EstimateAnswer = v.InferOutput<typeof estimateAnswer>;

export function judgeEstimate(question: EstimateQuestion, answer: EstimateAnswer): Outcome {
  const distance = Math.abs(answer - question.value);
  if (distance <= question.near) return { kind: 'right' };
  if (distance >= question.far) return { kind: 'wrong' };
  const share = (question.far - distance) / (question.far - question.near);
  return { kind: 'partly', share };
}
