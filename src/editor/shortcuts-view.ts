// The keys of the editor, listed for whoever looks for them.
import { html, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { shortcuts } from './shortcuts.ts';

export function keyList({ say }: View): TemplateResult {
  return html`<details class="editor-keys"><summary>${say('editor:keys.heading')}</summary>
    <dl>${shortcuts.map(({ name, keys }) => html`<div><dt><kbd>${keys}</kbd></dt><dd>${say(`editor:keys.${name}`)}</dd></div>`)}</dl>
  </details>`;
}
