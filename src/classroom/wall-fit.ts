// Makes what the wall shows a little smaller where it would not fit, never larger: packs from
// elsewhere have long cards, and nothing on a wall can be scrolled.

/** Sizes to try, largest first; below the last words would not be read from the back. */
const sizes = [1, 0.97, 0.94, 0.91, 0.88, 0.84, 0.8, 0.76, 0.71, 0.66, 0.6, 0.52];

/** Fits the sheet of the wall whenever it or the window has changed. */
export function mountWallFit(root: HTMLElement): () => void {
  let asked = false;
  const fit = (): void => {
    asked = false;
    const sheet = root.querySelector<HTMLElement>('[data-fit]');
    const room = sheet?.parentElement?.clientHeight ?? 0;
    if (sheet === null || room === 0) return;
    for (const size of sizes) {
      sheet.style.setProperty('--fit', String(size));
      if (sheet.scrollHeight <= room && sheet.scrollWidth <= sheet.clientWidth) return;
    }
  };
  const ask = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(fit);
  };
  window.addEventListener('resize', ask);
  return ask;
}
