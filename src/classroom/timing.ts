// The time, for the teacher alone: how long this step has taken and the whole lesson, and how that
// compares with the plan. Said, never pressed.
import { html, type TemplateResult } from 'lit-html';
import type { LessonView } from './class-view.ts';
import { isAsking } from './lesson.ts';
import { placesOf, spentIn } from './lesson-places.ts';
import { usualSeconds } from './lesson-plan.ts';
import { stepTime } from './timer-strip.ts';

const minute = 60_000;

export function timing(view: LessonView): TemplateResult {
  const { lesson, desk, say } = view;
  const now = desk.now();
  const spent = spentIn(lesson, now);
  const gone = Math.max(0, Math.floor((now - lesson.began) / minute));
  const left = leftIn(view);
  return html`<p class="timing">
    ${
      isAsking(lesson.place.part)
        ? html`<span data-paused=${lesson.clock.since === null}>${say('class:time.step', { spent: clock(spent), usual: clock(stepTime(view)) })}</span>`
        : ''
    }
    <span>${say('class:time.lesson', { n: gone, of: lesson.plan.minutes })}</span>
    <span>${say('class:time.left', { count: left })}</span>
  </p>`;
}

/** Minutes that the planned steps from here on usually take. */
function leftIn({ lesson }: LessonView): number {
  const planned = placesOf(lesson.plan);
  const at = planned.findIndex(
    ({ part, card, step }) =>
      part === lesson.place.part && card === lesson.place.card && step === lesson.place.step,
  );
  const seconds = planned
    .slice(Math.max(0, at))
    .filter(({ part }) => isAsking(part))
    .reduce((sum, { step }) => sum + usualSeconds[step], 0);
  return Math.round(seconds / 60);
}

/** Minutes and seconds: 1:05. */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
