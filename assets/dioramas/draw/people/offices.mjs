// People of offices and sites.
import { filled, many, mix, P, tint, turn } from '../kit/core.mjs';
import {
  arm,
  backHair,
  figure,
  HAIR,
  hair,
  head,
  lapels,
  shoes,
  torso,
  trousers,
} from '../kit/figure.mjs';
import { card, circle, ellipse, path, rect, sheet, stroke } from '../kit/shapes.mjs';
import { clipboard } from './props.mjs';
import { deep, light, mid, tan } from './skins.mjs';

export const inspector = figure(
  trousers(P.ink) +
    shoes(P.ink) +
    torso(P.slate, { w: 36, hem: 196 }) +
    lapels(P.slate, P.sky) +
    arm(
      [
        [133, 124],
        [150, 162],
        [136, 190],
      ],
      P.slate,
      mid,
    ) +
    head(mid, { mouth: 'calm', look: -3 }) +
    hair('crop') +
    stroke('M88 106L101 164L113 106', P.ochre, 3.6) +
    card(88, 160, 26, 32, P.paperWhite, 4, -0.2) +
    circle(101, 171, 6, P.teal) +
    rect(94, 181, 14, 4, P.wallDeep, 2),
  clipboard(46, 134, -10) +
    arm(
      [
        [66, 124],
        [34, 170],
        [58, 178],
      ],
      P.slate,
      mid,
    ),
);

export const judge = figure(
  backHair('low', HAIR.brown) +
    shoes(P.ink, 15) +
    torso(P.ink, { w: 38, hip: 56, hem: 272, edge: 0.45 }) +
    path('M93 106H107L110 276H90Z', P.vermilion) +
    filled(
      P.sun,
      many(4, (i) => circle(100, 138 + i * 26, 4)),
    ) +
    stroke('M72 200L64 268M128 200L136 268', tint('ink', 0.16), 2) +
    path('M86 102L100 124L114 102L108 98H92Z', P.paperWhite) +
    head(light, { mouth: 'calm', look: 1 }) +
    hair('part', HAIR.brown),
  path('M64 118Q44 150 52 186L94 184L88 164L78 160Z', tint('ink', 0.1)) +
    path('M136 118Q156 150 148 186L106 184L112 164L122 160Z', tint('ink', 0.04)) +
    turn(card(72, 158, 56, 40, P.teal, 4, 0.2) + rect(72, 172, 56, 8, P.sun), -3, 100, 178) +
    circle(74, 180, 8.5, light) +
    circle(127, 178, 8.5, light),
  { width: 60 },
);

export const builder = figure(
  trousers(P.slate, { hip: 35, width: 25, spread: 20 }) +
    shoes(P.ochreDark, 20, P.ink) +
    torso(tint('teal', 0.12), { w: 42, hip: 40 }) +
    arm(
      [
        [142, 126],
        [162, 162],
        [146, 196],
      ],
      tint('teal', 0.12),
      deep,
      { width: 23 },
    ) +
    path('M62 120Q66 104 86 103L96 140V202L60 198Z', P.ochre) +
    path('M138 120Q134 104 114 103L104 140V202L140 198Z', tint('ochre', -0.1)) +
    filled(
      P.paperWhite,
      path('M60 158h36v11H59ZM104 158h36l1 11h-37ZM59 180h37v10H59.5ZM104 180h37l-.5 10H104Z'),
    ) +
    head(deep, { look: 3, rx: 25 }) +
    hair('crop') +
    path('M72 62Q72 32 101 32T130 62Z', P.vermilion) +
    path('M95 32h12l2 30h-16Z', tint('vermilion', 0.25)) +
    sheet('M66 61Q100 53 138 61Q142 68 134 68Q100 62 70 68Q62 67 66 61Z', P.vermilion, 0.3),
  turn(
    rect(30, 106, 15, 92, P.paperWhite, 7) +
      rect(30, 146, 15, 9, P.teal) +
      ellipse(37.5, 110, 7.5, 4, P.wallDeep),
    12,
    38,
    150,
  ) +
    arm(
      [
        [60, 126],
        [24, 158],
        [36, 172],
      ],
      tint('teal', 0.12),
      deep,
      { width: 23 },
    ),
  { width: 52 },
);

export const banker = figure(
  trousers(tint('plum', -0.25), { hip: 38, width: 25, spread: 19 }) +
    shoes(P.ink, 19) +
    torso(P.plum, { w: 41, hip: 45, hem: 202 }) +
    lapels(P.plum, P.paperWhite, 104, 52) +
    path('M97 108h6l5 36l-8 12l-8-12Z', P.ochre) +
    circle(100, 172, 3.2, P.sun) +
    path('M118 138l14-2v7l-14 2Z', P.paperWhite) +
    arm(
      [
        [61, 126],
        [42, 164],
        [56, 194],
      ],
      P.plum,
      tan,
      { width: 22, cuff: P.paperWhite },
    ) +
    head(tan, { look: -2, rx: 25, brow: HAIR.grey, glasses: P.ink }) +
    hair('crop', mix(HAIR.black, HAIR.grey, 0.35)),
  turn(
    card(118, 164, 48, 36, P.sand, 4, 0.5) +
      path('M118 168q0-9 6-9h12l6 6h20q4 0 4 4Z', P.sand) +
      rect(126, 152, 34, 14, P.paperWhite, 2) +
      rect(118, 168, 48, 32, mix('sand', 'ochre', 0.35), 4),
    5,
    142,
    180,
  ) +
    arm(
      [
        [139, 126],
        [166, 172],
        [140, 186],
      ],
      P.plum,
      tan,
      { width: 22 },
    ),
);

export const clerk = figure(
  trousers(P.ink) +
    shoes(P.ink) +
    torso(P.teal, { w: 35, hem: 196 }) +
    lapels(P.teal, P.paperWhite, 104, 36) +
    path('M97 108h6l4 24l-7 10l-7-10Z', P.vermilion) +
    rect(112, 138, 18, 10, P.sun, 3) +
    circle(100, 160, 2.8, P.sun) +
    circle(100, 178, 2.8, P.sun) +
    arm(
      [
        [67, 124],
        [50, 162],
        [62, 194],
      ],
      P.teal,
      light,
      { cuff: P.paperWhite },
    ) +
    head(light, { look: 2, mouth: 'open' }) +
    hair('sweep'),
  arm(
    [
      [133, 124],
      [148, 172],
      [170, 150],
    ],
    P.teal,
    light,
    { cuff: P.paperWhite },
  ),
);
