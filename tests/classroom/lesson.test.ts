// What holds in a lesson whatever the teacher does, in any order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LessonAct } from '../../src/classroom/act.ts';
import {
  askingParts,
  type Lesson,
  placeKey,
  readLesson,
  type Tally,
} from '../../src/classroom/lesson.ts';
import { lessonAfter } from '../../src/classroom/lesson-acts.ts';
import {
  countedIn,
  electorate,
  openBallot,
  placesOf,
  spentIn,
} from '../../src/classroom/lesson-places.ts';
import { aLesson, anyAct, anyActs, anyCount, taught } from './lessons.ts';

/** Every state that the acts lead through, the first among them. */
function statesOf(acts: readonly LessonAct[], first = aLesson()): Lesson[] {
  let at = 1000;
  const states = [first];
  for (const act of acts) {
    at += 700;
    states.push(lessonAfter(states.at(-1) ?? first, act, at).lesson);
  }
  return states;
}

function talliesOf({ records }: Lesson): Tally[] {
  return askingParts.flatMap((part) =>
    records[part].flatMap(({ first, second }) => [first, second].filter((tally) => tally !== null)),
  );
}

describe('whatever the teacher does', () => {
  test('counts are whole, never below nought, and never more than could answer', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        let most = 0;
        for (const lesson of statesOf(acts)) {
          most = Math.max(most, electorate(lesson), lesson.setup.present);
          for (const tally of talliesOf(lesson)) {
            const counts = Object.values(tally.counts);
            expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
            expect(countedIn(tally)).toBeLessThanOrEqual(tally.of);
            expect(tally.of).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  test('the lesson goes on to its end and back to its beginning, step by step', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const lesson = statesOf(acts).at(-1) ?? aLesson();
        const long = placesOf(lesson.plan, true).length;
        for (const [type, part] of [
          ['next', 'end'],
          ['back', 'welcome'],
        ] as const) {
          const seen = new Set<string>();
          let there = lesson;
          for (let at = 0; at < long && there.place.part !== part; at += 1) {
            there = lessonAfter(there, { type }, at).lesson;
            expect(seen).not.toContain(placeKey(there.place));
            seen.add(placeKey(there.place));
          }
          expect(there.place.part).toBe(part);
        }
      }),
    );
  });

  test('what is written down and read again is the same lesson', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        for (const lesson of statesOf(acts)) {
          expect(readLesson(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('undoing a count gives back what was there, and doing it again what came of it', () => {
    fc.assert(
      fc.property(anyActs, anyCount, (acts, count) => {
        const lesson = statesOf(acts).at(-1) ?? aLesson();
        const counted = lessonAfter(lesson, count, 1);
        if (counted.happened.length === 0) {
          expect(counted.lesson).toBe(lesson);
          return;
        }
        const undone = taught(counted.lesson, { type: 'undo' });
        expect([undone.records, undone.phones]).toEqual([lesson.records, lesson.phones]);
        const redone = taught(undone, { type: 'redo' });
        expect([redone.records, redone.phones]).toEqual([
          counted.lesson.records,
          counted.lesson.phones,
        ]);
      }),
    );
  });

  test('a card is revealed by going to its reveal, and by nothing else', () => {
    fc.assert(
      fc.property(anyActs, anyAct, (acts, act) => {
        const lesson = statesOf(acts).at(-1) ?? aLesson();
        const next = lessonAfter(lesson, act, 1).lesson;
        const revealedIn = ({ records }: Lesson) => records.round.map(({ revealed }) => revealed);
        const there =
          ['reveal', 'discuss'].includes(next.place.step) && next.place.part === 'round';
        const wanted = revealedIn(lesson).map(
          (was, at) => was || (there && at === next.place.card),
        );
        expect(revealedIn(next)).toEqual(wanted);
        expect(next.records.before.some(({ revealed }) => revealed)).toBe(false);
      }),
    );
  });

  test('the lesson before an act is left as it was', () => {
    fc.assert(
      fc.property(anyActs, anyAct, (acts, act) => {
        const lesson = statesOf(acts).at(-1) ?? aLesson();
        const before = JSON.stringify(lesson);
        lessonAfter(lesson, act, 1);
        expect(JSON.stringify(lesson)).toBe(before);
      }),
    );
  });
});

describe('a lesson', () => {
  const commit = { type: 'to-card', part: 'round', card: 0 } as const;

  test('takes a card from silence to talk, and on to the next card', () => {
    const keys = placesOf(aLesson().plan).map(placeKey);
    expect(keys.slice(0, 10)).toEqual([
      ...['welcome/0/commit', 'before/0/count', 'before/1/count'],
      ...['commit', 'count', 'predict', 'talk', 'again', 'reveal', 'discuss'].map(
        (step) => `round/0/${step}`,
      ),
    ]);
    // Of an opinion no answer is wrong, so none is predicted.
    expect(keys).toContain('round/2/talk');
    expect(keys).not.toContain('round/2/predict');
    expect(keys.slice(-3)).toEqual(['after/0/count', 'after/1/count', 'end/0/discuss']);
  });

  test('leaves out the steps that its plan leaves out, but goes to one that is asked for', () => {
    const lesson = taught(aLesson({ plan: { steps: ['count', 'reveal'] } }), commit);
    expect(placeKey(lesson.place)).toBe('round/0/count');
    const asked = taught(lesson, { type: 'to-step', step: 'talk' });
    expect(placeKey(asked.place)).toBe('round/0/talk');
    expect(placeKey(taught(asked, { type: 'next' }).place)).toBe('round/0/reveal');
    expect(placeKey(taught(asked, { type: 'back' }).place)).toBe('round/0/count');
  });

  test('gives the rest to one option, as many as are left', () => {
    const lesson = taught(
      aLesson(),
      commit,
      { type: 'count', option: 'myth', count: 12 },
      { type: 'add', option: 'complicated', by: 1 },
      { type: 'rest', option: 'reality' },
      { type: 'add', option: 'myth', by: 1 },
    );
    expect(lesson.records.round[0]?.first?.counts).toEqual({
      myth: 12,
      complicated: 1,
      reality: 17,
    });
  });

  test('counts two votes apart, and neither while none is open', () => {
    const lesson = taught(
      aLesson(),
      commit,
      { type: 'count', option: 'myth', count: 3 },
      { type: 'to-step', step: 'talk' },
      { type: 'count', option: 'myth', count: 9 },
      { type: 'to-step', step: 'again' },
      { type: 'count', option: 'reality', count: 4 },
    );
    expect(openBallot(taught(lesson, { type: 'next' }))).toBeNull();
    expect(lesson.records.round[0]?.first?.counts).toEqual({ myth: 3 });
    expect(lesson.records.round[0]?.second?.counts).toEqual({ reality: 4 });
  });

  test('takes an act that was meant for a place just left only if it says for which vote', () => {
    const [left, ballot] = [
      taught(aLesson(), commit, { type: 'to-step', step: 'predict' }),
      { part: 'round', card: 0, vote: 'first' } as const,
    ];
    const late = taught(left, { type: 'add', option: 'myth', by: 1, ballot });
    expect(late.records.round[0]?.first?.counts).toEqual({ myth: 1 });
    expect(taught(left, { type: 'add', option: 'myth', by: 1 })).toEqual(left);
  });

  test('goes one step when both windows ask for the next at once', () => {
    const lesson = taught(aLesson(), commit);
    const next = { type: 'next', from: placeKey(lesson.place) } as const;
    expect(placeKey(taught(lesson, next, next).place)).toBe('round/0/count');
  });

  test('holds one answer a team, which can be changed and taken back', () => {
    const lesson = taught(
      aLesson({ setup: { way: 'teams', teams: ['红叶', 'Cranes', 'Otters'] } }),
      commit,
      { type: 'team', team: 0, option: 'myth' },
      { type: 'team', team: 1, option: 'myth' },
      { type: 'team', team: 2, option: 'reality' },
      { type: 'team', team: 1, option: 'complicated' },
      { type: 'team', team: 2, option: null },
    );
    const tally = lesson.records.round[0]?.first;
    expect(tally).toMatchObject({ of: 3, counts: { myth: 1, complicated: 1 } });
    expect(taught(lesson, { type: 'add', option: 'myth', by: 1 })).toEqual(lesson);
  });

  test('takes in each phone once, and takes it out again when that is undone', () => {
    const answers = { claim: 'myth', scene: 'yes', opinion: 'agree', gone: 'myth', grave: 'agree' };
    const result = { type: 'result', mark: 'p1', answers } as const;
    const lesson = taught(aLesson(), result, result, { ...result, mark: 'p2' });
    expect(lesson.records.round.map(({ first }) => countedIn(first))).toEqual([2, 2, 2, 0]);
    expect(lesson.phones).toEqual(['p1', 'p2']);
    const undone = taught(lesson, { type: 'undo' });
    expect(undone.phones).toEqual(['p1']);
    expect(undone.records.round.map(({ first }) => countedIn(first))).toEqual([1, 1, 1, 0]);
  });

  test('counts a step anew when it is repeated, and that can be undone', () => {
    const lesson = taught(aLesson(), commit, { type: 'count', option: 'myth', count: 5 });
    const again = taught(lesson, { type: 'repeat' });
    expect(again.records.round[0]?.first).toBeNull();
    expect(taught(again, { type: 'undo' }).records).toEqual(lesson.records);
  });

  test('marks a card that is left out, until it is asked after all', () => {
    const left = taught(aLesson(), commit, { type: 'skip-card' });
    expect([left.records.round[0]?.skipped, placeKey(left.place)]).toEqual([
      true,
      'round/1/commit',
    ]);
    const back = taught(left, { type: 'back' });
    expect(back.records.round[0]?.skipped).toBe(false);
  });

  test('does not count the time while it is paused', () => {
    const start = lessonAfter(aLesson(), commit, 10_000).lesson;
    const paused = lessonAfter(start, { type: 'pause', on: true }, 14_000).lesson;
    expect(spentIn(paused, 99_000)).toBe(4000);
    const on = lessonAfter(paused, { type: 'pause', on: false }, 100_000).lesson;
    expect(spentIn(on, 101_000)).toBe(5000);
    // A clock that was set back takes nothing away.
    expect(spentIn(on, 0)).toBe(4000);
  });

  test('is not read from what is none', () => {
    const lesson = aLesson();
    for (const bad of [
      null,
      {},
      { ...lesson, format: 2 },
      { ...lesson, records: { before: [], round: [], after: [] } },
    ]) {
      expect(readLesson(bad)).toBeNull();
    }
    expect(readLesson({ ...lesson, place: { part: 'round', card: 9, step: 'talk' } })).toBeNull();
  });
});
