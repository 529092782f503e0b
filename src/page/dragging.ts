// Dragging a slip to a place: the slip follows the pointer by CSS variables and tells which
// place it was let go over. There is always a way without dragging beside it.
import { noChange } from 'lit-html';
import { AsyncDirective, directive } from 'lit-html/async-directive.js';
import { type ElementPart, type PartInfo, PartType } from 'lit-html/directive.js';

type Dropped = (place: string) => void;

/** Movement below this is a tap, in CSS pixels. */
const tapSlack = 8;

class DragDirective extends AsyncDirective {
  #dropped: Dropped = () => undefined;
  #element: HTMLElement | null = null;
  #from: { x: number; y: number; id: number } | null = null;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('draggable() belongs on an element.');
  }

  render(_dropped: Dropped) {
    return noChange;
  }

  override update(part: ElementPart, [dropped]: [Dropped]) {
    this.#dropped = dropped;
    if (this.#element === null && part.element instanceof HTMLElement) {
      this.#element = part.element;
      this.#element.addEventListener('pointerdown', this.#down);
    }
    return noChange;
  }

  #down = (event: PointerEvent) => {
    if (event.button !== 0 || this.#element === null) return;
    if (event.pointerType === 'touch' && !isOnHandle(this.#element, event.target)) return;
    this.#from = { x: event.clientX, y: event.clientY, id: event.pointerId };
    this.#element.addEventListener('pointermove', this.#move);
    this.#element.addEventListener('pointerup', this.#up);
    this.#element.addEventListener('pointercancel', this.#end);
  };

  #move = (event: PointerEvent) => {
    if (this.#from === null || this.#element === null) return;
    const [dx, dy] = [event.clientX - this.#from.x, event.clientY - this.#from.y];
    if (this.#element.dataset.dragging === undefined) {
      if (Math.hypot(dx, dy) < tapSlack) return;
      this.#element.dataset.dragging = '';
      this.#element.setPointerCapture(this.#from.id);
    }
    this.#element.style.setProperty('--dx', `${dx}px`);
    this.#element.style.setProperty('--dy', `${dy}px`);
  };

  #up = (event: PointerEvent) => {
    const dragged = this.#element?.dataset.dragging !== undefined;
    this.#end();
    if (!dragged) return;
    this.#element?.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => this.#element?.removeEventListener('click', swallow, { capture: true }));
    const place = placeUnder(event.clientX, event.clientY);
    if (place !== null) this.#dropped(place);
  };

  #end = () => {
    const element = this.#element;
    this.#from = null;
    if (element === null) return;
    element.removeEventListener('pointermove', this.#move);
    element.removeEventListener('pointerup', this.#up);
    element.removeEventListener('pointercancel', this.#end);
    delete element.dataset.dragging;
    element.style.removeProperty('--dx');
    element.style.removeProperty('--dy');
  };
}

/** Where a thing has a handle, a finger drags by it, so that elsewhere it can scroll. */
function isOnHandle(element: Element, target: EventTarget | null): boolean {
  const handle = element.querySelector('[data-handle]');
  return handle === null || (target instanceof Node && handle.contains(target));
}

/** A drag ends in a click on the same element; that click is not a press. */
function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}

function placeUnder(x: number, y: number): string | null {
  const place = document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-drop]'))
    .find((found) => found !== null);
  return place?.dataset.drop ?? null;
}

/** On an element: it can be dragged, and `dropped` hears the `data-drop` it was let go over. */
export const draggable = directive(DragDirective);
