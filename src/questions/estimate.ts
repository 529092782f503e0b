// A number to be placed on a scale, judged by distance. Pure.
import * as v from 'valibot';
import { base } from './base.ts';
import type { Outcome } from './outcome.ts';
import { text } from './text.ts';

/** JSON can write 1e999, which is read as infinity. */
const number = v.pipe(v.number(), v.finite());

export const estimateQuestion = v.strictObject({
  ...base,
  type: v.literal('estimate'),
  prompt: text,
  /** The number with its unit; `{{n}}` stands for the number: "{{n}} %", "{{n}} million". */
  unit: text,
  min: number,
  max: number,
  step: v.pipe(v.number(), v.finite(), v.minValue(Number.MIN_VALUE, 'step')),
  value: number,
  /** Distance from the value that still counts as right. */
  near: number,
  /** Distance that counts as partly right. */
  far: number,
});
export type EstimateQuestion = v.InferOutput<typeof estimateQuestion>;

export const estimateAnswer = v.pipe(v.number(), v.finite());
export type EstimateAnswer = v.InferOutput<typeof estimateAnswer>;

export function judgeEstimate(question: EstimateQuestion, answer: EstimateAnswer): Outcome {
  const distance = Math.abs(answer - question.value);
  // 1.0 lies more than 0.3 from 0.7 in binary; so little is rounding, not distance.
  const rounding = question.step / 1e6;
  if (distance <= question.near + rounding) return { kind: 'right' };
  if (distance >= question.far - rounding) return { kind: 'wrong' };
  const share = (question.far - distance) / (question.far - question.near);
  return { kind: 'partly', share };
}
