// Draws assets/icons: node assets/dioramas/draw/icons.mjs (favicon, maskable icon, social picture; no letters anywhere).
import { mkdirSync, writeFileSync } from 'node:fs';
import { circle, rect, rules } from './kit/shapes.mjs';
import { filled, many, move, P, path, shadow, size, stroke, svg, tint, turn } from './kit.mjs';
import { people } from './people.mjs';
import { place as station } from './places/station.mjs';

/** The mark: a disc half vermilion, half teal (inner radius n), in an ochre ring of radius r. */
const mark = (x, y, r, n) =>
  circle(x, y, r, P.ochre) +
  path(`M${x} ${y - n}a${n} ${n} 0 0 0 0 ${n * 2}Z`, P.vermilion) +
  path(`M${x} ${y - n}a${n} ${n} 0 0 1 0 ${n * 2}Z`, P.teal);

/** A paper card whose lower right corner is turned half over. */
const turned = (x, y, w, h, r, fold, fill = P.paperWhite) =>
  path(
    `M${x + r} ${y}H${x + w - r}a${r} ${r} 0 0 1 ${r} ${r}V${y + h - fold}L${x + w - fold} ${y + h}H${x + r}a${r} ${r} 0 0 1 ${-r} ${-r}V${y + r}a${r} ${r} 0 0 1 ${r} ${-r}Z`,
    fill,
  ) +
  path(
    `M${x + w} ${y + h - fold}L${x + w - fold} ${y + h}L${x + w - fold * 0.96} ${y + h - fold * 0.72}Q${x + w - fold * 0.94} ${y + h - fold * 0.96} ${x + w - fold * 0.7} ${y + h - fold * 0.97}Z`,
    P.sun,
  );

// The mark stands upright on whole pixels, so that it stays crisp at 16 px; only the card leans.
const favicon =
  turn(
    move(turned(7, 2, 50, 58, 8, 17, tint('wallDeep', -0.35)), 1.2, 2.6) +
      turned(7, 2, 50, 58, 8, 17, P.paper),
    -4,
    32,
    32,
  ) + mark(32, 28, 20, 14);

const maskable =
  rect(0, 0, 512, 512, P.paperDeep) +
  shadow(path('M0 372Q140 330 270 368T512 350V512H0Z', P.sand), 2) +
  shadow(turn(turned(132, 98, 248, 304, 34, 86) + mark(256, 232, 98, 72), -4, 256, 256), 3);

// Three cards in the air, one for each colour of an answer, over the station.
const playing = (x, y, deg, colour, glyph) =>
  shadow(
    size(
      turn(
        turned(x, y, 172, 226, 18, 44) +
          rect(x + 20, y + 22, 62, 11, colour, 5.5) +
          rules(x + 20, y + 50, 132, [1, 0.84, 0.6], P.wallDeep, 18, 7) +
          glyph(x + 76, y + 158, colour),
        deg,
        x + 86,
        y + 113,
      ),
      0.84,
      x + 86,
      y,
    ),
    3,
  );
const cross = (x, y, c) =>
  circle(x, y, 38, tint(c, 0.8)) +
  stroke(`M${x - 15} ${y - 15}L${x + 15} ${y + 15}M${x + 15} ${y - 15}L${x - 15} ${y + 15}`, c, 9);
const half = (x, y, c) =>
  circle(x, y, 38, tint(c, 0.75)) +
  circle(x, y, 23, c) +
  path(`M${x} ${y - 16}a16 16 0 0 1 0 32Z`, tint(c, 0.75));
const tick = (x, y, c) =>
  circle(x, y, 38, tint(c, 0.8)) + stroke(`M${x - 17} ${y + 1}l12 13l22-26`, c, 9);

const layer = (name) => station.layers.find((l) => l.file === name).art;
const prop = (id) => station.props.find((p) => p.id === id).art;
const person = (id, spot, f = 1) =>
  move(size(people[id], f, 100, 290), spot[0] - 100, spot[1] - 290);
const scene =
  layer('sky') +
  layer('far') +
  layer('platform') +
  prop('train') +
  layer('hall') +
  layer('ground') +
  prop('bar') +
  person('traveller', [468, 590]) +
  person('child', [612, 602]) +
  person('grandmother', [990, 602]) +
  person('builder', [1116, 590]);
const dust = filled(
  tint('sun', 0.4),
  many(7, (i) => circle(180 + i * 138, 62 + ((i * 53) % 46), 3 + (i % 3))),
);
const social =
  rect(0, 0, 1200, 630, P.sky) +
  `<g transform="translate(-200 0)">${scene}</g>` +
  dust +
  playing(232, 44, -10, P.vermilion, cross) +
  playing(514, 16, 1.5, P.ochre, half) +
  playing(796, 44, 10, P.teal, tick);

const out = new URL('../../icons/', import.meta.url);
mkdirSync(out, { recursive: true });
for (const [file, box, art] of [
  ['favicon', [0, 0, 64, 64], favicon],
  ['icon-maskable', [0, 0, 512, 512], maskable],
  ['social', [0, 0, 1200, 630], social],
]) {
  writeFileSync(new URL(`${file}.svg`, out), svg(box, art));
  console.log(file, (svg(box, art).length / 1024).toFixed(1), 'KB');
}
