// Undo and redo across a whole edit.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDesk, type Desk } from '../../src/editor/desk.ts';
import { longestStep, pause } from '../../src/editor/history.ts';
import { valueAt } from '../../src/editor/tree.ts';
import { anyEdit, begun, doOn } from './edits.ts';

interface Clock {
  now: number;
}

function deskAt(clock: Clock): Desk {
  return createDesk(
    { id: 'fish', kept: { tree: begun, changed: 1 }, tree: begun },
    {
      ...{ now: () => clock.now, later: () => () => undefined, idle: () => undefined },
      ...{ changed: async () => 1, keep: async () => true, note: () => true },
      refresh: () => undefined,
    },
  );
}

const claim = ['questions', 0, 'claim', 'en'];

describe('undo', () => {
  test('takes back everything, step by step, and redo does it all again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyEdit, fc.nat({ max: 3000 })), { maxLength: 30 }),
        (edits) => {
          const clock = { now: 0 };
          const desk = deskAt(clock);
          for (const [edit, wait] of edits) {
            clock.now += wait;
            doOn(desk, edit);
          }
          const end = desk.tree();
          const seen = [end];
          while (desk.undo() !== null) seen.push(desk.tree());
          expect(desk.tree()).toBe(begun);
          for (const tree of seen.toReversed().slice(1)) {
            expect(desk.redo()).not.toBeNull();
            expect(desk.tree()).toBe(tree);
          }
          expect(desk.redo()).toBeNull();
          expect(desk.tree()).toBe(end);
        },
      ),
    );
  });

  test('takes what is typed without a pause as one step', () => {
    const clock = { now: 0 };
    const desk = deskAt(clock);
    for (const words of ['O', 'On', 'Onc', 'Once']) {
      desk.set(claim, words);
      clock.now += 200;
    }
    expect(desk.history().done).toHaveLength(1);
    expect(desk.undo()).toEqual(claim);
    expect(valueAt(desk.tree(), claim)).toBe('One');
    desk.redo();
    expect(valueAt(desk.tree(), claim)).toBe('Once');
  });

  test('keeps apart what was typed after a pause, in another field, or for long', () => {
    const clock = { now: 0 };
    const desk = deskAt(clock);
    desk.set(claim, 'A');
    clock.now += pause + 1;
    desk.set(claim, 'B');
    desk.set(['title', 'en'], 'C');
    expect(desk.history().done).toHaveLength(3);
    for (let typed = 0; typed < (longestStep / 500) * 2; typed += 1) {
      clock.now += 500;
      desk.set(['title', 'en'], `C${typed}`);
    }
    expect(desk.history().done.length).toBeGreaterThan(3);
  });

  test('and what is typed after it is a step of its own', () => {
    const desk = deskAt({ now: 0 });
    desk.set(claim, 'A');
    desk.set(claim, 'AB');
    desk.set(['title', 'en'], 'Other');
    desk.undo();
    desk.set(claim, 'ABC');
    expect(desk.redo()).toBeNull();
    desk.undo();
    expect(valueAt(desk.tree(), claim)).toBe('AB');
  });

  test('takes a name made from the words back with the words', () => {
    const desk = deskAt({ now: 0 });
    desk.set(claim, 'Fish forget');
    desk.amend((tree) => ({ ...Object(tree), named: true }));
    expect(valueAt(desk.tree(), ['named'])).toBe(true);
    desk.undo();
    expect(desk.tree()).toBe(begun);
  });

  test('does nothing on a desk that is closed', () => {
    const desk = deskAt({ now: 0 });
    desk.set(claim, 'A');
    desk.close();
    expect(desk.undo()).toBeNull();
    desk.set(claim, 'B');
    expect(valueAt(desk.tree(), claim)).toBe('A');
  });
});
