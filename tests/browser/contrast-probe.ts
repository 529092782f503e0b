// Runs in the page: measures how far all words stand out from what they lie on, and finds words
// that lie on a picture or on something that shines through. The function is handed to the page
// as source, so it knows nothing but the page.
import type { Page } from 'playwright-core';

function poorWords(least: number): string[] {
  const scratch = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Red, green, blue and alpha, 0…1, of any colour of a style sheet. */
  const parts = (colour: string): number[] => {
    if (scratch === null) return [0, 0, 0, 0];
    scratch.clearRect(0, 0, 1, 1);
    scratch.fillStyle = colour;
    scratch.fillRect(0, 0, 1, 1);
    return [...scratch.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = parts(colour).map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  /** What a paper does to the words on it: null when it lets another one below it show. */
  const onPaper = (paper: Element, color: string): string | null => {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(paper);
    if (opacity !== '1') return `shines through (${paper.className})`;
    if (backgroundImage !== 'none') return `on a shading (${paper.className})`;
    const alpha = parts(backgroundColor)[3] ?? 0;
    if (alpha === 0) return null;
    if (alpha < 1) return `paper shines through (${paper.className})`;
    return `${ratio(color, backgroundColor).toFixed(2)} : 1`;
  };
  /** How far the words of an element stand out, or why that cannot be said. */
  const standing = (element: HTMLElement): string => {
    const { color } = getComputedStyle(element);
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const found = at.id === 'page' ? 'on the picture' : onPaper(at, color);
      if (found !== null) return found;
    }
    return 'on nothing';
  };

  const aside = '.visually-hidden, .skip-link:not(:focus), noscript';
  const hasWords = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && /\S/.test(node.data));
  return [...document.querySelectorAll<HTMLElement>('#page *')]
    .filter((element) => hasWords(element) && element.closest(aside) === null)
    .filter((element) => element.checkVisibility({ opacityProperty: true }))
    .map((element) => {
      const words = element.textContent.trim().slice(0, 30);
      return `${standing(element)}: ${element.tagName}.${element.className} “${words}”`;
    })
    .filter((found) => !(Number.parseFloat(found) >= least));
}

/** Controls and cards without an edge all round that can be seen. */
function edgeless(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(element);
      const drawn = borderTopStyle === 'solid' || borderTopStyle === 'dashed';
      const seen = !/^rgba\(.*, 0\)$|transparent/.test(borderTopColor);
      return !drawn || !seen || Number.parseFloat(borderTopWidth) < 1.5;
    })
    .map(
      ({ tagName, className, textContent }) => `${tagName}.${className} “${textContent.trim()}”`,
    );
}

/** Words that stand out by less than `least` to one; empty when all can be read. */
export async function wordsBelow(page: Page, least: number): Promise<string[]> {
  return await page.evaluate<string[]>(`(${poorWords})(${least})`);
}

/** Of what `selector` finds, what has no edge. */
export async function withoutEdge(page: Page, selector: string): Promise<string[]> {
  return await page.evaluate<string[]>(`(${edgeless})(${JSON.stringify(selector)})`);
}
