// Which faces of cards are in the page: never one that moves in the document, for what is moved
// loses the focus and has to be laid out again.
import { expect, test } from 'vitest';
import { sayer } from '../../src/language.ts';
import { createFaces } from '../../src/page/card-faces.ts';
import { readPack } from '../../src/questions/pack.ts';
import { readJson } from '../fixtures/files.ts';
import { type Game, visit } from '../fixtures/game.ts';

const read = readPack(readJson('questions/social-credit/pack.json'));
if (!read.ok) throw new Error('The bank cannot be read.');
const { pack } = read;

/** A round whose faces are noted at every showing. */
function round({ stage = 'none' }: { readonly stage?: 'none' | 'ready' } = {}) {
  const game = visit({ pack });
  game.store.setState({ stage });
  game.actions.startRound({ length: 4 });
  const lists: string[][] = [];
  const waiting: (() => void)[] = [];
  const still = () => new Promise<void>((resolve) => void waiting.push(resolve));
  const faces = createFaces(still, () => show());
  const view = () => {
    const { state, actions, shown } = game;
    return { state: state(), actions, say: sayer('en'), language: 'en', shown: shown() } as const;
  };
  const show = (): void => {
    const list = faces.of(view());
    lists.push(list.map(({ key, waits }) => `${short(game, key)}${waits ? '~' : ''}`));
  };
  /** One quiet moment after another, until nobody waits for one. */
  const quiet = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      next();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { game, lists, show, faces, view, quiet };
}

/** `0f` for the front of the first card; what waits gets a tilde. */
function short({ state }: Game, key: string): string {
  const [, id, side] = key.split('/');
  return `${state().round?.plan.cards.indexOf(id ?? '')}${side?.[0]}`;
}

function turn({ actions }: Game): void {
  actions.act({ type: 'skip' });
}

test('what comes next is laid out in a quiet moment, and what went is taken away before', async () => {
  const { game, lists, show, quiet } = round();
  show();
  await quiet();
  turn(game);
  show();
  await quiet();
  game.actions.next();
  show();
  await quiet();
  expect(lists).toEqual([
    ['0f'],
    ['0f'],
    ['0f', '0b~'],
    ['0f~', '0b'],
    ['0b'],
    ['0b', '1f~'],
    ['0b~', '1f'],
    ['1f'],
    ['1f', '1b~'],
  ]);
});

test('whoever is faster than that finds the back laid out when the card turns', () => {
  const { game, lists, show } = round({ stage: 'ready' });
  show();
  turn(game);
  show();
  game.store.setState({ turned: game.shown().question.id });
  show();
  game.actions.next();
  show();
  turn(game);
  show();
  expect(lists).toEqual([
    ['0f'],
    ['0f', '0b~'],
    ['0f~', '0b'],
    ['0b~', '1f'],
    ['0b~', '1f', '1b~'],
  ]);
});

test('a front stays as it was while it turns, its back knows the answer', () => {
  const { game, show, faces, view } = round({ stage: 'ready' });
  show();
  turn(game);
  const [front, back] = faces.of(view());
  expect(front?.card.shown.step.phase).toBe('open');
  expect(back?.card.shown.step.phase).toBe('skipped');
});

test('after another screen nothing of the last card is left', async () => {
  const { lists, show, faces, quiet } = round();
  show();
  await quiet();
  faces.forget();
  show();
  expect(lists.at(-1)).toEqual(['0f']);
});
