// A link in a field, to be copied or handed to another app.
import { html, nothing, type TemplateResult } from 'lit-html';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import { isShareable, share } from '../page/copy-file.ts';

interface Linked {
  /** What the field is called. */
  readonly name: string;
  readonly link: string;
  /** What the pack is called, for the app that it is handed to. */
  readonly title: string;
  readonly copied: boolean;
  readonly copiedNow: () => void;
}

export function linkField(
  { say }: View,
  { name, link, title, copied, copiedNow }: Linked,
): TemplateResult {
  const copy = async (event: Event) => {
    const field = fieldOf(event);
    try {
      await navigator.clipboard.writeText(link);
      copiedNow();
      announce(say('keep.copied'));
    } catch {
      // Not allowed: the link stands in its field, to be copied from there.
      field?.focus();
    }
  };
  return html`<div class="link-way">
    <input class="link-field" type="text" readonly .value=${link} aria-label=${name} @focus=${selectAll} />
    <div class="actions">
      ${
        // Missing where the page did not come by https.
        navigator.clipboard === undefined
          ? nothing
          : html`<button type="button" class="secondary" @click=${copy}>${say(copied ? 'keep.copied' : 'keep.copy')}</button>`
      }
      ${
        isShareable({ url: link, title })
          ? html`<button type="button" class="secondary" @click=${() => share({ url: link, title })}>${say('keep.shareLink')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

function fieldOf({ currentTarget }: Event): HTMLInputElement | null {
  if (!(currentTarget instanceof HTMLElement)) return null;
  return currentTarget.closest('.link-way')?.querySelector('input') ?? null;
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}
