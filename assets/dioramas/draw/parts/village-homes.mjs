// Village far fields and farmhouses.

import { blocks, doors, eaves, grove, pane, spots, step } from '../kit/everyday.mjs';
import {
  card,
  circle,
  filled,
  hills,
  many,
  mix,
  P,
  path,
  rect,
  shadow,
  stroke,
  tint,
  under,
} from '../kit.mjs';

export const morning = mix('sun', 'paperWhite', 0.58);
export const floorColour = mix('sand', 'ochre', 0.1);
export const wood = mix('ochreDark', 'ochre', 0.4);
export const wall = tint('wall', 0.45);

// Far hills cut as terraces, each field its own sheet; three wind turbines on the ridge.
const terrace = (y, bend, fill, x = -60, to = 1660) =>
  under(
    [0, 1, 2, 3, 4, 5, 6].map((i) => [x + ((to - x) * i) / 6, y + bend[i % bend.length]]),
    530,
    fill,
    0.4,
  );
const turbine = (x, y, s, deg) =>
  `<g transform="translate(${x} ${y}) scale(${s})">${path('M-3 0h6l3 150h-12Z', P.paperWhite)}<g transform="rotate(${deg})">${[0, 120, 240].map((a) => `<g transform="rotate(${a})">${path('M-3-4Q-8-40 0-74Q7-30 3-4Z', P.paperWhite)}</g>`).join('')}</g>${circle(0, 0, 6, P.wallDeep)}</g>`;
export const far =
  shadow(hills([258, 214, 250, 292, 300, 280, 232, 200, 254], 530, mix('hill', 'sky', 0.3)), 1) +
  shadow(
    turbine(150, 190, 0.7, 12) + turbine(262, 214, 0.55, 48) + turbine(1370, 178, 0.75, 80),
    1,
  ) +
  shadow(terrace(318, [0, -30, 4, 44, 50, 20, -34], P.hill), 1) +
  shadow(terrace(352, [-10, -24, 6, 30, 34, 14, -26], mix('hill', 'leaf', 0.45)), 1) +
  terrace(388, [-6, -22, 4, 26, 28, 10, -22], mix('sun', 'leaf', 0.28)) +
  terrace(424, [0, -14, 4, 14, 16, 4, -12], mix('sun', 'leaf', 0.42)) +
  terrace(452, [2, -10, 2, 8, 10, 2, -8], P.leaf);

// Houses.
const brick = (x, y, w, h) =>
  rect(x, y, w, h, mix('slate', 'wall', 0.45)) +
  blocks(
    step(Math.floor(w / 34), (i) => [x + 5 + i * 34, y + 6, 24, 7]).concat(
      step(Math.floor(w / 68), (i) => [x + 16 + i * 68, y + 20, 20, 7]),
    ),
    mix('slate', 'wall', 0.58),
  );
const couplets = (x, y, w, h) =>
  [x - 17, x + w + 5]
    .map(
      (cx) =>
        rect(cx, y + 4, 12, h - 22, P.vermilion, 2) +
        spots(
          step(4, (i) => [cx + 6, Math.round(y + 16 + i * ((h - 40) / 3.4))]),
          2.6,
          P.sun,
        ),
    )
    .join('') +
  rect(x + 6, y - 17, w - 12, 11, P.vermilion, 2) +
  spots(
    step(3, (i) => [x + w / 2 - 14 + i * 14, y - 11.5]),
    2.6,
    P.sun,
  );
const heater = (x, y) =>
  rect(x + 4, y - 14, 5, 16, P.slate) +
  rect(x + 62, y - 26, 5, 28, P.slate) +
  path(`M${x} ${y - 4}L${x + 56} ${y - 34}l14 4L${x + 16} ${y}Z`, P.ink) +
  stroke(`M${x + 8} ${y - 4}l54-28`, tint('slate', 0.35), 2.4) +
  card(x + 40, y - 46, 56, 17, P.paperWhite, 8, -0.2) +
  rect(x + 46, y - 46, 9, 17, P.vermilion);
const cobs = (list, fill) => stroke(list.map(([x, y]) => `M${x} ${y - 4}v8`).join(''), fill, 12);
export const corn = (x, y, n) =>
  cobs(
    step(n, (i) => [x - 6 + (i % 2) * 12, y + i * 13]),
    P.sun,
  ) +
  cobs(
    step(n, (i) => [x + 6 - (i % 2) * 12, y + i * 13 + 3]),
    P.ochre,
  );
