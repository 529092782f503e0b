// Everyday things shared by the village, service hall, newsroom, school and building site.
import { many, P, shadow, tint, turn } from './core.mjs';
import { card, circle, ellipse, path, rect, rules, sheet, stroke } from './shapes.mjs';

/** Many equal dots as one small path: [[x, y], …], radius, colour. */
export const spots = (list, r, colour) =>
  stroke(list.map(([x, y]) => `M${x} ${y}h0`).join(''), colour, r * 2);
/** Many rectangles of one colour as one path: [[x, y, w, h], …]. */
export const blocks = (list, fill) =>
  path(list.map(([x, y, w, h]) => `M${x} ${y}h${w}v${h}h${-w}Z`).join(''), fill);
/** Equal steps: step(n, i => [x, y]). */
export const step = (n, at) => Array.from({ length: n }, (_, i) => at(i));
/** Pitched tile roof like tiles(), drawn with few elements: eaves at y, ridge at y − h. */
export const eaves = (x, y, w, h, fill = P.slate) => {
  const n = Math.max(3, Math.floor(w / 26));
  return (
    sheet(`M${x} ${y}L${x + w * 0.09} ${y - h}H${x + w * 0.91}L${x + w} ${y}Z`, fill, 0.2) +
    stroke(
      many(
        n,
        (i) =>
          `M${x + w * (0.09 + (0.82 * (i + 0.5)) / n)} ${y - h + 5}L${x + (w * (i + 0.5)) / n} ${y - 5}`,
      ),
      tint(fill, -0.25),
      3,
    ) +
    rect(x + w * 0.07, y - h - 5, w * 0.86, 9, tint(fill, -0.25), 4)
  );
};
/** Window like windowPane(), drawn with four elements. */
export const pane = (x, y, w, h, glass, frame) =>
  rect(x, y, w, h, frame, 4) +
  rect(x + 5, y + 5, w - 10, h - 10, glass, 2) +
  path(
    `M${x + 5} ${y + h * 0.6}L${x + w * 0.6} ${y + 5}H${x + w * 0.9 - 5}L${x + 5} ${y + h * 0.85}Z`,
    tint(glass, 0.4),
  ) +
  stroke(`M${x + w / 2} ${y + 3}v${h - 6}M${x + 3} ${y + h * 0.42}h${w - 6}`, frame, 4);
/** Round-headed pin. */
export const pin = (x, y, fill = P.vermilion) =>
  circle(x + 1, y + 3, 5.5, tint('wallDeep', -0.2)) +
  circle(x, y, 5.5, fill) +
  circle(x - 1.8, y - 1.8, 1.7, tint(fill, 0.5));
/** A pinned sheet: card, whatever is drawn on it, a pin at the top; turned about the pin. */
export const pinned = (
  x,
  y,
  w,
  h,
  deg,
  art = '',
  { fill = P.paperWhite, head = P.vermilion } = {},
) =>
  shadow(
    turn(
      card(x, y, w, h, fill, 3, -0.1) + art + pin(x + w / 2, y + 8, head),
      deg,
      x + w / 2,
      y + 8,
    ),
    1,
  );
/** Small figures for sheets: a person, a house, a leaf, a heart, a star-free flower; about 2r wide. */
export const bust = (x, y, r, fill = P.teal) =>
  circle(x, y - r * 0.45, r * 0.48, fill) +
  path(
    `M${x - r * 0.9} ${y + r}q0-${r * 0.95} ${r * 0.9}-${r * 0.95}t${r * 0.9} ${r * 0.95}Z`,
    fill,
  );
export const homeSign = (x, y, r, fill = P.teal) =>
  path(
    `M${x} ${y - r}L${x + r * 1.1} ${y - r * 0.05}H${x + r * 0.78}V${y + r * 0.9}H${x + r * 0.24}V${y + r * 0.25}H${x - r * 0.24}V${y + r * 0.9}H${x - r * 0.78}V${y - r * 0.05}H${x - r * 1.1}Z`,
    fill,
  );
export const heart = (x, y, r, fill = P.vermilion) =>
  path(
    `M${x} ${y + r}C${x - r * 1.7} ${y - r * 0.2} ${x - r * 0.8} ${y - r * 1.3} ${x} ${y - r * 0.45}C${x + r * 0.8} ${y - r * 1.3} ${x + r * 1.7} ${y - r * 0.2} ${x} ${y + r}Z`,
    fill,
  );
