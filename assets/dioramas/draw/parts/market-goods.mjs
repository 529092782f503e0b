// What the food market sells and what stands about in it.
import {
  card,
  circle,
  filled,
  many,
  mix,
  P,
  path,
  rect,
  rules,
  seal,
  shadow,
  sheet,
  stroke,
  tint,
  turn,
} from '../kit.mjs';

export const wood = mix('ochreDark', 'ochre', 0.45);

export const heap = (x, y, n, r, colours) =>
  many(2, (j) =>
    many(n - j, (i) =>
      circle(
        x + r + (i + j * 0.5) * r * 1.85,
        y - r * 0.6 - j * r * 1.25,
        r,
        colours[(i + j * 2) % colours.length],
      ),
    ),
  );

export const crate = (x, y, w, fill = wood) =>
  sheet(`M${x - 4} ${y - 10}H${x + w + 4}L${x + w} ${y + 24}H${x}Z`, fill, 0.25) +
  rect(x + 2, y + 4, w - 4, 3, tint(fill, -0.3));

export const greens = (x, y, n) =>
  many(
    n,
    (i) =>
      path(
        `M${x + i * 17} ${y}q-14-12-9-28q6-7 10 2q4-10 10-3q5 18-3 29Z`,
        i % 2 ? P.leaf : tint('leaf', 0.22),
      ) + stroke(`M${x + i * 17 + 3} ${y}v-14`, P.paperWhite, 2.6),
  );

export const fruit = shadow(
  heap(700, 448, 5, 11, [P.ochre, tint('ochre', 0.2)]) +
    crate(698, 452, 106, tint(wood, 0.15)) +
    heap(816, 448, 4, 11.5, [P.plum, tint('plum', 0.18)]) +
    crate(814, 452, 90, tint(wood, 0.15)),
  1,
);

export const parasol = (x, y, a, b) =>
  rect(x - 3, y, 6, 260, P.slate) +
  many(4, (i) =>
    path(
      `M${x - 116 + i * 58} ${y + 46}Q${x - 60 + i * 30} ${y - 8} ${x} ${y - 30}Q${x - 30 + i * 30} ${y - 8} ${x - 58 + i * 58} ${y + 46}q-29-16-58 0Z`,
      i % 2 ? b : a,
    ),
  ) +
  circle(x, y - 32, 6, P.slate);

export const certificate =
  filled(P.inkSoft, rect(760, 284, 2, 42) + rect(838, 284, 2, 42)) +
  shadow(card(734, 318, 132, 98, wood, 6, 0.3) + rect(743, 327, 114, 80, P.paperWhite, 2), 2) +
  rect(766, 338, 68, 8, P.vermilion, 4) +
  rules(757, 356, 86, [1, 0.8, 0.55], P.wallDeep, 13, 5) +
  seal(832, 384, 17, P.vermilion);

const tyre = (x, y) =>
  circle(x, y, 25, P.ink) + circle(x, y, 16, tint('slate', 0.5)) + circle(x, y, 6, P.ink);

export const scooter = shadow(
  tyre(744, 568) +
    tyre(858, 568) +
    stroke('M858 568L838 494', P.slate, 9) +
    path(
      'M716 536Q712 512 740 510H796Q806 512 806 540H824Q836 540 838 524L832 500H848L860 546Q858 560 840 560H780Q772 538 744 538Q724 540 718 552Z',
      P.sky,
    ) +
    path('M716 536Q712 512 740 510H756L744 538Q724 540 718 552Z', P.teal) +
    card(728, 498, 76, 15, P.ink, 7) +
    stroke('M822 488Q838 482 850 492', P.ink, 7) +
    circle(852, 508, 8, P.sun) +
    card(722, 462, 52, 36, P.ochre, 6, 0.3) +
    turn(
      card(734, 446, 30, 34, P.paperWhite, 3, -0.2) +
        rect(742, 442, 14, 7, P.slate, 3) +
        rules(739, 456, 20, [1, 0.7, 1], P.wallDeep, 7, 3),
      8,
      750,
      464,
    ) +
    rect(722, 474, 52, 24, P.ochre, 5) +
    path('M780 498q0-24 22-24t22 24Z', P.paperWhite) +
    rect(776, 493, 52, 6, P.vermilion, 3),
  2,
);

const basketFront = shadow(
  sheet('M20 560H210L190 640H40Z', P.sun, 0.3) + stroke('M26 584H204M32 608H198', P.ochre, 5),
  2,
);

export const front =
  shadow(
    many(5, (i) => circle(44 + i * 36, 552, 23, i % 2 ? tint('leaf', 0.2) : P.leaf)) +
      stroke(
        many(5, (i) => `M${44 + i * 36} 562v-20m0 8l8-8m-8 8l-8-8`),
        tint('leaf', 0.45),
        3,
      ),
    1,
  ) +
  basketFront +
  shadow(
    many(4, (i) => circle(1420 + i * 44, 556, 26, i % 2 ? P.vermilion : tint('vermilion', 0.14))) +
      many(3, (i) =>
        circle(1442 + i * 44, 520, 25, i % 2 ? tint('vermilion', 0.14) : P.vermilion),
      ) +
      stroke(
        many(3, (i) => `M${1442 + i * 44} 498q3-10 10-12`),
        P.ochreDark,
        4,
      ),
    1,
  ) +
  shadow(
    sheet('M1384 562H1590L1570 640H1404Z', wood, 0.3) +
      rect(1392, 586, 190, 7, tint(wood, -0.3)) +
      rect(1400, 612, 176, 7, tint(wood, -0.3)),
    2,
  );
