// The wall: what the whole class sees. It is given what the class may know, and never the question.
import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { when } from '../page/words.ts';
import { isVerdict } from './ballot.ts';
import { optionLabel, voteBars } from './bars.ts';
import { type ClassScreen, type LessonView, said, told } from './class-view.ts';
import { corner } from './corners.ts';
import { keysHelp } from './keys-help.ts';
import { openBallot } from './lesson-places.ts';
import { noLesson } from './no-lesson.ts';
import { nowSaid } from './step-words.ts';
import { timerStrip } from './timer-strip.ts';
import { wallControls } from './wall-controls.ts';
import { wallEnd, wallWelcome } from './wall-ends.ts';
import { wallReveal } from './wall-reveal.ts';
import { type WallCard, type WallView, wallView } from './wall-view.ts';

export const wallScreen: ClassScreen = (view) => {
  const { lesson, questions, pack } = view;
  if (lesson === null || pack === null) return noLesson(view);
  const wall = wallView(lesson, questions);
  const inLesson: LessonView = { ...view, lesson };
  const { place, card } = wall;
  return html`
    <main class="screen wall-screen" id="main" tabindex="-1" data-room=${wall.room}
      data-step=${place.part === 'round' ? place.step : place.part} data-kind=${card?.kind ?? 'none'}
      data-languages=${wall.languages.length} data-sober=${card?.sober === true}>
      <header class="wall-now">
        <p class="now-words">${told(inLesson, (say) => nowSaid(lesson, say))}</p>
        ${meta(inLesson, wall)}
      </header>
      <div class="opening wall-opening" data-opening></div>
      ${keyed(
        `${place.part}/${place.card}/${place.step}`,
        html`<section class="wall-paper"><div class="wall-fit" data-fit>${body(inLesson, wall)}</div></section>`,
      )}
      ${wallControls(inLesson)}
      ${
        wall.curtain
          ? html`<button type="button" class="wall-curtain" aria-label=${view.say('class:curtain.open')}
              @click=${() => view.desk.act({ type: 'curtain', drawn: false })}></button>`
          : nothing
      }
      ${keysHelp(view)}
    </main>
  `;
};

/** Which card it is, how far the round has come, and how many have been counted. */
function meta(view: LessonView, wall: WallView): TemplateResult {
  const { at, vote, row, place } = wall;
  return html`<div class="wall-meta">
    ${timerStrip(view)}
    ${
      vote === null
        ? nothing
        : html`<p class="counted">${told(view, (say) => say(view.lesson.setup.way === 'teams' ? 'class:wall.teamsCounted' : 'class:wall.counted', { n: vote.counted, of: vote.of }))}</p>`
    }
    ${
      at === null
        ? nothing
        : html`<p class="wall-at">${told(view, (say) => say('play:card.label', { n: at.n, total: at.total }))}</p>`
    }
    ${
      place.part === 'round'
        ? html`<span class="wall-row" aria-hidden="true">${row.map((state) => html`<i data-state=${state}></i>`)}</span>`
        : nothing
    }
  </div>`;
}

function body(view: LessonView, wall: WallView): TemplateResult {
  const { card, place } = wall;
  if (place.part === 'welcome') return wallWelcome(view);
  if (place.part === 'end') return wallEnd(view);
  if (card === null)
    return html`<p class="wall-scene">${told(view, (say) => say('play:card.unknown'))}</p>`;
  if (wall.solution !== null) return wallReveal(view, wall, card, wall.solution);
  return html`
    ${wall.place.step === 'predict' ? predictAsk(view) : nothing}
    ${asking(view, card)}
    ${wall.bars === null ? options(view, wall, card) : voteBars(view, wall, card)}
    ${teams(view, wall)}
  `;
}

/** The claim, the scenario and its question, or the opinion and whose it is. */
export function asking(view: LessonView, card: WallCard): TemplateResult {
  const { kind, scene, whose, picture } = card;
  const source = picture === null ? undefined : view.pack?.pictures[picture.file];
  return html`
    ${when(whose, (name) => html`<p class="wall-whose">${said(view, name)} · ${told(view, (say) => say('play:verdict.view'))}</p>`)}
    ${when(scene, (text) => html`<p class="wall-scene">${said(view, text)}</p>`)}
    ${
      source === undefined || picture === null
        ? nothing
        : html`<img class="wall-picture" src=${source} alt=${picture.alt[view.language] ?? ''} />`
    }
    <h1 class="wall-claim ${kind === 'choice' ? '' : 'quoted'}" id="claim" tabindex="-1">${said(view, card.asked)}</h1>
  `;
}

function options(view: LessonView, wall: WallView, card: WallCard): TemplateResult {
  const { way, place } = wall;
  const corners =
    way === 'corners' && place.part === 'round' && ['count', 'again'].includes(place.step);
  return html`<ol class="wall-options" data-kind=${card.kind} data-many=${card.options.length}>
    ${card.options.map(
      (
        option,
        at,
      ) => html`<li class="wall-option" data-verdict=${isVerdict(option.id) ? option.id : nothing}>
        ${optionLabel(view, card, option)}
        ${corners ? corner(view, card, at) : nothing}
      </li>`,
    )}
  </ol>
  ${card.kind === 'view' ? html`<p class="line-hint">${told(view, (say) => say('class:wall.line'))}</p>` : nothing}`;
}

function predictAsk(view: LessonView): TemplateResult {
  return html`<p class="wall-predict">${told(view, (say) => say('class:wall.predictHint'))}</p>`;
}

/** Who has answered, never what. */
function teams(view: LessonView, { teams: list }: WallView): TemplateResult | typeof nothing {
  if (list.length === 0 || openBallot(view.lesson) === null) return nothing;
  return html`<ul class="wall-teams">
    ${list.map(
      ({ name, hasAnswered }, at) => html`<li data-done=${hasAnswered}>
        <b>${at + 1}</b> <bdi>${name}</bdi> <span aria-hidden="true">${hasAnswered ? '✓' : '…'}</span>
        <span class="visually-hidden">${view.say(hasAnswered ? 'class:teams.answered' : 'class:teams.waiting')}</span>
      </li>`,
    )}
  </ul>`;
}
