// The rising building, its scaffold and the tower crane.

import { blocks, spots, step } from '../kit/everyday.mjs';
import {
  card,
  circle,
  filled,
  hills,
  many,
  mix,
  P,
  path,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
  tower,
} from '../kit.mjs';

export const air = mix('sun', 'paperWhite', 0.3);
export const floorColour = mix('ochre', 'wallDeep', 0.62);
export const concrete = mix('wallDeep', 'slate', 0.18);
export const net = mix('leaf', 'teal', 0.35);
export const bamboo = mix('ochre', 'ochreDark', 0.35);

// Far town, with another small crane at work.
const haze = mix('city', 'sun', 0.3);
export const far =
  shadow(hills([340, 286, 330, 300, 346, 290, 336, 280, 330], 530, mix('hill', 'sun', 0.3)), 1) +
  shadow(
    tower(20, 230, 84, 530, { kind: 'bands', fill: haze, top: 'step' }) +
      tower(124, 290, 96, 530, { kind: 'grid', fill: haze }) +
      tower(304, 258, 84, 530, { kind: 'bands', fill: haze, top: 'slope' }) +
      tower(812, 344, 66, 530, { kind: 'grid', fill: haze }) +
      tower(916, 312, 60, 530, { kind: 'bands', fill: haze, top: 'slope' }) +
      tower(1090, 330, 74, 530, { kind: 'grid', fill: haze }) +
      tower(1204, 286, 92, 530, { kind: 'bands', fill: haze }) +
      tower(1316, 236, 80, 530, { kind: 'grid', fill: haze, top: 'round' }) +
      tower(1500, 270, 96, 530, { kind: 'bands', fill: haze }),
    1,
  ) +
  stroke(
    'M252 530V176M196 190H346M252 162L200 188M252 162L340 188M252 162V190M326 190v42',
    tint(haze, -0.2),
    5,
  ) +
  rect(312, 232, 28, 16, tint(haze, -0.2), 3) +
  rect(196, 190, 20, 18, tint(haze, -0.2), 3);

// The rising building: slabs, columns, a bay of brick, nets and bamboo scaffold.
const SLABS = [188, 268, 348, 428];
const rebar = (x) => `M${x} 188V166M${x + 9} 188V160M${x + 18} 188V166`;
const worker = (x, y) =>
  path(`M${x - 20} ${y}v-20q0-16 20-16t20 16v20Z`, P.teal) +
  path(`M${x - 20} ${y}v-20q0-14 14-16l4 36ZM${x + 20} ${y}v-20q0-14-14-16l-4 36Z`, P.ochre) +
  rect(x - 20, y - 14, 40, 6, P.paperWhite) +
  stroke(`M${x + 18} ${y - 26}L${x + 30} ${y - 48}`, P.teal, 9) +
  circle(x + 31, y - 53, 6, P.skinMid) +
  circle(x, y - 46, 14, P.skinMid) +
  path(`M${x - 17} ${y - 48}q-1-18 17-18t17 18Z`, P.sun) +
  rect(x - 20, y - 50, 40, 5, tint('sun', -0.15), 2) +
  spots(
    [
      [x - 5, y - 42],
      [x + 5, y - 42],
    ],
    1.7,
    P.ink,
  ) +
  stroke(`M${x - 3} ${y - 37}q3 3 6 0`, P.vermilionDark, 1.8);
const recess =
  blocks([[484, 268, 286, 262]], mix(concrete, 'slate', 0.3)) +
  blocks(
    [
      [484, 364, 286, 14],
      [484, 284, 286, 14],
      [484, 444, 286, 14],
    ],
    mix(concrete, 'slate', 0.45),
  ) +
  rect(510, 204, 260, 66, mix(concrete, 'slate', 0.14));
