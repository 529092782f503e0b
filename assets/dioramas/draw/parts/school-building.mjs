// School building with its corridors, trees and bunting.

import { blocks, pane, spots, step } from '../kit/everyday.mjs';
import {
  card,
  circle,
  clock,
  filled,
  ground,
  hills,
  many,
  mix,
  P,
  patch,
  path,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
  tower,
  tree,
} from '../kit.mjs';

export const air = mix('sky', 'teal', 0.13);
export const floorColour = mix('wallDeep', 'vermilion', 0.2);
export const brick = mix('vermilion', 'wallDeep', 0.3);
export const cream = tint('wall', 0.4);
export const glass = mix('sky', 'city', 0.55);

export const far =
  shadow(hills([320, 258, 300, 250, 300, 256, 292, 240, 306], 520), 1) +
  shadow(
    tower(30, 252, 84, 520, { kind: 'balcony' }) +
      tower(136, 292, 70, 520, { kind: 'bands', top: 'round' }) +
      tower(1400, 246, 80, 520, { kind: 'balcony', top: 'step' }) +
      tower(1506, 300, 84, 520, { kind: 'bands' }),
    1,
  );

// Building: three open corridors and a clock tower in the middle.
const FLOORS = [212, 306, 400];
const kid = (x, y, skin, shirt, hairKind) =>
  path(`M${x - 17} ${y}v-16q0-14 17-14t17 14v16Z`, shirt) +
  circle(x, y - 42, 14, skin) +
  path(
    hairKind
      ? `M${x - 15} ${y - 38}q-3-20 15-20t15 20q-4-8-10-9h-10q-6 1-10 9Z`
      : `M${x - 15} ${y - 30}q-6-28 15-28t15 28l-5 0q4-14-6-18q-12 0-14 18Z`,
    P.ink,
  ) +
  spots(
    [
      [x - 5, y - 40],
      [x + 5, y - 40],
    ],
    1.7,
    P.ink,
  ) +
  stroke(`M${x - 3} ${y - 34}q3 3 6 0`, P.vermilionDark, 1.8);
const wave = (x, y, skin, shirt) =>
  stroke(`M${x} ${y - 18}L${x + 10} ${y - 44}`, shirt, 8) + circle(x + 11, y - 50, 5, skin);
const wing = (x, w, art) =>
  shadow(rect(x, 190, w, 330, cream), 2) +
  blocks(
    FLOORS.map((y) => [x + 8, y, w - 16, 84]),
    mix('wallDeep', 'sun', 0.3),
  ) +
  blocks(
    FLOORS.map((y) => [x + 8, y, w - 16, 10]),
    mix('wallDeep', 'ochreDark', 0.25),
  ) +
  blocks(
    FLOORS.flatMap((y) => [0, 1].map((i) => [x + 22 + (i * (w - 20)) / 2, y + 22, 36, 62])),
    brick,
  ) +
  FLOORS.flatMap((y) =>
    [0, 1].map((i) => pane(x + 68 + (i * (w - 20)) / 2, y + 26, 54, 38, glass, P.paperWhite)),
  ).join('') +
  art +
  blocks(
    FLOORS.map((y) => [x - 4, y + 84, w + 8, 12]),
    cream,
  ) +
  shadow(
    filled(
      P.teal,
      FLOORS.slice(0, 2)
        .map((y) => rect(x + 4, y + 50, w - 8, 7, '', 3))
        .join(''),
    ) +
      stroke(
        FLOORS.slice(0, 2)
          .map((y) => many(Math.floor(w / 15), (i) => `M${x + 9 + i * 15} ${y + 56}v26`))
          .join(''),
        P.teal,
        3,
      ),
    1,
  ) +
  rect(x + w * 0.5 - 6, 190, 12, 330, cream) +
  shadow(rect(x - 10, 176, w + 20, 18, brick, 4), 1);
