// The card screen: the opening onto the stage, the card with its front or back, and the tray.
import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { isDraft } from '../questions/draft-rules.ts';
import { shownCard } from '../state/store.ts';
import { answerArea } from './answer-views.ts';
import type { CardView, View } from './app.ts';
import { type Face, type Faces, headingId } from './card-faces.ts';
import { failureNotice } from './failure-view.ts';
import { termsButton } from './glossary-view.ts';
import { missingScreen } from './missing-view.ts';
import { readAloudButton } from './read-aloud.ts';
import { backFace, backTray } from './reveal-view.ts';
import { frontTray } from './tray.ts';
import { label, plain, when, words } from './words.ts';

export function cardScreen(view: View, faces: Faces): TemplateResult {
  const shown = shownCard(view.state);
  if (shown === null) {
    faces.forget();
    return unknownCard(view);
  }
  const list = faces.of({ ...view, shown });
  return html`${repeat(
    list,
    ({ key }) => key,
    (face) => faceScreen(face),
  )}`;
}

/** One face of a card with its tray; `scene` stands in the opening where no stage is behind it. */
export function faceScreen(
  { card, side, waits }: Omit<Face, 'key'>,
  scene: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { question } = card.shown;
  const isBack = side === 'back';
  const verdict = question.type === 'verdict' && isBack ? question.verdict : nothing;
  return html`
    <main class="screen card-screen" id=${waits ? nothing : 'main'} tabindex="-1" ?data-waits=${waits}
      data-side=${waits ? nothing : side} data-face=${side} data-type=${question.type}>
      <div class="opening" ?data-opening=${!waits}>${scene}</div>
      <article class="card" ?data-card=${!waits} data-verdict=${verdict}>
        ${inCheck(card)}
        <div class="card-scroll" tabindex="0" role="region" aria-labelledby=${headingId[side]} data-scroll>
          ${guard([card], () => (isBack ? backFace(card) : frontFace(card)))}
        </div>
        <p class="more-below" aria-hidden="true">${card.say('play:card.more')}</p>
      </article>
      <div class="tray">${guard([card], () => (isBack ? backTray(card) : frontTray(card)))}</div>
    </main>
  `;
}

function frontFace(view: CardView): TemplateResult {
  const { question } = view.shown;
  return html`
    <div class="face front">
      ${readAloudButton(view)}
      ${termsButton(view)}
      <p class="where">
        ${when(question.where, (where) => label(view, where))}
        ${question.sober ? html`<span class="tag">${view.say('play:card.sober')}</span>` : nothing}
        ${question.beyond ? html`<span class="tag">${view.say('play:card.beyond')}</span>` : nothing}
        ${isDraft(question) ? html`<span class="tag">${view.say('play:card.draft')}</span>` : nothing}
      </p>
      ${asked(view)}
      ${picture(view)}
      ${answerArea(view)}
    </div>
  `;
}

/** On a card of a check: that it is one, and that the answer comes later. */
function inCheck({ say, shown }: CardView): TemplateResult | typeof nothing {
  if (shown.slot !== 'check') return nothing;
  const total = shown.run.plan.cards.length;
  return html`<p class="check-place">${say('check.place', { n: shown.at + 1, total })}</p>`;
}

/** What is asked, by type: the claim, the scenario and its question, or the task. */
function asked(view: CardView): TemplateResult {
  const { question } = view.shown;
  if (question.type === 'verdict') {
    return html`<h1 class="claim quoted" id=${headingId.front} tabindex="-1" data-read>${words(view, question.claim)}</h1>
      ${when(question.context, (context) => html`<p class="context" data-read>${words(view, context)}</p>`)}`;
  }
  if (question.type === 'choice') {
    return html`${when(question.scenario, (scenario) => html`<p class="scenario" data-read>${words(view, scenario)}</p>`)}
      <h1 class="claim task" id=${headingId.front} tabindex="-1" data-read>${words(view, question.question)}</h1>`;
  }
  if (question.type === 'view') {
    return html`<p class="context">${label(view, question.whose)} · ${view.say('play:verdict.view')}</p>
      <h1 class="claim quoted" id=${headingId.front} tabindex="-1" data-read>${words(view, question.statement)}</h1>`;
  }
  return html`<h1 class="claim task" id=${headingId.front} tabindex="-1" data-read>${words(view, question.prompt)}</h1>`;
}

/** The picture that the question brings along; most have none, since the stage shows the place. */
function picture(view: CardView): TemplateResult | typeof nothing {
  const { picture } = view.shown.question;
  const address =
    picture === undefined ? undefined : view.state.loaded?.pack.pictures[picture.file];
  if (picture === undefined || address === undefined) return nothing;
  return html`<img class="card-picture" src=${address} alt=${plain(view, picture.alt)} />`;
}

function unknownCard(view: View): TemplateResult {
  const { say, state } = view;
  if (state.loaded === null) {
    return html`<main class="screen waiting" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper"><h1>${say('name')}</h1>
        ${state.failure === null ? html`<p>${say('tagline')}</p>` : failureNotice(view)}
      </div>
    </main>`;
  }
  const missing = missingScreen(view);
  if (missing !== null) return missing;
  return html`<main class="screen waiting" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper">
      <h1>${say('play:card.unknown')}</h1>
      <p>${say('play:card.unknownHint')}</p>
      <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div>
    </div>
  </main>`;
}
