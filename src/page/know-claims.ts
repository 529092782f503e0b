// Every claim that was met: what is so, the verdict, the last answer and the source, folded away by
// topic. A long topic begins with as much as can be looked over; the rest is there for a press.
import { html, nothing, type TemplateResult } from 'lit-html';
import { AsyncDirective, directive } from 'lit-html/async-directive.js';
import { dateWords } from '../language.ts';
import type { Cite } from '../questions/base.ts';
import { headlineOf, type Question } from '../questions/question.ts';
import { writeAddress } from '../state/address.ts';
import { verdictGlyph } from '../theme.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import type { Met, TopicMet } from './know-facts.ts';
import { label } from './words.ts';

/** So many of a topic are shown at first, and so many more with each press. */
const atFirst = 30;
const atOnce = 300;
/** After about one round, nothing is folded away. */
const fewClaims = 8;

/** The claims of these topics. */
export function claimsOf(view: View, topics: readonly TopicMet[]): TemplateResult {
  const total = topics.reduce((sum, { met }) => sum + met.length, 0);
  return html`${topics.map(
    ({ topic, total: all, met }) => html`<details class="know-topic" ?open=${total <= fewClaims}>
      <summary><h3>${label(view, topic.title)}</h3>
        <small>${view.say('know:claims.met', { met: met.length, total: all })}</small></summary>
      ${claimList(view, met)}
    </details>`,
  )}`;
}

/** Remembers how much of its list was asked for. */
class ClaimListDirective extends AsyncDirective {
  #shown = atFirst;
  #given: [View, readonly Met[]] | null = null;

  render(view: View, met: readonly Met[]): TemplateResult {
    this.#given = [view, met];
    const shown = met.slice(0, this.#shown);
    const count = met.length - shown.length;
    return html`<ul class="card-list claim-list">${shown.map((one) => claim(view, one))}</ul>
      ${
        count === 0
          ? nothing
          : html`<button type="button" class="secondary" @click=${() => this.#showMore()}
              >${view.say('know:claims.more', { count: Math.min(count, atOnce) })}</button>
            <p class="remark paper-only">${view.say('know:print.left', { count })}</p>`
      }`;
  }

  #showMore(): void {
    this.#shown += atOnce;
    if (this.#given !== null) this.setValue(this.render(...this.#given));
  }
}
const claimList = directive(ClaimListDirective);

function claim(view: View, met: Met): TemplateResult {
  const { question } = met;
  const pack = view.state.loaded?.pack.id ?? '';
  const [cite] = question.cites;
  return html`<li><a href=${writeAddress({ name: 'card', pack, question: question.id })}>
    ${sign(question)}
    <span class="claim-words">
      ${verdictWord(view, question)}
      <b>${label(view, headlineOf(question))}</b>
      <small>${lastAnswer(view, met)}</small>
      ${cite === undefined ? nothing : sourceWords(view, cite)}
    </span></a></li>`;
}

function sign(question: Question): TemplateResult {
  const kind = kindOf(question);
  if (kind === null) return html`<i class="glyph" aria-hidden="true">${icon('card')}</i>`;
  return html`<i class="glyph" data-verdict=${kind} aria-hidden="true">${verdictGlyph[kind]}</i>`;
}

function verdictWord({ say }: View, question: Question) {
  const kind = kindOf(question);
  if (kind === null) return nothing;
  const verdict = say(`play:verdict.${kind}`);
  return html`<small class="verdict-word" data-verdict=${kind}
    >${kind === 'view' ? verdict : say('know:claims.was', { verdict })}</small>`;
}

function kindOf(question: Question): keyof typeof verdictGlyph | null {
  if (question.type === 'verdict') return question.verdict;
  return question.type === 'view' ? 'view' : null;
}

function lastAnswer({ say }: View, { last }: Met): string {
  const { said, confidence, outcome } = last;
  const what = dotted([
    said === null ? null : say(`play:verdict.${said}`),
    confidence === null ? null : say(`play:confidence.${confidence}`),
  ]);
  const stands = say(`play:reveal.${outcome}`);
  return what === '' ? stands : dotted([say('play:reveal.said', { what }), stands]);
}

/** The parts that there are, with dots between them; a line may end after a dot. */
function dotted(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\u00a0· ');
}

/** Who, when and where in it; the whole citation stands on the card. */
function sourceWords(view: View, { source: id, paragraph, note }: Cite) {
  const source = view.state.loaded?.pack.sources.find((known) => known.id === id);
  if (source === undefined) return nothing;
  const { say, language } = view;
  const where = dotted([
    source.date === undefined ? null : dateWords(source.date.slice(0, 4), language),
    paragraph === undefined ? null : say('play:reveal.paragraph', { n: paragraph }),
    note === undefined ? null : say('play:reveal.note', { n: note }),
  ]);
  return html`<small class="source-words">${icon('book')} <span class="visually-hidden">${say('play:reveal.source')}</span>
    <cite>${source.author ?? label(view, source.title)}</cite>${where === '' ? '' : `\u00a0· ${where}`}</small>`;
}
