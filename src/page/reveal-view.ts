// The card's back: verdict, true headline, explanation, mix-up, since-then, sources, discussion.
import { html, nothing, type TemplateResult } from 'lit-html';
import { dateWords } from '../language.ts';
import type { Cite } from '../questions/base.ts';
import { isDraft } from '../questions/draft-rules.ts';
import type { Source } from '../questions/pack.ts';
import { asked, type Question } from '../questions/question.ts';
import type { Verdict } from '../questions/verdict.ts';
import { isSurprise, type Step } from '../rules/round.ts';
import { verdictGlyph } from '../theme.ts';
import type { CardView } from './app.ts';
import { headingId } from './card-faces.ts';
import { partFeedback } from './feedback-view.ts';
import { termChips } from './glossary-view.ts';
import { icon } from './icons.ts';
import { readAloudButton } from './read-aloud.ts';
import { label, when, words } from './words.ts';

export function backFace(view: CardView): TemplateResult {
  const { question, step } = view.shown;
  const { explanation } = question;
  return html`
    <div class="face back">
      ${readAloudButton(view)}
      ${stamp(view, question)}
      <p class="claimed">${claimed(view, question)}</p>
      <h1 class="headline" id=${headingId.back} tabindex="-1" data-read>${headline(view, question)}</h1>
      ${standing(view, step)}
      ${when(explanation.body, (body) => html`<p class="body" data-read>${words(view, body)}</p>`)}
      ${isDraft(question) ? html`<p class="notice">${view.say('play:reveal.draft')}</p>` : nothing}
      ${when(
        explanation.mixUp,
        (mixUp) => html`<section class="mix-up">
          <h2>${view.say('play:reveal.mixUp')}${
            question.mixUp === undefined
              ? nothing
              : html`<b>${view.say(`play:mixUp.${question.mixUp}`)}</b>`
          }</h2>
          <p data-read>${words(view, mixUp)}</p>
        </section>`,
      )}
      ${when(explanation.truth, (truth) => html`<p class="truth" data-read><mark>${words(view, truth)}</mark></p>`)}
      ${partFeedback(view)}
      ${otherwise(view, question)}
      ${since(view, question)}
      ${when(
        question.discussion,
        (discussion) => html`<section class="discussion">
          <h2>${icon('talk')}${view.say('play:reveal.discussion')}</h2>
          <p>${words(view, discussion)}</p>
        </section>`,
      )}
      ${termChips(view)}
      ${question.cites.length === 0 ? nothing : sources(view, question)}
    </div>
  `;
}

/** The true statement; a claim without one is headed by its verdict, since it may be a myth. */
function headline(view: CardView, question: Question): TemplateResult {
  const { headline } = question.explanation;
  if (headline === undefined && question.type === 'verdict') {
    return html`${view.say(`play:verdict.${question.verdict}`)}`;
  }
  return words(view, headline ?? asked(question));
}

function sources(view: CardView, { cites: list, asOf }: Question): TemplateResult {
  return html`<section class="sources">
    <h2>${icon('book')}${view.say('play:reveal.sources')}
      ${when(asOf, (date) => html`<small>${view.say('play:reveal.asOf', { date: dateWords(date, view.language) })}</small>`)}</h2>
    ${cites(view, list)}
  </section>`;
}

function stamp({ say }: CardView, question: Question): TemplateResult | typeof nothing {
  if (question.type !== 'verdict' && question.type !== 'view') return nothing;
  const kind: Verdict | 'view' = question.type === 'verdict' ? question.verdict : 'view';
  return html`<p class="stamp" data-verdict=${kind} data-stamp>
    <span class="glyph" aria-hidden="true">${verdictGlyph[kind]}</span> ${say(`play:verdict.${kind}`)}
  </p>`;
}

function claimed(view: CardView, question: Question): TemplateResult {
  const words = label(view, asked(question));
  return question.type === 'verdict' || question.type === 'view' ? html`<q>${words}</q>` : words;
}

