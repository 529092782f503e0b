// People about town.
import { filled, P, size, tint, turn } from '../kit/core.mjs';
import {
  arm,
  backHair,
  figure,
  HAIR,
  hair,
  head,
  shins,
  shoes,
  torso,
  trousers,
} from '../kit/figure.mjs';
import { card, circle, path, rect, sheet, stroke } from '../kit/shapes.mjs';
import { basket, suitcase } from './props.mjs';
import { deep, light, mid, tan } from './skins.mjs';

export const traveller = figure(
  backHair('bob') +
    trousers(P.ink, { from: 200, hip: 26 }) +
    shoes(P.tealDark) +
    torso(P.ochre, { hip: 40, hem: 216 }) +
    stroke('M100 126V218', tint('ochre', -0.25), 2) +
    circle(107, 150, 3, P.ochreDark) +
    circle(107, 174, 3, P.ochreDark) +
    stroke('M72 178h16', tint('ochre', -0.25), 2.4) +
    arm(
      [
        [70, 124],
        [54, 158],
        [66, 190],
      ],
      P.ochre,
      light,
    ) +
    head(light, { look: 3 }) +
    hair('sweep'),
  path('M78 100Q100 116 122 100L125 112Q100 130 76 113Z', P.teal) +
    path('M84 116l-6 36l14 2l4-34Z', tint('teal', 0.14)) +
    suitcase(139, 222) +
    arm(
      [
        [130, 124],
        [148, 148],
        [160, 174],
      ],
      P.ochre,
      light,
    ),
);

export const farmer = figure(
  trousers(P.slate, { hip: 31, ankle: 268, width: 23 }) +
    shins(deep, 262, 17) +
    shoes(P.ochreDark) +
    torso(P.wall, { w: 35 }) +
    path('M66 122Q66 104 88 103L96 138V200L64 198Z', P.plum) +
    path('M134 122Q134 104 112 103L104 138V200L136 198Z', tint('plum', -0.14)) +
    head(deep, { brow: HAIR.white, wrinkles: true, look: -2 }) +
    stroke('M92 93q6 5 12 0', HAIR.white, 4) +
    hair('tufts', HAIR.white) +
    sheet('M52 58Q100 42 148 58Q150 66 100 67Q50 66 52 58Z', P.sun, 0.4) +
    path('M74 57Q78 28 100 28T126 57Q100 63 74 57Z', tint('sun', 0.2)) +
    path('M75 50Q100 58 125 50L126 57Q100 63 74 57Z', P.vermilion),
  basket(100, 170) +
    arm(
      [
        [66, 124],
        [46, 156],
        [58, 184],
      ],
      P.wall,
      deep,
    ) +
    arm(
      [
        [134, 124],
        [154, 156],
        [142, 184],
      ],
      tint('wall', -0.08),
      deep,
    ),
  { width: 48 },
);

export const shopkeeper = figure(
  backHair('bun', HAIR.brown) +
    trousers(P.slate, { hip: 36, width: 24, spread: 19 }) +
    shoes(P.plum, 19) +
    torso(P.plum, { w: 40, hip: 44, hem: 204 }) +
    arm(
      [
        [138, 124],
        [164, 150],
        [140, 174],
      ],
      P.plum,
      tan,
      { width: 22 },
    ) +
    sheet(
      'M80 116H120L124 150Q140 152 140 168L138 232Q100 242 62 232L60 168Q60 152 76 150Z',
      P.paperWhite,
      -0.1,
    ) +
    stroke('M80 117Q78 106 84 102M120 117Q122 106 116 102', P.paperWhite, 4) +
    rect(80, 178, 40, 28, tint('vermilion', 0.2), 6) +
    rect(80, 178, 40, 6, P.vermilion, 3) +
    stroke('M61 160H139', P.vermilion, 4) +
    head(tan, { mouth: 'open', look: -3, rx: 25 }) +
    hair('part', HAIR.brown),
  arm(
    [
      [62, 126],
      [34, 152],
      [42, 128],
    ],
    P.plum,
    tan,
    { width: 22, cuff: tint('plum', 0.4) },
  ) +
    card(25, 90, 28, 26, P.teal, 6) +
    stroke('M25 97q-9 0-9 7t9 6', P.teal, 4) +
    stroke('M34 82q-4-5 0-10M44 82q-4-5 0-10', P.paperWhite, 2.6),
);

