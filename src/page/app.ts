// What every view is given.

import type { Say } from '../language.ts';
import type { Language, Text } from '../questions/text.ts';
import type { Actions } from '../state/actions.ts';
import type { GameState, GameStore, Shown } from '../state/store.ts';

export interface App {
  readonly store: GameStore;
  readonly actions: Actions;
}

/** One showing of the page: the state as it is, and the words of the chosen language. */
export interface View {
  readonly state: GameState;
  readonly actions: Actions;
  readonly say: Say;
  readonly language: Language;
}

/** A view of a card: the question, and how far it has come. */
export interface CardView extends View {
  readonly shown: Shown;
}

/** Picks one text of a pack for places that hold plain strings only, such as labels. */
export type PlainWords = (source: Text) => string;
