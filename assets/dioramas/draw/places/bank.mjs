// Bank: a long counter with glass screens, a round coin on the wall, and on the desk in the middle a couple's two forms.
import {
  card,
  circle,
  ellipse,
  filled,
  ground,
  many,
  mix,
  move,
  P,
  patch,
  path,
  pendant,
  potPlant,
  rect,
  rules,
  seal,
  shadow,
  sheet,
  stroke,
  tint,
  tower,
  turn,
} from '../kit.mjs';

const wall = mix('plum', 'paperWhite', 0.6);
const floorColour = mix('wallDeep', 'wall', 0.45);
const wood = mix('ochreDark', 'ochre', 0.45);

// The wall: one flat sheet, a paler dado of upright strips, two windows onto the town.
const town = (x) =>
  shadow(rect(x, 150, 196, 240, P.paperWhite, 8), 1) +
  rect(x + 10, 160, 176, 220, P.sky) +
  circle(x + 138, 204, 24, P.sun) +
  path(`M${x + 10} 330q50-52 96-22t80-14V380H${x + 10}Z`, P.hill) +
  tower(x + 24, 238, 44, 380, { kind: 'bands' }) +
  tower(x + 80, 274, 52, 380, {}) +
  tower(x + 142, 250, 36, 380, { kind: 'bands', top: 'slope' }) +
  filled(P.paperWhite, rect(x + 94, 156, 8, 228) + rect(x + 6, 262, 184, 7)) +
  card(x - 8, 384, 212, 14, P.paperWhite, 5);
const back =
  rect(-60, 0, 1720, 640, wall) +
  filled(
    tint(wall, 0.22),
    many(18, (i) => rect(i * 100 - 92, 120, 50, 520, '', 25)),
  ) +
  filled(tint(wall, -0.12), rect(-60, 112, 1720, 6));
const windows =
  town(150) + town(1252) + potPlant(398, 470, 150, P.teal) + potPlant(1204, 470, 150, P.teal);

// The coin (round with a square hole), shelves of folders behind the counter.
const folder = (x, y, h, colour) =>
  rect(x, y - h, 16, h, colour, 2) + rect(x + 4, y - h + 9, 8, 13, P.paperWhite, 2);
const hues = [P.teal, P.vermilion, P.ochre, P.slate, P.leaf];
const shelf = (x, y, n) =>
  many(n, (i) =>
    (i + n) % 6 === 4
      ? ''
      : folder(
          x + 8 + i * 18,
          y,
          46 + ((i * 13) % 3) * 5,
          hues[(i * 3 + n + (y > 300 ? 1 : 0)) % 5],
        ),
  ) + card(x, y, n * 18 + 14, 9, wood, 3);
const coin =
  shadow(circle(800, 208, 92, P.ochre), 2) +
  circle(800, 208, 82, tint('ochre', 0.22)) +
  circle(800, 208, 74, P.ochre) +
  shadow(rect(768, 176, 64, 64, tint('ochre', -0.12), 5), 1) +
  rect(777, 185, 46, 46, wall, 3) +
  filled(
    tint('ochre', 0.35),
    many(
      4,
      (i) =>
        `<g transform="rotate(${i * 90} 800 208)">${path('M800 148q9 9 0 18q-9-9 0-18ZM786 152q4 8 4 12M814 152q-4 8-4 12')}</g>`,
    ),
  );
const mid =
  shadow(shelf(500, 260, 9) + shelf(520, 342, 8) + shelf(926, 260, 9) + shelf(926, 342, 8), 1) +
  coin +
  [560, 1040].map((x) => pendant(x, -10, 128, 62, P.teal)).join('');

// The counter with glass screens and clerks' places.
const glass = (x) =>
  `<g fill-opacity=".6">${card(x, 352, 112, 106, tint('sky', 0.45), 8, 0.8)}</g>` +
  path(`M${x + 16} 446L${x + 66} 360h20L${x + 36} 446Z`, tint('sky', 0.75)) +
  path(`M${x + 36} 458v-16q20-16 40 0v16Z`, P.paperWhite);
const chairBack = (x) =>
  card(x, 380, 52, 70, P.slate, 14, 0.2) +
  card(x - 44, 404, 44, 34, tint('slate', -0.2), 4, 0.3) +
  rect(x - 26, 438, 8, 18, P.slate);
const counterLayer =
  shadow(chairBack(596) + chairBack(1002), 1) +
  shadow(glass(424) + glass(548) + glass(940) + glass(1064), 1) +
  shadow(
    rect(380, 462, 840, 76, P.teal) +
      filled(
        tint('teal', 0.14),
        many(12, (i) => rect(394 + i * 69, 480, 54, 46, '', 7)),
      ) +
      card(366, 450, 868, 20, P.wall, 8),
    2,
  ) +
  shadow(
    card(452, 424, 50, 28, P.paperWhite, 4, -0.15) +
      circle(477, 438, 7, P.vermilion) +
      card(1098, 420, 46, 32, P.ochre, 5, 0.2) +
      filled(P.paperWhite, rect(1106, 410, 30, 12)) +
      path('M1104 452h34', P.ochre),
    1,
  );

