// Building site: a concrete frame in its green net, a tower crane with a load on the hook, an excavator; a sign drops in, or the crane lifts.

import { blocks, cone, spots, step, tidy } from '../kit/everyday.mjs';
import {
  card,
  circle,
  cloud,
  ellipse,
  filled,
  ground,
  many,
  mix,
  move,
  P,
  patch,
  path,
  rect,
  rules,
  shadow,
  sky,
  stroke,
  tint,
  turn,
} from '../kit.mjs';
import {
  air,
  bamboo,
  concrete,
  crane,
  far,
  floorColour,
  frame,
  net,
  scaffold,
} from '../parts/building-site-frame.mjs';

const rope = stroke('M836 190V372M856 190V372', P.ink, 3);
const load =
  shadow(rect(830, 176, 32, 26, P.ochre, 6) + rect(836, 182, 20, 5, P.ink, 2), 1) +
  stroke('M846 204q11 4 5 13t-11 0', P.ink, 5) +
  stroke('M846 218L786 274M846 218L906 274', P.ink, 3.5) +
  shadow(
    filled(
      mix('vermilion', 'wallDeep', 0.2),
      many(3, (j) => rect(784, 274 + j * 22, 124, 20, '', 3)),
    ) +
      blocks(
        step(3, (j) => step(4, (i) => [812 + i * 30 - (j % 2) * 14, 274 + j * 22, 3, 20])).flat(),
        mix('vermilion', 'wallDeep', 0.5),
      ) +
      rect(776, 340, 140, 10, bamboo, 3) +
      blocks(
        [
          [786, 350, 18, 9],
          [888, 350, 18, 9],
        ],
        bamboo,
      ) +
      stroke('M802 272V342M890 272V342', P.slate, 5),
    2,
  );

// Ground things: hoarding, excavator, pipes, mixer.
const hoarding = (x, w) =>
  shadow(
    rect(x, 452, w, 84, tint('teal', 0.1)) +
      blocks(
        step(Math.floor(w / 24), (i) => [x + 6 + i * 24, 458, 5, 76]),
        tint('teal', -0.12),
      ) +
      rect(x, 446, w, 11, P.paperWhite, 3) +
      blocks([[x, 514, w, 14]], P.paperWhite),
    1,
  ) +
  blocks(
    step(Math.floor(w / 60), (i) => [x + 10 + i * 60, 514, 28, 14]),
    P.vermilion,
  );
const pipe = (x, y) =>
  circle(x, y, 29, tint(concrete, 0.2)) +
  circle(x, y, 20, tint('slate', 0.1)) +
  path(`M${x - 20} ${y}a20 20 0 0 1 40 0q-20-10-40 0Z`, P.ink);
const mixer = shadow(
  stroke('M392 560L416 498L442 560M376 560h84', P.slate, 8) +
    turn(
      path('M376 470Q384 442 416 442L452 452V516L416 524Q384 522 376 494Z', P.ochre) +
        rect(450, 446, 12, 74, tint('ochre', -0.25), 5) +
        rect(404, 442, 12, 82, tint('ochre', 0.3)),
      -24,
      416,
      484,
    ) +
    circle(392, 562, 13, P.ink) +
    circle(392, 562, 5, P.wallDeep),
  1,
);
const tracks =
  card(1268, 536, 196, 50, P.ink, 25, 0.2) +
  card(1280, 546, 172, 30, tint('slate', 0.15), 15, 0.1) +
  spots(
    step(5, (i) => [1296 + i * 35, 561]),
    10,
    P.ink,
  );
const digger =
  shadow(
    stroke('M1318 470L1262 386L1196 424', P.ochre, 20) +
      stroke('M1296 440L1240 408', P.slate, 7) +
      circle(1262, 388, 9, P.ink) +
      path('M1178 420h36l6 40q-30 22-58 4Z', P.slate) +
      path('M1162 464l6 14l8-10l6 13l9-11l6 11l7-12', P.ink),
    1,
  ) +
  shadow(
    tracks +
      card(1290, 470, 186, 66, P.ochre, 14, 0.3) +
      rect(1420, 484, 44, 28, tint('ochre', -0.25), 6) +
      card(1302, 384, 92, 100, P.ochre, 14, 0.3) +
      rect(1312, 394, 72, 56, tint('sky', 0.2), 6) +
      path('M1312 440L1350 394h20L1312 450Z', P.paperWhite) +
      stroke('M1436 470v-26', P.ink, 9),
    2,
  );
const sandHeap =
  path('M1090 548Q1124 512 1150 506Q1184 516 1216 548Z', P.sun) +
  path('M1150 506Q1184 516 1216 548H1160Z', P.ochre);
const land =
  ground(524, floorColour, 6) +
  patch(800, 590, 540, 28, tint(floorColour, 0.35)) +
  hoarding(-60, 480) +
  hoarding(1090, 570) +
  filled(
    tint(floorColour, -0.07),
    [
      [260, 612, 60],
      [520, 606, 40],
      [740, 560, 34],
      [960, 612, 44],
      [1180, 606, 50],
      [1500, 614, 60],
    ]
      .map(([x, y, r]) => ellipse(x, y, r, r * 0.13))
      .join(''),
  ) +
  shadow(sandHeap, 1) +
  shadow(
    [
      [126, 554],
      [186, 554],
      [246, 554],
      [156, 503],
      [216, 503],
    ]
      .map(([x, y]) => pipe(x, y))
      .join(''),
    1,
  ) +
  mixer +
  digger +
  shadow(rect(988, 534, 70, 26, tint(concrete, 0.2), 4), 1) +
  shadow(
    rect(784, 548, 26, 16, bamboo, 3) +
      rect(882, 548, 26, 16, bamboo, 3) +
      rect(770, 540, 152, 10, bamboo, 3),
    1,
  ) +
  shadow(cone(468, 566, 54) + cone(1108, 572, 58), 1);

