// Why people believe it: one of the seven mix-ups, each with what it is and an example.
import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { type MixUp, mixUps } from '../questions/base.ts';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { type Form, fieldId } from './form.ts';
import { stringAt } from './tree.ts';

export function mixUpField(form: Form, path: Path): TemplateResult {
  const { desk, view } = form.bench;
  const { say } = view;
  const chosen = stringAt(desk.tree(), path);
  const known = mixUps.find((mixUp) => mixUp === chosen);
  const choose = (mixUp: MixUp | undefined): void => desk.set(path, mixUp, null);
  return html`<fieldset class="field" data-side="back">
    <legend class="field-name">${fieldLabel(form, 'mixUp')}</legend>
    ${hint(form, 'mixUp', path)}
    <details class="picker">
      <summary id=${fieldId(path)}><b>${say(known === undefined ? 'editor:mixUp.none' : `play:mixUp.${known}`)}</b>
        <small>${say('editor:choose')}</small></summary>
      <div class="picks">
        <label class="pick">
          <input type="radio" name=${fieldId(path)} .checked=${live(known === undefined)}
            @change=${() => choose(undefined)} />
          <span><b>${say('editor:mixUp.none')}</b> <small>${say('editor:mixUp.noneHint')}</small></span>
        </label>
        ${mixUps.map(
          (mixUp) => html`<label class="pick">
            <input type="radio" name=${fieldId(path)} value=${mixUp} .checked=${live(mixUp === known)}
              @change=${() => choose(mixUp)} />
            <span><b>${say(`play:mixUp.${mixUp}`)}</b>
              <span>${say(`editor:mixUp.${mixUp}.what`)}</span>
              <small>${say('editor:mixUp.example', { example: say(`editor:mixUp.${mixUp}.example`) })}</small></span>
          </label>`,
        )}
      </div>
    </details>
    ${problemsBelow(form, path)}
  </fieldset>`;
}
