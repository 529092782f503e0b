// What the checks changed, which mix-ups catch the player, and what comes back when.
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayWords } from '../language.ts';
import type { Check } from '../rules/attempt.ts';
import type { Change, CheckReading, Estimate, MixUpTally } from '../rules/measures.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import type { Facts } from './know-facts.ts';
import { cards, numbers, type Row, scale, section } from './know-parts.ts';
import type { Coming, Schedule } from './know-schedule.ts';
import { changeWords, leastMet, mixUpWords, outOf } from './know-sentences.ts';

/** Below so many cards of a kind, chance decides what comes first. */
const fewCards = 10;

export function mixUpSection(view: View, { measures, mixUpsAhead }: Facts): TemplateResult {
  const { say } = view;
  const { mixUps } = measures;
  if (mixUps.length === 0) return html``;
  const few = mixUps.some(({ met }) => met < fewCards);
  const inside = html`<p class=${mixUps.some(({ met }) => met >= leastMet) ? 'finding' : 'early'}>${mixUpWords(say, measures)}</p>
    <ul class="rows">${mixUps.map((tally) => mixUpRow(view, tally))}</ul>
    ${few ? html`<p class="remark">${say('know:mixUps.hint')}</p>` : nothing}
    ${
      mixUpsAhead.length === 0
        ? nothing
        : html`<p class="remark">${say('know:mixUps.ahead', {
            names: mixUpsAhead.map((mixUp) => say(`play:mixUp.${mixUp}`)).join(' · '),
          })}</p>`
    }`;
  return section('mix-ups', say('know:mixUps.heading'), inside);
}

function mixUpRow({ say }: View, { mixUp, met, missed }: MixUpTally): TemplateResult {
  const caught = say('know:mixUps.caught', { count: met, missed });
  return html`<li>
    <span class="row-words"><b>${say(`play:mixUp.${mixUp}`)}</b><span>${caught}</span></span>
    ${cards({ total: met, marked: missed, mark: 'cross' }, 'caught', caught)}
    <p class="remark">${say(`know:mixUps.explain.${mixUp}`)}</p>
  </li>`;
}

/** What a single check came to is told with the next one: it would be a reveal. */
export function changeSection(view: View, { checks, changes }: Facts): TemplateResult {
  const { say } = view;
  const inside = html`<p class=${changes.length > 0 ? 'finding' : 'early'}>${changeWords(say, checks, changes)}</p>
    ${changes.length === 0 ? nothing : html`<ul class="rows">${checks.map((reading) => checkRow(view, reading))}</ul>`}
    ${changes.map((found) => changePicture(view, found))}
    <p><a class="secondary" href="#/check">${say('know:change.link')}</a></p>
    ${changes.length === 0 ? nothing : numbers(view, changeRows(view, checks, changes), say('know:change.note'))}`;
  return section('change', say('know:change.heading'), inside);
}

function checkRow({ say, language }: View, reading: CheckReading): TemplateResult {
  const { check, at, right, total, seen } = reading;
  return html`<li>
    <span class="row-words"><b>${say(`check.when.${check}`)}</b>
      <span>${say('check.right', { right, total })}</span>
      <small>${dayWords(at, language, 'year')}</small></span>
    ${cards({ total, marked: right, mark: 'tick' }, 'right', say('know:change.cards', { total, right }))}
    ${seen === 0 ? nothing : html`<p class="remark">${say('know:change.seen', { count: seen })}</p>`}
  </li>`;
}

function changePicture({ say }: View, { to, right }: Change): TemplateResult {
  const { value, low, high } = right;
  return html`<div class="change-picture"><h3>${sinceWords(say, to)}</h3>
    ${scale(
      {
        domain: [-1, 1],
        ticks: [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1],
        value,
        low,
        high,
        line: 0,
      },
      {
        all: say('know:change.picture', {
          value: outOf(10, value),
          low: outOf(10, low),
          high: outOf(10, high),
        }),
        left: say('know:change.fewer'),
        middle: say('know:change.unchanged'),
        right: say('know:change.more'),
      },
    )}</div>`;
}

function sinceWords(say: View['say'], to: Check): string {
  return say(to === 'later' ? 'check.change.later' : 'check.change.after');
}

function changeRows({ say }: View, checks: readonly CheckReading[], changes: readonly Change[]) {
  const totalOf = (name: Check) => checks.find(({ check }) => check === name)?.total ?? 0;
  const rows = changes.flatMap(({ from, to, right, discernment }): Row[] => {
    const answers = `${totalOf(from)} + ${totalOf(to)}`;
    const check = sinceWords(say, to);
    const area: Estimate | null = discernment.enough ? discernment : null;
    return [
      { measure: say('know:change.difference', { check }), estimate: right, answers },
      { measure: say('know:change.area', { check }), estimate: area, answers },
    ];
  });
  return rows;
}

export function dueSection(view: View, schedule: Schedule): TemplateResult {
  const { say, actions } = view;
  if (schedule.length === 0) return html``;
  const isNow = schedule.some(({ when }) => when === 'now');
  const inside = html`<p>${say('know:due.lead')}</p>
    <ul class="due-list">${schedule.map((coming) => dueRow(view, coming))}</ul>
    ${
      isNow
        ? html`<button type="button" class="secondary" @click=${() => actions.startRound({ again: true })}>
            ${icon('clock')} ${say('map.again')}</button>`
        : nothing
    }`;
  return section('due', say('know:due.heading'), inside);
}

function dueRow({ say, language }: View, { when, count, day }: Coming): TemplateResult {
  const date = dayWords(day, language, 'weekday');
  return html`<li><span>${say(`know:due.${when}`, { date })}</span>
    <b>${say('know:due.cards', { count })}</b></li>`;
}
