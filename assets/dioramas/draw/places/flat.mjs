// A flat in the evening: sofa under the wide window, washing on the balcony, and a phone standing big on the low table.
import { advert, cushion, floorLamp, glow, sofa } from '../kit/evening.mjs';
import { bookRow, cup } from '../kit/rooms.mjs';
import {
  card,
  circle,
  door,
  ellipse,
  filled,
  ground,
  leaf,
  many,
  mix,
  P,
  path,
  potPlant,
  rect,
  rules,
  shadow,
  sheet,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import { balcony, windowLayer } from '../parts/flat-windows.mjs';

const wall = mix(mix('slate', 'teal', 0.4), 'sky', 0.4);
const floorColour = mix('ochreDark', 'sand', 0.42);
const wood = mix('ochreDark', 'ochre', 0.4);
const back =
  rect(-60, 0, 1720, 640, wall) +
  filled(
    tint(wall, 0.07),
    many(22, (i) => rect(i * 80 - 70, 96, 34, 544)),
  ) +
  rect(-60, 88, 1720, 9, tint(wall, 0.3)) +
  rect(-60, 508, 1720, 26, tint(wall, -0.25));

// Left: shelf, pictures and the door; right: the balcony with washing.
const picture = (x, y, w, h, art) =>
  card(x, y, w, h, P.paperWhite, 3, -0.2) + rect(x + 8, y + 8, w - 16, h - 16, P.sky) + art;
const things =
  glow(1162, 318, 152, 152, P.sun, 0.12) +
  balcony +
  shadow(door(88, 218, 132, 304, mix('ochreDark', 'vermilion', 0.3)), 2) +
  turn(
    card(126, 262, 56, 56, P.vermilion, 3, 0.2) +
      filled(
        P.sun,
        circle(154, 290, 7) +
          many(8, (i) =>
            ellipse(154 + Math.sin(i * 0.785) * 16, 290 - Math.cos(i * 0.785) * 16, 4.4, 4.4),
          ),
      ),
    45,
    154,
    290,
  ) +
  shadow(
    picture(
      268,
      150,
      92,
      70,
      path('M276 212V196l22-20l16 16l14-10l24 22v8Z', P.leaf) + circle(338, 176, 8, P.sun),
    ) +
      picture(
        382,
        164,
        60,
        76,
        stroke('M412 230V196M412 222q-12-2-13-13M412 226q12-4 13-15', P.leaf, 4) +
          filled(
            P.vermilion,
            many(5, (i) => circle(412 + Math.sin(i * 1.257) * 8, 192 - Math.cos(i * 1.257) * 8, 6)),
          ) +
          circle(412, 192, 5, P.sun),
      ),
    1,
  ) +
  shadow(card(270, 360, 176, 164, wood, 5, 0.2), 2) +
  rect(280, 372, 156, 62, tint(wood, -0.4), 3) +
  bookRow(284, 432, 150, 52, 3) +
  filled(tint(wood, 0.14), rect(280, 446, 74, 68, '', 4) + rect(362, 446, 74, 68, '', 4)) +
  filled(P.sun, circle(346, 480, 4) + circle(370, 480, 4)) +
  shadow(card(286, 286, 106, 70, P.ink, 5, 0.3) + rect(334, 352, 10, 8, P.ink), 1) +
  path('M294 348V340L346 294H372L312 348Z', tint('ink', 0.12)) +
  potPlant(424, 360, 70, P.ochre) +
  shadow(floorLamp(1162, 528, 268, 104, P.sun), 1);

const seat =
  sofa(548, 388, 504, 540, mix('teal', 'city', 0.12)) +
  cushion(632, 444, 62, -10, P.ochre, tint('ochre', 0.5)) +
  cushion(962, 446, 60, 12, P.vermilion, tint('vermilion', 0.45));

// The low table and the phone in its stand.
const floor =
  ground(528, floorColour, 4) +
  filled(
    tint(floorColour, -0.09),
    many(
      9,
      (i) =>
        rect(-40 + i * 206 + (i % 2) * 40, 548, 130, 3, '', 1.5) +
        rect(-110 + i * 206 + (i % 2) * 50, 602, 150, 3, '', 1.5),
    ),
  ) +
  shadow(sheet('M520 556H1080L1128 616H472Z', P.plum, 0.25), 1) +
  path('M532 562H1068L1106 610H494Z', tint('plum', 0.14)) +
  path('M540 566H1060L1092 606H508Z', P.plum) +
  shadow(
    filled(tint(wood, -0.3), rect(684, 548, 12, 52, '', 3) + rect(904, 548, 12, 52, '', 3)) +
      card(652, 532, 296, 20, wood, 8, 0.3),
    2,
  ) +
  shadow(
    path('M752 532L764 496H836L848 532Z', P.ochreDark) +
      card(738, 516, 124, 17, tint(wood, 0.25), 6, 0.3),
    1,
  ) +
  shadow(card(735, 278, 130, 244, P.ink, 20, 0.45), 2) +
  rect(743, 286, 114, 228, P.night, 14) +
  path('M743 440V372L829 286H857V300L743 440Z', tint('night', 0.08)) +
  rect(784, 292, 32, 6, P.ink, 3) +
  shadow(
    cup(690, 532, P.paperWhite, P.vermilion) +
      card(880, 520, 46, 12, P.leaf, 3, 0.3) +
      card(884, 511, 38, 10, P.ochre, 3, 0.3),
    1,
  );

// A pool of light and two humming arcs behind the phone, and the screen with a picture and two messages.
const ring = (x, s, r) =>
  stroke(`M${x} ${388 - r}Q${x + s * r * 0.5} 388 ${x} ${388 + r}`, P.plum, 8);
const halo =
  `<g fill="${tint('sun', 0.4)}" fill-opacity=".5">${circle(800, 388, 146)}</g>` +
  circle(800, 388, 118, tint('sun', 0.6)) +
  shadow(ring(884, 1, 34) + ring(906, 1, 58) + ring(716, -1, 34) + ring(694, -1, 58), 1);
const lit =
  rect(743, 286, 114, 228, tint('sky', 0.35), 14) +
  path(
    'M743 410V300a14 14 0 0 1 14-14H843a14 14 0 0 1 14 14V350Q800 404 743 410Z',
    tint('city', 0.15),
  ) +
  rect(784, 292, 32, 6, P.ink, 3) +
  circle(826, 324, 13, P.sun) +
  path('M743 400q30-44 58-20t56-32V440H743Z', P.hill) +
  rect(743, 424, 114, 60, P.leaf) +
  rect(743, 470, 114, 44, P.leaf, 14) +
  shadow(card(751, 446, 98, 26, P.paperWhite, 8) + card(751, 478, 98, 26, P.paperWhite, 8), 1) +
  circle(765, 459, 7, P.vermilion) +
  circle(765, 491, 7, P.ochre) +
  rules(778, 454, 60, [1, 0.6], P.wallDeep, 8, 4) +
  rules(778, 486, 60, [0.8, 0.5], P.wallDeep, 8, 4);

const AD = [
  ['cup', P.sun, P.vermilion],
  ['shoe', P.sky, P.teal],
  ['bag', tint('vermilion', 0.6), P.plum],
  ['bloom', tint('teal', 0.6), P.vermilion],
  ['bowl', tint('ochre', 0.5), P.slate],
  ['lamp', tint('plum', 0.6), P.ochre],
];
const tile = (i, x, y) => advert(x, y, 84, 96, AD[i][1], AD[i][0], AD[i][2]);
const small = (i, x, y) =>
  rect(x, y, 51, 66, P.paperWhite, 7) +
  rect(x + 4, y + 4, 43, 46, AD[i][1], 5) +
  circle(x + 25.5, y + 27, 13, AD[i][2]) +
  rules(x + 5, y + 55, 41, [0.7], P.wallDeep, 8, 4);
const full =
  rect(743, 286, 114, 228, tint('ochre', 0.35), 14) +
  rect(784, 292, 32, 6, P.ink, 3) +
  many(6, (i) => small((i * 5 + 1) % 6, 747 + (i % 2) * 55, 302 + Math.floor(i / 2) * 70));
const OUT = [
  [-216, -132, -12],
  [-140, -218, 6],
  [-48, -244, -4],
  [48, -240, 5],
  [140, -214, -7],
  [216, -128, 11],
];
const tiles = OUT.map(([dx, dy, deg], i) => ({
  prop: {
    id: `advert-${i + 1}`,
    after: 'ground',
    shown: false,
    box: [742, 336, 116, 128],
    art: shadow(turn(tile(i, 758, 348), deg, 800, 396), 2),
  },
  step: { prop: `advert-${i + 1}`, show: true, dx, dy },
}));

const front =
  shadow(
    card(-70, 520, 190, 130, P.ochre, 44, 0.3) +
      filled(
        tint('ochre', 0.4),
        many(12, (i) => circle(-30 + (i % 4) * 38, 552 + Math.floor(i / 4) * 34, 6)),
      ),
    2,
  ) +
  shadow(
    leaf(1590, 660, 200, -14, P.tealDark) +
      leaf(1560, 660, 170, -42, P.teal) +
      leaf(1626, 660, 210, 4, P.leaf) +
      sheet('M1516 640L1510 606H1670V650H1516Z', P.vermilion, 0.2),
    2,
  );

const landmark =
  shadow(path('M62 30Q62 18 74 18H166Q178 18 178 30V190H62Z', P.slate), 2) +
  rect(52, 176, 136, 14, tint('slate', 0.3), 4) +
  filled(
    P.sun,
    rect(76, 34, 24, 26, '', 3) +
      rect(140, 76, 24, 26, '', 3) +
      rect(76, 118, 24, 26, '', 3) +
      rect(108, 118, 24, 26, '', 3),
  ) +
  filled(
    tint('slate', 0.28),
    rect(108, 34, 24, 26, '', 3) +
      rect(140, 34, 24, 26, '', 3) +
      rect(76, 76, 24, 26, '', 3) +
      rect(108, 76, 24, 26, '', 3) +
      rect(140, 118, 24, 26, '', 3),
  ) +
  filled(
    P.vermilion,
    rect(70, 62, 100, 6, '', 2) + rect(70, 104, 100, 6, '', 2) + rect(70, 146, 100, 6, '', 2),
  ) +
  path('M108 176v-12a12 12 0 0 1 24 0v12Z', P.ochre) +
  shadow(card(152, 72, 62, 106, P.ink, 13, 0.5) + rect(158, 80, 50, 90, P.sky, 8), 2) +
  filled(P.teal, rect(163, 86, 18, 22, '', 4)) +
  filled(P.vermilion, rect(185, 86, 18, 22, '', 4)) +
  filled(P.ochre, rect(163, 113, 18, 22, '', 4)) +
  filled(P.plum, rect(185, 113, 18, 22, '', 4)) +
  rules(163, 144, 40, [1, 0.7], P.city, 9, 5);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: back },
    { file: 'window', depth: 0.15, box: [484, 98, 632, 366], art: windowLayer },
    { file: 'things', depth: 0.3, box: [70, 110, 1490, 440], art: things },
    { file: 'sofa', depth: 0.45, box: [530, 378, 540, 180], art: seat },
    { file: 'ground', depth: 0.65, box: [-60, 266, 1720, 374], art: floor },
    { file: 'front', depth: 1, box: [-80, 440, 1760, 220], art: front },
  ],
  props: [
    { id: 'screen-lit', after: 'ground', shown: false, box: [735, 278, 130, 244], art: lit },
    { id: 'halo', after: 'sofa', shown: false, box: [648, 236, 304, 304], art: halo },
    { id: 'screen-full', after: 'ground', shown: false, box: [735, 278, 130, 244], art: full },
    ...tiles.map((t) => t.prop),
  ],
  changes: {
    'phone-lights': [
      { prop: 'screen-lit', show: true },
      { prop: 'halo', show: true },
    ],
    'screen-fills': [
      { prop: 'screen-lit', show: true },
      { prop: 'screen-full', show: true },
      ...tiles.map((t) => t.step),
    ],
  },
  spots: [
    { x: 536, y: 590 },
    { x: 628, y: 600 },
    { x: 972, y: 600 },
    { x: 1064, y: 590 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark,
};
