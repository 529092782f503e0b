// Things the people carry or use.
import { filled, many, P, tint, turn } from '../kit/core.mjs';
import { card, circle, path, rect, rules, sheet, stroke } from '../kit/shapes.mjs';

export const suitcase = (x, y) =>
  stroke(`M${x + 13} ${y}V${y - 44}H${x + 33}V${y}`, P.slate, 4) +
  card(x, y, 46, 62, P.vermilion, 9, 0.25) +
  filled(
    tint('vermilion', -0.2),
    many(3, (i) => rect(x + 10 + i * 11, y + 9, 3.5, 44, '', 1.7)),
  ) +
  rect(x + 4, y + 24, 38, 5, P.sun, 2) +
  circle(x + 9, y + 64, 5, P.ink) +
  circle(x + 37, y + 64, 5, P.ink);

export const clipboard = (x, y, deg) =>
  turn(
    card(x, y, 40, 52, P.ochreDark, 4, 0.2) +
      rect(x + 4, y + 7, 32, 41, P.paperWhite, 2) +
      rect(x + 12, y - 3, 16, 9, P.slate, 3) +
      rules(x + 9, y + 16, 22, [1, 0.7, 1, 0.5], P.wallDeep, 8, 3.5),
    deg,
    x + 20,
    y + 26,
  );

export const laptop = (x, y) =>
  path(`M${x} ${y}h62l5 40h-72Z`, tint('slate', 0.3)) +
  path(`M${x + 3} ${y + 3}h56l4 34h-64Z`, P.slate) +
  circle(x + 31, y + 20, 5, P.sun) +
  rect(x - 8, y + 39, 78, 6, tint('slate', 0.45), 3);

export const book = (x, y, deg) =>
  turn(
    card(x, y, 34, 46, P.vermilion, 3, 0.2) +
      rect(x, y, 6, 46, tint('vermilion', -0.25), 2) +
      rect(x + 12, y + 9, 16, 5, P.sun, 2) +
      rect(x + 12, y + 18, 11, 4, P.sun, 2),
    deg,
    x + 17,
    y + 23,
  );

export const veg = (x, y) =>
  [
    [-26, 0],
    [-9, -5],
    [10, -4],
    [27, 1],
  ]
    .map(
      ([dx, dy], i) =>
        circle(x + dx, y + dy, 13, i % 2 ? P.leaf : tint('leaf', 0.3)) +
        stroke(
          `M${x + dx} ${y + dy + 6}v-13m0 6l5-5m-5 5l-5-5`,
          tint('leaf', i % 2 ? 0.35 : -0.1),
          2,
        ),
    )
    .join('') +
  path(`M${x + 2} ${y + 2}l17-30l7 4l-14 28Z`, P.ochre) +
  stroke(`M${x + 22} ${y - 27}l3-11m-1 12l9-8`, P.leaf, 4);

export const basket = (x, y) =>
  veg(x, y) +
  sheet(
    `M${x - 45} ${y + 5}H${x + 45}L${x + 34} ${y + 40}Q${x} ${y + 46} ${x - 34} ${y + 40}Z`,
    P.sun,
    0.3,
  ) +
  stroke(`M${x - 40} ${y + 17}H${x + 40}M${x - 37} ${y + 29}H${x + 37}`, P.ochre, 2.6) +
  many(5, (i) => stroke(`M${x - 28 + i * 14} ${y + 8}L${x - 22 + i * 11} ${y + 40}`, P.ochre, 2.6));

export const wheel = (x, y, r) =>
  circle(x, y, r, P.ink) +
  circle(x, y, r - 6, tint('sky', 0.3)) +
  stroke(
    many(
      6,
      (i) => `M${x} ${y}L${x + Math.cos(i * 1.047) * (r - 5)} ${y + Math.sin(i * 1.047) * (r - 5)}`,
    ),
    P.inkSoft,
    2,
  ) +
  circle(x, y, 8, P.vermilion);
