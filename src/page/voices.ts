// The browser's voices: which fit a language, and which of them speaks.
import type { Language } from '../questions/text.ts';

/** The browser's speech, or a fake in tests. */
export interface Speech {
  readonly synth: Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;
  readonly utterance: (words: string) => SpeechSynthesisUtterance;
}

/** Some browsers never say that they have got their voices; they are asked again after this, ms. */
export const voicesAfter = 1500;

const fits: Readonly<Record<Language, RegExp>> = {
  en: /^en\b/i,
  'zh-Hans': /^(zh|cmn)(-hans)?(-(cn|sg))?$/i,
};
/** Plain voices, where a system also has ones that sing or whisper. */
const plainVoices = /samantha|daniel|karen|ting-?ting|google|microsoft|enhanced|premium|natural/i;

/** The voices for a language, best first: on the device before the network, plain before peculiar. */
export function voicesFor(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice[] {
  const worth = ({ localService, default: chosen, name }: SpeechSynthesisVoice) =>
    (localService ? 4 : 0) + (chosen ? 2 : 0) + (plainVoices.test(name) ? 1 : 0);
  return voices
    .filter(({ lang }) => fits[language].test(tagOf(lang)))
    .sort((a, b) => worth(b) - worth(a));
}

/** The voice the player has chosen, while the device has it; else the best for the language. */
export function voiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  chosen?: string,
): SpeechSynthesisVoice | null {
  const fitting = voicesFor(voices, language);
  return fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting[0] ?? null;
}

/** Where a voice comes from, such as `GB`; null where its language names no region. */
export function regionOf({ lang }: SpeechSynthesisVoice): string | null {
  return /-([a-z]{2})$/i.exec(tagOf(lang))?.[1]?.toUpperCase() ?? null;
}

/** Android writes `en_GB`. */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-');
}

export function browserSpeech(): Speech | null {
  if (!('speechSynthesis' in window)) return null;
  const utterance = (words: string) => new SpeechSynthesisUtterance(words);
  return { synth: window.speechSynthesis, utterance };
}
