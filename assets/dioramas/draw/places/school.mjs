// School: open corridors with children at the rails, a folding gate under an arch of blossoms, a poster board by the wall.

import { blocks, bust, spots, sunflower, tidy } from '../kit/everyday.mjs';
import {
  card,
  circle,
  clock,
  cloud,
  filled,
  leaf,
  many,
  move,
  P,
  path,
  rect,
  rules,
  shadow,
  sheet,
  sky,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import {
  air,
  brick,
  building,
  bunting,
  cream,
  far,
  floorColour,
  glass,
  plaza,
  trees,
} from '../parts/school-building.mjs';
import { folding, wall } from '../parts/school-wall.mjs';

const poster = shadow(
  turn(
    card(948, 358, 104, 144, P.sun, 3, 0.3) +
      circle(1000, 418, 40, tint('sun', 0.5)) +
      path('M1000 442q-20-14-42-8v-38q24-6 42 8q18-14 42-8v38q-22-6-42 8Z', P.paperWhite) +
      stroke(
        'M1000 404v36M966 406q14-2 24 5M966 418q14-2 24 5M1034 406q-14-2-24 5M1034 418q-14-2-24 5',
        P.wallDeep,
        3,
      ) +
      path('M1000 400q-16-4-14-22q14 2 14 22q0-22 16-24q2 20-16 24Z', P.leaf) +
      bust(976, 470, 13, P.vermilion) +
      bust(1000, 466, 14, P.teal) +
      bust(1024, 470, 13, P.plum) +
      rules(964, 488, 72, [1], P.ochreDark, 8, 4) +
      spots(
        [
          [955, 365],
          [1045, 365],
        ],
        4.5,
        P.vermilion,
      ),
    -1.5,
    1000,
    430,
  ),
  2,
);

const bike = shadow(
  filled(
    'none',
    `<g stroke="${P.ink}" stroke-width="9">${circle(36, 596, 50, 'none')}${circle(202, 596, 50, 'none')}</g>`,
  ) +
    stroke('M36 596L86 526H172L124 600H36M86 526L124 600M172 526L202 596', P.vermilion, 9) +
    stroke('M76 512h30', P.ink, 11) +
    stroke('M86 526l-4-14', P.slate, 6) +
    stroke('M172 526l-8-34h24q8 2 6 12', P.slate, 7) +
    circle(124, 600, 14, P.slate) +
    sheet('M178 492h56l-6 40h-44Z', P.sun, 0.3) +
    stroke('M182 504h49M184 516h45', P.ochre, 3),
  2,
);
const bed =
  shadow(leaf(1600, 654, 180, -6, P.tealDark) + leaf(1560, 656, 140, -26, P.leaf), 2) +
  shadow(sunflower(1500, 656, 116, 32, -8) + sunflower(1440, 660, 78, 26, -10), 2);

const landmark =
  shadow(
    rect(14, 92, 212, 98, cream, 4) +
      sheet('M84 190V44Q84 30 98 30H142Q156 30 156 44V190Z', brick, 0.25) +
      rect(76, 22, 88, 13, P.teal, 5) +
      rect(8, 82, 70, 13, P.teal, 4) +
      rect(162, 82, 70, 13, P.teal, 4),
    2,
  ) +
  filled(
    glass,
    many(2, (j) =>
      many(
        2,
        (i) =>
          rect(24 + i * 28, 106 + j * 34, 20, 20, '', 3) +
          rect(168 + i * 28, 106 + j * 34, 20, 20, '', 3),
      ),
    ),
  ) +
  blocks(
    [
      [14, 132, 70, 4],
      [156, 132, 70, 4],
    ],
    P.teal,
  ) +
  clock(120, 66, 24, P.teal) +
  path('M104 190v-54a16 16 0 0 1 32 0v54Z', P.sun) +
  rect(119, 122, 3, 68, P.ochre) +
  shadow(rect(28, 168, 54, 22, P.vermilion, 3) + rect(158, 168, 54, 22, P.vermilion, 3), 1);

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art: sky(air, [1190, 170, 46]) + cloud(480, 156, 110) + cloud(1000, 150, 90),
    },
    { file: 'far', depth: 0.2, box: [-60, 200, 1720, 322], art: tidy(far) },
    {
      file: 'building',
      depth: 0.4,
      box: [90, 100, 1420, 440],
      art: tidy(building + trees + bunting),
    },
    { file: 'ground', depth: 0.65, box: [-60, 490, 1720, 150], art: tidy(plaza) },
    { file: 'wall', depth: 0.65, box: [-70, 292, 1740, 300], art: tidy(wall) },
    { file: 'front', depth: 1, box: [-40, 460, 1680, 212], art: tidy(bike + bed) },
  ],
  props: [
    {
      id: 'gate',
      after: 'ground',
      shown: true,
      box: [692, 424, 208, 124],
      art: tidy(shadow(folding, 1)),
    },
    {
      id: 'poster',
      after: 'wall',
      shown: false,
      box: [902, 344, 144, 186],
      art: tidy(move(poster, -26, 0)),
    },
  ],
  changes: {
    'poster-up': [{ prop: 'poster', from: 'above' }],
    'gate-opens': [{ prop: 'gate', dx: 196 }],
  },
  spots: [
    { x: 544, y: 588 },
    { x: 632, y: 598 },
    { x: 1078, y: 592 },
  ],
  skyColour: air,
  groundColour: floorColour,
  room: 'outdoor',
  landmark: tidy(landmark),
};
