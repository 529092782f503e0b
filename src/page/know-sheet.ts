// The page as a sheet to hand in: what stands on it besides, and the button that prints it. The
// name goes onto the sheet and nowhere else; it is gone when the page is left.
import { html, type TemplateResult } from 'lit-html';
import { dayWords } from '../language.ts';
import type { View } from './app.ts';
import { drawFor } from './know-chart.ts';
import { section } from './know-parts.ts';
import { label } from './words.ts';

/** What the head of the sheet says; seen on paper only. */
export function sheetHead(view: View): TemplateResult {
  const { say, state, actions, language } = view;
  const pack = state.loaded?.pack;
  return html`<dl class="sheet-head paper-only">
    <div class="sheet-name"><dt>${say('know:print.nameLine')}</dt><dd data-sheet-name></dd></div>
    <div><dt>${say('know:print.date')}</dt><dd>${dayWords(actions.now(), language, 'year')}</dd></div>
    ${
      pack === undefined
        ? ''
        : html`<div><dt>${say('know:print.pack')}</dt><dd>${label(view, pack.title)} ${pack.version}</dd></div>`
    }
  </dl>`;
}

export function sheetFoot({ say }: View, answers: number): TemplateResult {
  return html`<p class="sheet-foot paper-only">${say('know:print.foot', { count: answers })}</p>`;
}

export function printSection({ say }: View): TemplateResult {
  const inside = html`<p>${say('know:print.lead')}</p>
    <label class="name-field"><span id="sheet-name-label">${say('know:print.name')}</span>
      <small id="sheet-name-hint">${say('know:print.nameHint')}</small>
      <input type="text" maxlength="60" autocomplete="off" spellcheck="false"
        aria-labelledby="sheet-name-label" aria-describedby="sheet-name-hint" @input=${copyName} /></label>
    <div class="actions"><button type="button" class="secondary" @click=${() => window.print()}>${say('know:print.print')}</button></div>`;
  return section('print', say('know:print.heading'), inside);
}

function copyName({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const line = target.closest('main')?.querySelector('[data-sheet-name]');
  if (line) line.textContent = target.value;
}

/** What was folded away before it was unfolded for the sheet. */
let folded: readonly HTMLDetailsElement[] = [];

window.addEventListener('beforeprint', () => {
  drawFor('paper');
  const all = document.querySelectorAll<HTMLDetailsElement>('.know-topic');
  folded = [...all].filter(({ open }) => !open);
  for (const topic of folded) topic.open = true;
});
window.addEventListener('afterprint', () => {
  for (const topic of folded) topic.open = false;
  folded = [];
  drawFor('screen');
});
