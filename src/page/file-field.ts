// Choosing a file, or dropping one, and reading it: its size is looked at before its contents.
import { html, type TemplateResult } from 'lit-html';
import { largestFile, type Reading, readCopy } from '../state/transfer.ts';

export function fileField(words: string, take: (file: File) => void): TemplateResult {
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // So that the same file can be chosen once more.
    target.value = '';
    if (file !== undefined) take(file);
  };
  return html`<label class="secondary file-field">
    <input type="file" accept=".json,application/json" @change=${chosen} /><span>${words}</span>
  </label>`;
}

/** Takes in a file that is dropped on `place`. */
export function takeDrops(place: HTMLElement, take: (file: File) => void): void {
  place.ondragover = (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  place.ondrop = (event) => {
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    take(file);
  };
}

export type FileReading = Reading | { readonly ok: false; readonly why: 'large' | 'unopened' };

export async function readFile(file: File): Promise<FileReading> {
  if (file.size > largestFile) return { ok: false, why: 'large' };
  try {
    return readCopy(await file.text());
  } catch {
    return { ok: false, why: 'unopened' };
  }
}
