// A street at dusk: small shops, plane trees, two lamp posts, and cameras on a pole.
import { camera, nightTown } from '../kit/evening.mjs';
import {
  bush,
  card,
  circle,
  curve,
  ellipse,
  filled,
  ground,
  many,
  mix,
  P,
  path,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
  tree,
} from '../kit.mjs';
import { shops, warm } from '../parts/street-shops.mjs';

const air = mix('slate', 'city', 0.3);
const pavement = mix('slate', 'sand', 0.52);
const pole = mix('slate', 'ink', 0.5);

// The sky: slate above, plum, and the last warm light over the roofs.
const band = (y, a, fill) =>
  shadow(
    sheet(
      `${curve([
        [-60, y + a],
        [300, y - a],
        [660, y + a * 0.5],
        [1010, y - a],
        [1320, y + a * 0.6],
        [1660, y - a * 0.5],
      ])}V640H-60Z`,
      fill,
      0.2,
    ),
    1,
  );
const back =
  rect(-60, 0, 1720, 640, air) +
  band(170, 16, mix(air, P.plum, 0.3)) +
  band(244, -18, mix(mix(air, P.plum, 0.5), P.sun, 0.3)) +
  band(312, 14, mix(mix(air, P.vermilion, 0.3), P.sun, 0.6)) +
  shadow(circle(946, 152, 30, tint('sun', 0.62)), 1) +
  filled(
    tint('sun', 0.62),
    circle(220, 130, 3) +
      circle(420, 160, 2.4) +
      circle(690, 128, 3) +
      circle(1190, 152, 2.4) +
      circle(1420, 124, 3) +
      circle(1040, 196, 2.4),
  );

const far = shadow(
  nightTown(
    [
      [-40, 240, 90, 0.8],
      [110, 196, 72, 0.9],
      [262, 226, 96, 0.75],
      [420, 190, 66, 0.9],
      [548, 232, 84, 0.8],
      [706, 216, 60, 0.9],
      [856, 236, 92, 0.75],
      [1000, 192, 70, 0.9],
      [1128, 228, 86, 0.8],
      [1290, 204, 70, 0.9],
      [1424, 236, 90, 0.8],
      [1560, 206, 90, 0.85],
    ],
    420,
    { far: mix('slate', 'city', 0.34), cold: P.city },
  ),
  1,
);

const green = mix('leaf', 'slate', 0.45);
const bicycle = (x, y, colour) =>
  shadow(
    stroke(
      `M${x - 40} ${y - 26}a.1 26 0 0 1 .1 0M${x - 66} ${y - 26}a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M${x + 22} ${y - 26}a26 26 0 1 0 52 0a26 26 0 1 0 -52 0`,
      P.ink,
      4,
    ) +
      stroke(
        `M${x - 40} ${y - 26}L${x - 22} ${y - 66}H${x + 34}L${x + 4} ${y - 26}H${x - 40}M${x - 22} ${y - 66}L${x + 4} ${y - 26}M${x + 48} ${y - 26}L${x + 32} ${y - 84}`,
        colour,
        6,
      ) +
      stroke(`M${x - 22} ${y - 66}V${y - 78}M${x + 32} ${y - 84}h14`, P.ink, 5) +
      rect(x - 38, y - 84, 32, 8, P.ink, 4) +
      card(x + 42, y - 78, 30, 24, mix('wallDeep', 'slate', 0.2), 4, 0.2),
    1,
  );
// A lamp post leaning its arm to one side (s = 1 right, −1 left); the head hangs at x + s · 64.
const post = (x, s) =>
  shadow(
    stroke(`M${x} 566V226Q${x} 178 ${x + s * 40} 178H${x + s * 52}`, pole, 9) +
      rect(x - 11, 540, 22, 30, pole, 4) +
      path(
        `M${x + s * 64 - 34} 194Q${x + s * 64 - 30} 168 ${x + s * 64} 166Q${x + s * 64 + 30} 168 ${x + s * 64 + 34} 194Z`,
        pole,
      ),
    1,
  ) + ellipse(x + s * 64, 195, 28, 7, mix('sky', 'slate', 0.35));
const roadColour = mix('slate', 'night', 0.45);
const floor =
  ground(512, tint(pavement, -0.12), 2) +
  rect(-60, 528, 1720, 24, roadColour) +
  filled(
    mix(roadColour, P.wallDeep, 0.55),
    many(16, (i) => rect(-40 + i * 110, 538, 54, 4, '', 2)),
  ) +
  filled(
    mix(roadColour, P.paperDeep, 0.75),
    many(8, (i) => path(`M${704 + i * 26} 529h13l${(i - 3.5) * 1.4} 22h-16Z`)),
  ) +
  rect(-60, 552, 1720, 7, tint(pavement, 0.32)) +
  rect(-60, 559, 1720, 81, pavement) +
  filled(
    tint(pavement, -0.1),
    many(16, (i) => path(`M${62 + i * 98} 560h3l${Math.round((i - 7.5) * 7.5)} 56h-4Z`)) +
      rect(-60, 584, 1720, 2.5) +
      rect(-60, 614, 1720, 2.5),
  ) +
  tree(150, 574, 306, green) +
  tree(392, 572, 276, tint(green, 0.1)) +
  tree(1214, 572, 284, tint(green, 0.06)) +
  tree(1500, 576, 316, green) +
  bicycle(276, 582, mix('teal', 'city', 0.4)) +
  bicycle(1318, 578, mix('ochre', 'wallDeep', 0.3)) +
  bicycle(1374, 586, mix('ochre', 'wallDeep', 0.3)) +
  post(500, 1) +
  post(1100, -1);

