// What stands under `#/class`: the way into this part of the game.
import { html } from 'lit-html';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';

/** Fetches the words of this part, and gives its screens. */
export async function classAnnex(): Promise<Annex> {
  await fetchWords('class');
  return {
    title: ({ say }) => say('class:heading'),
    screen: ({ say }) => html`
      <main class="screen paper-screen" id="main" tabindex="-1">
        <div class="opening" data-opening></div>
        <div class="paper"><h1 class="lettering small">${say('class:heading')}</h1></div>
      </main>
    `,
  };
}
