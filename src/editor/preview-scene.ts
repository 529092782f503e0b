// The stage as a still picture: the place of a card with its people, as it is before or after the
// card is turned. The moving one is drawn by the stage itself.
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import type { Question } from '../questions/question.ts';
import type { DrawnPlace, Pictures } from './bench.ts';
import { svgAddress } from './svg-address.ts';

const place = { width: 1600, height: 640 };
/** People are drawn on sheets of 200 × 300, and stand on the lower edge. */
const sheet = { width: 200, height: 300 };
const figureScale = 0.78;

/** What matters stands in the middle of a place; a projector shows it left of the card. */
const views = { phone: '480 0 640 640', projector: '500 0 1137 640' };

export function previewScene(
  pictures: Pictures,
  question: Question,
  side: 'front' | 'back',
  frame: keyof typeof views,
): TemplateResult | typeof nothing {
  const { scene } = question;
  const drawn = pictures.place(scene.place);
  if (drawn === null) return nothing;
  const shown = new Map(drawn.props.map((prop) => [prop.id, prop.shown]));
  const changes = side === 'back' ? (drawn.changes[scene.change] ?? []) : [];
  for (const { prop, show, hide } of changes) {
    if (show === true) shown.set(prop, true);
    if (hide === true) shown.set(prop, false);
  }
  // The ground goes on behind the card.
  return html`<svg class="preview-ground" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill=${drawn.groundColour} /></svg>
    <svg class="preview-scene" viewBox=${views[frame]} preserveAspectRatio="xMidYMax slice"
    aria-hidden="true" focusable="false">
    <rect x="0" y="0" width=${place.width} height=${place.height} fill=${drawn.skyColour} />
    ${drawn.layers.map(({ file }) => [
      file === 'front' ? figures(drawn, pictures, scene.figures) : nothing,
      drawing(drawn.pictures[file]),
      drawn.props
        .filter(({ id, after }) => after === file && shown.get(id) === true)
        .map(({ id }) => drawing(drawn.pictures[`prop-${id}`])),
    ])}
  </svg>`;
}

/** A drawing where its own viewBox says that it lies. */
function drawing(source: string | undefined) {
  const box = /viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/.exec(source ?? '');
  if (source === undefined || box === null) return nothing;
  const [, x, y, width, height] = box;
  return svg`<image href=${svgAddress(source)} x=${x} y=${y} width=${width} height=${height} />`;
}

function figures({ spots }: DrawnPlace, pictures: Pictures, names: readonly string[]) {
  const people = pictures.people();
  if (people === null) return nothing;
  const [width, height] = [sheet.width * figureScale, sheet.height * figureScale];
  return names.map((name, at) => {
    const [source, spot] = [people[name], spots[at]];
    if (source === undefined || spot === undefined) return nothing;
    return svg`<image href=${svgAddress(source)} x=${spot.x - width / 2} y=${spot.y - height}
      width=${width} height=${height} />`;
  });
}