// The camera pole: a mast with one long arm and a small box.
const mast =
  shadow(
    rect(843, 150, 13, 424, pole, 5) +
      rect(834, 544, 31, 32, pole, 5) +
      stroke('M850 192H752', pole, 9) +
      stroke('M850 244L806 194', pole, 6) +
      stroke('M752 192V222', pole, 8) +
      stroke('M850 280H892V292', pole, 6),
    1,
  ) +
  shadow(
    card(826, 388, 47, 62, mix('wallDeep', 'slate', 0.25), 6, 0.3) +
      rect(834, 400, 31, 4, P.slate, 2) +
      rect(834, 410, 31, 4, P.slate, 2) +
      circle(850, 432, 5, mix('leaf', 'slate', 0.2)),
    1,
  ) +
  shadow(path('M868 296Q868 288 876 288H908Q916 288 916 296V306H868Z', P.paperDeep), 1) +
  path('M872 306H912A20 20 0 0 1 872 306Z', P.ink) +
  circle(886, 314, 5, P.slate);
const grey = mix('paperDeep', 'slate', 0.12);
const pivot = (art, x, y, deg) => `<g transform="rotate(${deg} ${x} ${y})">${art}</g>`;

const lightOf = (x) =>
  `<g fill="${P.sun}"><path fill-opacity=".2" d="M${x - 30} 198H${x + 30}L${x + 128} 588H${x - 128}Z"/><path fill-opacity=".16" d="M${x - 24} 198H${x + 24}L${x + 78} 588H${x - 78}Z"/><ellipse fill-opacity=".34" cx="${x}" cy="588" rx="140" ry="24"/></g>` +
  ellipse(x, 196, 28, 8, tint('sun', 0.55));

const railing = (x, w) =>
  stroke(`M${x} 560H${x + w}M${x} 600H${x + w}`, pole, 9) +
  filled(
    pole,
    many(Math.floor(w / 66) + 1, (i) => rect(x + i * 66 - 5, 546, 10, 110, '', 4)),
  );
const front =
  shadow(railing(-70, 198), 2) +
  shadow(
    railing(1472, 198) +
      bush(1530, 656, 150, mix('leaf', 'slate', 0.55)) +
      bush(-80, 656, 130, mix('leaf', 'slate', 0.55)),
    2,
  );

const landmark =
  shadow(path('M22 190V112a98 92 0 0 1 196 0V190Z', mix('slate', 'city', 0.45)), 2) +
  circle(150, 58, 13, tint('sun', 0.5)) +
  path('M22 190V118Q120 84 218 118V190Z', mix('plum', 'sun', 0.22)) +
  path('M22 190V146H62V130H104V150H140V136H186V152H218V190Z', mix('night', 'plum', 0.3)) +
  filled(
    P.sun,
    rect(30, 154, 11, 12) +
      rect(47, 154, 11, 12) +
      rect(112, 158, 11, 12) +
      rect(148, 146, 11, 12) +
      rect(166, 146, 11, 12) +
      rect(196, 160, 11, 12),
  ) +
  `<path fill="${P.sun}" fill-opacity=".62" d="M70 70H104L128 184H46Z"/>` +
  shadow(
    stroke('M50 188V78Q50 42 78 42H84', P.ink, 8) +
      path('M60 68Q62 44 87 42Q112 44 114 68Z', P.ink),
    1,
  ) +
  ellipse(87, 69, 22, 7, tint('sun', 0.4)) +
  shadow(stroke('M198 188V76H170V88', P.ink, 8), 1) +
  pivot(camera(172, 100, 0.72, P.paperWhite), 172, 100, -16) +
  card(14, 180, 212, 11, mix('slate', 'sand', 0.5), 4, 0.3);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: back },
    { file: 'far', depth: 0.2, box: [-60, 180, 1730, 250], art: far },
    { file: 'shops', depth: 0.4, box: [-70, 236, 1796, 300], art: shops },
    { file: 'ground', depth: 0.6, box: [-60, 150, 1720, 490], art: floor + mast },
    { file: 'front', depth: 1, box: [-90, 536, 1780, 130], art: front },
  ],
  props: [
    { id: 'windows', after: 'shops', shown: false, box: [-60, 270, 1740, 250], art: warm },
    {
      id: 'light-left',
      after: 'ground',
      shown: false,
      box: [416, 180, 296, 440],
      art: lightOf(564),
    },
    {
      id: 'light-right',
      after: 'ground',
      shown: false,
      box: [888, 180, 296, 440],
      art: lightOf(1036),
    },
    {
      id: 'camera',
      after: 'ground',
      shown: true,
      box: [652, 152, 200, 168],
      art: pivot(camera(752, 236, 1.1, grey), 752, 236, -18),
    },
  ],
  changes: {
    'camera-turns': [{ prop: 'camera', angle: -144, pivot: [752, 236] }],
    'lamp-lights': [
      { prop: 'light-left', show: true },
      { prop: 'light-right', show: true },
      { prop: 'windows', show: true },
    ],
  },
  spots: [
    { x: 548, y: 590 },
    { x: 640, y: 600 },
    { x: 968, y: 600 },
    { x: 1058, y: 590 },
  ],
  skyColour: air,
  groundColour: pavement,
  room: 'outdoor',
  landmark,
};
