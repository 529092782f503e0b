// What stands under `#/class`: the way into this part of the game.
import { html } from 'lit-html';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import { createKit } from './kit-screens.ts';

/** Fetches the words of this part, and gives its screens. */
export async function classAnnex(refresh: () => void): Promise<Annex> {
  await fetchWords('class', 'kit');
  const kit = createKit({ lesson: () => null, act: () => [], refresh });
  return {
    title: (view, rest) => kit.title(view, rest) ?? view.say('class:heading'),
    screen: (view, rest) =>
      kit.screen(view, rest) ??
      html`
        <main class="screen paper-screen" id="main" tabindex="-1">
          <div class="opening" data-opening></div>
          <div class="paper"><h1 class="lettering small">${view.say('class:heading')}</h1></div>
        </main>
      `,
  };
}
