// What a key means in a lesson. Pure: which act follows, or which thing the window does itself. A
// presenter sends page keys and a dot; a class that answers by keys presses letters or numbers.
import type { LessonAct } from './act.ts';
import { type Lesson, placeKey } from './lesson.ts';
import { cardNow, isByTeams, openBallot } from './lesson-places.ts';

/** What was pressed before and still counts: an option to give a number, or a team to give an answer. */
export type Pending =
  | { readonly type: 'option'; readonly option: string; readonly digits: string }
  | { readonly type: 'team'; readonly team: number }
  | null;

export interface KeyMeaning {
  readonly act: LessonAct | null;
  /** What the window does without the lesson. */
  readonly window: 'fill' | 'help' | null;
  readonly pending: Pending;
}

/** Null where the key means nothing here. */
export function meaningOf(lesson: Lesson, key: string, pending: Pending): KeyMeaning | null {
  return countingKey(lesson, key, pending) ?? plainKey(lesson, key);
}

function does(act: LessonAct | null, pending: Pending = null): KeyMeaning {
  return { act, window: null, pending };
}

function plainKey(lesson: Lesson, key: string): KeyMeaning | null {
  const from = placeKey(lesson.place);
  switch (key.toLowerCase()) {
    case 'arrowright':
    case 'arrowdown':
    case 'pagedown':
      return does({ type: 'next', from });
    case 'arrowleft':
    case 'arrowup':
    case 'pageup':
      return does({ type: 'back', from });
    case '.':
    case 'b':
      return does({ type: 'curtain', drawn: !lesson.curtain });
    case 'p':
      return does({ type: 'pause', on: lesson.clock.since !== null });
    case 'u':
      return does({ type: 'undo' });
    case 'v':
      return does({ type: 'bars', shown: !lesson.bars });
    case 'f':
      return { act: null, window: 'fill', pending: null };
    case 'h':
    case '?':
      return { act: null, window: 'help', pending: null };
    default:
      return null;
  }
}

/** While a vote is open letters are its options, and numbers count; letters predict, too. */
function countingKey(lesson: Lesson, key: string, pending: Pending): KeyMeaning | null {
  const options = cardNow(lesson)?.card.options ?? [];
  const letter = /^[a-f]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
  const option = options[letter];
  if (lesson.place.step === 'predict') {
    return option === undefined ? null : does({ type: 'predict', option });
  }
  const ballot = openBallot(lesson);
  if (ballot === null) return null;
  const digit = /^\d$/.test(key) ? Number(key) : null;
  if (isByTeams(lesson)) return teamKey(lesson, { option, digit, pending });
  if (lesson.setup.way === 'keys') {
    const pressed = option ?? options[(digit ?? 0) - 1];
    return pressed === undefined ? null : does({ type: 'add', option: pressed, by: 1, ballot });
  }
  if (option !== undefined) return does(null, { type: 'option', option, digits: '' });
  return pending?.type === 'option' ? numberKey(key, digit, pending, ballot) : null;
}

interface TeamKey {
  readonly option: string | undefined;
  readonly digit: number | null;
  readonly pending: Pending;
}

/** A team's number, then its letter. */
function teamKey({ setup }: Lesson, { option, digit, pending }: TeamKey): KeyMeaning | null {
  if (digit !== null) {
    const known = digit >= 1 && digit <= (setup.teams?.length ?? 0);
    return known ? does(null, { type: 'team', team: digit - 1 }) : null;
  }
  if (option === undefined) return null;
  return pending?.type === 'team'
    ? does({ type: 'team', team: pending.team, option })
    : does(null, null);
}

function numberKey(
  key: string,
  digit: number | null,
  pending: Extract<Pending, { type: 'option' }>,
  ballot: NonNullable<ReturnType<typeof openBallot>>,
): KeyMeaning | null {
  const { option } = pending;
  if (digit !== null) {
    const digits = `${pending.digits}${digit}`.slice(-3);
    return does({ type: 'count', option, count: Number(digits), ballot }, { ...pending, digits });
  }
  if (key === '+' || key === '=') return does({ type: 'add', option, by: 1, ballot }, pending);
  if (key === '-') return does({ type: 'add', option, by: -1, ballot }, pending);
  return key.toLowerCase() === 'r' ? does({ type: 'rest', option, ballot }) : null;
}
