// On the back of a task: each option, item or step with what is so about it.
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { EstimateQuestion } from '../questions/estimate.ts';
import type { OrderQuestion } from '../questions/order.ts';
import type { SortQuestion } from '../questions/sort.ts';
import { dealt, inOrder } from '../state/deal.ts';
import { verdictGlyph } from '../theme.ts';
import type { CardView } from './app.ts';
import { withUnit } from './estimate-view.ts';
import { label, plain, when, words } from './words.ts';

export function partFeedback(view: CardView): TemplateResult | typeof nothing {
  const { question, step } = view.shown;
  const answer = step.phase === 'revealed' ? step.answer : null;
  switch (question.type) {
    case 'choice':
      return options(view, question, answer?.type === 'choice' ? answer.value : []);
    case 'sort':
      return bins(view, question, answer?.type === 'sort' ? answer.value : {});
    case 'order':
      return steps(view, question, answer?.type === 'order' ? answer.value : []);
    case 'estimate':
      return scale(view, question, answer?.type === 'estimate' ? answer.value : null);
    default:
      return nothing;
  }
}

function sign(fits: boolean, words: string): TemplateResult {
  return html`<span class="sign" data-fits=${fits}>
    <span aria-hidden="true">${fits ? verdictGlyph.reality : verdictGlyph.myth}</span>
    <span class="visually-hidden">${words}</span>
  </span>`;
}

function options(view: CardView, question: ChoiceQuestion, chosen: readonly string[]) {
  const { say, shown } = view;
  const dealtOptions = inOrder(question.options, dealt(question, shown.run.plan.seed));
  return html`<ul class="parts">
    ${dealtOptions.map(
      ({ id, text, right, feedback }) => html`<li data-fits=${right}>
        ${sign(right, say(right ? 'play:reveal.fits' : 'play:reveal.fitsNot'))}
        <div><p class="part-name">${label(view, text)}
          ${chosen.includes(id) ? html`<span class="tag">${say('play:reveal.your')}</span>` : nothing}</p>
        ${when(feedback, (text) => html`<p>${words(view, text)}</p>`)}</div>
      </li>`,
    )}
  </ul>`;
}

function bins(view: CardView, question: SortQuestion, put: Readonly<Record<string, string>>) {
  const { say } = view;
  const nameOf = (id: string | undefined) => {
    const bin = question.bins.find((known) => known.id === id);
    return bin === undefined ? '' : plain(view, bin.text);
  };
  return html`<ul class="parts">
    ${question.items.map((item) => {
      const fits = put[item.id] === item.bin;
      return html`<li data-fits=${fits}>
        ${sign(fits, say(fits ? 'play:reveal.fits' : 'play:reveal.fitsNot'))}
        <div><p class="part-name">${label(view, item.text)} <span class="tag">${nameOf(item.bin)}</span></p>
        ${fits || put[item.id] === undefined ? nothing : html`<p class="part-note">${say('play:reveal.youPut', { bin: nameOf(put[item.id]) })}</p>`}
        ${when(item.feedback, (text) => html`<p>${words(view, text)}</p>`)}</div>
      </li>`;
    })}
  </ul>`;
}

function steps(view: CardView, question: OrderQuestion, order: readonly string[]) {
  const { say } = view;
  return html`<h2 class="parts-heading">${say('play:reveal.order')}</h2>
    <ol class="parts">
      ${question.items.map((item, at) => {
        const was = order.indexOf(item.id);
        return html`<li data-fits=${was === at}>
          <span class="sign" data-fits=${was === at} aria-hidden="true">${at + 1}</span>
          <div><p class="part-name">${label(view, item.text)}
            ${when(item.when, (text) => html`<span class="tag">${label(view, text)}</span>`)}</p>
          ${was < 0 || was === at ? nothing : html`<p class="part-note">${say('play:reveal.youHad', { n: was + 1 })}</p>`}
          ${when(item.feedback, (text) => html`<p>${words(view, text)}</p>`)}</div>
        </li>`;
      })}
    </ol>`;
}

/** The player's number and the reported one on one line; the words say it too. */
function scale(view: CardView, question: EstimateQuestion, given: number | null) {
  const { say } = view;
  const at = (number: number) =>
    `${(100 * (number - question.min)) / (question.max - question.min)}`;
  return html`<div class="scale">
    <svg viewBox="-4 0 108 14" aria-hidden="true" focusable="false">
      <path class="scale-line" d="M0 8H100" />
      ${given === null ? nothing : svgMark('scale-yours', at(given))}
      ${svgMark('scale-real', at(question.value))}
    </svg>
    <p>${given === null ? nothing : html`<span class="scale-yours">${say('play:estimate.yours', { value: withUnit(view, question, given) })}</span>`}
      <span class="scale-real">${say('play:estimate.real', { value: withUnit(view, question, question.value) })}</span></p>
  </div>`;
}

function svgMark(kind: string, x: string) {
  return kind === 'scale-real'
    ? svg`<path class=${kind} d=${`M${x} 8l-3 -6h6z`} />`
    : svg`<circle class=${kind} cx=${x} cy="8" r="2.6" />`;
}