export const flower = (x, y, r, fill = P.vermilion, heartFill = P.sun) =>
  spots(
    step(6, (i) =>
      [x + Math.sin(i * 1.047) * r * 0.6, y - Math.cos(i * 1.047) * r * 0.6].map(
        (v) => Math.round(v * 10) / 10,
      ),
    ),
    r * 0.42,
    fill,
  ) + circle(x, y, r * 0.4, heartFill);
/** Tall sunflower rooted at (x, y): height h, head radius r. */
export const sunflower = (x, y, h, r, lean = 0) => {
  const at = (k, d) => {
    const a = (k * Math.PI) / 12;
    return `${Math.round(Math.sin(a) * d)} ${Math.round(-Math.cos(a) * d)}`;
  };
  const petals = (off, d, fill) =>
    path(
      `M${at(off, d * 0.6)}${many(12, (i) => `Q${at(off + i * 2 + 0.3, d * 1.12)} ${at(off + i * 2 + 1, d)}Q${at(off + i * 2 + 1.7, d * 1.12)} ${at(off + i * 2 + 2, d * 0.6)}`)}Z`,
      fill,
    );
  return (
    stroke(`M${x} ${y}Q${x} ${y - h * 0.5} ${x + lean} ${y - h}`, P.leaf, r * 0.24) +
    path(
      `M${x + lean * 0.2} ${y - h * 0.35}q${r * 1.5}-${r} ${r * 1.9} ${r * 0.1}q-${r * 0.9} ${r * 0.7}-${r * 1.9}-${r * 0.1}ZM${x + lean * 0.3} ${y - h * 0.5}q-${r * 1.4}-${r}-${r * 1.8} ${r * 0.1}q${r * 0.9} ${r * 0.7} ${r * 1.8}-${r * 0.1}Z`,
      P.leaf,
    ) +
    `<g transform="translate(${x + lean} ${y - h})">${petals(0, r * 1.1, P.ochre)}${petals(1, r, P.sun)}${circle(0, 0, r * 0.5, P.ochreDark)}${circle(0, 0, r * 0.32, tint('ochreDark', -0.3))}</g>`
  );
};
/** A hen about 2s wide, standing at (x, y); dir 1 looks right, −1 left. */
export const hen = (x, y, s, dir = 1, fill = P.paperWhite) =>
  `<g transform="translate(${x} ${y}) scale(${(dir * s) / 30} ${s / 30})">${stroke('M-4-8v8h5M6-8v8h5', P.ochre, 2.5)}${path('M-30-36Q-22-24-8-28L8-40Q10-54 20-54Q28-54 28-44Q28-10 2-7Q-24-8-30-36Z', fill)}${path('M-16-24q12 14 24 0q-4 16-14 14t-10-14Z', tint(fill, -0.14))}${path('M14-52q-1-8 5-7q2-5 6-1q5-1 4 6ZM26-40q4 3 1 7q-4 0-3-6Z', P.vermilion)}${path('M28-47l8 3l-8 3Z', P.ochre)}${circle(23, -46, 1.8, P.ink)}</g>`;
/** Round bamboo tray seen at a slant, heaped with drying harvest. */
export const tray = (x, y, rx, colour, rim = P.sun) => {
  const ry = rx * 0.42;
  return (
    ellipse(x, y + 5, rx, ry, tint('ochre', -0.2)) +
    ellipse(x, y, rx, ry, rim) +
    ellipse(x, y - 1, rx * 0.86, ry * 0.82, colour) +
    spots(
      step(11, (i) =>
        [
          x + Math.sin(i * 2.4) * rx * (0.25 + (i % 3) * 0.2),
          y - 1 + Math.cos(i * 2.4) * ry * (0.25 + (i % 3) * 0.2),
        ].map(Math.round),
      ),
      rx * 0.055,
      tint(colour, 0.3),
    )
  );
};
/** Desk computer seen from behind or front, standing on y: screen w × h with a few lines. */
export const screen = (
  x,
  y,
  w,
  h,
  { fill = P.slate, glow = tint('sky', 0.2), lines = [0.9, 0.6, 0.8] } = {},
) =>
  rect(x + w / 2 - 7, y - 16, 14, 14, tint(fill, -0.2)) +
  rect(x + w / 2 - 24, y - 5, 48, 5, tint(fill, -0.2), 2) +
  card(x, y - h - 14, w, h, fill, 7, 0.25) +
  rect(x + 6, y - h - 8, w - 12, h - 12, glow, 3) +
  rules(x + 14, y - h + 2, w - 28, lines, tint(fill, 0.45), 11, 5);
