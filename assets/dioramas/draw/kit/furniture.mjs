// Built and indoor things: roofs, doors, windows, lamps, plants, benches, counters.
import { filled, many, P, shadow, tint } from './core.mjs';
import { card, circle, ellipse, panel, path, rect, sheet, stroke } from './shapes.mjs';

/** Sweeping roof: a curved band from (x, y) to (x + w, y) rising by rise, thick in the middle. */
export const roof = (x, y, w, rise, thick, fill = P.vermilion) => {
  const [m, t, u] = [x + w / 2, y - rise, y - rise + thick];
  return sheet(
    `M${x} ${y}C${x + w * 0.17} ${y - rise * 0.62} ${m - w * 0.2} ${t} ${m} ${t}S${x + w * 0.83} ${y - rise * 0.62} ${x + w} ${y}l-14 ${thick * 0.4}C${x + w * 0.82} ${y - rise * 0.5 + thick * 0.4} ${m + w * 0.2} ${u} ${m} ${u}S${x + w * 0.18} ${y - rise * 0.5 + thick * 0.4} ${x + 14} ${y + thick * 0.4}Z`,
    fill,
    0.25,
  );
};
/** Pitched tiled roof with ridges; eaves at y, ridge at y − h. */
export const tiles = (x, y, w, h, fill = P.slate) =>
  sheet(`M${x} ${y}L${x + w * 0.09} ${y - h}H${x + w * 0.91}L${x + w} ${y}Z`, fill, 0.2) +
  filled(
    tint(fill, -0.25),
    many(Math.max(3, Math.floor(w / 30)), (i) => {
      const k = (i + 0.5) / Math.max(3, Math.floor(w / 30));
      return path(
        `M${x + w * (0.09 + 0.82 * k) - 1.2} ${y - h + 4}h2.4L${x + w * k + 2} ${y - 4}h-4Z`,
      );
    }),
  ) +
  rect(x + w * 0.07, y - h - 5, w * 0.86, 9, tint(fill, -0.25), 4);
/** Striped awning with scalloped edge hanging from y, n stripes. */
export const awning = (x, y, w, h, a = P.vermilion, b = P.paperWhite, n = 8) => {
  const s = w / n;
  return shadow(
    many(n, (i) =>
      path(`M${x + i * s} ${y}h${s}v${h - s / 2}a${s / 2} ${s / 2} 0 0 1 ${-s} 0Z`, i % 2 ? b : a),
    ),
    1,
  );
};
/** Double or single door, base at y + h. */
export const door = (x, y, w, h, fill = P.teal, leaves = 1) =>
  card(x, y, w, h, fill, 5, 0.2) +
  many(leaves, (i) => {
    const lw = w / leaves;
    return (
      rect(x + i * lw + lw * 0.16, y + h * 0.08, lw * 0.68, h * 0.36, tint(fill, 0.18), 3) +
      rect(x + i * lw + lw * 0.16, y + h * 0.54, lw * 0.68, h * 0.36, tint(fill, 0.18), 3) +
      circle(
        leaves === 2 && i === 0 ? x + lw - 8 : x + i * lw + (leaves === 2 ? 8 : lw - 9),
        y + h * 0.5,
        3.5,
        P.ochre,
      )
    );
  });
/** Window with frame and cross bars. */
export const windowPane = (x, y, w, h, glass = P.sky, frame = P.paperWhite) =>
  card(x, y, w, h, frame, 4) +
  rect(x + 5, y + 5, w - 10, h - 10, glass, 2) +
  path(
    `M${x + 5} ${y + h * 0.6}L${x + w * 0.6} ${y + 5}H${x + w - 5 - w * 0.1}L${x + 5} ${y + h * 0.85}Z`,
    tint(glass, 0.4),
  ) +
  filled(frame, rect(x + w / 2 - 2, y + 3, 4, h - 6) + rect(x + 3, y + h * 0.42, w - 6, 4));
/** Street lamp, base at (x, y). */
export const lamp = (x, y, h, fill = P.slate) =>
  shadow(
    rect(x - 3.5, y - h, 7, h, fill, 3) +
      rect(x - 9, y - 12, 18, 12, fill, 3) +
      path(`M${x - 20} ${y - h + 10}a20 18 0 0 1 40 0Z`, fill),
    1,
    true,
  ) + ellipse(x, y - h + 12, 12, 6, P.sun);
