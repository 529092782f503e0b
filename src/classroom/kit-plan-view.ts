// The plan of a lesson to be printed: minute by minute, and one card step by step.
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import type { View } from '../page/app.ts';
import type { Language } from '../questions/text.ts';
import type { KitDesk } from './kit-desk.ts';
import { planCards, planRows, planSteps } from './kit-plan.ts';
import { inTongues, sheetScreen } from './kit-sheets.ts';
import { type LessonMinutes, lessonMinutes } from './lesson.ts';

export function planView(view: View, desk: KitDesk, minutes: LessonMinutes): TemplateResult {
  const { say } = view;
  return sheetScreen(view, desk, {
    kind: 'kit-plan',
    heading: say(`kit:item.plan-${minutes}`),
    lead: say(`kit:item.plan-${minutes}-hint`),
    controls: others(view, minutes),
    sheets: inTongues(view, desk, (language) => planSheet(minutes, language)),
  });
}

/** The other plans, one press away. */
function others({ say }: View, minutes: LessonMinutes): TemplateResult {
  return html`<nav class="kit-others" aria-label=${say('kit:groups.plan')}>${lessonMinutes
    .filter((other) => other !== minutes)
    .map(
      (other) =>
        html`<a class="secondary" href="#/class/plan-${other}">${say(`kit:item.plan-${other}`)}</a>`,
    )}</nav>`;
}

function planSheet(minutes: LessonMinutes, language: Language): TemplateResult {
  const say = sayer(language);
  const ready = ['ready1', 'ready2', 'ready3', 'ready4'] as const;
  const hasCheck = planRows(minutes).some(({ part }) => part === 'before');
  return html`
    <h2>${say(`kit:item.plan-${minutes}`)}</h2>
    <h3>${say('kit:plan.aim')}</h3>
    <p>${say('kit:plan.aimWords')}</p>
    <h3>${say('kit:plan.ready')}</h3>
    <ul class="kit-ticks">${ready.map((key) => html`<li>${say(`kit:plan.${key}`)}</li>`)}
      ${hasCheck ? html`<li>${say('kit:plan.ready5')}</li>` : nothing}</ul>
    <h3>${say('kit:plan.course')}</h3>
    ${course(minutes, language)}
    <section class="kit-overleaf"><h3>${say('kit:plan.card')}</h3>
    <p>${say('kit:plan.cardLead')}</p>
    ${steps(minutes, language)}
    <div class="kit-notes">${(['short', 'quiet', 'sober'] as const).map(
      (key) =>
        html`<section><h3>${say(`kit:plan.${key}`)}</h3><p>${say(`kit:plan.${key}Words`)}</p></section>`,
    )}</div></section>
  `;
}

function course(minutes: LessonMinutes, language: Language): TemplateResult {
  const say = sayer(language);
  const count = planCards(minutes);
  return html`<table class="kit-table">
    <tbody>${planRows(minutes).map(
      ({ part, from, to }) => html`<tr>
        <td class="kit-when">${say('kit:minutes', { from, to })}</td>
        <th scope="row">${part === 'cards' ? say('kit:part.cards', { count }) : say(`kit:part.${part}`)}</th>
        <td>${say(`kit:part.${part}Words`)}</td>
      </tr>`,
    )}</tbody></table>`;
}

function steps(minutes: LessonMinutes, language: Language): TemplateResult {
  const say = sayer(language);
  return html`<ol class="kit-steps">${planSteps(minutes).map(
    ({ step, seconds }) => html`<li><div><b>${say(`kit:step.${step}`)}</b>
      <small>${say('kit:seconds', { n: seconds })}</small></div>
      <p>${say(`kit:step.${step}Words`)}</p></li>`,
  )}</ol>`;
}
