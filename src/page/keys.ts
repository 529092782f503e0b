// Playing by keyboard: 1–6 press what is numbered in the group that is asked now, arrows walk
// within a group, Enter goes on. Arrows and Enter act only while the main part has the focus or
// nothing has.

const digit = /^[1-6]$/;

export function mountKeys(root: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isBusy(event.target, event.key)) return;
    const handled = handle(root, event.key, event.target);
    if (handled) event.preventDefault();
  });
}

/** In a text field, on a slider, in an open sheet, or on the bar, keys keep their own meaning; digits have none there. */
function isBusy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return true;
  if (target.closest('dialog, textarea, select') !== null) return true;
  return target.closest('.bar') !== null && !digit.test(key);
}

function handle(root: HTMLElement, key: string, target: EventTarget | null): boolean {
  // For the moment until the focus follows, it may still be on the card that has just gone.
  const focused = target instanceof HTMLElement && isSeen(target) ? target : null;
  if (digit.test(key)) {
    const button = currentGroup(root, focused)?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    button?.focus();
    button?.click();
    return button != null;
  }
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return walk(root, focused, key === 'ArrowLeft' ? -1 : 1);
  if (key === 'Enter' && (focused === null || !focused.matches('button, a, summary'))) {
    const primary = seen(root, '[data-primary]:not([aria-disabled="true"])')[0];
    primary?.click();
    return primary !== undefined;
  }
  return false;
}

/** What matches and is not on a card that only waits. */
function seen(root: HTMLElement, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
}

function isSeen(element: Element): boolean {
  return element.closest('[data-waits]') === null;
}

/** The group asked now: the first that is still open, else the one with the focus, else the last. */
function currentGroup(root: HTMLElement, focused: HTMLElement | null): Element | null {
  const groups = seen(root, '[data-group]');
  const held = focused?.closest('[data-group]') ?? null;
  if (held?.getAttribute('data-open') === 'true') return held;
  const open = groups.find((group) => group.getAttribute('data-open') === 'true');
  return open ?? held ?? groups.at(-1) ?? null;
}

function walk(root: HTMLElement, focused: HTMLElement | null, by: number): boolean {
  const group = focused?.closest('[data-group]') ?? currentGroup(root, focused);
  const buttons = [...(group?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
  const at = focused === null ? -1 : buttons.indexOf(focused);
  const next =
    at < 0 ? (by > 0 ? 0 : buttons.length - 1) : (at + by + buttons.length) % buttons.length;
  buttons[next]?.focus();
  return buttons.length > 0;
}
