// What the class expects to be its commonest wrong answer: the one that most fingers point at.
import { html, nothing, type TemplateResult } from 'lit-html';
import { label } from '../page/words.ts';
import { markOf, optionText } from './ballot.ts';
import type { LessonView } from './class-view.ts';
import { cardNow } from './lesson-places.ts';

export function predictPanel(view: LessonView): TemplateResult | typeof nothing {
  const { lesson, desk, say, questions } = view;
  const now = cardNow(lesson);
  const question = now === null ? undefined : questions.get(now.card.id);
  if (now === null || lesson.place.step !== 'predict') return nothing;
  return html`<section class="group" aria-labelledby="predict-heading">
    <h2 id="predict-heading">${say('class:predict.heading')}</h2>
    <p>${say('class:predict.hint')}</p>
    <div class="segments" role="group" aria-labelledby="predict-heading">
      ${now.card.options.map((id, at) => {
        const chosen = now.record.predicted === id;
        const text = question === undefined ? null : optionText(question, id);
        return html`<button type="button" class="team-answer" aria-pressed=${chosen}
          @click=${() => desk.act({ type: 'predict', option: chosen ? null : id })}>
          <b class="mark">${markOf(now.card.kind, at)}</b> ${text === null ? say(`play:verdict.${id as 'myth'}`) : label(view, text)}</button>`;
      })}
    </div>
  </section>`;
}
