// Archive of the 2014 outline: racks of boxes, a cabinet of drawers with one big drawer, a reading desk before it.
import { openBook, stack } from '../kit/rooms.mjs';
import {
  card,
  circle,
  ellipse,
  filled,
  floorLines,
  ground,
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
import { racks } from '../parts/archive-racks.mjs';

const wall = mix('leaf', 'paperWhite', 0.4);
const floorColour = mix('wallDeep', 'ochreDark', 0.14);
const wood = mix('ochreDark', 'vermilion', 0.24);
const drawerWood = tint(mix('ochreDark', 'ochre', 0.55), 0.06);
const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;

// High windows, with the light that falls from them.
const clerestory = (x) =>
  shadow(card(x, 108, 148, 56, P.paperWhite, 6), 1) +
  rect(x + 8, 116, 132, 40, P.sky, 2) +
  path(`M${x + 8} 142q40-18 72-6t60-6V156H${x + 8}Z`, P.hill) +
  filled(P.paperWhite, rect(x + 50, 114, 5, 44) + rect(x + 94, 114, 5, 44));
const back =
  rect(-60, 0, 1720, 640, wall) +
  rect(-60, 84, 1720, 10, tint(wall, 0.3)) +
  rect(-60, 94, 1720, 5, tint(wall, -0.12)) +
  many(6, (i) => clerestory(40 + i * 190 + (i > 2 ? 420 : 0))) +
  rect(-60, 490, 1720, 30, tint(wall, -0.25));

// The cabinet: small drawers all round, the big one in the middle.
const row = (y, columns = [0, 1, 2, 3, 4, 5]) => columns.map((i) => [612 + i * 63, y]);
const ends = [0, 1, 4, 5];
const at = [
  ...row(176),
  ...row(228),
  ...row(280, ends),
  ...row(332, ends),
  ...row(384),
  ...row(436),
];
const drawers =
  filled(drawerWood, at.map(([x, y]) => rect(x, y, 60, 48, '', 4)).join('')) +
  path(at.map(([x, y]) => box(x + 2, y + 1, 56, 2)).join(''), tint(drawerWood, 0.3)) +
  path(at.map(([x, y]) => box(x + 15, y + 8, 30, 12)).join(''), P.paperWhite) +
  path(at.map(([x, y]) => box(x + 20, y + 12.5, 16, 3)).join(''), P.wallDeep) +
  stroke(at.map(([x, y]) => `M${x + 23} ${y + 34}q7 8 14 0`).join(''), P.sun, 3.4);
const cabinet =
  shadow(
    card(596, 148, 408, 376, wood, 6, 0.2) +
      path('M584 152L610 128H990L1016 152Z', tint(wood, 0.16)) +
      card(580, 150, 440, 13, tint(wood, 0.26), 4),
    2,
  ) +
  shadow(
    sheet('M730 130Q800 74 870 130Z', tint(wood, 0.16), 0.25) +
      circle(800, 112, 13, P.sun) +
      circle(800, 112, 8, tint('sun', -0.25)),
    1,
  ) +
  rect(608, 172, 384, 348, tint(wood, -0.34), 4) +
  drawers +
  rect(612, 488, 376, 28, drawerWood, 4) +
  rect(738, 280, 124, 100, tint(wood, -0.55), 4);

const bigFront =
  shadow(
    card(734, 276, 132, 108, tint(drawerWood, 0.1), 6, 0.4) +
      rect(744, 286, 112, 88, tint(drawerWood, -0.07), 5) +
      card(764, 296, 72, 34, P.paperWhite, 3, -0.2) +
      rect(774, 303, 30, 6, P.vermilion, 3) +
      rect(774, 315, 52, 5, P.wallDeep, 2.5),
    1,
  ) +
  stroke('M778 346q0 18 22 18t22-18', P.sun, 6) +
  circle(778, 345, 5, P.ochre) +
  circle(822, 345, 5, P.ochre);
const tab = (i) => {
  const y = 304 + i * 14;
  const half = 64 + i * 4;
  const tx = 800 - half + 12 + ((i * 37) % 84);
  return sheet(
    `M${800 - half} ${y + 40}V${y}H${tx}l6-14h34l6 14H${800 + half}V${y + 40}Z`,
    [P.paperDeep, tint('ochre', 0.3), tint('vermilion', 0.3), P.wallDeep, tint('teal', 0.3)][i % 5],
    -0.16,
  );
};
const inside =
  shadow(path('M738 282H862L883 376H717Z', tint(wood, -0.5)), 1) +
  many(5, tab) +
  path('M738 282L717 376h9L746 282ZM862 282L883 376h-9L854 282Z', drawerWood);

// The found page: a plain official print with a red head.
const page =
  card(736, 300, 128, 166, P.paperWhite, 4, -0.12) +
  path('M864 440v26h-26Z', P.paperDeep) +
  rect(752, 318, 96, 11, P.vermilion, 5) +
  rect(752, 336, 96, 3, P.vermilion) +
  rules(752, 352, 96, [1, 0.9, 1, 0.7, 0.95, 0.5], P.wallDeep, 14, 5) +
  rect(752, 378, 70, 9, P.sun, 3) +
  circle(838, 424, 12, tint('vermilion', 0.3));
const lightDisc =
  `<g fill="${tint('sun', 0.4)}" fill-opacity=".55">${circle(800, 262, 138)}</g>` +
  circle(800, 262, 114, tint('sun', 0.5)) +
  circle(800, 262, 90, tint('sun', 0.74));

const floor =
  ground(512, floorColour, 4) +
  floorLines(516, 614, tint(floorColour, -0.08), 9, 2.4) +
  patch(800, 590, 420, 30, tint(floorColour, 0.4));

// The reading desk with its green lamp.
const deskWood = tint(mix('ochreDark', 'ochre', 0.25), 0.04);
const desk =
  shadow(
    filled(tint(deskWood, -0.3), path('M686 530h18l-6 76h-10ZM896 530h18l-2 76h-10Z')) +
      rect(672, 528, 256, 26, tint(deskWood, -0.14), 4) +
      rect(770, 532, 60, 18, deskWood, 4) +
      rect(790, 538, 20, 5, P.sun, 2.5) +
      sheet('M676 496H924L950 530H650Z', deskWood, 0.35),
    2,
  ) +
  ellipse(712, 516, 46, 11, mix('sun', deskWood, 0.45)) +
  shadow(
    openBook(800, 524, 104, P.teal) +
      stack(872, 512, [
        [54, 12, P.vermilion, 0],
        [48, 10, P.slate, 2],
      ]),
    1,
  ) +
  shadow(
    ellipse(708, 517, 24, 6, P.ochre) +
      rect(705, 466, 6, 50, P.ochre, 3) +
      path('M672 474Q672 446 700 446H722Q748 446 748 474Z', P.tealDark) +
      rect(672, 471, 76, 6, P.sun, 3),
    1,
  );

const bundle = (x, y, w, h, fill) =>
  card(x, y, w, h, fill, 5, 0.3) +
  rect(x + w * 0.3, y, 8, h, P.vermilion) +
  rect(x + w * 0.3 - 5, y - 5, 18, 9, P.vermilion, 4) +
  rules(x + w * 0.55, y + h * 0.36, w * 0.34, [1, 0.6], tint(fill, -0.2), 11, 5);
const crate = (x, y, w, h, fill) =>
  card(x, y, w, h, fill, 5, 0.3) +
  card(x + w * 0.28, y + 16, w * 0.44, 30, P.paperWhite, 3, -0.1) +
  rules(x + w * 0.34, y + 24, w * 0.3, [1, 0.6], P.wallDeep, 10, 4) +
  ellipse(x + w / 2, y + h - 26, 16, 8, tint(fill, -0.4));
const front =
  shadow(
    crate(-70, 540, 150, 110, tint('ochre', 0.1)) +
      turn(crate(-50, 448, 124, 96, tint('teal', 0.1)), -2, 0, 544) +
      crate(84, 572, 120, 80, P.wallDeep),
    3,
  ) +
  shadow(
    bundle(1430, 596, 240, 56, P.paperDeep) +
      turn(bundle(1452, 544, 200, 52, tint('sun', 0.3)), 1.5, 1550, 596) +
      bundle(1482, 500, 170, 44, P.paperWhite),
    3,
  );

const landmark =
  shadow(path('M44 62H196V190H44Z', wood) + path('M34 66L52 46H188L206 66Z', tint(wood, 0.2)), 2) +
  card(30, 62, 180, 11, tint(wood, 0.3), 4) +
  path('M84 48Q120 16 156 48Z', tint(wood, 0.2)) +
  circle(120, 38, 7, P.sun) +
  many(3, (j) =>
    many(
      3,
      (i) =>
        card(53 + i * 46, 80 + j * 36, 42, 32, drawerWood, 4, 0.3) +
        rect(63 + i * 46, 86 + j * 36, 22, 9, P.paperWhite, 2) +
        rect(67 + i * 46, 101 + j * 36, 14, 4, P.sun, 2),
    ),
  ) +
  shadow(
    turn(
      card(82, 62, 76, 84, P.paperWhite, 3, -0.12) +
        rect(92, 73, 56, 9, P.vermilion, 4) +
        rules(92, 90, 56, [1, 0.8, 0.9], P.wallDeep, 11, 5),
      -4,
      120,
      140,
    ),
    1,
  ) +
  shadow(
    card(68, 122, 104, 50, tint(drawerWood, 0.14), 6, 0.4) +
      rect(96, 130, 48, 16, P.paperWhite, 2) +
      stroke('M106 154q14 11 28 0', P.sun, 4.5),
    2,
  ) +
  rect(36, 181, 168, 9, tint(wood, -0.3), 3);

const opening = [
  { prop: 'inside', show: true },
  { prop: 'drawer', dy: 88, scale: 1.3, pivot: [800, 330] },
];
export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: back },
    { file: 'racks', depth: 0.25, box: [-60, 156, 1720, 390], art: racks },
    { file: 'cabinet', depth: 0.4, box: [560, 90, 480, 460], art: cabinet },
    { file: 'ground', depth: 0.55, box: [-60, 490, 1720, 150], art: floor },
    { file: 'desk', depth: 0.7, box: [620, 430, 360, 200], art: desk },
    { file: 'front', depth: 1, box: [-90, 436, 1780, 220], art: front },
  ],
  props: [
    { id: 'light', after: 'cabinet', shown: false, box: [660, 122, 280, 280], art: lightDisc },
    { id: 'inside', after: 'cabinet', shown: false, box: [690, 270, 220, 180], art: inside },
    { id: 'page', after: 'cabinet', shown: false, box: [716, 286, 168, 206], art: shadow(page, 2) },
    { id: 'drawer', after: 'cabinet', shown: true, box: [716, 260, 168, 140], art: bigFront },
  ],
  changes: {
    'drawer-opens': opening,
    'page-found': [
      ...opening,
      { prop: 'light', show: true },
      { prop: 'page', show: true, dy: -112, angle: -3, pivot: [800, 389] },
    ],
  },
  spots: [
    { x: 540, y: 590 },
    { x: 626, y: 600 },
    { x: 976, y: 600 },
    { x: 1062, y: 590 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark,
};
