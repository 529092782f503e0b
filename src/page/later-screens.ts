// All screens but those a visit begins with; see later.ts.
import type { TemplateResult } from 'lit-html';
import type { AnnexName } from '../state/address.ts';
import type { GameState } from '../state/store.ts';
import { aboutView } from './about-view.ts';
import type { View } from './app.ts';
import { checkView } from './check-view.ts';
import { keepView } from './keep-view.ts';
import { knowView } from './know-view.ts';
import { mapView } from './map-view.ts';
import { moveView } from './move-view.ts';
import { posterView } from './poster-view.ts';
import { settingsView } from './settings-view.ts';
import { summaryView } from './summary-view.ts';

type Later = Exclude<GameState['address']['name'], 'title' | 'card' | 'round' | AnnexName>;

export const laterScreens: Readonly<Record<Later, (view: View) => TemplateResult>> = {
  map: mapView,
  summary: summaryView,
  about: aboutView,
  settings: settingsView,
  poster: posterView,
  check: checkView,
  know: knowView,
  keep: keepView,
  move: moveView,
};
