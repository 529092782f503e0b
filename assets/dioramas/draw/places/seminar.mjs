// Seminar room of a law school: a round table under the blackboard, tall windows on one side, books on the other.
import {
  bookcase,
  chair,
  cup,
  hand,
  lying,
  openBook,
  roundTable,
  speech,
  stack,
} from '../kit/rooms.mjs';
import {
  arch,
  card,
  circle,
  filled,
  ground,
  many,
  mix,
  P,
  patch,
  path,
  potPlant,
  rect,
  rules,
  shadow,
  size,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import { board, windows } from '../parts/seminar-wall.mjs';

const wall = mix('sun', 'paper', 0.48);
const wood = mix('ochreDark', 'ochre', 0.3);
const floorColour = mix('ochre', 'wall', 0.62);
const dado = P.tealDark;

// The wall: plaster above, green panelling below.
const back =
  rect(-60, 0, 1720, 640, wall) +
  rect(-60, 92, 1720, 8, tint(wall, -0.1)) +
  filled(tint(wall, 0.3), rect(-60, 100, 1720, 4)) +
  rect(-60, 404, 1720, 236, dado) +
  rect(-60, 398, 1720, 12, tint(dado, 0.22)) +
  filled(
    tint(dado, 0.1),
    many(16, (i) => rect(i * 114 - 100, 424, 90, 130, '', 6)),
  );

const cases =
  bookcase(1004, 128, 168, 400, 5, wood, 1) +
  bookcase(1186, 128, 176, 400, 5, wood, 4) +
  bookcase(1376, 128, 176, 400, 5, wood, 2) +
  shadow(
    stack(1030, 128, [
      [86, 15, P.vermilion, 0],
      [70, 13, P.teal, 8],
    ]) +
      stack(1230, 128, [
        [84, 14, P.plum, 0],
        [76, 15, P.ochre, 6],
        [60, 12, P.slate, 10],
      ]),
    1,
  );

const floor =
  ground(522, floorColour, 4) +
  potPlant(240, 560, 150, P.vermilion, P.leaf) +
  potPlant(444, 548, 110, P.ochre, P.leaf) +
  filled(
    tint(floorColour, -0.07),
    many(13, (i) => path(`M${190 + i * 102} 524l${(i - 6) * 18} 88h2l${(6 - i) * 18 - 1} -88Z`)),
  ) +
  patch(800, 586, 470, 40, P.plum) +
  patch(800, 586, 440, 34, tint('plum', 0.16)) +
  patch(800, 586, 424, 31, P.plum) +
  shadow(
    chair(694, 406, 84, 110, P.vermilion) +
      chair(800, 394, 88, 120, P.ochre) +
      chair(906, 406, 84, 110, P.vermilion),
    1,
  );

const table =
  roundTable(800, 502, 256, 56, 606, mix('ochreDark', 'ochre', 0.52)) +
  shadow(
    stack(566, 500, [
      [96, 17, P.teal, 0],
      [84, 15, P.ochre, 8],
      [74, 14, P.vermilion, 4],
    ]) +
      stack(954, 500, [
        [92, 17, P.slate, 0],
        [80, 15, P.leaf, 4],
      ]) +
      cup(716, 482) +
      cup(884, 482, P.paperWhite, P.vermilion),
    1,
  ) +
  shadow(openBook(800, 486, 104), 1);

const page = (x, y, ...more) => shadow(lying(x, y, ...more), 1);
const flying = (x, y, deg, head) =>
  shadow(
    turn(
      card(x, y, 74, 94, P.paperWhite, 4, -0.1) +
        path(`M${x + 74} ${y + 70}v24h-24Z`, P.paperDeep) +
        rect(x + 10, y + 11, 34, 7, head, 3) +
        rules(x + 10, y + 30, 54, [1, 0.8, 0.9, 0.5], P.wallDeep, 13, 4.4),
      deg,
      x + 37,
      y + 47,
    ),
    2,
  );

const front =
  shadow(
    stack(-60, 650, [
      [250, 34, P.teal, 0],
      [220, 30, P.ochre, 14],
      [190, 28, P.vermilion, 4],
      [160, 24, P.slate, 20],
    ]),
    3,
  ) +
  shadow(
    card(1420, 508, 180, 160, P.teal, 50, 0.25) +
      rect(1446, 534, 128, 120, tint('teal', -0.18), 34),
    3,
  );

const landmark =
  shadow(path('M40 78H200V190H40Z', mix('sun', 'ochre', 0.25)), 2) +
  many(4, (i) => arch(54 + i * 36, 104, 24, 62, P.tealDark)) +
  filled(
    P.paperWhite,
    many(4, (i) => rect(65 + i * 36, 106, 2.4, 60) + rect(54 + i * 36, 134, 24, 2.4)),
  ) +
  card(32, 174, 176, 16, wood, 4) +
  shadow(
    path('M120 42Q84 14 18 34L30 92Q88 72 120 96Q152 72 210 92L222 34Q156 14 120 42Z', P.vermilion),
    2,
  ) +
  path('M120 34Q88 8 28 24L36 78Q90 60 120 84Z', P.paperWhite) +
  path('M120 34Q152 8 212 24L204 78Q150 60 120 84Z', P.paperDeep) +
  stroke(
    'M48 38Q80 28 106 42M50 52Q82 42 106 56M192 38Q160 28 134 42M190 52Q158 42 134 56',
    P.wallDeep,
    4,
  );

const talkMarks = (x, y, colour) =>
  filled(
    colour,
    many(3, (i) => circle(x + i * 22, y, 7)),
  );
export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: back },
    { file: 'windows', depth: 0.15, box: [30, 100, 590, 316], art: windows },
    { file: 'cases', depth: 0.3, box: [590, 70, 980, 480], art: board + cases },
    { file: 'floor', depth: 0.5, box: [-60, 380, 1720, 260], art: floor },
    { file: 'table', depth: 0.65, box: [520, 420, 560, 205], art: table },
    { file: 'front', depth: 1, box: [-60, 490, 1680, 180], art: front },
  ],
  props: [
    {
      id: 'hand-left',
      after: 'floor',
      shown: false,
      box: [646, 306, 112, 214],
      art: shadow(size(hand(702, 346, 510, P.teal, P.skinLight), 1.2, 702, 510), 1),
    },
    {
      id: 'hand-middle',
      after: 'floor',
      shown: false,
      box: [744, 266, 112, 254],
      art: shadow(size(hand(800, 316, 510, P.plum, P.skinDeep), 1.2, 800, 510), 1),
    },
    {
      id: 'hand-right',
      after: 'floor',
      shown: false,
      box: [842, 308, 112, 212],
      art: shadow(size(hand(898, 354, 510, P.slate, P.skinMid), 1.2, 898, 510, -1.2), 1),
    },
    {
      id: 'talk-left',
      after: 'table',
      shown: false,
      box: [586, 138, 170, 136],
      art: speech(604, 152, 132, 76, P.paperWhite, 640, 258, talkMarks(648, 190, P.teal)),
    },
    {
      id: 'talk-right',
      after: 'table',
      shown: false,
      box: [858, 138, 170, 136],
      art: speech(
        876,
        158,
        132,
        70,
        P.ochre,
        970,
        258,
        rules(904, 180, 76, [1, 0.6], P.paperWhite, 17, 7),
      ),
    },
    {
      id: 'page-1',
      after: 'table',
      shown: false,
      box: [676, 480, 130, 80],
      art: page(742, 516, 96, 44, 12, -5, P.vermilion),
    },
    {
      id: 'page-2',
      after: 'table',
      shown: false,
      box: [794, 480, 130, 80],
      art: page(858, 518, 96, 44, -12, 6, P.teal),
    },
    {
      id: 'page-3',
      after: 'table',
      shown: false,
      box: [738, 496, 130, 80],
      art: page(800, 532, 92, 40, 2, -2, P.ochre),
    },
    {
      id: 'page-4',
      after: 'table',
      shown: false,
      box: [690, 330, 120, 136],
      art: flying(712, 350, -14, P.teal),
    },
    {
      id: 'page-5',
      after: 'table',
      shown: false,
      box: [800, 300, 120, 140],
      art: flying(822, 318, 12, P.vermilion),
    },
  ],
  changes: {
    'papers-fly': [
      { prop: 'page-1', from: 'left' },
      { prop: 'page-2', from: 'right' },
      { prop: 'page-3', from: 'above' },
      { prop: 'page-4', from: 'left' },
      { prop: 'page-5', from: 'right' },
    ],
    'hands-up': [
      { prop: 'hand-left', from: 'below' },
      { prop: 'hand-middle', from: 'below' },
      { prop: 'hand-right', from: 'below' },
      { prop: 'talk-left', show: true },
      { prop: 'talk-right', show: true },
    ],
  },
  spots: [
    { x: 536, y: 590 },
    { x: 630, y: 600 },
    { x: 970, y: 600 },
    { x: 1064, y: 590 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark,
};
