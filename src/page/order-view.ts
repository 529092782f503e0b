// Steps to be put in order: dragged, or moved up and down with buttons.
import { html, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { dealt, inOrder } from '../state/deal.ts';
import { announce } from './announcer.ts';
import type { Area } from './answer-views.ts';
import { draggable } from './dragging.ts';
import { icon } from './icons.ts';
import { plain, words } from './words.ts';

export function orderArea({ view, question, given }: Area<'order'>): TemplateResult {
  const { say, actions, shown } = view;
  const ids = given ?? dealt(question, shown.run.plan.seed);
  const items = inOrder(question.items, ids);
  const move = (id: string, to: number) => {
    const rest = ids.filter((other) => other !== id);
    const value = [...rest.slice(0, to), id, ...rest.slice(to)];
    actions.act({ type: 'decide', answer: { type: 'order', value } });
    const item = items.find((known) => known.id === id);
    if (item === undefined) return;
    announce(
      say('play:order.moved', { item: plain(view, item.text), n: to + 1, total: ids.length }),
    );
  };
  return html`
    <p class="hint">${say('play:order.hint')}</p>
    <ol class="steps">
      ${repeat(
        items,
        ({ id }) => id,
        (item, at) => {
          const name = { item: plain(view, item.text) };
          return html`
            <li class="step" data-drop=${at} ${draggable((place) => move(item.id, Number(place)))}>
              <span class="step-number" data-handle aria-hidden="true">${at + 1}</span>
              <span class="step-words">${words(view, item.text)}</span>
              <span class="step-tools">
                <button type="button" class="small-button" aria-label=${say('play:order.earlier', name)}
                  aria-disabled=${at === 0} @click=${() => at > 0 && move(item.id, at - 1)}>${icon('up')}</button>
                <button type="button" class="small-button" aria-label=${say('play:order.later', name)}
                  aria-disabled=${at === items.length - 1}
                  @click=${() => at < items.length - 1 && move(item.id, at + 1)}>${icon('down')}</button>
              </span>
            </li>
          `;
        },
      )}
    </ol>
  `;
}
