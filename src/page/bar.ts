// The bar at the top of every screen: back, how far the round has come, sound, languages, settings.
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import { type Language, languages } from '../questions/text.ts';
import { isDone, untouched } from '../rules/round.ts';
import { shownCard } from '../state/store.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';

/** Screens with words of the pack long enough to be read in both languages. */
const withBoth: ReadonlySet<string> = new Set(['card', 'summary', 'about', 'poster']);

export function bar(view: View): TemplateResult {
  const { state, actions, say, language } = view;
  const { address, settings } = state;
  const other = languages.find((known) => known !== language) ?? language;
  return html`
    <header class="bar">
      ${address.name === 'title' ? html`<span class="bar-gap"></span>` : backButton(view)}
      ${address.name === 'card' ? progress(view) : html`<span class="bar-gap"></span>`}
      <div class="bar-tools">
        ${withBoth.has(address.name) ? bothButton(view) : nothing}
        ${languageButton(view, other)}
        <button type="button" class="round-button" aria-pressed=${!settings.sound}
          aria-label=${say('bar.mute')} title=${say('bar.mute')}
          @click=${() => actions.set({ sound: !settings.sound })}
          >${icon(settings.sound ? 'sound' : 'muted')}</button>
        ${
          address.name === 'settings'
            ? nothing
            : html`<a class="round-button" href="#/settings" aria-label=${say('bar.settings')}
                title=${say('bar.settings')}>${icon('settings')}</a>`
        }
      </div>
    </header>
  `;
}

/** Leads out of what is shown: from a card to the map, or to the page of the check it belongs to. */
function backButton({ state, say }: View): TemplateResult {
  const { address } = state;
  const [href, words] =
    address.name === 'card' && address.check === true
      ? (['#/check', 'check.leave'] as const)
      : address.name === 'card' || address.name === 'summary'
        ? (['#/map', 'bar.toMap'] as const)
        : address.name === 'edit'
          ? (['#/packs', 'bar.toPacks'] as const)
          : (['#/', 'bar.toTitle'] as const);
  return html`<a class="round-button" href=${href} aria-label=${say(words)}>${icon('back')}</a>`;
}

function bothButton({ say, actions, state }: View): TemplateResult {
  const { sideBySide } = state.settings;
  return html`<button type="button" class="round-button both-button" aria-pressed=${sideBySide}
    aria-label=${say('bar.sideBySide')} title=${say('bar.sideBySide')}
    @click=${() => actions.set({ sideBySide: !sideBySide })}>
    <span aria-hidden="true">A<b>文</b></span>
  </button>`;
}

function languageButton({ actions, language }: View, other: Language): TemplateResult {
  const say = sayer(language);
  return html`<button type="button" class="round-button language-button" lang=${other}
    aria-label=${say('language.switchLabel')} @click=${() => actions.set({ language: other })}
    >${say('language.switch')}</button>`;
}

/** One pip a card: done, here, or to come; said in words for those who do not see them. */
function progress(view: View): TemplateResult {
  const shown = shownCard(view.state);
  if (shown === null) return html`<span class="bar-gap"></span>`;
  const { cards } = shown.run.plan;
  const { say } = view;
  const n = shown.at + 1;
  const words = say('play:card.label', { n, total: cards.length });
  if (shown.slot === 'single') return html`<span class="bar-gap"></span>`;
  if (cards.length > 16) {
    return html`<p class="progress-words" aria-label=${words}>${n} / ${cards.length}</p>`;
  }
  return html`<div class="pips" role="img" aria-label=${words}>
    ${cards.map((card, at) => {
      const done = isDone(shown.run.steps.get(card) ?? untouched);
      return html`<i class="pip" data-done=${done} data-here=${at === shown.at}></i>`;
    })}
  </div>`;
}
