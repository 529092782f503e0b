// The controls of the settings: one of a few, on or off, and the group they stand in.
import { html, nothing, type TemplateResult } from 'lit-html';

interface Option<T> {
  readonly value: T;
  readonly words: string;
  readonly lang?: string;
}

interface Choice<T> {
  /** The same in every language; radio buttons of one name are one group. */
  readonly name: string;
  readonly heading: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

interface Toggle {
  readonly name: string;
  readonly heading: string;
  readonly hint: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/** Settings that belong together, under their heading. */
export function group(name: string, heading: string, inside: TemplateResult): TemplateResult {
  return html`<section class="group" aria-labelledby="group-${name}">
    <h2 id="group-${name}">${heading}</h2>
    ${inside}
  </section>`;
}

/** One of a few, all of them in view. */
export function choice<T>({ name, heading, options, chosen, choose }: Choice<T>): TemplateResult {
  return html`<fieldset>
    <legend>${heading}</legend>
    <div class="segments">
      ${options.map(
        ({ value, words, lang }) => html`<label class="segment">
          <input type="radio" name=${name} value=${String(value)} .checked=${value === chosen}
            @change=${() => choose(value)} />
          <span lang=${lang ?? nothing}>${words}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** On or off; named by its heading, the hint comes after. */
export function toggle({ name, heading, hint, on, turn }: Toggle): TemplateResult {
  return html`<label class="toggle">
    <span><span id="${name}-name">${heading}</span><small id="${name}-hint">${hint}</small></span>
    <input type="checkbox" role="switch" name=${name} aria-labelledby="${name}-name"
      aria-describedby="${name}-hint" .checked=${on} @change=${() => turn(!on)} />
  </label>`;
}
