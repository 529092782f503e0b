// Which keys do what, on a sheet that any key closes again.
import { html, type TemplateResult } from 'lit-html';
import type { ClassView } from './class-view.ts';

/** What is pressed, as it is printed on keys; and under which key its meaning stands. */
const keys = [
  ['→ PageDown', 'next'],
  ['← PageUp', 'back'],
  ['A B C …', 'letter'],
  ['0 – 9', 'digit'],
  ['+ −', 'more'],
  ['R', 'rest'],
  ['U', 'undo'],
  ['V', 'votes'],
  ['P', 'pause'],
  ['B .', 'curtain'],
  ['F', 'fill'],
  ['? H', 'help'],
] as const;

export function keysHelp({ say }: ClassView): TemplateResult {
  return html`<dialog class="sheet keys-sheet" id="keys-help" aria-labelledby="keys-heading" @click=${close}>
    <h2 id="keys-heading" tabindex="-1" autofocus>${say('class:keys.heading')}</h2>
    <dl>${keys.map(([names, key]) => html`<div><dt><kbd>${names}</kbd></dt><dd>${say(`class:keys.${key}`)}</dd></div>`)}</dl>
    <p>${say('class:keys.counting')}</p>
    <form method="dialog"><button class="primary">${say('class:keys.close')}</button></form>
  </dialog>`;
}

function close({ target }: Event): void {
  // A press beside the sheet.
  if (target instanceof HTMLDialogElement) target.close();
}

export function showKeysHelp(): void {
  const sheet = document.querySelector<HTMLDialogElement>('#keys-help');
  if (sheet?.open === false) sheet.showModal();
}
