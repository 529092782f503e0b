// One of several codes has been scanned: which pieces are here, and which are still to come.
import { html, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import type { Gathered } from './arrivals.ts';
import './library.css';
import './take.css';

export function piecesView(view: View, gathered: Gathered): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen library-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library">
        <h1 class="lettering small">${say('packs:pieces.heading')}</h1>
        ${inside(view, gathered)}
        <div class="actions"><a class="secondary" href="#/packs">${say('bar.toPacks')}</a></div>
      </div>
    </main>
  `;
}

function inside({ say, language }: View, { number, of, missing, isBroken }: Gathered) {
  if (isBroken) return html`<p class="notice" role="alert">${say('packs:pieces.broken')}</p>`;
  if (missing === null) return html`<p role="status">${say('packs:pieces.keeping')}</p>`;
  const left = new Intl.ListFormat(language, { type: 'conjunction' }).format(missing.map(String));
  return html`
    <p class="fresh" role="status">${say('packs:pieces.have', { n: number, total: of, here: of - missing.length })}</p>
    <ol class="piece-row" aria-hidden="true">${Array.from(
      { length: of },
      (_, at) => html`<li data-here=${!missing.includes(at + 1)}>${at + 1}</li>`,
    )}</ol>
    <p>${say('packs:pieces.missing', { list: left, count: missing.length })}</p>
    <p>${say('packs:pieces.order')}</p>
  `;
}
