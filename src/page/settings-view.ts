// What the player can set, as a form; every change takes effect at once and is kept.
import { html, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import { languages } from '../questions/text.ts';
import { roundLengths } from '../rules/pick.ts';
import { motions, readSpeeds, textSizes, volumes } from '../state/settings.ts';
import { announce } from './announcer.ts';
import type { View } from './app.ts';

interface Option<T> {
  readonly value: T;
  readonly words: string;
  readonly lang?: string;
}

export function settingsView(view: View): TemplateResult {
  const { say, state, actions, language } = view;
  const { settings } = state;
  return html`
    <main class="screen paper-screen" id="main" tabindex="-1">
      <div class="opening" data-opening></div>
      <form class="paper settings" @submit=${(event: Event) => event.preventDefault()}>
        <h1 class="lettering small">${say('settings.heading')}</h1>
        ${choice(
          say('settings.language'),
          languages.map((value) => ({ value, words: sayer(value)('language.name'), lang: value })),
          language,
          (value) => actions.set({ language: value }),
        )}
        ${toggle(
          say('settings.sideBySide'),
          say('settings.sideBySideHint'),
          settings.sideBySide,
          (on) => actions.set({ sideBySide: on }),
        )}
        ${choice(
          say('settings.textSize'),
          textSizes.map((value) => ({ value, words: say('settings.percent', { n: value * 100 }) })),
          settings.textSize,
          (value) => actions.set({ textSize: value }),
        )}
        ${choice(
          say('settings.motion'),
          motions.map((value) => ({ value, words: say(`settings.motion_${value}`) })),
          settings.motion,
          (value) => actions.set({ motion: value }),
        )}
        ${toggle(say('settings.sound'), say('settings.soundHint'), settings.sound, (on) =>
          actions.set({ sound: on }),
        )}
        ${choice(
          say('settings.volume'),
          volumes.map((value) => ({ value, words: say('settings.percent', { n: value * 100 }) })),
          settings.volume,
          (value) => actions.set({ volume: value }),
        )}
        ${toggle(
          say('settings.readAloud'),
          say('settings.readAloudHint'),
          settings.readAloud,
          (on) => actions.set({ readAloud: on }),
        )}
        ${choice(
          say('settings.readSpeed'),
          readSpeeds.map((value) => ({
            value,
            words: say('settings.percent', { n: value * 100 }),
          })),
          settings.readSpeed,
          (value) => actions.set({ readSpeed: value }),
        )}
        ${toggle(say('settings.tilt'), say('settings.tiltHint'), settings.tilt, (on) => {
          if (on) void askForTilt();
          actions.set({ tilt: on });
        })}
        ${choice(
          say('settings.roundLength'),
          roundLengths.map((value) => ({
            value,
            words: value === 'all' ? say('settings.all') : String(value),
          })),
          settings.roundLength,
          (value) => actions.set({ roundLength: value }),
        )}
        ${toggle(
          say('settings.confidence'),
          say('settings.confidenceHint'),
          settings.confidence,
          (on) => actions.set({ confidence: on }),
        )}
        <div class="actions"><button type="button" class="secondary danger" aria-haspopup="dialog" @click=${askFirst}>${say('settings.erase')}</button>
        <dialog class="sheet" aria-label=${say('settings.erase')}><p>${say('settings.eraseConfirm')}</p>
          <div class="actions">
            <button type="button" class="primary" @click=${close}>${say('settings.eraseNo')}</button>
            <button type="button" class="secondary danger" @click=${() => {
              actions.erase();
              announce(say('settings.erased'));
            }}>${say('settings.eraseYes')}</button>
          </div></dialog></div>
        <div class="actions"><a class="primary" href="#/">${say('bar.toTitle')}</a></div>
      </form>
    </main>
  `;
}

function choice<T>(
  heading: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    <div class="segments">
      ${options.map(
        ({ value, words, lang }) => html`<label class="segment">
          <input type="radio" name=${heading} .checked=${value === chosen} @change=${() => choose(value)} />
          <span lang=${lang ?? ''}>${words}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function toggle(
  heading: string,
  hint: string,
  on: boolean,
  turn: (on: boolean) => void,
): TemplateResult {
  return html`<label class="toggle">
    <input type="checkbox" role="switch" .checked=${on} @change=${() => turn(!on)} />
    <span>${heading}<small>${hint}</small></span>
  </label>`;
}

function askFirst(event: Event): void {
  const button = event.currentTarget;
  const sheet = button instanceof HTMLElement ? button.nextElementSibling : null;
  if (sheet instanceof HTMLDialogElement) sheet.showModal();
}

function close(event: Event): void {
  const button = event.currentTarget;
  if (button instanceof HTMLElement) button.closest('dialog')?.close();
}

/** iOS lets a page feel how it is held only after it has asked, and only on a press. */
async function askForTilt(): Promise<void> {
  const sensor: unknown = Reflect.get(window, 'DeviceOrientationEvent');
  if (typeof sensor !== 'function') return;
  const ask: unknown = Reflect.get(sensor, 'requestPermission');
  if (typeof ask === 'function') await ask.call(sensor);
}
