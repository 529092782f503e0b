// What has changed since: a text of its own, with its date and sources, where there is any.
import { html, type TemplateResult } from 'lit-html';
import { icon } from '../page/icons.ts';
import type { Path } from '../questions/pack-texts.ts';
import { citesField, insideCites } from './cites-view.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldId, fieldPaths, type Spec } from './form.ts';
import { isBranch, valueAt } from './tree.ts';

const sinceSpecs: readonly Spec[] = [
  { kind: 'words', key: ['text'], name: 'sinceText', rows: 2, side: 'back' },
  { kind: 'line', key: ['asOf'], name: 'asOf', sample: '2024-06', side: 'back' },
  {
    kind: 'own',
    key: ['cites'],
    name: 'cites',
    show: citesField,
    inside: insideCites,
    side: 'back',
  },
];

export function insideSince(tree: unknown, path: Path): Path[] {
  return fieldPaths(sinceSpecs, path, tree);
}

export function sinceField(form: Form, path: Path): TemplateResult {
  const { desk, view, focus } = form.bench;
  const there = isBranch(valueAt(desk.tree(), path));
  const turn = (): void => {
    desk.set(path, there ? undefined : { cites: [] }, null);
    focus(fieldId(path));
  };
  return html`<fieldset class="field" data-side="back">
    <legend class="field-name">${fieldLabel(form, 'since')}</legend>
    ${hint(form, 'since', path)}
    <button type="button" class="secondary add-button" id=${fieldId(path)} @click=${turn}
      >${icon(there ? 'bin' : 'plus')} ${view.say(there ? 'editor:since.remove' : 'editor:since.add')}</button>
    ${there ? html`<div class="part">${fields({ ...form, thing: path }, sinceSpecs)}</div>` : ''}
    ${problemsBelow(form, path)}
  </fieldset>`;
}
