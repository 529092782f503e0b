// @vitest-environment happy-dom
// A quiet moment: nothing moves, and the card is not in the hand.
import { expect, test } from 'vitest';
import { whenStill } from '../../src/page/still.ts';
import { visit } from '../fixtures/game.ts';

const moment = () => new Promise((resolve) => setTimeout(resolve, 120));

test.each([
  ['something moves', { moving: true }, { moving: false }],
  [
    'the card is in the hand',
    { drag: { dx: 9, dy: 0, state: 'held' } },
    { drag: { dx: 9, dy: 0, state: 'released' } },
  ],
] as const)('none comes while %s', async (_what, busy, over) => {
  const { store } = visit({});
  store.setState(busy);
  let come = false;
  const coming = whenStill(store).then(() => {
    come = true;
  });
  await moment();
  expect(come).toBe(false);
  store.setState(over);
  await coming;
});

test('what begins to move meanwhile is waited for', async () => {
  const { store } = visit({});
  let come = false;
  const coming = whenStill(store).then(() => {
    come = true;
  });
  store.setState({ moving: true });
  await moment();
  expect(come).toBe(false);
  store.setState({ moving: false });
  await coming;
});
