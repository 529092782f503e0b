// Every claim that was met: what is so, the verdict, the last answer and the source, by topic. A
// long list begins with as much as can be looked over; the rest is there for a press.
import { html, nothing, type TemplateResult } from 'lit-html';
import { AsyncDirective, directive } from 'lit-html/async-directive.js';
import { dateWords } from '../language.ts';
import type { Cite } from '../questions/base.ts';
import type { Question } from '../questions/question.ts';
import { writeAddress } from '../state/address.ts';
import { verdictGlyph } from '../theme.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import type { Met, TopicMet } from './know-facts.ts';
import { label } from './words.ts';

/** So many are shown before the rest is asked for. */
const atFirst = 60;

class ClaimsDirective extends AsyncDirective {
  #all = false;
  #given: [View, readonly TopicMet[]] | null = null;

  render(view: View, topics: readonly TopicMet[]): TemplateResult {
    this.#given = [view, topics];
    const total = topics.reduce((sum, { met }) => sum + met.length, 0);
    const left = this.#all ? 0 : Math.max(0, total - atFirst);
    return html`
      ${cut(topics, total - left).map((topic) => topicPart(view, topic))}
      ${
        left === 0
          ? nothing
          : html`<button type="button" class="secondary" @click=${() => this.#showAll()}
              >${view.say('know:claims.all', { count: left })}</button>
            <p class="remark paper-only">${view.say('know:print.left', { count: left })}</p>`
      }`;
  }

  #showAll(): void {
    this.#all = true;
    if (this.#given !== null) this.setValue(this.render(...this.#given));
  }
}

/** The claims of these topics, as a list that remembers whether all of it was asked for. */
export const claims = directive(ClaimsDirective);

/** The first `most` claims of all topics together. */
function cut(topics: readonly TopicMet[], most: number): TopicMet[] {
  let room = most;
  return topics.flatMap((topic) => {
    const met = topic.met.slice(0, room);
    room -= met.length;
    return met.length === 0 ? [] : [{ ...topic, met }];
  });
}

function topicPart(view: View, { topic, total, met }: TopicMet): TemplateResult {
  const counts = view.say('know:claims.met', { met: met.length, total });
  return html`<h3>${label(view, topic.title)} <small>${counts}</small></h3>
    <ul class="card-list claim-list">${met.map((one) => claim(view, one))}</ul>`;
}

function claim(view: View, met: Met): TemplateResult {
  const { question } = met;
  const pack = view.state.loaded?.pack.id ?? '';
  const [cite] = question.cites;
  return html`<li><a href=${writeAddress({ name: 'card', pack, question: question.id })}>
    ${sign(question)}
    <span class="claim-words">
      ${verdictWord(view, question)}
      <b>${label(view, question.explanation.headline)}</b>
      <small>${lastAnswer(view, met)}</small>
      ${cite === undefined ? nothing : html`<small>${sourceWords(view, cite)}</small>`}
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
  return html`<small class="verdict-word" data-verdict=${kind}>${say(`play:verdict.${kind}`)}</small>`;
}

function kindOf(question: Question): keyof typeof verdictGlyph | null {
  if (question.type === 'verdict') return question.verdict;
  return question.type === 'view' ? 'view' : null;
}

function lastAnswer({ say }: View, { last }: Met): string {
  const { said, confidence, outcome } = last;
  const parts = [
    said === null ? null : say(`play:verdict.${said}`),
    confidence === null ? null : say(`play:confidence.${confidence}`),
  ].filter((part) => part !== null);
  const stands = say(`play:reveal.${outcome}`);
  if (parts.length === 0) return stands;
  return `${say('play:reveal.said', { what: parts.join(' · ') })} · ${stands}`;
}

/** Who, when and where in it; the whole citation stands on the card. */
function sourceWords(view: View, cite: Cite) {
  const source = view.state.loaded?.pack.sources.find(({ id }) => id === cite.source);
  if (source === undefined) return nothing;
  const { say, language } = view;
  const rest = [
    source.date === undefined ? null : dateWords(source.date.slice(0, 4), language),
    cite.paragraph === undefined ? null : say('play:reveal.paragraph', { n: cite.paragraph }),
    cite.note === undefined ? null : say('play:reveal.note', { n: cite.note }),
  ].filter((part) => part !== null);
  return html`${say('play:reveal.source')} · <cite>${source.author ?? label(view, source.title)}</cite>${rest.map((part) => ` · ${part}`)}`;
}
