// Plain shapes: every helper returns SVG text. fill may be omitted inside filled().
import { many, P, shadow, tint, turn } from './core.mjs';

const f = (fill) => (fill ? ` fill="${fill}"` : '');

/** Rectangle with rounded corners. */
export const rect = (x, y, w, h, fill, r = 0) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}"${r ? ` rx="${r}"` : ''}${f(fill)}/>`;
/** Circle. */
export const circle = (x, y, r, fill) => `<circle cx="${x}" cy="${y}" r="${r}"${f(fill)}/>`;
/** Ellipse. */
export const ellipse = (x, y, rx, ry, fill) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"${f(fill)}/>`;
/** Filled path. */
export const path = (d, fill) => `<path d="${d}"${f(fill)}/>`;
/** Unfilled line with round ends; d is path data. */
export const stroke = (d, colour, width = 4) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
/** A cut sheet: path with a pale paper edge along its outline. */
export const sheet = (d, fill, edge = 0.35) =>
  `<path d="${d}" fill="${fill}" stroke="${tint(fill, edge)}" stroke-width="1.6"/>`;
/** A cut sheet that is a rounded rectangle. */
export const card = (x, y, w, h, fill, r = 8, edge = 0.35) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" stroke="${tint(fill, edge)}" stroke-width="1.6"/>`;
/** An upright opening with a round top (base at y + h). */
export const arch = (x, y, w, h, fill) =>
  path(`M${x} ${y + h}V${y + w / 2}a${w / 2} ${w / 2} 0 0 1 ${w} 0V${y + h}Z`, fill);

/** Path data of a soft curve through points [[x, y], …]. */
export const curve = (pts) => {
  let d = `M${pts[0][0]} ${pts[0][1]}`;
  for (let i = 0; i < pts.length - 1; i++) {
    const [a, b, c, e] = [pts[i - 1] ?? pts[i], pts[i], pts[i + 1], pts[i + 2] ?? pts[i + 1]];
    d += `C${b[0] + (c[0] - a[0]) / 6} ${b[1] + (c[1] - a[1]) / 6} ${c[0] - (e[0] - b[0]) / 6} ${c[1] - (e[1] - b[1]) / 6} ${c[0]} ${c[1]}`;
  }
  return d;
};
/** A sheet under a soft curve, down to y=base (hills, ground, snow lines). */
export const under = (pts, base, fill, edge = 0.3) =>
  sheet(`${curve(pts)}V${base}H${pts[0][0]}Z`, fill, edge);

/** Abstract "writing": rows of short bars (widths are shares of w), never letters. */
export const rules = (x, y, w, shares, colour = P.wallDeep, gap = 14, thick = 5) =>
  filled2(colour, shares.map((s, i) => rect(x, y + i * gap, w * s, thick, '', thick / 2)).join(''));
const filled2 = (fill, art) => `<g fill="${fill}">${art}</g>`;

/** Dotted grid (departure boards, patterns): cols × rows of dots; on(c, r) → colour or falsy. */
export const dots = (x, y, cols, rows, step, r, on) =>
  many(rows, (j) =>
    many(cols, (i) => (on(i, j) ? circle(x + i * step, y + j * step, r, on(i, j)) : '')),
  );

/** A sheet of paper hanging with a slight turn, with abstract lines and optionally a round seal. */
export const panel = (
  x,
  y,
  w,
  h,
  {
    deg = -1.5,
    fill = P.paperWhite,
    lines = [1, 0.8, 0.9, 0.5],
    head = P.teal,
    seal,
    lift = 2,
  } = {},
) => {
  const m = w * 0.13;
  const gap = Math.min(16, (h - m * 2 - 22) / Math.max(lines.length, 1));
  return shadow(
    turn(
      card(x, y, w, h, fill, 5, 0.8) +
        (head ? rect(x + m, y + m, w * 0.46, 8, head, 4) : '') +
        rules(x + m, y + m + (head ? 20 : 2), w - 2 * m, lines, P.wallDeep, gap, 4.5) +
        (seal
          ? circle(x + w - m - w * 0.11, y + h - m - w * 0.1, w * 0.13, seal) +
            circle(x + w - m - w * 0.11, y + h - m - w * 0.1, w * 0.085, tint(seal, 0.25))
          : ''),
      deg,
      x + w / 2,
      y,
    ),
    lift,
  );
};

/** Round clock face without numerals. */
export const clock = (x, y, r, rim = P.ink) =>
  circle(x, y, r, rim) +
  circle(x, y, r * 0.83, P.paperWhite) +
  many(12, (i) =>
    circle(
      x + Math.sin((i * Math.PI) / 6) * r * 0.66,
      y - Math.cos((i * Math.PI) / 6) * r * 0.66,
      i % 3 ? r * 0.035 : r * 0.065,
      P.inkSoft,
    ),
  ) +
  stroke(`M${x} ${y}V${y - r * 0.5}M${x} ${y}l${r * 0.33} ${r * 0.2}`, rim, r * 0.1) +
  circle(x, y, r * 0.08, P.vermilion);
