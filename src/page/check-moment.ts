// Where the player stands with the checks, and the one quiet line that leads there when there is
// something to do.
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Check } from '../rules/attempt.ts';
import { isUnderWay, openCardOf } from '../state/checks.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';

export type Moment =
  /** The pack has no checks, or none are left. */
  | { readonly kind: 'none' }
  | { readonly kind: 'done' }
  | { readonly kind: 'ready'; readonly check: Check }
  /** Begun; card `n` of `total` is next. */
  | {
      readonly kind: 'under-way';
      readonly check: Check;
      readonly n: number;
      readonly total: number;
    }
  /** The second check waits for so many more cards to be turned. */
  | { readonly kind: 'cards'; readonly cards: number }
  /** The third waits until a time, in ms since 1970 (UTC). */
  | { readonly kind: 'week'; readonly from: number };

export function momentOf({ state, actions }: Pick<View, 'state' | 'actions'>): Moment {
  const { check: run, checked } = state;
  if (isUnderWay(run) && run.plan.check !== null) {
    const { cards, check } = run.plan;
    return {
      kind: 'under-way',
      check,
      n: cards.indexOf(openCardOf(run) ?? '') + 1,
      total: cards.length,
    };
  }
  const coming = actions.comingCheck();
  if (coming === null) return { kind: checked.has('after') ? 'done' : 'none' };
  if (coming.ready) return { kind: 'ready', check: coming.check };
  return coming.cards > 0
    ? { kind: 'cards', cards: coming.cards }
    : { kind: 'week', from: coming.from };
}

/**
 * One quiet line that leads to the check that can be done now; nothing when there is none. The
 * first check is offered only to those who have answered nothing: later it is no longer a before.
 */
export function checkLine(view: View): TemplateResult | typeof nothing {
  const words = lineWords(view);
  if (words === null) return nothing;
  return html`<a class="quiet-line" href="#/check">${icon('clock')}<span>${words}</span></a>`;
}

function lineWords(view: View): string | null {
  const { say, state } = view;
  const moment = momentOf(view);
  if (moment.kind === 'under-way') {
    const { n, total } = moment;
    // Planned and not answered yet: the same as not begun.
    if (n > 1 || moment.check !== 'before') return say('check.line.underWay', { n, total });
  }
  if (moment.kind !== 'ready') return null;
  if (moment.check === 'after') return say('check.line.second');
  if (moment.check === 'later') return say('check.line.third');
  return state.attempts.length === 0 ? say('check.line.begin') : null;
}
