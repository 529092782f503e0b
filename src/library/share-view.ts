// Handing a pack on: as a link, as codes, as a file of many formats, from a web address, on paper.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import { code } from '../page/poster-code.ts';
import { group } from '../page/settings-controls.ts';
import { isOnlyHere } from '../page/site-address.ts';
import { label, plain } from '../page/words.ts';
import { hostedGroup } from './hosted-view.ts';
import { linkField } from './link-field.ts';
import { longestLink, messengerLetters, type ShareDesk, type Sharing } from './share-desk.ts';
import { fileGroup } from './share-file-view.ts';
import './library.css';
import './share.css';

export function shareView(view: View, desk: ShareDesk): TemplateResult {
  const { say } = view;
  const state = desk.state();
  const title = state?.at === 'open' ? label(view, state.pack.title) : nothing;
  return html`
    <main class="screen paper-screen library-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library share-desk">
        <h1 class="lettering small">${say('packs:share')}</h1>
        <p class="found-title">${title}</p>
        ${inside(view, desk)}
        <div class="actions"><a class="secondary" href="#/packs">${say('bar.toPacks')}</a></div>
      </div>
    </main>
  `;
}

function inside(view: View, desk: ShareDesk): TemplateResult {
  const { say } = view;
  const state = desk.state();
  if (state === null || state.at === 'opening')
    return html`<p role="status">${say('packs:opening')}</p>`;
  if (state.at !== 'open') {
    return html`<p class="notice" role="alert">${say(state.at === 'absent' ? 'packs:shareAbsent' : 'packs:takeTrouble.failed')}</p>`;
  }
  return html`
    ${state.isDraft ? html`<p class="notice">${say('packs:shareDraft')}</p>` : nothing}
    ${isOnlyHere() ? html`<p class="notice">${say('keep.onlyHere')}</p>` : nothing}
    <div class="share-groups">
      ${group('share-link', say('packs:byLink'), linkGroup(view, desk, state))}
      ${group('share-code', say('packs:byCode'), codeGroup(view, desk, state))}
      ${group('share-file', say('packs:byFile'), fileGroup(view, desk, state))}
      ${group('share-web', say('packs:byWeb'), hostedGroup(view, desk, state))}
      ${group(
        'share-paper',
        say('packs:onPaper'),
        html`<p>${say('packs:onPaperHint')}</p>
          <div class="actions"><a class="secondary" href="#/packs/print/${state.id}">${say('packs:print.link')}</a></div>`,
      )}
    </div>
  `;
}

function linkGroup(view: View, desk: ShareDesk, sharing: Sharing): TemplateResult {
  const { say } = view;
  const { link, letters, pack, isBuiltIn } = sharing;
  const counts = { n: letters, messenger: messengerLetters, browser: longestLink };
  if (link === null) {
    const far = Number.isFinite(letters) ? 'packs:linkTooLong' : 'packs:linkFarTooLong';
    return html`<p>${say(far, counts)}</p>`;
  }
  return html`
    <p>${say(isBuiltIn ? 'packs:linkBuiltIn' : 'packs:linkLead')}</p>
    ${letters > messengerLetters ? html`<p class="notice">${say('packs:linkLong', counts)}</p>` : nothing}
    ${picturesNote(view, pack, isBuiltIn)}
    ${linkField(view, {
      name: say('packs:linkName'),
      link,
      title: plain(view, pack.title),
      copied: sharing.copied === 'link',
      copiedNow: () => desk.change({ copied: 'link' }),
    })}
  `;
}

function picturesNote({ say }: View, { pictures }: Sharing['pack'], isBuiltIn: boolean) {
  const count = Object.keys(pictures).length;
  if (count === 0 || isBuiltIn) return nothing;
  return html`<p class="notice">${say('packs:linkPictures', { count })}</p>`;
}

function codeGroup(view: View, desk: ShareDesk, { codes, code: at }: Sharing): TemplateResult {
  const { say } = view;
  if (codes.length === 0) return html`<p>${say('packs:codesTooMany')}</p>`;
  const total = codes.length;
  if (at === null) {
    return html`<p>${total === 1 ? say('packs:codeLead') : say('packs:codesLead', { count: total })}</p>
      <div class="actions"><button type="button" class="secondary" @click=${() => desk.change({ code: 0 })}>
        ${say('packs:codeShow', { count: total })}</button></div>`;
  }
  const name = say('packs:codeName', { n: at + 1, total });
  const to = (next: number) => () => desk.change({ code: (next + total) % total });
  return html`
    <p role="status">${total === 1 ? say('keep.scan') : name}</p>
    <div class="way">${code(codes[at] ?? '', name, 'L')}</div>
    ${
      total === 1
        ? nothing
        : html`<div class="actions code-steps">
            <button type="button" class="secondary" @click=${to(at - 1)}>${say('packs:codeBefore')}</button>
            <button type="button" class="secondary" @click=${to(at + 1)}>${say('packs:codeNext')}</button>
          </div>`
    }
  `;
}
