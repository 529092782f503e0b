// Several packs in one browser: each has its own round, what was played last is remembered, and
// nothing of one pack touches another.
import { describe, expect, test } from 'vitest';
import { memoryShelf } from '../../src/state/shelf.ts';
import { aPack } from '../fixtures/build.ts';
import { answer, cardsOf, visit } from '../fixtures/game.ts';
import { contents } from '../fixtures/shelves.ts';

const first = aPack();
const second = { ...aPack(), id: 'other-pack' };
const aRound = { length: 4, seed: 'K7QM' } as const;

/** Plays two cards of a round of four in each pack, with the same seed. */
function twoRounds() {
  const shelf = memoryShelf();
  const game = visit({ pack: first, shelf });
  game.actions.startRound(aRound);
  answer(game);
  game.actions.load(second);
  game.actions.startRound(aRound);
  answer(game);
  game.actions.next();
  answer(game);
  return { shelf, game };
}

const done = (game: ReturnType<typeof visit>) =>
  [...(game.state().round?.steps.values() ?? [])].filter(({ phase }) => phase === 'revealed')
    .length;

describe('a round', () => {
  test('waits while another pack is played, also over visits', () => {
    const { shelf, game } = twoRounds();
    expect(done(game)).toBe(2);
    game.actions.load(first);
    expect(done(game)).toBe(1);
    for (const [pack, count] of [
      [second, 2],
      [first, 1],
      [second, 2],
    ] as const) {
      const later = visit({ pack, shelf });
      expect(later.state().round?.plan.pack).toBe(pack.id);
      expect(done(later)).toBe(count);
    }
  });

  test('gives way only to a new one of its own pack', () => {
    const { shelf } = twoRounds();
    const game = visit({ pack: first, shelf });
    game.actions.startRound({ length: 8 });
    expect(done(visit({ pack: second, shelf }))).toBe(2);
    const again = visit({ pack: first, shelf });
    expect(cardsOf(again)).toHaveLength(8);
    expect(done(again)).toBe(0);
  });

  test('is forgotten with its pack, answers and all, and nothing else is', () => {
    const { shelf, game } = twoRounds();
    game.actions.forgetPack(second.id);
    expect(Object.keys(contents(shelf)).filter((key) => key.includes(second.id))).toEqual([]);
    expect(Object.values(contents(shelf)).join()).not.toContain(second.id);
    const there = visit({ pack: first, shelf });
    expect(done(there)).toBe(1);
    expect(there.state().attempts).toHaveLength(1);
    expect(visit({ pack: second, shelf }).state().attempts).toEqual([]);
  });
});

test('the pack that was played last is remembered, one looked at by a single card is not', () => {
  const { shelf, game } = twoRounds();
  expect(game.actions.lastPack()).toBe(second.id);
  const later = visit({ pack: first, shelf, hash: `#/play/${first.id}/sort` });
  expect(later.actions.lastPack()).toBe(second.id);
  later.actions.resume();
  expect(visit({ shelf }).actions.lastPack()).toBe(first.id);
});

test('an address of another pack starts nothing in the one that is loaded', () => {
  const game = visit({ pack: first, hash: '#/play/absent-pack?round=K7QM' });
  expect(game.state().round).toBeNull();
  expect(game.here()).toBe('#/play/absent-pack?round=K7QM');
});

describe('a question that was changed', () => {
  const answered = () => {
    const shelf = memoryShelf();
    const game = visit({ pack: first, shelf, now: () => 5000 });
    game.actions.startRound({ length: 'all' });
    answer(game);
    const card = game.shown().question.id;
    game.actions.next();
    answer(game);
    return { shelf, game, card };
  };

  test('has not been answered yet, the others have; later answers count again', () => {
    const { shelf, card } = answered();
    const later = visit({ shelf, now: () => 7000 });
    later.actions.reopen(first.id, [card]);
    later.actions.load(first, { renewed: { [card]: 6000 } });
    expect(later.state().attempts).toHaveLength(1);
    expect(later.state().results.has(card)).toBe(false);
    expect(later.state().round?.steps.get(card)).toEqual({ phase: 'open', answer: null });
    expect(done(later)).toBe(1);
    later.actions.resume();
    answer(later);
    expect(later.state().results.get(card)?.times).toBe(1);
    const last = visit({ shelf });
    last.actions.load(first, { renewed: { [card]: 6000 } });
    expect(last.state().attempts).toHaveLength(2);
  });

  test('is not answered by what another tab or a copy says of before', () => {
    const { game, card } = answered();
    const all = game.actions.everything();
    const other = visit({});
    other.actions.load(first, { renewed: { [card]: 6000 } });
    other.actions.merge(all);
    expect(other.state().results.has(card)).toBe(false);
    expect(other.state().attempts).toHaveLength(1);
    // What is handed on stays whole: another browser may have the older version.
    expect(other.actions.everything().get(first.id)).toHaveLength(2);
  });

  test('is counted nowhere when it is gone', () => {
    const { shelf, card } = answered();
    const left = first.questions.filter(({ id }) => id !== card);
    const later = visit({ pack: { ...first, questions: left }, shelf });
    expect([...later.state().results.keys()]).not.toContain(card);
  });
});
