// Where the card is set: the place, who stands there, and what changes when the card is turned.
import { html, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import type { Path } from '../questions/pack-texts.ts';
import { fieldLabel, hint, problemsBelow } from './field-frame.ts';
import { type Form, fieldId } from './form.ts';
import {
  isPlace,
  type PersonName,
  type PlaceName,
  people,
  placeNames,
  places,
} from './stage-table.ts';
import { svgAddress } from './svg-address.ts';
import { listAt, valueAt } from './tree.ts';

/** A card has room for so many people. */
const mostFigures = 4;

interface Scene {
  readonly place: PlaceName;
  readonly figures: readonly string[];
  readonly change: string;
}

/** Where a question is set that says nothing: the schema's own choice. */
const plainScene: Scene = { place: 'seminar', figures: [], change: 'hands-up' };

function sceneAt(form: Form, path: Path): Scene {
  const tree = form.bench.desk.tree();
  const place = String(valueAt(tree, [...path, 'place']) ?? plainScene.place);
  const change = String(valueAt(tree, [...path, 'change']) ?? plainScene.change);
  const figures = listAt(tree, [...path, 'figures']).map(String);
  return { place: isPlace(place) ? place : plainScene.place, figures, change };
}

export function sceneField(form: Form, path: Path): TemplateResult {
  const { desk, view } = form.bench;
  const { say } = view;
  const scene = sceneAt(form, path);
  const put = (change: Partial<Scene>): void => desk.set(path, { ...scene, ...change }, null);
  const setPlace = (place: PlaceName): void => put({ place, change: places[place][0] });
  const names = scene.figures.map((figure) => say(`editor:person.${figure as PersonName}`));
  return html`<fieldset class="field" data-side="front">
    <legend class="field-name">${fieldLabel(form, 'scene')}</legend>
    ${hint(form, 'scene', path)}
    <details class="picker">
      <summary id=${fieldId(path)}><b>${[say(`editor:place.${scene.place}`), ...names].join(' · ')}</b>
        <small>${say('editor:choose')}</small></summary>
      ${placePicks(form, path, scene, setPlace)}
      ${figurePicks(form, scene, put)}
      ${changePicks(form, path, scene, put)}
    </details>
    ${problemsBelow(form, path)}
  </fieldset>`;
}

/** One place of all there are, with its building in miniature. */
export function placePicks(
  form: Form,
  path: Path,
  { place: chosen }: { readonly place: string },
  choose: (place: PlaceName) => void,
): TemplateResult {
  const { view, pictures } = form.bench;
  const landmarks = pictures.landmarks();
  return html`<fieldset class="inner">
    <legend>${view.say('editor:scene.place')}</legend>
    <div class="tiles">
      ${placeNames.map(
        (place) => html`<label class="tile">
          <input type="radio" name="${fieldId(path)}-place" value=${place}
            .checked=${live(place === chosen)} @change=${() => choose(place)} />
          ${picture(landmarks?.[place])}<span>${view.say(`editor:place.${place}`)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

function picture(drawing: string | undefined) {
  return drawing === undefined
    ? html`<i class="tile-picture"></i>`
    : html`<img class="tile-picture" alt="" loading="lazy" src=${svgAddress(drawing)} />`;
}

function figurePicks(form: Form, { figures }: Scene, put: (change: Partial<Scene>) => void) {
  const { view, pictures } = form.bench;
  const drawings = pictures.people();
  const full = figures.length >= mostFigures;
  const turn = (person: PersonName): void => {
    const rest = figures.filter((known) => known !== person);
    put({ figures: rest.length < figures.length ? rest : [...figures, person] });
  };
  return html`<fieldset class="inner">
    <legend>${view.say('editor:scene.figures', { most: mostFigures })}</legend>
    <div class="tiles people">
      ${people.map((person) => {
        const on = figures.includes(person);
        return html`<label class="tile">
          <input type="checkbox" value=${person} .checked=${live(on)} ?disabled=${full && !on}
            @change=${() => turn(person)} />
          ${picture(drawings?.[person])}<span>${view.say(`editor:person.${person}`)}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

function changePicks(form: Form, path: Path, scene: Scene, put: (change: Partial<Scene>) => void) {
  const { say } = form.bench.view;
  const known = places[scene.place];
  return html`<fieldset class="inner">
    <legend>${say('editor:scene.change')}</legend>
    <div class="segments">
      ${known.map(
        (change) => html`<label class="segment">
          <input type="radio" name="${fieldId(path)}-change" value=${change}
            .checked=${live(change === scene.change)} @change=${() => put({ change })} />
          <span>${say(`editor:change.${change}`)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
