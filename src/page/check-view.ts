// The checks: what they are, when the next one can be taken, and what came of them. Calm: one
// thing to do at a time, and no word on any card before two checks can be laid side by side.
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayWords } from '../language.ts';
import { type Check, checks } from '../rules/attempt.ts';
import { readCheck } from '../rules/check-reading.ts';
import type { CheckReading } from '../rules/measures.ts';
import { isDone } from '../rules/round.ts';
import type { View } from './app.ts';
import { type Moment, momentOf } from './check-moment.ts';
import { checkResult } from './check-result-view.ts';
import { failureNotice } from './failure-view.ts';

export function checkView(view: View): TemplateResult {
  const { say, state } = view;
  const moment = momentOf(view);
  const taken = state.loaded === null ? [] : readings(view, moment);
  // A single check says nothing before there is another to lay beside it.
  const results = taken.some(({ check }) => check !== 'before') ? taken : [];
  const { heading, lead } = head(view, moment);
  // What came of the checks goes before what can be done later.
  const isOpen = moment.kind !== 'week' && moment.kind !== 'done';
  return html`
    <main class="screen paper-screen check-screen" id="main" tabindex="-1" data-moment=${moment.kind}>
      <div class="opening" data-opening></div>
      <div class="paper">
        <h1 class="lettering small" id="claim" tabindex="-1">${heading}</h1>
        ${lead === null ? nothing : html`<p class="check-lead">${lead}</p>`}
        ${failureNotice(view)}
        ${results.length === 0 ? steps(view, moment) : nothing}
        ${isOpen ? todo(view, moment) : nothing}
        ${results.length === 0 ? nothing : checkResult(view, results)}
        ${isOpen ? nothing : html`<p class="check-next">${next(view, moment)}</p>${todo(view, moment)}`}
        ${moment.kind === 'none' ? nothing : html`<p class="check-effect">${say('check.effect')}</p>`}
      </div>
    </main>
  `;
}

/** What the finished checks came to, in the order they were taken. */
function readings({ state }: View, moment: Moment): CheckReading[] {
  const { attempts, loaded } = state;
  const open = moment.kind === 'under-way' ? moment.check : null;
  return checks.flatMap((check) => {
    if (check === open || !state.checked.has(check)) return [];
    return readCheck(check, attempts, loaded?.questions ?? new Map()) ?? [];
  });
}

/** Heading and first words, by what can be done now. */
function head({ say, state }: View, moment: Moment) {
  switch (moment.kind) {
    case 'none':
      if (state.loaded === null) return { heading: say('check.begin.heading'), lead: null };
      return { heading: say('check.none.heading'), lead: say('check.none.lead') };
    case 'under-way': {
      const { n, total } = moment;
      return {
        heading: say('check.underWay.heading'),
        lead: say('check.underWay.lead', { n, total }),
      };
    }
    case 'cards':
      return {
        heading: say('check.kept.heading'),
        lead: say('check.kept.lead', { count: moment.cards }),
      };
    case 'week':
    case 'done':
      return { heading: say('check.result.heading'), lead: null };
    case 'ready': {
      const kind = ({ before: 'begin', after: 'second', later: 'third' } as const)[moment.check];
      return { heading: say(`check.${kind}.heading`), lead: say(`check.${kind}.lead`) };
    }
  }
}

/** When the third check opens, or that there is none left. */
function next({ say, actions, language }: View, moment: Moment): string {
  if (moment.kind !== 'week') return say('check.result.done');
  const today = moment.from < actions.endOfDay(actions.now());
  if (today) return say('check.result.opensToday');
  return say('check.result.opens', { date: dayWords(moment.from, language, 'weekday') });
}

/** The three checks in their order, and how far each has come. */
function steps({ say, state }: View, moment: Moment): TemplateResult | typeof nothing {
  if (moment.kind === 'none') return nothing;
  const played = state.results.size;
  const late = moment.kind === 'ready' && moment.check === 'before' && played > 0;
  return html`
    <ol class="check-steps">
      ${checks.map((check) => {
        const { words, now } = standing(say, check, moment, state.checked.has(check));
        return html`<li data-now=${now} data-taken=${state.checked.has(check)}>
          <i class="check-stack" aria-hidden="true"></i>
          <b>${say(`check.when.${check}`)}</b> <span>${words}</span>
        </li>`;
      })}
    </ol>
    ${
      late
        ? html`<p class="notice">${say('check.begin.late', { cards: say('title.cards', { count: played }) })}</p>`
        : nothing
    }
  `;
}

function standing(say: View['say'], check: Check, moment: Moment, taken: boolean) {
  if ('check' in moment && moment.check === check) {
    const words = say(moment.kind === 'ready' ? 'check.state.now' : 'check.state.underWay');
    return { words, now: true };
  }
  if (taken) return { words: say('check.state.kept'), now: false };
  if (check !== 'after') return { words: say('check.state.week'), now: false };
  const words =
    moment.kind === 'cards'
      ? say('check.state.cards', { count: moment.cards })
      : say('check.state.played');
  return { words, now: false };
}

/** The one thing to do: begin, go on, or play. */
function todo(view: View, moment: Moment): TemplateResult {
  const { say, state, actions } = view;
  if (moment.kind === 'none' && state.loaded !== null) {
    return html`<div class="actions"><a class="primary" data-primary href="#/">${say('bar.toTitle')}</a></div>`;
  }
  if (moment.kind === 'none' || moment.kind === 'ready' || moment.kind === 'under-way') {
    return html`<div class="actions"><button type="button" class="primary" data-primary
      ?disabled=${state.loaded === null} @click=${() => actions.startCheck()}>
      ${startWords(say, moment)} <small>${say('check.short')}</small></button></div>`;
  }
  const open = [...(state.round?.steps.values() ?? [])].some((step) => !isDone(step));
  return html`<div class="actions"><button type="button" class="primary" data-primary
    @click=${() => (open ? actions.resume() : actions.startRound())}>
    ${say(open ? 'title.continue' : 'title.start')}</button></div>`;
}

function startWords(say: View['say'], moment: Moment): string {
  if (moment.kind === 'under-way') return say('check.underWay.start');
  if (moment.kind !== 'ready' || moment.check === 'before') return say('check.begin.start');
  return say(moment.check === 'after' ? 'check.second.start' : 'check.third.start');
}
