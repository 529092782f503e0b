// A claim, judged: myth, it's complicated, or reality. The core of the game. Pure.
import * as v from 'valibot';
import { base } from './base.ts';
import type { Outcome } from './outcome.ts';
import { text } from './text.ts';

export const verdicts = ['myth', 'complicated', 'reality'] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictQuestion = v.strictObject({
  ...base,
  type: v.literal('verdict'),
  claim: text,
  /** One line of scenario under the claim. */
  context: v.optional(text),
  verdict: v.picklist(verdicts, 'verdict'),
});
export type VerdictQuestion = v.InferOutput<typeof verdictQuestion>;

export const verdictAnswer = v.picklist(verdicts);
export type VerdictAnswer = v.InferOutput<typeof verdictAnswer>;

export function judgeVerdict(question: VerdictQuestion, answer: VerdictAnswer): Outcome {
  return { kind: answer === question.verdict ? 'right' : 'wrong' };
}
