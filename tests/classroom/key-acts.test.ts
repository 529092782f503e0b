// What keys do: those of a presenter, of a teacher who counts, and of a class that answers by keys.
import { describe, expect, test } from 'vitest';
import type { LessonAct } from '../../src/classroom/act.ts';
import { meaningOf, type Pending } from '../../src/classroom/key-acts.ts';
import { type Lesson, placeKey } from '../../src/classroom/lesson.ts';
import { aLesson, taught } from './lessons.ts';

const atCount: LessonAct[] = [
  { type: 'to-card', part: 'round', card: 0 },
  { type: 'to-step', step: 'count' },
];

/** The lesson after these keys, and what the window was asked to do. */
function pressed(lesson: Lesson, ...keys: readonly string[]) {
  let [now, pending]: [Lesson, Pending] = [lesson, null];
  const windows: string[] = [];
  for (const key of keys) {
    const meaning = meaningOf(now, key, pending);
    if (meaning === null) continue;
    pending = meaning.pending;
    if (meaning.window !== null) windows.push(meaning.window);
    if (meaning.act !== null) now = taught(now, meaning.act);
  }
  return { lesson: now, windows };
}

const countsOf = (lesson: Lesson) => lesson.records.round[0]?.first?.counts;

describe('keys', () => {
  test('of a presenter go on, go back and cover the wall', () => {
    const lesson = taught(aLesson(), ...atCount, { type: 'to-step', step: 'talk' });
    expect(placeKey(pressed(lesson, 'PageDown').lesson.place)).toBe('round/0/again');
    expect(placeKey(pressed(lesson, 'PageUp').lesson.place)).toBe('round/0/predict');
    expect(placeKey(pressed(lesson, 'ArrowRight', 'ArrowLeft').lesson.place)).toBe('round/0/talk');
    for (const key of ['b', '.']) {
      expect(pressed(lesson, key).lesson.curtain).toBe(true);
      expect(pressed(lesson, key, key).lesson.curtain).toBe(false);
    }
  });

  test('count hands: a letter, then how many; the rest; one more and one less', () => {
    const { lesson } = pressed(
      taught(aLesson(), ...atCount),
      ...['a', '1', '2', 'B', '4', '+', '-', '-', 'c', 'r'],
    );
    expect(countsOf(lesson)).toEqual({ myth: 12, complicated: 3, reality: 15 });
    expect(lesson.curtain).toBe(false);
    expect(countsOf(pressed(lesson, 'u').lesson)).toEqual({ myth: 12, complicated: 3 });
  });

  test('answer: where the class answers by keys each letter or number is one vote', () => {
    const lesson = taught(aLesson({ setup: { way: 'keys' } }), ...atCount);
    expect(countsOf(pressed(lesson, ...'abcAB12x9').lesson)).toEqual({
      ...{ myth: 3, complicated: 3, reality: 1 },
    });
  });

  test('answer for a team: its number, then its letter', () => {
    const setup = { way: 'keys', teams: ['红叶', 'Cranes', 'Otters'] } as const;
    const lesson = taught(aLesson({ setup: { ...setup, teams: [...setup.teams] } }), ...atCount);
    // A letter without a team, and a team that there is not, are nobody's.
    const { lesson: after } = pressed(lesson, ...'b1a3c7b2c1b');
    expect(after.records.round[0]?.first?.teams).toEqual(['complicated', 'reality', 'reality']);
  });

  test('predict, while the class is asked for its prediction', () => {
    const lesson = taught(aLesson(), ...atCount, { type: 'next' });
    expect(pressed(lesson, 'c').lesson.records.round[0]?.predicted).toBe('reality');
  });

  test('fill the screen and show the list of keys without touching the lesson', () => {
    const lesson = taught(aLesson(), ...atCount);
    expect(pressed(lesson, 'f', '?', 'h', 'x', 'Tab')).toEqual({
      lesson,
      windows: ['fill', 'help', 'help'],
    });
  });
});
