// The library: the packs of the player's own, those of the site, and the ways to new ones.
import { builtIn } from 'virtual:pack-list';
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { View } from '../page/app.ts';
import { icon } from '../page/icons.ts';
import type { PackEntry } from '../state/pack-shelf.ts';
import { type Desk, page } from './desk.ts';
import { builtInSlip, ownSlip, titleOf } from './pack-slip.ts';
import { allTags, found } from './shelf-rules.ts';
import './library.css';

/** With fewer packs than this there is nothing to search. */
const worthSearching = 4;

export function libraryView(view: View, desk: Desk): TemplateResult {
  const { say } = view;
  // It is being opened: what is seen first need not wait for what lies below.
  if (document.querySelector('.library-list') === null) desk.fold();
  const { entries, words, tag, leaving } = desk.doing();
  const own = (entries ?? []).filter(({ id }) => id !== leaving?.id);
  const listed = found(own, words, tag);
  const ofSite = found(builtIn, words, tag);
  return html`
    <main class="screen paper-screen library-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper library library-list">
        <h1 class="lettering small">${say('packs:heading')}</h1>
        <p>${say('packs:lead')}</p>
        <div class="actions">
          <a class="primary" href="#/edit/new">${icon('plus')} ${say('packs:new')}</a>
          <a class="secondary" href="#/packs/take">${say('packs:take')}</a>
        </div>
        ${troubleNotice(view, desk)}
        ${own.length + builtIn.length < worthSearching ? nothing : search(view, desk, own, listed.length + ofSite.length)}
        ${entries === null ? html`<p role="status">${say('packs:opening')}</p>` : ownPacks(view, desk, own, listed)}
        ${
          ofSite.length === 0
            ? nothing
            : html`<section aria-labelledby="packs-site"><h2 id="packs-site">${say('packs:ofSite')}</h2>
                <ul class="pack-slips">${repeat(
                  ofSite,
                  ({ id }) => id,
                  (pack) => builtInSlip(view, desk, pack),
                )}</ul></section>`
        }
        <div class="actions"><a class="secondary" href="#/">${say('bar.toTitle')}</a></div>
      </div>
      ${leaving === null ? nothing : goingAway(view, desk, leaving)}
    </main>
  `;
}

function ownPacks(
  view: View,
  desk: Desk,
  own: readonly PackEntry[],
  listed: readonly PackEntry[],
): TemplateResult | typeof nothing {
  const { say } = view;
  const { words, tag, shown } = desk.doing();
  const isFiltered = words.trim() !== '' || tag !== null;
  if (own.length === 0) return html`<p class="none">${say('packs:none')}</p>`;
  if (listed.length === 0) return html`<p class="none">${say('packs:notFound')}</p>`;
  const left = listed.length - shown;
  // In a choice of them, the neighbours that are seen are not those that they have.
  const neighbour = (at: number) => (isFiltered ? null : (listed[at]?.id ?? null));
  return html`<section aria-labelledby="packs-own">
    <h2 id="packs-own">${say('packs:own')}</h2>
    <ul class="pack-slips">${repeat(
      listed.slice(0, shown),
      ({ id }) => id,
      (entry, at) =>
        ownSlip(view, desk, entry, { above: neighbour(at - 1), below: neighbour(at + 1) }),
    )}</ul>
    ${
      left <= 0 || shown < page
        ? nothing
        : html`<div class="actions"><button type="button" class="secondary" @click=${desk.seeMore}>
            ${say('packs:seeMore', { count: left })}</button></div>`
    }
  </section>`;
}

function search(
  { say }: View,
  desk: Desk,
  own: readonly PackEntry[],
  count: number,
): TemplateResult {
  const { words, tag } = desk.doing();
  const tags = allTags(own);
  const typed = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) desk.fold({ words: target.value });
  };
  return html`<search class="pack-search">
    <label><span>${say('packs:search')}</span>
      <input class="text-field" type="search" .value=${words} @input=${typed} autocomplete="off" /></label>
    ${
      tags.length === 0
        ? nothing
        : html`<div class="tag-row" role="group" aria-label=${say('packs:byTag')}>
            ${tags.map(
              (one) => html`<button type="button" class="tag-button" aria-pressed=${one === tag}
                @click=${() => desk.fold({ tag: one === tag ? null : one })}>${one}</button>`,
            )}</div>`
    }
    <p class="visually-hidden" role="status">${words === '' && tag === null ? '' : say('packs:foundCount', { count })}</p>
  </search>`;
}

function troubleNotice({ say }: View, desk: Desk): TemplateResult | typeof nothing {
  const { trouble } = desk.doing();
  if (trouble === null) return nothing;
  return html`<p class="notice" role="alert">${say(`packs:trouble.${trouble}`)}</p>`;
}

/** Stays until it is put away: what it tells of can be taken back as long. */
function goingAway(view: View, desk: Desk, entry: PackEntry): TemplateResult {
  const { say, actions } = view;
  const toList = () =>
    document.querySelector<HTMLElement>('.library h1')?.focus({ preventScroll: true });
  return html`<div class="toast" role="group" aria-label=${say('packs:delete')}>
    <p>${say('packs:deleted', { title: titleOf(view, entry) })}</p>
    <div>
      <button type="button" class="link-button" @click=${desk.bringBack}>${say('packs:undo')}</button>
      <button type="button" class="link-button" @click=${() => {
        void desk.settle(actions);
        toList();
      }}>${say('packs:dismiss')}</button>
    </div>
  </div>`;
}
