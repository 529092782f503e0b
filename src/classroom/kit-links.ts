// The ways from the other screens of a class to those of the kit.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Say } from '../language.ts';
import type { Lesson } from './lesson.ts';

/** Plans, cards and sheets. */
export function kitLink(say: Say): TemplateResult {
  return html`<a class="secondary" href="#/class/kit">${say('kit:heading')}</a>`;
}

/** To what came of the lesson, once something has been counted. */
export function reportLink({ records }: Lesson, say: Say): TemplateResult | typeof nothing {
  const all = [...records.before, ...records.round, ...records.after];
  if (all.every(({ first, second }) => first === null && second === null)) return nothing;
  return html`<a class="secondary" href="#/class/report">${say('kit:item.report')}</a>`;
}

/** To the camera, where phones answer. */
export function scanLink({ setup }: Lesson, say: Say): TemplateResult | typeof nothing {
  if (setup.way !== 'phones') return nothing;
  return html`<p><a class="secondary" href="#/class/scan">${say('kit:item.scan')}</a></p>`;
}
