// Which screen of the teacher's kit an address names: `#/class/kit`, `#/class/cards` and so on.
import type { TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { cardSheetView } from './card-sheet-view.ts';
import { createKitDesk, type KitDeps, type KitDesk, usualPaper } from './kit-desk.ts';
import { exitView } from './kit-exit-view.ts';
import { kitIndexView } from './kit-index-view.ts';
import { parentsView } from './kit-parents-view.ts';
import { planView } from './kit-plan-view.ts';
import { talkView } from './kit-talk-view.ts';

type Show = (view: View, desk: KitDesk) => TemplateResult;

/** By what stands after `#/class/`; the title of each is under `kit:item`. */
const screens = {
  cards: cardSheetView,
  'plan-20': (view, desk) => planView(view, desk, 20),
  'plan-40': (view, desk) => planView(view, desk, 40),
  'plan-60': (view, desk) => planView(view, desk, 60),
  talk: talkView,
  'exit-ticket': exitView,
  parents: parentsView,
} as const satisfies Record<string, Show>;

export interface Kit {
  /** The screen for what stands after `#/class/`; null when it is none of the kit's. */
  readonly screen: (view: View, rest: string) => TemplateResult | null;
  readonly title: (view: View, rest: string) => string | null;
}

export function createKit(deps: KitDeps): Kit {
  const desk = createKitDesk(deps, usualPaper(navigator.language));
  return {
    screen: (view, rest) => {
      if (placeIn(rest) === 'kit') return kitIndexView(view);
      const name = nameIn(rest);
      return name === null ? null : screens[name](view, desk);
    },
    title: ({ say }, rest) => {
      if (placeIn(rest) === 'kit') return say('kit:heading');
      const name = nameIn(rest);
      return name === null ? null : say(`kit:item.${name}`);
    },
  };
}

function placeIn(rest: string): string {
  return rest.split('?')[0] ?? '';
}

function nameIn(rest: string): keyof typeof screens | null {
  const place = placeIn(rest);
  return place in screens && Object.hasOwn(screens, place) ? (place as keyof typeof screens) : null;
}
