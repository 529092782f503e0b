// Taking packs in: choosing files, waiting while one is read, and what has become of it.
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { limits } from '../formats/limits.ts';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import type { Language } from '../questions/text.ts';
import { foundView } from './found-view.ts';
import { titleOf } from './pack-slip.ts';
import type { TakeDesk, Taking } from './take-desk.ts';
import { templateButton } from './template-button.ts';
import './library.css';
import './take.css';

/** What the file dialogue offers; anything else can be dropped. */
const endings = '.json,.zip,.csv,.tsv,.txt,.xlsx,.gift,.xml,.h5p,.qti,.imscc';

export function takeView(view: View, desk: TakeDesk): TemplateResult {
  const taking = desk.taking();
  const drops = (place?: Element): void => {
    if (place instanceof HTMLElement)
      takeAllDrops(place, (files) => desk.take(files, view.language));
  };
  return html`
    <main class="screen paper-screen library-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library take" ${ref(drops)}>
        <h1 class="lettering small">${view.say('packs:take')}</h1>
        ${inside(view, desk, taking)}
      </div>
    </main>
  `;
}

function inside(view: View, desk: TakeDesk, taking: Taking): TemplateResult {
  switch (taking.at) {
    case 'choose':
      return choosing(view, desk, taking.trouble);
    case 'reading':
      return reading(view, desk, taking);
    case 'found':
      return foundView(view, desk, taking);
    case 'kept':
      return kept(view, desk, taking);
  }
}

function choosing(
  view: View,
  desk: TakeDesk,
  trouble: Extract<Taking, { at: 'choose' }>['trouble'],
) {
  const { say, language } = view;
  return html`
    ${trouble === null ? nothing : html`<p class="notice" role="alert">${say(`packs:takeTrouble.${trouble}`)}</p>`}
    <p>${say('packs:takeLead')}</p>
    <div class="drop-place">
      <p>${say('packs:dropHere')}</p>
      ${filesField(say('packs:chooseFiles'), (files) => desk.take(files, language))}
    </div>
    <section class="group" aria-labelledby="take-formats">
      <h2 id="take-formats">${say('packs:formats.heading')}</h2>
      <ul class="format-list">
        ${(['pack', 'sheet', 'moodle', 'quiz', 'package', 'trivia'] as const).map(
          (kind) =>
            html`<li><b>${say(`packs:formats.${kind}`)}</b> ${say(`packs:formats.${kind}Hint`)}</li>`,
        )}
      </ul>
      <p>${say('packs:formats.limits', {
        questions: limits.questions,
        text: limits.textBytes / 1_000_000,
        zip: limits.zipBytes / 1_000_000,
      })}</p>
      ${templateButton(view)}
    </section>
    <div class="actions"><a class="secondary" href="#/packs">${say('bar.toPacks')}</a></div>
  `;
}

function filesField(words: string, take: (files: readonly File[]) => void): TemplateResult {
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    // So that the same file can be chosen once more.
    target.value = '';
    if (files.length > 0) take(files);
  };
  return html`<label class="primary file-field">
    <input type="file" multiple accept=${endings} @change=${chosen} /><span>${words}</span>
  </label>`;
}

function takeAllDrops(place: HTMLElement, take: (files: readonly File[]) => void): void {
  place.ondragover = (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    place.dataset.over = '';
  };
  place.ondragleave = () => delete place.dataset.over;
  place.ondrop = (event) => {
    delete place.dataset.over;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
}

function reading(
  { say }: View,
  desk: TakeDesk,
  { origin, share }: Extract<Taking, { at: 'reading' }>,
): TemplateResult {
  const words = say('packs:reading', { name: origin });
  return html`
    <p role="status">${words}</p>
    <progress class="take-progress" max="100" .value=${Math.round(share * 100)} aria-label=${words}></progress>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => {
        desk.stop();
        announce(say('packs:stopped'));
      }}>${say('packs:cancel')}</button>
    </div>
  `;
}

function kept(
  view: View,
  desk: TakeDesk,
  { entry, how, undo }: Extract<Taking, { at: 'kept' }>,
): TemplateResult {
  const { say } = view;
  const title = titleOf(view, entry);
  const waiting = desk.waiting();
  const more: Language | null = waiting > 0 ? view.language : null;
  return html`
    <p class="notice" role="status">${say(how === 'new' ? 'packs:keptNew' : 'packs:keptUpdated', { title })}</p>
    <div class="actions">
      ${more === null ? nothing : html`<button type="button" class="primary" @click=${desk.leave}>${say('packs:nextFile', { count: waiting })}</button>`}
      ${entry.questions === 0 ? nothing : html`<a class=${more === null ? 'primary' : 'secondary'} href="#/play/${entry.id}">${say('packs:play')}</a>`}
      <a class="secondary" href="#/edit/${entry.id}">${say('packs:edit')}</a>
      <a class="secondary" href="#/packs/share/${entry.id}">${say('packs:share')}</a>
      ${undo === null ? nothing : html`<button type="button" class="secondary" @click=${() => void undo()}>${say('packs:undoUpdate')}</button>`}
      <a class="secondary" href="#/packs">${say('bar.toPacks')}</a>
    </div>
  `;
}
