// Courthouse: a plain hall of brick and stone with broad steps; the doors open, or a notice drops in.
import {
  bench,
  bush,
  card,
  circle,
  cloud,
  filled,
  ground,
  hills,
  hung,
  lamp,
  leaf,
  many,
  mix,
  P,
  patch,
  path,
  rect,
  shadow,
  sheet,
  sky,
  stroke,
  tint,
  tower,
  tree,
} from '../kit.mjs';

const air = tint(mix('hill', 'sky', 0.35), 0.1);
const stone = mix('wall', 'slate', 0.08);
const brick = mix('vermilion', 'wallDeep', 0.52);
const floorColour = mix('paperDeep', 'slate', 0.1);

const far =
  shadow(hills([300, 238, 286, 232, 276, 226, 290, 244, 306], 520), 1) +
  shadow(
    tower(-20, 280, 90, 520, { kind: 'grid' }) +
      tower(96, 220, 70, 520, { kind: 'bands', top: 'round' }) +
      tower(1408, 236, 76, 520, { kind: 'balcony', top: 'slope' }) +
      tower(1510, 290, 100, 520, {}),
    1,
  ) +
  tree(250, 520, 250, tint('leaf', 0.12)) +
  tree(1350, 520, 250, tint('leaf', 0.12));

// The building: wings of brick, a plain stone hall with four square pillars, a flat roof with deep eaves.
const wingWindow = (x) =>
  card(x, 330, 44, 104, P.paperWhite, 4) +
  rect(x + 5, 335, 34, 94, mix('sky', 'city', 0.5), 2) +
  path(`M${x + 5} 400L${x + 39} 340v24L${x + 5} 426Z`, tint('sky', 0.2)) +
  rect(x + 20, 333, 4, 98, P.paperWhite) +
  rect(x - 4, 434, 52, 8, stone, 2);
const wing = (x) =>
  rect(x, 284, 196, 222, brick) +
  filled(
    tint(brick, -0.09),
    many(7, (j) => many(5, (i) => rect(x + 6 + i * 38 + (j % 2) * 14, 300 + j * 29, 20, 7, '', 2))),
  ) +
  filled(
    tint(brick, 0.16),
    many(7, (j) =>
      many(4, (i) => rect(x + 32 + i * 40 + (j % 2) * 14, 314 + j * 28, 12, 6, '', 2)),
    ),
  ) +
  rect(x - 8, 266, 212, 22, stone, 4) +
  rect(x - 2, 284, 200, 6, tint(stone, -0.2)) +
  wingWindow(x + 24) +
  wingWindow(x + 76) +
  wingWindow(x + 128);
const pillar = (x) =>
  rect(x, 274, 34, 228, stone) +
  rect(x + 22, 274, 12, 228, tint(stone, -0.12)) +
  rect(x - 7, 266, 48, 14, tint(stone, 0.4), 3) +
  rect(x - 7, 490, 48, 14, tint(stone, 0.2), 3);
const scales =
  stroke('M800 168V232M780 232H820M764 178H836', P.paperWhite, 5) +
  circle(800, 168, 6, P.sun) +
  stroke('M764 178l-13 28M764 178l13 28M836 178l-13 28M836 178l13 28', P.paperWhite, 2.6) +
  path('M747 205h34q-3 13-17 13t-17-13ZM819 205h34q-3 13-17 13t-17-13Z', P.sun);
