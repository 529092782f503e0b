// Setting up a lesson, in less than a minute: few large choices, each with a good default.
import { html, nothing, type TemplateResult } from 'lit-html';
import { failureNotice } from '../page/failure-view.ts';
import { icon } from '../page/icons.ts';
import { choice, group, toggle } from '../page/settings-controls.ts';
import { label, plain } from '../page/words.ts';
import type { Pack } from '../questions/pack.ts';
import type { ClassScreen, ClassView } from './class-view.ts';
import { kitLink } from './kit-links.ts';
import { type LessonSetup, lessonMinutes, rooms, ways } from './lesson.ts';
import { planShapes } from './lesson-plan.ts';
import { wallLanguages } from './setup-choices.ts';
import { type Draft, lessonFrom, mayCheck, newDraft } from './setup-draft.ts';
import { teamPart, teamsFor } from './setup-teams.ts';
import { underWay } from './setup-under-way.ts';

let draft: Draft | null = null;

interface SetupView extends ClassView {
  readonly pack: Pack;
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  readonly set: (change: Partial<LessonSetup>) => void;
}

export const setupScreen: ClassScreen = (view) => {
  const { say } = view;
  // A new lesson is made of the pack that is played, whatever the last one was made of.
  const chosen = draft?.pack ?? null;
  const pack = chosen === null ? (view.state.loaded?.pack ?? null) : view.packOf(chosen);
  return html`
    <main class="screen paper-screen class-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <form class="paper settings class-setup" @submit=${(event: Event) => event.preventDefault()}>
        <h1 class="lettering small">${say('class:heading')}</h1>
        <p class="lead">${say('class:setup.lead')}</p>
        ${failureNotice(view)}
        ${underWay(view)}
        ${pack === null ? nothing : choices(setupView(view, pack))}
      </form>
    </main>
  `;
};

function setupView(view: ClassView, pack: Pack): SetupView {
  const now = draft ?? newDraft([view.language]);
  const change = (part: Partial<Draft>): void => {
    draft = { ...now, ...part };
    view.tools.refresh();
  };
  const set = (part: Partial<LessonSetup>) => change({ setup: { ...now.setup, ...part } });
  return { ...view, pack, draft: now, change, set };
}

function choices(view: SetupView): TemplateResult {
  const { say } = view;
  return html`
    <div class="groups">
      ${group('lesson', say('class:setup.lesson'), lessonPart(view))}
      ${group('class', say('class:setup.class'), classPart(view))}
      ${group('screen', say('class:setup.screen'), screenPart(view))}
    </div>
    <div class="actions">
      <button type="button" class="primary begin" data-primary @click=${() => begin(view)}>
        ${say('class:setup.begin')} ${icon('next')}</button>
      ${kitLink(say)}
    </div>
  `;
}

function begin(view: SetupView): void {
  const { tools, desk, pack } = view;
  const lesson = lessonFrom(pack, view.draft, { random: tools.random, now: tools.now() });
  if (lesson === null) return;
  desk.start(lesson);
  location.hash = '#/class/wall';
}

function lessonPart(view: SetupView): TemplateResult {
  const { say, pack, change } = view;
  const { minutes, topic, check } = view.draft;
  const shape = planShapes[minutes];
  const may = mayCheck(pack, minutes);
  const cards = may && check ? shape.cards : shape.cardsAlone;
  return html`
    ${packField(view)}
    ${choice({
      name: 'minutes',
      heading: say('class:setup.minutes'),
      options: lessonMinutes.map((value) => ({
        value,
        words: say('class:setup.min', { n: value }),
      })),
      chosen: minutes,
      choose: (value) => change({ minutes: value }),
    })}
    <p class="plan-line">${say('class:setup.cards', { count: cards })}</p>
    ${
      may
        ? toggle({
            name: 'check',
            heading: say('class:setup.check'),
            hint: say('class:setup.checkHint'),
            on: check,
            turn: (on) => change({ check: on }),
          })
        : nothing
    }
    ${
      may && check
        ? toggle({
            name: 'paper',
            heading: say('class:setup.paper'),
            hint: say('class:setup.paperHint'),
            on: view.draft.setup.checkOnPaper,
            turn: (checkOnPaper) => view.set({ checkOnPaper }),
          })
        : nothing
    }
    <label class="class-field"><span>${say('class:setup.topic')}</span>
      <select name="topic" @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement)
          change({ topic: target.value === '' ? null : target.value });
      }}>
        <option value="" ?selected=${topic === null}>${say('class:setup.mixed')}</option>
        ${pack.topics.map(({ id, title }) => html`<option value=${id} ?selected=${topic === id}>${plain(view, title)}</option>`)}
      </select></label>
  `;
}

/** Which pack, where there are several. */
function packField(view: SetupView): TemplateResult {
  const { say, pack, packs, change } = view;
  const list = packs.list();
  if (!list.some(({ id }) => id !== pack.id)) {
    return html`<p class="class-pack">${label(view, pack.title)}</p>`;
  }
  const choose = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) change({ pack: target.value, topic: null });
  };
  return html`<label class="class-field"><span>${say('class:setup.pack')}</span>
    <select name="pack" @change=${choose}>
      ${list.map(({ id, title }) => html`<option value=${id} ?selected=${id === pack.id}>${plain(view, title)}</option>`)}
    </select></label>`;
}

function classPart(view: SetupView): TemplateResult {
  const { say, set } = view;
  const { way, present } = view.draft.setup;
  const phoneless = way === 'phones' && view.draft.topic !== null;
  return html`
    ${choice({
      name: 'way',
      heading: say('class:setup.way'),
      options: ways.map((value) => ({ value, words: say(`class:way.${value}`) })),
      chosen: way,
      choose: (value) =>
        set({ way: value, ...teamsFor(view.draft.setup, value, view.tools.random) }),
    })}
    <p class="plan-line">${say(phoneless ? 'class:setup.noPhones' : `class:wayHint.${way}`)}</p>
    <label class="class-field"><span>${say('class:setup.present')}</span>
      <input type="number" name="present" inputmode="numeric" min="1" max="400" .value=${String(present)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement && target.validity.valid && target.value !== '') {
            set({ present: Number(target.value) });
          } else view.tools.refresh();
        }} /></label>
    ${teamPart(view.draft.setup, view, set)}
  `;
}

function screenPart(view: SetupView): TemplateResult {
  const { say, set } = view;
  const { languages, room, timer } = view.draft.setup;
  return html`
    ${wallLanguages(say, languages, (list) => set({ languages: [...list] }))}
    ${choice({
      name: 'room',
      heading: say('class:setup.room'),
      options: rooms.map((value) => ({ value, words: say(`class:room.${value}`) })),
      chosen: room,
      choose: (value) => set({ room: value }),
    })}
    ${toggle({
      name: 'timer',
      heading: say('class:setup.timer'),
      hint: say('class:setup.timerHint'),
      on: timer,
      turn: (on) => set({ timer: on }),
    })}
  `;
}
