// To be written.
import { html, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';

export function knowView({ say, actions }: View): TemplateResult {
  return html`<main class="screen paper-screen" id="main" tabindex="-1"><div class="opening" data-opening></div>
    <div class="paper"><h1>${say('name')}</h1>
    <button type="button" class="primary" @click=${() => actions.startCheck()}>${say('title.start')}</button></div></main>`;
}
