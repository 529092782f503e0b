// Keeping a copy of the answers, reading one, moving them to another phone. What is needed for
// that is fetched when the screen is first opened.
import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import type { View } from './app.ts';

type Desk = typeof import('./keep-desk.ts');

let desk: Desk | null = null;

export function keepView(view: View): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper">
        <h1 class="lettering small">${say('keep.heading')}</h1>
        ${desk === null ? until(fetched(view), nothing) : desk.keepDesk(view)}
      </div>
    </main>
  `;
}

async function fetched(view: View): Promise<TemplateResult> {
  try {
    desk ??= await import('./keep-desk.ts');
    return desk.keepDesk(view);
  } catch {
    return html`<p class="notice" role="alert">${view.say('keep.failed')}</p>`;
  }
}
