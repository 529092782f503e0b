// Village square: a notice board under the big scholar tree, farmhouses, harvest drying in the sun.
import { P, tint, mix, shadow, filled, many, rect, circle, ellipse, path, stroke, card, sheet, rules, sky, cloud, under, hills, bush, ground, patch } from '../kit.mjs';
import { blocks, bust, doors, eaves, flower, grove, heart, hen, homeSign, lobes, pane, pinned, spots, step, sunflower, tidy, tray } from '../kit/everyday.mjs';

const morning = mix('sun', 'paperWhite', 0.58);
const floorColour = mix('sand', 'ochre', 0.1);
const wood = mix('ochreDark', 'ochre', 0.4);
const wall = tint('wall', 0.45);

// Far hills cut as terraces, each field its own sheet; three wind turbines on the ridge.
const terrace = (y, bend, fill, x = -60, to = 1660) => under([0, 1, 2, 3, 4, 5, 6].map((i) => [x + ((to - x) * i) / 6, y + bend[i % bend.length]]), 530, fill, 0.4);
const turbine = (x, y, s, deg) => `<g transform="translate(${x} ${y}) scale(${s})">${path('M-3 0h6l3 150h-12Z', P.paperWhite)}<g transform="rotate(${deg})">${[0, 120, 240].map((a) => `<g transform="rotate(${a})">${path('M-3-4Q-8-40 0-74Q7-30 3-4Z', P.paperWhite)}</g>`).join('')}</g>${circle(0, 0, 6, P.wallDeep)}</g>`;
const far = shadow(hills([258, 214, 250, 292, 300, 280, 232, 200, 254], 530, mix('hill', 'sky', 0.3)), 1) + shadow(turbine(150, 190, 0.7, 12) + turbine(262, 214, 0.55, 48) + turbine(1370, 178, 0.75, 80), 1) +
  shadow(terrace(318, [0, -30, 4, 44, 50, 20, -34], P.hill), 1) + shadow(terrace(352, [-10, -24, 6, 30, 34, 14, -26], mix('hill', 'leaf', 0.45)), 1) + terrace(378, [-6, -22, 4, 26, 28, 10, -22], mix('sun', 'leaf', 0.28)) +
  terrace(402, [-4, -18, 2, 20, 22, 8, -18], mix('leaf', 'hill', 0.35)) + terrace(428, [0, -14, 4, 14, 16, 4, -12], mix('sun', 'leaf', 0.42)) + terrace(452, [2, -10, 2, 8, 10, 2, -8], P.leaf);

// Houses.
const brick = (x, y, w, h) => rect(x, y, w, h, mix('slate', 'wall', 0.45)) + blocks(step(Math.floor(w / 34), (i) => [x + 5 + i * 34, y + 6, 24, 7]).concat(step(Math.floor(w / 68), (i) => [x + 16 + i * 68, y + 20, 20, 7])), mix('slate', 'wall', 0.58));
const couplets = (x, y, w, h) => [x - 17, x + w + 5].map((cx) => rect(cx, y + 4, 12, h - 22, P.vermilion, 2) + spots(step(4, (i) => [cx + 6, Math.round(y + 16 + i * ((h - 40) / 3.4))]), 2.6, P.sun)).join('') + rect(x + 6, y - 17, w - 12, 11, P.vermilion, 2) + spots(step(3, (i) => [x + w / 2 - 14 + i * 14, y - 11.5]), 2.6, P.sun);
const heater = (x, y) => rect(x + 4, y - 14, 5, 16, P.slate) + rect(x + 62, y - 26, 5, 28, P.slate) + path(`M${x} ${y - 4}L${x + 56} ${y - 34}l14 4L${x + 16} ${y}Z`, P.ink) + stroke(`M${x + 8} ${y - 4}l54-28`, tint('slate', 0.35), 2.4) + card(x + 40, y - 46, 56, 17, P.paperWhite, 8, -0.2) + rect(x + 46, y - 46, 9, 17, P.vermilion);
const cobs = (list, fill) => stroke(list.map(([x, y]) => `M${x} ${y - 4}v8`).join(''), fill, 12);
const corn = (x, y, n) => cobs(step(n, (i) => [x - 6 + (i % 2) * 12, y + i * 13]), P.sun) + cobs(step(n, (i) => [x + 6 - (i % 2) * 12, y + i * 13 + 3]), P.ochre);
const chilli = (x, y, n) => stroke(`M${x} ${y - 4}v${n * 9}`, P.leaf, 2.4) + [P.vermilionDark, P.vermilion].map((c, k) => path(many(n, (i) => (i % 2 === k ? `M${x} ${y + i * 9}q-11 2-12 13q10-2 12-13ZM${x} ${y + i * 9 + 2}q11 2 12 13q-10-2-12-13Z` : '')), c)).join('');
const glass = mix('sky', 'city', 0.45);
const left = shadow(rect(398, 318, 268, 206, wall) + brick(398, 478, 268, 46) + path('M398 318h268v14q-134 10-268 0Z', tint('wallDeep', -0.06)), 2) + shadow(eaves(372, 326, 320, 86, P.slate), 2) + shadow(heater(548, 244), 1) +
  couplets(506, 400, 62, 122) + doors(506, 396, 62, 128, P.vermilionDark) + pane(420, 376, 62, 68, glass, P.teal) + pane(596, 376, 56, 68, glass, P.teal) + shadow(corn(498, 350, 3) + corn(578, 350, 3) + corn(606, 344, 2) + chilli(414, 348, 8), 1);
