// What the first picture needs, asked for while the engine is still on its way.
import { type GameState, shownCard } from '../state/store.ts';
import { fetchPeople, fetchPlace } from './diorama.ts';

/** The place that will be seen first. */
export function firstPlace(state: GameState): string {
  return shownCard(state)?.question.scene.place ?? 'station';
}

/** Each part of the first picture, as it arrives. */
export function fetchFirstPicture(state: GameState): readonly Promise<unknown>[] {
  return [fetchPlace(firstPlace(state)), fetchPeople()];
}