/** Hanging lamp: cord from y0 down to y, shade w wide. */
export const pendant = (x, y0, y, w, fill = P.ochre) =>
  rect(x - 1.2, y0, 2.4, y - y0, P.slate) +
  shadow(path(`M${x - w / 2} ${y + w * 0.42}a${w / 2} ${w * 0.46} 0 0 1 ${w} 0Z`, fill), 1) +
  ellipse(x, y + w * 0.43, w * 0.2, w * 0.1, tint('sun', 0.4));
/** Potted plant, base at (x, y), total height h. */
export const potPlant = (x, y, h, pot = P.vermilion, green = P.leaf) => {
  const blade = (deg, l, fill) =>
    `<g transform="rotate(${deg} ${x} ${y - h * 0.3})">${path(`M${x} ${y - h * 0.28}C${x - l * 0.22} ${y - h * 0.3 - l * 0.45} ${x - l * 0.1} ${y - h * 0.3 - l * 0.85} ${x} ${y - h * 0.3 - l}C${x + l * 0.1} ${y - h * 0.3 - l * 0.85} ${x + l * 0.22} ${y - h * 0.3 - l * 0.45} ${x} ${y - h * 0.28}Z`, fill)}</g>`;
  const w = h * 0.34;
  return shadow(
    blade(-48, h * 0.46, tint(green, -0.15)) +
      blade(48, h * 0.46, tint(green, -0.15)) +
      blade(-22, h * 0.62, green) +
      blade(24, h * 0.6, green) +
      blade(0, h * 0.68, tint(green, 0.14)) +
      path(`M${x - w / 2} ${y - h * 0.34}h${w}l${-w * 0.16} ${h * 0.34}h${-w * 0.68}Z`, pot) +
      rect(x - w * 0.56, y - h * 0.37, w * 1.12, h * 0.07, tint(pot, 0.15), 3),
    1,
  );
};
/** Bench seen from the front, base at y. */
export const bench = (x, y, w, fill = P.ochre, legs = P.slate) =>
  shadow(
    filled(legs, rect(x + 12, y - 30, 7, 30, '', 2) + rect(x + w - 19, y - 30, 7, 30, '', 2)) +
      rect(x, y - 38, w, 11, fill, 5) +
      rect(x + 4, y - 66, w - 8, 9, fill, 4) +
      rect(x + 4, y - 53, w - 8, 9, fill, 4),
    1,
  );
/** Counter seen from the front: top board and body with panels, from y (top) down to base. */
export const counter = (x, y, w, base, { fill = P.teal, top = P.wallDeep, panels = 4 } = {}) => {
  const pw = (w - 24) / panels;
  return shadow(
    rect(x + 8, y + 8, w - 16, base - y - 8, fill, 4) +
      filled(
        tint(fill, 0.14),
        many(panels, (i) => rect(x + 12 + i * pw + 8, y + 30, pw - 16, base - y - 48, '', 6)),
      ) +
      card(x, y, w, 16, top, 6),
    2,
  );
};
/** Floor lines of a room, running towards a vanishing point at x = 800. */
export const floorLines = (y0, y1, colour, n = 9, width = 2) =>
  many(n, (i) => {
    const k = i - (n - 1) / 2;
    return stroke(`M${800 + k * 150} ${y0}L${800 + k * 235} ${y1}`, colour, width);
  });
/** Round seal with a five-petalled blossom (no tick: ticks and crosses are verdicts in this game). */
export const seal = (x, y, r, colour = P.vermilion) => {
  const petal = (i) =>
    `<ellipse cx="${x}" cy="${y - r * 0.31}" rx="${r * 0.17}" ry="${r * 0.24}" transform="rotate(${i * 72} ${x} ${y})"/>`;
  return (
    circle(x, y, r, colour) +
    circle(x, y, r * 0.87, P.paperWhite) +
    circle(x, y, r * 0.77, colour) +
    filled(P.paperWhite, many(5, petal)) +
    circle(x, y, r * 0.12, colour)
  );
};

/** A notice hanging on two strings from far above (for a change that drops it in); box to use: [x − 16, −160, w + 32, y + h + 190]. */
export const hung = (x, y, w, h, opts = {}) =>
  filled(P.inkSoft, rect(x + w * 0.2, -160, 2, y + 170) + rect(x + w * 0.8, -160, 2, y + 170)) +
  panel(x, y, w, h, { deg: 0, lines: [1, 0.85, 0.95, 0.7, 0.5], seal: P.vermilion, ...opts }) +
  shadow(rect(x - 6, y - 5, w + 12, 11, P.ochreDark, 5), 1, true);
