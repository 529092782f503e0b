// Village square: the scholar tree, the board frame, harvest, cart and hens.

import { eaves, hen, lobes, spots, tray } from '../kit/everyday.mjs';
import {
  bush,
  card,
  circle,
  ellipse,
  filled,
  ground,
  mix,
  P,
  patch,
  path,
  rect,
  shadow,
  stroke,
  tint,
} from '../kit.mjs';
import { floorColour, wood } from './village-homes.mjs';

// The scholar tree behind the board.
const greatTree =
  shadow(
    path(
      'M762 534Q782 430 770 340L706 250l16-8L786 310L794 230h14l2 84L874 242l14 10L834 350Q822 430 842 534Q800 546 762 534Z',
      P.ochreDark,
    ),
    1,
  ) +
  shadow(
    lobes(
      [
        [690, 226, 60],
        [754, 170, 66],
        [838, 164, 68],
        [914, 220, 60],
        [800, 236, 84],
        [650, 258, 38],
        [952, 256, 38],
      ],
      tint('leaf', -0.2),
    ),
    1,
  ) +
  shadow(
    lobes(
      [
        [686, 212, 46],
        [748, 158, 50],
        [828, 150, 54],
        [902, 206, 48],
        [780, 200, 52],
        [840, 206, 50],
        [724, 204, 40],
      ],
      tint('leaf', -0.05),
    ),
    1,
  ) +
  lobes(
    [
      [742, 150, 32],
      [716, 172, 22],
      [816, 138, 34],
      [850, 150, 24],
      [676, 202, 28],
      [892, 196, 28],
      [914, 208, 18],
      [790, 182, 22],
    ],
    tint('leaf', 0.09),
  ) +
  spots(
    [
      [652, 240],
      [722, 226],
      [784, 232],
      [850, 222],
      [930, 240],
      [790, 136],
      [868, 176],
      [700, 182],
      [948, 262],
      [826, 180],
    ].flatMap(([x, y]) => [
      [x, y],
      [x + 9, y + 3],
      [x + 3, y + 9],
    ]),
    3.6,
    tint('sun', 0.3),
  );

// Square, board frame, drying racks, hens.
const frame =
  shadow(
    rect(694, 300, 14, 258, wood, 3) +
      rect(892, 300, 14, 258, wood, 3) +
      rect(684, 550, 34, 14, mix('slate', 'wall', 0.4), 4) +
      rect(882, 550, 34, 14, mix('slate', 'wall', 0.4), 4) +
      card(684, 284, 232, 214, wood, 7, 0.3) +
      rect(698, 298, 204, 186, mix('tealDark', 'teal', 0.6), 4),
    2,
  ) + shadow(eaves(664, 288, 272, 36, P.slate), 2);
const rack = (x, y, w) =>
  filled(wood, rect(x, y, w, 7, '', 3) + rect(x + 14, y, 8, 62) + rect(x + w - 22, y, 8, 62));
const trays =
  shadow(
    rack(1262, 486, 232) + tray(1318, 480, 54, P.vermilion) + tray(1432, 480, 54, P.ochre),
    1,
  ) +
  shadow(
    rack(1300, 544, 240) + tray(1358, 538, 58, P.sun, P.wallDeep) + tray(1480, 538, 58, P.plum),
    1,
  );
const wheel = (x, y, r) =>
  circle(x, y, r, P.ink) + circle(x, y, r - 7, tint('slate', 0.5)) + circle(x, y, 6, P.ink);
export const melon = (x, y, r) =>
  ellipse(x, y, r * 1.15, r, P.ochre) +
  ellipse(x, y, r * 0.55, r, tint('ochre', 0.2)) +
  stroke(`M${x} ${y - r}q2-8 9-9`, P.leaf, 4.5);
const cart = shadow(
  melon(176, 478, 22) +
    melon(222, 474, 25) +
    melon(270, 480, 22) +
    melon(198, 446, 20) +
    melon(246, 442, 21) +
    path('M132 486H306V536H150Z', P.teal) +
    rect(128, 480, 182, 11, tint('teal', 0.25), 4) +
    stroke('M306 532H372L400 470M388 470h30M350 532l6-46', P.slate, 8) +
    card(330, 474, 48, 12, P.ink, 6) +
    wheel(186, 548, 28) +
    wheel(400, 548, 28) +
    stroke('M400 548L404 480', P.slate, 7),
  2,
);
const stones = filled(
  tint(floorColour, -0.045),
  [
    [120, 606, 44],
    [520, 622, 44],
    [760, 622, 40],
    [1010, 620, 46],
    [1240, 612, 44],
    [1430, 620, 40],
    [1560, 590, 40],
  ]
    .map(([x, y, r]) => ellipse(x, y, r, r * 0.16))
    .join(''),
);
export const square =
  ground(516, floorColour, 8) +
  patch(800, 588, 540, 28, tint(floorColour, 0.4)) +
  stones +
  bush(400, 532, 96, tint('leaf', 0.1)) +
  bush(1176, 532, 90, P.leaf) +
  greatTree +
  frame +
  cart +
  trays +
  shadow(hen(766, 596, 24, 1, P.paperWhite) + hen(838, 604, 27, -1, P.ochre), 1) +
  filled(
    P.ochre,
    [
      [792, 602],
      [800, 608],
      [806, 600],
      [788, 610],
    ]
      .map(([x, y]) => circle(x, y, 2.4))
      .join(''),
  );
