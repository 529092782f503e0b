// What came of the checks: how many of each kind were right, what may be said of the difference,
// and the claims themselves. Says nothing that six cards cannot show, and no word of praise or
// blame.

import { html, nothing, type TemplateResult } from 'lit-html';
import { headlineOf } from '../questions/question.ts';
import { type Verdict, verdicts } from '../questions/verdict.ts';
import { type CheckCard, cardsOfCheck } from '../rules/check-cards.ts';
import { change } from '../rules/check-reading.ts';
import { formLength } from '../rules/forms.ts';
import type { Change, CheckReading } from '../rules/measures.ts';
import { writeAddress } from '../state/address.ts';
import { verdictGlyph } from '../theme.ts';
import type { View } from './app.ts';
import { label } from './words.ts';

/** @param readings what the checks came to, in order: the first one, and at least one more */
export function checkResult(view: View, readings: readonly CheckReading[]): TemplateResult {
  const { say, state } = view;
  const questions = state.loaded?.questions ?? new Map();
  const hands = readings.map((reading) => ({
    reading,
    cards: cardsOfCheck(reading.check, state.attempts, questions),
  }));
  const seen = readings.reduce((sum, reading) => sum + reading.seen, 0);
  return html`
    <section class="check-result">
      <ul class="check-rows">
        ${hands.map(({ reading, cards }) => row(view, reading, cards))}
      </ul>
      <p class="check-marks" aria-hidden="true">
        <span><i class="mini" data-right="true"></i>${say('check.marks.right')}</span>
        <span><i class="mini" data-right="false"></i>${say('check.marks.other')}</span>
      </p>
      ${changes(view, readings)}
      <p>${seen === 0 ? say('check.seenNone') : say('check.seen', { count: seen })}</p>
    </section>
    <details class="check-claims">
      <summary>${say('check.look')}</summary>
      <p>${say('check.lookHint')}</p>
      ${hands.map(
        ({ reading, cards }) => html`<h3>${say(`check.when.${reading.check}`)}</h3>
          <ul class="card-list">${cards.map((card) => claim(view, card))}</ul>`,
      )}
    </details>
  `;
}

/** One check: for each verdict its cards, those that were right first. */
function row({ say }: View, { check, right, total }: CheckReading, cards: readonly CheckCard[]) {
  return html`<li>
    <h2>${say(`check.when.${check}`)} <small>${say('check.right', { right, total })}</small></h2>
    <ul class="check-kinds">
      ${verdicts.map((verdict) =>
        kind(
          say,
          verdict,
          cards.filter(({ asked }) => asked.verdict === verdict),
        ),
      )}
    </ul>
  </li>`;
}

function kind(say: View['say'], verdict: Verdict, cards: readonly CheckCard[]) {
  const total = cards.length;
  const right = cards.filter(({ attempt }) => attempt.outcome === 'right').length;
  return html`<li>
    <span class="check-kind" data-verdict=${verdict}><i aria-hidden="true">${verdictGlyph[verdict]}</i>
      ${say(`play:verdict.${verdict}`)}</span>
    <span class="visually-hidden">${say('check.right', { right, total })}</span>
    <span class="minis" aria-hidden="true">${cards.map(
      (_, at) => html`<i class="mini" data-right=${at < right}></i>`,
    )}</span>
  </li>`;
}

/** What may be said of the differences: since before playing, and whether it has stayed. */
function changes(view: View, readings: readonly CheckReading[]) {
  const [before, after, later] = (['before', 'after', 'later'] as const).map((name) =>
    readings.find(({ check }) => check === name),
  );
  const pairs = [
    later === undefined ? ([before, after, 'after'] as const) : ([before, later, 'later'] as const),
    [after, later, 'stayed'] as const,
  ];
  const told = pairs.flatMap(([from, to, name]) => {
    if (from === undefined || to === undefined) return [];
    return html`<h3>${view.say(`check.change.${name}`)}</h3>${changeWords(view, from, to)}`;
  });
  const small = readings.some(({ discernment }) => !discernment.enough);
  return html`<div class="check-changes">${told}
    ${
      small
        ? html`<p>${view.say('check.apartFew')} <a href="#/know">${view.say('know.heading')}</a></p>`
        : nothing
    }</div>`;
}

function changeWords({ say }: View, from: CheckReading, to: CheckReading): TemplateResult {
  const found = change(from, to);
  const counts = { from: from.right, fromTotal: from.total, to: to.right, toTotal: to.total };
  const [low, high] = [cardsBy(say, found.right.low), cardsBy(say, found.right.high)];
  return html`<p>${say(`check.change.${directionOf(found)}`, counts)}</p>
    <p class="check-range">${say('check.change.range', { low, high })}</p>
    ${
      from.discernment.enough && to.discernment.enough
        ? html`<p>${say('check.change.apart', {
            from: Math.round(10 * from.discernment.value),
            to: Math.round(10 * to.discernment.value),
          })}</p>`
        : nothing
    }`;
}

function directionOf({ verdict, right }: Change) {
  if (verdict !== 'same') return verdict;
  if (right.value === 0) return 'equal';
  return right.value > 0 ? 'more' : 'fewer';
}

/** A difference of shares as cards more or fewer, of as many as a check has. */
function cardsBy(say: View['say'], share: number): string {
  const cards = share * formLength;
  const count = Math.round(Math.abs(cards));
  if (count > 0) return say(cards > 0 ? 'check.change.moreBy' : 'check.change.fewerBy', { count });
  if (Math.abs(cards) < 0.05) return say('check.change.none');
  return say(cards > 0 ? 'check.change.hardlyMore' : 'check.change.hardlyFewer');
}

/** A claim as it was asked and what was said of it; by its true headline once it has been turned. */
function claim(view: View, { asked, attempt, seen }: CheckCard): TemplateResult {
  const { say, state } = view;
  const address = writeAddress({
    ...{ name: 'card', pack: state.loaded?.pack.id ?? '', question: asked.id },
  });
  const turned = state.results.has(asked.id);
  const said = [
    attempt.said === null ? null : say(`play:verdict.${attempt.said}`),
    attempt.confidence === null ? null : say(`play:confidence.${attempt.confidence}`),
  ].filter((part) => part !== null);
  return html`<li><a href=${address}>
    ${
      turned
        ? html`<i class="glyph" data-verdict=${asked.verdict} role="img"
            aria-label=${say(`play:verdict.${asked.verdict}`)}>${verdictGlyph[asked.verdict]}</i>`
        : html`<i class="glyph" aria-hidden="true">?</i>`
    }
    <span><span class=${turned ? nothing : 'quoted'}>${label(view, turned ? headlineOf(asked) : asked.claim)}</span>
      <small>${said.length === 0 ? nothing : say('play:reveal.said', { what: said.join(' · ') })}</small>
      ${seen ? html`<small class="tag">${say('check.seenTag')}</small>` : nothing}</span>
  </a></li>`;
}
