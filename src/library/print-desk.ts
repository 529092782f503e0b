// What is printed of a pack: the worksheet or its key, in one of its languages.
import type { Pack } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';
import { bringPack, type Waiting } from './bring-pack.ts';
import type { House } from './house.ts';
import { languageIn } from './pack-languages.ts';

export type PrintState =
  | Waiting
  | {
      readonly at: 'open';
      readonly id: string;
      readonly pack: Pack;
      readonly language: Language;
      readonly what: 'worksheet' | 'key';
      /** Number of the sheet: neighbours who have different ones cannot copy letters. */
      readonly mix: number;
      /** Index of the first question of those that are on the sheet. */
      readonly from: number;
    };

export interface PrintDesk {
  readonly state: () => PrintState | null;
  readonly open: (id: string, language: Language) => void;
  readonly change: (change: Partial<Extract<PrintState, { at: 'open' }>>) => void;
}

export function createPrintDesk(house: House): PrintDesk {
  let state: PrintState | null = null;
  const become = (now: PrintState): void => {
    state = now;
    house.refresh();
  };
  const open = (id: string, language: Language): Promise<void> =>
    bringPack(house, id, {
      wait: become,
      isWanted: () => state?.id === id,
      lay: (pack) => {
        const sheet = { what: 'worksheet', mix: 1, from: 0 } as const;
        become({ at: 'open', id, pack, language: languageIn(pack, language), ...sheet });
      },
    });
  return {
    state: () => state,
    open: (id, language) => {
      if (state?.id !== id) void open(id, language);
    },
    change: (change) => {
      if (state?.at === 'open') become({ ...state, ...change });
    },
  };
}
