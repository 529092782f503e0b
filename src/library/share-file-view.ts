// A pack as a file: which format, what that cannot carry, and then the file.
import { html, nothing, type TemplateResult } from 'lit-html';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import { download, isShareable, share } from '../page/copy-file.ts';
import { findingWords } from './finding-words.ts';
import { languageChoice } from './pack-languages.ts';
import { formatsToWrite, type ShareDesk, type Sharing } from './share-desk.ts';

export function fileGroup(view: View, desk: ShareDesk, sharing: Sharing): TemplateResult {
  const { say } = view;
  const { format, language, losses, saved, pack } = sharing;
  return html`
    <p>${say('packs:fileLead')}</p>
    <label class="encoding"><span>${say('packs:fileFormat')}</span>
      <select @change=${({ target }: Event) => {
        const picked = target instanceof HTMLSelectElement ? target.value : '';
        desk.pick(formatsToWrite.find((name) => name === picked) ?? 'pack', language);
      }}>${formatsToWrite.map(
        (name) =>
          html`<option value=${name} ?selected=${name === format}>${say(`packs:writes.${name}`)}</option>`,
      )}</select></label>
    ${
      format === 'pack'
        ? nothing
        : languageChoice(view, pack, {
            name: 'written-language',
            chosen: language,
            choose: (one) => desk.pick(format, one),
          })
    }
    ${lossList(view, losses)}
    <div class="actions">${fileButtons(view, desk, losses !== null)}</div>
    ${saved === null ? nothing : html`<p role="status">${say('keep.saved', { name: saved })}</p>`}
  `;
}

function lossList({ say }: View, losses: Sharing['losses']): TemplateResult {
  if (losses === null) return html`<p role="status">${say('packs:lossesComing')}</p>`;
  if (losses.length === 0) return html`<p role="status">${say('packs:noLosses')}</p>`;
  return html`<div class="findings" data-weight="changed" role="status">
    <p><b>${say('packs:losses')}</b></p>
    <ul>${losses.map((loss) => html`<li>${findingWords(say, loss)}</li>`)}</ul>
  </div>`;
}

function fileButtons({ say }: View, desk: ShareDesk, isReady: boolean): TemplateResult {
  const save = async () => {
    const file = await desk.file();
    if (file === null) return;
    const name = download(file);
    desk.change({ saved: name });
    announce(say('keep.saved', { name }));
  };
  const hand = async () => {
    const file = await desk.file();
    if (file !== null) await share({ files: [file] });
  };
  const example = new File([''], 'pack.json', { type: 'application/json' });
  return html`
    <button type="button" class="secondary" ?disabled=${!isReady} @click=${save}>${say('packs:fileSave')}</button>
    ${
      isShareable({ files: [example] })
        ? html`<button type="button" class="secondary" ?disabled=${!isReady} @click=${hand}>${say('keep.shareFile')}</button>`
        : nothing
    }
  `;
}
