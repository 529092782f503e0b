// The sheet of the report, in one language: what the class saw through, each card, the mix-ups, the
// checks, and what comes back next week.
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayWords, sayer } from '../language.ts';
import { code } from '../page/poster-code.ts';
import { siteAddress } from '../page/site-address.ts';
import { asked, headlineOf, type Question } from '../questions/question.ts';
import { type Language, type Text, wordsIn } from '../questions/text.ts';
import { writeAddress } from '../state/address.ts';
import type { Lesson } from './lesson.ts';
import { barsKey, reportBars } from './report-bars.ts';
import type { CardReport, CheckReport, LessonReport, MixUpReport } from './report-measures.ts';
import type { NextRound } from './report-next.ts';
import { cardWords, checkChangeWords, checkWords, isFew, percent } from './report-words.ts';

export interface Reported {
  readonly lesson: Lesson;
  readonly report: LessonReport;
  readonly questions: ReadonlyMap<string, Question>;
  readonly next: NextRound;
}

export function reportSheet(reported: Reported, language: Language): TemplateResult {
  const { report, lesson } = reported;
  const say = sayer(language);
  const facts = {
    date: dayWords(report.began, language, 'year'),
    ...{ seed: report.seed, n: lesson.setup.present },
  };
  const voted = report.cards.filter(({ first, second }) => first !== null || second !== null);
  return html`
    <h2>${say('kit:report.head')}</h2>
    <p class="report-facts">${say('kit:report.facts', facts)}</p>
    ${
      report.votedOn === 0
        ? nothing
        : html`<p class="report-together">${say('kit:report.together', { n: report.seenThrough, count: report.votedOn })}</p>`
    }
    ${voted.length === 0 && report.before?.share == null ? html`<p>${say('kit:report.noVotes')}</p>` : nothing}
    ${voted.length > 0 && isFew(report) ? html`<p><b>${say('kit:report.few')}</b></p>` : nothing}
    ${
      voted.length === 0
        ? nothing
        : html`<section><h3>${say('kit:report.cards')}</h3>${barsKey(language)}
            ${voted.map((card) => cardBlock(card, reported, language))}</section>`
    }
    ${leftOut(reported, language)}
    <div class="report-columns">
      ${mixUps(report.mixUps, language)} ${checks(report, language)} ${comingBack(reported, language)}
      ${nextBlock(reported.next, language)}
    </div>
    <p class="report-foot">${say('kit:report.foot')}</p>
  `;
}

function told(text: Text, language: Language): TemplateResult {
  const { words, language: own } = wordsIn(text, language);
  return html`<span lang=${own}>${words.replaceAll('**', '')}</span>`;
}

function cardBlock(card: CardReport, { questions }: Reported, language: Language): TemplateResult {
  const question = questions.get(card.id);
  return html`<article class="report-card">
    <h4>${question === undefined ? card.id : told(asked(question), language)}</h4>
    <div class="report-card-body">
      ${reportBars(card, question, language)}
      <div><p>${cardWords(card, sayer(language), language)}</p>
        ${
          question === undefined || card.kind === 'view'
            ? nothing
            : html`<p class="report-truth">${told(headlineOf(question), language)}</p>`
        }</div>
    </div>
  </article>`;
}

/** The cards that were skipped, or shown without a count. */
function leftOut({ report, questions }: Reported, language: Language) {
  const say = sayer(language);
  const without = report.cards.filter(({ first, second }) => first === null && second === null);
  const line = (key: 'skipped' | 'unvoted', cards: readonly CardReport[]) => {
    const asks = cards.flatMap(({ id }) => questions.get(id) ?? []);
    if (asks.length === 0) return nothing;
    return html`<section class="report-left"><h3>${say(`kit:report.${key}`)}</h3>
      <ul>${asks.map((question) => html`<li>${told(asked(question), language)}</li>`)}</ul></section>`;
  };
  return [
    line(
      'skipped',
      without.filter(({ skipped }) => skipped),
    ),
    line(
      'unvoted',
      without.filter(({ skipped, revealed }) => !skipped && revealed),
    ),
  ];
}

function mixUps(reports: readonly MixUpReport[], language: Language) {
  const say = sayer(language);
  const caught = reports.filter(({ first, last }) => first.wrong > 0 || last.wrong > 0);
  if (caught.length === 0) return nothing;
  const share = ({ wrong, counted }: MixUpReport['first']) =>
    counted === 0 ? '–' : percent(wrong / counted, language);
  return html`<section><h3>${say('kit:report.mixUps')}</h3><ul>${caught.map(
    ({ mixUp, first, last, held }) => html`<li><b>${say(`play:mixUp.${mixUp}`)}</b>
      ${say('kit:report.mixUp', { first: share(first), last: share(last) })}
      ${held ? html`<br />${say('kit:report.held')}` : nothing}</li>`,
  )}</ul></section>`;
}

function checks(report: LessonReport, language: Language) {
  const say = sayer(language);
  const change = checkChangeWords(report, say, language);
  if (change === null) return nothing;
  const line = (name: string, check: CheckReport | null) => {
    const words = check === null ? null : checkWords(check, say, language);
    return words === null ? nothing : html`<li><b>${name}</b> ${words}</li>`;
  };
  return html`<section><h3>${say('kit:report.check')}</h3><ul>
    ${line(say('kit:report.checkBefore'), report.before)}
    ${line(say('kit:report.checkAfter'), report.after)}</ul><p>${change}</p></section>`;
}

function comingBack({ report, questions }: Reported, language: Language) {
  const say = sayer(language);
  if (report.votedOn === 0) return nothing;
  const back = report.comeBack.flatMap((id) => questions.get(id) ?? []);
  return html`<section><h3>${say('kit:report.back')}</h3>${
    back.length === 0
      ? html`<p>${say('kit:report.backNone')}</p>`
      : html`<ul>${back.map((question) => html`<li>${told(headlineOf(question), language)}</li>`)}</ul>`
  }</section>`;
}

function nextBlock({ round, held }: NextRound, language: Language): TemplateResult {
  const say = sayer(language);
  const { seed, length } = round;
  const hash = writeAddress({ name: 'round', ...round });
  const address = siteAddress(hash);
  return html`<section class="report-next"><h3>${say('kit:report.next')}</h3>
    ${code(address, say('kit:report.nextCode', { seed }))}
    <p>${say('kit:report.nextWords', { seed, cards: length, count: held })}</p>
    <p><a href=${hash}>${address.replace(/^https?:\/\//, '')}</a></p></section>`;
}
