// What I know: the words and the code of this page are fetched when it is first opened, so that the
// first card of a visit need not wait for them.
import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import { fetchWords } from '../language.ts';
import type { View } from './app.ts';
import { failureNotice } from './failure-view.ts';

type Page = typeof import('./know-page.ts');

let page: Page | null = null;

export function knowView(view: View): TemplateResult {
  const inside = page === null ? until(fetched(view), nothing) : page.knowPage(view);
  return html`<main class="screen paper-screen know-screen" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper know on-paper">
      <h1 class="lettering small">${view.say('know.heading')}</h1>
      ${failureNotice(view)} ${inside}
    </div>
  </main>`;
}

async function fetched(view: View): Promise<TemplateResult> {
  try {
    const [module] = await Promise.all([import('./know-page.ts'), fetchWords('know')]);
    page = module;
    return page.knowPage(view);
  } catch {
    return html`<p class="notice" role="alert">${view.say('know.failed')}</p>`;
  }
}
