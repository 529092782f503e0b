// What a teacher can do in a lesson: one reducer. Pure: what happened is said beside the new state,
// for whoever moves, sounds or speaks. What cannot be done now changes nothing.
import type { LessonAct } from './act.ts';
import { type Lesson, type Place, placeKey } from './lesson.ts';
import { counted, predicted, reversed, withResult } from './lesson-counts.ts';
import { moved, repeated, whereTo } from './lesson-moves.ts';
import { spentIn } from './lesson-places.ts';

export type LessonHappening =
  | { readonly type: 'moved'; readonly to: Place }
  | { readonly type: 'revealed'; readonly card: string }
  | { readonly type: 'counted' | 'undone' | 'redone' | 'set' }
  | { readonly type: 'taken-in'; readonly answers: number };

export interface LessonPlayed {
  readonly lesson: Lesson;
  readonly happened: readonly LessonHappening[];
}

/** Longest time that a step can be given on top, in milliseconds. */
const longestExtra = 3_600_000;

/** @param now milliseconds since 1970 (UTC) */
export function lessonAfter(lesson: Lesson, act: LessonAct, now: number): LessonPlayed {
  return played(lesson, act, now) ?? { lesson, happened: [] };
}

function played(lesson: Lesson, act: LessonAct, now: number): LessonPlayed | null {
  switch (act.type) {
    case 'next':
    case 'back':
    case 'skip-card':
    case 'to-step':
    case 'to-card': {
      const meant = act.from === undefined || act.from === placeKey(lesson.place);
      const to = meant ? whereTo(lesson, act) : null;
      return to === null ? null : moved(lesson, to, { now, skips: act.type === 'skip-card' });
    }
    case 'count':
    case 'add':
    case 'rest':
    case 'team':
      return counted(lesson, act);
    case 'result':
      return withResult(lesson, act);
    case 'predict':
      return predicted(lesson, act.option);
    case 'undo':
    case 'redo':
      return reversed(lesson, act.type);
    case 'repeat':
      return repeated(lesson, now);
    default:
      return arranged(lesson, act, now);
  }
}

/** Whatever is neither moving nor counting: time, and what the wall shows and how. */
function arranged(
  lesson: Lesson,
  act: Extract<LessonAct, { type: 'pause' | 'extend' | 'set' | 'bars' | 'curtain' }>,
  now: number,
): LessonPlayed | null {
  const { clock } = lesson;
  switch (act.type) {
    case 'pause':
      if (act.on === (clock.since === null)) return null;
      return set(lesson, {
        clock: { ...clock, since: act.on ? null : now, spent: spentIn(lesson, now) },
      });
    case 'extend': {
      if (!Number.isFinite(act.seconds)) return null;
      const extra = Math.min(longestExtra, Math.max(0, clock.extra + act.seconds * 1000));
      return set(lesson, { clock: { ...clock, extra } });
    }
    case 'set': {
      const known = Object.entries(act.change).filter(([, value]) => value !== undefined);
      return set(lesson, { setup: { ...lesson.setup, ...Object.fromEntries(known) } });
    }
    case 'bars':
      return act.shown === lesson.bars ? null : set(lesson, { bars: act.shown });
    case 'curtain':
      return act.drawn === lesson.curtain ? null : set(lesson, { curtain: act.drawn });
  }
}

function set(lesson: Lesson, change: Partial<Lesson>): LessonPlayed {
  return { lesson: { ...lesson, ...change }, happened: [{ type: 'set' }] };
}
