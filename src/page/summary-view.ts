// The end of a round: what surprised, what to look at again, and what stays true. No points.
import { html, nothing, type TemplateResult } from 'lit-html';
import { headlineOf, type Question } from '../questions/question.ts';
import { isWaiting } from '../rules/result.ts';
import { untouched } from '../rules/round.ts';
import { summarise } from '../rules/summary.ts';
import { writeAddress } from '../state/address.ts';
import { classRound } from '../state/class-round.ts';
import { verdictGlyph } from '../theme.ts';
import type { View } from './app.ts';
import { checkLine } from './check-moment.ts';
import { icon } from './icons.ts';
import { resultCode } from './result-view.ts';
import { label, words } from './words.ts';

export function summaryView(view: View): TemplateResult {
  const { say, state, actions } = view;
  const { round, loaded } = state;
  if (round === null || loaded === null) {
    return html`<main class="screen paper-screen" id="main" tabindex="-1"><div class="opening" data-opening></div>
      <div class="paper"><h1>${say('play:summary.heading')}</h1>
      <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div></div></main>`;
  }
  const found = summarise(round.plan.cards, (card) => round.steps.get(card) ?? untouched);
  const until = actions.endOfDay(actions.now());
  const again = [...state.results.values()].some((result) => isWaiting(result, until));
  return html`
    <main class="screen paper-screen summary-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper">
        <h1 class="lettering small" id="claim" tabindex="-1">${say('play:summary.heading')}</h1>
        ${
          found.open.length === 0
            ? nothing
            : html`<p class="notice">${say('play:summary.unfinished')}
                <button type="button" class="link-button" @click=${() => actions.resume()}>${say('play:summary.resume')}</button></p>`
        }
        ${resultCode(view)}
        <section>
          <h2>${say('play:summary.surprises')}</h2>
          ${
            found.surprises.length === 0
              ? html`<p>${say('play:summary.noSurprises')}</p>`
              : cardList(view, found.surprises, 'surprise-list')
          }
        </section>
        ${list(view, 'again', found.again)}
        ${list(view, 'held', found.held)}
        ${list(view, 'skipped', found.skipped)}
        ${takeAway(view, [...found.surprises, ...found.again, ...found.held])}
        ${
          loaded.pack.afterword.length === 0
            ? nothing
            : html`<section class="stays">
                <h2>${say('play:summary.stays')}</h2>
                <ul>${loaded.pack.afterword.map((line) => html`<li>${words(view, line)}</li>`)}</ul>
              </section>`
        }
        ${checkLine(view)}
        <div class="actions">
          <button type="button" class="primary" data-primary @click=${() => actions.startRound()}>${say('play:summary.another')}</button>
          ${
            again
              ? html`<button type="button" class="secondary" @click=${() => actions.startRound({ again: true })}>${say('play:summary.lookAgain')} <small>${say('play:summary.lookAgainHint')}</small></button>`
              : nothing
          }
          <a class="secondary" href="#/map">${icon('map')} ${say('play:summary.map')}</a>
          <a class="secondary" href="#/know">${say('know.heading')}</a>
        </div>
        ${share(view)}
      </div>
    </main>
  `;
}

function list(view: View, key: 'again' | 'held' | 'skipped', cards: readonly string[]) {
  if (cards.length === 0) return nothing;
  return html`<section><h2>${view.say(`play:summary.${key}`)}</h2>${cardList(view, cards, '')}</section>`;
}

/** Each card by its true headline, never by the myth, and leading back to it. */
function cardList(view: View, cards: readonly string[], kind: string): TemplateResult {
  const { loaded } = view.state;
  return html`<ul class="card-list ${kind}">
    ${cards.map((id) => {
      const question = loaded?.questions.get(id);
      if (question === undefined || loaded === null) return nothing;
      const address = writeAddress({ name: 'card', pack: loaded.pack.id, question: id });
      return html`<li><a href=${address}>${glyph(view, question)}<span>${label(view, headlineOf(question))}</span></a></li>`;
    })}
  </ul>`;
}

function glyph({ say }: View, question: Question): TemplateResult {
  if (question.type !== 'verdict')
    return html`<i class="glyph" aria-hidden="true">${icon(question.type === 'view' ? 'talk' : 'card')}</i>`;
  return html`<i class="glyph" data-verdict=${question.verdict} role="img"
    aria-label=${say(`play:verdict.${question.verdict}`)}>${verdictGlyph[question.verdict]}</i>`;
}

function takeAway(view: View, cards: readonly string[]) {
  const questions = view.state.loaded?.questions;
  const found = cards
    .map((id) => questions?.get(id)?.discussion)
    .find((text) => text !== undefined);
  if (found === undefined) return nothing;
  return html`<section class="discussion"><h2>${icon('talk')}${view.say('play:summary.talk')}</h2><p>${words(view, found)}</p></section>`;
}

/** The address that gives a class the same round; copied with one press where that is allowed. */
function share(view: View): TemplateResult | typeof nothing {
  const { say, state } = view;
  const round = classRound(state.round);
  if (round === null) return nothing;
  const hash = writeAddress({ name: 'round', ...round });
  const copy = async (event: Event) => {
    const button = event.currentTarget;
    await navigator.clipboard.writeText(new URL(hash, location.href).href);
    if (button instanceof HTMLElement) button.textContent = say('play:summary.copied');
  };
  return html`<p class="share">${say('play:summary.shareHint')}
    <a href=${hash}>${say('play:summary.share')} · ${round.seed}</a>
    ${'clipboard' in navigator ? html`<button type="button" class="link-button" @click=${copy}>${say('play:summary.copy')}</button>` : nothing}
    <a href=${writeAddress({ name: 'poster', round })}>${say('poster.link')}</a>
    ${
      state.loaded?.isOwn === true
        ? html`<a href=${writeAddress({ name: 'packs', rest: `share/${round.pack}` })}>${say('play:summary.sharePack')}</a>`
        : nothing
    }
  </p>`;
}
