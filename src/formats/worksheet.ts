// A pack as a sheet of questions to be answered on paper: what stands on it, not how it looks.
// The page that prints it chooses the words of the interface and the lines to write on. Pure.
import type { Pack } from '../questions/pack.ts';
import { asked, type Question } from '../questions/question.ts';
import { type Language, type Text, type Words, wordsIn } from '../questions/text.ts';

export interface SheetWish {
  readonly language: Language;
  /**
   * Options, items and steps are mixed by it: the same for a sheet and its key, another one for
   * the neighbour's sheet.
   */
  readonly mix: string;
  /** The questions that are on it, by id, in this order; null: all, in the order of the pack. */
  readonly only: readonly string[] | null;
}

/** Something to be chosen or put somewhere, with its letter: A, B, … */
export interface Lettered {
  readonly letter: string;
  readonly id: string;
  readonly text: Words;
}

/** What is to be done on the paper. */
export type SheetTask =
  /** Tick one of the three verdicts. */
  | { readonly type: 'verdict' }
  /** Tick one option, or all that are right. */
  | { readonly type: 'choice'; readonly several: boolean; readonly options: readonly Lettered[] }
  /** Write the letters of the items under the bins. */
  | { readonly type: 'sort'; readonly bins: readonly Words[]; readonly items: readonly Lettered[] }
  /** Write the letters in the right order; one blank for each. */
  | { readonly type: 'order'; readonly items: readonly Lettered[] }
  /** Write a number, or mark it on a line from `min` to `max`. `unit` has `{{n}}` for it. */
  | {
      readonly type: 'estimate';
      readonly unit: Words;
      readonly min: number;
      readonly max: number;
    }
  /** Say where one stands, and why: there is no right answer. */
  | { readonly type: 'view'; readonly whose: Words };

export interface SheetQuestion {
  /** From 1, as it stands before the question. */
  readonly number: number;
  readonly id: string;
  readonly text: Words;
  /** A scenario before the question, or the line under a claim. */
  readonly lead: Words | null;
  readonly picture: { readonly address: string; readonly alt: Words } | null;
  readonly task: SheetTask;
}

/** A heading, and the questions under it. */
export interface SheetPart {
  readonly heading: Words;
  readonly questions: readonly SheetQuestion[];
}

export interface Worksheet {
  readonly title: Words;
  readonly description: Words | null;
  readonly parts: readonly SheetPart[];
  /** Who made the questions, and under which licence: stands small at the end. */
  readonly authors: readonly string[];
  readonly licence: string | null;
}

/** The sheet; a new part begins wherever the topic changes. */
export function worksheetOf(pack: Pack, wish: SheetWish): Worksheet {
  const say = (text: Text) => wordsIn(text, wish.language);
  const parts: { heading: Words; topic: string; questions: SheetQuestion[] }[] = [];
  for (const [at, question] of questionsOf(pack, wish).entries()) {
    const { topic } = question;
    let part = parts.at(-1);
    if (part?.topic !== topic) {
      const heading = pack.topics.find(({ id }) => id === topic)?.title ?? pack.title;
      part = { heading: say(heading), topic, questions: [] };
      parts.push(part);
    }
    part?.questions.push(sheetQuestion(question, at + 1, pack, wish));
  }
  return {
    title: say(pack.title),
    description: pack.description === undefined ? null : say(pack.description),
    parts: parts.map(({ heading, questions }) => ({ heading, questions })),
    authors: pack.authors,
    licence: pack.licence ?? null,
  };
}

/** The questions on the sheet, in their order. */
export function questionsOf({ questions }: Pack, { only }: SheetWish): readonly Question[] {
  if (only === null) return questions;
  const byId = new Map(questions.map((question) => [question.id, question]));
  return only.flatMap((id) => byId.get(id) ?? []);
}

export function sheetQuestion(
  question: Question,
  number: number,
  pack: Pack,
  wish: SheetWish,
): SheetQuestion {
  const say = (text: Text) => wordsIn(text, wish.language);
  const { id, picture } = question;
  const address = picture === undefined ? undefined : pack.pictures[picture.file];
  const lead = leadOf(question);
  return {
    ...{ number, id, text: say(asked(question)), lead: lead === undefined ? null : say(lead) },
    picture:
      picture === undefined || address === undefined ? null : { address, alt: say(picture.alt) },
    task: taskOf(question, wish),
  };
}

function leadOf(question: Question): Text | undefined {
  if (question.type === 'verdict') return question.context;
  return question.type === 'choice' ? question.scenario : undefined;
}

function taskOf(question: Question, wish: SheetWish): SheetTask {
  const say = (text: Text) => wordsIn(text, wish.language);
  const mixed = (parts: readonly Part[]) => lettered(parts, question.id, wish);
  switch (question.type) {
    case 'verdict':
      return { type: 'verdict' };
    case 'choice':
      return { type: 'choice', several: question.several, options: mixed(question.options) };
    case 'sort':
      return {
        ...{ type: 'sort', items: mixed(question.items) },
        bins: question.bins.map(({ text }) => say(text)),
      };
    case 'order':
      return { type: 'order', items: mixed(question.items) };
    case 'estimate': {
      const { min, max, unit } = question;
      return { type: 'estimate', unit: say(unit), min, max };
    }
    case 'view':
      return { type: 'view', whose: say(question.whose) };
  }
}

interface Part {
  readonly id: string;
  readonly text: Text;
}

/** The parts in an order that only the wish and their names decide, with letters. */
function lettered(parts: readonly Part[], question: string, wish: SheetWish): Lettered[] {
  return parts
    .map((part) => ({ part, place: hashOf(`${wish.mix}/${question}/${part.id}`) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ part: { id, text } }, at) => ({
      ...{ letter: String.fromCharCode(65 + at), id },
      text: wordsIn(text, wish.language),
    }));
}

/** A number that depends on every letter (FNV-1a, 32 bit, its bits mixed once more). */
function hashOf(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
