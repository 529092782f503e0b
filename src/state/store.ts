// What is true right now: one store. Page, scenes, sound and saving watch it; only the actions
// in actions.ts change it. Steps and results are maps that are changed in place and counted by
// `revision`, so that the work of an answer does not grow with the round or the history.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import type { Attempt } from '../rules/attempt.ts';
import type { Checked, Forms } from '../rules/forms.ts';
import type { Pickable } from '../rules/pick.ts';
import type { Result } from '../rules/result.ts';
import type { Happening, Plan, Step } from '../rules/round.ts';
import type { Address } from './address.ts';
import type { Trouble } from './records.ts';
import type { Slot } from './saved.ts';
import type { Settings } from './settings.ts';

/** A pack ready to be played. */
export interface LoadedPack {
  readonly pack: Pack;
  readonly questions: ReadonlyMap<string, Question>;
  readonly pickables: readonly Pickable[];
  /** The forms of the checks, made when first asked for; null: too few claims for them. */
  readonly forms: () => Forms | null;
  /**
   * Questions that a newer version of the pack has changed, and when (ms since 1970): what was
   * answered before was another question.
   */
  readonly renewed: Readonly<Record<string, number>>;
  /** One of the player's own: whoever is sent an address of it needs the pack first. */
  readonly isOwn: boolean;
}

/** A plan under way: the cards, and how far each has come. */
export interface Run {
  readonly plan: Plan;
  readonly steps: Map<string, Step>;
  /** Index of each card in the plan. */
  readonly places: ReadonlyMap<string, number>;
}

export function runOf(plan: Plan, steps: Map<string, Step>): Run {
  return { plan, steps, places: new Map(plan.cards.map((card, at) => [card, at])) };
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the map has room for a building. */
export interface Landmark {
  readonly place: string;
  readonly visited: boolean;
  readonly rect: Rect;
}

/** Where the page leaves room for the picture, and where the card lies; CSS pixels. */
export interface Layout {
  readonly opening: Rect;
  readonly card: Rect | null;
  readonly landmarks: readonly Landmark[];
  readonly width: number;
  readonly height: number;
}

/** What a screen that is no card asks of the stage: a class round, for one. */
export interface Staged {
  readonly place: string;
  readonly figures: readonly string[];
  /** The change of the place that is to be seen; null before it. */
  readonly changed: string | null;
  /** The place that comes next, to be fetched ahead of time. */
  readonly coming: string | null;
}

/** How a kind of place sounds. */
export type RoomTone = 'outdoor' | 'hall' | 'room';

/** The card under the finger; passing, never saved. */
export interface Drag {
  readonly dx: number;
  readonly dy: number;
  /** `held` while the pointer is down; `released` lets it spring back. */
  readonly state: 'held' | 'released';
}

export interface GameState {
  readonly address: Address;
  readonly loaded: LoadedPack | null;
  /** Why no pack could be loaded. */
  readonly failure: 'network' | 'pack' | null;
  /** The pack that the address names: not in this browser, or nothing in it can be played yet. */
  readonly missing: { readonly pack: string; readonly why: 'absent' | 'unplayable' } | null;
  readonly round: Run | null;
  readonly single: Run | null;
  readonly check: Run | null;
  /** Everything ever answered in this pack, oldest first; what follows is derived from it. */
  readonly attempts: readonly Attempt[];
  readonly results: ReadonlyMap<string, Result>;
  /** What was answered in each check. */
  readonly checked: Checked;
  /** Counts every change of steps and attempts. */
  readonly revision: number;
  readonly settings: Settings;
  readonly language: Language;
  readonly trouble: Trouble;
  /** What the last act brought about, on which card. */
  readonly happened: { readonly card: string; readonly list: readonly Happening[] } | null;
  /** Goes over to a newer version of the site that lies ready; null while there is none. */
  readonly goOver: (() => void) | null;
  readonly stage: 'loading' | 'ready' | 'none';
  /** How much of the stage has arrived, 0…1. */
  readonly stageProgress: number;
  readonly calm: boolean;
  readonly layout: Layout | null;
  readonly staged: Staged | null;
  readonly drag: Drag | null;
  /** The kind of place the stage shows; null before it shows any. */
  readonly room: RoomTone | null;
  /** The card whose back the stage has turned to the front. */
  readonly turned: string | null;
  /** Whether the stage moves anything now. */
  readonly moving: boolean;
}

export type GameStore = StoreApi<GameState>;

export function createGameStore(initial: GameState): GameStore {
  return createStore(() => initial);
}

/** Calls `listener` with what `select` picks from the state whenever that changes. */
export function watch<T>(
  store: GameStore,
  select: (state: GameState) => T,
  listener: (picked: T, before: T) => void,
): () => void {
  return store.subscribe((state, before) => {
    const [now, then] = [select(state), select(before)];
    if (!Object.is(now, then)) listener(now, then);
  });
}

/** What is on the card screen: the card, its place in its run, and its step. */
export interface Shown {
  readonly slot: Slot;
  readonly run: Run;
  readonly question: Question;
  /** Index in the plan, from 0. */
  readonly at: number;
  readonly step: Step;
}

/** The card that the address names, or null when it names none that can be played. */
export function shownCard(state: GameState): Shown | null {
  const { address, loaded } = state;
  if (address.name !== 'card' || loaded === null) return null;
  const { check } = address;
  const question = loaded.questions.get(address.question);
  if (question === undefined || address.pack !== loaded.pack.id) return null;
  for (const slot of check === true ? (['check'] as const) : (['round', 'single'] as const)) {
    const run = state[slot];
    const step = run?.steps.get(question.id);
    if (run !== null && step !== undefined) {
      return { slot, run, question, at: run.places.get(question.id) ?? 0, step };
    }
  }
  return null;
}

/** The card that comes after the one that is shown; null after the last. */
export function cardAfter(state: GameState): Shown | null {
  const shown = shownCard(state);
  if (shown === null) return null;
  const at = shown.at + 1;
  const question = state.loaded?.questions.get(shown.run.plan.cards[at] ?? '');
  const step = question === undefined ? undefined : shown.run.steps.get(question.id);
  return question === undefined || step === undefined ? null : { ...shown, at, question, step };
}
