// Shows the fields of a form: a label, the field, and what is the matter with it, which a screen
// reader hears as its description. Whatever is typed is in the pack at once.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { amount, characters, type Path } from '../questions/pack-texts.ts';
import type { Language } from '../questions/text.ts';
import { packLanguages } from './bench.ts';
import {
  describedBy,
  fieldLabel,
  hint,
  hintWords,
  isInvalid,
  problemsBelow,
} from './field-frame.ts';
import { type Form, fieldId, type Length, type Spec } from './form.ts';
import { partsField } from './parts-view.ts';
import { stringAt, valueAt } from './tree.ts';

type SpecOf<K extends Spec['kind']> = Extract<Spec, { readonly kind: K }>;

/** All fields of a form, one below the other. */
export function fields(form: Form, specs: readonly Spec[]): TemplateResult {
  return html`${specs.map((spec) => field(form, spec))}`;
}

function field(form: Form, spec: Spec): TemplateResult {
  switch (spec.kind) {
    case 'words':
      return wordsField(form, spec);
    case 'line':
    case 'number':
      return lineField(form, spec);
    case 'toggle':
      return toggleField(form, spec);
    case 'pick':
      return spec.look === 'segments' ? segmentsField(form, spec) : selectField(form, spec);
    case 'parts':
      return partsField(form, spec, fields);
    case 'own':
      return spec.show(form, [...form.thing, ...spec.key]);
  }
}

/** A text in each language of the pack, side by side. */
function wordsField(form: Form, spec: SpecOf<'words'>): TemplateResult {
  const path = [...form.thing, ...spec.key];
  const wanted = packLanguages(form.bench.desk.tree());
  const name = fieldLabel(form, spec.name);
  if (wanted.length === 1) {
    const [only = 'en'] = wanted;
    return html`<div class="field" data-side=${spec.side ?? nothing}>
      <label class="field-name" for="${fieldId([...path, only])}">${name}</label>
      ${hint(form, spec.name, path)} ${tongue(form, spec, path, only)} ${problemsBelow(form, path)}
    </div>`;
  }
  return html`<fieldset class="field" data-side=${spec.side ?? nothing}>
    <legend class="field-name">${name}</legend>
    ${hint(form, spec.name, path)}
    <div class="tongues">
      ${wanted.map(
        (language) => html`<div class="tongue">
          <label for="${fieldId([...path, language])}">
            <span class="visually-hidden">${name}, </span>${form.bench.view.say(`editor:language.${language}`)}</label>
          ${tongue(form, spec, path, language)}
        </div>`,
      )}
    </div>
    ${problemsBelow(form, path)}
  </fieldset>`;
}

function tongue(form: Form, spec: SpecOf<'words'>, path: Path, language: Language): TemplateResult {
  const { desk } = form.bench;
  const at = [...path, language];
  const words = stringAt(desk.tree(), at);
  const id = fieldId(at);
  const typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    desk.set(at, target.value === '' ? undefined : target.value);
  };
  const here = form.problemsAt(path).filter((problem) => problem.path.at(-1) === language);
  const more = spec.length === undefined ? [] : [`${id}-count`];
  return html`
    <textarea id=${id} lang=${language} rows=${spec.rows ?? 1} .value=${live(words)} data-field
      data-side=${spec.side ?? nothing} aria-describedby=${describedBy(form, spec.name, path, more)}
      aria-invalid=${isInvalid(here)} @input=${typed}></textarea>
    ${spec.length === undefined ? nothing : count(form, spec.length, path, language)}
  `;
}

/** How long the text is, against how long it should be at most. */
function count(form: Form, length: Length, path: Path, language: Language): TemplateResult {
  const { bench, thing } = form;
  const texts = [path, ...(length.with ?? []).map((key) => [...thing, ...key])];
  const measured = texts.map((at) => {
    const words = stringAt(bench.desk.tree(), [...at, language]);
    return length.unit === 'characters' ? characters(words) : amount(words, language);
  });
  const n = measured.reduce((sum, part) => sum + part, 0);
  const most = length.most[language];
  const prose = language === 'zh-Hans' ? 'proseCharacters' : 'words';
  const unit = length.unit === 'characters' ? 'characters' : prose;
  return html`<p class="letter-count" id="${fieldId([...path, language])}-count" data-over=${n > most}>
    ${bench.view.say(`editor:count.${unit}`, { n, most })}</p>`;
}

