// City service hall: a long line of counters with picture signs; a side lane opens, or the papers of three counters meet in one folder.

import { blocks, bust, heart, homeSign, tidy } from '../kit/everyday.mjs';
import {
  card,
  circle,
  filled,
  ground,
  leaf,
  many,
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
  archway,
  back,
  counters,
  floorColour,
  go,
  rail,
  wall,
  windows,
} from '../parts/service-hall-room.mjs';

const floor =
  ground(530, floorColour, 4) +
  patch(800, 590, 560, 28, tint(floorColour, 0.45)) +
  stroke(
    many(9, (i) => `M${800 + (i - 4) * 160} 548L${800 + (i - 4) * 214} 600`),
    tint(floorColour, -0.06),
    3,
  );
const carpet =
  shadow(
    sheet('M834 534H922L958 602Q960 614 948 614H808Q796 614 798 602Z', go, 0.3) +
      stroke('M840 542L812 604M916 542L944 604', tint('sun', 0.2), 4),
    1,
  ) + filled(P.paperWhite, path('M878 552l22 17h-12l3 18h-26l3-18h-12Z'));
const bar = shadow(
  rect(816, 468, 124, 17, P.vermilion, 8) +
    blocks(
      [
        [842, 468, 15, 17],
        [874, 468, 15, 17],
        [906, 468, 15, 17],
      ],
      P.paperWhite,
    ),
  1,
  true,
);
const arrowSign = (fill, arrow) =>
  shadow(card(832, 150, 92, 92, fill, 22, 0.3), 2) +
  path('M878 166l30 32h-18v28h-24v-28h-18Z', arrow) +
  blocks(
    [
      [850, -10, 3, 160],
      [904, -10, 3, 160],
    ],
    P.slate,
  );

const paper = (x, deg, head, art) =>
  shadow(
    turn(
      card(x, 186, 78, 100, P.paperWhite, 4, -0.12) +
        rect(x + 10, 198, 34, 8, head, 4) +
        art +
        rules(x + 10, 216, 58, [0.5, 0.5, 1, 0.8, 1, 0.6], P.wallDeep, 11, 4.5) +
        rect(x + 31, 176, 16, 22, head, 4) +
        rect(x + 35, 180, 8, 8, tint(head, 0.4), 2),
      deg,
      x + 39,
      186,
    ),
    1,
  );
const paperA = paper(496, -2, P.vermilion, homeSign(552, 222, 12, P.vermilion));
const paperB = paper(597, 1.5, P.ochre, bust(652, 222, 12, P.ochre));
const paperC = paper(698, -1, P.plum, heart(752, 222, 11, P.plum));
const folderFront =
  shadow(sheet('M684 404H804L798 450Q797 456 790 456H698Q691 456 690 450Z', P.sun, 0.4), 1) +
  rect(738, 398, 12, 58, P.vermilion) +
  circle(744, 428, 13, P.vermilion) +
  circle(744, 428, 6, P.sun);

const seatRow = shadow(
  many(3, (i) => card(-40 + i * 96, 556, 84, 96, [P.tealDark, P.teal, P.tealDark][i], 20, 0.2)) +
    rect(-60, 622, 300, 18, P.slate),
  2,
);
const fern = shadow(
  leaf(1596, 660, 200, -10, P.tealDark) +
    leaf(1560, 660, 168, -38, P.leaf) +
    leaf(1530, 664, 120, -62, P.teal),
  2,
);

const landmark =
  shadow(
    path('M24 190V96Q24 84 36 84H204Q216 84 216 96V190Z', tint(wall, 0.2)) +
      sheet('M12 92Q120 30 228 92L222 104H18Z', P.teal, 0.3),
    2,
  ) +
  shadow(
    card(96, 16, 48, 60, P.sun, 5, 0.4) +
      rect(102, 8, 36, 50, P.paperWhite, 3) +
      rules(107, 18, 26, [1, 0.7, 1], P.vermilion, 9, 4) +
      card(92, 42, 56, 38, P.ochre, 5, 0.3),
    1,
  ) +
  filled(P.slate, rect(36, 114, 40, 34, '', 4) + rect(164, 114, 40, 34, '', 4)) +
  rect(90, 112, 60, 78, P.slate, 4) +
  filled(
    tint('sky', 0.2),
    rect(40, 118, 32, 26, '', 2) +
      rect(168, 118, 32, 26, '', 2) +
      rect(95, 117, 23, 73) +
      rect(122, 117, 23, 73),
  ) +
  shadow(
    rect(26, 162, 60, 28, P.teal, 3) +
      rect(154, 162, 60, 28, P.teal, 3) +
      rect(22, 156, 68, 9, P.wall, 3) +
      rect(150, 156, 68, 9, P.wall, 3),
    1,
  ) +
  circle(56, 177, 7, P.vermilion) +
  circle(184, 177, 7, P.sun) +
  path('M104 168h32l6 22H98Z', go);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: tidy(back) },
    { file: 'windows', depth: 0.15, box: [60, -10, 1460, 550], art: windows },
    { file: 'wall', depth: 0.6, box: [470, -10, 690, 558], art: tidy(archway + rail) },
    { file: 'ground', depth: 0.6, box: [-60, 500, 1720, 140], art: tidy(floor) },
    { file: 'counters', depth: 0.6, box: [266, 330, 1310, 262], art: tidy(counters) },
    { file: 'front', depth: 1, box: [-60, 440, 1720, 244], art: tidy(seatRow + fern) },
  ],
  props: [
    {
      id: 'sign-off',
      after: 'wall',
      shown: true,
      box: [816, -10, 124, 274],
      art: arrowSign(P.slate, tint('slate', 0.2)),
    },
    {
      id: 'sign-on',
      after: 'wall',
      shown: false,
      box: [816, -10, 124, 274],
      art: arrowSign(go, P.paperWhite),
    },
    { id: 'carpet', after: 'ground', shown: false, box: [784, 522, 188, 108], art: tidy(carpet) },
    { id: 'bar', after: 'counters', shown: true, box: [806, 458, 144, 42], art: bar },
    { id: 'paper-a', after: 'counters', shown: true, box: [480, 166, 112, 142], art: tidy(paperA) },
    { id: 'paper-b', after: 'counters', shown: true, box: [580, 166, 112, 142], art: tidy(paperB) },
    { id: 'paper-c', after: 'counters', shown: true, box: [682, 166, 112, 142], art: tidy(paperC) },
    {
      id: 'folder',
      after: 'counters',
      shown: true,
      box: [672, 390, 144, 86],
      art: tidy(folderFront),
    },
  ],
  changes: {
    'green-channel': [
      { prop: 'bar', angle: -80, pivot: [819, 476] },
      { prop: 'carpet', from: 'below' },
      { prop: 'sign-off', hide: true },
      { prop: 'sign-on', show: true },
    ],
    'papers-join': [
      { prop: 'paper-a', dx: 188, dy: 160, angle: -7, pivot: [535, 286] },
      { prop: 'paper-b', dx: 108, dy: 152, angle: 0, pivot: [636, 286] },
      { prop: 'paper-c', dx: 20, dy: 160, angle: 6, pivot: [737, 286] },
    ],
  },
  spots: [
    { x: 552, y: 588 },
    { x: 640, y: 598 },
    { x: 1008, y: 598 },
    { x: 1082, y: 588 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'hall',
  landmark: tidy(landmark),
};
