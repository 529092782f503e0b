// Palette, tints, shadows, transforms and the SVG writer.
import { readFileSync } from 'node:fs';

/** The game's palette by name (P.teal, P.ochre, …): the only colours there are. */
export const P = JSON.parse(
  readFileSync(new URL('../../../../src/palette.json', import.meta.url), 'utf8'),
);

const parts = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

/** Mix two colours (names or hex): share 0 gives a, 1 gives b. */
export const mix = (a, b, share) => {
  const [ca, cb] = [P[a] ?? a, P[b] ?? b].map(parts);
  return (
    '#' +
    ca
      .map((v, i) =>
        Math.round(v + (cb[i] - v) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
  );
};

/** A lighter (amount > 0, towards white paper) or darker (< 0, towards ink) tint of a colour; −1…1. */
export const tint = (colour, amount = 0) =>
  mix(colour, amount < 0 ? P.ink : P.paperWhite, Math.abs(amount));

// One filter per kind of gap between sheets; 'thin' kinds have room for very flat or narrow groups.
const LIFTS = { 1: [3, 3, 0.24], 2: [5, 6, 0.28], 3: [8, 10, 0.3] };
const ROOMS = {
  t: 'x="-1" y="-1" width="3" height="4"',
  f: 'x="-.5" y="-.2" width="2" height="1.5"',
};
const filterDef = (id) => {
  const [dy, blur, opacity] = LIFTS[id[1]];
  const room = ROOMS[id[2]] ?? 'x="-.2" y="-.2" width="1.4" height="1.5"';
  return `<filter id="${id}" ${room}><feDropShadow dx="${dy / 3}" dy="${dy}" stdDeviation="${blur}" flood-color="${tint('night', -0.3)}" flood-opacity="${opacity}"/></filter>`;
};

/** Lift a group off the paper: lift 1 (close), 2 (a sheet apart) or 3 (a layer apart); kind true or 't' for bars and poles, 'f' for figures (room for stroked arms). */
export const shadow = (art, lift = 2, kind = '') =>
  `<g filter="url(#s${lift}${kind === true ? 't' : kind || ''})">${art}</g>`;

/** Turn a drawing by degrees about a point. */
export const turn = (art, deg, cx, cy) => `<g transform="rotate(${deg} ${cx} ${cy})">${art}</g>`;

/** Move a drawing. */
export const move = (art, dx, dy) => `<g transform="translate(${dx} ${dy})">${art}</g>`;

/** Scale a drawing about a point (fx may be negative to mirror). */
export const size = (art, f, cx = 0, cy = 0, fx = f) =>
  `<g transform="translate(${cx} ${cy}) scale(${fx} ${f}) translate(${-cx} ${-cy})">${art}</g>`;

/** Several drawings of one fill share it. */
export const filled = (fill, art) => `<g fill="${fill}">${art}</g>`;

/** A whole SVG file: box is [x, y, width, height] in place coordinates; numbers come out with one decimal. */
export const svg = (box, art) => {
  const ids = [...new Set([...art.matchAll(/url\(#(s\d[tf]?)\)/g)].map((m) => m[1]))].sort();
  const defs = ids.length ? `<defs>${ids.map(filterDef).join('')}</defs>` : '';
  const [x, y, w, h] = box;
  const round = (m) => (/^(\.|scale)/.test(m) ? m : String(Math.round(Number(m) * 10) / 10));
  const body = art.replace(/scale\([^)]*\)|-?\d*\.\d{2,}(?:e-?\d+)?/g, round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}">${defs}${body}</svg>\n`;
};

/** Repeat a drawing: many(5, (i) => …) joined. */
export const many = (count, draw) => Array.from({ length: count }, (_, i) => draw(i)).join('');
