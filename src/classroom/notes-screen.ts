// The notes: the teacher's own window. What happens now and next, the answer when it is asked for, the
// question for the talk, the time, and everything that can be done. The wall never shows this.
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../page/icons.ts';
import { label, when } from '../page/words.ts';
import { asked, headlineOf, type Question } from '../questions/question.ts';
import { verdictGlyph } from '../theme.ts';
import { optionText, rightOption } from './ballot.ts';
import type { ClassScreen, LessonView } from './class-view.ts';
import { backward, forward, nextWords, placeName } from './controls.ts';
import { countPanel } from './count-panel.ts';
import { keysHelp } from './keys-help.ts';
import { placeKey } from './lesson.ts';
import { cardNow, stepsOf } from './lesson-places.ts';
import { noLesson } from './no-lesson.ts';
import { notesTools } from './notes-tools.ts';
import { predictPanel } from './predict-panel.ts';
import { nowWords } from './step-words.ts';
import { timing } from './timing.ts';

export const notesScreen: ClassScreen = (classView) => {
  const { lesson, pack, say, language } = classView;
  if (lesson === null || pack === null) return noLesson(classView);
  const view: LessonView = { ...classView, lesson };
  const now = cardNow(lesson);
  const question = now === null ? undefined : view.questions.get(now.card.id);
  return html`
    <main class="screen notes-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="notes">
        <section class="group notes-now">
          <p class="notes-place">${placeLine(view)}</p>
          <h1 class="notes-heading" id="claim" tabindex="-1">${nowWords(lesson, language)}</h1>
          ${timing(view)}
          <div class="notes-ways">
            <button type="button" class="secondary" @click=${() => backward(view)}>${icon('back')} ${say('class:control.back')}</button>
            <button type="button" class="primary next-step" data-primary @click=${() => forward(view)}>${nextWords(lesson, say)} ${icon('next')}</button>
          </div>
          ${now?.part === 'round' ? stepList(view) : nothing}
        </section>
        ${countPanel(view)}
        ${predictPanel(view)}
        ${question === undefined ? nothing : answerGroup(view, question)}
        ${comingGroup(view)}
        ${notesTools(view)}
      </div>
      ${keysHelp(view)}
    </main>
  `;
};

function placeLine({ lesson, say }: LessonView): string {
  const now = cardNow(lesson);
  if (now === null) return say(`class:part.${lesson.place.part}`);
  const total = lesson.plan[now.part].length;
  const at = say('play:card.label', { n: lesson.place.card + 1, total });
  return now.part === 'round' ? at : `${say(`class:part.${now.part}`)} · ${at}`;
}

/** Every step of the card, to go to at will. */
function stepList({ lesson, desk, say }: LessonView): TemplateResult | typeof nothing {
  const now = cardNow(lesson);
  if (now === null) return nothing;
  return html`<ol class="step-list">
    ${stepsOf(now.part, now.card).map((step) => {
      const here = step === lesson.place.step;
      return html`<li><button type="button" class="step-button" aria-current=${here ? 'step' : nothing}
        data-planned=${lesson.plan.steps.includes(step)}
        @click=${() => desk.act({ type: 'to-step', step, from: placeKey(lesson.place) })}
        >${placeName({ part: 'round', card: 0, step }, say)}</button></li>`;
    })}
  </ol>`;
}

let answerOpen = false;

/** The answer stays folded until the teacher opens it, lest this window be on the projector. */
function answerGroup(view: LessonView, question: Question): TemplateResult {
  const { say } = view;
  const { explanation } = question;
  return html`<section class="group">
    <p class="notes-claim">${label(view, asked(question))}</p>
    <details class="answer" .open=${answerOpen} @toggle=${(event: Event) => {
      if (event.target instanceof HTMLDetailsElement) answerOpen = event.target.open;
    }}>
      <summary>${say('class:notes.answer')}</summary>
      <p class="notes-answer"><b>${answerWords(view, question)}</b> ${label(view, headlineOf(question))}</p>
      ${when(explanation.body, (body) => html`<p>${label(view, body)}</p>`)}
      ${when(explanation.mixUp, (mixUp) => html`<p><b>${say('play:reveal.mixUp')}</b> ${label(view, mixUp)}</p>`)}
      ${when(explanation.truth, (truth) => html`<p>${label(view, truth)}</p>`)}
      ${when(question.since, ({ text }) => html`<p><b>${say('play:reveal.since')}</b> ${label(view, text)}</p>`)}
    </details>
    ${when(question.discussion, (text) => html`<p class="notes-talk">${icon('talk')} <span>${label(view, text)}</span></p>`)}
    ${question.sober ? html`<p class="notice">${say('class:notes.sober')}</p>` : nothing}
  </section>`;
}

function answerWords(view: LessonView, question: Question): TemplateResult | typeof nothing {
  const { say } = view;
  if (question.type === 'view') return html`${say('class:notes.noRight')}`;
  if (question.type === 'verdict') {
    return html`${verdictGlyph[question.verdict]} ${say(`play:verdict.${question.verdict}`)}.`;
  }
  const right = rightOption(question);
  const text = right === null ? null : optionText(question, right);
  return text === null ? nothing : html`${label(view, text)}`;
}

/** The card that comes next, so that the teacher is not surprised. */
function comingGroup(view: LessonView): TemplateResult | typeof nothing {
  const { lesson, say, questions } = view;
  const { part, card } = lesson.place;
  const list = part === 'welcome' ? lesson.plan.round : part === 'end' ? [] : lesson.plan[part];
  const next = list[part === 'welcome' ? 0 : card + 1];
  const question = next === undefined ? undefined : questions.get(next.id);
  if (question === undefined) return nothing;
  return html`<section class="group"><h2>${say('class:notes.coming')}</h2>
    <p>${label(view, asked(question))}</p>
    ${question.sober ? html`<p class="tag">${say('play:card.sober')}</p>` : nothing}
  </section>`;
}
