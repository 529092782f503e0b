// The tray under the card's front: verdicts or stances, and how sure one is. Saying how sure
// one is turns the card, so an answer can be changed until then.
import { html, nothing, type TemplateResult } from 'lit-html';
import { confidences, isComplete } from '../questions/question.ts';
import { verdicts } from '../questions/verdict.ts';
import { stances } from '../questions/view.ts';
import { verdictGlyph } from '../theme.ts';
import type { CardView } from './app.ts';

export function frontTray(view: CardView): TemplateResult {
  const { question } = view.shown;
  return html`
    ${question.type === 'verdict' ? verdictButtons(view) : nothing}
    ${question.type === 'view' ? stanceButtons(view) : nothing}
    ${commit(view)}
    ${
      question.sober
        ? html`<button type="button" class="link-button"
            @click=${() => {
              view.actions.act({ type: 'skip' });
              // A check goes on by itself.
              if (view.shown.slot !== 'check') view.actions.next();
            }}>${view.say('play:card.skip')}</button>`
        : nothing
    }
  `;
}

function verdictButtons({ say, actions, shown }: CardView): TemplateResult {
  const given = shown.step.phase === 'open' ? shown.step.answer?.value : null;
  return html`<div class="verdicts" role="group" aria-label=${say('play:card.verdictAsk')} data-group
    data-open=${given == null}>
    ${verdicts.map(
      (verdict, at) => html`
        <button type="button" class="verdict-button" data-verdict=${verdict} data-key=${at + 1}
          aria-pressed=${given === verdict}
          @click=${() =>
            actions.act({
              type: 'decide',
              answer: given === verdict ? null : { type: 'verdict', value: verdict },
            })}>
          <span class="glyph" aria-hidden="true">${verdictGlyph[verdict]}</span>
          <span>${say(`play:verdict.${verdict}`)}</span>
        </button>
      `,
    )}
  </div>`;
}

function stanceButtons({ say, actions, shown }: CardView): TemplateResult {
  const given = shown.step.phase === 'open' ? shown.step.answer?.value : null;
  return html`<div class="stances" role="group" aria-label=${say('play:card.stanceAsk')} data-group
    data-open=${given == null}>
    ${stances.map(
      (stance, at) => html`
        <button type="button" class="stance-button" data-key=${at + 1} aria-pressed=${given === stance}
          @click=${() => actions.act({ type: 'decide', answer: { type: 'view', value: stance } })}>
          ${say(`play:stance.${stance}`)}
        </button>
      `,
    )}
  </div>`;
}

function commit(view: CardView): TemplateResult {
  const { say, actions, shown, state } = view;
  const given = shown.step.phase === 'open' ? shown.step.answer : null;
  const ready = given !== null && isComplete(shown.question, given);
  const opinion = shown.question.type === 'view';
  if (opinion || !state.settings.confidence) {
    return html`<div class="commit" data-group data-open=${ready}>
      <button type="button" class="primary" data-key="1" data-primary aria-disabled=${!ready}
        @click=${() => ready && actions.act({ type: 'reveal', confidence: null })}>
        ${say(opinion ? 'play:card.stanceTurn' : turnKey(view))}
      </button>
    </div>`;
  }
  return html`<div class="commit" data-ready=${ready}>
    <p class="commit-ask" id="commit-ask">
      <span class="said">${say(ready ? sureKey(view) : 'play:confidence.first')}</span>
      ${
        ready || shown.question.type !== 'verdict'
          ? nothing
          : html`<span class="swipe-hint" aria-hidden="true">${say('play:card.swipe')}</span>`
      }
    </p>
    <div class="confidences" role="group" aria-labelledby="commit-ask" data-group data-open=${ready}>
      ${confidences.map(
        (confidence, at) => html`
          <button type="button" class="confidence-button" data-key=${at + 1} aria-disabled=${!ready}
            @click=${() => ready && actions.act({ type: 'reveal', confidence })}>
            ${say(`play:confidence.${confidence}`)}
          </button>
        `,
      )}
    </div>
  </div>`;
}

function isLast({ shown }: CardView): boolean {
  return shown.at === shown.run.plan.cards.length - 1;
}

/** What the answer brings about: the card turns; in a check it does not, and the next one comes. */
function turnKey(view: CardView) {
  if (view.shown.slot !== 'check') return 'play:card.turn';
  return isLast(view) ? 'check.finish' : 'check.next';
}

function sureKey(view: CardView) {
  if (view.shown.slot !== 'check') return 'play:confidence.ask';
  return isLast(view) ? 'check.sureLast' : 'check.sure';
}
