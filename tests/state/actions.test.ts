// What a player can do, from start to end, in a fake world.
import { describe, expect, test } from 'vitest';
import { memoryShelf } from '../../src/state/shelf.ts';
import { aPack } from '../fixtures/build.ts';
import { answer, cardsOf, playOn, visit } from '../fixtures/game.ts';

const pack = aPack();

describe('a round', () => {
  test('starts at its first card, of the length that is set', () => {
    const game = visit({ pack });
    game.actions.startRound();
    expect(cardsOf(game)).toHaveLength(8);
    expect(game.here()).toBe(`#/play/paper-pack/${cardsOf(game)[0]}`);
    expect(game.shown()).toMatchObject({ slot: 'round', at: 0, step: { phase: 'open' } });
    game.actions.set({ roundLength: 4 });
    game.actions.startRound();
    expect(cardsOf(game)).toHaveLength(4);
  });

  test('cannot start before there is a pack', () => {
    const game = visit({});
    game.actions.startRound();
    expect(game.state().round).toBeNull();
    expect(game.ways).toEqual([]);
  });

  test('goes from card to card to its summary', () => {
    const game = visit({ pack });
    game.actions.startRound();
    const seen: string[] = [];
    while (game.state().address.name === 'card') {
      seen.push(game.shown().question.id);
      game.actions.next();
    }
    expect(seen).toEqual(cardsOf(game));
    expect(game.here()).toBe('#/summary');
  });

  test('resumes at the first card that is still open, and at its summary when none is', () => {
    const game = visit({ pack });
    game.actions.resume();
    const [, second] = cardsOf(game);
    answer(game);
    game.actions.open({ name: 'map' });
    game.actions.resume();
    expect(game.shown().question.id).toBe(second);
    playOn(game);
    game.actions.resume();
    expect(game.here()).toBe('#/summary');
  });

  test('tells what happened, counts it, and remembers the result', () => {
    const game = visit({ pack, now: () => 4711 });
    game.actions.startRound();
    const { id, type } = game.shown().question;
    const before = game.state().revision;
    game.actions.act({ type: 'reveal', confidence: 'guess' });
    expect(game.state().revision).toBe(before);
    answer(game);
    expect(game.state().revision).toBe(before + 2);
    expect(game.state().happened).toMatchObject({ card: id, list: [{ type: 'revealed' }] });
    expect(type).toBe('verdict');
    expect(game.state().results.get(id)).toMatchObject({
      confidence: 'certain',
      at: 4711,
      times: 1,
    });
  });

  test('for looking again takes what was not right', () => {
    const game = visit({ pack });
    game.actions.startRound({ length: 'all' });
    playOn(game);
    const results = [...game.state().results];
    const missed = results.filter(([, { outcome }]) => outcome === 'wrong').map(([id]) => id);
    expect(missed).toHaveLength(4);
    game.actions.startRound({ length: 4, again: true });
    expect(cardsOf(game).filter((id) => missed.includes(id)).length).toBe(2);
    expect(game.state().round?.plan.again).toBe(true);
  });
});

