// The answers to a worksheet, with the reasons and where they come from: what stands on the
// teacher's sheet, not how it looks. Pure.
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { type Text, type Words, wordsIn } from '../questions/text.ts';
import type { Verdict } from '../questions/verdict.ts';
import { sourceLine } from './question-item.ts';
import {
  type Lettered,
  questionsOf,
  type SheetTask,
  type SheetWish,
  sheetQuestion,
} from './worksheet.ts';

export type KeyAnswer =
  | { readonly type: 'verdict'; readonly verdict: Verdict }
  | { readonly type: 'choice'; readonly right: readonly Lettered[] }
  | {
      readonly type: 'sort';
      readonly bins: readonly { readonly bin: Words; readonly items: readonly Lettered[] }[];
    }
  /** In the right order. */
  | { readonly type: 'order'; readonly items: readonly Lettered[] }
  /** `near`: the distance that still counts as right. */
  | {
      readonly type: 'estimate';
      readonly value: number;
      readonly near: number;
      readonly unit: Words;
    }
  /** None is right or wrong; whose opinion it is, and who sees it otherwise. */
  | { readonly type: 'view'; readonly whose: Words; readonly otherwise: Words | null };

export interface KeyEntry {
  readonly number: number;
  readonly id: string;
  readonly text: Words;
  readonly answer: KeyAnswer;
  /** What is said to single options, items or steps, by letter. */
  readonly reasons: readonly { readonly letter: string; readonly words: Words }[];
  /** Headline, body, mix-up and closing sentence, as far as they are there. */
  readonly explanation: readonly Words[];
  /** `Source: Author, Title, …`, in the sheet's language. */
  readonly sources: readonly string[];
  /** A question for the class. */
  readonly discussion: Words | null;
}

export interface AnswerKey {
  readonly title: Words;
  readonly entries: readonly KeyEntry[];
}

/** The key to `worksheetOf(pack, wish)`: same numbers, same letters. */
export function answerKeyOf(pack: Pack, wish: SheetWish): AnswerKey {
  return {
    title: wordsIn(pack.title, wish.language),
    entries: questionsOf(pack, wish).map((question, at) => keyEntry(question, at + 1, pack, wish)),
  };
}

export function keyEntry(
  question: Question,
  number: number,
  pack: Pack,
  wish: SheetWish,
): KeyEntry {
  const say = (text: Text) => wordsIn(text, wish.language);
  const { id, text, task } = sheetQuestion(question, number, pack, wish);
  const { explanation, since, discussion, cites } = question;
  const { headline, body, mixUp, truth } = explanation;
  const parts = [headline, body, mixUp, truth, since?.text];
  return {
    ...{ number, id, text, answer: answerOf(question, task, say) },
    reasons: reasonsOf(question, task, say),
    explanation: parts.flatMap((part) => (part === undefined ? [] : [say(part)])),
    sources: [...new Set(cites.flatMap((cite) => sourceLine(cite, pack, wish.language)))],
    discussion: discussion === undefined ? null : say(discussion),
  };
}

type Say = (text: Text) => Words;

function answerOf(question: Question, task: SheetTask, say: Say): KeyAnswer {
  switch (question.type) {
    case 'verdict':
      return { type: 'verdict', verdict: question.verdict };
    case 'choice': {
      const right = new Set(question.options.filter((one) => one.right).map(({ id }) => id));
      return { type: 'choice', right: partsOf(task).filter(({ id }) => right.has(id)) };
    }
    case 'sort': {
      const binOf = new Map(question.items.map(({ id, bin }) => [id, bin]));
      const bins = question.bins.map((bin) => ({
        bin: say(bin.text),
        items: partsOf(task).filter(({ id }) => binOf.get(id) === bin.id),
      }));
      return { type: 'sort', bins };
    }
    case 'order': {
      const byId = new Map(partsOf(task).map((part) => [part.id, part]));
      return { type: 'order', items: question.items.flatMap(({ id }) => byId.get(id) ?? []) };
    }
    case 'estimate': {
      const { value, near, unit } = question;
      return { type: 'estimate', value, near, unit: say(unit) };
    }
    case 'view': {
      const { whose, otherwise } = question;
      const other = otherwise === undefined ? null : say(otherwise);
      return { type: 'view', whose: say(whose), otherwise: other };
    }
  }
}

function partsOf(task: SheetTask): readonly Lettered[] {
  if (task.type === 'choice') return task.options;
  return task.type === 'sort' || task.type === 'order' ? task.items : [];
}

function reasonsOf(question: Question, task: SheetTask, say: Say): KeyEntry['reasons'] {
  const parts: readonly { readonly id: string; readonly feedback?: Text | undefined }[] =
    question.type === 'choice'
      ? question.options
      : question.type === 'sort' || question.type === 'order'
        ? question.items
        : [];
  const saidOf = new Map(parts.map(({ id, feedback }) => [id, feedback]));
  return partsOf(task).flatMap(({ id, letter }) => {
    const feedback = saidOf.get(id);
    return feedback === undefined ? [] : [{ letter, words: say(feedback) }];
  });
}