const sign = move(
  stroke('M602 150V214M700 150V214', P.ink, 3.5) +
    shadow(
      card(576, 206, 150, 112, P.paperWhite, 8, -0.1) +
        blocks([[582, 212, 138, 20]], P.sun) +
        path(
          many(6, (i) => `M${588 + i * 23} 212h11l-10 20h-7Z`)
            .replace(/h-7Z/g, 'h-6Z')
            .replace(/l-10/g, 'l-6'),
          P.ink,
        ) +
        path('M592 280Q592 248 622 246T652 280Z', P.ochre) +
        rect(586, 278, 72, 9, tint('ochre', -0.2), 4) +
        rect(616, 246, 12, 32, tint('ochre', 0.35), 4) +
        rules(666, 250, 48, [1, 0.7, 0.9], P.wallDeep, 14, 6) +
        rules(590, 298, 124, [1], P.wallDeep, 10, 6),
      2,
    ),
  -34,
  0,
);

const stripes = (x, y, w) =>
  shadow(
    rect(x + 20, y + 10, 9, 90, P.slate) +
      rect(x + w - 30, y + 10, 9, 90, P.slate) +
      card(x, y, w, 32, P.paperWhite, 6, 0.4) +
      path(
        many(Math.floor(w / 46), (i) => `M${x + 14 + i * 46} ${y}h22l-16 32h-22Z`),
        P.vermilion,
      ),
    2,
  );
const front =
  stripes(-30, 566, 230) +
  shadow(cone(232, 642, 74) + cone(1400, 644, 78), 1) +
  stripes(1430, 572, 230);

const landmark =
  shadow(
    rect(24, 96, 104, 94, tint(concrete, 0.1)) +
      blocks(
        [
          [18, 92, 116, 8],
          [18, 124, 116, 7],
          [18, 156, 116, 7],
        ],
        tint(concrete, 0.5),
      ) +
      rect(30, 101, 44, 82, net) +
      filled(P.slate, rect(84, 101, 38, 22) + rect(84, 132, 38, 23) + rect(84, 164, 38, 26)),
    2,
  ) +
  stroke('M40 92V78M54 92V76M100 92V78M114 92V76', P.vermilionDark, 4) +
  shadow(
    stroke('M168 190V40M190 190V40', P.vermilion, 6) +
      stroke(
        many(
          6,
          (i) => `M168 ${52 + i * 23}L190 ${75 + i * 23}M190 ${52 + i * 23}L168 ${75 + i * 23}`,
        ),
        P.vermilion,
        3.5,
      ) +
      stroke('M16 46H226', P.vermilion, 9) +
      stroke('M179 14L24 42M179 14L222 42', P.slate, 3) +
      path('M166 46L175 12H183L192 46Z', P.vermilionDark) +
      rect(204, 46, 26, 24, P.slate, 4) +
      rect(148, 48, 24, 24, P.ochre, 5),
    1,
  ) +
  stroke('M62 50V62', P.ink, 3) +
  circle(62, 64, 5, P.ochre);

export const place = {
  layers: [
    {
      file: 'sky',
      depth: 0,
      box: [-60, 0, 1720, 640],
      art: sky(air, [440, 190, 56]) + cloud(1280, 170, 120),
    },
    { file: 'far', depth: 0.2, box: [-60, 150, 1720, 386], art: tidy(far) },
    { file: 'frame', depth: 0.5, box: [450, 150, 356, 400], art: tidy(frame + scaffold) },
    { file: 'crane', depth: 0.65, box: [540, 66, 660, 490], art: tidy(crane) },
    { file: 'ground', depth: 0.65, box: [-60, 376, 1720, 264], art: tidy(land) },
    { file: 'front', depth: 1, box: [-50, 556, 1720, 130], art: tidy(front) },
  ],
  props: [
    { id: 'sign', after: 'crane', shown: false, box: [522, 146, 190, 194], art: tidy(sign) },
    { id: 'rope', after: 'crane', shown: true, box: [830, 186, 32, 190], art: rope },
    {
      id: 'load',
      after: 'ground',
      shown: true,
      box: [760, 346, 172, 220],
      art: tidy(`<g transform="translate(0 182)">${load}</g>`),
    },
  ],
  changes: {
    'sign-drops': [{ prop: 'sign', from: 'above' }],
    'crane-lifts': [
      { prop: 'load', dy: -178 },
      { prop: 'rope', hide: true },
    ],
  },
  spots: [
    { x: 548, y: 588 },
    { x: 640, y: 598 },
    { x: 996, y: 598 },
    { x: 1072, y: 588 },
  ],
  skyColour: air,
  groundColour: floorColour,
  room: 'outdoor',
  landmark: tidy(landmark),
};
