// What is kept of a whole game: every answer, through refreshes, in two tabs, over midnight and time
// zones; and what is taken in or erased.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { day, isDue } from '../../src/rules/review.ts';
import { writeAttempt } from '../../src/state/attempt-text.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { anyAct } from '../fixtures/acts.ts';
import { anAttempt, anyAttempt } from '../fixtures/attempts.ts';
import { aPack } from '../fixtures/build.ts';
import { answer, type Game, playOn, visit } from '../fixtures/game.ts';
import { contents, faultyShelf } from '../fixtures/shelves.ts';

const pack = aPack();
const lines = (attempts: readonly Attempt[]) => attempts.map(writeAttempt).toSorted();

/** Tells the other tabs of every change on their common shelf, as browsers do. */
function sharedShelf(): { shelfOf: (tab: number) => Shelf; tabs: Game[] } {
  const inner = memoryShelf();
  const tabs: Game[] = [];
  const tell = (by: number, key: string) => {
    for (const [at, tab] of tabs.entries()) if (at !== by) tab.actions.heard(key);
  };
  const shelfOf = (tab: number): Shelf => ({
    ...inner,
    write: (key, value) => {
      inner.write(key, value);
      tell(tab, key);
    },
    remove: (key) => {
      inner.remove(key);
      tell(tab, key);
    },
  });
  return { shelfOf, tabs };
}

test('whatever is played, refreshed and begun anew: every answer is there on the next visit', () => {
  const doing = fc.oneof(
    { weight: 6, arbitrary: anyAct.map((act) => ({ what: 'act' as const, act })) },
    { weight: 3, arbitrary: fc.constant({ what: 'next' as const }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom({ what: 'refresh' as const }, { what: 'round' as const }),
    },
  );
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 60 }), (list) => {
      const shelf = memoryShelf();
      let game = visit({ pack, shelf });
      game.actions.startRound();
      let revealed = 0;
      for (const one of list) {
        const before = game.state().attempts.length;
        if (one.what === 'act') game.actions.act(one.act);
        if (one.what === 'next') game.actions.next();
        if (one.what === 'round') game.actions.startRound();
        revealed += game.state().attempts.length - before;
        if (one.what === 'refresh') game = visit({ pack, shelf, hash: game.here() });
        expect(game.state().attempts).toHaveLength(revealed);
      }
      const next = visit({ pack, shelf }).state();
      expect(lines(next.attempts)).toEqual(lines(game.state().attempts));
      expect(next.results).toEqual(game.state().results);
    }),
    { numRuns: 500 },
  );
});

describe('two tabs at once', () => {
  test('keep what each of them answers, and know it of one another', () => {
    const { shelfOf, tabs } = sharedShelf();
    tabs.push(visit({ pack, shelf: shelfOf(0) }), visit({ pack, shelf: shelfOf(1) }));
    for (const tab of tabs) tab.actions.startRound({ length: 8 });
    for (let card = 0; card < 8; card += 1) {
      for (const tab of tabs) {
        answer(tab);
        tab.actions.next();
      }
    }
    const third = visit({ pack, shelf: shelfOf(2) });
    expect(third.state().attempts).toHaveLength(16);
    for (const tab of tabs) {
      expect(lines(tab.state().attempts)).toEqual(lines(third.state().attempts));
      expect(new Set(tab.state().results.keys())).toEqual(new Set(third.state().results.keys()));
    }
  });

  test('do not turn the cards of one another', () => {
    const { shelfOf, tabs } = sharedShelf();
    tabs.push(visit({ pack, shelf: shelfOf(0), luck: 'a' }), visit({ pack, shelf: shelfOf(1) }));
    const [first, second] = tabs;
    if (first === undefined || second === undefined) return;
    first.actions.startRound({ length: 'all' });
    answer(first);
    second.actions.startRound({ length: 'all' });
    answer(first);
    const back = visit({ pack, shelf: shelfOf(1), hash: second.here() }).state();
    expect([...(back.round?.steps.values() ?? [])].every(({ phase }) => phase === 'open')).toBe(
      true,
    );
  });

  test('are both empty when one erases everything, and stay so', () => {
    const { shelfOf, tabs } = sharedShelf();
    tabs.push(visit({ pack, shelf: shelfOf(0) }), visit({ pack, shelf: shelfOf(1) }));
    const [first, second] = tabs;
    if (first === undefined || second === undefined) return;
    for (const tab of tabs) {
      tab.actions.startRound();
      answer(tab);
    }
    first.actions.erase();
    expect(second.state().attempts).toEqual([]);
    expect(second.state().round).toBeNull();
    expect(contents(shelfOf(2))).toEqual({});
    second.actions.startRound();
    answer(second);
    expect(visit({ pack, shelf: shelfOf(2) }).state().attempts).toHaveLength(1);
  });

  test('do not take back one another’s settings', () => {
    const { shelfOf, tabs } = sharedShelf();
    tabs.push(visit({ pack, shelf: shelfOf(0) }), visit({ pack, shelf: shelfOf(1) }));
    tabs[0]?.actions.set({ textSize: 2 });
    tabs[1]?.actions.set({ language: 'zh-Hans' });
    const { settings } = visit({ pack, shelf: shelfOf(2) }).state();
    expect(settings).toMatchObject({ textSize: 2, language: 'zh-Hans' });
  });
});

