// Has the side of the card that shows read aloud by the browser, sentence by sentence, and marks
// the sentence being said. What is read carries data-read. The button is kept up to date here,
// since only the browser knows its voices; where it has none for the language it stays hidden.
import { html, type TemplateResult } from 'lit-html';
import { type Language, languages } from '../questions/text.ts';
import type { Settings } from '../state/settings.ts';
import type { GameStore } from '../state/store.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import { sentences } from './sentences.ts';
import { bringIntoSight, markSpoken, rangeIn } from './spoken-mark.ts';
import { browserSpeech, type Speech, voiceFor, voicesAfter } from './voices.ts';

interface Passage {
  readonly words: string;
  readonly voice: SpeechSynthesisVoice;
  readonly range: Range;
}

/** A voice that falls silent without a word is given up after so long: ms a character, and more. */
const [slowest, grace] = [450, 5000];

export function readAloudButton({ say }: View): TemplateResult {
  return html`<button type="button" class="small-button read-button" data-read-aloud hidden
    aria-label=${say('play:card.readAloud')} title=${say('play:card.readAloud')}>${icon('listen')}</button>`;
}

/** Mounts reading aloud; the function returned is to be called after every showing of the page. */
export function mountReadAloud(
  store: GameStore,
  root: HTMLElement,
  speech: Speech | null = browserSpeech(),
): () => void {
  if (speech === null) return () => undefined;
  const { synth, utterance } = speech;
  let reading: { readonly button: Element; readonly language: Language } | null = null;
  /** Held on to, or Chrome may collect it and never say that it has ended. */
  let current: SpeechSynthesisUtterance | null = null;
  let watchdog: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    if (reading === null) return;
    reading = null;
    current = null;
    clearTimeout(watchdog);
    synth.cancel();
    markSpoken(null);
    refresh();
  };

  const speak = ([passage, ...rest]: readonly Passage[]): void => {
    if (passage === undefined) return stop();
    const { words, voice, range } = passage;
    const spoken = utterance(words);
    const { readSpeed } = store.getState().settings;
    Object.assign(spoken, { voice, lang: voice.lang, rate: readSpeed });
    const next = (): void => {
      if (current !== spoken) return;
      clearTimeout(watchdog);
      speak(rest);
    };
    spoken.onend = next;
    spoken.onerror = () => current === spoken && stop();
    current = spoken;
    watchdog = setTimeout(
      () => {
        if (current !== spoken) return;
        current = null;
        synth.cancel();
        speak(rest);
      },
      (words.length * slowest) / readSpeed + grace,
    );
    markSpoken(range);
    bringIntoSight(range);
    synth.speak(spoken);
  };

  const start = (button: Element): void => {
    const card = button.closest('[data-card]');
    if (card === null) return;
    reading = { button, language: store.getState().language };
    // What another page or an earlier reading left behind would be said first.
    synth.cancel();
    speak(passagesOf(card, synth.getVoices(), store.getState().settings.voices));
    refresh();
  };

  const refresh = (): void => {
    const { language, settings } = store.getState();
    const button = root.querySelector<HTMLElement>('[data-card] [data-read-aloud]');
    const left = button !== reading?.button || language !== reading?.language;
    if (reading !== null && (left || !settings.readAloud)) return stop();
    const hidden = !settings.readAloud || voiceFor(synth.getVoices(), language) === null;
    // On cards that wait too, so that they need not be laid out again.
    for (const any of root.querySelectorAll<HTMLElement>('[data-read-aloud]')) any.hidden = hidden;
    button?.setAttribute('aria-pressed', String(reading !== null));
  };

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-read-aloud]') : null;
    if (button === null) return;
    if (reading === null) start(button);
    else stop();
  });
  window.addEventListener('pagehide', stop);
  // Older Safari's speech is no event target.
  synth.addEventListener?.('voiceschanged', refresh);
  setTimeout(refresh, voicesAfter);
  return refresh;
}

/** What is to be read on a card, in order, in the language that stands first on it. */
function passagesOf(
  card: Element,
  voices: readonly SpeechSynthesisVoice[],
  chosen: Settings['voices'],
): Passage[] {
  const parts = card.querySelectorAll('[data-read] .words:not(.second)');
  return [...parts].flatMap((part) => {
    const language = languages.find((known) => known === part.getAttribute('lang'));
    const voice = language === undefined ? null : voiceFor(voices, language, chosen[language]);
    if (language === undefined || voice === null) return [];
    const text = part.textContent ?? '';
    return sentences(text, language).map(({ start, end }) => {
      const words = text.slice(start, end).trimEnd();
      return { words, voice, range: rangeIn(part, start, start + words.length) };
    });
  });
}
