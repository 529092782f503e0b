// Covered food market: three bays under a wavy roof; in the middle one a certificate is hung or the shutter comes down.
import {
  awning,
  circle,
  cloud,
  ellipse,
  filled,
  ground,
  hills,
  many,
  mix,
  P,
  patch,
  path,
  pendant,
  rect,
  shadow,
  sheet,
  sky,
  stroke,
  tint,
  tower,
} from '../kit.mjs';
import {
  certificate,
  crate,
  front,
  fruit,
  greens,
  heap,
  parasol,
  scooter,
  wood,
} from '../parts/market-goods.mjs';

const morning = mix('skinLight', 'paperWhite', 0.3);
const floorColour = mix('sand', 'wallDeep', 0.5);
const far =
  shadow(hills([352, 290, 340, 300, 352, 296, 336, 284, 330], 520), 1) +
  shadow(
    tower(20, 232, 120, 520, { kind: 'balcony', fill: mix('city', 'sand', 0.3) }) +
      tower(176, 268, 104, 520, {
        kind: 'balcony',
        fill: mix('city', 'sand', 0.15),
        top: 'slope',
      }) +
      tower(312, 220, 96, 520, { kind: 'bands', fill: mix('city', 'sand', 0.3) }) +
      tower(1210, 240, 110, 520, { kind: 'balcony', fill: mix('city', 'sand', 0.2), top: 'step' }) +
      tower(1350, 214, 92, 520, { kind: 'bands', fill: mix('city', 'sand', 0.3) }) +
      tower(1476, 262, 130, 520, { kind: 'balcony', fill: mix('city', 'sand', 0.15) }),
    1,
  );

// Inside of the three bays: back wall, shelves, lamps.
const BAYS = [436, 688, 940];
const W = 224;
const jar = (x, y, colour) =>
  rect(x, y - 26, 20, 26, colour, 5) + rect(x + 3, y - 31, 14, 7, P.paperWhite, 2);
const back =
  rect(418, 250, 764, 230, mix('wallDeep', 'ochre', 0.22)) +
  rect(418, 250, 764, 66, mix('wallDeep', 'ochreDark', 0.3)) +
  shadow(
    BAYS.map((x) => rect(x + 14, 396, W - 28, 7, wood, 3)).join('') +
      many(7, (i) => jar(456 + i * 28, 396, [P.vermilion, P.ochre, P.plum, P.leaf][i % 4])) +
      many(6, (i) => jar(716 + i * 30, 396, [P.sun, P.teal, P.sun, P.vermilion][i % 4])) +
      many(
        5,
        (i) =>
          path(`M${962 + i * 40} 396q-8-22 14-26q22 4 14 26Z`, [P.paperWhite, P.sand][i % 2]) +
          rect(970 + i * 40, 364, 12, 8, P.ochre, 2),
      ),
    1,
  ) +
  BAYS.map((x, i) => pendant(x + W / 2, 300, 326, 46, [P.vermilion, P.teal, P.vermilion][i])).join(
    '',
  );

const shutter = shadow(
  rect(690, 142, 220, 158, tint('slate', 0.4), 4) +
    filled(
      tint('slate', 0.28),
      many(9, (i) => rect(690, 156 + i * 15.5, 220, 5)),
    ) +
    filled(
      tint('slate', 0.55),
      many(9, (i) => rect(690, 151 + i * 15.5, 220, 3)),
    ) +
    rect(686, 292, 228, 13, P.slate, 5) +
    rect(784, 272, 32, 12, P.slate, 6),
  1,
);

// Roof, awnings, posts.
const hump = (x, fill, y) =>
  sheet(
    `M${x - 20} 262V${y + 40}C${x + 6} ${y + 2} ${x + 60} ${y} ${x + W / 2} ${y}S${x + W - 6} ${y + 2} ${x + W + 20} ${y + 40}V262Z`,
    fill,
    0.25,
  );
const bays =
  shadow(hump(BAYS[0], P.teal, 142) + hump(BAYS[2], P.teal, 142), 2) +
  shadow(hump(BAYS[1], tint('teal', 0.1), 122), 2) +
  shadow(BAYS.map((x, i) => circle(x + W / 2, i === 1 ? 188 : 196, 36, P.paperWhite)).join(''), 1) +
  // picture signs: a greens bunch, an orange, a fish
  path('M548 221q-26-14-18-34q8-6 18 4q10-10 18-4q8 20-18 34Z', P.leaf) +
  stroke('M548 221V193M548 207l9-8M548 207l-9-8', tint('leaf', 0.4), 2.4) +
  circle(800, 192, 21, P.ochre) +
  circle(793, 185, 5, tint('ochre', 0.4)) +
  path('M800 172q4-12 18-11q-2 11-18 11Z', P.leaf) +
  path('M1023 196q18-20 42 0l14-11q-4 11 0 22l-14-11q-24 20-42 0Z', P.vermilion) +
  circle(1035, 193, 2.5, P.paperWhite) +
  shadow(rect(404, 240, 792, 22, P.wall, 6), 1) +
  filled(
    P.wallDeep,
    many(22, (i) => rect(418 + i * 36, 248, 18, 6, '', 3)),
  ) +
  awning(412, 258, 260, 56, P.vermilion, P.paperWhite, 8) +
  awning(928, 258, 260, 56, P.vermilion, P.paperWhite, 8) +
  awning(668, 258, 264, 58, P.ochre, P.paperWhite, 8) +
  shadow([414, 666, 918, 1170].map((x) => rect(x, 300, 16, 236, wood, 3)).join(''), 1);

