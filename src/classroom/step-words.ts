// What happens now, in words: by part, step and way of answering. The same sentence stands on the
// wall, in the notes and is said to those who do not see either.
import { type Say, sayer } from '../language.ts';
import type { Language } from '../questions/text.ts';
import type { Lesson } from './lesson.ts';
import { cardNow } from './lesson-places.ts';

/** One sentence for everyone in the room. */
export function nowSaid(lesson: Lesson, say: Say): string {
  const { place, setup } = lesson;
  const now = cardNow(lesson);
  if (now === null) return say(place.part === 'end' ? 'class:now.end' : 'class:now.welcome');
  if (now.part !== 'round') {
    return say(setup.checkOnPaper ? 'class:now.paper' : `class:now.check_${now.part}`);
  }
  const { kind } = now.card;
  switch (place.step) {
    case 'count':
      return kind === 'view' ? say('class:now.countView') : say(`class:now.count_${wayOf(lesson)}`);
    case 'again':
      return say('class:now.again');
    case 'reveal':
      return say(kind === 'view' ? 'class:now.revealView' : 'class:now.reveal');
    default:
      return say(`class:now.${place.step}`);
  }
}

/** Teams give one answer each with keys too. */
function wayOf({ setup }: Lesson) {
  return setup.way === 'keys' && setup.teams !== null ? 'teams' : setup.way;
}

export function nowWords(lesson: Lesson, language: Language): string {
  return nowSaid(lesson, sayer(language));
}

/** The name of an option: the words of a verdict or stance, or the letter of a scenario's option. */
export function optionName(
  kind: 'verdict' | 'choice' | 'view',
  { id, mark }: { readonly id: string; readonly mark: string },
  say: Say,
): string {
  if (kind === 'choice') return mark;
  return kind === 'verdict'
    ? say(`play:verdict.${id as 'myth'}`)
    : say(`play:stance.${id as 'agree'}`);
}
