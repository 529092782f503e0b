// How the page looks and lies for this player: how strong its contrast is, and which hand plays.
// Both stand on the root element, where the style sheets find them.
import { type GameStore, watch } from '../state/store.ts';

/** Keeps the root element right; the player's wish counts, and the device's where it is followed. */
export function mountLook(store: GameStore): void {
  const stronger = window.matchMedia('(prefers-contrast: more)');
  const show = (): void => {
    const { contrast, leftHanded } = store.getState().settings;
    const { dataset } = document.documentElement;
    dataset.contrast = contrast === 'more' || stronger.matches ? 'more' : 'system';
    dataset.hand = leftHanded ? 'left' : 'right';
  };
  stronger.addEventListener('change', show);
  watch(store, ({ settings }) => settings, show);
  show();
}