export const frame =
  recess +
  stroke([492, 580, 668, 738].map(rebar).join(''), P.vermilionDark, 4) +
  shadow(
    blocks(
      [484, 572, 660, 744].map((x) => [x, 188, 26, 342]),
      tint(concrete, -0.1),
    ) +
      blocks(
        SLABS.map((y) => [470, y, 314, 16]),
        tint(concrete, 0.25),
      ) +
      blocks(
        SLABS.map((y) => [470, y + 12, 314, 4]),
        tint(concrete, -0.12),
      ),
    2,
  ) +
  rect(686, 364, 58, 64, mix('vermilion', 'wallDeep', 0.35)) +
  blocks(
    step(5, (j) => step(3, (i) => [689 + i * 18 + (j % 2) * 5, 368 + j * 12, 14, 8])).flat(),
    mix('vermilion', 'wallDeep', 0.55),
  ) +
  shadow(
    rect(598, 444, 62, 86, P.tealDark) + rect(686, 444, 58, 86, mix('tealDark', 'slate', 0.5)),
    1,
  ) +
  shadow(
    sheet('M476 204H574V262Q560 272 548 262T522 264T498 262T476 264Z', net, 0.3) +
      sheet('M476 284H574V520Q560 530 548 520T522 522T498 520T476 522Z', net, 0.3),
    1,
  ) +
  stroke(
    `${many(5, (i) => `M${486 + i * 20} 206V256M${486 + i * 20} 288V514`) + many(9, (i) => `M478 ${300 + i * 24}H572`)}M478 222H572M478 242H572`,
    tint(net, 0.2),
    1.6,
  );
export const scaffold =
  shadow(worker(726, 268), 1) +
  shadow(
    stroke('M594 532V208M684 532V208M770 532V208', bamboo, 8) +
      stroke('M582 258H784M582 338H784M582 418H784M582 492H784', bamboo, 7) +
      stroke('M594 418L684 338M684 258L770 338M684 492L770 418', bamboo, 5),
    1,
  ) +
  spots(
    [
      [594, 258],
      [684, 258],
      [770, 258],
      [594, 338],
      [684, 338],
      [770, 338],
      [594, 418],
      [684, 418],
      [770, 418],
    ],
    5.5,
    P.vermilion,
  ) +
  shadow(
    filled(
      mix('ochreDark', 'ochre', 0.55),
      rect(578, 330, 210, 9, '', 3) + rect(578, 410, 210, 9, '', 3),
    ),
    1,
  );

// Tower crane: lattice mast, cab, jib with trolley, counterweight.
const lattice = (x, y, w, n) =>
  stroke(
    many(
      n,
      (i) =>
        `M${x} ${y + i * w}L${x + w} ${y + (i + 1) * w}M${x + w} ${y + i * w}L${x} ${y + (i + 1) * w}M${x} ${y + i * w}h${w}`,
    ),
    P.vermilion,
    4,
  );
const jibBars = (x0, x1, y, h) =>
  stroke(
    many(
      Math.floor((x1 - x0) / 28),
      (i) => `M${x0 + i * 28} ${y + h}L${x0 + 14 + i * 28} ${y}L${x0 + 28 + i * 28} ${y + h}`,
    ),
    P.vermilion,
    3.5,
  );
export const crane =
  shadow(
    stroke('M1106 122L1023 84L560 122', P.slate, 3) +
      jibBars(574, 1000, 124, 24) +
      stroke('M560 148H1180M574 124H1000', P.vermilion, 6) +
      jibBars(1048, 1160, 128, 20) +
      stroke('M1048 128H1170', P.vermilion, 5),
    1,
  ) +
  shadow(
    stroke('M1004 540V150M1042 540V150', P.vermilion, 7) +
      lattice(1004, 158, 38, 10) +
      path('M1002 152L1018 84H1028L1044 152Z', P.vermilionDark),
    1,
  ) +
  shadow(
    card(1110, 148, 66, 50, P.slate, 6, 0.25) +
      stroke('M1132 152v42M1154 152v42', tint('slate', -0.3), 3) +
      card(962, 148, 50, 54, P.ochre, 9, 0.35) +
      rect(969, 155, 24, 28, tint('sky', 0.2), 4) +
      path('M985 183v-9q6-10 12 0v9Z', P.teal),
    1,
  ) +
  card(822, 144, 48, 14, P.slate, 5, 0.25) +
  stroke('M836 158V196M856 158V196', P.ink, 3);
