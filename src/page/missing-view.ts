// The address names a pack that is not to be had: say so, and lead to the packs there are.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';
import { failureNotice } from './failure-view.ts';

/** The screen for it, or while the pack is on its way; null when the pack is there. */
export function missingScreen(view: View): TemplateResult | null {
  const { say, state } = view;
  const { address, loaded, missing, failure } = state;
  if (!('pack' in address) || address.pack === loaded?.pack.id) return null;
  const inside =
    missing === null
      ? failure === null
        ? nothing
        : failureNotice(view)
      : html`<h1>${say(`title.${missing.why}`)}</h1>
          <p>${say(`title.${missing.why}Hint`)}</p>
          <div class="actions">
            <a class="primary" data-primary href="#/packs">${say('title.packs')}</a>
            <a class="secondary" href="#/">${say('bar.toTitle')}</a>
          </div>`;
  return html`<main class="screen waiting" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper">${inside}</div>
  </main>`;
}