export const grandmother = figure(
  size(
    trousers(P.slate, { hip: 33, width: 24 }) +
      shoes(P.ink, 17, P.paperWhite) +
      torso(tint('teal', -0.1), { w: 37, hip: 42, hem: 206 }) +
      path('M70 112Q84 103 88 103H112Q130 106 131 118L136 206Q100 214 64 206Z', P.vermilion) +
      path('M112 103Q130 106 131 118L136 206L122 209Z', tint('vermilion', -0.14)) +
      filled(
        P.sun,
        [
          [80, 140],
          [92, 168],
          [78, 190],
          [116, 146],
          [122, 178],
          [110, 196],
        ]
          .map(([x, y]) => circle(x, y, 4) + circle(x + 6, y + 2, 2.5))
          .join(''),
      ) +
      stroke('M100 116V210', tint('vermilion', -0.25), 2.4) +
      stroke('M94 134h12M94 158h12M94 182h12', P.sun, 3) +
      arm(
        [
          [64, 128],
          [44, 158],
          [70, 176],
        ],
        tint('teal', -0.1),
        mid,
        { width: 21 },
      ) +
      circle(117, 50, 12, HAIR.white) +
      head(mid, { brow: HAIR.white, wrinkles: true, look: -3, y: 74 }) +
      hair('part', HAIR.white, 74),
    0.88,
    100,
    290,
  ),
  stroke('M153 288V190Q153 176 143 178', P.ochreDark, 6) +
    size(
      arm(
        [
          [136, 128],
          [160, 154],
          [158, 172],
        ],
        P.teal,
        mid,
        { width: 21 },
      ),
      0.88,
      100,
      290,
    ),
  { width: 50 },
);

export const student = figure(
  size(
    sheet('M62 118Q56 106 72 104H128Q144 106 138 118L142 190Q100 200 58 190Z', P.vermilion, 0.2) +
      trousers(P.teal, { hip: 29, spread: 15 }) +
      stroke('M77 208L74 276M123 208L126 276', P.paperWhite, 4) +
      shoes(P.paperWhite, 16, P.vermilion) +
      torso(P.paperWhite, { w: 32, hip: 33, edge: -0.1, hem: 196 }) +
      path('M68 128Q68 104 88 103H112Q132 104 132 128L134 146Q100 154 66 146Z', P.teal) +
      stroke('M100 108V200', P.wallDeep, 2.4) +
      path('M88 102L100 116L112 102L108 97H92Z', P.tealDark) +
      stroke('M80 106Q78 140 82 172M120 106Q122 140 118 172', P.vermilion, 7) +
      head(mid, { look: 3 }) +
      hair('tousle'),
    0.94,
    100,
    290,
  ),
  size(
    arm(
      [
        [68, 124],
        [46, 168],
        [78, 146],
      ],
      P.teal,
      mid,
    ) +
      arm(
        [
          [132, 124],
          [152, 160],
          [140, 194],
        ],
        P.teal,
        mid,
        { cuff: P.paperWhite },
      ),
    0.94,
    100,
    290,
  ),
);

export const child = figure(
  size(
    backHair('plaits') +
      shins(P.paperWhite, 232, 15) +
      shoes(P.vermilion, 16) +
      path('M72 176H128L146 240Q100 252 54 240Z', P.vermilion) +
      path('M112 176H128L146 240Q134 242.5 122 244.5Z', tint('vermilion', -0.14)) +
      torso(P.sun, { w: 30, hip: 30, hem: 190 }) +
      path('M84 104Q100 122 116 104L112 100H88Z', P.paperWhite) +
      arm(
        [
          [130, 124],
          [152, 150],
          [142, 176],
        ],
        P.sun,
        light,
      ) +
      head(light, { look: -4, mouth: 'open', rx: 28, ry: 29, y: 68 }) +
      size(hair('fringe', HAIR.black, 68), 1.14, 100, 70),
    0.74,
    100,
    290,
  ),
  // The kite stands above her, so that she needs no more room than anybody else.
  stroke('M64 172Q46 136 60 72', P.paperWhite, 1.8) +
    size(
      turn(
        path('M46 34L78 76L46 126L14 76Z', P.teal) +
          path('M46 34L78 76H46Z', P.ochre) +
          path('M46 126L14 76H46Z', P.vermilion) +
          stroke('M46 34V126M14 76H78', P.paperWhite, 2) +
          stroke('M46 126q-12 8-4 16t-4 16', P.ochre, 3) +
          path('M36 140l10 4l-8 6ZM46 154l-10 2l6 7Z', P.vermilion),
        -10,
        46,
        80,
      ),
      0.86,
      146,
      -48,
    ) +
    size(
      arm(
        [
          [70, 124],
          [40, 130],
          [50, 138],
        ],
        P.sun,
        light,
      ),
      0.74,
      100,
      290,
    ),
  { width: 38 },
);
