// The strip at the foot of the wall: on and back for the teacher who has one screen only, counting in
// the corner, and the ways to the notes and out. The numbers are covered while they are typed.
import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../page/icons.ts';
import type { LessonView } from './class-view.ts';
import { backward, forward, nextWords, tool } from './controls.ts';
import { countPanel } from './count-panel.ts';
import { showKeysHelp } from './keys-help.ts';
import { reportLink } from './kit-links.ts';
import { openBallot } from './lesson-places.ts';
import { notesLink } from './notes-link.ts';
import { notesTools } from './notes-tools.ts';
import { predictPanel } from './predict-panel.ts';
import { mayFillScreen, toggleFullScreen } from './wake.ts';

let counting = false;

export function wallControls(view: LessonView): TemplateResult {
  const { lesson, desk, say, tools } = view;
  const open = openBallot(lesson) !== null;
  const predicting = lesson.place.step === 'predict';
  const paused = lesson.clock.since === null;
  const mayShow = ['predict', 'talk', 'again'].includes(lesson.place.step);
  return html`
    ${counting && (open || predicting) ? html`<aside class="wall-count" aria-label=${say('class:count.here')}>${countPanel(view)}${predictPanel(view)}</aside>` : nothing}
    <footer class="wall-controls">
      <a class="round-button" href="#/class" aria-label=${say('class:control.leave')} title=${say('class:control.leave')}>${icon('close')}</a>
      ${tool({ name: 'back', words: say('class:control.back'), act: () => backward(view) })}
      <button type="button" class="primary next-step" data-primary @click=${() => forward(view)}>
        ${nextWords(lesson, say)} ${icon('next')}</button>
      ${
        open || predicting
          ? html`<button type="button" class="secondary count-toggle" aria-expanded=${counting}
              @click=${() => {
                counting = !counting;
                tools.refresh();
              }}>${icon('hand')} ${say('class:count.here')}</button>`
          : nothing
      }
      ${lesson.place.part === 'end' ? reportLink(lesson, say) : nothing}
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
        ${
          mayShow
            ? tool({
                name: 'bars',
                words: say(lesson.bars ? 'class:control.hideVotes' : 'class:control.showVotes'),
                pressed: lesson.bars,
                act: () => desk.act({ type: 'bars', shown: !lesson.bars }),
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
        ${notesLink('round-button', say('class:control.notes'), icon('window'))}
        ${tool({ name: 'settings', words: say('class:control.more'), act: () => showMore() })}
      </span>
    </footer>
    <dialog class="sheet more-sheet" id="wall-more" aria-label=${say('class:control.more')} @click=${closeBeside}>
      ${notesTools(view)}
      <form method="dialog"><button class="primary">${say('class:keys.close')}</button></form>
    </dialog>
  `;
}

function showMore(): void {
  const sheet = document.querySelector<HTMLDialogElement>('#wall-more');
  if (sheet?.open === false) sheet.showModal();
}

function closeBeside({ target }: Event): void {
  if (target instanceof HTMLDialogElement) target.close();
}
