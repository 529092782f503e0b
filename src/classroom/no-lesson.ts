// What the wall and the notes show before a lesson was begun, or while its pack is on its way.
import { html, type TemplateResult } from 'lit-html';
import { failureNotice } from '../page/failure-view.ts';
import type { ClassView } from './class-view.ts';

export function noLesson(view: ClassView): TemplateResult {
  const { say, lesson } = view;
  return html`<main class="screen paper-screen" id="main" tabindex="-1">
    <div class="opening" data-opening></div>
    <div class="paper">
      <h1 class="lettering small">${say('class:heading')}</h1>
      ${failureNotice(view)}
      <p>${say(lesson === null ? 'class:none.words' : 'class:none.coming')}</p>
      <div class="actions"><a class="primary" href="#/class">${say('class:none.toSetup')}</a></div>
    </div>
  </main>`;
}
