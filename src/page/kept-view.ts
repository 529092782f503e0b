// What is kept in this browser, and what the player can do with it. Erasing comes last: whatever
// keeps a copy or takes one elsewhere stands between the words and it.
import { html, type TemplateResult } from 'lit-html';
import { announce } from './announcer.ts';
import type { View } from './app.ts';

export function keptView({ say, actions }: View): TemplateResult {
  const erase = async ({ currentTarget }: Event): Promise<void> => {
    const sheet = currentTarget instanceof HTMLElement ? currentTarget.closest('dialog') : null;
    const isAll = sheet?.querySelector<HTMLInputElement>('[data-erase-packs]')?.checked === true;
    let words = say('settings.erased');
    try {
      if (isAll) await actions.erasePacks();
    } catch {
      words = say('settings.packsStay');
    }
    actions.erase();
    announce(words);
  };
  return html`
    <p>${say('settings.keptLead')}</p>
    <div class="actions" data-kept-actions>
      <a class="secondary" href="#/keep">${say('keep.link')}</a>
      <button type="button" class="secondary danger" aria-haspopup="dialog"
        @click=${askFirst}>${say('settings.erase')}</button>
      <dialog class="sheet" aria-label=${say('settings.erase')}>
        <p>${say('settings.eraseConfirm')}</p>
        <label class="toggle"><span><span id="erase-packs-name">${say('settings.erasePacks')}</span>
          <small id="erase-packs-hint">${say('settings.erasePacksHint')}</small></span>
          <input type="checkbox" role="switch" aria-labelledby="erase-packs-name"
            aria-describedby="erase-packs-hint" data-erase-packs /></label>
        <div class="actions">
          <button type="button" class="primary" @click=${close}>${say('settings.eraseNo')}</button>
          <button type="button" class="secondary danger" @click=${(event: Event) => void erase(event)}>${say('settings.eraseYes')}</button>
        </div>
      </dialog>
    </div>
  `;
}

function askFirst(event: Event): void {
  const button = event.currentTarget;
  const sheet = button instanceof HTMLElement ? button.nextElementSibling : null;
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
}

function close(event: Event): void {
  const button = event.currentTarget;
  if (button instanceof HTMLElement) button.closest('dialog')?.close();
}