test('a storage cleared under the running game has all of it again after the next answer', () => {
  const shelf = memoryShelf();
  const game = visit({ pack, shelf });
  game.actions.set({ textSize: 1.5 });
  game.actions.startRound({ length: 8 });
  answer(game);
  game.actions.next();
  for (const key of shelf.keys()) shelf.remove(key);
  answer(game);
  const next = visit({ pack, shelf, hash: game.here() });
  expect(next.state().attempts).toHaveLength(2);
  expect(next.state().settings.textSize).toBe(1.5);
  expect(next.state().round?.plan).toEqual(game.state().round?.plan);
  expect(next.state().round?.steps).toEqual(game.state().round?.steps);
});

test('no room for a while: what was answered meanwhile is kept once there is some', () => {
  const inner = memoryShelf();
  let full = false;
  const shelf = faultyShelf({ write: () => full }, inner);
  const game = visit({ pack, shelf });
  for (const phase of [false, true, true, true, true, true, false, false, false, false]) {
    full = phase;
    game.actions.startRound({ length: 8 });
    playOn(game);
  }
  expect(game.state().trouble.unsaved).toBeNull();
  expect(lines(visit({ pack, shelf: inner }).state().attempts)).toEqual(
    lines(game.state().attempts),
  );
});

test('the browser is asked once to keep it for good, when there is something to lose', () => {
  const game = visit({ pack });
  game.actions.startRound({ length: 8 });
  for (const expected of [0, 0, 0, 0, 1, 1, 1]) {
    answer(game);
    game.actions.next();
    expect(game.treasures()).toBe(expected);
  }
});

test('so it is when answers were taken in from elsewhere, if there were any new', () => {
  const game = visit({ pack });
  const packs = new Map([[pack.id, [anAttempt({ question: 'sort', at: 5 })]]]);
  for (const expected of [1, 1]) {
    game.actions.merge(packs);
    expect(game.treasures()).toBe(expected);
  }
});

test('attempts from elsewhere are taken in as a union, in order of time', () => {
  const attempts = fc.uniqueArray(anyAttempt(fc.constantFrom('verdict-0', 'sort')), {
    ...{ selector: writeAttempt, maxLength: 20 },
  });
  fc.assert(
    fc.property(attempts, attempts, (here, there) => {
      const shelf = memoryShelf();
      const now = () => 2e12;
      const game = visit({ pack, shelf, now });
      game.actions.merge(new Map([[pack.id, here]]));
      game.actions.merge(
        new Map([
          [pack.id, there],
          ['other', there],
        ]),
      );
      const union = new Set([...here, ...there].map(writeAttempt));
      expect(game.state().attempts.map(writeAttempt).toSorted()).toEqual([...union].toSorted());
      const next = visit({ pack, shelf, now }).state();
      expect(next.results).toEqual(game.state().results);
      expect(next.checked).toEqual(game.state().checked);
    }),
  );
});

describe('due', () => {
  /** Ends of the day in a time zone `hours` east of Greenwich. */
  const endOfDay = (now: number, hours: number) =>
    (Math.floor((now + hours * 3.6e6) / day) + 1) * day - hours * 3.6e6;

  test('a card missed today is due tomorrow from midnight on, wherever the player is', () => {
    for (const zone of [-11, -5, 0, 5.5, 8, 14]) {
      const shelf = memoryShelf();
      const game = visit({ pack, shelf, now: () => 2e12 });
      const missed = anAttempt({
        question: 'sort',
        outcome: 'wrong',
        confidence: null,
        at: 1000 * day,
      });
      game.actions.merge(new Map([[pack.id, [missed]]]));
      const review = game.state().results.get('sort')?.review;
      if (review == null) throw new Error('Nothing to come back.');
      const end = endOfDay(missed.at, zone);
      expect(isDue(review, endOfDay(end - 1, zone))).toBe(false);
      expect(isDue(review, endOfDay(end + 1, zone))).toBe(true);
    }
  });
});
