// Tells the stage where the page leaves room for it: measured after each showing and whenever
// something changes its size.
import type { GameStore, Layout, Rect } from '../state/store.ts';

export function mountMeasure(store: GameStore, root: HTMLElement): () => void {
  const measure = (): void => {
    const opening = root.querySelector('[data-opening]');
    const card = root.querySelector('[data-card]');
    const layout: Layout = {
      opening: opening === null ? wholeWindow() : rectOf(opening),
      card: card === null ? null : rectOf(card),
      landmarks: [...root.querySelectorAll<HTMLElement>('[data-landmark]')].map((spot) => ({
        place: spot.dataset.landmark ?? '',
        visited: spot.closest('[data-visited="true"]') !== null,
        rect: rectOf(spot),
      })),
      width: window.innerWidth,
      height: window.innerHeight,
    };
    if (!sameLayout(layout, store.getState().layout)) store.setState({ layout });
  };
  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      measure();
    });
  };
  new ResizeObserver(ask).observe(root);
  window.addEventListener('resize', ask);
  root.addEventListener('scroll', ask, { passive: true, capture: true });
  return ask;
}

/** The place of an element as laid out: what the stage does to it by transform does not count. */
function rectOf(element: Element): Rect {
  if (!(element instanceof HTMLElement)) return wholeWindow();
  const { offsetWidth, offsetHeight } = element;
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    x: Math.round(x + (width - offsetWidth) / 2),
    y: Math.round(y + (height - offsetHeight) / 2),
    width: offsetWidth,
    height: offsetHeight,
  };
}

function wholeWindow(): Rect {
  return { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight };
}

function sameLayout(a: Layout, b: Layout | null): boolean {
  return b !== null && JSON.stringify(a) === JSON.stringify(b);
}