// Counters and goods: sloping crates full of round things.
const goods =
  shadow(
    rect(432, 466, 232, 76, P.tealDark) +
      rect(684, 466, 232, 76, P.tealDark) +
      rect(936, 466, 232, 76, P.tealDark) +
      filled(P.teal, BAYS.map((x) => rect(x + 6, 488, W - 12, 44, '', 6)).join('')),
    2,
  ) +
  shadow(
    greens(458, 452, 5) +
      crate(446, 452, 94) +
      heap(552, 448, 5, 10.5, [P.vermilion, tint('vermilion', 0.15)]) +
      crate(550, 452, 104) +
      many(6, (i) => ellipse(966 + i * 16, 442, 8, 10, i % 2 ? P.wall : P.skinLight)) +
      crate(952, 452, 100) +
      many(3, (i) =>
        path(
          `M${1070 + i * 28} 444q10-16 26-3l9-7v18l-9-7q-16 10-26-1Z`,
          tint('slate', 0.35 + (i % 2) * 0.15),
        ),
      ) +
      crate(1062, 452, 96, tint('sky', 0.1)),
    1,
  );

const sides =
  shadow(parasol(236, 296, P.plum, P.paperWhite), 2) +
  shadow(parasol(1372, 296, P.teal, P.paperWhite), 2) +
  shadow(
    heap(160, 496, 7, 11, [P.leaf, tint('leaf', 0.25)]) +
      crate(156, 500, 150) +
      rect(150, 524, 162, 34, wood, 4) +
      heap(1300, 496, 7, 11, [P.sun, P.ochre]) +
      crate(1296, 500, 150) +
      rect(1290, 524, 162, 34, wood, 4),
    1,
  );
const floor =
  ground(520, floorColour, 6) +
  patch(800, 588, 560, 26, tint(floorColour, 0.35)) +
  filled(
    tint(floorColour, -0.05),
    many(3, (j) => many(9, (i) => rect(-20 + i * 186 + (j % 2) * 86, 556 + j * 26, 60, 5, '', 2))),
  ) +
  sides +
  goods;

const landmark =
  shadow(
    rect(30, 110, 180, 80, mix('wallDeep', 'ochre', 0.25)) +
      sheet(
        'M14 112V84C34 44 62 40 72 40S104 48 120 76C136 48 158 40 168 40S206 44 226 84V112Z',
        P.teal,
        0.25,
      ),
    2,
  ) +
  circle(72, 76, 17, P.paperWhite) +
  circle(168, 76, 17, P.paperWhite) +
  circle(72, 77, 10, P.ochre) +
  path('M72 67q2-7 9-6q-1 6-9 6Z', P.leaf) +
  path('M156 77q10-11 22 0l7-6v12l-7-6q-12 11-22 0Z', P.vermilion) +
  awning(20, 104, 200, 36, P.vermilion, P.paperWhite, 8) +
  shadow(
    rect(26, 164, 188, 26, wood, 3) +
      heap(34, 164, 4, 9, [P.leaf, tint('leaf', 0.25)]) +
      heap(106, 164, 3, 9, [P.ochre]) +
      heap(156, 164, 3, 9, [P.plum, tint('plum', 0.2)]) +
      rect(22, 160, 196, 9, tint(wood, 0.3), 3),
    1,
  );

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art: sky(morning, [1060, 150, 46]) + cloud(240, 176, 120) + cloud(1250, 150, 130),
    },
    { file: 'far', depth: 0.2, box: [-60, 200, 1720, 330], art: far },
    { file: 'back', depth: 0.5, box: [410, 240, 780, 250], art: back },
    { file: 'bays', depth: 0.5, box: [392, 108, 816, 440], art: bays },
    { file: 'ground', depth: 0.65, box: [-60, 250, 1720, 390], art: floor },
    { file: 'front', depth: 1, box: [0, 470, 1600, 180], art: front },
  ],
  props: [
    { id: 'shutter', after: 'back', shown: true, box: [676, 134, 248, 188], art: shutter },
    { id: 'certificate', after: 'bays', shown: false, box: [718, 280, 164, 162], art: certificate },
    { id: 'fruit', after: 'ground', shown: true, box: [686, 404, 230, 90], art: fruit },
    { id: 'scooter', after: 'ground', shown: true, box: [690, 432, 212, 180], art: scooter },
  ],
  changes: {
    'certificate-hung': [{ prop: 'certificate', from: 'above' }],
    'stall-closes': [
      { prop: 'shutter', dy: 160 },
      { prop: 'fruit', hide: true },
    ],
    'inspector-leaves': [{ prop: 'scooter', dx: 900, hide: true }],
  },
  spots: [
    { x: 556, y: 588 },
    { x: 650, y: 598 },
    { x: 956, y: 598 },
    { x: 1048, y: 588 },
  ],
  skyColour: morning,
  groundColour: floorColour,
  room: 'hall',
  landmark,
};
