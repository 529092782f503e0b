// Newsroom room: wall, evening windows, pinboard, desks.

import {
  blocks,
  deskLamp,
  flower,
  homeSign,
  mug,
  pinned,
  screen,
  spots,
  step,
} from '../kit/everyday.mjs';
import {
  card,
  circle,
  clock,
  many,
  mix,
  P,
  path,
  pendant,
  potPlant,
  rect,
  rules,
  shadow,
  tint,
  tower,
  turn,
} from '../kit.mjs';

export const wall = tint(mix('slate', 'teal', 0.28), 0.2);
export const floorColour = mix('wallDeep', 'ochre', 0.22);
export const wood = mix('ochreDark', 'ochre', 0.35);
const cork = mix('ochre', 'wallDeep', 0.45);

// Wall and the two wide windows onto the evening town.
export const back =
  rect(-60, 0, 1720, 640, wall) +
  blocks(
    step(8, (i) => [-60, 140 + i * 52, 1720, 3]),
    tint(wall, -0.1),
  ) +
  blocks(
    step(8, (j) => step(15, (i) => [i * 120 - (j % 2) * 60, 140 + j * 52, 3, 52])).flat(),
    tint(wall, -0.1),
  ) +
  rect(-60, 118, 1720, 10, tint(wall, -0.22)) +
  blocks([[-60, 92, 1720, 7]], mix('vermilion', 'slate', 0.25)) +
  blocks(
    step(9, (i) => [100 + i * 180, 88, 12, 15]),
    P.slate,
  );
const dusk = mix('plum', 'slate', 0.35);
const window = (x, w, art) =>
  shadow(card(x, 148, w, 266, P.ochreDark, 8, 0.3), 2) +
  rect(x + 12, 160, w - 24, 242, mix('plum', 'skinLight', 0.55)) +
  path(
    `M${x + 12} 232q${w * 0.25}-24 ${w * 0.5}-4t${w * 0.5 - 24}-8V402H${x + 12}Z`,
    mix('skinMid', 'sun', 0.35),
  ) +
  path(`M${x + 12} 306q${w * 0.2}-18 ${w * 0.45}-2t${w * 0.55 - 24}-10V402H${x + 12}Z`, P.sun) +
  art +
  blocks(
    [
      [x + w / 3 - 3, 156, 6, 250],
      [x + (w * 2) / 3 - 3, 156, 6, 250],
      [x + 8, 228, w - 16, 6],
    ],
    P.ochreDark,
  ) +
  card(x - 12, 404, w + 24, 16, wood, 6);
const block = (x, y, w, top, k = 0) =>
  tower(x, y, w, 402, {
    fill: tint(dusk, k),
    pane: tint(dusk, k + 0.1),
    lit: tint('sun', 0.3),
    top,
  });
export const windows =
  window(
    70,
    356,
    block(96, 270, 52, 'step', 0.12) +
      block(160, 320, 62, 'flat') +
      circle(262, 300, 30, P.vermilion) +
      block(240, 296, 44, 'slope', 0.12) +
      block(300, 262, 48, 'round') +
      block(356, 328, 52, 'flat', 0.12),
  ) +
  window(
    1174,
    356,
    block(1196, 318, 56, 'flat', 0.12) +
      block(1262, 258, 46, 'step') +
      block(1322, 310, 58, 'flat', 0.12) +
      block(1392, 276, 46, 'round') +
      block(1450, 320, 62, 'slope', 0.12),
  ) +
  shadow(clock(528, 196, 40, P.ochre) + clock(1072, 196, 40, P.vermilion), 1) +
  pendant(590, -10, 232, 70, P.vermilion) +
  pendant(1010, -10, 232, 70, P.ochre);

// The pinboard, with an empty place in its middle.
const photo = (x, y, w, h, deg, art, head) =>
  pinned(x, y, w, h, deg, rect(x + 6, y + 6, w - 12, h - 22, P.sky) + art, { head });
