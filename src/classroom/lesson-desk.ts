// Where a lesson is kept while it is taught: the lesson as it began, and what was done since, one
// list a window. Every window tells the lesson from all lists together, so none ever writes over
// what another has done, and one that is closed or killed goes on where it was.
import * as v from 'valibot';
import { erasedKey, type Records } from '../state/records.ts';
import { type LessonAct, lessonAct } from './act.ts';
import { type Lesson, readLesson } from './lesson.ts';
import { type LessonHappening, lessonAfter } from './lesson-acts.ts';

export interface LessonDesk {
  /** The lesson as it stands; null when none was begun. */
  lesson(): Lesson | null;
  /** Begins a lesson in place of the one there was. */
  start(lesson: Lesson): void;
  /** Does something in the lesson, keeps it, and says what happened. */
  act(act: LessonAct): readonly LessonHappening[];
  /** Puts the lesson away for good. */
  forget(): void;
  /** Another window has changed what lies under this key of the records. */
  heard(key: string): void;
  now(): number;
}

export interface DeskTools {
  readonly records: Records;
  /** Names this window's list; a name no other window has. */
  readonly visit: string;
  /** Milliseconds since 1970 (UTC). */
  readonly now: () => number;
  /** Hears of every change, whichever window made it. */
  readonly changed: () => void;
}

const lessonKey = 'class.lesson';
const listsStart = 'class.acts.';

const entry = v.strictObject({ at: v.pipe(v.number(), v.finite()), act: lessonAct });
const entries = v.array(entry);
type Entry = v.InferOutput<typeof entry>;

export function createLessonDesk({ records, visit, now, changed }: DeskTools): LessonDesk {
  let begun: Lesson | null = null;
  let lesson: Lesson | null = null;
  /** What was done, by the window that did it. */
  let lists = new Map<string, readonly Entry[]>();
  let newest = 0;
  /** Whether the lesson lies in the records; where nothing can be kept it is taught all the same. */
  let kept = false;

  const keyOf = (window: string): string => `${listsStart}${begun?.id ?? ''}.${window}`;

  const tell = (): void => {
    const all = [...lists]
      .flatMap(([window, list]) => list.map((one, n) => ({ ...one, window, n })))
      .sort(
        (a, b) => a.at - b.at || (a.window < b.window ? -1 : a.window > b.window ? 1 : a.n - b.n),
      );
    newest = all.at(-1)?.at ?? 0;
    lesson = begun;
    for (const { act, at } of all) {
      if (lesson !== null) lesson = lessonAfter(lesson, act, at).lesson;
    }
  };

  const readList = (window: string): void => {
    const list = records.read(keyOf(window), entries);
    if (list !== undefined) lists.set(window, list);
  };

  const load = (): void => {
    const raw = records.read(lessonKey, v.unknown());
    begun = readLesson(raw);
    kept = begun !== null;
    lists = new Map();
    if (begun !== null) {
      for (const key of records.keysFrom(keyOf(''))) readList(key.slice(keyOf('').length));
    }
    tell();
  };

  /** Lists of other lessons than the one that is begun. */
  const clear = (): void => {
    const keep = begun === null ? null : keyOf('');
    for (const key of records.keysFrom(listsStart)) {
      if (keep === null || !key.startsWith(keep)) records.remove(key);
    }
  };

  const forget = (): void => {
    [begun, lesson, lists, kept] = [null, null, new Map(), false];
    records.remove(lessonKey);
    clear();
    changed();
  };

  /** Everything was erased in this window: what we still know goes with it. */
  const dropErased = (): void => {
    if (!kept || records.has(lessonKey)) return;
    [begun, lesson, lists, kept] = [null, null, new Map(), false];
  };

  load();
  return {
    lesson: () => {
      dropErased();
      return lesson;
    },
    start: (next) => {
      begun = next;
      lists = new Map();
      kept = records.write(lessonKey, next);
      clear();
      tell();
      changed();
    },
    act: (act) => {
      dropErased();
      // What could not be read back is not done either.
      if (lesson === null || !v.is(lessonAct, act)) return [];
      // Later than all that is known, even where a clock was set back.
      const at = Math.max(now(), newest + 1);
      const { lesson: next, happened } = lessonAfter(lesson, act, at);
      if (happened.length === 0) return [];
      const list = [...(lists.get(visit) ?? []), { at, act }];
      lists.set(visit, list);
      [lesson, newest] = [next, at];
      records.write(keyOf(visit), list);
      changed();
      return happened;
    },
    forget,
    heard: (key) => {
      if (key === erasedKey) {
        [begun, lesson, lists, kept] = [null, null, new Map(), false];
        return changed();
      }
      if (key === lessonKey) {
        load();
        return changed();
      }
      if (begun === null || !key.startsWith(keyOf(''))) return;
      readList(key.slice(keyOf('').length));
      tell();
      changed();
    },
    now,
  };
}