const chilli = (x, y, n) =>
  stroke(`M${x} ${y - 4}v${n * 9}`, P.leaf, 2.4) +
  [P.vermilionDark, P.vermilion]
    .map((c, k) =>
      path(
        many(n, (i) =>
          i % 2 === k
            ? `M${x} ${y + i * 9}q-11 2-12 13q10-2 12-13ZM${x} ${y + i * 9 + 2}q11 2 12 13q-10-2-12-13Z`
            : '',
        ),
        c,
      ),
    )
    .join('');
export const glass = mix('sky', 'city', 0.45);
const left =
  shadow(
    rect(398, 318, 268, 206, wall) +
      brick(398, 478, 268, 46) +
      path('M398 318h268v14q-134 10-268 0Z', tint('wallDeep', -0.06)),
    2,
  ) +
  shadow(eaves(372, 326, 320, 86, P.slate), 2) +
  shadow(heater(548, 244), 1) +
  couplets(506, 400, 62, 122) +
  doors(506, 396, 62, 128, P.vermilionDark) +
  pane(420, 376, 62, 68, glass, P.teal) +
  pane(596, 376, 56, 68, glass, P.teal) +
  shadow(corn(498, 350, 3) + corn(578, 350, 3) + chilli(414, 348, 8), 1);
const quilt = (x, y, w, a, b) =>
  rect(x, y, w, 46, a, 4) +
  spots(
    step(3, (j) => step(Math.floor(w / 18), (i) => [x + 10 + i * 18, y + 9 + j * 14])).flat(),
    3.6,
    b,
  );
const right =
  shadow(
    rect(946, 226, 258, 298, wall) +
      brick(946, 478, 258, 46) +
      rect(1180, 226, 24, 252, tint(wall, -0.06)),
    2,
  ) +
  shadow(eaves(922, 236, 306, 66, P.vermilionDark), 2) +
  shadow(heater(1090, 176), 1) +
  pane(972, 264, 62, 56, glass, P.slate) +
  pane(1114, 264, 62, 56, glass, P.slate) +
  rect(1046, 258, 54, 100, tint('slate', 0.2), 4) +
  rect(1051, 263, 44, 95, glass, 2) +
  shadow(
    rect(934, 356, 282, 13, tint('wallDeep', 0.2), 3) +
      rect(940, 318, 270, 6, P.teal, 3) +
      stroke(
        many(19, (i) => `M${946 + i * 14} 322v34`),
        P.teal,
        3,
      ),
    1,
  ) +
  shadow(quilt(966, 314, 62, P.vermilion, P.sun) + quilt(1126, 314, 54, P.sky, P.teal), 1) +
  couplets(1046, 408, 58, 112) +
  doors(1046, 404, 58, 120, P.teal) +
  pane(970, 396, 54, 58, glass, P.slate) +
  pane(1128, 396, 52, 58, glass, P.slate) +
  shadow(corn(1036, 386, 3) + corn(1116, 386, 3), 1);
const cottage = (x, w, y, roofFill) =>
  shadow(
    rect(x, y, w, 524 - y, tint(wall, -0.02)) +
      brick(x, 496, w, 28) +
      eaves(x - 18, y + 8, w + 36, 54, roofFill),
    1,
  ) +
  filled(P.teal, rect(x + 18, y + 40, 44, 44, '', 4) + rect(x + w - 62, y + 40, 44, 44, '', 4)) +
  blocks(
    [0, w - 80].flatMap((d) => [
      [x + d + 23, y + 45, 15, 34],
      [x + d + 42, y + 45, 15, 34],
    ]),
    glass,
  ) +
  rect(x + w / 2 - 20, y + 46, 40, 478 - y, P.ochreDark, 3);
export const houses =
  shadow(
    grove(
      [
        [30, 170],
        [88, 150],
        [150, 206],
      ],
      522,
      P.leaf,
    ) +
      grove(
        [
          [58, 196],
          [120, 172],
        ],
        524,
        tint('leaf', 0.18),
      ),
    1,
  ) +
  cottage(196, 168, 376, mix('slate', 'city', 0.35)) +
  cottage(1252, 180, 370, mix('vermilionDark', 'wallDeep', 0.25)) +
  shadow(
    grove(
      [
        [1500, 192],
        [1556, 160],
        [1612, 180],
      ],
      522,
      P.leaf,
    ) +
      grove(
        [
          [1474, 150],
          [1530, 150],
          [1586, 204],
        ],
        524,
        tint('leaf', 0.18),
      ),
    1,
  ) +
  left +
  right;
