// What stands under `#/packs`: the way into this part of the game.
import { html } from 'lit-html';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import type { House } from './house.ts';

/** Fetches the words of this part, and gives its screens. */
export async function packsAnnex(_house: House): Promise<Annex> {
  await fetchWords('packs');
  return {
    title: ({ say }) => say('packs:heading'),
    screen: ({ say }) => html`
      <main class="screen paper-screen" id="main" tabindex="-1">
        <div class="opening" data-opening></div>
        <div class="paper"><h1 class="lettering small">${say('packs:heading')}</h1></div>
      </main>
    `,
  };
}
