// Runs in the page: finds words that are cut off, stick out, or lie on one another. It is handed
// to the page as one function, so everything it needs stands inside it.

/** What is wrong with the words as they lie on the screen; empty when nothing is. */
export function layoutProblems(): string[] {
  interface Line {
    readonly element: HTMLElement;
    readonly box: DOMRect;
  }
  const slack = 2;
  const problems: string[] = [];
  const nameOf = (element: Element): string => {
    const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30);
    return `${element.tagName.toLowerCase()}.${element.className} “${words}”`;
  };

  const ancestors = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let at = element.parentElement; at !== null; at = at.parentElement) found.push(at);
    return found;
  };
  /** Meant for ears only, or a decoration that gives way. */
  const isAside = (element: HTMLElement): boolean =>
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    element.closest('.visually-hidden, .more-below, .skip-link:not(:focus), noscript') !== null;

  const texts = [...document.querySelectorAll<HTMLElement>('#page *')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.data ?? '')) &&
      !isAside(element),
  );

  /** The lines of an element's own words, as far as what scrolls or cuts lets them be seen. */
  const linesOf = (element: HTMLElement): Line[] =>
    [...element.childNodes]
      .filter((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''))
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      });
  const scrolls = (element: Element): boolean =>
    /auto|scroll/.test(getComputedStyle(element).overflow);
  const cuts = (element: Element): boolean =>
    /hidden|clip/.test(getComputedStyle(element).overflow);
  const inSight = ({ element, box }: Line): Line | null => {
    let { left, top, right, bottom } = box;
    for (const around of ancestors(element).filter(scrolls)) {
      const room = around.getBoundingClientRect();
      [left, right] = [Math.max(left, room.left), Math.min(right, room.right)];
      [top, bottom] = [Math.max(top, room.top), Math.min(bottom, room.bottom)];
    }
    if (right - left < 1 || bottom - top < 1) return null;
    return { element, box: new DOMRect(left, top, right - left, bottom - top) };
  };

  const lines = texts.flatMap(linesOf);
  const sticksOut = (inner: DOMRect, outer: DOMRect, by: number): boolean =>
    inner.left < outer.left - by ||
    inner.right > outer.right + by ||
    inner.top < outer.top - by ||
    inner.bottom > outer.bottom + by;

  for (const scroller of [
    document.documentElement,
    ...document.querySelectorAll('.frame, [data-scroll]'),
  ]) {
    if (scroller.scrollWidth > scroller.clientWidth + 1) {
      problems.push(`scrolls sideways: ${nameOf(scroller).slice(0, 40)}`);
    }
  }
  for (const element of texts) {
    const { display, overflowX } = getComputedStyle(element);
    if (display === 'inline' || overflowX !== 'visible') continue;
    if (element.scrollWidth > element.clientWidth + 1)
      problems.push(`too wide: ${nameOf(element)}`);
  }
  for (const { element, box } of lines) {
    if (box.left < -1 || box.right > innerWidth + 1)
      problems.push(`off screen: ${nameOf(element)}`);
    for (const around of ancestors(element).filter(cuts)) {
      if (sticksOut(box, around.getBoundingClientRect(), slack)) {
        problems.push(`cut off: ${nameOf(element)}`);
      }
    }
    const button = element.closest('button, .segment, .primary, .secondary');
    if (button !== null && sticksOut(box, button.getBoundingClientRect(), slack)) {
      problems.push(`out of its button: ${nameOf(element)}`);
    }
  }

  const seen = lines.flatMap((line) => inSight(line) ?? []);
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack + leading(a, b);
  /** Line boxes are taller than letters; what overlaps by less than that touches nothing. */
  const leading = (a: DOMRect, b: DOMRect): number => Math.min(a.height, b.height) * 0.25;
  for (const [at, line] of seen.entries()) {
    for (const other of seen.slice(at + 1)) {
      const related = line.element.contains(other.element) || other.element.contains(line.element);
      if (related || !overlap(line.box, other.box)) continue;
      problems.push(`overlap: ${nameOf(line.element)} / ${nameOf(other.element)}`);
    }
  }
  return [...new Set(problems)];
}

/** Buttons of the tray that cannot be brought into sight, or that something lies on. */
export function unreachable(): string[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('.tray button, .actions > *')];
  return buttons
    .filter((button) => button.checkVisibility())
    .filter((button) => {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      return hit === null || !button.contains(hit);
    })
    .map((button) => `not to be reached: ${button.textContent.trim().slice(0, 30)}`);
}

/** The last words of a card's back, when they stay out of sight however far one scrolls. */
export function unreadableEnd(): string[] {
  const face = document.querySelector<HTMLElement>('.face.back');
  const last = [...(face?.querySelectorAll<HTMLElement>('li') ?? [])].at(-1);
  if (face === null || last === undefined) return ['no back'];
  last.scrollIntoView({ block: 'end' });
  const { left, bottom } = last.getBoundingClientRect();
  const hit = document.elementFromPoint(left + 6, bottom - 6);
  return hit !== null && face.contains(hit) ? [] : ['the end of the back cannot be read'];
}
