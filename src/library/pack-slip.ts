// One pack in the library: what it is, and what can be done with it.
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { sayer } from '../language.ts';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import { draggable } from '../page/dragging.ts';
import { icon } from '../page/icons.ts';
import { label, plain } from '../page/words.ts';
import type { PackFacts } from '../questions/pack-facts.ts';
import { languages } from '../questions/text.ts';
import type { PackEntry } from '../state/pack-shelf.ts';
import { balance } from './balance-view.ts';
import type { Desk } from './desk.ts';

type Listed = PackFacts & { readonly id: string };

/** What a pack is called where nobody has given it a title yet. */
export function titleOf(view: View, { title }: Pick<PackFacts, 'title'>): string {
  return plain(view, title) || view.say('packs:untitled');
}

/** A pack of the player's own; `above` and `below` are its neighbours as they are shown. */
export function ownSlip(
  view: View,
  desk: Desk,
  entry: PackEntry,
  { above, below }: { readonly above: string | null; readonly below: string | null },
): TemplateResult {
  const { say } = view;
  const { open, passing } = desk.doing();
  const isOpen = open === entry.id;
  const toggle = () => desk.become({ open: isOpen ? null : entry.id, tagging: null });
  const canMove = above !== null || below !== null;
  const drop = (to: string) => void desk.move(entry.id, to);
  return html`<li class="pack-slip" data-drop=${entry.id} id="pack-${entry.id}" ${draggable(drop)}>
    <div class="pack-slip-head">
      ${head(view, entry)}
      ${canMove ? html`<span class="grip" data-handle aria-hidden="true" title=${say('packs:drag')}>${icon('grip')}</span>` : nothing}
    </div>
    <p class="pack-slip-notes">
      <span>${say(`packs:from.${entry.from}`)}</span>
      ${entry.draft ? html`<span class="tag">${icon('pencil')}${say('packs:draft')}</span>` : nothing}
      ${passing.includes(entry.id) ? html`<span class="tag">${say('packs:passing')}</span>` : nothing}
      ${entry.tags.map((tag) => html`<button type="button" class="tag-button" @click=${() => desk.become({ tag })}>${tag}</button>`)}
    </p>
    <div class="pack-slip-acts">
      ${play(view, entry)}
      <a class="secondary" href="#/edit/${entry.id}">${say('packs:edit')}</a>
      <button type="button" class="secondary" aria-expanded=${isOpen} aria-controls="more-${entry.id}"
        aria-label=${say('packs:moreOf', { title: titleOf(view, entry) })} @click=${toggle}>${say('packs:more')}</button>
    </div>
    <div class="pack-slip-more" id="more-${entry.id}" ?hidden=${!isOpen}>
      ${isOpen ? further(view, desk, entry, { above, below }) : nothing}
    </div>
  </li>`;
}

function further(
  view: View,
  desk: Desk,
  entry: PackEntry,
  { above, below }: { readonly above: string | null; readonly below: string | null },
): TemplateResult {
  const { say, actions } = view;
  const title = titleOf(view, entry);
  const move = async (to: string | null, where: 'up' | 'down') => {
    if (to === null) return;
    await desk.move(entry.id, to);
    announce(say(`packs:moved.${where}`, { title }));
  };
  return html`
    <a class="secondary" href="#/packs/share/${entry.id}">${say('packs:share')}</a>
    ${duplicateButton(view, desk, entry)}
    <button type="button" class="secondary" aria-expanded=${desk.doing().tagging === entry.id}
      @click=${() => desk.become({ tagging: desk.doing().tagging === entry.id ? null : entry.id })}>${say('packs:tags')}</button>
    <button type="button" class="secondary" ?disabled=${above === null}
      @click=${() => void move(above, 'up')}>${icon('up')}${say('packs:up')}</button>
    <button type="button" class="secondary" ?disabled=${below === null}
      @click=${() => void move(below, 'down')}>${icon('down')}${say('packs:down')}</button>
    <button type="button" class="secondary danger" @click=${() => {
      void desk.remove(entry, actions);
      announce(say('packs:deleted', { title }));
    }}>${say('packs:delete')}</button>
    ${desk.doing().tagging === entry.id ? tagForm(view, desk, entry) : nothing}
  `;
}

function tagForm({ say }: View, desk: Desk, entry: PackEntry): TemplateResult {
  const save = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget;
    const field = form instanceof HTMLFormElement ? form.elements.namedItem('tags') : null;
    if (field instanceof HTMLInputElement) void desk.tag(entry, field.value);
  };
  return html`<form class="tag-form" @submit=${save}>
    <label><span>${say('packs:tagsHint')}</span>
      <input class="text-field" name="tags" type="text" maxlength="500" autocomplete="off"
        .value=${entry.tags.join(', ')} /></label>
    <button type="submit" class="secondary">${say('packs:save')}</button>
  </form>`;
}

/** A pack of the site. */
export function builtInSlip(view: View, desk: Desk, pack: Listed): TemplateResult {
  const { say } = view;
  return html`<li class="pack-slip" id="pack-${pack.id}">
    <div class="pack-slip-head">${head(view, pack)}</div>
    <p class="pack-slip-notes"><span>${say('packs:from.site')}</span></p>
    <div class="pack-slip-acts">
      ${play(view, pack)}
      ${duplicateButton(view, desk, pack)}
      <a class="secondary" href="#/packs/share/${pack.id}">${say('packs:share')}</a>
    </div>
  </li>`;
}

function duplicateButton(view: View, desk: Desk, pack: Listed): TemplateResult {
  const { say, actions } = view;
  const duplicate = async () => {
    const made = await desk.duplicate(pack.id, actions);
    if (made === null) return;
    announce(say('packs:duplicated', { title: titleOf(view, pack) }));
    requestAnimationFrame(() => {
      const copy = document.getElementById(`pack-${made}`);
      copy?.scrollIntoView({ block: 'center' });
      copy?.querySelector<HTMLElement>('a, button')?.focus();
    });
  };
  return html`<button type="button" class="secondary" @click=${() => void duplicate()}>${say('packs:duplicate')}</button>`;
}

function play({ say }: View, { id, questions }: Listed): TemplateResult {
  return questions === 0
    ? html`<span class="pack-slip-empty">${say('packs:empty')}</span>`
    : html`<a class="primary" href="#/play/${id}">${say('packs:play')}</a>`;
}

function head(view: View, pack: Listed): TemplateResult {
  const { say } = view;
  const inLanguages = languages.filter((language) => pack.languages.includes(language));
  const hasTitle = languages.some((language) => pack.title[language] !== undefined);
  return html`<div class="pack-slip-words">
    <h3>${hasTitle ? label(view, pack.title) : say('packs:untitled')}</h3>
    <p>${say('packs:questions', { count: pack.questions })} ·
      ${repeat(
        inLanguages,
        (language) => language,
        (language, at) =>
          html`${at === 0 ? nothing : ' · '}<span lang=${language}>${sayer(language)('language.name')}</span>`,
      )}</p>
    ${balance(view, pack)}
  </div>`;
}