export const board =
  shadow(card(644, 118, 312, 182, wood, 7, 0.3) + rect(656, 130, 288, 158, cork, 3), 2) +
  spots(
    step(26, (i) => [664 + ((i * 83) % 272), 138 + ((i * 59) % 142)]),
    1.8,
    tint(cork, -0.16),
  ) +
  photo(
    664,
    138,
    66,
    62,
    -4,
    path('M670 178l18-22l12 12l10-8l14 18Z', P.leaf) + circle(716, 154, 6, P.sun),
    P.teal,
  ) +
  pinned(672, 212, 52, 64, 3, rules(680, 230, 36, [1, 0.7, 1, 0.5], P.ochre, 10, 5), {
    fill: tint('sun', 0.5),
    head: P.vermilion,
  }) +
  photo(872, 208, 66, 68, -3, homeSign(905, 234, 13, P.vermilion), P.ochre) +
  pinned(876, 138, 56, 58, 4, flower(904, 170, 15, P.plum), { fill: P.wall, head: P.leaf });
export const page = shadow(
  turn(
    card(738, 126, 124, 156, P.paperWhite, 3, -0.12) +
      rect(750, 142, 100, 15, P.ink, 3) +
      rect(750, 164, 60, 5, P.wallDeep, 2) +
      rect(750, 178, 54, 46, tint('teal', 0.35), 2) +
      path('M750 224v-14q14-18 26-6t28-8v28Z', P.teal) +
      circle(790, 192, 7, P.sun) +
      rules(812, 180, 38, [1, 0.8, 1, 0.6], P.wallDeep, 12, 5) +
      rules(750, 234, 100, [1, 0.9, 1, 0.5], P.wallDeep, 11, 5) +
      circle(801, 133, 9, tint('wallDeep', -0.2)) +
      circle(800, 129, 9, P.vermilion) +
      circle(797, 126, 3, tint('vermilion', 0.5)),
    2.5,
    800,
    130,
  ),
  2,
);

// Desks.
const stack = (x, y, w, n, a = P.paperWhite) =>
  many(n, (i) =>
    rect(x + ((i * 5) % 7) - 3, y - 9 - i * 9, w, 9, [a, P.wall, P.wallDeep][i % 3], 2),
  );
const desk = (x, w) =>
  shadow(
    rect(x + 10, 462, w - 20, 86, mix(wood, 'ochreDark', 0.4)) +
      rect(x + 20, 474, w * 0.3, 62, wood, 5) +
      rect(x + w - 20 - w * 0.3, 474, w * 0.3, 62, wood, 5) +
      rect(x + 20 + w * 0.11, 494, w * 0.08, 7, P.sun, 3) +
      rect(x + w - 20 - w * 0.19, 494, w * 0.08, 7, P.sun, 3) +
      card(x, 450, w, 17, tint(wood, 0.18), 7, 0.3),
    2,
  );
const chair = (x, fill) => card(x, 372, 60, 82, fill, 18, 0.25);
export const desks =
  shadow(chair(446, P.teal) + chair(1094, P.plum), 1) +
  desk(392, 276) +
  desk(932, 276) +
  shadow(
    screen(488, 450, 92, 68, { lines: [0.5, 1, 0.8, 0.9] }) +
      screen(1036, 450, 92, 68, { lines: [0.9, 0.5, 1, 0.7] }) +
      deskLamp(438, 450, P.ochre) +
      deskLamp(1170, 450, P.vermilion, -1) +
      stack(594, 450, 50, 5) +
      stack(966, 450, 50, 4),
    1,
  ) +
  mug(470, 450, P.vermilion) +
  mug(1146, 450, P.teal);
export const cabinet =
  shadow(
    rect(1296, 400, 96, 146, P.teal, 6) +
      [0, 1, 2]
        .map(
          (i) =>
            rect(1304, 409 + i * 46, 80, 38, tint('teal', 0.14), 4) +
            rect(1330, 422 + i * 46, 28, 7, P.sun, 3),
        )
        .join('') +
      stack(1308, 400, 68, 4),
    2,
  ) +
  potPlant(1450, 552, 170, P.vermilion) +
  potPlant(316, 550, 150, P.teal);
export const bundle = (x, y, n) =>
  many(
    n,
    (i) =>
      rect(x + (i % 2) * 4, y - 16 - i * 16, 112, 15, i % 2 ? P.wall : P.paperWhite, 4) +
      rect(x + 14 + (i % 2) * 4, y - 11 - i * 16, 40, 5, P.wallDeep, 2),
  ) + blocks([[x + 54, y - 16 * n, 7, 16 * n]], P.vermilion);