const hall =
  shadow(wing(388) + wing(1016), 2) +
  shadow(rect(560, 240, 480, 264, mix('wall', 'wallDeep', 0.6)), 2) +
  rect(560, 252, 480, 30, mix('wallDeep', 'slate', 0.25)) +
  filled(
    mix('wallDeep', 'slate', 0.4),
    rect(632, 318, 52, 184, '', 4) + rect(916, 318, 52, 184, '', 4),
  ) +
  filled(mix('sky', 'city', 0.5), rect(638, 324, 40, 120, '', 2) + rect(922, 324, 40, 120, '', 2)) +
  filled(tint('sky', 0.2), path('M638 420L678 340v26L638 444ZM922 420L962 340v26L922 444Z')) +
  shadow(card(704, 306, 192, 200, P.slate, 4, 0.2), 1) +
  rect(716, 318, 168, 188, tint('sun', 0.45)) +
  path('M716 318H884L850 346H750Z', tint('sun', 0.2)) +
  path('M716 506L750 478H850L884 506Z', mix('vermilion', 'wall', 0.25)) +
  rect(750, 346, 100, 132, tint('sun', 0.72)) +
  card(764, 424, 72, 54, P.ochreDark, 3, 0.25) +
  rect(756, 416, 88, 11, mix('ochreDark', 'ochre', 0.5), 4) +
  circle(800, 378, 22, P.paperWhite) +
  circle(800, 378, 18, tint('sky', 0.2)) +
  rect(798, 358, 4, 40, P.paperWhite) +
  rect(780, 376, 40, 4, P.paperWhite) +
  shadow([574, 676, 890, 992].map((x) => pillar(x)).join(''), 2) +
  shadow(
    path('M536 232L556 150H1044L1064 232Z', brick) +
      sheet('M516 270V236Q516 228 524 228H1076Q1084 228 1084 236V270Z', tint(stone, 0.35), 0.8),
    3,
  ) +
  path('M536 232L556 150H1044L1064 232Z', tint(brick, 0.12)) +
  filled(
    tint(brick, -0.02),
    many(9, (i) => rect(574 + i * 52, 150, 4, 78)),
  ) +
  sheet('M516 270V236Q516 228 524 228H1076Q1084 228 1084 236V270Z', tint(stone, 0.35), 0.8) +
  rect(516, 258, 568, 12, tint(stone, -0.14)) +
  shadow(rect(544, 138, 512, 20, P.slate, 5), 1) +
  shadow(circle(800, 200, 58, P.teal), 2) +
  circle(800, 200, 51, tint('teal', 0.14)) +
  scales;

const step = (i) =>
  sheet(
    `M${592 - i * 26} ${502 + i * 15}H${1008 + i * 26}L${1016 + i * 26} ${518 + i * 15}H${584 - i * 26}Z`,
    i % 2 ? tint(stone, 0.05) : tint(stone, 0.3),
    0.6,
  ) + rect(586 - i * 26, 513 + i * 15, 428 + i * 52, 5, tint(stone, -0.16));
const floor =
  ground(512, floorColour, 4) +
  patch(800, 594, 600, 26, tint(floorColour, 0.35)) +
  shadow(
    many(4, (i) => step(3 - i)),
    2,
  ) +
  shadow(
    bush(380, 530, 120) +
      bush(462, 532, 84, tint('leaf', 0.14)) +
      bush(1100, 530, 120) +
      bush(1070, 532, 74, tint('leaf', 0.14)),
    1,
  ) +
  lamp(330, 560, 210) +
  lamp(1270, 560, 210) +
  bench(130, 566, 130) +
  bench(1340, 566, 130);

const doorLeaf = (x, knob) =>
  card(x, 320, 82, 186, P.teal, 3, 0.25) +
  filled(tint('teal', 0.16), rect(x + 12, 334, 58, 74, '', 4) + rect(x + 12, 420, 58, 74, '', 4)) +
  rect(knob, 396, 7, 44, P.sun, 3);
const shut = shadow(doorLeaf(717, 786) + doorLeaf(801, 807), 1);
const open = `${shadow(
  path('M716 318L664 306V524L716 506Z', P.teal) +
    path('M708 334l-34-7v76l34 2ZM708 418l-34 1v80l34-9Z', tint('teal', 0.16)) +
    path('M884 318L936 306V524L884 506Z', tint('teal', -0.15)) +
    path('M892 334l34-7v76l-34 2ZM892 418l34 1v80l-34-9Z', P.teal) +
    filled(P.sun, rect(667, 398, 6, 40, '', 3) + rect(927, 398, 6, 40, '', 3)),
  2,
)}<g fill-opacity=".55">${path('M716 507H884L960 578H640Z', P.sun)}</g>`;

