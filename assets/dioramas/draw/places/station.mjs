// Railway station: a wide winged roof over the platform; the train pulls in behind, the gates stand in front.
import {
  bench,
  card,
  circle,
  clock,
  cloud,
  filled,
  ground,
  hills,
  leafCorner,
  many,
  P,
  patch,
  path,
  poplar,
  potPlant,
  rect,
  roof,
  shadow,
  sheet,
  sky,
  stroke,
  tint,
  tower,
} from '../kit.mjs';

const far =
  shadow(hills([330, 262, 318, 250, 300, 236, 296, 268, 320], 520), 1) +
  shadow(
    tower(70, 190, 76, 520, { kind: 'grid', top: 'step' }) +
      tower(168, 262, 92, 520, { kind: 'balcony' }) +
      tower(300, 226, 70, 520, { kind: 'bands', top: 'slope' }) +
      tower(1196, 214, 74, 520, { kind: 'balcony', top: 'step' }) +
      tower(1300, 270, 100, 520, { kind: 'grid' }) +
      tower(1440, 196, 80, 520, { kind: 'bands', top: 'round' }),
    1,
  ) +
  shadow(
    tower(-30, 300, 84, 520, { fill: tint('city', -0.1) }) +
      tower(392, 296, 62, 520, { fill: tint('city', -0.1), top: 'round' }) +
      tower(1532, 300, 90, 520, { fill: tint('city', -0.1), kind: 'balcony' }),
    1,
  );

// The far platform: a wall of slender trees, a fence and the overhead line.
const platform =
  shadow(
    many(26, (i) =>
      poplar(
        -40 + i * 66 + (i % 3) * 9,
        470,
        92 + ((i * 37) % 40),
        i % 2 ? P.leaf : tint('leaf', 0.16),
      ),
    ),
    1,
  ) +
  shadow(
    rect(-60, 436, 1720, 90, P.wallDeep) + rect(-60, 432, 1720, 10, tint('wallDeep', 0.4)),
    1,
  ) +
  filled(
    tint('wallDeep', -0.12),
    many(20, (i) => rect(-30 + i * 86, 452, 50, 6, '', 3)),
  ) +
  filled(
    P.slate,
    rect(-60, 492, 1720, 34) +
      many(
        4,
        (i) =>
          rect([176, 446, 1150, 1430][i], 258, 6, 180, '', 2) +
          rect([176, 446, 1150, 1430][i] - 26, 268, 58, 5, '', 2),
      ),
  ) +
  stroke(
    'M-60 276Q60 284 179 271Q314 284 449 271Q800 296 1153 271Q1290 284 1433 271Q1560 284 1660 276',
    P.slate,
    2,
  );

const car = (x) =>
  rect(x, 376, 62, 40, tint('slate', -0.1), 9) +
  path(`M${x + 6} 410l22 -34h14l-24 40h-12Z`, tint('slate', 0.22));
const train =
  shadow(
    sheet(
      'M-60 350H770C880 350 960 376 1022 424C1046 444 1054 462 1046 478Q1042 486 1026 486H-60Z',
      P.paperWhite,
      0.8,
    ) +
      path('M-60 448H1051Q1052 470 1046 478Q1042 486 1026 486H-60Z', P.teal) +
      path('M-60 438H1040L1050 448H-60Z', P.ochre) +
      path('M868 376H896C944 390 976 406 1000 424H892Q868 424 868 404Z', tint('slate', -0.1)) +
      path('M884 376h18l34 48h-20Z', tint('slate', 0.22)) +
      many(10, (i) => (i % 4 === 3 ? '' : car(-36 + i * 88))) +
      many(
        3,
        (i) =>
          card([-36 + 264, 580, 804][i], 368, 50, 82, tint('wall', 0.3), 8, -0.3) +
          rect([-36 + 275, 591, 815][i], 378, 28, 38, P.slate, 6),
      ) +
      circle(1030, 452, 8, P.sun),
    2,
  ) +
  filled(
    P.ink,
    many(9, (i) => circle(20 + i * 112, 488, 10)),
  );

// The hall: columns, winged roof, hanging clock and two bench ends.
const column = (x, top) =>
  path(
    `M${x - 11} 520L${x - 8} ${top + 64}Q${x - 8} ${top + 26} ${x - 44} ${top}H${x + 44}Q${x + 8} ${top + 26} ${x + 8} ${top + 64}L${x + 11} 520Z`,
    P.wall,
  ) +
  rect(x - 17, 498, 34, 24, P.wallDeep, 4) +
  path(
    `M${x + 2} 500V${top + 64}Q${x + 4} ${top + 26} ${x + 44} ${top}Q${x + 8} ${top + 26} ${x + 8} ${top + 64}L${x + 10} 500Z`,
    P.wallDeep,
  );
const hall =
  shadow(
    many(4, (i) => column([524, 668, 932, 1076][i], i % 3 ? 194 : 224)),
    2,
  ) +
  shadow(
    sheet(
      'M452 264C560 216 700 197 800 197S1040 216 1148 264L1100 222Q960 150 800 150Q640 150 500 222Z',
      tint('wallDeep', -0.06),
      0.3,
    ) + stroke('M480 254C580 212 710 197 800 197S1020 212 1120 254', P.wall, 6),
    1,
  ) +
  shadow(roof(400, 258, 800, 140, 46), 3) +
  stroke('M434 240C560 160 680 130 800 130S1040 160 1166 240', tint('vermilion', 0.22), 3) +
  stroke('M458 244C580 170 690 149 800 149S1020 170 1142 244', tint('vermilion', -0.2), 3) +
  shadow(rect(797, 196, 6, 40, P.slate) + clock(800, 268, 40), 2) +
  shadow(
    card(574, 282, 68, 42, P.teal, 7) +
      stroke('M588 303H622M612 293l11 10l-11 10', P.paperWhite, 5) +
      card(958, 282, 68, 42, P.teal, 7) +
      filled(
        P.paperWhite,
        rect(974, 290, 36, 22, '', 7) + rect(978, 316, 8, 4) + rect(998, 316, 8, 4),
      ) +
      rect(980, 295, 24, 8, P.teal, 2) +
      filled(P.slate, rect(605, 256, 4, 26) + rect(989, 256, 4, 26)),
    1,
  ) +
  bench(470, 522, 96) +
  bench(1036, 522, 96) +
  potPlant(440, 524, 92, P.vermilion) +
  potPlant(1164, 524, 92, P.vermilion);

