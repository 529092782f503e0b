// What stands around a field whatever its kind: its label, its help, and what is the matter with it.
import { html, nothing } from 'lit-html';
import type { Problem } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import { type FieldName, type Form, fieldId } from './form.ts';
import { problemWords, weightOf } from './problem-words.ts';

export function fieldLabel({ bench }: Form, name: FieldName): string {
  return bench.view.say(`editor:field.${name}.label`);
}

/** What helps to fill the field in; empty for fields that need no help. */
export function hintWords({ bench }: Form, name: FieldName): string {
  // Not every field has one.
  return String(
    bench.view.say(`editor:field.${name}.hint` as 'editor:field.claim.hint', {
      defaultValue: '',
      n: '{{n}}',
    }),
  );
}

export function hint(form: Form, name: FieldName, path: Path) {
  const words = hintWords(form, name);
  return words === ''
    ? nothing
    : html`<p class="field-hint" id="${fieldId(path)}-hint">${words}</p>`;
}

/** What is to be said at this field. */
export function problemsBelow(form: Form, path: Path, list = form.problemsAt(path)) {
  const { view, desk } = form.bench;
  if (list.length === 0) return nothing;
  return html`<ul class="problems" id="${fieldId(path)}-problems">
    ${list.map(
      (problem) =>
        html`<li data-weight=${weightOf(problem)}>${problemWords(view, desk.tree(), problem)}</li>`,
    )}
  </ul>`;
}

/** Ids of everything that describes a field. */
export function describedBy(
  form: Form,
  name: FieldName,
  path: Path,
  more: readonly string[] = [],
): string | typeof nothing {
  const id = fieldId(path);
  const ids = [
    ...(hintWords(form, name) === '' ? [] : [`${id}-hint`]),
    ...more,
    ...(form.problemsAt(path).length === 0 ? [] : [`${id}-problems`]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
}

export function isInvalid(problems: readonly Problem[]): 'true' | typeof nothing {
  return problems.some((problem) => weightOf(problem) === 'wrong') ? 'true' : nothing;
}
