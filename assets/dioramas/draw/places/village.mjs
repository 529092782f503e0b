// Village square: a notice board under the big scholar tree, farmhouses, harvest drying in the sun.

import {
  blocks,
  bust,
  eaves,
  flower,
  heart,
  homeSign,
  lobes,
  pane,
  pinned,
  spots,
  step,
  sunflower,
  tidy,
} from '../kit/everyday.mjs';
import {
  card,
  circle,
  cloud,
  filled,
  mix,
  P,
  path,
  rect,
  rules,
  shadow,
  sky,
  stroke,
  tint,
} from '../kit.mjs';
import {
  corn,
  far,
  floorColour,
  glass,
  houses,
  morning,
  wall,
  wood,
} from '../parts/village-homes.mjs';
import { melon, square } from '../parts/village-square.mjs';

// Papers of the board: the points sheet (a table of households) and two notices; each has a successor.
const table = (x, y, head, rows, mark) =>
  rect(x + 12, y + 20, 84, 16, head, 4) +
  rows.map((_n, j) => homeSign(x + 20, y + 54 + j * 24, 8, P.inkSoft)).join('') +
  mark(rows.flatMap((n, j) => step(n, (i) => [x + 42 + i * 13, y + 54 + j * 24]))) +
  stroke(rows.map((_n, j) => `M${x + 10} ${y + 67 + j * 24}h88`).join(''), P.wallDeep, 1.6);
const points = pinned(
  706,
  304,
  108,
  172,
  -1.5,
  table(706, 304, P.vermilion, [4, 2, 5, 3, 4], (list) => spots(list, 4.8, P.ochre)),
);
const pointsNew = pinned(
  706,
  304,
  108,
  172,
  1.5,
  table(706, 304, P.teal, [3, 5, 4, 2, 5], (list) =>
    blocks(
      list.map(([x, y]) => [x - 4.5, y - 4.5, 9, 9]),
      P.teal,
    ),
  ),
  { head: P.ochre },
);
const noticeA = pinned(
  826,
  304,
  68,
  80,
  2,
  rect(836, 320, 30, 6, P.teal, 3) + rules(836, 334, 48, [1, 0.8, 1, 0.6], P.wallDeep, 11, 4.5),
  { head: P.ochre },
);
const noticeB = pinned(
  824,
  396,
  72,
  78,
  -2,
  circle(860, 430, 19, tint('sky', 0.1)) +
    bust(860, 430, 14, P.plum) +
    rules(836, 456, 48, [1, 0.6], P.wallDeep, 8, 4),
  { fill: P.wall },
);
const noticeC = pinned(
  824,
  302,
  72,
  84,
  -2,
  flower(860, 342, 20) + rules(838, 370, 44, [1], P.paperWhite, 9, 4.5),
  { fill: P.sun, head: P.teal },
);
const noticeD = pinned(
  824,
  398,
  72,
  76,
  2.5,
  path('M838 446q8-34 22-34t22 34Z', tint('leaf', 0.2)) +
    heart(860, 432, 11) +
    rules(836, 456, 48, [1, 0.7], P.wallDeep, 8, 4),
  { head: P.leaf },
);
const trace =
  filled(mix('teal', 'wall', 0.2), rect(712, 310, 96, 160, '', 3)) +
  circle(760, 312, 3, P.tealDark);

const corner = shadow(
  sunflower(36, 650, 190, 48, -18) +
    sunflower(118, 660, 142, 40, 14) +
    sunflower(190, 664, 84, 32, 16),
  2,
);
const vine =
  shadow(
    path('M1400 644q0-64 44-64q18-32 58-14q44-26 70 14q52-6 60 64Z', tint('leaf', -0.15)) +
      path('M1452 644q4-44 40-40q28-26 58 2q40 0 50 38Z', P.leaf) +
      melon(1474, 612, 32) +
      melon(1566, 604, 40),
    2,
  ) +
  flower(1428, 586, 13, P.sun, P.ochre) +
  flower(1528, 566, 12, P.sun, P.ochre);