function lineField(form: Form, spec: SpecOf<'line' | 'number'>): TemplateResult {
  const { desk } = form.bench;
  const path = [...form.thing, ...spec.key];
  const value = valueAt(desk.tree(), path);
  const typed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    desk.set(path, lineValue(spec, target));
  };
  const isNumber = spec.kind === 'number';
  const type = isNumber ? 'number' : (spec.input ?? 'text');
  return html`<div class="field ${isNumber ? 'short' : ''}" data-side=${spec.side ?? nothing}>
    <label class="field-name" for=${fieldId(path)}>${fieldLabel(form, spec.name)}</label>
    ${hint(form, spec.name, path)}
    <input id=${fieldId(path)} type=${type} step=${isNumber ? 'any' : nothing}
      inputmode=${isNumber ? 'decimal' : nothing} autocomplete="off" data-field
      placeholder=${spec.kind === 'line' ? (spec.sample ?? nothing) : nothing}
      .value=${live(value === undefined ? '' : String(value))}
      aria-describedby=${describedBy(form, spec.name, path)}
      aria-invalid=${isInvalid(form.problemsAt(path))} @input=${typed} />
    ${problemsBelow(form, path)}
  </div>`;
}

function lineValue({ kind }: Spec, { value, valueAsNumber }: HTMLInputElement): unknown {
  if (value === '') return undefined;
  if (kind !== 'number') return value;
  return Number.isFinite(valueAsNumber) ? valueAsNumber : undefined;
}

function toggleField(form: Form, spec: SpecOf<'toggle'>): TemplateResult {
  const { desk } = form.bench;
  const path = [...form.thing, ...spec.key];
  const on = valueAt(desk.tree(), path) === true;
  const words = hintWords(form, spec.name);
  return html`<div class="field">
    <label class="toggle">
      <span><span id="${fieldId(path)}-name">${fieldLabel(form, spec.name)}</span>
        ${words === '' ? nothing : html`<small id="${fieldId(path)}-hint">${words}</small>`}</span>
      <input type="checkbox" role="switch" id=${fieldId(path)} .checked=${live(on)}
        aria-labelledby="${fieldId(path)}-name" aria-describedby=${describedBy(form, spec.name, path)}
        @change=${() => desk.set(path, !on, null)} />
    </label>
    ${problemsBelow(form, path)}
  </div>`;
}

/** One of a few, all of them in view. */
function segmentsField(form: Form, spec: SpecOf<'pick'>): TemplateResult {
  const { desk } = form.bench;
  const path = [...form.thing, ...spec.key];
  const chosen = valueAt(desk.tree(), path);
  return html`<fieldset class="field" data-side=${spec.side ?? nothing}
    aria-describedby=${describedBy(form, spec.name, path)}>
    <legend class="field-name">${fieldLabel(form, spec.name)}</legend>
    ${hint(form, spec.name, path)}
    <div class="segments">
      ${spec.options(form.bench, form.thing).map(
        ({ value, words, lang }) => html`<label class="segment" data-value=${value}>
          <input type="radio" id="${fieldId(path)}-${value}" name=${fieldId(path)} value=${value}
            .checked=${live(value === chosen)} @change=${() => desk.set(path, value, null)} />
          <span lang=${lang ?? nothing}>${words}</span>
        </label>`,
      )}
    </div>
    ${problemsBelow(form, path)}
  </fieldset>`;
}

function selectField(form: Form, spec: SpecOf<'pick'>): TemplateResult {
  const { desk } = form.bench;
  const path = [...form.thing, ...spec.key];
  const chosen = stringAt(desk.tree(), path);
  const options = spec.options(form.bench, form.thing);
  const isKnown = options.some(({ value }) => value === chosen);
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) desk.set(path, target.value || undefined, null);
  };
  return html`<div class="field" data-side=${spec.side ?? nothing}>
    <label class="field-name" for=${fieldId(path)}>${fieldLabel(form, spec.name)}</label>
    ${hint(form, spec.name, path)}
    <select id=${fieldId(path)} data-field aria-describedby=${describedBy(form, spec.name, path)}
      aria-invalid=${isInvalid(form.problemsAt(path))} @change=${choose}>
      ${
        spec.none === true || chosen === ''
          ? html`<option value="" .selected=${chosen === ''}>${form.bench.view.say('editor:none')}</option>`
          : nothing
      }
      ${isKnown || chosen === '' ? nothing : html`<option value=${chosen} selected>${chosen}</option>`}
      ${options.map(
        ({ value, words, lang }) => html`<option value=${value} lang=${lang ?? nothing}
          .selected=${live(value === chosen)}>${words}</option>`,
      )}
    </select>
    ${problemsBelow(form, path)}
  </div>`;
}
