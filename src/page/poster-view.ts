// A poster for the classroom door, to be printed: what it is for, what it leads to, and how it
// will look. The sheet itself is fetched when this screen is first opened.
import { html, nothing, type TemplateResult } from 'lit-html';
import { until } from 'lit-html/directives/until.js';
import { homePack } from '../questions/home-pack.ts';
import { type ClassRound, writeAddress } from '../state/address.ts';
import { classRound } from '../state/class-round.ts';
import type { GameState } from '../state/store.ts';
import type { View } from './app.ts';
import { isOnlyHere, siteAddress } from './site-address.ts';
import { typeset } from './typeset.ts';

type Sheet = typeof import('./poster-sheet.ts');

let sheet: Sheet | null = null;

export function posterView(view: View): TemplateResult {
  const { say, state } = view;
  const address = whereTo(state.address.name === 'poster' ? state.address.round : null, state);
  return html`
    <main class="screen paper-screen poster-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper">
        <h1 class="lettering small">${typeset(say('poster.heading'), view.language)}</h1>
        <p>${say('poster.lead')}</p>
        ${choice(view)}
        ${
          state.loaded?.isOwn === true
            ? html`<p class="notice">${say('poster.needsPack')}
                <a href=${writeAddress({ name: 'packs', rest: `share/${state.loaded.pack.id}` })}>${say('poster.sharePack')}</a></p>`
            : nothing
        }
        ${isOnlyHere() ? html`<p class="notice">${say('poster.onlyHere')}</p>` : nothing}
        <div class="actions">
          <button type="button" class="primary" @click=${() => window.print()}>${say('poster.print')}</button>
          <a class="secondary" href="#/">${say('bar.toTitle')}</a>
        </div>
        ${sheet === null ? until(fetched(view, address), nothing) : sheet.posterSheet(view, address)}
      </div>
    </main>
  `;
}

async function fetched(view: View, address: string): Promise<TemplateResult> {
  try {
    sheet ??= await import('./poster-sheet.ts');
    return sheet.posterSheet(view, address);
  } catch {
    return html`<p class="notice" role="alert">${view.say('poster.failed')}</p>`;
  }
}

/** The whole game, or the class round that was asked for or played last, if there is one. */
function choice({ say, state }: View): TemplateResult | typeof nothing {
  const asked = state.address.name === 'poster' ? state.address.round : null;
  const round = asked ?? classRound(state.round);
  if (round === null) return nothing;
  const link = (target: ClassRound | null, words: string) =>
    html`<a class="secondary" href=${writeAddress({ name: 'poster', round: target })}
      aria-current=${(target === null) === (asked === null) ? 'true' : nothing}>${words}</a>`;
  return html`<nav class="actions poster-choice" aria-label=${say('poster.choice')}>
    ${link(null, say('poster.forGame'))}
    ${link(round, say('title.classRound', { seed: round.seed }))}
  </nav>`;
}

/** The full address that the poster leads to. */
function whereTo(round: ClassRound | null, { loaded }: GameState): string {
  const pack = loaded?.pack.id ?? homePack;
  if (round !== null) return siteAddress(writeAddress({ name: 'round', ...round }));
  if (pack === homePack) return siteAddress();
  return siteAddress(writeAddress({ name: 'round', pack, seed: null, length: null }));
}
