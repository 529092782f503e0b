// Reading aloud, as a setting: whether, with which voice of the device in each language, and how
// fast. Only the browser knows its voices, and they come late, so this part shows itself anew
// when they do; where there is none for either language there is nothing to set.
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { sayer } from '../language.ts';
import { type Language, languages } from '../questions/text.ts';
import { readSpeeds } from '../state/settings.ts';
import type { View } from './app.ts';
import { icon } from './icons.ts';
import { choice, toggle } from './settings-controls.ts';
import {
  browserSpeech,
  regionOf,
  type Speech,
  voiceFor,
  voicesAfter,
  voicesFor,
} from './voices.ts';

type Shown = TemplateResult | typeof nothing;

export function voiceView(view: View, speech: Speech | null = browserSpeech()): Shown {
  if (speech === null) return nothing;
  let leaving = new AbortController();
  const stand = (place?: Element): void => {
    leaving.abort();
    if (!(place instanceof HTMLElement)) return;
    leaving = new AbortController();
    const { signal } = leaving;
    const fill = () => render(readingAloud(view, speech), place);
    fill();
    // Older Safari's speech is no event target.
    speech.synth.addEventListener?.('voiceschanged', fill, { signal });
    const late = setTimeout(fill, voicesAfter);
    signal.addEventListener('abort', () => clearTimeout(late));
  };
  return html`<div class="reading-aloud" ${ref(stand)}></div>`;
}

function readingAloud(view: View, speech: Speech): Shown {
  const { say, state, actions } = view;
  const { readAloud, readSpeed } = state.settings;
  const voices = speech.synth.getVoices();
  const spoken = languages.filter((language) => voiceFor(voices, language) !== null);
  if (spoken.length === 0) return nothing;
  const offer = toggle({
    name: 'read-aloud',
    heading: say('settings.readAloud'),
    hint: say('settings.readAloudHint'),
    on: readAloud,
    turn: (on) => actions.set({ readAloud: on }),
  });
  if (!readAloud) return offer;
  return html`${offer}
    <fieldset>
      <legend>${say('settings.voice')}</legend>
      ${spoken.map((language) => voiceOf(view, speech, language))}
    </fieldset>
    ${choice({
      name: 'read-speed',
      heading: say('settings.readSpeed'),
      options: readSpeeds.map((value) => ({
        value,
        words: say('settings.percent', { n: value * 100 }),
      })),
      chosen: readSpeed,
      choose: (value) => actions.set({ readSpeed: value }),
    })}`;
}

/** The voice of one language: which, where there are several, and what it sounds like. */
function voiceOf(
  { say, state, actions, language: shown }: View,
  speech: Speech,
  language: Language,
) {
  const { readSpeed, voices: chosen } = state.settings;
  const fitting = voicesFor(speech.synth.getVoices(), language);
  const voice = voiceFor(fitting, language, chosen[language]);
  if (voice === null) return nothing;
  const name = sayer(language)('language.name');
  const listen = (): void => {
    const spoken = speech.utterance(sayer(language)('settings.sample'));
    Object.assign(spoken, { voice, lang: voice.lang, rate: readSpeed });
    speech.synth.cancel();
    speech.synth.speak(spoken);
  };
  const choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const { [language]: _, ...others } = chosen;
    actions.set({ voices: target.value === '' ? others : { ...others, [language]: target.value } });
  };
  return html`<div class="voice">
    ${
      fitting.length === 1
        ? html`<p><b lang=${language}>${name}</b> <small>${voice.name}</small></p>`
        : html`<label for="voice-${language}" lang=${language}>${name}</label>
            <select id="voice-${language}" @change=${choose}>
              <option value="" .selected=${voice.voiceURI !== chosen[language]}>${say('settings.deviceChoice')}</option>
              ${optionGroups(fitting, chosen[language], shown)}
            </select>`
    }
    <button type="button" class="secondary listen" aria-label=${say('settings.listenTo', { what: name })}
      @click=${listen}>${icon('listen')} ${say('settings.listen')}</button>
  </div>`;
}

/** The voices to choose from; by region where they come from more than one. */
function optionGroups(
  voices: readonly SpeechSynthesisVoice[],
  chosen: string | undefined,
  language: Language,
) {
  const regions = [...new Set(voices.map(regionOf))];
  const option = ({ voiceURI, name }: SpeechSynthesisVoice) =>
    html`<option value=${voiceURI} .selected=${voiceURI === chosen}>${name}</option>`;
  if (regions.length === 1) return voices.map(option);
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return regions.map((region) => {
    const own = voices.filter((voice) => regionOf(voice) === region).map(option);
    return region === null
      ? own
      : html`<optgroup label=${names.of(region) ?? region}>${own}</optgroup>`;
  });
}
