// Cards to be put into bins: the next card in hand lies on top; a bin is dragged to or pressed.
import { html, nothing, type TemplateResult } from 'lit-html';
import { dealt, inOrder } from '../state/deal.ts';
import { announce } from './announcer.ts';
import type { Area } from './answer-views.ts';
import { draggable } from './dragging.ts';
import { plain, words } from './words.ts';

export function sortArea({ view, question, given }: Area<'sort'>): TemplateResult {
  const { say, actions, shown } = view;
  const placed = given ?? {};
  const items = inOrder(question.items, dealt(question, shown.run.plan.seed));
  const hand = items.filter((item) => placed[item.id] === undefined);
  const [next] = hand;
  const put = (item: string, bin: string | null) => {
    const kept = Object.entries(placed).filter(([id]) => id !== item);
    const value = Object.fromEntries(bin === null ? kept : [...kept, [item, bin]]);
    const answer = Object.keys(value).length === 0 ? null : { type: 'sort' as const, value };
    actions.act({ type: 'decide', answer });
    const [slip, place] = [byId(question.items, item), byId(question.bins, bin)];
    if (slip === undefined || place === undefined) return;
    announce(
      say('play:sort.placed', { item: plain(view, slip.text), bin: plain(view, place.text) }),
    );
  };
  return html`
    <p class="hint">${say('play:sort.hint')}</p>
    <div class="hand" aria-live="off">
      ${
        next === undefined
          ? html`<p class="hand-empty">${say('play:sort.empty')}</p>`
          : html`<div class="slip" data-item=${next.id}
              ${draggable((bin) => put(next.id, bin))}>
              <span>${words(view, next.text)}</span>
              <small>${hand.length} / ${items.length}</small>
            </div>`
      }
    </div>
    <div class="bins" role="group" aria-label=${next === undefined ? say('play:sort.empty') : say('play:sort.choose', { item: plain(view, next.text) })}
      data-group data-open=${next !== undefined}>
      ${question.bins.map(
        (bin, at) => html`
          <div class="bin" data-drop=${bin.id}>
            <button type="button" class="bin-button" data-key=${at + 1} aria-disabled=${next === undefined}
              @click=${() => next !== undefined && put(next.id, bin.id)}>
              ${words(view, bin.text)}
            </button>
            ${items
              .filter((item) => placed[item.id] === bin.id)
              .map(
                (item) => html`<button type="button" class="placed" data-item=${item.id}
                  aria-label=${`${say('play:sort.nowhere')}: ${plain(view, item.text)}`}
                  @click=${() => put(item.id, null)} ${draggable((to) => put(item.id, to))}>
                  ${words(view, item.text)}
                </button>`,
              )}
          </div>
        `,
      )}
    </div>
    ${hand.length === 0 ? nothing : html`<p class="visually-hidden">${say('play:sort.hand')}: ${hand.length}</p>`}
  `;
}

function byId<T extends { readonly id: string }>(parts: readonly T[], id: string | null) {
  return parts.find((part) => part.id === id);
}
