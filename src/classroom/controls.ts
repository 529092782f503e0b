// What can be done from either window, and how its buttons are called.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Say } from '../language.ts';
import { type Icon, icon } from '../page/icons.ts';
import type { LessonView } from './class-view.ts';
import { type Lesson, type Place, placeKey } from './lesson.ts';
import { placeFrom } from './lesson-places.ts';

export function forward({ desk, lesson }: LessonView): void {
  desk.act({ type: 'next', from: placeKey(lesson.place) });
}

export function backward({ desk, lesson }: LessonView): void {
  desk.act({ type: 'back', from: placeKey(lesson.place) });
}

/** What a place is called: a step, or a part of the lesson. */
export function placeName({ part, step }: Place, say: Say): string {
  return part === 'round' ? say(`class:step.${step}`) : say(`class:part.${part}`);
}

/** Where "Next" leads, in words: "Next: talk"; the next card is said to be one. */
export function nextWords(lesson: Lesson, say: Say): string {
  const { place } = lesson;
  const to = placeFrom(lesson, 1);
  if (to === place) return say('class:control.last');
  const elsewhere = to.part !== place.part || to.card !== place.card;
  if (elsewhere && to.part === place.part) return say('class:control.nextCard');
  return say('class:control.next', { where: placeName(to, say) });
}

interface Tool {
  readonly name: Icon;
  readonly words: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

/** A round button with a sign; its words are its label. */
export function tool({ name, words, pressed, disabled, act }: Tool): TemplateResult {
  return html`<button type="button" class="round-button" aria-label=${words} title=${words}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    ?disabled=${disabled === true} @click=${act}>${icon(name)}</button>`;
}
