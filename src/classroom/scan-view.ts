// Reading the phones of a class: the camera's picture, how many have been counted, and what came of
// the last code.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { View } from '../page/app.ts';
import type { KitDesk } from './kit-desk.ts';
import type { Lesson } from './lesson.ts';
import { roundLink } from './lesson-plan.ts';
import { sees } from './scan-camera.ts';
import type { ScanDesk } from './scan-desk.ts';
import './kit.css';
import './scan.css';
import { typeset } from '../page/typeset.ts';

export function scanView(view: View, desk: KitDesk, scan: ScanDesk): TemplateResult {
  const { say } = view;
  const lesson = desk.lesson();
  return html`
    <main class="screen paper-screen kit-screen scan-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <div class="paper kit">
        <h1 class="lettering small">${typeset(say('kit:item.scan'), view.language)}</h1>
        ${hindrance(view, desk, lesson) ?? (lesson === null ? nothing : counter(view, lesson, scan))}
      </div>
    </main>
  `;
}

/** Why no phones can be read now; null when they can. */
function hindrance({ say }: View, desk: KitDesk, lesson: Lesson | null): TemplateResult | null {
  const words =
    lesson === null
      ? say('kit:scan.lesson')
      : roundLink(lesson.pack, lesson.plan) === null
        ? say('kit:scan.topic')
        : desk.packOf(lesson.pack) === null
          ? say('kit:scan.pack')
          : null;
  if (words === null) return null;
  return html`<p>${words}</p>
    <div class="actions"><a class="primary" href="#/class">${say('kit:scan.toSetup')}</a>
      <a class="secondary" href="#/class/kit">${say('kit:back')}</a></div>`;
}

function counter(view: View, lesson: Lesson, scan: ScanDesk): TemplateResult {
  const { say } = view;
  const count = lesson.phones.length;
  const said = scan.said();
  return html`
    <p>${say('kit:scan.lead')}</p>
    <div class="scan-desk">
      ${picture(view, scan)}
      <div class="scan-count">
        <p class="scan-round">${say('kit:scan.round', { seed: lesson.plan.seed })}</p>
        <p class="scan-number"><b>${count}</b> <span>${say('kit:scan.counted', { count })}</span></p>
        <p class="remark">${say('kit:scan.of', { n: lesson.setup.present })}</p>
        ${said === null ? nothing : html`<p class="scan-said" data-good=${said.good}>${said.words}</p>`}
        <div class="actions">
          <button type="button" class="secondary" ?disabled=${!scan.canUndo()}
            @click=${() => scan.undo(view)}>${say('kit:scan.undo')}</button>
        </div>
      </div>
    </div>
    <p class="remark">${say('kit:scan.photoHint')}</p>
    <div class="actions">
      ${photo(view, scan)}
      <a class="secondary" href="#/class/notes">${say('kit:scan.toNotes')}</a>
    </div>
  `;
}

/** The camera, or the reason for it and the button that asks for it. */
function picture(view: View, scan: ScanDesk): TemplateResult {
  const { say } = view;
  const camera = scan.camera();
  if (camera.is === 'on') {
    return html`<div class="scan-picture">
      <video ${sees(camera.stream, (frame) => scan.look(view, frame))} playsinline muted
        .muted=${true} aria-label=${say('kit:scan.picture')}></video>
      <p>${say('kit:scan.ready')}</p>
      <button type="button" class="secondary" @click=${scan.turnOff}>${say('kit:scan.off')}</button>
    </div>`;
  }
  return html`<div class="scan-picture">
    ${
      camera.is === 'failed'
        ? html`<p class="notice" role="alert">${say(`kit:scan.no.${camera.why}`)}</p>`
        : html`<p>${say(camera.is === 'waiting' ? 'kit:scan.waiting' : 'kit:scan.why')}</p>`
    }
    <button type="button" class="primary" ?disabled=${camera.is === 'waiting'}
      @click=${scan.turnOn}>${say('kit:scan.on')}</button>
  </div>`;
}

function photo(view: View, scan: ScanDesk): TemplateResult {
  const chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const file = target.files?.[0];
    // So that the same file can be chosen once more.
    target.value = '';
    if (file !== undefined) void scan.readPhoto(view, file);
  };
  return html`<label class="secondary file-field scan-photo">
    <input type="file" accept="image/*" @change=${chosen} /><span>${view.say('kit:scan.photo')}</span>
  </label>`;
}
