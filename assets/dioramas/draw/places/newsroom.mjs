// Newsroom at dusk: desks with lamps, a pinboard, and the printing rollers in the middle; the press stops, or a page is pinned up.

import { mug, tidy } from '../kit/everyday.mjs';
import {
  card,
  circle,
  ellipse,
  filled,
  ground,
  leaf,
  many,
  mix,
  P,
  patch,
  path,
  rect,
  rules,
  shadow,
  sheet,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import {
  back,
  board,
  bundle,
  cabinet,
  desks,
  floorColour,
  page,
  wall,
  windows,
  wood,
} from '../parts/newsroom-room.mjs';

// The press.
const reel =
  circle(724, 424, 52, P.paperWhite) +
  filled(
    'none',
    [42, 33, 24]
      .map((r) => `<circle cx="724" cy="424" r="${r}" stroke="${P.wallDeep}" stroke-width="2.4"/>`)
      .join(''),
  ) +
  circle(724, 424, 15, P.slate) +
  circle(724, 424, 6, P.sun);
const press =
  shadow(
    rect(706, 540, 36, 20, P.ink, 4) +
      rect(858, 540, 36, 20, P.ink, 4) +
      card(676, 470, 248, 78, P.vermilion, 10, 0.3) +
      rect(690, 484, 96, 50, tint('vermilion', -0.18), 6) +
      card(758, 338, 84, 144, P.slate, 18, 0.3) +
      rect(862, 402, 18, 76, P.slate, 5),
    2,
  ) +
  stroke(
    many(4, (i) => `M702 ${495 + i * 10}h72`),
    tint('vermilion', 0.25),
    4,
  ) +
  circle(822, 509, 17, P.paperWhite) +
  circle(822, 509, 13, P.sky) +
  stroke('M822 509l7-7', P.vermilion, 3) +
  circle(866, 509, 9, P.sun) +
  circle(892, 509, 9, P.leaf) +
  shadow(reel, 1) +
  stroke('M724 372Q770 374 790 414L872 398', P.paperWhite, 7) +
  shadow(circle(872, 408, 15, P.ochre) + circle(872, 408, 5, P.ink), 1) +
  rect(782, 328, 36, 14, P.ink, 4) +
  path('M788 329v-6a12 12 0 0 1 24 0v6Z', tint('slate', 0.35));
const drum = (x, y, r, fill) =>
  shadow(
    circle(x, y, r, fill) +
      circle(x, y, r - 6, tint(fill, 0.2)) +
      stroke(`M${x - r + 9} ${y}h${2 * r - 18}M${x} ${y - r + 9}v${2 * r - 18}`, fill, 6) +
      circle(x, y, 7, P.ink),
    1,
  );
const sheetOf = (x, y, w, h, deg, picture) =>
  turn(
    card(x, y, w, h, P.paperWhite, 2, -0.12) +
      rect(x + 6, y + 6, w - 12, 7, P.ink, 2) +
      rect(x + 6, y + 18, w * 0.36, h * 0.3, picture, 1) +
      rules(x + w * 0.52, y + 19, w * 0.38, [1, 0.7, 1], P.wallDeep, 7, 3.5) +
      rules(x + 6, y + h * 0.62, w - 12, [1, 0.9, 0.6], P.wallDeep, 7, 3.5),
    deg,
    x + w / 2,
    y + h / 2,
  );
const flying =
  shadow(sheetOf(872, 424, 58, 68, -6, P.teal), 1) +
  shadow(sheetOf(858, 312, 54, 66, 24, P.vermilion) + sheetOf(924, 344, 50, 62, -16, P.ochre), 2) +
  stroke('M884 392q14-6 18-18M914 416q14-8 18-22M850 392q4-10 2-18', P.paperWhite, 3.5);
const fallen =
  shadow(sheetOf(744, 552, 58, 66, 78, P.ochre) + sheetOf(802, 556, 58, 66, -66, P.vermilion), 1) +
  shadow(sheetOf(776, 546, 58, 66, 96, P.teal), 1);
const lever = shadow(
  stroke('M916 492L936 424', P.ink, 9) +
    circle(937, 420, 14, P.sun) +
    circle(916, 494, 12, P.slate),
  1,
);
const beacon =
  stroke('M800 300v-16M774 308l-14-12M826 308l14-12M766 328h-18M834 328h18', P.sun, 6) +
  shadow(path('M782 330v-7a18 18 0 0 1 36 0v7Z', P.vermilion), 1) +
  stroke('M791 322q1-8 8-9', tint('vermilion', 0.6), 3);

const floor =
  ground(526, floorColour, 4) +
  stroke(
    many(4, (i) => `M-40 ${546 + i * 13 + i * i}H1640`),
    tint(floorColour, -0.06),
    3,
  ) +
  patch(800, 590, 540, 30, tint(floorColour, 0.3)) +
  shadow(bundle(196, 548, 5), 1) +
  cabinet;
const front =
  shadow(
    card(-70, 566, 290, 26, tint(wood, 0.1), 8, 0.3) +
      rect(-60, 590, 262, 60, mix(wood, 'ochreDark', 0.4)),
    2,
  ) +
  shadow(
    turn(
      rect(20, 536, 120, 30, P.paperWhite, 15) +
        ellipse(24, 551, 9, 14, P.wallDeep) +
        rect(74, 536, 12, 30, P.vermilion),
      -3,
      80,
      550,
    ),
    1,
  ) +
  mug(172, 566, P.teal) +
  shadow(
    leaf(1598, 660, 190, -8, P.tealDark) +
      leaf(1566, 662, 160, -36, P.teal) +
      leaf(1540, 664, 110, -60, P.leaf),
    2,
  );

const landmark =
  shadow(
    rect(34, 60, 172, 130, P.slate, 8) +
      filled(tint('sun', 0.1), rect(50, 122, 30, 26, '', 3) + rect(160, 122, 30, 26, '', 3)) +
      rect(96, 136, 48, 54, P.vermilion, 4) +
      rect(118, 138, 4, 52, tint('vermilion', -0.3)),
    2,
  ) +
  shadow(
    sheet(
      'M14 30Q18 14 34 18Q120 36 206 14Q222 10 226 26V98Q222 112 206 108Q120 92 34 112Q18 116 14 100Z',
      P.paperWhite,
      -0.12,
    ),
    2,
  ) +
  path('M28 36Q120 52 212 32v14Q120 66 28 50Z', P.ink) +
  path('M28 62Q60 66 100 63V96Q60 96 28 102Z', P.teal) +
  circle(80, 76, 7, P.sun) +
  stroke('M114 70Q160 68 210 60M114 82Q160 80 210 73M114 94Q150 93 184 89', P.wallDeep, 5);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: tidy(back) },
    { file: 'windows', depth: 0.15, box: [44, -10, 1510, 450], art: tidy(windows) },
    { file: 'board', depth: 0.3, box: [626, 108, 348, 220], art: tidy(board) },
    { file: 'desks', depth: 0.5, box: [372, 356, 856, 214], art: tidy(desks) },
    { file: 'ground', depth: 0.65, box: [-60, 300, 1720, 340], art: tidy(floor + press) },
    { file: 'front', depth: 1, box: [-70, 450, 1730, 234], art: tidy(front) },
  ],
  props: [
    { id: 'page', after: 'board', shown: false, box: [714, 108, 172, 198], art: tidy(page) },
    {
      id: 'drum-top',
      after: 'ground',
      shown: true,
      box: [752, 340, 96, 92],
      art: tidy(drum(800, 384, 33, P.ochre)),
    },
    {
      id: 'drum-low',
      after: 'ground',
      shown: true,
      box: [754, 402, 92, 92],
      art: tidy(drum(800, 446, 31, P.teal)),
    },
    { id: 'lever', after: 'ground', shown: true, box: [890, 396, 74, 122], art: lever },
    { id: 'flying', after: 'ground', shown: true, box: [836, 292, 162, 222], art: tidy(flying) },
    { id: 'fallen', after: 'ground', shown: false, box: [714, 534, 174, 106], art: tidy(fallen) },
    { id: 'beacon', after: 'ground', shown: false, box: [738, 276, 124, 66], art: beacon },
  ],
  changes: {
    'press-stops': [
      { prop: 'drum-top', angle: 64, pivot: [800, 384] },
      { prop: 'drum-low', angle: -64, pivot: [800, 446] },
      { prop: 'lever', angle: -66, pivot: [916, 494] },
      { prop: 'flying', dy: 90, hide: true },
      { prop: 'fallen', from: 'above' },
      { prop: 'beacon', show: true },
    ],
    'page-pinned': [{ prop: 'page', from: 'above' }],
  },
  spots: [
    { x: 548, y: 588 },
    { x: 628, y: 598 },
    { x: 984, y: 598 },
    { x: 1068, y: 588 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark: tidy(landmark),
};
