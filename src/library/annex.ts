// What stands under `#/packs`: the library, taking packs in, handing them on. Each screen by the
// first word of the rest of its address.
import type { TemplateResult } from 'lit-html';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import type { View } from '../page/app.ts';
import { arrivals } from './arrivals.ts';
import { createDesk } from './desk.ts';
import { createFromDesk } from './from-desk.ts';
import { fromView } from './from-view.ts';
import type { House } from './house.ts';
import { libraryView } from './library-view.ts';
import { piecesView } from './pieces-view.ts';
import { createPrintDesk } from './print-desk.ts';
import { printView } from './print-view.ts';
import { createShareDesk } from './share-desk.ts';
import { shareView } from './share-view.ts';
import { createTakeDesk } from './take-desk.ts';
import { takeView } from './take-view.ts';

/** Fetches the words of this part, and gives its screens. */
export async function packsAnnex(house: House): Promise<Annex> {
  await fetchWords('packs', 'formats', 'check');
  const desk = createDesk(house);
  const take = createTakeDesk(house, desk);
  const arriving = arrivals(house, take);
  const share = createShareDesk(house);
  const print = createPrintDesk(house);
  const from = createFromDesk(house, take);
  void desk.look();
  const screens: Readonly<Record<string, (view: View, rest: string) => TemplateResult>> = {
    take: (view, letters) => {
      if (letters !== '') arriving.link(view, letters);
      return takeView(view, take);
    },
    share: (view, id) => {
      share.open(id, view.language);
      return shareView(view, share);
    },
    print: (view, id) => {
      print.open(id, view.language);
      return printView(view, print);
    },
    from: (view, query) => {
      from.arrive(query);
      return fromView(view, from);
    },
    part: (view, piece) => {
      arriving.piece(view, piece);
      return piecesView(view, arriving.gathered());
    },
  };
  return {
    title: ({ say }) => say('packs:heading'),
    screen: (view, rest) => {
      const [, name = '', further = ''] = /^([a-z]*)[/?]?(.*)$/s.exec(rest) ?? [];
      const screen = Object.hasOwn(screens, name) ? screens[name] : undefined;
      return screen === undefined ? libraryView(view, desk) : screen(view, further);
    },
  };
}
