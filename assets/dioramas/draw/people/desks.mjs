// People of the pen, the screen and the classroom.
import { mix, move, P, tint, turn } from '../kit/core.mjs';
import {
  arm,
  backHair,
  figure,
  HAIR,
  hair,
  head,
  lapels,
  shins,
  shoes,
  torso,
  trousers,
} from '../kit/figure.mjs';
import { card, circle, path, rect, rules, stroke } from '../kit/shapes.mjs';
import { book, laptop, wheel } from './props.mjs';
import { deep, light, tan } from './skins.mjs';

export const teacher = figure(
  backHair('long', HAIR.brown) +
    shins(light, 236, 13) +
    shoes(P.ink, 14) +
    path('M70 184H130L142 246Q100 256 58 246Z', P.plum) +
    path('M112 184H130L142 246Q132 248 122 249.5Z', tint('plum', -0.16)) +
    torso(P.sun, { w: 32, hip: 33, hem: 196 }) +
    path('M86 103H114L104 150V200H96V150Z', P.paperWhite) +
    arm(
      [
        [131, 124],
        [152, 142],
        [148, 118],
      ],
      P.sun,
      light,
      { cuff: tint('sun', 0.4) },
    ) +
    head(light, { glasses: P.vermilionDark, look: -2, mouth: 'open' }) +
    hair('part', HAIR.brown),
  book(56, 148, 8) +
    arm(
      [
        [68, 124],
        [50, 184],
        [84, 182],
      ],
      P.sun,
      light,
    ),
);

export const reporter = figure(
  backHair('tail') +
    trousers(tint('slate', 0.05), { hip: 27 }) +
    shoes(P.vermilion, 17) +
    torso(P.leaf, { w: 32, hip: 36, hem: 206 }) +
    lapels(P.leaf, P.vermilion, 104, 30) +
    stroke('M69 190h61', tint('leaf', -0.3), 6) +
    rect(92, 184, 14, 12, P.sun, 3) +
    stroke('M122 106Q96 160 68 196', P.ochreDark, 5) +
    card(50, 192, 34, 34, P.ochreDark, 7, 0.2) +
    rect(50, 192, 34, 14, tint('ochreDark', 0.15), 7) +
    head(tan, { look: 4, mouth: 'open' }) +
    hair('sweep'),
  turn(
    card(104, 138, 34, 44, P.paperWhite, 3, -0.15) +
      rect(104, 138, 34, 7, P.vermilion, 2) +
      rules(110, 152, 22, [1, 0.8, 1, 0.4], P.wallDeep, 7, 3),
    8,
    120,
    160,
  ) +
    arm(
      [
        [131, 124],
        [158, 176],
        [130, 180],
      ],
      P.leaf,
      tan,
    ) +
    arm(
      [
        [69, 124],
        [52, 176],
        [94, 164],
      ],
      P.leaf,
      tan,
    ) +
    turn(
      rect(94, 132, 7, 34, P.ochre, 2) +
        path('M94 166h7l-3.5 8Z', P.ink) +
        rect(94, 128, 7, 6, P.vermilion, 2),
      24,
      98,
      160,
    ),
);

export const professor = figure(
  trousers(tint('ochreDark', -0.2), { from: 214, hip: 27 }) +
    shoes(P.ochreDark) +
    torso(tint('slate', 0.16), { w: 36, hip: 41, hem: 228 }) +
    stroke('M100 140V232', tint('slate', -0.1), 2.4) +
    stroke('M68 196h18M114 196h18', tint('slate', -0.2), 3) +
    arm(
      [
        [133, 124],
        [154, 164],
        [140, 196],
      ],
      tint('slate', 0.16),
      tan,
    ) +
    head(tan, { glasses: P.ink, brow: HAIR.white, wrinkles: true, look: -3 }) +
    path('M78 80Q82 104 98 106T120 80Q114 92 98 90T78 80Z', HAIR.white) +
    stroke('M92 86q5 3 10 0', tint(tan, -0.5), 2.2) +
    hair('part', HAIR.white),
  path('M74 104Q100 122 126 104L130 118Q100 138 70 118Z', P.ochre) +
    path('M82 122l-4 54h20l2-50Z', P.ochre) +
    stroke('M79 160h19M79 168h19', P.vermilion, 4) +
    turn(card(40, 168, 30, 40, P.teal, 3) + card(45, 164, 30, 40, P.vermilion, 3), -6, 56, 186) +
    arm(
      [
        [67, 126],
        [44, 172],
        [60, 196],
      ],
      tint('slate', 0.16),
      tan,
    ),
);

export const engineer = figure(
  backHair('bob', HAIR.black) +
    trousers(mix('slate', 'sky', 0.25), { hip: 29 }) +
    shoes(P.paperWhite, 17, P.ochre) +
    torso(tint('vermilion', 0.12), { w: 34, hip: 35 }) +
    path('M82 104Q100 132 118 104L122 114Q100 146 78 114Z', tint('vermilion', -0.12)) +
    stroke('M93 126v18M107 126v18', P.paperWhite, 2.4) +
    head(deep, { look: 2, glasses: P.tealDark }) +
    hair('fringe'),
  laptop(69, 150) +
    arm(
      [
        [67, 124],
        [40, 172],
        [66, 186],
      ],
      tint('vermilion', 0.12),
      deep,
    ) +
    arm(
      [
        [133, 124],
        [162, 172],
        [134, 186],
      ],
      P.vermilion,
      deep,
    ),
);

export const wheelchairUser = figure(
  stroke('M52 138L60 214', P.slate, 7) +
    stroke('M52 138h-12', P.slate, 7) +
    card(48, 144, 18, 70, P.vermilion, 6) +
    rect(54, 208, 76, 12, P.vermilion, 6) +
    stroke('M126 216L146 268H164', P.slate, 6) +
    path('M64 186H118Q134 188 137 204L150 262H130L116 220H70Q58 214 64 186Z', P.slate) +
    path('M126 276q0-14 12-14h14q14 2 14 12Z', P.paperWhite) +
    rect(126, 274, 40, 5, P.vermilion, 2) +
    turn(
      move(
        torso(P.teal, { w: 31, hip: 31, top: 104, hem: 200 }) +
          path('M88 103Q100 122 112 103L116 112Q100 132 84 112Z', tint('teal', 0.25)) +
          stroke('M94 120v16M106 120v16', P.paperWhite, 2.4) +
          head(light, { look: 5, mouth: 'smile' }) +
          hair('tousle', HAIR.brown),
        -10,
        4,
      ),
      1,
      90,
      190,
    ),
  wheel(82, 244, 45) +
    circle(150, 278, 12, P.ink) +
    circle(150, 278, 6, tint('sky', 0.3)) +
    arm(
      [
        [70, 132],
        [54, 172],
        [84, 196],
      ],
      tint('teal', 0.08),
      light,
    ),
  { width: 70 },
);