// The writing desk in the middle with the two forms, upright on a sloping board.
const form = (x, y, deg, head) =>
  turn(
    card(x, y, 92, 116, P.paperWhite, 4, -0.12) +
      rect(x + 10, y + 10, 40, 8, P.teal, 4) +
      circle(x + 70, y + 22, 13, tint('sky', 0.1)) +
      circle(x + 70, y + 19, 5.5, head) +
      path(`M${x + 60} ${y + 32}q10-13 20 0Z`, head) +
      rules(x + 10, y + 42, 72, [1, 0.8, 0.9, 0.6], P.wallDeep, 13, 5) +
      rect(x + 10, y + 98, 34, 4, P.inkSoft, 2),
    deg,
    x + 46,
    y + 58,
  );
const desk =
  ground(524, floorColour, 4) +
  patch(800, 586, 540, 28, tint(floorColour, 0.35)) +
  filled(
    tint(floorColour, -0.06),
    many(7, (i) => path(`M${-20 + i * 260} 640l70-108h6l-60 108Z`)),
  ) +
  shadow(
    path('M700 562H900L888 584H712Z', tint(wood, -0.3)) +
      rect(716, 500, 168, 74, wood, 6) +
      filled(tint(wood, 0.14), rect(728, 514, 68, 50, '', 6) + rect(804, 514, 68, 50, '', 6)) +
      sheet('M700 404H900L926 510H674Z', tint(wood, 0.18), 0.3) +
      card(664, 506, 272, 18, wood, 8, 0.3),
    2,
  ) +
  shadow(form(702, 392, -5, P.plum) + form(806, 390, 4, P.tealDark), 1) +
  path('M797 404c-7-9-19 0-9 10l12 11l12-11c10-10-2-19-9-10l-3 4Z', P.vermilion);

const stamp = shadow(
  path(
    'M878 452V430Q878 416 888 412Q880 398 886 388Q894 378 906 388Q912 398 904 412Q914 416 914 430V452Z',
    P.ochreDark,
  ) +
    path('M900 452V392q10 8 4 20q10 4 10 18v22Z', tint('ochreDark', -0.25)) +
    card(868, 450, 56, 15, P.slate, 4, 0.3) +
    rect(872, 464, 48, 6, P.vermilion, 2),
  2,
);
const pad = shadow(
  card(900, 492, 74, 16, P.slate, 5, 0.3) + rect(908, 488, 58, 7, P.vermilion, 3),
  1,
);
const mark = turn(seal(812, 470, 36, P.vermilion), -12, 812, 470);

const ropePost = (x) =>
  rect(x - 5, 492, 10, 140, P.slate, 4) +
  circle(x, 490, 11, P.ochre) +
  ellipse(x, 632, 30, 8, P.slate);
const front =
  shadow(
    stroke('M-60 520Q20 580 96 520Q170 584 246 520', P.vermilion, 11) +
      ropePost(96) +
      ropePost(246),
    2,
  ) +
  shadow(
    stroke('M1354 520Q1430 584 1504 520Q1580 580 1660 520', P.vermilion, 11) +
      ropePost(1354) +
      ropePost(1504),
    2,
  );

const landmark =
  shadow(
    rect(52, 84, 136, 106, P.plum, 6) +
      card(36, 178, 168, 12, P.wall, 4) +
      card(44, 72, 152, 16, tint('plum', 0.3), 5),
    2,
  ) +
  filled(tint('sun', 0.2), rect(68, 122, 24, 42, '', 5) + rect(148, 122, 24, 42, '', 5)) +
  card(102, 130, 36, 48, P.teal, 5) +
  rect(118, 132, 3, 46, tint('teal', -0.3)) +
  shadow(
    circle(120, 62, 50, P.ochre) +
      circle(120, 62, 43, tint('ochre', 0.25)) +
      circle(120, 62, 38, P.ochre) +
      rect(102, 44, 36, 36, tint('ochre', -0.35), 4) +
      rect(106, 48, 28, 28, P.paperWhite, 2),
    2,
  );

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [-60, 0, 1720, 640], art: back },
    { file: 'windows', depth: 0.15, box: [120, 140, 1360, 350], art: windows },
    { file: 'shelves', depth: 0.3, box: [480, -10, 640, 380], art: mid },
    { file: 'counter', depth: 0.45, box: [350, 340, 900, 220], art: counterLayer },
    { file: 'ground', depth: 0.65, box: [-60, 370, 1720, 270], art: desk + pad },
    { file: 'front', depth: 1, box: [-60, 470, 1720, 180], art: front },
  ],
  props: [
    { id: 'mark', after: 'ground', shown: false, box: [768, 426, 88, 88], art: mark },
    {
      id: 'stamp',
      after: 'ground',
      shown: true,
      box: [896, 386, 92, 124],
      art: move(stamp, 42, 18),
    },
  ],
  changes: {
    'form-stamped': [
      { prop: 'stamp', dx: -34, dy: -44, angle: -20, pivot: [938, 488] },
      { prop: 'mark', show: true },
    ],
  },
  spots: [
    { x: 556, y: 588 },
    { x: 632, y: 598 },
    { x: 988, y: 598 },
    { x: 1048, y: 588 },
  ],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark,
};