const quilt = (x, y, w, a, b) => rect(x, y, w, 46, a, 4) + spots(step(3, (j) => step(Math.floor(w / 18), (i) => [x + 10 + i * 18, y + 9 + j * 14])).flat(), 3.6, b);
const right = shadow(rect(946, 226, 258, 298, wall) + brick(946, 478, 258, 46) + rect(1180, 226, 24, 252, tint(wall, -0.06)), 2) + shadow(eaves(922, 236, 306, 66, P.vermilionDark), 2) + shadow(heater(1090, 176), 1) +
  pane(972, 264, 62, 56, glass, P.slate) + pane(1114, 264, 62, 56, glass, P.slate) + rect(1046, 258, 54, 100, tint('slate', 0.2), 4) + rect(1051, 263, 44, 95, glass, 2) +
  shadow(rect(934, 356, 282, 13, tint('wallDeep', 0.2), 3) + rect(940, 318, 270, 6, P.teal, 3) + stroke(many(19, (i) => `M${946 + i * 14} 322v34`), P.teal, 3), 1) + shadow(quilt(966, 314, 62, P.vermilion, P.sun) + quilt(1126, 314, 54, P.sky, P.teal), 1) +
  couplets(1046, 408, 58, 112) + doors(1046, 404, 58, 120, P.teal) + pane(970, 396, 54, 58, glass, P.slate) + pane(1128, 396, 52, 58, glass, P.slate) + shadow(corn(1036, 386, 3) + corn(1116, 386, 3), 1);
const cottage = (x, w, y, roofFill) => shadow(rect(x, y, w, 524 - y, tint(wall, -0.02)) + brick(x, 496, w, 28) + eaves(x - 18, y + 8, w + 36, 54, roofFill), 1) + filled(P.teal, rect(x + 18, y + 40, 44, 44, '', 4) + rect(x + w - 62, y + 40, 44, 44, '', 4)) + blocks([0, w - 80].flatMap((d) => [[x + d + 23, y + 45, 15, 34], [x + d + 42, y + 45, 15, 34]]), glass) + rect(x + w / 2 - 20, y + 46, 40, 478 - y, P.ochreDark, 3);
const houses = shadow(grove([[30, 170], [88, 150], [150, 206]], 522, P.leaf) + grove([[58, 196], [120, 172]], 524, tint('leaf', 0.18)), 1) + cottage(196, 168, 376, mix('slate', 'city', 0.35)) + cottage(1252, 180, 370, mix('vermilionDark', 'wallDeep', 0.25)) +
  shadow(grove([[1500, 192], [1556, 160], [1612, 180]], 522, P.leaf) + grove([[1474, 150], [1530, 150], [1586, 204]], 524, tint('leaf', 0.18)), 1) + left + right;

// The scholar tree behind the board.
const greatTree = shadow(path('M762 534Q782 430 770 340L706 250l16-8L786 310L794 230h14l2 84L874 242l14 10L834 350Q822 430 842 534Q800 546 762 534Z', P.ochreDark), 1) +
  shadow(lobes([[690, 226, 60], [754, 170, 66], [838, 164, 68], [914, 220, 60], [800, 236, 84], [650, 258, 38], [952, 256, 38]], tint('leaf', -0.2)), 1) +
  shadow(lobes([[686, 212, 46], [748, 158, 50], [828, 150, 54], [902, 206, 48], [780, 200, 52], [840, 206, 50], [724, 204, 40]], tint('leaf', -0.05)), 1) + lobes([[742, 150, 32], [716, 172, 22], [816, 138, 34], [850, 150, 24], [676, 202, 28], [892, 196, 28], [914, 208, 18], [790, 182, 22]], tint('leaf', 0.09)) +
  spots([[652, 240], [722, 226], [784, 232], [850, 222], [930, 240], [790, 136], [868, 176], [700, 182], [948, 262], [764, 184], [826, 180]].flatMap(([x, y]) => [[x, y], [x + 9, y + 3], [x + 3, y + 9]]), 3.6, tint('sun', 0.3));

