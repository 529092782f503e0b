// Which options are right: one of them, or several where the question says so.
import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, problemsBelow } from './field-frame.ts';
import { type Form, fieldId } from './form.ts';
import { listAt, valueAt, withValue } from './tree.ts';

/** `path` leads to the option's `right`; where one option is to be chosen, the others become wrong. */
export function rightField(form: Form, path: Path): TemplateResult {
  const { desk } = form.bench;
  const on = valueAt(desk.tree(), path) === true;
  const options = path.slice(0, -2);
  const several = valueAt(desk.tree(), [...options.slice(0, -1), 'several']) === true;
  const turn = (): void =>
    desk.edit((tree) => {
      const others = several || on ? [] : listAt(tree, options).map((_, at) => at);
      const cleared = others.reduce<unknown>(
        (now, at) => withValue(now, [...options, at, 'right'], false),
        tree,
      );
      return withValue(cleared, path, !on);
    }, path);
  return html`<div class="field">
    <label class="toggle">
      <span>${fieldLabel(form, 'right')}</span>
      <input type="checkbox" role="switch" id=${fieldId(path)} .checked=${live(on)} @change=${turn} />
    </label>
    ${problemsBelow(form, path)}
  </div>`;
}
