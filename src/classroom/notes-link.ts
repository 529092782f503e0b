// The way to the notes: a window of its own, always the same one, where the browser allows it.
import { html, type TemplateResult } from 'lit-html';

const address = '#/class/notes';
const target = 'bts-notes';

/** A link; `look` is its class, `words` its label. */
export function notesLink(look: string, words: string, inside: unknown): TemplateResult {
  return html`<a class=${look} href=${address} target=${target} aria-label=${words} title=${words}
    @click=${openWindow}>${inside}</a>`;
}

/** A small window beside the wall's, lest it open as a tab over it. */
function openWindow(event: Event): void {
  const opened = window.open(address, target, 'popup,width=760,height=900');
  if (opened === null) return;
  event.preventDefault();
  opened.focus();
}
