// A strip of paper that grows shorter, for a teacher who has asked for a timer. It never hurries
// anyone: when it is used up it says that there is no rush.
import { html, nothing, type TemplateResult } from 'lit-html';
import { type LessonView, told } from './class-view.ts';
import { isAsking } from './lesson.ts';
import { spentIn } from './lesson-places.ts';
import { usualSeconds } from './lesson-plan.ts';
import { shareOf } from './share-of.ts';

/** Milliseconds this step is meant to take, with what it was extended by. */
export function stepTime({ lesson }: Pick<LessonView, 'lesson'>): number {
  return usualSeconds[lesson.place.step] * 1000 + lesson.clock.extra;
}

export function timerStrip(view: LessonView): TemplateResult | typeof nothing {
  const { lesson, desk } = view;
  if (!lesson.setup.timer || !isAsking(lesson.place.part)) return nothing;
  const left = stepTime(view) - spentIn(lesson, desk.now());
  if (lesson.clock.since === null) {
    return html`<p class="timer" data-state="paused">${told(view, (say) => say('class:timer.paused'))}</p>`;
  }
  if (left <= 0) {
    return html`<p class="timer" data-state="over">${told(view, (say) => say('class:timer.over'))}</p>`;
  }
  return html`<p class="timer" data-state="runs">
    <i class="timer-strip" aria-hidden="true" ${shareOf(left / stepTime(view))}></i>
    <span class="visually-hidden">${view.say('class:timer.left', { count: Math.ceil(left / 1000) })}</span>
  </p>`;
}
