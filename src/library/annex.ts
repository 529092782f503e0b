// What stands under `#/packs`: the library, taking packs in, handing them on. Each screen by the
// first word of the rest of its address.
import type { TemplateResult } from 'lit-html';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import type { View } from '../page/app.ts';
import { createDesk } from './desk.ts';
import type { House } from './house.ts';
import { libraryView } from './library-view.ts';

/** Fetches the words of this part, and gives its screens. */
export async function packsAnnex(house: House): Promise<Annex> {
  await fetchWords('packs', 'formats', 'check');
  const desk = createDesk(house);
  void desk.look();
  const screen = (view: View, _rest: string): TemplateResult => libraryView(view, desk);
  return { title: ({ say }) => say('packs:heading'), screen };
}
