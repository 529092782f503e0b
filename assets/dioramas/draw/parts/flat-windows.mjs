// The flat's wide window with the night town, and the balcony with the washing.
import { laundry, nightTown } from '../kit/evening.mjs';
import {
  card,
  circle,
  filled,
  many,
  mix,
  P,
  path,
  potPlant,
  rect,
  shadow,
  sheet,
  stroke,
  tint,
} from '../kit.mjs';

const dusk = mix('night', 'plum', 0.35);

// The wide window: plum dusk, moon, two rows of lit blocks.
const view =
  rect(566, 132, 468, 232, dusk) +
  path('M566 262Q690 214 800 250T1034 226V364H566Z', mix('plum', 'night', 0.3)) +
  path('M566 312Q700 270 830 300T1034 290V364H566Z', mix('plum', 'vermilion', 0.28)) +
  circle(964, 182, 26, tint('sun', 0.5)) +
  circle(953, 175, 23, dusk) +
  filled(
    tint('sun', 0.5),
    circle(610, 160, 2.4) +
      circle(684, 182, 2) +
      circle(756, 154, 2.4) +
      circle(866, 170, 2) +
      circle(900, 210, 2.4) +
      circle(1008, 240, 2),
  ) +
  nightTown(
    [
      [584, 246, 44, 0.75],
      [650, 224, 36, 0.8],
      [724, 262, 56, 0.75],
      [842, 232, 42, 0.8],
      [910, 264, 60, 0.75],
      [992, 250, 36, 0.8],
    ],
    364,
  ) +
  nightTown(
    [
      [566, 284, 40, 0.1],
      [618, 266, 52, 0.2],
      [690, 290, 50, 0.05],
      [778, 274, 62, 0.2],
      [880, 288, 46, 0.1],
      [950, 276, 54, 0.2],
      [1010, 296, 24, 0.05],
    ],
    364,
  );
const curtain = (x, s) =>
  shadow(
    sheet(
      `M${x} 118H${x + s * 84}Q${x + s * 76} 260 ${x + s * 42} 300Q${x + s * 60} 360 ${x + s * 58} 446H${x}Z`,
      P.vermilion,
      0.2,
    ) +
      stroke(
        `M${x + s * 22} 124V440M${x + s * 48} 124Q${x + s * 46} 240 ${x + s * 24} 300Q${x + s * 40} 360 ${x + s * 40} 440`,
        tint('vermilion', -0.22),
        3,
      ) +
      rect(Math.min(x, x + s * 46), 292, 46, 13, P.ochre, 6),
    1,
  );
export const windowLayer =
  shadow(rect(556, 122, 488, 252, P.paperDeep, 6), 2) +
  view +
  filled(P.paperDeep, rect(718, 126, 9, 244) + rect(874, 126, 9, 244)) +
  card(540, 366, 520, 14, P.paperWhite, 5) +
  curtain(530, 1) +
  curtain(1070, -1) +
  shadow(
    rect(504, 108, 592, 10, P.ochreDark, 5) +
      circle(504, 113, 9, P.ochre) +
      circle(1096, 113, 9, P.ochre),
    1,
    true,
  );

export const balcony =
  shadow(rect(1236, 124, 300, 400, P.paperDeep, 6), 2) +
  rect(1248, 136, 276, 388, dusk) +
  path('M1248 300Q1390 240 1524 290V524H1248Z', mix('plum', 'night', 0.3)) +
  nightTown(
    [
      [1256, 288, 60, 0.2],
      [1330, 254, 48, 0.6],
      [1392, 300, 66, 0.1],
      [1472, 270, 50, 0.4],
    ],
    524,
  ) +
  laundry(1252, 168, 268) +
  filled(
    P.slate,
    rect(1248, 428, 276, 8, '', 3) + many(14, (i) => rect(1252 + i * 20, 432, 4, 92)),
  ) +
  potPlant(1290, 524, 74, P.ochre) +
  potPlant(1484, 524, 88, P.teal) +
  rect(1382, 130, 9, 394, P.paperDeep);
