// Runs in the page: finds words that are cut off, stick out, or lie on one another. The functions
// are handed to the page as source, so they know nothing but the page and each other.
import type { Page } from 'playwright-core';

interface Line {
  readonly element: HTMLElement;
  readonly box: DOMRect;
}

function nameOf(element: Element): string {
  const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30);
  return `${element.tagName.toLowerCase()}.${element.className} “${words}”`;
}

function ownTexts(element: Element): Text[] {
  return [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && /\S/.test(node.data),
  );
}

/** Elements with words of their own that are there to be seen; ears and decoration do not count. */
function worded(): HTMLElement[] {
  const aside = '.visually-hidden, .more-below, .skip-link:not(:focus), noscript';
  return [...document.querySelectorAll<HTMLElement>('#page *')].filter(
    (element) =>
      ownTexts(element).length > 0 &&
      element.closest(aside) === null &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}

function linesOf(element: HTMLElement): Line[] {
  return ownTexts(element).flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map((box) => ({ element, box }));
  });
}

/** Ancestors whose `overflow` is as wished, innermost first. */
function around(element: Element, overflow: RegExp): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (overflow.test(getComputedStyle(at).overflow)) found.push(at);
  }
  return found;
}

/** What shows only so many lines of its words. */
function clamped(element: Element): Element[] {
  const lines = (one: Element) => getComputedStyle(one).getPropertyValue('-webkit-line-clamp');
  return [element, ...around(element, /hidden|clip/)].filter((one) => /\d/.test(lines(one)));
}

/** The part of a line that what scrolls, or is cut after some lines, lets be seen; null if there is none. */
function inSight({ element, box }: Line): Line | null {
  let { left, top, right, bottom } = box;
  for (const scroller of [...around(element, /auto|scroll/), ...clamped(element)]) {
    const room = scroller.getBoundingClientRect();
    [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
    [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
  }
  if (right - left < 1 || bottom - top < 1) return null;
  return { element, box: new DOMRect(left, top, right - left, bottom - top) };
}

function sticksOut(inner: DOMRect, outer: DOMRect): boolean {
  const [across, down] = [
    Math.max(outer.left - inner.left, inner.right - outer.right),
    Math.max(outer.top - inner.top, inner.bottom - outer.bottom),
  ];
  return Math.max(across, down) > 2;
}

function sideways(): string[] {
  const scrollers = [
    document.documentElement,
    ...document.querySelectorAll('.frame, [data-scroll]'),
  ];
  const found = scrollers.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  return found.map((element) => `scrolls sideways: ${element.tagName} ${element.className}`);
}

function tooWide(elements: readonly HTMLElement[]): string[] {
  return elements
    .filter((element) => {
      const { display, overflowX } = getComputedStyle(element);
      const counts = display !== 'inline' && overflowX === 'visible';
      return counts && element.scrollWidth > element.clientWidth + 1;
    })
    .map((element) => `too wide: ${nameOf(element)}`);
}

function outOfPlace({ element, box }: Line): string[] {
  const found: string[] = [];
  if (box.left < -1 || box.right > innerWidth + 1) found.push('off screen');
  const cut = (room: Element) => sticksOut(box, room.getBoundingClientRect());
  if (around(element, /hidden|clip/).some(cut)) found.push('cut off');
  const button = element.closest('button, .segment, .primary, .secondary');
  if (button !== null && cut(button)) found.push('out of its button');
  return found.map((what) => `${what}: ${nameOf(element)}`);
}

/** Line boxes are taller than letters: what overlaps by less than a quarter touches nothing. */
function overlap(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 2 && down > 2 + Math.min(a.height, b.height) / 4;
}

function overlaps(lines: readonly Line[]): string[] {
  return lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter(({ element, box }) => {
        const related = line.element.contains(element) || element.contains(line.element);
        return !related && overlap(line.box, box);
      })
      .map(({ element }) => `overlap: ${nameOf(line.element)} / ${nameOf(element)}`),
  );
}

/** Buttons that cannot be brought into sight, or that something lies on. */
function unreachable(): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('.tray button, .actions > *')];
  return buttons
    .filter((button) => button.checkVisibility({ visibilityProperty: true }))
    .filter((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit === null || !button.contains(hit);
    })
    .map((button) => `not to be reached: ${nameOf(button)}`);
}

/** The last words of a card's back, when they stay out of sight however far one scrolls. */
function unreadableEnd(): string[] {
  const face = document.querySelector<HTMLElement>('.face.back');
  const last = worded().findLast((element) => face?.contains(element) === true);
  if (face === null || last === undefined) return [];
  last.scrollIntoView({ block: 'end' });
  const box = linesOf(last).at(-1)?.box;
  const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return hit && face.contains(hit) ? [] : [`the end cannot be read: ${nameOf(last)}`];
}

function allProblems(): string[] {
  const elements = worded();
  const lines = elements.flatMap(linesOf);
  const seen = lines.flatMap((line) => inSight(line) ?? []);
  const still = [
    ...sideways(),
    ...tooWide(elements),
    ...lines.flatMap(outOfPlace),
    ...overlaps(seen),
  ];
  return [...new Set([...still, ...unreachable(), ...unreadableEnd()])];
}

const parts = [
  ...[nameOf, ownTexts, worded, linesOf, around, clamped, inSight, sticksOut, sideways, tooWide],
  ...[outOfPlace, overlap, overlaps, unreachable, unreadableEnd, allProblems],
];
const source = `(() => { ${parts.map(String).join('\n')}\nreturn allProblems(); })()`;

/** What is wrong with the words as they lie on the screen; empty when nothing is. */
export async function layoutProblems(page: Page): Promise<string[]> {
  return await page.evaluate<string[]>(source);
}
