// A list of parts that each have fields: options, bins, steps, topics, sources. They are added, taken
// away and put in order by buttons, and dragged by their handle where there is a pointer.
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { announce } from '../page/announcer.ts';
import { draggable } from '../page/dragging.ts';
import { icon } from '../page/icons.ts';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { type Form, fieldId, type Spec } from './form.ts';
import { namesIn, newName } from './ids.ts';
import { isBranch, listAt } from './tree.ts';

type PartsSpec = Extract<Spec, { readonly kind: 'parts' }>;
type Fields = (form: Form, specs: readonly Spec[]) => TemplateResult;

export function partsField(form: Form, spec: PartsSpec, fields: Fields): TemplateResult {
  const { bench, thing } = form;
  const path = [...thing, ...spec.key];
  const list = listAt(bench.desk.tree(), path);
  const name = fieldLabel(form, spec.name);
  const add = (): void => {
    const id = newName(letter(list.length), namesIn(list));
    bench.desk.insert(path, list.length, spec.fresh(id, bench, thing));
    bench.focus(`${fieldId([...path, list.length])}-part`);
  };
  return html`<fieldset class="field parts-field" id=${fieldId(path)} tabindex="-1"
    data-side=${spec.side ?? nothing}>
    <legend class="field-name">${name}</legend>
    ${hint(form, spec.name, path)} ${problemsBelow(form, path)}
    <ol class="part-list">
      ${repeat(
        list,
        (item) => (isBranch(item) ? item.id : item),
        (_, at) => html`<li class="part" data-drop=${at}
          ${draggable((place) => moved(form, path, at, Number(place)))}>
          ${partHead(form, spec, path, at, list.length)}
          ${fields({ ...form, thing: [...path, at] }, spec.part)}
          ${problemsBelow(form, [...path, at])}
        </li>`,
      )}
    </ol>
    ${
      list.length >= spec.most
        ? nothing
        : html`<button type="button" class="secondary add-button" @click=${add}
            >${icon('plus')} ${bench.view.say(`editor:add.${spec.name as 'options'}`)}</button>`
    }
  </fieldset>`;
}

/** Names parts a, b, c …; after z come their numbers. */
function letter(at: number): string {
  return at < 26 ? String.fromCharCode(97 + at) : `part-${at + 1}`;
}

function moved({ bench }: Form, path: Path, from: number, to: number): void {
  if (Number.isNaN(to) || from === to) return;
  bench.desk.move(path, from, to);
  const total = listAt(bench.desk.tree(), path).length;
  announce(bench.view.say('editor:moved', { n: to + 1, total }));
}

function partHead(
  form: Form,
  spec: PartsSpec,
  path: Path,
  at: number,
  total: number,
): TemplateResult {
  const { bench } = form;
  const { say } = bench.view;
  const id = `${fieldId([...path, at])}-part`;
  const values = { what: say(`editor:part.${spec.name as 'options'}`), n: at + 1 };
  const move = (to: number): void => {
    if (to < 0 || to >= total) return;
    moved(form, path, at, to);
    bench.focus(`${fieldId([...path, to])}-part`);
  };
  const remove = (): void => {
    bench.desk.remove(path, at);
    bench.focus(fieldId(path));
    announce(say('editor:removed', values));
  };
  return html`<div class="part-head">
    <span class="handle" data-handle aria-hidden="true">${icon('grip')}</span>
    <b class="part-title" id=${id} tabindex="-1">${say('editor:partTitle', values)}</b>
    <span class="part-tools">
      <button type="button" class="small-button" aria-disabled=${at === 0}
        aria-label=${say('editor:moveUp', values)} @click=${() => move(at - 1)}>${icon('up')}</button>
      <button type="button" class="small-button" aria-disabled=${at === total - 1}
        aria-label=${say('editor:moveDown', values)} @click=${() => move(at + 1)}>${icon('down')}</button>
      <button type="button" class="small-button" aria-label=${say('editor:remove', values)}
        @click=${remove}>${icon('bin')}</button>
    </span>
  </div>`;
}
