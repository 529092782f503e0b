// Marks the words that are being said, and keeps them in sight.

/** Name of the highlight in the style sheets. */
const mark = 'spoken';
/** Of a scrolling card's lower edge, so much is under the sign that there is more; CSS pixels. */
const veiled = 48;

/** The characters from `start` to `end` of an element's text, wherever its text nodes break. */
export function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const within = (at: number) => at >= before && at <= before + length;
    if (within(start)) range.setStart(node, start - before);
    if (within(end)) {
      range.setEnd(node, end - before);
      break;
    }
    before += length;
  }
  return range;
}

/** Marks the sentence being said, in browsers that can mark without changing the page. */
export function markSpoken(range: Range | null): void {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return;
  if (range === null) CSS.highlights.delete(mark);
  else CSS.highlights.set(mark, new Highlight(range));
}

/** Scrolls no more than needed: the sentence comes to the upper part of what scrolls. */
export function bringIntoSight(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest('[data-scroll]') ?? null;
  if (scroller === null) return;
  const [words, window] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
  if (words.top >= window.top && words.bottom <= window.bottom - veiled) return;
  if (scroller.scrollHeight > scroller.clientHeight) {
    scroller.scrollBy({ top: words.top - window.top - window.height / 5 });
  } else range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
