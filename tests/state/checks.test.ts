// The checks as they are taken: asked without a reveal, on cards that no other check asks, and
// nothing of them enters the results.
import { describe, expect, test } from 'vitest';
import { type Pack, readPack } from '../../src/questions/pack.ts';
import { day } from '../../src/rules/review.ts';
import { reservedCards } from '../../src/state/checks.ts';
import { memoryShelf } from '../../src/state/shelf.ts';
import { readJson } from '../fixtures/files.ts';
import { type Game, playOn, visit } from '../fixtures/game.ts';

function bank(): Pack {
  const read = readPack(readJson('questions/social-credit/pack.json'));
  if (!read.ok) throw new Error('The bank cannot be read.');
  return read.pack;
}
const pack = bank();

/** A game whose clock can be moved. */
function gameAt(shelf = memoryShelf(), luck = 'luck') {
  let now = 1000 * day;
  const tick = () => {
    now += 1000;
    return now;
  };
  const game = visit({ pack, shelf, luck, now: tick });
  const wait = (days: number) => {
    now += days * day;
  };
  return { game, wait, shelf };
}

function decide(game: Game): void {
  game.actions.act({ type: 'decide', answer: { type: 'verdict', value: 'myth' } });
  game.actions.act({ type: 'reveal', confidence: 'fairly' });
}

function takeCheck(game: Game): string[] {
  const asked: string[] = [];
  game.actions.startCheck();
  while (game.here().startsWith('#/check/')) {
    asked.push(game.shown().question.id);
    decide(game);
  }
  return asked;
}

function playRound(game: Game): void {
  game.actions.startRound({ length: 8 });
  while (game.state().address.name === 'card') {
    const { question } = game.shown();
    if (question.type === 'verdict') decide(game);
    else game.actions.act({ type: 'skip' });
    game.actions.next();
  }
}

test('before, after, and a week later: eighteen claims, none twice', () => {
  const { game, wait } = gameAt();
  expect(game.actions.comingCheck()).toEqual({ check: 'before', ready: true });
  const asked = [takeCheck(game)];
  expect(game.here()).toBe('#/check');
  expect(game.actions.comingCheck()).toMatchObject({ check: 'after', ready: false, cards: 4 });
  playRound(game);
  playRound(game);
  expect(game.actions.comingCheck()).toEqual({ check: 'after', ready: true });
  asked.push(takeCheck(game));
  expect(game.actions.comingCheck()).toMatchObject({ check: 'later', ready: false });
  wait(7);
  asked.push(takeCheck(game));
  expect(game.actions.comingCheck()).toBeNull();
  expect(asked.map(({ length }) => length)).toEqual([6, 6, 6]);
  expect(new Set(asked.flat()).size).toBe(18);
  const { checked } = game.state();
  for (const [at, check] of (['before', 'after', 'later'] as const).entries()) {
    expect(checked.get(check)?.map(({ question }) => question)).toEqual(asked[at]);
  }
});

describe('a card of a check', () => {
  test('is not turned, counts for nothing else, and the next one follows', () => {
    const { game } = gameAt();
    game.actions.startCheck();
    const [first] = game.state().check?.plan.cards ?? [];
    expect(game.shown()).toMatchObject({ slot: 'check', at: 0 });
    decide(game);
    expect(game.state().happened).toBeNull();
    expect(game.shown()).toMatchObject({ slot: 'check', at: 1 });
    expect(game.state().results.size).toBe(0);
    expect(game.state().attempts).toMatchObject([{ question: first, check: 'before' }]);
    expect(game.ways.at(-1)).toBe('replace');
  });

  test('that has been answered is not shown again', () => {
    const { game } = gameAt();
    game.actions.startCheck();
    const first = game.here();
    decide(game);
    const second = game.here();
    game.actions.arrive(first);
    expect(game.here()).toBe(second);
  });

  test('can be skipped, and is then not asked again', () => {
    const { game } = gameAt();
    game.actions.startCheck();
    game.actions.act({ type: 'skip' });
    expect(game.shown().at).toBe(1);
    expect(game.state().attempts).toEqual([]);
  });

  test('is there again after a refresh; without a check its address leads to what checks are', () => {
    const { game, shelf } = gameAt();
    game.actions.startCheck();
    decide(game);
    const here = game.here();
    const again = visit({ pack, shelf, hash: here });
    expect(again.shown()).toMatchObject({ slot: 'check', at: 1 });
    expect(visit({ pack, hash: here }).here()).toBe('#/check');
  });

  test('leaves the same card in a round alone', () => {
    const { game } = gameAt();
    game.actions.startCheck();
    const { id } = game.shown().question;
    decide(game);
    game.actions.openCard(pack.id, id);
    expect(game.shown()).toMatchObject({ slot: 'single', step: { phase: 'open' } });
  });
});

test('which form comes first is chance; cards of checks to come are kept out of rounds', () => {
  const firsts = new Set<string>();
  let spent = 0;
  for (let luck = 0; luck < 12; luck += 1) {
    const { game } = gameAt(memoryShelf(), `luck-${luck}`);
    expect(reservedCards(game.state()).size).toBe(0);
    firsts.add(takeCheck(game).toSorted().join());
    const reserved = reservedCards(game.state());
    expect(reserved.size).toBe(12);
    game.actions.startRound({ length: 8 });
    spent += (game.state().round?.plan.cards ?? []).filter((card) => reserved.has(card)).length;
  }
  expect(firsts.size).toBe(3);
  // By chance it would be 8 · 12 / 52 = 1.8 a round.
  expect(spent / 12).toBeLessThan(1.2);
});

test('what a check under way will ask is kept out of rounds too', () => {
  const { game } = gameAt();
  game.actions.startCheck();
  const asked = game.state().check?.plan.cards ?? [];
  expect([...reservedCards(game.state())]).toEqual(asked);
  decide(game);
  expect(reservedCards(game.state()).size).toBe(18);
});

test('there is no check without a form that none has used', () => {
  const own = gameAt();
  const asked = takeCheck(own.game);
  const devices = Array.from({ length: 20 }, (_, luck) => gameAt(memoryShelf(), `${luck}`).game);
  const other = devices.find((game) => !asked.includes(takeCheck(game)[0] ?? ''));
  const elsewhere = other?.state().attempts ?? [];
  expect(elsewhere).toHaveLength(6);
  own.game.actions.merge(new Map([[pack.id, elsewhere]]));
  playRound(own.game);
  playRound(own.game);
  takeCheck(own.game);
  own.wait(8);
  expect(own.game.actions.comingCheck()).toBeNull();
});

test('a pack without enough claims has no checks', () => {
  const game = visit({ pack: { ...pack, questions: pack.questions.slice(0, 10) } });
  expect(game.actions.comingCheck()).toBeNull();
  game.actions.startCheck();
  expect(game.state().check).toBeNull();
  playOn(game);
});
