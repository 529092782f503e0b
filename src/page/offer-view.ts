// What taking in some answers would change, shown before anything does.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Change, changeBy, type Found, type Packs } from '../state/transfer.ts';
import type { View } from './app.ts';
import { plain } from './words.ts';

/** A clock may be a day ahead, but no more. */
const aDay = 86_400_000;

interface Offer {
  readonly found: Found;
  /** It came by a link, which may have been opened where it was made. */
  readonly byLink: boolean;
  readonly take: () => void;
  readonly leave: () => void;
}

export function offer(view: View, { found, byLink, take, leave }: Offer): TemplateResult {
  const { say } = view;
  const change = changeBy(found.packs, view.actions.everything(), view.actions.now() + aDay);
  return html`
    <section class="offer" aria-labelledby="offer">
      <h2 id="offer" tabindex="-1">${say('keep.change')}</h2>
      ${found.made === null ? nothing : html`<p class="aside">${say('keep.made', { date: dates(view, Date.parse(found.made)) })}</p>`}
      ${changed(view, change)}
      ${change.fresh === 0 && change.already > 0 && byLink ? html`<p>${say('keep.sameDevice')}</p>` : nothing}
      ${unread(view, found)}
      <div class="actions">
        ${
          change.fresh === 0
            ? html`<button type="button" class="primary" @click=${leave}>${say('keep.back')}</button>`
            : html`<button type="button" class="primary" @click=${take}>${say('keep.take')}</button>
                <button type="button" class="secondary" @click=${leave}>${say('keep.leave')}</button>`
        }
      </div>
    </section>
  `;
}

/** Takes the answers in, and says so: in words for the page and the announcer. */
export function takeIn({ say, actions }: View, packs: Packs): string {
  const { fresh } = changeBy(packs, actions.everything(), actions.now());
  const kept = actions.merge(packs);
  const taken = say('keep.taken', { count: fresh });
  return kept ? taken : `${taken} ${say('keep.notKept')}`;
}

function changed(view: View, { packs, fresh, already, from, to }: Change) {
  const { say } = view;
  if (fresh + already === 0) return html`<p>${say('keep.empty')}</p>`;
  const still = html`<p>${say('keep.already', { count: already })}</p>`;
  if (fresh === 0) return html`<p>${say('keep.nothingNew')}</p>`;
  return html`
    <p class="fresh">${say('keep.fresh', { count: fresh })}</p>
    ${from === null || to === null ? nothing : html`<p>${say('keep.given', { when: dates(view, from, to) })}</p>`}
    ${already === 0 ? nothing : still}
    ${
      packs.length < 2
        ? nothing
        : html`<ul>${packs.map(
            ({ pack, ...counts }) =>
              html`<li>${say('keep.perPack', { pack: titleOf(view, pack), ...counts })}</li>`,
          )}</ul>`
    }
  `;
}

function unread(view: View, { torn, unreadable, places }: Found) {
  const { say } = view;
  return html`
    ${torn ? html`<p class="notice">${say('keep.torn')}</p>` : nothing}
    ${
      unreadable === 0
        ? nothing
        : html`<div class="notice">
            <p>${say('keep.unreadable', { count: unreadable })}</p>
            <ul>${places.map(
              ({ pack, entry, text }) => html`<li>
                ${say('keep.place', { pack: titleOf(view, pack), n: entry })} <code>${text}</code>
              </li>`,
            )}</ul>
          </div>`
    }
  `;
}

/** The title of a pack that is loaded; another is called by its id. */
function titleOf(view: View, id: string): string {
  const pack = view.state.loaded?.pack;
  return pack?.id === id ? plain(view, pack.title) : id;
}

/** A day, or from one to another. */
function dates({ say, language }: View, from: number, to = from): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const [first, last] = [day.format(from), day.format(to)];
  return first === last ? first : say('keep.span', { first, last });
}
