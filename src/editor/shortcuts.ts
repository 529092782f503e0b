// Keys of the editor, wherever the focus is on its screens.
import { announce } from '../page/announcer.ts';
import type { Bench } from './bench.ts';
import { redoStep, undoStep } from './status-view.ts';

/** The keys, as they are listed: `editor:keys.<name>`. */
export const shortcuts = [
  { name: 'undo', keys: 'Ctrl+Z' },
  { name: 'redo', keys: 'Ctrl+Y' },
  { name: 'save', keys: 'Ctrl+S' },
  { name: 'before', keys: 'Alt+PageUp' },
  { name: 'after', keys: 'Alt+PageDown' },
] as const;

type Name = (typeof shortcuts)[number]['name'];

/** Held keys and the key itself, as in `ctrl+shift+z`; the command key of a Mac is Ctrl. */
const names: Readonly<Record<string, Name>> = {
  'ctrl+z': 'undo',
  'ctrl+y': 'redo',
  'ctrl+shift+z': 'redo',
  'ctrl+s': 'save',
  'alt+pageup': 'before',
  'alt+pagedown': 'after',
};

function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Name | null {
  const held = [ctrlKey || metaKey ? 'ctrl+' : '', altKey ? 'alt+' : '', shiftKey ? 'shift+' : ''];
  return names[held.join('') + key.toLowerCase()] ?? null;
}

const acts: Readonly<Record<Name, (bench: Bench) => void>> = {
  undo: undoStep,
  redo: redoStep,
  save: (bench) => {
    void bench.desk.flush();
    announce(bench.view.say('editor:savedAlready'));
  },
  before: () => walk('before'),
  after: () => walk('after'),
};

function walk(way: 'before' | 'after'): void {
  document.querySelector<HTMLElement>(`a[data-walk="${way}"]`)?.click();
}

/** `bench` is null where no pack is on the desk. */
export function mountShortcuts(bench: () => Bench | null): void {
  document.addEventListener('keydown', (event) => {
    const here = bench();
    const name = here === null ? null : nameOf(event);
    if (here === null || name === null) return;
    event.preventDefault();
    acts[name](here);
  });
  // Undo from a menu, or by shaking a phone, is the same undo.
  document.addEventListener('beforeinput', (event) => {
    const here = bench();
    if (here === null) return;
    const act =
      event.inputType === 'historyUndo'
        ? undoStep
        : event.inputType === 'historyRedo'
          ? redoStep
          : null;
    if (act === null) return;
    event.preventDefault();
    act(here);
  });
}