/** Leaning desk lamp with its foot at (x, y). */
export const deskLamp = (x, y, fill = P.vermilion, dir = 1) =>
  stroke(`M${x} ${y - 4}L${x - 12 * dir} ${y - 42}L${x + 14 * dir} ${y - 68}`, P.slate, 4.5) +
  rect(x - 16, y - 6, 32, 6, P.slate, 3) +
  turn(
    path(`M${x + 14 * dir - 20} ${y - 54}a20 19 0 0 1 40 0Z`, fill) +
      ellipse(x + 14 * dir, y - 54, 9, 4, tint('sun', 0.4)),
    -18 * dir,
    x + 14 * dir,
    y - 66,
  );
/** Mug with steam, standing at (x, y). */
export const mug = (x, y, fill = P.teal) =>
  rect(x - 10, y - 22, 20, 22, fill, 5) +
  stroke(`M${x + 10} ${y - 17}q9 0 9 6t-9 6`, fill, 3.5) +
  stroke(`M${x - 4} ${y - 28}q-4-5 0-10M${x + 4} ${y - 28}q-4-5 0-10`, P.paperWhite, 2.4);
/** Traffic cone standing at (x, y), height h. */
export const cone = (x, y, h, fill = P.vermilion) =>
  path(
    `M${x - h * 0.06} ${y - h}h${h * 0.12}L${x + h * 0.3} ${y - h * 0.08}H${x - h * 0.3}Z`,
    fill,
  ) +
  path(
    `M${x - h * 0.13} ${y - h * 0.7}h${h * 0.26}l${h * 0.05} ${h * 0.2}h${-h * 0.36}ZM${x - h * 0.22} ${y - h * 0.36}h${h * 0.44}l${h * 0.035} ${h * 0.13}h${-h * 0.51}Z`,
    P.paperWhite,
  ) +
  rect(x - h * 0.4, y - h * 0.1, h * 0.8, h * 0.1, tint(fill, -0.25), 3);
/** Leafy crown of soft lobes for a big tree: [[x, y, r], …] in one paper. */
export const lobes = (list, fill) =>
  path(
    list
      .map(([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`)
      .join(''),
    fill,
  );
/** Makes a layer small: line ends said once for all, coordinates of 100 and more without decimals. */
export const tidy = (art) =>
  `<g stroke-linecap="round" stroke-linejoin="round">${art
    .replaceAll(' stroke-linecap="round" stroke-linejoin="round"', '')
    .replace(/\d{3,}\.\d+/g, (m) => Math.round(m))
    .replace(
      /(L|M|Q|C| )(\d+)\.(\d{2,})/g,
      (_m, a, b, c) => a + Math.round(Number(`${b}.${c}`) * 10) / 10,
    )}</g>`;
/** A row of slender trees, bases on y: [[x, h], …]. */
export const grove = (list, y, fill) =>
  blocks(
    list.map(([x, h]) => [x - 3, y - h * 0.2, 6, h * 0.2]),
    P.ochreDark,
  ) +
  path(
    list
      .map(
        ([x, h]) =>
          `M${x} ${y - h}c${h * 0.17} ${h * 0.3} ${h * 0.2} ${h * 0.9} 0 ${h * 0.9}c${-h * 0.2} 0 ${-h * 0.17}${-h * 0.6} 0${-h * 0.9}Z`,
      )
      .join(''),
    fill,
  ) +
  path(
    list
      .map(([x, h]) => `M${x} ${y - h}c${h * 0.17} ${h * 0.3} ${h * 0.2} ${h * 0.9} 0 ${h * 0.9}Z`)
      .join(''),
    tint(fill, -0.12),
  );
/** Double door like door(…, 2), drawn with few elements. */
export const doors = (x, y, w, h, fill) =>
  card(x, y, w, h, fill, 5, 0.2) +
  blocks(
    [0, w / 2].flatMap((d) => [
      [x + d + w * 0.08, y + h * 0.08, w * 0.34, h * 0.36],
      [x + d + w * 0.08, y + h * 0.54, w * 0.34, h * 0.36],
    ]),
    tint(fill, 0.18),
  ) +
  spots(
    [
      [x + w / 2 - 8, y + h / 2],
      [x + w / 2 + 8, y + h / 2],
    ],
    3.5,
    P.ochre,
  );
