// Catching the card where its words are. The pointer's way goes into the store as a passing
// value, which the stage answers with spring and tilt; letting go far enough is the same action
// as a press on a verdict. `touch-action: pan-y` leaves scrolling to the browser, and text can
// still be selected with a mouse.
import type { Verdict } from '../questions/verdict.ts';
import { shownCard } from '../state/store.ts';
import type { App } from './app.ts';

/** Before this, in CSS pixels, a touch may still be a tap or a scroll. */
const slack = 12;
/** Share of the card's width that makes a swipe. */
const enough = 0.28;

/** The verdict a sideways way of `dx` on a card of `width` stands for; null in between. */
export function swipedVerdict(dx: number, width: number): Verdict | null {
  if (Math.abs(dx) < width * enough) return null;
  return dx < 0 ? 'myth' : 'reality';
}

export function mountSwipe({ store, actions }: App, root: HTMLElement): void {
  let from: { x: number; y: number; id: number; card: HTMLElement } | null = null;
  let held = false;

  const swipeable = (): boolean => {
    const shown = shownCard(store.getState());
    return shown?.question.type === 'verdict' && shown.step.phase === 'open';
  };

  root.addEventListener('pointerdown', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest<HTMLElement>('[data-card]');
    if (card == null || !event.isPrimary || event.button !== 0 || !swipeable()) return;
    if (target?.closest('button, a, dialog') != null) return;
    if (event.pointerType === 'mouse' && target?.closest('.words') != null) return;
    from = { x: event.clientX, y: event.clientY, id: event.pointerId, card };
  });

  root.addEventListener('pointermove', (event) => {
    if (from === null || event.pointerId !== from.id) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!held) {
      if (Math.abs(dx) < slack) return;
      if (Math.abs(dx) < Math.abs(dy)) {
        from = null;
        return;
      }
      held = true;
      from.card.setPointerCapture(from.id);
    }
    from.card.dataset.lean = swipedVerdict(dx, from.card.offsetWidth) ?? '';
    store.setState({ drag: { dx, dy, state: 'held' } });
  });

  const end = (event: PointerEvent, counts: boolean): void => {
    if (from === null || event.pointerId !== from.id) return;
    const { card, x } = from;
    const dx = event.clientX - x;
    from = null;
    if (!held) return;
    held = false;
    delete card.dataset.lean;
    store.setState({ drag: { dx, dy: 0, state: 'released' } });
    const value = counts ? swipedVerdict(dx, card.offsetWidth) : null;
    if (value === null) return;
    actions.act({ type: 'decide', answer: { type: 'verdict', value } });
  };
  // Else a flick goes on as a scroll, which swallows the next tap.
  root.addEventListener(
    'touchmove',
    (event) => {
      if (held && event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  root.addEventListener('pointerup', (event) => end(event, true));
  root.addEventListener('pointercancel', (event) => end(event, false));
}