describe('a class', () => {
  const link = '#/play/paper-pack?round=K7QM&cards=4';

  test('gets the same cards from the same seed, whatever each has seen or set', () => {
    const fresh = visit({ pack, hash: link, luck: 'a' });
    const shelf = memoryShelf();
    const before = visit({ pack, shelf, luck: 'b' });
    before.actions.set({ roundLength: 12, language: 'zh-Hans' });
    before.actions.startRound({ length: 'all' });
    playOn(before);
    const played = visit({ pack, shelf, hash: link, luck: 'c' });
    expect(cardsOf(played)).toEqual(cardsOf(fresh));
    expect(cardsOf(fresh)).toHaveLength(4);
    const typed = [fresh, played].map(({ actions, state }) => {
      actions.startRound({ seed: 'ABCD' });
      return state().round?.plan.cards;
    });
    expect(typed[0]).toEqual(typed[1]);
  });

  test('gets the cards of the round that was shared, which its player resumes', () => {
    const shelf = memoryShelf();
    const sharer = visit({ pack, shelf, luck: 'sharer' });
    sharer.actions.startRound({ length: 'all' });
    playOn(sharer);
    sharer.actions.startRound({ length: 4 });
    const seed = sharer.state().round?.plan.seed;
    const hash = `#/play/paper-pack?round=${seed}&cards=4`;
    expect(cardsOf(visit({ pack, hash }))).toEqual(cardsOf(sharer));
    answer(sharer);
    const back = visit({ pack, shelf, hash });
    expect(back.shown().at).toBe(1);
  });

  test('is not forced on a round under way: the link asks first', () => {
    const game = visit({ pack });
    game.actions.startRound();
    answer(game);
    const cards = cardsOf(game);
    game.actions.arrive(link);
    expect(cardsOf(game)).toBe(cards);
    expect(game.here()).toBe(link);
    game.actions.startRound({ seed: 'K7QM', length: 4 }, 'replace');
    expect(cardsOf(game)).toHaveLength(4);
  });

  test('the same seed of another length is another round', () => {
    const game = visit({ pack, hash: link });
    answer(game);
    game.actions.arrive('#/play/paper-pack?round=K7QM&cards=8');
    expect(cardsOf(game)).toHaveLength(4);
    expect(game.state().address.name).toBe('round');
  });

  test('replaces a round that is untouched, or done', () => {
    const untouched = visit({ pack });
    untouched.actions.startRound();
    untouched.actions.arrive(link);
    expect(untouched.state().round?.plan.seed).toBe('K7QM');
    const done = visit({ pack });
    done.actions.startRound({ length: 4 });
    playOn(done);
    done.actions.arrive(link);
    expect(done.state().round?.plan.seed).toBe('K7QM');
    expect(done.ways.at(-1)).toBe('replace');
  });
});

describe('a link to one card', () => {
  test('can be answered again, and is remembered as answered twice', () => {
    const game = visit({ pack });
    const [question] = pack.questions;
    game.actions.open({ name: 'card', pack: pack.id, question: question?.id ?? '' });
    expect(game.shown().slot).toBe('single');
    answer(game);
    expect(game.shown().step.phase).toBe('revealed');
    game.actions.askAgain();
    expect(game.shown().step).toEqual({ phase: 'open', answer: null });
    answer(game);
    expect(game.state().results.get(game.shown().question.id)?.times).toBe(2);
  });

  test('is played by itself, and the round stays as it is', () => {
    const game = visit({ pack });
    game.actions.startRound({ length: 4 });
    answer(game);
    const { round } = game.state();
    const other = pack.questions.find(({ id }) => !cardsOf(game).includes(id))?.id ?? '';
    game.actions.arrive(`#/play/paper-pack/${other}`);
    expect(game.shown()).toMatchObject({ slot: 'single', at: 0 });
    answer(game);
    expect(game.state().round).toBe(round);
    game.actions.next();
    expect(game.here()).toBe('#/');
    game.actions.resume();
    expect(game.shown()).toMatchObject({ slot: 'round', at: 1 });
  });

  test('within the round leads to its card', () => {
    const game = visit({ pack });
    game.actions.startRound();
    game.actions.arrive(`#/play/paper-pack/${cardsOf(game)[3]}`);
    expect(game.shown()).toMatchObject({ slot: 'round', at: 3 });
    expect(game.state().single).toBeNull();
  });

  test.each([
    '#/play/paper-pack/unknown',
    '#/play/other-pack/sort',
    '#/play/paper-pack/constructor',
  ])('%s shows no card and changes nothing', (hash) => {
    const game = visit({ pack, hash });
    expect(() => game.shown()).toThrow();
    expect(game.state().single).toBeNull();
    game.actions.act({ type: 'skip' });
    game.actions.next();
    expect(game.ways).toEqual([]);
  });
});
