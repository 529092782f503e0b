// The title page: what this is, start, continue, and the ways to everything else.
import { html, nothing, type TemplateResult } from 'lit-html';
import { homePack } from '../questions/home-pack.ts';
import { isDue } from '../rules/review.ts';
import { isDone, untouched } from '../rules/round.ts';
import type { View } from './app.ts';
import { checkLine } from './check-moment.ts';
import { failureNotice } from './failure-view.ts';
import { icon } from './icons.ts';
import { lettering, verdictRule } from './lettering-view.ts';
import { typeset } from './typeset.ts';
import { label } from './words.ts';

export function titleView(view: View): TemplateResult {
  const { say, state, actions, language } = view;
  const { round, loaded } = state;
  const cards = round?.plan.cards ?? [];
  const next = cards.findIndex((card) => !isDone(round?.steps.get(card) ?? untouched));
  const running = round !== null && next >= 0;
  const length = roundWords(view);
  return html`
    <main class="screen title-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper title-paper" data-known=${state.attempts.length > 0}>
        <h1 class="lettering" lang=${language}>${lettering(language)}</h1>
        ${verdictRule()}
        ${subject(view)}
        ${failureNotice(view)}
        <div class="actions">
          ${
            running
              ? html`<button type="button" class="primary" data-primary ?disabled=${loaded === null}
                    @click=${() => actions.resume()}>
                    ${say('title.continue')}
                    <small>${say('title.continueAt', { n: next + 1, total: cards.length })}</small>
                  </button>
                  <button type="button" class="secondary" ?disabled=${loaded === null}
                    @click=${() => actions.startRound()}>${say('title.startNew')}
                    <small>${length}</small></button>`
              : html`<button type="button" class="primary" data-primary ?disabled=${loaded === null}
                  @click=${() => actions.startRound()}>
                  ${say('title.start')} <small>${length}</small>
                </button>`
          }
          <a class="secondary" href="#/map">${icon('map')} ${say('title.map')}</a>
        </div>
        ${quietLines(view, running)}
        <p class="quiet-links">
          ${
            state.attempts.length === 0
              ? nothing
              : html`<a href="#/know">${say('know.heading')}</a>`
          }
          <a href="#/class">${say('title.class')}</a>
          <a href="#/packs">${say('title.packs')}</a>
          <a href="#/about">${say(isAtHome(view) ? 'title.about' : 'title.aboutPack')}</a>
        </p>
        ${stageLine(view)} ${newVersion(view)}
      </div>
    </main>
  `;
}

/** True while the pack is the one that the game was made for, or nothing else is known. */
function isAtHome({ state, actions }: View): boolean {
  return (state.loaded?.pack.id ?? actions.lastPack() ?? homePack) === homePack;
}

/** What the game is about, or which other pack is being played. */
function subject(view: View): TemplateResult {
  const { say, state, language } = view;
  if (isAtHome(view)) {
    return html`<p class="tagline">${typeset(say('tagline'), language)}</p>
      <p class="lead">${typeset(say('title.lead'), language)}</p>`;
  }
  const pack = state.loaded?.pack;
  return html`
    <p class="playing">${say('title.playing')} <b>${pack === undefined ? nothing : label(view, pack.title)}</b></p>
    <p class="lead">${pack?.description === undefined ? say('title.anyLead') : label(view, pack.description)}</p>
  `;
}

/**
 * What is worth doing besides: the check that is open, and what comes back today. While a round
 * is under way only one of them is said, so that the page stays as calm as it was.
 */
function quietLines(view: View, running: boolean): TemplateResult | typeof nothing {
  const { say, state, actions } = view;
  const check = checkLine(view);
  const until = actions.endOfDay(actions.now());
  const count = [...state.results.values()].filter(
    ({ review }) => review !== null && isDue(review, until),
  ).length;
  const again =
    count === 0 || (running && check !== nothing)
      ? nothing
      : html`<button type="button" class="quiet-line" @click=${() => actions.startRound({ again: true })}>
          ${icon('again')}<span>${say('title.again', { count })}</span></button>`;
  if (check === nothing && again === nothing) return nothing;
  return html`<div class="quiet-lines">${check}${again}</div>`;
}

/** Said here only: going over loads the page anew, which must not happen on a card. */
function newVersion({ say, state }: View): TemplateResult | typeof nothing {
  const { goOver } = state;
  if (goOver === null) return nothing;
  return html`<p class="notice" role="status">${say('title.newVersion')}
    <button type="button" class="link-button" @click=${goOver}>${say('title.goOver')}</button></p>`;
}

/** True progress of what is still on its way; nothing once the stage stands. */
function stageLine({ say, state }: View): TemplateResult | typeof nothing {
  if (state.stage !== 'loading') return nothing;
  const per = Math.round(state.stageProgress * 100);
  return html`<p class="stage-line">
    <progress max="100" .value=${per} aria-label=${say('boot.stage')}></progress>
    <span aria-hidden="true">${say('boot.stage')} · ${say('boot.percent', { n: per })}</span>
  </p>`;
}

/** How long a round is; the usual one fits a break. */
function roundWords({ say, state }: View): string {
  const { roundLength } = state.settings;
  if (roundLength === 'all') return say('title.allCards');
  const cards = say('title.cards', { count: roundLength });
  return roundLength === 8 ? `${cards} · ${say('title.minutes')}` : cards;
}
