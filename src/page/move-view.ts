// A link from another device was opened: what it holds, and whether to take it in. What unpacks
// it is fetched when it is needed.
import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import type { View } from './app.ts';

type Desk = typeof import('./move-desk.ts');

let desk: Desk | null = null;

export function moveView(view: View): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper">
        <h1 class="lettering small">${say('keep.arrived')}</h1>
        ${desk === null ? until(fetched(view), nothing) : desk.moveDesk(view)}
      </div>
    </main>
  `;
}

async function fetched(view: View): Promise<TemplateResult> {
  try {
    desk ??= await import('./move-desk.ts');
    return desk.moveDesk(view);
  } catch {
    return html`<p class="notice" role="alert">${view.say('keep.failed')}</p>`;
  }
}
