// A number to be placed on a scale, with a slider and with buttons for a step.
import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { numberWords } from '../language.ts';
import type { EstimateQuestion } from '../questions/estimate.ts';
import type { Area } from './answer-views.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import { plain } from './words.ts';

/** A number of the question with its unit, as people write it: "27.3 million", "2730万". */
export function withUnit(view: View, question: EstimateQuestion, number: number): string {
  return plain(view, question.unit).replace('{{n}}', numberWords(number, view.language));
}

export function estimateArea({ view, question, given }: Area<'estimate'>): TemplateResult {
  const { say, actions } = view;
  const { min, max, step } = question;
  const middle = min + Math.round((max - min) / step / 2) * step;
  const at = given ?? middle;
  const choose = (number: number) => {
    const value = Math.min(max, Math.max(min, Number(number.toFixed(6))));
    actions.act({ type: 'decide', answer: { type: 'estimate', value } });
  };
  return html`
    <div class="estimate" data-touched=${given !== null}>
      <output class="estimate-value" for="estimate">${given === null ? '?' : withUnit(view, question, at)}</output>
      <div class="estimate-row">
        <button type="button" class="small-button" aria-label=${say('play:estimate.less')}
          @click=${() => choose(at - step)}>${icon('minus')}</button>
        <input id="estimate" type="range" min=${min} max=${max} step=${step} .value=${live(String(at))}
          aria-label=${say('play:estimate.ask')} aria-valuetext=${withUnit(view, question, at)}
          @input=${(event: InputEvent) => event.target instanceof HTMLInputElement && choose(event.target.valueAsNumber)}
          @click=${(event: Event) => event.target instanceof HTMLInputElement && given === null && choose(event.target.valueAsNumber)} />
        <button type="button" class="small-button" aria-label=${say('play:estimate.more')}
          @click=${() => choose(at + step)}>${icon('plus')}</button>
      </div>
      <p class="estimate-ends" aria-hidden="true"><span>${withUnit(view, question, min)}</span><span>${withUnit(view, question, max)}</span></p>
    </div>
  `;
}