const kidsLeft =
  kid(470, 276, P.skinLight, P.sun, 1) +
  kid(516, 276, P.skinMid, P.vermilion, 0) +
  wave(530, 276, P.skinMid, P.vermilion) +
  kid(612, 276, P.skinLight, P.sky, 1);
const kidsRight =
  kid(944, 276, P.skinMid, P.teal, 0) +
  kid(990, 276, P.skinLight, P.vermilion, 1) +
  wave(1004, 276, P.skinLight, P.vermilion) +
  kid(1120, 276, P.skinDeep, P.plum, 0) +
  kid(1150, 370, P.skinMid, P.sun, 1);
export const building =
  wing(416, 296, kidsLeft) +
  wing(888, 296, kidsRight) +
  shadow(sheet('M706 520V150Q706 122 734 122H866Q894 122 894 150V520Z', brick, 0.25), 2) +
  shadow(rect(696, 112, 208, 18, cream, 6), 1) +
  blocks(
    step(3, (i) => [728 + i * 54, 252, 36, 56]).concat(step(3, (i) => [728 + i * 54, 326, 36, 30])),
    glass,
  ) +
  blocks(
    step(3, (i) => [728 + i * 54, 252, 36, 8]),
    tint(glass, 0.4),
  ) +
  shadow(clock(800, 190, 42, P.teal), 1) +
  shadow(rect(736, 384, 128, 16, cream, 5), 1) +
  rect(748, 400, 104, 124, tint('sun', 0.35)) +
  path('M748 524L772 486V420H828V486L852 524Z', mix('sun', 'wallDeep', 0.5)) +
  rect(778, 426, 44, 62, P.sky) +
  path('M778 474q22-22 44-4v18h-44Z', P.leaf) +
  stroke('M800 426v62', P.paperWhite, 4);
export const trees =
  tree(300, 530, 270, tint('leaf', 0.1)) +
  tree(1304, 530, 270, P.leaf) +
  tree(196, 530, 210, P.leaf) +
  tree(1410, 530, 200, tint('leaf', 0.16)) +
  shadow(
    rect(372, 270, 9, 260, P.slate, 3) +
      rect(372, 292, 26, 6, P.slate) +
      card(336, 250, 76, 54, P.paperWhite, 5, -0.2) +
      stroke('M360 294v-22h28v22', P.vermilion, 4) +
      rect(356, 300, 36, 5, P.vermilion, 2) +
      stroke('M360 306l6 24M374 306v24M388 306l-6 24M362 316h24', P.paperWhite, 2),
    1,
  );
const buntingLine = (x0, x1, y0, y1, n) =>
  stroke(`M${x0} ${y0}Q${(x0 + x1) / 2} ${Math.max(y0, y1) + 26} ${x1} ${y1}`, P.slate, 2) +
  shadow(
    many(n, (i) => {
      const t = (i + 0.6) / n,
        u = 1 - t,
        x = Math.round(u * u * x0 + 2 * u * t * ((x0 + x1) / 2) + t * t * x1),
        y = Math.round(u * u * y0 + 2 * u * t * (Math.max(y0, y1) + 26) + t * t * y1);
      return path(
        `M${x - 11} ${y}h22l-11 25Z`,
        [P.vermilion, P.sun, P.teal, P.paperWhite, P.plum][i % 5],
      );
    }),
    1,
  );
export const bunting = buntingLine(402, 700, 166, 138, 8) + buntingLine(900, 1198, 138, 166, 8);

// Plaza with a chalked hopscotch; then the folding gate; then the wall in front of it.
export const plaza =
  ground(508, floorColour, 4) +
  patch(800, 588, 540, 28, tint(floorColour, 0.28)) +
  stroke(
    'M768 562Q768 550 797 550T826 562ZM768 562H826L829 573H765ZM797 562V573M781 573H813L814 586H780ZM764 586H830L834 600H760ZM797 586V600M778 600H816L818 614H776Z',
    tint(floorColour, 0.75),
    4,
  ) +
  circle(812, 593, 5, P.teal);
