// Which screen of the teacher's kit an address names: `#/class/kit`, `#/class/cards` and so on.
import type { TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { cardSheetView } from './card-sheet-view.ts';
import { createKitDesk, type KitDeps, usualPaper } from './kit-desk.ts';
import { exitView } from './kit-exit-view.ts';
import { kitIndexView } from './kit-index-view.ts';
import { parentsView } from './kit-parents-view.ts';
import { planView } from './kit-plan-view.ts';
import { talkView } from './kit-talk-view.ts';
import { answerKeyView, worksheetView } from './kit-worksheet-view.ts';
import { createReportDesk, reportView } from './report-view.ts';
import { createScanDesk } from './scan-desk.ts';
import { scanView } from './scan-view.ts';

export interface Kit {
  /** The screen for what stands after `#/class/`; null when it is none of the kit's. */
  readonly screen: (view: View, rest: string) => TemplateResult | null;
  readonly title: (view: View, rest: string) => string | null;
}

export function createKit(deps: KitDeps): Kit {
  const desk = createKitDesk(deps, usualPaper(navigator.language));
  const scan = createScanDesk(desk);
  const reports = createReportDesk(desk);
  /** By what stands after `#/class/`; the title of each is under `kit:item`. */
  const screens = {
    cards: (view: View) => cardSheetView(view, desk),
    scan: (view: View) => scanView(view, desk, scan),
    report: (view: View) => reportView(view, desk, reports),
    'plan-20': (view: View) => planView(view, desk, 20),
    'plan-40': (view: View) => planView(view, desk, 40),
    'plan-60': (view: View) => planView(view, desk, 60),
    talk: (view: View) => talkView(view, desk),
    worksheet: (view: View) => worksheetView(view, desk),
    'answer-key': (view: View) => answerKeyView(view, desk),
    'exit-ticket': (view: View) => exitView(view, desk),
    parents: (view: View) => parentsView(view, desk),
  };
  const nameIn = (place: string): keyof typeof screens | null =>
    Object.hasOwn(screens, place) ? (place as keyof typeof screens) : null;
  return {
    screen: (view, rest) => {
      const place = placeIn(rest);
      if (place === 'kit') return kitIndexView(view);
      const name = nameIn(place);
      return name === null ? null : screens[name](view);
    },
    title: ({ say }, rest) => {
      const place = placeIn(rest);
      if (place === 'kit') return say('kit:heading');
      const name = nameIn(place);
      return name === null ? null : say(`kit:item.${name}`);
    },
  };
}

function placeIn(rest: string): string {
  return rest.split('?')[0] ?? '';
}
