// Where a statement comes from: sources of the pack and the place in them, picked or written here;
// and the words worth knowing that the question uses.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { icon } from '../page/icons.ts';
import type { Term } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import { wordsOf as allWords } from '../questions/pack-texts.ts';
import { mentions } from '../questions/terms.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldId, fieldPaths, type Spec } from './form.ts';
import { namesIn, newName } from './ids.ts';
import { named, wordsOf } from './names.ts';
import { sourceSpecs } from './pack-specs.ts';
import { newSource } from './skeleton.ts';
import { isBranch, listAt, stringAt, valueAt, withItem } from './tree.ts';

const placeSpecs: readonly Spec[] = [
  { kind: 'number', key: ['paragraph'], name: 'paragraph', side: 'back' },
  { kind: 'number', key: ['note'], name: 'note', side: 'back' },
  { kind: 'line', key: ['at'], name: 'at', side: 'back' },
];

/** Paths of the fields of each cite. */
export function insideCites(tree: unknown, path: Path): Path[] {
  return listAt(tree, path).flatMap((_, at) => [
    [...path, at],
    [...path, at, 'source'],
    ...fieldPaths(placeSpecs, [...path, at], tree),
  ]);
}

export function citesField(form: Form, path: Path, name: 'cites' | 'sinceCites' = 'cites') {
  const { desk, view } = form.bench;
  const { say } = view;
  const list = listAt(desk.tree(), path);
  return html`<fieldset class="field" id=${fieldId(path)} tabindex="-1" data-side="back">
    <legend class="field-name">${fieldLabel(form, name)}</legend>
    ${hint(form, name, path)} ${problemsBelow(form, path)}
    <ol class="part-list">${list.map((_, at) => html`<li class="part">${cited(form, path, at)}</li>`)}</ol>
    ${addCite(form, path, list.length)}
    <button type="button" class="secondary add-button" @click=${() => citeNew(form, path, list.length)}
      >${icon('plus')} ${say('editor:cite.fresh')}</button>
  </fieldset>`;
}

/** A source that the pack has already is chosen from a list. */
function addCite(form: Form, path: Path, at: number) {
  const { bench } = form;
  const sources = named(bench, ['sources'], 'title');
  if (sources.length === 0) return nothing;
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement) || target.value === '') return;
    bench.desk.insert(path, at, { source: target.value });
    target.value = '';
    bench.focus(`${fieldId([...path, at])}-part`);
  };
  return html`<label class="add-cite"><span>${bench.view.say('editor:cite.known')}</span>
    <select id="${fieldId(path)}-add" data-field @change=${choose}>
      <option value="">${bench.view.say('editor:cite.pick')}</option>
      ${sources.map(({ value, words }) => html`<option value=${value}>${words}</option>`)}
    </select></label>`;
}

function citeNew({ bench }: Form, path: Path, at: number): void {
  const sources = listAt(bench.desk.tree(), ['sources']);
  const id = newName('source', namesIn(sources));
  bench.desk.edit(
    (tree) => {
      const known = withItem(tree, ['sources'], sources.length, newSource(id));
      return withItem(known, path, at, { source: id });
    },
    [...path, at],
  );
  bench.focus(`${fieldId([...path, at])}-part`);
}

/** The source, where in it, and the source's own fields to be written right here. */
function cited(form: Form, path: Path, at: number): TemplateResult {
  const { bench } = form;
  const { say } = bench.view;
  const here = [...path, at];
  const id = stringAt(bench.desk.tree(), [...here, 'source']);
  const sources = listAt(bench.desk.tree(), ['sources']);
  const index = sources.findIndex((source) => isBranch(source) && source.id === id);
  const source = sources[index];
  const title = isBranch(source) ? wordsOf(bench, source.title) : '';
  const remove = (): void => {
    bench.desk.remove(path, at);
    bench.focus(fieldId(path));
  };
  return html`<div class="part-head">
      <b class="part-title" id="${fieldId(here)}-part" tabindex="-1">${title === '' ? say('editor:cite.untitled') : title}</b>
      <span class="part-tools"><button type="button" class="small-button"
        aria-label=${say('editor:remove', { what: say('editor:part.sources'), n: at + 1 })}
        @click=${remove}>${icon('bin')}</button></span>
    </div>
    ${problemsBelow(form, [...here, 'source'])}
    <div class="row">${fields({ ...form, thing: here }, placeSpecs)}</div>
    ${
      index < 0
        ? nothing
        : html`<details class="picker" ?open=${title === ''}>
            <summary><b>${say('editor:cite.edit')}</b></summary>
            ${fields({ ...form, thing: ['sources', index] }, sourceSpecs)}
          </details>`
    }
    ${problemsBelow(form, here)}`;
}

/** The terms of the glossary that the question's words use, to be explained on the card. */
export function termsField(form: Form, path: Path): TemplateResult {
  const { desk, view } = form.bench;
  const list = listAt(desk.tree(), path);
  const question = valueAt(desk.tree(), path.slice(0, -1));
  const said = allWords(question);
  const glossary = desk.examiner.frame(desk.tree()).glossary;
  const shown = glossary.filter((term) => list.includes(term.id) || mentions(said, term));
  const turn = (term: Term): void => {
    const rest = list.filter((id) => id !== term.id);
    desk.set(path, rest.length < list.length ? rest : [...list, term.id], null);
  };
  return html`<fieldset class="field" data-side="back">
    <legend class="field-name">${fieldLabel(form, 'terms')}</legend>
    ${hint(form, 'terms', path)}
    ${shown.length === 0 ? html`<p class="field-hint">${view.say('editor:terms.none')}</p>` : nothing}
    <div class="checks">
      ${shown.map(
        (term) => html`<label class="check">
          <input type="checkbox" .checked=${live(list.includes(term.id))} @change=${() => turn(term)} />
          <span>${wordsOf(form.bench, term.term)}</span>
        </label>`,
      )}
    </div>
    ${problemsBelow(form, path)}
  </fieldset>`;
}
