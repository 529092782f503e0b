// The lesson that is under way or was the last one: on with it, its notes, its report, or away with it.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { ClassView } from './class-view.ts';
import { placeName } from './controls.ts';
import { reportLink } from './kit-links.ts';
import { cardNow } from './lesson-places.ts';
import { notesLink } from './notes-link.ts';

export function underWay(view: ClassView): TemplateResult | typeof nothing {
  const { lesson, say, desk } = view;
  if (lesson === null) return nothing;
  const now = cardNow(lesson);
  const ended = lesson.place.part === 'end';
  const where =
    now === null
      ? say(`class:part.${lesson.place.part}`)
      : [
          ...(now.part === 'round' ? [] : [say(`class:part.${now.part}`)]),
          say('play:card.label', { n: lesson.place.card + 1, total: lesson.plan[now.part].length }),
          ...(now.part === 'round' ? [placeName(lesson.place, say)] : []),
        ].join(' · ');
  return html`<section class="notice under-way" aria-labelledby="under-way">
    <h2 id="under-way">${say(ended ? 'class:underWay.ended' : 'class:underWay.heading')}</h2>
    <p>${where}</p>
    <div class="actions">
      <a class="primary" href="#/class/wall">${say(ended ? 'class:underWay.again' : 'class:underWay.on')}</a>
      ${notesLink('secondary', say('class:control.notes'), say('class:control.notes'))}
      ${reportLink(lesson, say)}
      <button type="button" class="link-button" @click=${() => forget(view, desk)}>${say('class:underWay.away')}</button>
    </div>
  </section>`;
}

function forget({ say }: ClassView, desk: ClassView['desk']): void {
  if (window.confirm(say('class:underWay.sure'))) desk.forget();
}
