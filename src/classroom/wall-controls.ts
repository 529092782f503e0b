// The strip at the foot of the wall: on and back for the teacher who has one screen only, counting in
// the corner, and the ways to the notes and out. The numbers are covered while they are typed.
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../page/icons.ts';
import type { LessonView } from './class-view.ts';
import { backward, forward, nextWords, tool } from './controls.ts';
import { countPanel } from './count-panel.ts';
import { showKeysHelp } from './keys-help.ts';
import { openBallot } from './lesson-places.ts';
import { mayFillScreen, toggleFullScreen } from './wake.ts';

let counting = false;

export function wallControls(view: LessonView): TemplateResult {
  const { lesson, desk, say, tools } = view;
  const open = openBallot(lesson) !== null;
  const paused = lesson.clock.since === null;
  return html`
    ${counting && open ? html`<aside class="wall-count" aria-label=${say('class:count.here')}>${countPanel(view)}</aside>` : nothing}
    <footer class="wall-controls">
      <a class="round-button" href="#/class" aria-label=${say('class:control.leave')} title=${say('class:control.leave')}>${icon('close')}</a>
      ${tool({ name: 'back', words: say('class:control.back'), act: () => backward(view) })}
      <button type="button" class="primary next-step" data-primary @click=${() => forward(view)}>
        ${nextWords(lesson, say)} ${icon('next')}</button>
      ${
        open
          ? html`<button type="button" class="secondary count-toggle" aria-expanded=${counting}
              @click=${() => {
                counting = !counting;
                tools.refresh();
              }}>${icon('hand')} ${say('class:count.here')}</button>`
          : nothing
      }
      <span class="wall-tools">
        ${
          lesson.undo.length > 0 && open
            ? tool({
                name: 'undo',
                words: say('class:control.undo'),
                act: () => desk.act({ type: 'undo' }),
              })
            : nothing
        }
        ${tool({
          name: paused ? 'play' : 'pause',
          words: say(paused ? 'class:control.goOn' : 'class:control.pause'),
          act: () => desk.act({ type: 'pause', on: !paused }),
        })}
        ${mayFillScreen() ? tool({ name: 'fill', words: say('class:control.fill'), act: toggleFullScreen }) : nothing}
        ${tool({ name: 'keys', words: say('class:keys.heading'), act: showKeysHelp })}
        <a class="round-button" href="#/class/notes" target="bts-notes" rel="noopener"
          aria-label=${say('class:control.notes')} title=${say('class:control.notes')}>${icon('window')}</a>
      </span>
    </footer>
  `;
}
