// Parts of the game that main brings along and that few visits open: they are fetched when first
// opened, and show one screen for each address of theirs. The page knows nothing else of them.
import type { TemplateResult } from 'lit-html';
import { type AnnexName, annexNames } from '../state/address.ts';
import type { GameState } from '../state/store.ts';
import type { View } from './app.ts';
import { waitingScreen } from './later.ts';

export interface Annex {
  /** The screen for what stands after the annex's name in the address: `edit/my-pack?…`. */
  readonly screen: (view: View, rest: string) => TemplateResult;
  /** What the window is called meanwhile; without it, the name of the game. */
  readonly title?: (view: View, rest: string) => string;
}

/** Fetches code and words of an annex. `refresh` shows its screen anew when its own state changes. */
export type FetchAnnex = (refresh: () => void) => Promise<Annex>;
export type Annexes = Readonly<Record<AnnexName, FetchAnnex>>;

export interface AnnexDoor {
  screen(view: View, address: AnnexAddress): TemplateResult;
  title(view: View, address: AnnexAddress): string | null;
}

export type AnnexAddress = Extract<GameState['address'], { readonly rest: string }>;

export function isAnnex(address: GameState['address']): address is AnnexAddress {
  return annexNames.some((name) => name === address.name);
}

/** Opens annexes when they are asked for; `arrived` hears when one has come, or could not. */
export function annexDoor(annexes: Annexes, refresh: () => void, arrived: () => void): AnnexDoor {
  const here = new Map<AnnexName, Annex | 'coming' | 'failed'>();
  const fetch = async (name: AnnexName): Promise<void> => {
    here.set(name, 'coming');
    try {
      here.set(name, await annexes[name](refresh));
    } catch (error) {
      console.warn(`The part ${name} could not be fetched.`, error);
      here.set(name, 'failed');
    }
    arrived();
  };
  return {
    screen: (view, { name, rest }) => {
      const annex = here.get(name);
      if (annex === undefined) void fetch(name);
      if (annex === undefined || typeof annex === 'string') {
        return waitingScreen(view, annex === 'failed');
      }
      return annex.screen(view, rest);
    },
    title: (view, { name, rest }) => {
      const annex = here.get(name);
      return typeof annex === 'object' ? (annex.title?.(view, rest) ?? null) : null;
    },
  };
}
