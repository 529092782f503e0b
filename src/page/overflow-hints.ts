// Shows that a card has more below: a mark while its end is not in sight.
export function mountOverflowHints(root: HTMLElement): () => void {
  const update = (): void => {
    for (const scroller of root.querySelectorAll<HTMLElement>('[data-scroll]')) {
      const left = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
      scroller.parentElement?.toggleAttribute('data-more', left > 8);
    }
  };
  root.addEventListener('scroll', update, { passive: true, capture: true });
  const observer = new ResizeObserver(update);
  return () => {
    observer.disconnect();
    for (const scroller of root.querySelectorAll('[data-scroll]')) {
      observer.observe(scroller);
      if (scroller.firstElementChild !== null) observer.observe(scroller.firstElementChild);
    }
    // What is newly observed is looked at before it is painted, when it has been laid out anyway.
  };
}
