// Which questions a worksheet is made of, and the letters of their options: those of the lesson
// where there is one, so that paper and wall say the same. Pure.
import type { SheetWish, Worksheet } from '../formats/worksheet.ts';
import type { Pack } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';
import { formsOf } from '../rules/forms.ts';
import { pickable, pickRound } from '../rules/pick.ts';
import { randomFrom } from '../state/dice.ts';
import type { AskingPart, Lesson } from './lesson.ts';

/** A round without a lesson: everyone who prints it has the same one. */
const plain = { seed: 'PAPER', length: 8 } as const;

/** Ids of the questions in this part of the lesson, or of a round of the pack where there is none. */
export function partCards(pack: Pack, lesson: Lesson | null, part: AskingPart): readonly string[] {
  if (lesson !== null && lesson.plan[part].length > 0) return lesson.plan[part].map(({ id }) => id);
  if (part === 'round') {
    const { seed, length } = plain;
    const random = randomFrom(seed);
    return pickRound(pack.questions.map(pickable), { length, random });
  }
  const [before = [], after = []] = formsOf(pack.questions) ?? [];
  return part === 'before' ? before : after;
}

export function sheetWish(
  only: readonly string[],
  lesson: Lesson | null,
  language: Language,
): SheetWish {
  return { language, only, mix: lesson?.plan.seed ?? plain.seed };
}

/** The letters of a question on paper, and what they are called on the wall. */
export type Letters = ReadonlyMap<string, string>;

/** By question id; only where the wall has other letters. */
export function wallLetters(sheet: Worksheet, lesson: Lesson | null): ReadonlyMap<string, Letters> {
  const cards =
    lesson === null ? [] : [...lesson.plan.before, ...lesson.plan.round, ...lesson.plan.after];
  const asked = sheet.parts.flatMap(({ questions }) => questions);
  const found = asked.flatMap(({ id, task }): [string, Letters][] => {
    const card = cards.find((one) => one.id === id);
    if (card === undefined || task.type !== 'choice') return [];
    const pairs = task.options.map(({ letter, id: option }): [string, string] => [
      letter,
      String.fromCharCode(65 + card.options.indexOf(option)),
    ]);
    return [[id, new Map(pairs)]];
  });
  return new Map(found);
}

/** The same, under the letters of the wall and in their order. */
export function relettered<T extends { readonly letter: string }>(
  list: readonly T[],
  letters: Letters | undefined,
): T[] {
  const named = list.map((one) => ({ ...one, letter: letters?.get(one.letter) ?? one.letter }));
  return letters === undefined
    ? named
    : named.toSorted((a, b) => (a.letter < b.letter ? -1 : a.letter > b.letter ? 1 : 0));
}
