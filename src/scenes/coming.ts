// What the stage will be asked for next, so that it can be fetched and drawn ahead of time.
import { cardAfter, type GameState } from '../state/store.ts';
import type { Setting } from './theatre.ts';

/** The place of the card after the one that is shown; null after the last. */
export function comingSetting(state: GameState): Setting | null {
  const next = cardAfter(state);
  if (next === null) return null;
  const { place, figures } = next.question.scene;
  return { place, figures, changed: null };
}