// Light that falls through the open gate.
const glow = `<g fill-opacity=".7">${path('M759 520H841V568L886 606H714L759 568Z', tint('leaf', 0.45))}</g><g fill-opacity=".8">${path('M792 592v-22h-14l22-24l22 24h-14v22Z', P.paperWhite)}</g>`;

// A gate cabinet with its rounded head; x is its left edge.
const cabinet = (x) =>
  card(x, 430, 46, 136, P.slate, 12, 0.2) +
  rect(x + 8, 482, 30, 46, tint('slate', -0.3), 6) +
  rect(x + 12, 540, 22, 6, P.ochre, 3);
const ends = (x) =>
  card(x, 452, 32, 112, tint('slate', -0.12), 10, 0.2) + rect(x + 8, 468, 16, 7, P.teal, 3);
const bar = (x, w) =>
  rect(x, 497, w, 19, P.vermilion, 9) +
  filled(
    P.paperWhite,
    many(Math.floor(w / 28) - 1, (i) => path(`M${x + 24 + i * 28} 497h11l-6 19h-11Z`)),
  );
const floor =
  ground(508, P.sand, 8) +
  patch(800, 586, 560, 26, tint('sand', 0.3)) +
  rect(-60, 524, 1720, 7, P.sun) +
  shadow(
    ends(628) +
      rect(656, 500, 66, 12, tint('slate', 0.3), 6) +
      rect(878, 500, 66, 12, tint('slate', 0.3), 6) +
      ends(940),
    1,
  ) +
  shadow(cabinet(712) + cabinet(842), 2);
const light = (x, colour) =>
  circle(x, 456, 17, tint(colour, -0.35)) +
  circle(x, 456, 13.5, colour) +
  circle(x - 4, 452, 4, tint(colour, 0.5));

const landmark =
  shadow(
    path('M52 190V96Q84 50 120 46Q156 50 188 96V190Z', tint('wall', 0.2)) +
      filled(P.wallDeep, rect(66, 120, 22, 70, '', 11) + rect(152, 120, 22, 70, '', 11)),
    2,
  ) +
  shadow(roof(14, 104, 212, 74, 30), 2) +
  clock(120, 100, 21) +
  shadow(
    sheet(
      'M40 138H150C182 138 206 158 212 180Q213 190 202 190H40Q28 190 28 178V150Q28 138 40 138Z',
      P.paperWhite,
      0.8,
    ) +
      path('M28 168H206L212 180Q213 190 202 190H40Q28 190 28 178Z', P.teal) +
      rect(28, 162, 174, 6, P.ochre) +
      filled(
        P.slate,
        rect(42, 146, 24, 13, '', 4) +
          rect(74, 146, 24, 13, '', 4) +
          rect(106, 146, 24, 13, '', 4) +
          path('M142 146h14q16 4 26 13h-40Z'),
      ),
    2,
  );

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art:
        sky(P.sky, [1030, 176, 50]) +
        cloud(560, 170, 130) +
        cloud(250, 150, 110) +
        cloud(1280, 160, 140),
    },
    { file: 'far', depth: 0.2, box: [-60, 150, 1720, 370], art: far },
    { file: 'platform', depth: 0.35, box: [-60, 250, 1720, 276], art: platform },
    { file: 'hall', depth: 0.5, box: [386, 104, 828, 436], art: hall },
    { file: 'ground', depth: 0.65, box: [-60, 420, 1720, 220], art: floor },
    {
      file: 'front',
      depth: 1,
      box: [-60, 430, 1720, 210],
      art: leafCorner('left') + leafCorner('right'),
    },
  ],
  props: [
    { id: 'train', after: 'platform', shown: false, box: [-60, 340, 1130, 176], art: train },
    { id: 'glow', after: 'ground', shown: false, box: [690, 516, 220, 96], art: glow },
    {
      id: 'bar',
      after: 'ground',
      shown: true,
      box: [748, 488, 104, 42],
      art: shadow(bar(754, 90), 1, true),
    },
    {
      id: 'light-red',
      after: 'ground',
      shown: true,
      box: [712, 434, 46, 46],
      art: light(735, P.vermilion),
    },
    {
      id: 'light-green',
      after: 'ground',
      shown: false,
      box: [712, 434, 46, 46],
      art: light(735, tint('leaf', 0.2)),
    },
  ],
  changes: {
    'gate-opens': [
      { prop: 'light-red', hide: true },
      { prop: 'light-green', show: true },
      { prop: 'glow', show: true },
      { prop: 'bar', angle: -82, pivot: [757, 507] },
    ],
    'train-arrives': [{ prop: 'train', from: 'left' }],
  },
  spots: [
    { x: 556, y: 588 },
    { x: 664, y: 598 },
    { x: 950, y: 598 },
    { x: 1048, y: 588 },
  ],
  skyColour: P.sky,
  groundColour: P.sand,
  room: 'hall',
  landmark,
};
