// Listens to the keys while the wall or the notes are shown. Before the page's own keys, which then
// leave alone what has been dealt with.
import type { GameStore } from '../state/store.ts';
import { meaningOf, type Pending } from './key-acts.ts';
import { showKeysHelp } from './keys-help.ts';
import type { LessonDesk } from './lesson-desk.ts';
import { toggleFullScreen } from './wake.ts';

export function mountClassKeys(store: GameStore, desk: LessonDesk): void {
  let pending: Pending = null;
  const listen = (event: KeyboardEvent): void => {
    const { address } = store.getState();
    const lesson = desk.lesson();
    const here = address.name === 'class' && /^(?:wall|notes)/.test(address.rest);
    if (!here || lesson === null || isOthers(event)) return;
    const meaning = meaningOf(lesson, event.key, pending);
    if (meaning === null) return;
    event.preventDefault();
    event.stopPropagation();
    pending = meaning.pending;
    if (meaning.window === 'fill') toggleFullScreen();
    if (meaning.window === 'help') showKeysHelp();
    const { act } = meaning;
    // A key held down is one step; counting by holding one down is no slip.
    if (act !== null && !(event.repeat && /next|back/.test(act.type))) desk.act(act);
  };
  document.addEventListener('keydown', listen, { capture: true });
}

/** A key of the browser's, or pressed where keys keep their own meaning. */
function isOthers(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return true;
  // A presenter's keys go on while a number is being typed: there they have no meaning of their own.
  const presenter = /^Page(?:Up|Down)$/.test(event.key) && event.target instanceof HTMLInputElement;
  return !presenter && isBusy(event.target);
}

/** In a text field, an open sheet or a list, keys keep their own meaning. */
function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('dialog[open], input:not([type="checkbox"]), textarea, select, summary') !== null
  );
}
