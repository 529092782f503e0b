// A link leads to a pack on somebody's web space: says which host would be asked and what that host
// learns, and fetches nothing before the player agrees.
import { html, nothing, type TemplateResult } from 'lit-html';
import { limits } from '../formats/limits.ts';
import type { View } from '../page/app.ts';
import type { FromDesk, FromState } from './from-desk.ts';
import './library.css';
import './take.css';

export function fromView(view: View, desk: FromDesk): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen library-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library">
        <h1 class="lettering small">${say('packs:web.heading')}</h1>
        ${inside(view, desk, desk.state())}
      </div>
    </main>
  `;
}

function inside(view: View, desk: FromDesk, state: FromState): TemplateResult {
  const { say } = view;
  const { url } = state;
  const away = html`<a class="secondary" href="#/packs">${say('bar.toPacks')}</a>`;
  if (url === null) {
    return html`<p class="notice" role="alert">${say('packs:web.bad')}</p><div class="actions">${away}</div>`;
  }
  if (state.at === 'fetching') {
    const words = say('packs:web.fetching', { host: url.host });
    return html`<p role="status">${words}</p>
      <progress class="take-progress" max="100" .value=${Math.round(state.share * 100)} aria-label=${words}></progress>
      <div class="actions"><button type="button" class="secondary" @click=${desk.stop}>${say('packs:cancel')}</button></div>`;
  }
  return html`
    ${state.at === 'failed' ? trouble(view, state) : nothing}
    <p>${say('packs:web.lead')}</p>
    <p class="host"><bdi>${url.host}</bdi></p>
    <p class="whole-address">${url.href}</p>
    <p>${say('packs:web.learns', { most: limits.zipBytes / 1_000_000 })}</p>
    <div class="actions">
      <button type="button" class="primary" data-primary @click=${() => {
        const then = () => view.actions.open({ name: 'packs', rest: 'take' }, 'replace');
        void desk.fetch(view.language, then);
      }}>${say(state.at === 'failed' ? 'boot.retry' : 'packs:web.fetch', { host: url.host })}</button>
      ${away}
    </div>
  `;
}

function trouble(
  { say }: View,
  { url, found }: Extract<FromState, { at: 'failed' }>,
): TemplateResult {
  const { why, status = 0 } = found;
  const most = limits.packBytes / 1_000_000;
  return html`<p class="notice" role="alert">${say(`packs:web.${why}`, { host: url.host, status, most })}</p>`;
}
