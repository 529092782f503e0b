// The table of question types: one place that knows them all. Pure.
// A new type needs its file here beside it and a line in each table; the compiler asks for the rest.
import * as v from 'valibot';
import { choiceAnswer, choiceQuestion, judgeChoice } from './choice.ts';
import { estimateAnswer, estimateQuestion, judgeEstimate } from './estimate.ts';
import { judgeOrder, orderAnswer, orderQuestion } from './order.ts';
import type { Outcome } from './outcome.ts';
import { isSortComplete, isSortPossible, judgeSort, sortAnswer, sortQuestion } from './sort.ts';
import type { Text } from './text.ts';
import { judgeVerdict, verdictAnswer, verdictQuestion } from './verdict.ts';
import { judgeView, viewAnswer, viewQuestion } from './view.ts';

export const question = v.variant('type', [
  verdictQuestion,
  choiceQuestion,
  sortQuestion,
  orderQuestion,
  estimateQuestion,
  viewQuestion,
]);
export type Question = v.InferOutput<typeof question>;
export type QuestionType = Question['type'];

/** An answer, marked with the type of question it is for. */
export const answer = v.variant('type', [
  v.strictObject({ type: v.literal('verdict'), value: verdictAnswer }),
  v.strictObject({ type: v.literal('choice'), value: choiceAnswer }),
  v.strictObject({ type: v.literal('sort'), value: sortAnswer }),
  v.strictObject({ type: v.literal('order'), value: orderAnswer }),
  v.strictObject({ type: v.literal('estimate'), value: estimateAnswer }),
  v.strictObject({ type: v.literal('view'), value: viewAnswer }),
]);
export type Answer = v.InferOutput<typeof answer>;

export const confidences = ['guess', 'fairly', 'certain'] as const;
export const confidence = v.picklist(confidences);
export type Confidence = (typeof confidences)[number];

/** What a question asks or claims, in one line. */
export function asked(question: Question): Text {
  if (question.type === 'verdict') return question.claim;
  if (question.type === 'view') return question.statement;
  return question.type === 'choice' ? question.question : question.prompt;
}

/** The true statement on the back; a draft that has none falls back on what it asks. */
export function headlineOf(question: Question): Text {
  return question.explanation.headline ?? asked(question);
}

/** True when the answer fits the question and nothing is left undecided. */
export function isComplete(asked: Question, given: Answer): boolean {
  if (asked.type === 'choice' && given.type === 'choice') {
    const known = given.value.every((id) => asked.options.some((option) => option.id === id));
    if (new Set(given.value).size < given.value.length) return false;
    return known && (asked.several ? given.value.length > 0 : given.value.length === 1);
  }
  if (asked.type === 'sort' && given.type === 'sort') return isSortComplete(asked, given.value);
  if (asked.type === 'order' && given.type === 'order') {
    const items = new Set(given.value);
    return items.size === asked.items.length && asked.items.every((item) => items.has(item.id));
  }
  if (asked.type === 'estimate' && given.type === 'estimate') {
    return given.value >= asked.min && given.value <= asked.max;
  }
  return asked.type === given.type;
}

/**
 * True when the answer can be gone on with: it is complete, or a sort under way. One that was
 * kept may not be possible any more when the pack has changed since.
 */
export function isPossible(asked: Question, given: Answer): boolean {
  if (asked.type === 'sort' && given.type === 'sort') return isSortPossible(asked, given.value);
  return isComplete(asked, given);
}

/**
 * What a complete answer comes to.
 * @throws when the answer is for another type of question; ask `isComplete` first.
 */
export function judge(asked: Question, given: Answer): Outcome {
  if (asked.type === 'verdict' && given.type === 'verdict') return judgeVerdict(asked, given.value);
  if (asked.type === 'choice' && given.type === 'choice') return judgeChoice(asked, given.value);
  if (asked.type === 'sort' && given.type === 'sort') return judgeSort(asked, given.value);
  if (asked.type === 'order' && given.type === 'order') return judgeOrder(asked, given.value);
  if (asked.type === 'estimate' && given.type === 'estimate') {
    return judgeEstimate(asked, given.value);
  }
  if (asked.type === 'view' && given.type === 'view') return judgeView();
  throw new TypeError(`A ${given.type} answer cannot be judged on a ${asked.type} question.`);
}
