// Shapes for rooms with books and talk: book rows, bookcases, chairs, raised hands, speech sheets, loose pages.
import { filled, many, mix, P, shadow, tint, turn } from './core.mjs';
import { card, ellipse, path, rect, rules, sheet, stroke } from './shapes.mjs';

const WIDTHS = [15, 20, 13, 24, 17, 14, 21];
const HEIGHTS = [0.92, 0.78, 0.86, 0.7, 0.96, 0.82, 0.74, 0.9];
const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;

/** Books standing on a shelf from x to x + w, base at y, at most h tall; seed varies the row. One path per colour. */
export const bookRow = (
  x,
  y,
  w,
  h,
  seed = 0,
  hues = [P.teal, P.vermilion, P.ochre, P.slate, P.plum, P.leaf],
) => {
  const by = hues.map(() => '');
  let bands = '';
  let at = x;
  for (let i = seed; at + WIDTHS[i % 7] <= x + w; i++) {
    const bw = WIDTHS[i % 7];
    const bh = h * HEIGHTS[(i * 3 + seed) % 8];
    if ((i * 5 + seed * 3) % 11 === 4) {
      at += bw;
      continue;
    }
    by[(i * 5 + seed + (i >> 2)) % hues.length] += box(at, y - bh, bw - 1.5, bh);
    bands +=
      box(at + 3, y - bh * 0.82, bw - 7.5, 4) +
      (i % 2 ? box(at + 3, y - bh * 0.7, bw - 7.5, 3) : '');
    at += bw;
  }
  return by.map((d, i) => (d ? path(d, hues[i]) : '')).join('') + path(bands, P.paperDeep);
};

/** A bookcase with n shelves of books; (x, y) top left. */
export const bookcase = (x, y, w, h, n, fill, seed = 0) => {
  const gap = (h - 14) / n;
  return (
    shadow(card(x, y, w, h, fill, 5, 0.2), 2) +
    rect(x + 9, y + 9, w - 18, h - 16, tint(fill, -0.38), 3) +
    many(n, (i) => bookRow(x + 12, y + 8 + (i + 1) * gap - 3, w - 24, gap - 14, seed + i * 3)) +
    filled(
      fill,
      many(n, (i) => rect(x + 6, y + 5 + (i + 1) * gap, w - 12, 8)),
    )
  );
};

/** Chair back seen from behind or before: centre x, top y, width w, height h. */
export const chair = (x, y, w, h, fill) =>
  card(x - w / 2, y, w, h, fill, w * 0.36, 0.3) +
  rect(x - w * 0.34, y + w * 0.16, w * 0.68, h, tint(fill, -0.16), w * 0.26);

/** A raised hand: centre x, fingertips at y, arm down to base. */
export const hand = (x, y, base, sleeve, skin) =>
  path(`M${x - 17} ${y + 92}h34l8 ${base - y - 92}h-50Z`, sleeve) +
  path(`M${x + 4} ${y + 92}h13l8 ${base - y - 92}h-17Z`, tint(sleeve, -0.16)) +
  rect(x - 11, y + 60, 22, 40, skin, 6) +
  stroke(`M${x - 13} ${y + 58}L${x - 28} ${y + 36}`, skin, 11) +
  filled(
    skin,
    rect(x - 20, y + 34, 40, 42, '', 14) +
      many(4, (i) => rect(x - 20 + i * 10.2, y + [8, 1, 3, 13][i], 9.4, 44, '', 4.7)),
  ) +
  stroke(`M${x - 8} ${y + 58}q8 7 18 2`, tint(skin, -0.16), 2.4) +
  card(x - 20, y + 86, 40, 13, tint(sleeve, 0.3), 5, 0.4);

/** A speech sheet with its tail at tailX below; content is drawn on it. */
export const speech = (x, y, w, h, fill, tailX, tailY, content = '') =>
  shadow(
    path(
      `M${tailX < x + w / 2 ? x + w * 0.22 : x + w * 0.58} ${y + h - 8}h${w * 0.2}L${tailX} ${tailY}Z`,
      fill,
    ) +
      card(x, y, w, h, fill, Math.min(26, h * 0.4), 0.4) +
      content,
    2,
  );

