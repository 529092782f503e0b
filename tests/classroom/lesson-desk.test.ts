// A lesson in two windows on one storage, whose news arrive late and in any order; and after a crash.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LessonAct } from '../../src/classroom/act.ts';
import { createLessonDesk, type LessonDesk } from '../../src/classroom/lesson-desk.ts';
import { createRecords, noTrouble, ourKey } from '../../src/state/records.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { aLesson, anyActs } from './lessons.ts';

/** A storage whose windows hear of each other's changes when `deliver` is called. */
function building() {
  const shelf = memoryShelf();
  const news: { readonly key: string; readonly from: string }[] = [];
  const windows = new Map<string, LessonDesk>();
  let clock = 1000;
  const open = (name: string): LessonDesk => {
    const own: Shelf = {
      ...shelf,
      write: (key, value) => {
        shelf.write(key, value);
        news.push({ key, from: name });
      },
      remove: (key) => {
        if (shelf.read(key) !== null) news.push({ key, from: name });
        shelf.remove(key);
      },
    };
    const desk = createLessonDesk({
      ...{ records: createRecords(own, noTrouble, () => undefined), visit: name },
      now: () => (clock += 10),
      changed: () => undefined,
    });
    windows.set(name, desk);
    return desk;
  };
  const deliver = (): void => {
    for (const { key, from } of news.splice(0)) {
      for (const [name, desk] of windows) if (name !== from) desk.heard(ourKey(key) ?? '');
    }
  };
  const turnBack = (): void => {
    clock -= 5000;
  };
  return { shelf, open, deliver, turnBack };
}

describe('a lesson in two windows', () => {
  test('is the same in both once they have heard of each other, and loses no count', () => {
    fc.assert(
      fc.property(anyActs, fc.array(fc.boolean()), fc.array(fc.boolean()), (acts, who, when) => {
        const { open, deliver, turnBack } = building();
        const wall = open('wall');
        wall.start(aLesson());
        const notes = open('notes');
        for (const [at, act] of acts.entries()) {
          (who[at] === true ? notes : wall).act(act);
          if (when[at] === true) deliver();
          if (at === 7) turnBack();
        }
        deliver();
        expect(notes.lesson()).toEqual(wall.lesson());
        // Whoever opens a window now finds the same.
        expect(open('late').lesson()).toEqual(wall.lesson());
      }),
    );
  });

  test('keeps what both count at once', () => {
    const { open, deliver } = building();
    const wall = open('wall');
    wall.start(aLesson());
    wall.act({ type: 'to-card', part: 'round', card: 0 });
    const notes = open('notes');
    for (let at = 0; at < 5; at += 1) {
      wall.act({ type: 'add', option: 'myth', by: 1 });
      notes.act({ type: 'add', option: 'reality', by: 1 });
    }
    deliver();
    for (const desk of [wall, notes]) {
      expect(desk.lesson()?.records.round[0]?.first?.counts).toEqual({ myth: 5, reality: 5 });
    }
  });

  test('goes one step when both ask for the next before they have heard of each other', () => {
    const { open, deliver } = building();
    const wall = open('wall');
    wall.start(aLesson());
    const notes = open('notes');
    const next: LessonAct = { type: 'next', from: 'welcome/0/commit' };
    wall.act(next);
    notes.act(next);
    deliver();
    expect([wall.lesson()?.place, notes.lesson()?.place]).toEqual([
      { part: 'before', card: 0, step: 'count' },
      { part: 'before', card: 0, step: 'count' },
    ]);
  });

  test('goes on where it was after any act, however the window ended', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const { open } = building();
        let window = open('window 0');
        window.start(aLesson());
        for (const [at, act] of acts.entries()) {
          window.act(act);
          const before = window.lesson();
          window = open(`window ${at + 1}`);
          expect(window.lesson()).toEqual(before);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('makes way for a new one, of which nothing old is left', () => {
    const { shelf, open, deliver } = building();
    const wall = open('wall');
    wall.start(aLesson());
    const notes = open('notes');
    wall.act({ type: 'next' });
    notes.act({ type: 'curtain', drawn: true });
    wall.start({ ...aLesson(), id: 'L2' });
    deliver();
    expect(notes.lesson()).toEqual({ ...aLesson(), id: 'L2' });
    expect(shelf.keys()).toEqual(['bts.class.lesson']);
    wall.forget();
    deliver();
    expect([notes.lesson(), shelf.keys()]).toEqual([null, []]);
  });

  test('goes when everything is erased, in this window and in the other, and leaves nothing', () => {
    const { shelf, open, deliver } = building();
    const wall = open('wall');
    wall.start(aLesson());
    const notes = open('notes');
    notes.act({ type: 'next' });
    createRecords(shelf, noTrouble, () => undefined).erase();
    expect(wall.lesson()).toBeNull();
    expect(wall.act({ type: 'next' })).toEqual([]);
    notes.heard('erased');
    deliver();
    expect([notes.lesson(), notes.act({ type: 'next' }), shelf.keys()]).toEqual([null, [], []]);
  });

  test('is taught in one window where nothing can be kept', () => {
    const forbidden: Shelf = {
      ...memoryShelf(),
      write: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const desk = createLessonDesk({
      ...{ records: createRecords(forbidden, noTrouble, () => undefined), visit: 'wall' },
      ...{ now: () => 1000, changed: () => undefined },
    });
    desk.start(aLesson());
    desk.act({ type: 'next' });
    expect(desk.lesson()?.place.part).toBe('before');
  });

  test('is none where the record is harmed, and the rest of the lists is left out', () => {
    const { shelf, open } = building();
    open('wall').start(aLesson());
    shelf.write('bts.class.acts.L1.other', '{"v":2,"d":[{"at":1,"act":{"type":"explode"}}]}');
    expect(open('notes').lesson()).toEqual(aLesson());
    shelf.write('bts.class.lesson', '{"v":2,"d":{"format":1}}');
    expect(open('third').lesson()).toBeNull();
  });
});
