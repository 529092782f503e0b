// What the stage will be asked for next, so that it can be fetched and drawn ahead of time.
import { type GameState, shownCard } from '../state/store.ts';
import type { Setting } from './theatre.ts';

/** The place of the card after the one that is shown; null after the last. */
export function comingSetting(state: GameState): Setting | null {
  const shown = shownCard(state);
  const next = shown?.run.plan.cards[shown.at + 1];
  const question = next === undefined ? undefined : state.loaded?.questions.get(next);
  if (question === undefined) return null;
  const { place, figures } = question.scene;
  return { place, figures, changed: null };
}
