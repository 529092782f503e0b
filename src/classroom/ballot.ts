// What a class can answer a card by: a few options, each with a letter and, where it has one, a
// glyph. Pure. Sorting, ordering, estimating and choosing several are played alone, not by hands.
import type { Question } from '../questions/question.ts';
import type { Text } from '../questions/text.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';
import { stances } from '../questions/view.ts';
import { dealt } from '../state/deal.ts';
import type { LessonCard } from './lesson.ts';

/** Corners of a room, and sides of a printed card: more options than these nobody can show. */
const mostOptions = 6;
const letters = 'ABCDEF';

/** The card as a lesson holds it, in a round with this seed; null when no letter answers it. */
export function lessonCard(question: Question, seed: string): LessonCard | null {
  const { id, sober } = question;
  switch (question.type) {
    case 'verdict':
      return { id, kind: 'verdict', options: [...verdicts], sober };
    case 'view':
      return { id, kind: 'view', options: [...stances], sober };
    case 'choice': {
      const fits = !question.several && question.options.length <= mostOptions;
      return fits ? { id, kind: 'choice', options: [...dealt(question, seed)], sober } : null;
    }
    default:
      return null;
  }
}

/**
 * What stands for the option at this index: a letter; on the line of an opinion a number, since
 * that is shown with fingers and has no right end.
 */
export function markOf(kind: LessonCard['kind'], at: number): string {
  return kind === 'view' ? String(at + 1) : letters.charAt(at);
}

/** The option that counts as right; null for opinions, and where the question is another now. */
export function rightOption(question: Question): string | null {
  if (question.type === 'verdict') return question.verdict;
  if (question.type !== 'choice') return null;
  return question.options.find(({ right }) => right)?.id ?? null;
}

/** The words of an option of a scenario; null for options whose words are the game's own. */
export function optionText(question: Question, option: string): Text | null {
  if (question.type !== 'choice') return null;
  return question.options.find(({ id }) => id === option)?.text ?? null;
}

export function isVerdict(option: string): option is Verdict {
  return verdicts.some((verdict) => verdict === option);
}
