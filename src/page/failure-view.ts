// The questions could not be had: say so, and offer to try again.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';

export function failureNotice({ say, state }: View): TemplateResult | typeof nothing {
  if (state.failure === null) return nothing;
  return html`<p class="notice" role="alert">
    ${say(state.failure === 'network' ? 'boot.failedNetwork' : 'boot.failedPack')}
    <button type="button" class="link-button" @click=${() => location.reload()}>${say('boot.retry')}</button>
  </p>`;
}
