// What the player must be told about saving and pictures: plainly, once, and to be put away.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from './app.ts';

export function troubleNotes({ state, say }: View): TemplateResult | typeof nothing {
  const { trouble } = state;
  const notes = [
    trouble.setAside > 0 ? say('trouble.setAside', { count: trouble.setAside }) : null,
    trouble.newer > 0 ? say('trouble.newer') : null,
    trouble.unsaved === null ? null : say(`trouble.${trouble.unsaved}`),
    state.stage === 'none' ? say('trouble.stage') : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return nothing;
  return html`<aside class="trouble" role="status">
    ${notes.map(
      (note) => html`<p data-note=${note} ?hidden=${dismissed.has(note)}>${note}
        <button type="button" class="link-button" @click=${dismiss}>${say('trouble.dismiss')}</button></p>`,
    )}
  </aside>`;
}

/** Put away until the page is loaded again. */
const dismissed = new Set<string>();

function dismiss(event: Event): void {
  const button = event.currentTarget;
  const note = button instanceof HTMLElement ? button.closest<HTMLElement>('[data-note]') : null;
  if (note === null) return;
  dismissed.add(note.dataset.note ?? '');
  note.hidden = true;
}
