// A class round was opened by link while another round is under way: ask before replacing it.
import { html, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';
import { missingScreen } from './missing-view.ts';
import { typeset } from './typeset.ts';

export function inviteView(view: View): TemplateResult {
  const { say, state, actions } = view;
  const { address, loaded } = state;
  const missing = missingScreen(view);
  if (missing !== null && loaded !== null) return missing;
  const wish = address.name === 'round' ? address : { seed: null, length: null };
  const seed = wish.seed ?? '';
  const start = () =>
    actions.startRound(
      { seed: wish.seed, ...(wish.length === null ? {} : { length: wish.length }) },
      'replace',
    );
  return html`
    <main class="screen title-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper title-paper">
        <h1 class="lettering small">${say('title.classRound', { seed })}</h1>
        <p class="lead">${typeset(say('title.classRoundHint'), view.language)}</p>
        <div class="actions">
          <button type="button" class="primary" ?disabled=${loaded === null} @click=${start}>
            ${say('title.classRoundStart', { seed })}
          </button>
          <button type="button" class="secondary" ?disabled=${loaded === null}
            @click=${() => actions.resume('replace')}>${say('title.continue')}</button>
        </div>
      </div>
    </main>
  `;
}
