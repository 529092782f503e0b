// Airport: a boarding door in a long glass wall; the plane waits outside, the board of dots hangs above the desk.
import {
  card,
  circle,
  cloud,
  dots,
  filled,
  ground,
  hills,
  hung,
  leafCorner,
  many,
  mix,
  move,
  P,
  patch,
  path,
  potPlant,
  rect,
  shadow,
  sheet,
  sky,
  stroke,
  tint,
} from '../kit.mjs';
import { landmark, plane, trolley } from '../parts/aircraft.mjs';

const air = mix('sky', 'city', 0.4);
const floorColour = mix('paperDeep', 'slate', 0.13);

// Outside: hills, the control tower, a hangar, the apron.
const far =
  shadow(hills([388, 340, 372, 330, 366, 344, 380, 348, 384], 500), 1) +
  shadow(
    move(
      path('M1256 400L1262 246H1286L1292 400Z', P.city) +
        path('M1240 246L1250 206H1298L1308 246Z', P.slate) +
        rect(1236, 244, 76, 9, tint('city', 0.4), 4) +
        rect(1246, 198, 56, 9, P.city, 4) +
        rect(1272, 166, 4, 34, P.city) +
        filled(P.sun, rect(1256, 218, 10, 17) + rect(1270, 218, 10, 17) + rect(1284, 218, 10, 17)),
      124,
      0,
    ),
    1,
  ) +
  shadow(
    path('M120 404V350Q220 290 320 350V404Z', P.city) +
      filled(
        tint('city', 0.3),
        many(5, (i) => rect(142 + i * 33, 356, 24, 48, '', 3)),
      ) +
      path('M330 404V372h90v32Z', tint('city', -0.12)),
    1,
  ) +
  rect(-60, 402, 1720, 98, tint('hill', 0.35)) +
  filled(
    P.paperWhite,
    many(14, (i) => rect(-30 + i * 122, 446, 62, 6, '', 3)),
  );

// The plane, nose to the left, and its baggage cart.
// The hall: one long wave of roof, slender mullions, the departure board, the boarding door.
const mullion = (x, top) =>
  rect(x, top, 8, 500 - top, P.paperWhite) + rect(x + 5, top, 3, 500 - top, tint('slate', 0.6));
const row = [P.sun, P.paperWhite, P.paperWhite, tint('leaf', 0.35)];
const hall =
  shadow(
    many(12, (i) =>
      i === 5 || i === 6
        ? ''
        : mullion(-50 + i * 150, [140, 140, 125, 125, 150, 0, 0, 176, 150, 130, 125, 140][i]),
    ) + filled(P.paperWhite, rect(-60, 262, 1720, 5) + rect(-60, 474, 1720, 30)),
    1,
  ) +
  `<g fill-opacity=".5">${filled(tint('sky', 0.5), path('M130 474L280 262h30L160 474Z') + path('M1290 474L1440 262h46L1336 474Z'))}</g>` +
  shadow(
    sheet(
      'M-60 126C160 84 330 92 520 124S920 176 1120 130S1480 84 1660 122V150C1480 116 1310 128 1120 164S720 196 520 160S160 114 -60 158Z',
      P.paperWhite,
      0.6,
    ) + stroke('M-60 146C160 103 330 110 520 143S920 192 1120 147S1480 101 1660 138', P.ochre, 5),
    3,
  ) +
  shadow(
    filled(P.slate, rect(940, 168, 5, 30) + rect(1084, 148, 5, 50)) +
      card(910, 182, 212, 104, P.night, 10, 0.25) +
      rect(921, 192, 190, 14, tint('night', 0.16), 5) +
      rect(927, 196, 46, 6, P.sun, 3) +
      circle(1102, 199, 4, tint('leaf', 0.3)) +
      dots(928, 220, 17, 5, 11, 3.8, (c, r) =>
        [4, 10].includes(c) ||
        (c > 10 && (c + r) % 5 === 4) ||
        (c < 10 && (c * 3 + r * 7) % 8 === 0)
          ? tint('night', 0.14)
          : row[c < 4 ? 0 : c < 10 ? 1 : r === 2 ? 0 : 3],
      ),
    2,
  ) +
  // the door frame, with the tunnel seen through it
  shadow(
    card(640, 286, 320, 30, P.slate, 8, 0.25) +
      card(708, 236, 184, 62, P.teal, 10, 0.25) +
      path('M744 275l42-10l-16-22h9l30 18l26-6q9-1 10 4t-7 7l-80 18Z', P.paperWhite) +
      circle(866, 267, 9, P.sun),
    2,
  ) +
  rect(716, 316, 168, 190, tint('sun', 0.5)) +
  path('M716 316H884L842 352H758Z', tint('sun', 0.25)) +
  path('M716 506L758 470H842L884 506Z', P.wallDeep) +
  rect(758, 352, 84, 118, tint('sun', 0.75)) +
  path('M716 316L758 352V470L716 506Z', tint('sun', 0.38)) +
  rect(774, 372, 52, 98, tint('teal', 0.3), 4) +
  rect(784, 384, 32, 40, tint('sky', 0.4), 4) +
  shadow(card(700, 312, 18, 196, P.slate, 4, 0.25) + card(882, 312, 18, 196, P.slate, 4, 0.25), 1);

