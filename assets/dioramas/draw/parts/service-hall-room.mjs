// Service hall room: wall, windows, archway, rail and counters.

import { blocks, bust, heart, homeSign, mug, screen, spots, step } from '../kit/everyday.mjs';
import {
  arch,
  card,
  circle,
  ellipse,
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
  tower,
  turn,
} from '../kit.mjs';

export const wall = mix('vermilion', 'paperWhite', 0.78);
export const floorColour = mix('paperDeep', 'city', 0.16);
const wood = mix('ochreDark', 'ochre', 0.5);
export const go = mix('leaf', 'teal', 0.2);

// Wall with a ceiling of rings, round windows onto the town.
const ring = (x, y, rx) =>
  `${rect(x - 1, -10, 2, y + 10 - rx * 0.1, P.slate) + shadow(`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx * 0.2}" fill="none" stroke="${P.paperWhite}" stroke-width="9"/>`, 1)}<ellipse cx="${x}" cy="${y + 3}" rx="${rx}" ry="${rx * 0.2}" fill="none" stroke="${P.sun}" stroke-width="3"/>`;
export const back =
  rect(-60, 0, 1720, 640, wall) +
  blocks(
    step(28, (i) => [i * 60 - 48, 130, 30, 400]),
    tint(wall, 0.28),
  ) +
  rect(-60, 124, 1720, 7, tint(wall, -0.1)) +
  rect(-60, 476, 1720, 60, mix(wall, 'vermilion', 0.14));
const round = (x, y, towers) =>
  shadow(circle(x, y, 104, P.paperWhite), 2) +
  circle(x, y, 93, P.sky) +
  circle(x + 40, y - 34, 22, P.sun) +
  path(`M${x - 92} ${y + 12}q50-44 92-14t92-12a93 93 0 0 1-184 26Z`, P.hill) +
  `<clipPath id="w${x}">${circle(x, y, 93)}</clipPath><g clip-path="url(#w${x})">${towers}${path(`M${x - 94} ${y + 64}q94-24 188 0v40h-188Z`, P.leaf)}</g>` +
  stroke(`M${x} ${y - 96}v192M${x - 96} ${y}h192`, P.paperWhite, 6);
export const windows =
  round(
    216,
    262,
    tower(150, 250, 42, 370, { kind: 'bands' }) +
      tower(204, 214, 46, 370, { top: 'step' }) +
      tower(262, 262, 40, 370, { kind: 'bands' }),
  ) +
  round(
    1396,
    262,
    tower(1330, 226, 44, 370, { kind: 'bands', top: 'round' }) +
      tower(1386, 266, 48, 370, {}) +
      tower(1444, 244, 34, 370, { kind: 'bands' }),
  ) +
  ring(376, 84, 78) +
  ring(1246, 84, 78) +
  shadow(
    many(
      4,
      (i) =>
        card(74 + i * 74, 424, 62, 54, P.teal, 12, 0.25) +
        card(76 + i * 74, 478, 58, 16, P.tealDark, 7, 0.2),
    ) +
      blocks(
        [
          [84, 492, 8, 34],
          [346, 492, 8, 34],
          [70, 492, 296, 7],
        ],
        P.slate,
      ),
    1,
  );

// The lane: an arched way through the wall with light at its end.
export const archway =
  shadow(arch(812, 262, 132, 276, P.paperWhite), 2) +
  arch(824, 274, 108, 264, mix('sun', 'paperWhite', 0.45)) +
  path('M824 538L850 470V356a28 28 0 0 1 56 0V470L932 538Z', tint('wall', -0.05)) +
  arch(850, 328, 56, 142, P.sky) +
  path('M850 440q28-26 56-8v38H850Z', P.leaf) +
  circle(886, 372, 11, P.sun) +
  stroke('M878 330v140', P.paperWhite, 4) +
  path('M824 538L850 470H906L932 538Z', floorColour);
