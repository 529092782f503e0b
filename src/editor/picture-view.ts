// A picture on the card itself: taken from the device, made smaller where need be, described for
// those who cannot see it, and taken away again with everything that it was.
import { html, nothing, type TemplateResult } from 'lit-html';
import { announce } from '../page/announcer.ts';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { fields } from './fields-view.ts';
import { type Form, fieldId, fieldPaths, type Spec } from './form.ts';
import { nameFrom, newName } from './ids.ts';
import { type ReadPicture, readPicture, shrinkPicture } from './shrink-picture.ts';
import { isBranch, listAt, stringAt, valueAt, withValue } from './tree.ts';

const described: readonly Spec[] = [
  { kind: 'words', key: ['alt'], name: 'alt', rows: 2, side: 'front' },
];

export function insidePicture(tree: unknown, path: Path): Path[] {
  return fieldPaths(described, path, tree);
}

export function pictureField(form: Form, path: Path): TemplateResult {
  const { desk, view, setting } = form.bench;
  const { say } = view;
  const file = stringAt(desk.tree(), [...path, 'file']);
  const address = file === '' ? '' : stringAt(desk.tree(), ['pictures', file]);
  const chosen = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLInputElement)) return;
    const taken = target.files?.[0];
    target.value = '';
    if (taken !== undefined) await take(form, path, taken, await readPicture(taken));
  };
  return html`<fieldset class="field" data-side="front">
    <legend class="field-name">${fieldLabel(form, 'picture')}</legend>
    ${hint(form, 'picture', path)}
    ${address === '' ? nothing : html`<img class="chosen-picture" src=${address} alt="" />`}
    <div class="actions">
      <label class="secondary file-field">
        <input type="file" id=${fieldId(path)} accept="image/png,image/jpeg,image/webp,image/*" @change=${chosen} />
        <span>${say(address === '' ? 'editor:picture.choose' : 'editor:picture.other')}</span>
      </label>
      ${
        address === ''
          ? nothing
          : html`<button type="button" class="link-button" @click=${() => takeAway(form, path)}
              >${say('editor:picture.remove')}</button>`
      }
    </div>
    ${setting.largePicture === null ? trouble(form) : offer(form, path, setting.largePicture)}
    ${address === '' ? nothing : fields({ ...form, thing: path }, described)}
    ${problemsBelow(form, path)}
  </fieldset>`;
}

function trouble({ bench }: Form) {
  const { pictureTrouble } = bench.setting;
  return pictureTrouble === null
    ? nothing
    : html`<p class="notice" role="alert">${bench.view.say(`editor:picture.${pictureTrouble}`)}</p>`;
}

function offer(form: Form, path: Path, file: File): TemplateResult {
  const { view, set } = form.bench;
  const shrink = async (): Promise<void> => take(form, path, file, await shrinkPicture(file), true);
  return html`<div class="notice" role="alert">
    <p>${view.say('editor:picture.offer', { kb: Math.ceil(file.size / 1000) })}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${shrink}>${view.say('editor:picture.shrink')}</button>
      <button type="button" class="link-button" @click=${() => set({ largePicture: null })}
        >${view.say('editor:picture.leave')}</button>
    </div>
  </div>`;
}

async function take(
  form: Form,
  path: Path,
  file: File,
  read: ReadPicture,
  isShrunk = false,
): Promise<void> {
  const { desk, set, view } = form.bench;
  if (!read.ok) {
    const offered = read.why === 'large' && !isShrunk;
    return set({ largePicture: offered ? file : null, pictureTrouble: offered ? null : read.why });
  }
  const name = nameFrom(file.name.replace(/\.[^.]*$/, '')) ?? 'picture';
  desk.edit((tree) => {
    const cleared = withoutPicture(tree, path);
    const pictures = valueAt(cleared, ['pictures']);
    const taken = new Set(isBranch(pictures) ? Object.keys(pictures).map(bare) : []);
    const known = `${newName(name, taken)}.${read.extension}`;
    const carried = withValue(cleared, ['pictures', known], read.address);
    const alt = valueAt(tree, [...path, 'alt']);
    return withValue(carried, path, { ...(isBranch(alt) ? { alt } : {}), file: known });
  }, path);
  set({ largePicture: null, pictureTrouble: null });
  announce(view.say('editor:picture.taken'));
}

function bare(file: string): string {
  return file.replace(/\.[^.]*$/, '');
}

function takeAway(form: Form, path: Path): void {
  form.bench.desk.edit((tree) => withoutPicture(tree, path), path);
  form.bench.focus(fieldId(path));
}

/** Without the question's picture; the pack lets go of it when no other question shows it. */
function withoutPicture(tree: unknown, path: Path): unknown {
  const file = stringAt(tree, [...path, 'file']);
  const left = withValue(tree, path, undefined);
  if (file === '') return left;
  const isUsed = listAt(left, ['questions']).some(
    (question) => stringAt(question, ['picture', 'file']) === file,
  );
  return isUsed ? left : withValue(left, ['pictures', file], undefined);
}
