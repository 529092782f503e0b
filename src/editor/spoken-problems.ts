// Says to those who do not see it what is the matter with the field they are in, once they pause.
import { announce } from '../page/announcer.ts';

/** After the last key, in ms. */
const pause = 1400;

export function mountSpokenProblems(isHere: () => boolean): void {
  let timer = 0;
  let said = '';
  document.addEventListener('input', ({ target }) => {
    if (!isHere() || !(target instanceof HTMLElement)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const list = target.closest('.field')?.querySelector('.problems li');
      const words = list?.textContent ?? '';
      if (words !== '' && words !== said) announce(words);
      said = words;
    }, pause);
  });
  document.addEventListener('focusin', () => {
    // What stands at a field is read with it when it is entered.
    said = '';
  });
}