/** A sheet lying on a table in perspective: centre, width, depth, slant in units, turned by degrees. */
export const lying = (x, y, w, d, slant, deg, head = P.teal) => {
  const at = (u, v) => `${x + (u - 0.5) * w - (v - 0.5) * slant} ${y + (v - 0.5) * d}`;
  const line = (v, u) => `M${at(0.12, v)}L${at(u, v)}`;
  return turn(
    sheet(`M${at(0, 0)}L${at(1, 0)}L${at(1.04, 1)}L${at(-0.04, 1)}Z`, P.paperWhite, -0.16) +
      stroke(line(0.2, 0.5), head, 5) +
      stroke(
        [
          [0.42, 0.88],
          [0.58, 0.76],
          [0.74, 0.84],
        ]
          .map(([v, u]) => line(v, u))
          .join(''),
        P.wallDeep,
        3.6,
      ),
    deg,
    x,
    y,
  );
};

/** A round table: top ellipse about (x, y), rim and one foot down to base. */
export const roundTable = (x, y, rx, ry, base, fill) =>
  ellipse(x, base - 4, rx * 0.62, 15, mix(P.night, fill, 0.55)) +
  shadow(
    path(
      `M${x - 46} ${y}H${x + 46}L${x + 38} ${base - 26}Q${x + 96} ${base - 16} ${x + 120} ${base}H${x - 120}Q${x - 96} ${base - 16} ${x - 38} ${base - 26}Z`,
      tint(fill, -0.32),
    ) + path(`M${x - rx} ${y}v18a${rx} ${ry} 0 0 0 ${rx * 2} 0v-18Z`, tint(fill, -0.18)),
    2,
  ) +
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" stroke="${tint(fill, 0.35)}" stroke-width="1.6"/>` +
  ellipse(x, y, rx * 0.93, ry * 0.9, tint(fill, 0.1));

/** Tea mug with a handle and two curls of steam, standing at (x, y). */
export const cup = (x, y, fill = P.paperWhite, band = P.teal) =>
  stroke(`M${x + 12} ${y - 21}q13-1 11 8q-2 6-13 5`, fill, 5) +
  path(`M${x - 15} ${y - 27}h30v19q-1 8-8 8h-14q-7 0-8-8Z`, fill) +
  rect(x - 15, y - 17, 30, 6, band) +
  ellipse(x, y - 27, 15, 3.4, tint('ochreDark', 0.2)) +
  stroke(`M${x - 5} ${y - 34}q-5-6 0-12M${x + 5} ${y - 36}q-5-6 0-12`, tint(fill, -0.1), 2.6);

/** A stack of closed books, base y, from the left; sizes [[w, h, fill, dx], …] bottom up. */
export const stack = (x, y, books) => {
  let top = y;
  return books
    .map(([w, h, fill, dx]) => {
      top -= h;
      return (
        card(x + dx, top, w, h, fill, 4, 0.25) +
        rect(x + dx + w - 15, top + 3, 12, h - 6, P.paperDeep, 2) +
        rect(x + dx + 14, top + h / 2 - 2.5, w * 0.34, 5, tint(fill, 0.45), 2)
      );
    })
    .join('');
};

/** An open book seen from above the table edge, centre x, base y, w wide. */
export const openBook = (x, y, w, cover = P.vermilion) =>
  path(
    `M${x - w / 2 - 5} ${y - w * 0.2}H${x + w / 2 + 5}L${x + w / 2 + 12} ${y + 4}H${x - w / 2 - 12}Z`,
    cover,
  ) +
  sheet(
    `M${x} ${y - w * 0.2}Q${x - w * 0.24} ${y - w * 0.36} ${x - w / 2} ${y - w * 0.24}L${x - w / 2 - 7} ${y - 2}Q${x - w * 0.25} ${y - w * 0.13} ${x} ${y}Z`,
    P.paperWhite,
    -0.14,
  ) +
  sheet(
    `M${x} ${y - w * 0.2}Q${x + w * 0.24} ${y - w * 0.36} ${x + w / 2} ${y - w * 0.24}L${x + w / 2 + 7} ${y - 2}Q${x + w * 0.25} ${y - w * 0.13} ${x} ${y}Z`,
    tint('paperWhite', -0.04),
    -0.14,
  ) +
  rules(x - w * 0.4, y - w * 0.2, w * 0.3, [1, 0.8], P.wallDeep, w * 0.07, 3) +
  rules(x + w * 0.1, y - w * 0.2, w * 0.3, [0.9, 1], P.wallDeep, w * 0.07, 3);
