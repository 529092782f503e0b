// Coming back: what was under way is there again, whatever happened to pack or shelf meanwhile.
import { describe, expect, test } from 'vitest';
import type { Answer, QuestionType } from '../../src/questions/question.ts';
import { defaultSettings } from '../../src/state/settings.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { wholeAnswers } from '../fixtures/acts.ts';
import { altered, aPack } from '../fixtures/build.ts';
import { answer, cardsOf, playOn, visit } from '../fixtures/game.ts';
import { contents, faultyShelf } from '../fixtures/shelves.ts';

const pack = aPack();

const halfDone: Readonly<Record<QuestionType, Answer>> = {
  ...wholeAnswers,
  sort: { type: 'sort', value: { two: 'left', four: 'right' } },
  order: { type: 'order', value: ['third', 'first', 'second', 'fourth'] },
};

describe.each(Object.keys(halfDone) as QuestionType[])('a refresh on a card: %s', (type) => {
  const id = pack.questions.find((question) => question.type === type)?.id ?? '';
  const hash = `#/play/paper-pack/${id}`;
  const decided = (shelf: Shelf) => {
    const game = visit({ pack, shelf });
    game.actions.startRound({ length: 'all' });
    game.actions.arrive(hash);
    game.actions.act({ type: 'decide', answer: halfDone[type] });
    return game;
  };

  test('with an answer in hand', () => {
    const shelf = memoryShelf();
    const { step, at } = decided(shelf).shown();
    expect(step).toEqual({ phase: 'open', answer: halfDone[type] });
    expect(visit({ pack, shelf, hash }).shown()).toMatchObject({ slot: 'round', at, step });
  });

  test('with the answer put back', () => {
    const shelf = memoryShelf();
    decided(shelf).actions.act({ type: 'decide', answer: null });
    expect(visit({ pack, shelf, hash }).shown().step).toEqual({ phase: 'open', answer: null });
  });

  test('once revealed, and once skipped', () => {
    const shelf = memoryShelf();
    const game = decided(shelf);
    answer(game);
    const { step } = game.shown();
    expect(step.phase).toBe('revealed');
    const next = visit({ pack, shelf, hash });
    expect(next.shown().step).toEqual(step);
    expect(next.state().results).toEqual(game.state().results);
    const other = memoryShelf();
    decided(other).actions.act({ type: 'skip' });
    expect(visit({ pack, shelf: other, hash }).shown().step).toEqual({ phase: 'skipped' });
  });

  test('played by itself', () => {
    const shelf = memoryShelf();
    visit({ pack, shelf, hash }).actions.act({ type: 'decide', answer: halfDone[type] });
    const { slot, step } = visit({ pack, shelf, hash }).shown();
    expect(slot).toBe('single');
    expect(step).toEqual({ phase: 'open', answer: halfDone[type] });
  });
});

describe('a pack that has changed since', () => {
  test('drops the answers that no longer fit, and keeps the round', () => {
    const shelf = memoryShelf();
    const game = visit({ pack, shelf });
    game.actions.startRound({ length: 'all' });
    for (const id of ['sort', 'choice']) {
      game.actions.openCard('paper-pack', id);
      answer(game);
    }
    const changed = altered(pack, 'questions.6.options.0.id', 'sure');
    const next = visit({ pack: changed, shelf });
    expect(cardsOf(next)).toEqual(cardsOf(game));
    const steps = next.state().round?.steps;
    expect(steps?.get('choice')).toEqual({ phase: 'open', answer: null });
    expect(steps?.get('sort')?.phase).toBe('revealed');
    expect(next.state().results.get('choice')?.times).toBe(1);
  });

  test('goes on with a round without the cards that are gone', () => {
    const shelf = memoryShelf();
    visit({ pack, shelf }).actions.startRound({ length: 'all' });
    const gone = pack.questions[10]?.id;
    const next = visit({ pack: altered(pack, 'questions.10', undefined), shelf });
    expect(cardsOf(next)).toHaveLength(pack.questions.length - 1);
    expect(cardsOf(next)).not.toContain(gone);
  });

  test('lets a round go of whose cards none is left', () => {
    const shelf = memoryShelf();
    visit({ pack, shelf }).actions.startRound({ length: 4 });
    const others = pack.questions.map((question) => ({ ...question, id: `other-${question.id}` }));
    const next = visit({ pack: { ...pack, questions: others }, shelf });
    expect(next.state().round).toBeNull();
    next.actions.resume();
    expect(cardsOf(next).length).toBeGreaterThan(0);
  });

  test('with two questions of one id deals it once', () => {
    const game = visit({ pack: altered(pack, 'questions.1.id', 'verdict-0') });
    game.actions.startRound({ length: 'all' });
    expect(new Set(cardsOf(game)).size).toBe(cardsOf(game).length);
  });
});

test('settings are kept, and a language that is chosen is spoken', () => {
  const shelf = memoryShelf();
  const game = visit({ pack, shelf });
  game.actions.set({ sideBySide: true });
  expect(game.state().language).toBe('en');
  game.actions.set({ language: 'zh-Hans' });
  expect(game.state().language).toBe('zh-Hans');
  const { settings, language } = visit({ pack, shelf }).state();
  expect(settings).toEqual({ ...defaultSettings, sideBySide: true, language: 'zh-Hans' });
  expect(language).toBe('zh-Hans');
});

test('erasing leaves nothing, here or on the shelf, and settings as they came', () => {
  const shelf = memoryShelf();
  const game = visit({ pack, shelf });
  game.actions.set({ textSize: 2 });
  game.actions.startRound();
  answer(game);
  game.actions.erase();
  expect(contents(shelf)).toEqual({});
  expect(game.here()).toBe('#/');
  const { round, single, results, settings, happened } = game.state();
  expect({ round, single, happened }).toEqual({ round: null, single: null, happened: null });
  expect(results.size).toBe(0);
  expect(settings).toEqual(defaultSettings);
});

test('without room the game plays on, says so, and the earlier visit is not lost', () => {
  const inner = memoryShelf();
  const first = visit({ pack, shelf: inner });
  first.actions.startRound({ length: 4 });
  answer(first);
  const before = contents(inner);
  const game = visit({ pack, shelf: faultyShelf({ write: () => true }, inner) });
  expect(game.state().round?.plan).toEqual(first.state().round?.plan);
  game.actions.startRound({ length: 8 });
  playOn(game);
  expect(game.here()).toBe('#/summary');
  expect(game.state().trouble.unsaved).toBe('full');
  expect(contents(inner)).toEqual(before);
});
