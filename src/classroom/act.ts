// What a teacher can do in a lesson, as it is kept and read back. Pure; what comes of it is in
// lesson-acts.ts.
import * as v from 'valibot';
import { ballot, parts, setupChange, steps } from './lesson.ts';

const option = v.pipe(v.string(), v.maxLength(80));
const number = v.pipe(v.number(), v.finite());
/** Acts that lead elsewhere say from where, so that one made in two windows at once counts once. */
const from = v.optional(v.string());
/** Which vote is meant, where it is not the one that is open. */
const counting = { ballot: v.optional(ballot) };

const moveAct = v.variant('type', [
  v.strictObject({ type: v.picklist(['next', 'back', 'skip-card']), from }),
  /** To a step of this card, planned or not. */
  v.strictObject({ type: v.literal('to-step'), step: v.picklist(steps), from }),
  v.strictObject({ type: v.literal('to-card'), part: v.picklist(parts), card: number, from }),
]);
export type MoveAct = v.InferOutput<typeof moveAct>;

const countAct = v.variant('type', [
  /** So many for an option. */
  v.strictObject({ type: v.literal('count'), option, count: number, ...counting }),
  v.strictObject({ type: v.literal('add'), option, by: number, ...counting }),
  /** Everybody who has not been counted. */
  v.strictObject({ type: v.literal('rest'), option, ...counting }),
  v.strictObject({
    ...{ type: v.literal('team'), team: number, option: v.nullable(option) },
    ...counting,
  }),
]);
export type CountAct = v.InferOutput<typeof countAct>;

/** One phone's answers, by card id; its mark keeps it from being counted twice. */
const resultAct = v.strictObject({
  type: v.literal('result'),
  mark: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  answers: v.record(v.string(), option),
});
export type ResultAct = v.InferOutput<typeof resultAct>;

export const lessonAct = v.variant('type', [
  moveAct,
  countAct,
  resultAct,
  /** `repeat`: this step once more, its vote counted anew. */
  v.strictObject({ type: v.picklist(['repeat', 'undo', 'redo']) }),
  v.strictObject({ type: v.literal('pause'), on: v.boolean() }),
  v.strictObject({ type: v.literal('extend'), seconds: number }),
  v.strictObject({ type: v.literal('set'), change: setupChange }),
  /** The first vote may be seen before the reveal. */
  v.strictObject({ type: v.literal('bars'), shown: v.boolean() }),
  v.strictObject({ type: v.literal('curtain'), drawn: v.boolean() }),
  v.strictObject({ type: v.literal('predict'), option: v.nullable(option) }),
]);
export type LessonAct = v.InferOutput<typeof lessonAct>;
