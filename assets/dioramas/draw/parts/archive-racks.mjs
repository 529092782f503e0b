// The archive's racks of boxes and bundles, and the ladder on its rail.
import { filled, many, P, path, rect, shadow, stroke, tint } from '../kit.mjs';

const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;

// Racks: boxes, bound bundles and rolled maps; one path per colour.
const HUES = [
  P.paperDeep,
  tint('ochre', 0.25),
  tint('vermilion', 0.2),
  tint('teal', 0.25),
  P.wallDeep,
  tint('plum', 0.3),
];
const pile = (x, y, w) => many(3, (k) => box(x, y - 10 - k * 11, w, 9));
const upright = (x, y, w, flat) => ({
  body: box(x, y - (flat ? 40 : 54), w, flat ? 40 : 54),
  label: box(x + 7, y - (flat ? 31 : 45), w - 14, flat ? 8 : 13),
  hole: flat ? '' : `M${x + w / 2 - 4} ${y - 15}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`,
});
const shelfOf = (x, y, w, seed) => {
  const by = HUES.map(() => '');
  let labels = '';
  let holes = '';
  let at = x;
  for (let i = seed; ; i++) {
    const kind = (i * 3 + seed) % 7;
    const bw = kind === 5 ? 52 : [34, 30, 38][i % 3];
    if (at + bw > x + w) break;
    if (kind === 3) by[4] += pile(at, y, bw - 4);
    else {
      const { body, label, hole } = upright(at, y, bw - 4, kind === 5);
      by[(i * 5 + seed * 2) % HUES.length] += body;
      labels += label;
      holes += hole;
    }
    at += bw;
  }
  const hues = by.map((d, i) => (d ? path(d, HUES[i]) : '')).join('');
  return hues + path(labels, P.paperWhite) + path(holes, P.slate);
};
const rack = (x, w, seed) =>
  shadow(rect(x, 176, w, 340, P.slate, 4), 2) +
  rect(x + 9, 184, w - 18, 328, tint('slate', -0.3), 2) +
  many(4, (i) => shelfOf(x + 14, 258 + i * 82, w - 26, seed + i * 2)) +
  filled(
    P.slate,
    many(4, (i) => rect(x, 258 + i * 82, w, 9)),
  ) +
  filled(
    tint('slate', 0.16),
    rect(x, 176, w, 8, '', 3) + rect(x, 176, 7, 342) + rect(x + w - 7, 176, 7, 342),
  );
const ladder = shadow(
  stroke('M378 182L330 522M430 182L398 522', P.ochre, 9) +
    stroke(
      many(6, (i) => `M${370 - i * 7.8} ${236 + i * 54}L${425 - i * 5} ${236 + i * 54}`),
      tint('ochre', -0.15),
      8,
    ),
  1,
);
export const racks =
  rack(-40, 190, 1) +
  rack(160, 200, 4) +
  rack(370, 210, 2) +
  rack(1020, 210, 6) +
  rack(1240, 200, 3) +
  rack(1450, 190, 5) +
  shadow(rect(-40, 166, 620, 8, P.ochreDark, 4), 1, true) +
  ladder;
