// Runs in the page: finds the words that can be seen, where they lie and how they are painted.
// The functions are handed to the page as source, so they know nothing but the page and each other.
import type { Page } from 'playwright-core';

/** A line of words; CSS pixels of the window. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly words: string;
  /** Which element's words; lines of one element may touch. */
  readonly owner: number;
  /** Ears do not hear it: decoration, or said elsewhere. */
  readonly unheard: boolean;
  /** Computed colour, and the opacity of everything around it. */
  readonly colour: string;
  readonly opacity: number;
  /** Letters of at least 24 px, or bold ones of at least 18.66 px. */
  readonly large: boolean;
}

interface Found {
  readonly element: HTMLElement;
  readonly text: Text;
}

function wordedTexts(): Found[] {
  const aside = '.visually-hidden, .skip-link:not(:focus), noscript, [inert]';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Found[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!(node instanceof Text) || element === null || !/\S/.test(node.data)) continue;
    if (element.closest(aside) !== null) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    found.push({ element, text: node });
  }
  return found;
}

/** What is left of a box behind the edges of everything that clips it. */
function clipped(element: Element, box: DOMRect): DOMRect | null {
  let { left, top, right, bottom } = box;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible') continue;
    const room = at.getBoundingClientRect();
    [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
    [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
  }
  // Where a card goes on below, its words fade on purpose.
  const veil = element.closest('.card[data-more] .card-scroll')?.nextElementSibling;
  if (veil) bottom = Math.min(bottom, veil.getBoundingClientRect().top);
  [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)];
  [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  return right - left < 2 || bottom - top < 3
    ? null
    : new DOMRect(left, top, right - left, bottom - top);
}

/** Line boxes are taller than letters; only the letters' own height counts. */
function lettersOf(box: DOMRect, size: number): DOMRect {
  const height = Math.min(box.height, size * 0.92);
  return new DOMRect(box.x, box.y + (box.height - height) / 2, box.width, height);
}

/** Whether paper lies on the middle of it, such as a bar that words scroll under. What has no
 * ground of its own hides nothing: words under it can still be seen, and must not lie there. */
function covered(element: Element, box: DOMRect): boolean {
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (hit === null) return true;
  if (element.contains(hit) || hit.closest('label') !== null) return false;
  for (let at: Element | null = hit; at !== null && !at.contains(element); at = at.parentElement) {
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(getComputedStyle(at).backgroundColor)) return true;
  }
  return false;
}

function opacityOf(element: Element): number {
  let product = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    product *= Number(getComputedStyle(at).opacity);
  }
  return product;
}

function seenLines(): Line[] {
  const owners = new Map<Element, number>();
  return wordedTexts().flatMap(({ element, text }) => {
    const style = getComputedStyle(element);
    const size = Number.parseFloat(style.fontSize);
    const block = element.closest('h1, h2, p, li, button, a, legend, dt, dd') ?? element;
    const owner = owners.get(block) ?? owners.size;
    owners.set(block, owner);
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].flatMap((whole) => {
      const box = clipped(element, lettersOf(whole, size));
      if (box === null || covered(element, box)) return [];
      const { x, y, width, height } = box;
      return {
        ...{ x, y, width, height, owner, opacity: opacityOf(element), colour: style.color },
        words: text.data.trim().replace(/\s+/g, ' ').slice(0, 30),
        unheard: element.closest('[aria-hidden="true"]') !== null,
        large: size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700),
      };
    });
  });
}

const parts = [wordedTexts, clipped, lettersOf, covered, opacityOf, seenLines];
const source = `(() => { ${parts.map(String).join('\n')}\nreturn seenLines(); })()`;

export async function linesOn(page: Page): Promise<Line[]> {
  return await page.evaluate<Line[]>(source);
}

function overlap(a: Line, b: Line): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 2 && down > 2;
}

/** Words that lie on other words. */
export function overlaps(lines: readonly Line[]): string[] {
  const heard = lines.filter(({ unheard }) => !unheard);
  return heard.flatMap((line, at) =>
    heard
      .slice(at + 1)
      .filter((other) => other.owner !== line.owner && overlap(line, other))
      .map((other) => `“${line.words}” lies on “${other.words}”`),
  );
}
