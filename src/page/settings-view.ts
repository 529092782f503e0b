// What the player can set, as a form; every change takes effect at once and is kept.
import { html, nothing, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import { languages } from '../questions/text.ts';
import { roundLengths } from '../rules/pick.ts';
import { isDone, untouched } from '../rules/round.ts';
import { contrasts, motions, textSizes, volumes } from '../state/settings.ts';
import type { View } from './app.ts';
import { keptView } from './kept-view.ts';
import { choice, group, toggle } from './settings-controls.ts';
import { voiceView } from './voice-view.ts';

export function settingsView(view: View): TemplateResult {
  const { say } = view;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <form class="paper settings" @submit=${(event: Event) => event.preventDefault()}
        @change=${{ handleEvent: stay, capture: true }}>
        <h1 class="lettering small">${say('settings.heading')}</h1>
        <div class="groups">
          ${group('reading', say('settings.reading'), reading(view))}
          ${group('hearing', say('settings.hearing'), hearing(view))}
          ${group('moving', say('settings.moving'), moving(view))}
          ${group('playing', say('settings.playing'), playing(view))}
          ${group('kept', say('settings.kept'), keptView(view))}
        </div>
        <div class="actions">${waysOn(view)}</div>
      </form>
    </main>
  `;
}

function reading({ say, state, actions, language }: View): TemplateResult {
  const { sideBySide, textSize, contrast } = state.settings;
  return html`
    ${choice({
      name: 'language',
      heading: say('settings.language'),
      options: languages.map((value) => ({
        value,
        words: sayer(value)('language.name'),
        lang: value,
      })),
      chosen: language,
      choose: (value) => actions.set({ language: value }),
    })}
    ${toggle({
      name: 'side-by-side',
      heading: say('settings.sideBySide'),
      hint: say('settings.sideBySideHint'),
      on: sideBySide,
      turn: (on) => actions.set({ sideBySide: on }),
    })}
    ${choice({
      name: 'text-size',
      heading: say('settings.textSize'),
      options: textSizes.map((value) => ({ value, words: percent(say, value) })),
      chosen: textSize,
      choose: (value) => actions.set({ textSize: value }),
    })}
    ${choice({
      name: 'contrast',
      heading: say('settings.contrast'),
      options: contrasts.map((value) => ({
        value,
        words: say(value === 'system' ? 'settings.deviceChoice' : 'settings.contrastMore'),
      })),
      chosen: contrast,
      choose: (value) => actions.set({ contrast: value }),
    })}
  `;
}

function hearing(view: View): TemplateResult {
  const { say, state, actions } = view;
  const { sound, volume } = state.settings;
  return html`
    ${toggle({
      name: 'sound',
      heading: say('settings.sound'),
      hint: say('settings.soundHint'),
      on: sound,
      turn: (on) => actions.set({ sound: on }),
    })}
    ${
      sound
        ? choice({
            name: 'volume',
            heading: say('settings.volume'),
            options: volumes.map((value) => ({ value, words: percent(say, value) })),
            chosen: volume,
            choose: (value) => actions.set({ volume: value }),
          })
        : nothing
    }
    ${voiceView(view)}
  `;
}

function moving({ say, state, actions }: View): TemplateResult {
  const { motion, tilt } = state.settings;
  return html`
    ${choice({
      name: 'motion',
      heading: say('settings.motion'),
      options: motions.map((value) => ({
        value,
        words: value === 'system' ? say('settings.deviceChoice') : say(`settings.motion_${value}`),
      })),
      chosen: motion,
      choose: (value) => actions.set({ motion: value }),
    })}
    ${toggle({
      name: 'tilt',
      heading: say('settings.tilt'),
      hint: say('settings.tiltHint'),
      on: tilt,
      turn: (on) => {
        if (on) void askForTilt();
        actions.set({ tilt: on });
      },
    })}
  `;
}

function playing({ say, state, actions }: View): TemplateResult {
  const { roundLength, confidence, leftHanded } = state.settings;
  return html`
    ${choice({
      name: 'round-length',
      heading: say('settings.roundLength'),
      options: roundLengths.map((value) => ({
        value,
        words: value === 'all' ? say('settings.all') : String(value),
      })),
      chosen: roundLength,
      choose: (value) => actions.set({ roundLength: value }),
    })}
    ${toggle({
      name: 'confidence',
      heading: say('settings.confidence'),
      hint: say('settings.confidenceHint'),
      on: confidence,
      turn: (on) => actions.set({ confidence: on }),
    })}
    ${toggle({
      name: 'left-handed',
      heading: say('settings.leftHanded'),
      hint: say('settings.leftHandedHint'),
      on: leftHanded,
      turn: (on) => actions.set({ leftHanded: on }),
    })}
  `;
}

/** Back to the round for whoever comes from one, and to the title page. */
function waysOn({ say, state, actions }: View): TemplateResult {
  const { round } = state;
  const open = round?.plan.cards.some((card) => !isDone(round.steps.get(card) ?? untouched));
  if (open !== true) return html`<a class="primary" href="#/">${say('bar.toTitle')}</a>`;
  return html`<button type="button" class="primary" @click=${() => actions.resume()}>${say('title.continue')}</button>
    <a class="secondary" href="#/">${say('bar.toTitle')}</a>`;
}

/** What was pressed stays under the finger, also when larger letters make the page flow anew. */
function stay({ target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  const before = target.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    target.closest('.frame')?.scrollBy(0, target.getBoundingClientRect().top - before);
  });
}

function percent(say: View['say'], share: number): string {
  return say('settings.percent', { n: share * 100 });
}

/** iOS lets a page feel how it is held only after it has asked, and only on a press. */
async function askForTilt(): Promise<void> {
  const sensor: unknown = Reflect.get(window, 'DeviceOrientationEvent');
  if (typeof sensor !== 'function') return;
  const ask: unknown = Reflect.get(sensor, 'requestPermission');
  if (typeof ask === 'function') await ask.call(sensor);
}
