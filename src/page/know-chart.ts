// Puts pictures into the page of what is known. The library that draws them is fetched with the
// first one; until then, and without it, the words stand alone. A picture is drawn anew when what
// it shows, its width or the size of the letters changes, and for paper.
import { noChange } from 'lit-html';
import { AsyncDirective, directive } from 'lit-html/async-directive.js';
import type { ElementPart } from 'lit-html/directive.js';
import type { Picture, Room } from './know-plots.ts';

type Plots = typeof import('./know-plots.ts');

let plots: Plots | null = null;
let isFetching = false;

/** What each element is to show. */
const wanted = new Map<HTMLElement, Picture>();
/** What each element shows: picture and room. */
const drawn = new WeakMap<Element, string>();

/** A column of the printed page; CSS pixels. */
const onPaper: Room = { width: 310, em: 11 };

/** Marks the page when pictures cannot be had, so that it can say so. */
const failedMark = 'data-no-pictures';

async function fetchPlots(): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  try {
    plots = await import('./know-plots.ts');
  } catch (error) {
    console.warn('The pictures stay away.', error);
  }
  isFetching = false;
  for (const element of wanted.keys()) {
    element.closest('main')?.toggleAttribute(failedMark, plots === null);
    drawIn(element);
  }
}

function roomOf(element: HTMLElement): Room {
  return {
    width: element.clientWidth,
    em: Number.parseFloat(getComputedStyle(element).fontSize),
  };
}

function drawIn(element: HTMLElement, room = roomOf(element)): void {
  const picture = wanted.get(element);
  if (plots === null || picture === undefined || room.width <= 0) return;
  const key = JSON.stringify([picture, room]);
  if (drawn.get(element) === key) return;
  drawn.set(element, key);
  element.replaceChildren(plots.draw(picture, room));
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target instanceof HTMLElement) drawIn(target);
});

/** Draws everything anew for paper, and back for the screen. */
export function drawFor(medium: 'paper' | 'screen'): void {
  for (const element of wanted.keys()) drawIn(element, medium === 'paper' ? onPaper : undefined);
}

class PictureDirective extends AsyncDirective {
  #element: HTMLElement | null = null;
  #picture: Picture | null = null;

  render(_picture: Picture): unknown {
    return noChange;
  }

  override update(part: ElementPart, [picture]: [Picture]): unknown {
    if (part.element instanceof HTMLElement) this.#element = part.element;
    this.#picture = picture;
    this.reconnected();
    return noChange;
  }

  protected override reconnected(): void {
    if (this.#element === null || this.#picture === null) return;
    wanted.set(this.#element, this.#picture);
    sizes.observe(this.#element);
    drawIn(this.#element);
    if (plots === null) void fetchPlots();
  }

  protected override disconnected(): void {
    if (this.#element === null) return;
    wanted.delete(this.#element);
    sizes.unobserve(this.#element);
  }
}

/** Draws in the element it stands on, which must hold nothing else. */
export const picture = directive(PictureDirective);
