// School gate, wall with its paintings, poster board frame, table tennis.

import { blocks, flower, spots, step } from '../kit/everyday.mjs';
import {
  card,
  circle,
  ellipse,
  many,
  mix,
  move,
  P,
  path,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import { brick, cream } from './school-building.mjs';

export const folding =
  stroke(
    many(
      6,
      (i) => `M${712 + i * 28} 524L${740 + i * 28} 450M${740 + i * 28} 524L${712 + i * 28} 450`,
    ),
    P.slate,
    5,
  ) +
  blocks(
    step(7, (i) => [708 + i * 28, 444, 8, 86]),
    tint('slate', 0.3),
  ) +
  spots(
    step(7, (i) => [712 + i * 28, 440]),
    6,
    P.sun,
  ) +
  spots(
    step(4, (i) => [714 + i * 55, 531]),
    6,
    P.ink,
  ) +
  rect(704, 484, 184, 8, P.vermilion, 4);
const wallPiece = (x, w) =>
  rect(x, 424, w, 116, cream) +
  rect(x, 520, w, 22, brick) +
  card(x - 6, 414, w + 12, 15, brick, 5, 0.25);
const mural =
  path('M446 520v-22q34-40 74-12q36-34 78-6q30-22 62 6v34Z', mix('leaf', 'sun', 0.3)) +
  circle(628, 456, 17, P.sun) +
  path('M458 470q10-24 26-10q18-8 20 10Z', P.sky) +
  flower(474, 500, 13, P.vermilion) +
  flower(590, 502, 12, P.plum) +
  path('M556 490l-5-12q0-30 17-44q17 14 17 44l-5 12Z', P.vermilion) +
  circle(568, 462, 7, P.sky) +
  path('M560 490h16l-8 16Z', P.ochre);
const mural2 =
  path('M1056 520v-20q40-36 86-4q40-26 80 4v20Z', mix('teal', 'sky', 0.45)) +
  path('M1110 494h56l-10 18h-38Z', P.vermilion) +
  path('M1136 446v44h-30Z', P.sun) +
  path('M1141 456v34h22Z', P.paperWhite) +
  flower(1200, 456, 13, P.ochre, P.paperWhite);
const pillar = (x) =>
  rect(x, 356, 34, 188, brick, 3) +
  blocks(
    step(5, (i) => [x + 5 + (i % 2) * 8, 386 + i * 30, 16, 6]),
    tint(brick, 0.14),
  ) +
  card(x - 7, 346, 48, 16, cream, 5) +
  rect(x - 6, 534, 46, 14, P.slate, 4);
const gateArch =
  shadow(sheet('M662 356Q796 262 930 356L930 386Q796 302 662 386Z', P.teal, 0.3), 2) +
  shadow(
    [
      [722, 338],
      [771, 324],
      [821, 324],
      [870, 338],
    ]
      .map(([x, y]) => circle(x, y, 22, P.paperWhite))
      .join(''),
    1,
  ) +
  [
    [722, 338, P.vermilion],
    [771, 324, P.ochre],
    [821, 324, P.teal],
    [870, 338, P.plum],
  ]
    .map(([x, y, c]) => flower(x, y, 15, c))
    .join('');
const boardFrame =
  shadow(
    rect(952, 470, 10, 86, P.ochreDark) +
      rect(1038, 470, 10, 86, P.ochreDark) +
      sheet(
        'M934 362Q934 346 950 340Q1000 322 1050 340Q1066 346 1066 362V506Q1066 514 1058 514H942Q934 514 934 506Z',
        P.ochre,
        0.35,
      ),
    2,
  ) +
  rect(946, 356, 108, 148, P.tealDark, 5) +
  flower(1000, 344, 9, P.paperWhite) +
  spots(
    [
      [954, 364],
      [1046, 364],
      [954, 496],
      [1046, 496],
    ],
    3,
    P.teal,
  );
const bin = (x, c) =>
  rect(x, 486, 40, 60, c, 6) +
  rect(x - 4, 478, 48, 12, tint(c, -0.2), 5) +
  circle(x + 20, 516, 10, tint(c, 0.35));
const table =
  shadow(
    rect(1250, 534, 14, 38, P.slate) +
      rect(1420, 534, 14, 38, P.slate) +
      rect(1216, 566, 252, 8, P.slate, 4) +
      path('M1206 512H1478L1500 534H1184Z', P.teal) +
      rect(1184, 533, 316, 9, P.tealDark, 3) +
      stroke('M1196 523H1490', P.paperWhite, 2.4) +
      path('M1338 484h12v50h-12Z', P.paperWhite),
    2,
  ) +
  circle(1270, 500, 6, P.paperWhite) +
  turn(
    ellipse(1440, 508, 18, 10, P.vermilion) + rect(1456, 505, 18, 6, P.ochreDark, 3),
    -14,
    1440,
    508,
  );
export const wall =
  shadow(wallPiece(-60, 722) + wallPiece(930, 730), 2) +
  mural +
  mural2 +
  spots(
    step(9, (i) => [30 + i * 46, 470]),
    9,
    tint('sun', 0.3),
  ) +
  spots(
    step(9, (i) => [53 + i * 46, 492]),
    7,
    tint('teal', 0.45),
  ) +
  spots(
    step(8, (i) => [1268 + i * 46, 462]),
    9,
    tint('vermilion', 0.5),
  ) +
  gateArch +
  shadow(pillar(662) + pillar(896), 2) +
  move(boardFrame, -26, 0) +
  shadow(bin(352, P.teal) + bin(404, P.ochre), 1) +
  table;