const landmark =
  shadow(
    path('M40 190Q46 140 40 104h14Q52 140 60 190Z', P.ochreDark) +
      lobes(
        [
          [34, 80, 26],
          [62, 62, 28],
          [50, 96, 26],
          [78, 90, 20],
        ],
        tint('leaf', -0.1),
      ) +
      lobes(
        [
          [36, 72, 16],
          [60, 56, 17],
        ],
        tint('leaf', 0.08),
      ),
    2,
  ) +
  shadow(rect(98, 112, 124, 78, wall) + eaves(84, 118, 152, 50, P.slate), 2) +
  pane(112, 136, 30, 30, glass, P.teal) +
  rect(178, 132, 30, 58, P.vermilionDark, 3) +
  rect(170, 134, 6, 44, P.vermilion) +
  rect(210, 134, 6, 44, P.vermilion) +
  corn(157, 132, 3) +
  shadow(
    rect(62, 124, 6, 66, wood) +
      rect(124, 124, 6, 66, wood) +
      card(54, 120, 84, 52, wood, 4, 0.3) +
      rect(60, 126, 72, 40, P.teal, 2) +
      rect(65, 130, 30, 32, P.paperWhite, 2) +
      rect(101, 130, 26, 18, P.sun, 2) +
      rect(101, 151, 26, 12, P.wall, 2) +
      eaves(46, 122, 100, 16, P.vermilionDark),
    1,
  ) +
  rules(69, 136, 22, [1, 0.7, 1, 0.5], P.ochre, 6.5, 3.5);

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art: sky(morning, [1010, 150, 46]) + cloud(430, 160, 130),
    },
    { file: 'far', depth: 0.2, box: [-60, 104, 1720, 430], art: tidy(far) },
    { file: 'houses', depth: 0.45, box: [0, 112, 1650, 428], art: tidy(houses) },
    { file: 'ground', depth: 0.65, box: [-60, 70, 1720, 570], art: tidy(square + trace) },
    { file: 'front', depth: 1, box: [-60, 400, 1720, 270], art: tidy(corner + vine) },
  ],
  props: [
    {
      id: 'points-new',
      after: 'ground',
      shown: false,
      box: [694, 292, 132, 200],
      art: tidy(pointsNew),
    },
    { id: 'notice-c', after: 'ground', shown: false, box: [812, 292, 98, 108], art: tidy(noticeC) },
    { id: 'notice-d', after: 'ground', shown: false, box: [812, 388, 98, 104], art: tidy(noticeD) },
    { id: 'points', after: 'ground', shown: true, box: [694, 292, 132, 200], art: tidy(points) },
    { id: 'notice-a', after: 'ground', shown: true, box: [814, 292, 94, 106], art: tidy(noticeA) },
    { id: 'notice-b', after: 'ground', shown: true, box: [812, 386, 98, 104], art: tidy(noticeB) },
  ],
  changes: {
    'board-changes': [
      { prop: 'points', angle: 24, pivot: [760, 312], hide: true },
      { prop: 'notice-a', angle: -30, pivot: [860, 312], hide: true },
      { prop: 'notice-b', angle: 34, pivot: [860, 404], hide: true },
      { prop: 'points-new', from: 'above' },
      { prop: 'notice-c', from: 'above' },
      { prop: 'notice-d', from: 'right' },
    ],
    'board-taken-down': [
      { prop: 'points', dx: -46, dy: 150, angle: -22, pivot: [760, 312], hide: true },
    ],
  },
  spots: [
    { x: 552, y: 588 },
    { x: 642, y: 598 },
    { x: 964, y: 598 },
    { x: 1056, y: 588 },
  ],
  skyColour: morning,
  groundColour: floorColour,
  room: 'outdoor',
  landmark: tidy(landmark),
};