/** What the player said and how that stands; kind, and in words. */
function standing({ say, shown }: CardView, step: Step): TemplateResult | typeof nothing {
  if (step.phase === 'open') return nothing;
  if (step.phase === 'skipped') return html`<p class="standing">${say('play:reveal.skipped')}</p>`;
  const { answer, outcome, confidence } = step;
  const said =
    answer.type === 'verdict'
      ? say(`play:verdict.${answer.value}`)
      : answer.type === 'view'
        ? say(`play:stance.${answer.value}`)
        : null;
  const sure = confidence === null ? null : say(`play:confidence.${confidence}`);
  const surprised = !shown.question.sober && isSurprise(outcome, confidence);
  return html`<p class="standing" data-outcome=${outcome.kind}>
    <b>${say(surprised ? 'play:reveal.surprise' : `play:reveal.${outcome.kind}`)}</b>
    ${
      said === null && sure === null
        ? nothing
        : html`<span>${say('play:reveal.said', { what: [said, sure].filter((part) => part !== null).join(' · ') })}</span>`
    }
  </p>`;
}

function otherwise(view: CardView, question: Question): TemplateResult | typeof nothing {
  if (question.type !== 'view') return nothing;
  const text = when(question.otherwise, (other) => html`<p>${words(view, other)}</p>`);
  if (text === nothing) return nothing;
  return html`<section class="otherwise"><h2>${view.say('play:reveal.otherwise')}</h2>${text}</section>`;
}

function since(view: CardView, question: Question): TemplateResult | typeof nothing {
  return when(
    question.since,
    (later) => html`<section class="since">
      <h2>${icon('clock')}${view.say('play:reveal.since')}
        <small>${view.say('play:reveal.asOf', { date: dateWords(later.asOf, view.language) })}</small></h2>
      <p>${words(view, later.text)}</p>
      ${cites(view, later.cites)}
    </section>`,
  ) as TemplateResult | typeof nothing;
}

function cites(view: CardView, list: readonly Cite[]): TemplateResult {
  const sources = view.state.loaded?.pack.sources ?? [];
  return html`<ul class="cites">
    ${list.map((cite) => {
      const source = sources.find(({ id }) => id === cite.source);
      return source === undefined ? nothing : html`<li>${citation(view, source, cite)}</li>`;
    })}
  </ul>`;
}

/** One source: who, what, where in it, and a link that says where it leads. */
export function citation(
  view: Pick<CardView, 'say' | 'language' | 'state' | 'actions'>,
  source: Source,
  cite?: Cite,
): TemplateResult {
  const { say, language } = view;
  const place = [
    cite?.paragraph === undefined ? null : say('play:reveal.paragraph', { n: cite.paragraph }),
    cite?.note === undefined ? null : say('play:reveal.note', { n: cite.note }),
    cite?.at ?? null,
  ].filter((part) => part !== null);
  const { author, container, date, url } = source;
  return html`<span class="citation">
    ${author === undefined ? nothing : html`<span>${author}</span>`}
    <cite>${label(view, source.title)}</cite>
    ${when(container, (text) => html`<span>${label(view, text)}</span>`)}
    ${when(date, (day) => html`<span>${dateWords(day, language)}</span>`)}
    ${place.length === 0 ? nothing : html`<b>${place.join(' · ')}</b>`}
    ${when(
      url,
      (address) => html`<a href=${address} target="_blank" rel="noopener noreferrer nofollow"
        referrerpolicy="no-referrer">${say('play:reveal.read')} ${icon('away')}<small>${new URL(address).hostname}</small>
        <span class="visually-hidden">(${say('play:reveal.opensAway')})</span></a>`,
    )}
    ${url !== undefined && source.check === 'unverified' ? html`<em>${say('play:reveal.unverified')}</em>` : nothing}
  </span>`;
}

export function backTray(view: CardView): TemplateResult {
  const { shown, say, actions } = view;
  const last = shown.at === shown.run.plan.cards.length - 1;
  const key = shown.slot === 'single' ? 'toTitle' : last ? 'finish' : 'next';
  return html`<div class="commit" data-group data-open="true">
    <button type="button" class="primary next-button" data-key="1" data-primary
      @click=${() => actions.next()}>${say(`play:reveal.${key}`)} ${icon('next')}</button>
    ${
      shown.slot === 'single'
        ? html`<button type="button" class="link-button" @click=${() => actions.askAgain()}>${say('play:reveal.askAgain')}</button>`
        : nothing
    }
  </div>`;
}
