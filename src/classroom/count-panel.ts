// Where the teacher counts a vote: by hands, cards, corners or keys a number for each option, with
// one more, one less and the rest; for teams one answer each.
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { icon } from '../page/icons.ts';
import { plain } from '../page/words.ts';
import { verdictGlyph } from '../theme.ts';
import { isVerdict, markOf, optionText } from './ballot.ts';
import type { LessonView } from './class-view.ts';
import { scanLink } from './kit-links.ts';
import { type Ballot, mostPresent } from './lesson.ts';
import { countedIn, electorate, isByTeams, openBallot } from './lesson-places.ts';
import { optionName } from './step-words.ts';

interface Booth {
  readonly ballot: Ballot;
  readonly options: readonly {
    readonly id: string;
    readonly mark: string;
    readonly name: string;
  }[];
}

/** The form for the vote that is open; nothing while none is. */
export function countPanel(view: LessonView): TemplateResult | typeof nothing {
  const { lesson, say } = view;
  const booth = boothOf(view);
  if (booth === null) return nothing;
  const { part, card, vote } = booth.ballot;
  const counted = countedIn(lesson.records[part][card]?.[vote] ?? null);
  const of = Math.max(counted, electorate(lesson));
  const heading = say(part === 'round' ? `class:count.${vote}` : 'class:count.check');
  return html`<section class="count" aria-labelledby="count-heading">
    <h2 id="count-heading">${heading}
      <small>${say('class:count.so', { n: counted, of })}</small></h2>
    <p class="count-hint">${say(`class:count.hint_${isByTeams(lesson) ? 'teams' : lesson.setup.way}`)}</p>
    ${scanLink(lesson, say)}
    ${isByTeams(lesson) ? teamRows(view, booth) : countRows(view, booth)}
  </section>`;
}

function boothOf(view: LessonView): Booth | null {
  const { lesson, questions, say } = view;
  const ballot = openBallot(lesson);
  const card = ballot === null ? undefined : lesson.plan[ballot.part][ballot.card];
  if (ballot === null || card === undefined) return null;
  const question = questions.get(card.id);
  const options = card.options.map((id, at) => {
    const mark = markOf(card.kind, at);
    const text = question === undefined ? null : optionText(question, id);
    return {
      id,
      mark,
      name: text === null ? optionName(card.kind, { id, mark }, say) : plain(view, text),
    };
  });
  return { ballot, options };
}

function countRows(view: LessonView, { ballot, options }: Booth): TemplateResult {
  const { lesson, desk, say } = view;
  const tally = lesson.records[ballot.part][ballot.card]?.[ballot.vote] ?? null;
  const rest = electorate(lesson) - countedIn(tally);
  return html`<ul class="count-rows">
    ${options.map(({ id, mark, name }) => {
      const count = tally?.counts[id] ?? 0;
      const named = { option: `${mark} ${name}` };
      const add = (by: number) => desk.act({ type: 'add', option: id, by, ballot });
      return html`<li class="count-row">
        <span class="count-option" id="count-${id}">${optionSign(id, mark)}<span class="count-words">${name}</span></span>
        <span class="count-tools">
          <button type="button" class="small-button" aria-label=${say('class:count.less', named)}
            aria-disabled=${count === 0} @click=${() => add(-1)}>${icon('minus')}</button>
          <input class="count-field" type="number" inputmode="numeric" min="0" max=${mostPresent}
            data-option=${id} aria-labelledby="count-${id}" .value=${live(String(count))}
            @focus=${selectAll}
            @input=${(event: Event) => type(view, ballot, id, event)}
            @change=${(event: Event) => correct(view, event)} />
          <button type="button" class="small-button" aria-label=${say('class:count.more', named)}
            aria-disabled=${rest <= 0} @click=${() => add(1)}>${icon('plus')}</button>
          <button type="button" class="secondary rest-button" ?disabled=${rest <= 0}
            aria-label=${say('class:count.restFor', named)}
            @click=${() => desk.act({ type: 'rest', option: id, ballot })}>${say('class:count.rest')}
            ${rest > 0 ? html`<small>+${rest}</small>` : nothing}</button>
        </span>
      </li>`;
    })}
  </ul>`;
}

function optionSign(id: string, mark: string): TemplateResult {
  return html`<b class="mark">${mark}</b>${
    isVerdict(id)
      ? html`<i class="option-glyph" data-verdict=${id} aria-hidden="true">${verdictGlyph[id]}</i>`
      : nothing
  }`;
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}

function type({ desk }: LessonView, ballot: Ballot, option: string, { target }: Event): void {
  if (!(target instanceof HTMLInputElement) || target.value === '') return;
  desk.act({ type: 'count', option, count: Number(target.value), ballot });
}

/** What was typed gives way to what could be counted. */
function correct({ tools }: LessonView, _event: Event): void {
  tools.refresh();
}

function teamRows(view: LessonView, { ballot, options }: Booth): TemplateResult {
  const { lesson, desk } = view;
  const said = lesson.records[ballot.part][ballot.card]?.[ballot.vote]?.teams ?? [];
  return html`<ul class="count-rows">
    ${(lesson.setup.teams ?? []).map((name, team) => {
      const chosen = said[team] ?? null;
      return html`<li class="count-row" role="group" aria-label=${name}>
        <span class="count-option"><b class="mark">${team + 1}</b><bdi class="count-words">${name}</bdi></span>
        <span class="count-tools">
          ${options.map(
            ({ id, mark, name: option }) => html`<button type="button" class="team-answer"
              aria-pressed=${chosen === id} aria-label=${`${mark} ${option}`} title=${option}
              @click=${() => desk.act({ type: 'team', team, option: chosen === id ? null : id, ballot })}
              >${optionSign(id, mark)}</button>`,
          )}
        </span>
      </li>`;
    })}
  </ul>`;
}
