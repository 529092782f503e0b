// How the edit stands: kept or not, who else has the pack, what was found again; undo and redo.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { icon } from '../page/icons.ts';
import type { Path } from '../questions/pack-texts.ts';
import type { Bench } from './bench.ts';
import { editAddress } from './bench.ts';
import { goTo } from './problems-view.ts';
import { stringAt } from './tree.ts';
import type { Place, Workshop } from './workshop.ts';

/** Undo, redo, and whether everything is kept. */
export function deskBar(bench: Bench): TemplateResult {
  const { desk, view } = bench;
  const { say } = view;
  const { done, undone } = desk.history();
  const saving = desk.saving();
  return html`<div class="desk-bar">
    <button type="button" class="secondary" aria-label=${say('editor:undo')} aria-disabled=${done.length === 0}
      aria-keyshortcuts="Control+Z" @click=${() => undoStep(bench)}>${icon('undo')}<span>${say('editor:undo')}</span></button>
    <button type="button" class="secondary" aria-label=${say('editor:redo')} aria-disabled=${undone.length === 0}
      aria-keyshortcuts="Control+Y" @click=${() => redoStep(bench)}>${icon('redo')}<span>${say('editor:redo')}</span></button>
    <span class="saving" data-saving=${saving}>${say(`editor:saving.${saving}`)}</span>
  </div>`;
}

export function undoStep(bench: Bench): void {
  show(bench, bench.desk.undo());
}

export function redoStep(bench: Bench): void {
  show(bench, bench.desk.redo());
}

/** Goes to what was changed, on another screen if need be. */
function show({ desk, go }: Bench, path: Path | null): void {
  if (path === null) return;
  const [part, at] = path;
  const id =
    part === 'questions' && path.length > 2
      ? stringAt(desk.tree(), ['questions', Number(at), 'id'])
      : '';
  const wanted = editAddress(desk.id, id === '' ? undefined : id);
  const here = location.hash.split('?')[0] === wanted;
  if (!here && (id !== '' || location.hash.startsWith(`${editAddress(desk.id)}/`))) go(wanted);
  requestAnimationFrame(() => requestAnimationFrame(() => goTo(path)));
}

/** What must be said above everything else. */
export function notices(view: View, place: Place, workshop: Workshop, go: (to: string) => void) {
  if (place.kind !== 'open') return nothing;
  const { say } = view;
  const { desk, presence, found } = place;
  const copy = async (): Promise<void> => {
    const id = await workshop.keepAsCopy();
    if (id !== null) go(editAddress(id));
  };
  if (presence.elsewhere()) {
    return notice(say('editor:tabs.elsewhere'), [
      [say('editor:tabs.take'), () => void workshop.take()],
    ]);
  }
  if (desk.saving() === 'overtaken') {
    return notice(say('editor:tabs.overtaken'), [
      [say('editor:tabs.copy'), () => void copy()],
      [say('editor:tabs.reload'), workshop.reload],
    ]);
  }
  if (desk.saving() === 'failed') return notice(say('editor:savingFailed'), []);
  if (found === 'tail' && desk.history().done.length === 0) return notice(say('editor:found'), []);
  return found === 'lost' ? notice(say('editor:lost'), []) : nothing;
}

function notice(words: string, ways: readonly (readonly [string, () => void])[]): TemplateResult {
  return html`<div class="notice editor-notice" role="status">
    <p>${words}</p>
    ${ways.map(([name, act]) => html`<button type="button" class="secondary" @click=${act}>${name}</button>`)}
  </div>`;
}