const front =
  shadow(
    leaf(20, 655, 150, 18, P.leaf) +
      leaf(60, 660, 130, 44, tint('leaf', 0.16)) +
      leaf(-16, 655, 176, -2, P.tealDark) +
      circle(96, 546, 15, P.vermilion) +
      circle(96, 546, 6, P.sun) +
      circle(140, 588, 12, P.vermilion) +
      circle(140, 588, 5, P.sun) +
      circle(52, 586, 12, tint('vermilion', 0.2)) +
      circle(52, 586, 5, P.sun),
    2,
  ) +
  shadow(
    leaf(1580, 655, 150, -18, P.leaf) +
      leaf(1540, 660, 130, -44, tint('leaf', 0.16)) +
      leaf(1616, 655, 176, 2, P.tealDark) +
      circle(1510, 550, 15, P.sun) +
      circle(1510, 550, 6, P.ochre) +
      circle(1462, 592, 12, P.sun) +
      circle(1462, 592, 5, P.ochre) +
      circle(1556, 588, 12, tint('sun', 0.3)) +
      circle(1556, 588, 5, P.ochre),
    2,
  );

const landmark =
  shadow(
    rect(40, 84, 160, 90, mix('wallDeep', 'slate', 0.15)) +
      rect(100, 112, 40, 62, P.teal, 3) +
      filled(stone, [48, 80, 144, 176].map((x) => rect(x, 84, 16, 92)).join('')),
    2,
  ) +
  filled(tint(stone, -0.14), [58, 90, 154, 186].map((x) => rect(x, 84, 6, 92)).join('')) +
  rect(118, 114, 4, 60, tint('teal', -0.3)) +
  shadow(
    card(28, 66, 184, 22, tint(stone, 0.35), 5, 0.8) +
      sheet('M36 66L46 34H194L204 66Z', brick, 0.3) +
      card(40, 172, 160, 10, tint(stone, 0.3), 3) +
      card(28, 181, 184, 10, tint(stone, 0.1), 3),
    2,
  ) +
  shadow(circle(120, 48, 33, P.teal), 1) +
  stroke('M120 30V66M108 66h24M98 36h44', P.paperWhite, 3.4) +
  path('M89 50h18q-2 8-9 8t-9-8ZM133 50h18q-2 8-9 8t-9-8Z', P.sun) +
  stroke('M98 36l-7 14M98 36l7 14M142 36l-7 14M142 36l7 14', P.paperWhite, 1.8);

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art:
        sky(air, [440, 176, 48]) +
        cloud(190, 160, 120) +
        cloud(1130, 176, 120) +
        cloud(1340, 140, 90),
    },
    { file: 'far', depth: 0.2, box: [-60, 180, 1720, 350], art: far },
    { file: 'hall', depth: 0.45, box: [370, 124, 860, 400], art: hall },
    { file: 'ground', depth: 0.6, box: [-60, 330, 1720, 310], art: floor },
    { file: 'front', depth: 1, box: [-60, 450, 1720, 210], art: front },
  ],
  props: [
    { id: 'doors-shut', after: 'hall', shown: true, box: [706, 312, 188, 208], art: shut },
    { id: 'doors-open', after: 'ground', shown: false, box: [630, 296, 340, 290], art: open },
    {
      id: 'notice',
      after: 'ground',
      shown: false,
      box: [510, -160, 172, 500],
      art: hung(530, 148, 132, 166),
    },
  ],
  changes: {
    'notice-drops': [{ prop: 'notice', from: 'above' }],
    'door-opens': [
      { prop: 'doors-shut', hide: true },
      { prop: 'doors-open', show: true },
    ],
  },
  spots: [
    { x: 556, y: 588 },
    { x: 640, y: 599 },
    { x: 968, y: 599 },
    { x: 1048, y: 588 },
  ],
  skyColour: air,
  groundColour: floorColour,
  room: 'outdoor',
  landmark,
};