// Square, board frame, drying racks, hens.
const frame = shadow(rect(694, 300, 14, 258, wood, 3) + rect(892, 300, 14, 258, wood, 3) + rect(684, 550, 34, 14, mix('slate', 'wall', 0.4), 4) + rect(882, 550, 34, 14, mix('slate', 'wall', 0.4), 4) + card(684, 284, 232, 214, wood, 7, 0.3) + rect(698, 298, 204, 186, mix('tealDark', 'teal', 0.6), 4), 2) + shadow(eaves(664, 288, 272, 36, P.slate), 2);
const rack = (x, y, w) => filled(wood, rect(x, y, w, 7, '', 3) + rect(x + 14, y, 8, 62) + rect(x + w - 22, y, 8, 62));
const trays = shadow(rack(1262, 486, 232) + tray(1318, 480, 54, P.vermilion) + tray(1432, 480, 54, P.ochre), 1) + shadow(rack(1300, 544, 240) + tray(1358, 538, 58, P.sun, P.wallDeep) + tray(1480, 538, 58, P.plum), 1);
const wheel = (x, y, r) => circle(x, y, r, P.ink) + circle(x, y, r - 7, tint('slate', 0.5)) + circle(x, y, 6, P.ink);
const melon = (x, y, r) => ellipse(x, y, r * 1.15, r, P.ochre) + ellipse(x, y, r * 0.55, r, tint('ochre', 0.2)) + stroke(`M${x} ${y - r}q2-8 9-9`, P.leaf, 4.5);
const cart = shadow(melon(176, 478, 22) + melon(222, 474, 25) + melon(270, 480, 22) + melon(198, 446, 20) + melon(246, 442, 21) + path('M132 486H306V536H150Z', P.teal) + rect(128, 480, 182, 11, tint('teal', 0.25), 4) + stroke('M306 532H372L400 470M388 470h30M350 532l6-46', P.slate, 8) + card(330, 474, 48, 12, P.ink, 6) + wheel(186, 548, 28) + wheel(400, 548, 28) + stroke('M400 548L404 480', P.slate, 7), 2);
const stones = filled(tint(floorColour, -0.045), [[120, 606, 44], [300, 620, 36], [520, 622, 44], [760, 622, 40], [1010, 620, 46], [1240, 612, 44], [1430, 620, 40], [1560, 590, 40]].map(([x, y, r]) => ellipse(x, y, r, r * 0.16)).join(''));
const square = ground(516, floorColour, 8) + patch(800, 588, 540, 28, tint(floorColour, 0.4)) + stones + bush(400, 532, 96, tint('leaf', 0.1)) + bush(1176, 532, 90, P.leaf) + greatTree + frame + cart + trays +
  shadow(hen(766, 596, 24, 1, P.paperWhite) + hen(838, 604, 27, -1, P.ochre), 1) + filled(P.ochre, [[792, 602], [800, 608], [806, 600], [788, 610]].map(([x, y]) => circle(x, y, 2.4)).join(''));

// Papers of the board: the points sheet (a table of households) and two notices; each has a successor.
const table = (x, y, head, rows, mark) => rect(x + 12, y + 20, 84, 16, head, 4) + rows.map((n, j) => homeSign(x + 20, y + 54 + j * 24, 8, P.inkSoft)).join('') + mark(rows.flatMap((n, j) => step(n, (i) => [x + 42 + i * 13, y + 54 + j * 24]))) + stroke(rows.map((n, j) => `M${x + 10} ${y + 67 + j * 24}h88`).join(''), P.wallDeep, 1.6);
const points = pinned(706, 304, 108, 172, -1.5, table(706, 304, P.vermilion, [4, 2, 5, 3, 4], (list) => spots(list, 4.8, P.ochre)));
const pointsNew = pinned(706, 304, 108, 172, 1.5, table(706, 304, P.teal, [3, 5, 4, 2, 5], (list) => blocks(list.map(([x, y]) => [x - 4.5, y - 4.5, 9, 9]), P.teal)), { head: P.ochre });
const noticeA = pinned(826, 304, 68, 80, 2, rect(836, 320, 30, 6, P.teal, 3) + rules(836, 334, 48, [1, 0.8, 1, 0.6], P.wallDeep, 11, 4.5), { head: P.ochre });
const noticeB = pinned(824, 396, 72, 78, -2, circle(860, 430, 19, tint('sky', 0.1)) + bust(860, 430, 14, P.plum) + rules(836, 456, 48, [1, 0.6], P.wallDeep, 8, 4), { fill: P.wall });
const noticeC = pinned(824, 302, 72, 84, -2, flower(860, 342, 20) + rules(838, 370, 44, [1], P.paperWhite, 9, 4.5), { fill: P.sun, head: P.teal });
const noticeD = pinned(824, 398, 72, 76, 2.5, path('M838 446q8-34 22-34t22 34Z', tint('leaf', 0.2)) + heart(860, 432, 11) + rules(836, 456, 48, [1, 0.7], P.wallDeep, 8, 4), { head: P.leaf });
const trace = filled(mix('teal', 'wall', 0.2), rect(712, 310, 96, 160, '', 3)) + circle(760, 312, 3, P.tealDark);