export const rail =
  shadow(card(486, 168, 300, 13, wood, 6, 0.3), 1) +
  blocks(
    [
      [520, -10, 3, 180],
      [750, -10, 3, 180],
    ],
    P.slate,
  ) +
  shadow(card(966, 156, 176, 122, P.night, 9, 0.25), 2) +
  rect(978, 168, 82, 9, P.sun, 4) +
  circle(1126, 172, 5, P.leaf) +
  [0, 1, 2]
    .map(
      (j) =>
        rect(978, 190 + j * 27, 152, 21, tint('night', 0.1), 4) +
        spots(
          step(3 + (j % 2), (i) => [990 + i * 13, 200.5 + j * 27]),
          4,
          P.paperWhite,
        ) +
        rect(1096, 197 + j * 27, 26, 7, [P.teal, P.ochre, P.vermilion][j], 3),
    )
    .join('') +
  blocks(
    [
      [1000, -10, 3, 166],
      [1104, -10, 3, 166],
    ],
    P.slate,
  );

// Counters with their round picture signs, screens, and a folder rack.
const body = (x, w) =>
  rect(x + 8, 458, w - 16, 84, P.teal) +
  blocks(
    step(Math.round(w / 140), (i) => [
      x + 18 + (i * (w - 22)) / Math.round(w / 140),
      476,
      (w - 22) / Math.round(w / 140) - 14,
      60,
    ]),
    tint('teal', 0.14),
  ) +
  card(x, 450, w, 17, P.wall, 7);
const chair = (x) => card(x, 384, 50, 70, P.slate, 15, 0.2);
const sign = (x, fill, art) =>
  rect(x - 1.5, 466, 3, 10, P.slate) +
  circle(x, 506, 24, P.paperWhite) +
  circle(x, 506, 20.5, fill) +
  art;
const folderBack = sheet(
  'M690 452V380Q690 372 698 372H730L740 384H790Q798 384 798 392V452Z',
  P.ochre,
  0.3,
);
const desks =
  shadow(chair(440) + chair(572) + chair(1012) + chair(1120), 1) +
  shadow(
    screen(404, 452, 76, 58, { fill: P.slate }) +
      screen(606, 452, 70, 54, { fill: P.slate }) +
      screen(1050, 452, 76, 58, { fill: P.slate }) +
      screen(1150, 452, 66, 52, { fill: P.slate }),
    1,
  ) +
  shadow(folderBack, 1) +
  shadow(body(372, 438) + body(946, 282), 2) +
  shadow(
    sign(447, P.vermilion, homeSign(447, 507, 11, P.paperWhite)) +
      sign(586, P.ochre, bust(586, 506, 11, P.paperWhite)) +
      sign(724, P.plum, heart(724, 506, 10, P.paperWhite)) +
      sign(
        1010,
        P.slate,
        rect(1000, 500, 20, 14, P.paperWhite, 2) + stroke('M1005 499v-4h10v4', P.paperWhite, 3),
      ) +
      sign(1156, P.leaf, path('M1156 517q-13-6-9-20q14-2 18 6q2 10-9 14Z', P.paperWhite)),
    1,
  ) +
  mug(510, 450, P.vermilion) +
  mug(1136, 450, P.ochre) +
  shadow(card(962, 430, 46, 21, P.sun, 3) + card(966, 422, 40, 10, P.paperWhite, 2, -0.1), 1);
const kiosk = (x, fill) =>
  rect(x + 14, 446, 40, 104, tint(fill, -0.2)) +
  rect(x + 2, 540, 64, 14, P.slate, 5) +
  turn(
    card(x, 346, 68, 106, fill, 10, 0.25) +
      rect(x + 8, 356, 52, 62, tint('sky', 0.3), 4) +
      rules(x + 15, 366, 38, [1, 0.6, 0.8], P.city, 12, 6) +
      rect(x + 16, 428, 36, 8, P.paperWhite, 3),
    -3,
    x + 34,
    450,
  );
const post = (x) =>
  card(x, 428, 18, 134, P.slate, 8, 0.25) +
  rect(x + 4, 440, 10, 8, P.sun, 3) +
  ellipse(x + 9, 562, 19, 6, P.slate);
export const counters =
  desks +
  potPlant(330, 552, 150, P.ochre, P.leaf) +
  shadow(kiosk(1282, P.plum) + kiosk(1386, P.vermilion), 2) +
  potPlant(1502, 556, 170, P.teal) +
  shadow(post(810) + post(928), 1, true);
