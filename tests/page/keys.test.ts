// @vitest-environment happy-dom
// Keys act on the card that is seen, even before the focus has left the one that has just gone.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { mountKeys } from '../../src/page/keys.ts';

const root = document.createElement('div');
const pressed: string[] = [];

/** A card with one group: a button that goes on, or two that answer. */
function face(name: string, waits: boolean, keys: number): string {
  const buttons = Array.from({ length: keys }, (_, at) => {
    const primary = keys === 1 ? 'data-primary' : '';
    return `<button data-key="${at + 1}" ${primary}>${name}${at + 1}</button>`;
  });
  const group = `<div data-group data-open="true">${buttons.join('')}</div>`;
  return `<main ${waits ? 'data-waits' : ''}>${group}</main>`;
}

/** A key pressed while the first card still has the focus. */
function press(key: string): void {
  root.querySelector('button')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

beforeAll(() => {
  document.body.append(root);
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed.push(target.textContent);
  });
  mountKeys(root);
});
beforeEach(() => {
  pressed.length = 0;
});

test('Enter goes on from the back that has just come round', () => {
  root.innerHTML = face('front', true, 2) + face('back', false, 1);
  press('Enter');
  expect(pressed).toEqual(['back1']);
});

test('a digit answers the front that has just been dealt', () => {
  root.innerHTML = face('back', true, 1) + face('front', false, 2);
  press('1');
  expect(pressed).toEqual(['front1']);
});

test('arrows walk on the card that is seen', () => {
  root.innerHTML = face('back', true, 1) + face('front', false, 2);
  press('ArrowRight');
  expect(document.activeElement?.textContent).toBe('front1');
});

test('where the card is seen, its own group comes first', () => {
  root.innerHTML = face('front', false, 2) + face('back', true, 1);
  press('2');
  expect(pressed).toEqual(['front2']);
});