const seat = (x, colour) =>
  card(x, 452, 46, 46, colour, 9, 0.25) + rect(x + 2, 500, 42, 13, tint(colour, -0.18), 6);
const seats = (x, n, colour) =>
  shadow(
    filled(
      P.slate,
      rect(x + 14, 510, 6, 30) +
        rect(x + n * 52 - 26, 510, 6, 30) +
        rect(x, 510, n * 52 - 6, 6, '', 3),
    ) + many(n, (i) => seat(x + i * 52, colour)),
    1,
  );
const floor =
  ground(504, floorColour, 6) +
  patch(800, 572, 520, 30, tint(floorColour, 0.4)) +
  path('M716 505H884L930 560H670Z', tint(floorColour, 0.55)) +
  filled(
    tint(floorColour, 0.35),
    many(6, (i) => path(`M${60 + i * 300} 516h36l-40 60h-44Z`)),
  ) +
  seats(196, 4, P.teal) +
  seats(1196, 4, P.ochre) +
  potPlant(470, 532, 120, P.vermilion) +
  shadow(
    rect(954, 452, 152, 96, P.teal, 8) +
      filled(tint('teal', 0.16), rect(966, 476, 60, 58, '', 7) + rect(1034, 476, 60, 58, '', 7)) +
      card(944, 440, 172, 17, P.wall, 7) +
      card(1046, 396, 50, 36, P.slate, 5, 0.3) +
      rect(1066, 430, 10, 12, P.slate) +
      circle(1071, 414, 7, P.sun) +
      path('M974 440v-16h30v16Z', P.paperWhite) +
      rect(978, 416, 30, 14, P.vermilion, 2),
    2,
  );

const leafDoor = (x) =>
  shadow(
    card(x, 320, 80, 186, tint('vermilion', 0.06), 5, 0.3) +
      rect(x + 15, 340, 50, 84, tint('sky', 0.15), 8) +
      path(`M${x + 15} 410L${x + 57} 340h8v12L${x + 21} 424h-6Z`, tint('sky', 0.6)) +
      rect(x + 12, 462, 56, 8, P.sun, 4),
    1,
  );
const lampAt = (x, colour) =>
  shadow(
    circle(x, 267, 21, tint(colour, -0.3)) +
      circle(x, 267, 16, colour) +
      circle(x - 5, 262, 4, tint(colour, 0.6)),
    1,
  );

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art:
        sky(air, [590, 232, 44]) +
        cloud(430, 236, 110) +
        cloud(1000, 250, 120) +
        cloud(90, 230, 130) +
        cloud(1410, 250, 120),
    },
    { file: 'far', depth: 0.15, box: [-60, 160, 1720, 340], art: far },
    { file: 'plane', depth: 0.3, box: [340, 160, 1040, 316], art: plane },
    { file: 'hall', depth: 0.5, box: [-60, 80, 1720, 432], art: hall },
    { file: 'ground', depth: 0.65, box: [-60, 380, 1720, 260], art: floor },
    { file: 'front', depth: 1, box: [-60, 430, 1720, 210], art: trolley + leafCorner('right') },
  ],
  props: [
    { id: 'door-left', after: 'hall', shown: true, box: [708, 310, 106, 216], art: leafDoor(718) },
    { id: 'door-right', after: 'hall', shown: true, box: [792, 310, 106, 216], art: leafDoor(802) },
    {
      id: 'light-red',
      after: 'hall',
      shown: true,
      box: [836, 236, 60, 66],
      art: lampAt(866, P.vermilion),
    },
    {
      id: 'light-green',
      after: 'hall',
      shown: false,
      box: [836, 236, 60, 66],
      art: lampAt(866, tint('leaf', 0.25)),
    },
    {
      id: 'notice',
      after: 'ground',
      shown: false,
      box: [500, -160, 178, 500],
      art: hung(520, 150, 136, 160),
    },
  ],
  changes: {
    'gate-opens': [
      { prop: 'door-left', dx: -78 },
      { prop: 'door-right', dx: 78 },
      { prop: 'light-red', hide: true },
      { prop: 'light-green', show: true },
    ],
    'notice-drops': [{ prop: 'notice', from: 'above' }],
  },
  spots: [
    { x: 556, y: 588 },
    { x: 662, y: 598 },
    { x: 936, y: 598 },
    { x: 1048, y: 588 },
  ],
  skyColour: air,
  groundColour: floorColour,
  room: 'hall',
  landmark,
};