const corner = shadow(sunflower(36, 650, 190, 48, -18) + sunflower(118, 660, 142, 40, 14) + sunflower(190, 664, 84, 32, 16), 2);
const vine = shadow(path('M1400 644q0-64 44-64q18-32 58-14q44-26 70 14q52-6 60 64Z', tint('leaf', -0.15)) + path('M1452 644q4-44 40-40q28-26 58 2q40 0 50 38Z', P.leaf) + melon(1474, 612, 32) + melon(1566, 604, 40), 2) + flower(1428, 586, 13, P.sun, P.ochre) + flower(1528, 566, 12, P.sun, P.ochre);

const landmark = shadow(path('M40 190Q46 140 40 104h14Q52 140 60 190Z', P.ochreDark) + lobes([[34, 80, 26], [62, 62, 28], [50, 96, 26], [78, 90, 20]], tint('leaf', -0.1)) + lobes([[36, 72, 16], [60, 56, 17]], tint('leaf', 0.08)), 2) + shadow(rect(98, 112, 124, 78, wall) + eaves(84, 118, 152, 50, P.slate), 2) + pane(112, 136, 30, 30, glass, P.teal) + rect(178, 132, 30, 58, P.vermilionDark, 3) + rect(170, 134, 6, 44, P.vermilion) + rect(210, 134, 6, 44, P.vermilion) + corn(157, 132, 3) +
  shadow(rect(62, 124, 6, 66, wood) + rect(124, 124, 6, 66, wood) + card(54, 120, 84, 52, wood, 4, 0.3) + rect(60, 126, 72, 40, P.teal, 2) + rect(65, 130, 30, 32, P.paperWhite, 2) + rect(101, 130, 26, 18, P.sun, 2) + rect(101, 151, 26, 12, P.wall, 2) + eaves(46, 122, 100, 16, P.vermilionDark), 1) + rules(69, 136, 22, [1, 0.7, 1, 0.5], P.ochre, 6.5, 3.5);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [0, 0, 1600, 640], art: sky(morning, [1010, 150, 46]) + cloud(430, 160, 130) },
    { file: 'far', depth: 0.2, box: [-60, 104, 1720, 430], art: tidy(far) },
    { file: 'houses', depth: 0.45, box: [0, 112, 1650, 428], art: tidy(houses) },
    { file: 'ground', depth: 0.65, box: [-60, 70, 1720, 570], art: tidy(square + trace) },
    { file: 'front', depth: 1, box: [-60, 400, 1720, 270], art: tidy(corner + vine) },
  ],
  props: [
    { id: 'points-new', after: 'ground', shown: false, box: [694, 292, 132, 200], art: tidy(pointsNew) },
    { id: 'notice-c', after: 'ground', shown: false, box: [812, 292, 98, 108], art: tidy(noticeC) },
    { id: 'notice-d', after: 'ground', shown: false, box: [812, 388, 98, 104], art: tidy(noticeD) },
    { id: 'points', after: 'ground', shown: true, box: [694, 292, 132, 200], art: tidy(points) },
    { id: 'notice-a', after: 'ground', shown: true, box: [814, 292, 94, 106], art: tidy(noticeA) },
    { id: 'notice-b', after: 'ground', shown: true, box: [812, 386, 98, 104], art: tidy(noticeB) },
  ],
  changes: {
    'board-changes': [
      { prop: 'points', angle: 24, pivot: [760, 312], hide: true },
      { prop: 'notice-a', angle: -30, pivot: [860, 312], hide: true },
      { prop: 'notice-b', angle: 34, pivot: [860, 404], hide: true },
      { prop: 'points-new', from: 'above' },
      { prop: 'notice-c', from: 'above' },
      { prop: 'notice-d', from: 'right' },
    ],
    'board-taken-down': [{ prop: 'points', dx: -46, dy: 150, angle: -22, pivot: [760, 312], hide: true }],
  },
  spots: [{ x: 552, y: 588 }, { x: 642, y: 598 }, { x: 964, y: 598 }, { x: 1056, y: 588 }],
  skyColour: morning,
  groundColour: floorColour,
  room: 'outdoor',
  landmark: tidy(landmark),
};
