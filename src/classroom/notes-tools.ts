// What the notes can do besides going on: take back, count anew, leave out, pause, give more time,
// show the votes or nothing at all; and change the setting in the middle of the lesson.
import { html, type TemplateResult } from 'lit-html';
import { type Icon, icon } from '../page/icons.ts';
import { choice, toggle } from '../page/settings-controls.ts';
import type { LessonAct } from './act.ts';
import type { LessonView } from './class-view.ts';
import { showKeysHelp } from './keys-help.ts';
import { reportLink } from './kit-links.ts';
import { placeKey, rooms, ways } from './lesson.ts';
import { cardNow } from './lesson-places.ts';
import { wallLanguages } from './setup-choices.ts';
import { teamPart, teamsFor } from './setup-teams.ts';

export function notesTools(view: LessonView): TemplateResult {
  const { lesson, desk, say } = view;
  const from = placeKey(lesson.place);
  const asking = cardNow(lesson) !== null;
  const paused = lesson.clock.since === null;
  const button = (words: string, sign: Icon, act: LessonAct, disabled = false) =>
    html`<button type="button" class="secondary" ?disabled=${disabled} @click=${() => desk.act(act)}>${icon(sign)} ${words}</button>`;
  return html`
    <section class="group" aria-labelledby="tools-heading">
      <h2 id="tools-heading">${say('class:notes.tools')}</h2>
      <div class="notes-tools">
        ${button(say('class:control.undo'), 'undo', { type: 'undo' }, lesson.undo.length === 0)}
        ${button(say('class:control.redo'), 'redo', { type: 'redo' }, lesson.redo.length === 0)}
        ${button(say('class:control.repeat'), 'again', { type: 'repeat' }, !asking)}
        ${button(say('class:control.skip'), 'next', { type: 'skip-card', from }, !asking)}
        ${button(say(paused ? 'class:control.goOn' : 'class:control.pause'), paused ? 'play' : 'pause', { type: 'pause', on: !paused })}
        ${button(say('class:control.extend'), 'clock', { type: 'extend', seconds: 60 }, !asking)}
        ${button(say(lesson.bars ? 'class:control.hideVotes' : 'class:control.showVotes'), 'bars', { type: 'bars', shown: !lesson.bars }, !asking)}
        ${button(say(lesson.curtain ? 'class:curtain.open' : 'class:curtain.close'), 'window', { type: 'curtain', drawn: !lesson.curtain })}
        ${button(say('class:control.finish'), 'close', { type: 'to-card', part: 'end', card: 0, from })}
        <button type="button" class="secondary" @click=${showKeysHelp}>${icon('keys')} ${say('class:keys.heading')}</button>
        ${reportLink(lesson, say)}
      </div>
    </section>
    <details class="group notes-setting"><summary>${say('class:notes.setting')}</summary>${setting(view)}</details>
  `;
}

function setting(view: LessonView): TemplateResult {
  const { lesson, desk, say } = view;
  const { setup } = lesson;
  return html`
    ${choice({
      name: 'way',
      heading: say('class:setup.way'),
      options: ways.map((value) => ({ value, words: say(`class:way.${value}`) })),
      chosen: setup.way,
      choose: (way) =>
        desk.act({ type: 'set', change: { way, ...teamsFor(setup, way, view.tools.random) } }),
    })}
    ${teamPart(setup, view, (change) => desk.act({ type: 'set', change }))}
    <label class="class-field"><span>${say('class:setup.present')}</span>
      <input type="number" inputmode="numeric" min="1" max="400" .value=${String(setup.present)}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement && target.validity.valid && target.value !== '') {
            desk.act({ type: 'set', change: { present: Number(target.value) } });
          }
        }} /></label>
    ${wallLanguages(say, setup.languages, (languages) => desk.act({ type: 'set', change: { languages: [...languages] } }))}
    ${choice({
      name: 'room',
      heading: say('class:setup.room'),
      options: rooms.map((value) => ({ value, words: say(`class:room.${value}`) })),
      chosen: setup.room,
      choose: (room) => desk.act({ type: 'set', change: { room } }),
    })}
    ${toggle({
      name: 'timer',
      heading: say('class:setup.timer'),
      hint: say('class:setup.timerHint'),
      on: setup.timer,
      turn: (timer) => desk.act({ type: 'set', change: { timer } }),
    })}
  `;
}
