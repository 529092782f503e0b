// Newsroom at dusk: desks with lamps, a pinboard, and the printing rollers in the middle; the press stops, or a page is pinned up.
import { P, tint, mix, shadow, turn, filled, many, rect, circle, ellipse, path, stroke, card, sheet, rules, ground, patch, pendant, potPlant, tower, clock, leaf } from '../kit.mjs';
import { blocks, deskLamp, flower, homeSign, mug, pin, pinned, screen, spots, step, tidy } from '../kit/everyday.mjs';

const wall = tint(mix('slate', 'teal', 0.28), 0.2);
const floorColour = mix('wallDeep', 'ochre', 0.22);
const wood = mix('ochreDark', 'ochre', 0.35);
const cork = mix('ochre', 'wallDeep', 0.45);

// Wall and the two wide windows onto the evening town.
const back = rect(0, 0, 1600, 640, wall) + blocks(step(8, (i) => [0, 140 + i * 52, 1600, 3]), tint(wall, -0.1)) + blocks(step(8, (j) => step(14, (i) => [i * 120 + (j % 2) * 60, 140 + j * 52, 3, 52])).flat(), tint(wall, -0.1)) + rect(0, 118, 1600, 10, tint(wall, -0.22)) + blocks([[0, 92, 1600, 7]], mix('vermilion', 'slate', 0.25)) + blocks(step(9, (i) => [100 + i * 180, 88, 12, 15]), P.slate);
const dusk = mix('plum', 'slate', 0.35);
const window = (x, w, art) => shadow(card(x, 148, w, 266, P.ochreDark, 8, 0.3), 2) + rect(x + 12, 160, w - 24, 242, mix('plum', 'skinLight', 0.55)) + path(`M${x + 12} 232q${w * 0.25}-24 ${w * 0.5}-4t${w * 0.5 - 24}-8V402H${x + 12}Z`, mix('skinMid', 'sun', 0.35)) + path(`M${x + 12} 306q${w * 0.2}-18 ${w * 0.45}-2t${w * 0.55 - 24}-10V402H${x + 12}Z`, P.sun) + art + blocks([[x + w / 3 - 3, 156, 6, 250], [x + (w * 2) / 3 - 3, 156, 6, 250], [x + 8, 228, w - 16, 6]], P.ochreDark) + card(x - 12, 404, w + 24, 16, wood, 6);
const block = (x, y, w, top, k = 0) => tower(x, y, w, 402, { fill: tint(dusk, k), pane: tint(dusk, k + 0.1), lit: tint('sun', 0.3), top });
const windows = window(70, 356, block(96, 270, 52, 'step', 0.12) + block(160, 320, 62, 'flat') + circle(262, 300, 30, P.vermilion) + block(240, 296, 44, 'slope', 0.12) + block(300, 262, 48, 'round') + block(356, 328, 52, 'flat', 0.12)) +
  window(1174, 356, block(1196, 318, 56, 'flat', 0.12) + block(1262, 258, 46, 'step') + block(1322, 310, 58, 'flat', 0.12) + block(1392, 276, 46, 'round') + block(1450, 320, 62, 'slope', 0.12)) +
  shadow(clock(528, 196, 40, P.ochre) + clock(1072, 196, 40, P.vermilion), 1) + pendant(590, -10, 232, 70, P.vermilion) + pendant(1010, -10, 232, 70, P.ochre);

// The pinboard, with an empty place in its middle.
const photo = (x, y, w, h, deg, art, head) => pinned(x, y, w, h, deg, rect(x + 6, y + 6, w - 12, h - 22, P.sky) + art, { head });
const board = shadow(card(644, 118, 312, 182, wood, 7, 0.3) + rect(656, 130, 288, 158, cork, 3), 2) + spots(step(26, (i) => [664 + ((i * 83) % 272), 138 + ((i * 59) % 142)]), 1.8, tint(cork, -0.16)) +
  photo(664, 138, 66, 62, -4, path('M670 178l18-22l12 12l10-8l14 18Z', P.leaf) + circle(716, 154, 6, P.sun), P.teal) + pinned(672, 212, 52, 64, 3, rules(680, 230, 36, [1, 0.7, 1, 0.5], P.ochre, 10, 5), { fill: tint('sun', 0.5), head: P.vermilion }) +
  photo(872, 208, 66, 68, -3, homeSign(905, 234, 13, P.vermilion), P.ochre) + pinned(876, 138, 56, 58, 4, flower(904, 170, 15, P.plum), { fill: P.wall, head: P.leaf });
const page = shadow(turn(card(738, 126, 124, 156, P.paperWhite, 3, -0.12) + rect(750, 142, 100, 15, P.ink, 3) + rect(750, 164, 60, 5, P.wallDeep, 2) + rect(750, 178, 54, 46, tint('teal', 0.35), 2) + path('M750 224v-14q14-18 26-6t28-8v28Z', P.teal) + circle(790, 192, 7, P.sun) + rules(812, 180, 38, [1, 0.8, 1, 0.6], P.wallDeep, 12, 5) + rules(750, 234, 100, [1, 0.9, 1, 0.5], P.wallDeep, 11, 5) + circle(801, 133, 9, tint('wallDeep', -0.2)) + circle(800, 129, 9, P.vermilion) + circle(797, 126, 3, tint('vermilion', 0.5)), 2.5, 800, 130), 2);

// Desks.
const stack = (x, y, w, n, a = P.paperWhite) => many(n, (i) => rect(x + ((i * 5) % 7) - 3, y - 9 - i * 9, w, 9, [a, P.wall, P.wallDeep][i % 3], 2));
const desk = (x, w) => shadow(rect(x + 10, 462, w - 20, 86, mix(wood, 'ochreDark', 0.4)) + rect(x + 20, 474, w * 0.3, 62, wood, 5) + rect(x + w - 20 - w * 0.3, 474, w * 0.3, 62, wood, 5) + rect(x + 20 + w * 0.11, 494, w * 0.08, 7, P.sun, 3) + rect(x + w - 20 - w * 0.19, 494, w * 0.08, 7, P.sun, 3) + card(x, 450, w, 17, tint(wood, 0.18), 7, 0.3), 2);
const chair = (x, fill) => card(x, 372, 60, 82, fill, 18, 0.25);
const desks = shadow(chair(446, P.teal) + chair(1094, P.plum), 1) + desk(392, 276) + desk(932, 276) +
  shadow(screen(488, 450, 92, 68, { lines: [0.5, 1, 0.8, 0.9] }) + screen(1036, 450, 92, 68, { lines: [0.9, 0.5, 1, 0.7] }) + deskLamp(438, 450, P.ochre) + deskLamp(1170, 450, P.vermilion, -1) + stack(594, 450, 50, 5) + stack(966, 450, 50, 4), 1) + mug(470, 450, P.vermilion) + mug(1146, 450, P.teal);
const cabinet = shadow(rect(1296, 400, 96, 146, P.teal, 6) + [0, 1, 2].map((i) => rect(1304, 409 + i * 46, 80, 38, tint('teal', 0.14), 4) + rect(1330, 422 + i * 46, 28, 7, P.sun, 3)).join('') + stack(1308, 400, 68, 4), 2) + potPlant(1450, 552, 170, P.vermilion) + potPlant(316, 550, 150, P.teal);
const bundle = (x, y, n) => many(n, (i) => rect(x + (i % 2) * 4, y - 16 - i * 16, 112, 15, i % 2 ? P.wall : P.paperWhite, 4) + rect(x + 14 + (i % 2) * 4, y - 11 - i * 16, 40, 5, P.wallDeep, 2)) + blocks([[x + 54, y - 16 * n, 7, 16 * n]], P.vermilion);

// The press.
const reel = circle(724, 424, 52, P.paperWhite) + filled('none', [42, 33, 24].map((r) => `<circle cx="724" cy="424" r="${r}" stroke="${P.wallDeep}" stroke-width="2.4"/>`).join('')) + circle(724, 424, 15, P.slate) + circle(724, 424, 6, P.sun);
const press = shadow(rect(706, 540, 36, 20, P.ink, 4) + rect(858, 540, 36, 20, P.ink, 4) + card(676, 470, 248, 78, P.vermilion, 10, 0.3) + rect(690, 484, 96, 50, tint('vermilion', -0.18), 6) + card(758, 338, 84, 144, P.slate, 18, 0.3) + rect(862, 402, 18, 76, P.slate, 5), 2) + stroke(many(4, (i) => `M702 ${495 + i * 10}h72`), tint('vermilion', 0.25), 4) +
  circle(822, 509, 17, P.paperWhite) + circle(822, 509, 13, P.sky) + stroke('M822 509l7-7', P.vermilion, 3) + circle(866, 509, 9, P.sun) + circle(892, 509, 9, P.leaf) + shadow(reel, 1) + stroke('M724 372Q770 374 790 414L872 398', P.paperWhite, 7) + shadow(circle(872, 408, 15, P.ochre) + circle(872, 408, 5, P.ink), 1) + rect(782, 328, 36, 14, P.ink, 4) + path('M788 329v-6a12 12 0 0 1 24 0v6Z', tint('slate', 0.35));
const drum = (x, y, r, fill) => shadow(circle(x, y, r, fill) + circle(x, y, r - 6, tint(fill, 0.2)) + stroke(`M${x - r + 9} ${y}h${2 * r - 18}M${x} ${y - r + 9}v${2 * r - 18}`, fill, 6) + circle(x, y, 7, P.ink), 1);
const sheetOf = (x, y, w, h, deg, picture) => turn(card(x, y, w, h, P.paperWhite, 2, -0.12) + rect(x + 6, y + 6, w - 12, 7, P.ink, 2) + rect(x + 6, y + 18, w * 0.36, h * 0.3, picture, 1) + rules(x + w * 0.52, y + 19, w * 0.38, [1, 0.7, 1], P.wallDeep, 7, 3.5) + rules(x + 6, y + h * 0.62, w - 12, [1, 0.9, 0.6], P.wallDeep, 7, 3.5), deg, x + w / 2, y + h / 2);
const flying = shadow(sheetOf(872, 424, 58, 68, -6, P.teal), 1) + shadow(sheetOf(858, 312, 54, 66, 24, P.vermilion) + sheetOf(924, 344, 50, 62, -16, P.ochre), 2) + stroke('M884 392q14-6 18-18M914 416q14-8 18-22M850 392q4-10 2-18', P.paperWhite, 3.5);
const fallen = shadow(sheetOf(744, 552, 58, 66, 78, P.ochre) + sheetOf(802, 556, 58, 66, -66, P.vermilion), 1) + shadow(sheetOf(776, 546, 58, 66, 96, P.teal), 1);
const lever = shadow(stroke('M916 492L936 424', P.ink, 9) + circle(937, 420, 14, P.sun) + circle(916, 494, 12, P.slate), 1);
const beacon = stroke('M800 300v-16M774 308l-14-12M826 308l14-12M766 328h-18M834 328h18', P.sun, 6) + shadow(path('M782 330v-7a18 18 0 0 1 36 0v7Z', P.vermilion), 1) + stroke('M791 322q1-8 8-9', tint('vermilion', 0.6), 3);

const floor = ground(526, floorColour, 4) + stroke(many(7, (i) => `M-40 ${546 + i * 14 + i * i * 0.5}H1640`).slice(0, 60), tint(floorColour, -0.08), 3) + patch(800, 590, 540, 30, tint(floorColour, 0.3)) + shadow(bundle(150, 560, 4) + bundle(96, 572, 2), 1) + cabinet;
const front = shadow(card(-70, 566, 290, 26, tint(wood, 0.1), 8, 0.3) + rect(-60, 590, 262, 60, mix(wood, 'ochreDark', 0.4)), 2) + shadow(turn(rect(20, 536, 120, 30, P.paperWhite, 15) + ellipse(24, 551, 9, 14, P.wallDeep) + rect(74, 536, 12, 30, P.vermilion), -3, 80, 550), 1) + mug(172, 566, P.teal) + shadow(leaf(1598, 660, 190, -8, P.tealDark) + leaf(1566, 662, 160, -36, P.teal) + leaf(1540, 664, 110, -60, P.leaf), 2);

const landmark = shadow(rect(34, 60, 172, 130, P.slate, 8) + filled(tint('sun', 0.1), rect(50, 122, 30, 26, '', 3) + rect(160, 122, 30, 26, '', 3)) + rect(96, 136, 48, 54, P.vermilion, 4) + rect(118, 138, 4, 52, tint('vermilion', -0.3)), 2) +
  shadow(sheet('M14 30Q18 14 34 18Q120 36 206 14Q222 10 226 26V98Q222 112 206 108Q120 92 34 112Q18 116 14 100Z', P.paperWhite, -0.12), 2) + path('M28 36Q120 52 212 32v14Q120 66 28 50Z', P.ink) + path('M28 62Q60 66 100 63V96Q60 96 28 102Z', P.teal) + circle(80, 76, 7, P.sun) + stroke('M114 70Q160 68 210 60M114 82Q160 80 210 73M114 94Q150 93 184 89', P.wallDeep, 5);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [0, 0, 1600, 640], art: tidy(back) },
    { file: 'windows', depth: 0.15, box: [44, -10, 1510, 450], art: tidy(windows) },
    { file: 'board', depth: 0.3, box: [626, 108, 348, 220], art: tidy(board) },
    { file: 'desks', depth: 0.5, box: [372, 356, 856, 214], art: tidy(desks) },
    { file: 'ground', depth: 0.65, box: [-60, 300, 1720, 340], art: tidy(floor + press) },
    { file: 'front', depth: 1, box: [-70, 450, 1720, 220], art: tidy(front) },
  ],
  props: [
    { id: 'page', after: 'board', shown: false, box: [714, 108, 172, 198], art: tidy(page) },
    { id: 'drum-top', after: 'ground', shown: true, box: [752, 340, 96, 92], art: tidy(drum(800, 384, 33, P.ochre)) },
    { id: 'drum-low', after: 'ground', shown: true, box: [754, 402, 92, 92], art: tidy(drum(800, 446, 31, P.teal)) },
    { id: 'lever', after: 'ground', shown: true, box: [890, 396, 74, 122], art: lever },
    { id: 'flying', after: 'ground', shown: true, box: [836, 292, 162, 222], art: tidy(flying) },
    { id: 'fallen', after: 'ground', shown: false, box: [714, 534, 174, 106], art: tidy(fallen) },
    { id: 'beacon', after: 'ground', shown: false, box: [738, 276, 124, 66], art: beacon },
  ],
  changes: {
    'press-stops': [
      { prop: 'drum-top', angle: 64, pivot: [800, 384] },
      { prop: 'drum-low', angle: -64, pivot: [800, 446] },
      { prop: 'lever', angle: 88, pivot: [916, 494] },
      { prop: 'flying', dy: 90, hide: true },
      { prop: 'fallen', from: 'above' },
      { prop: 'beacon', show: true },
    ],
    'page-pinned': [{ prop: 'page', from: 'above' }],
  },
  spots: [{ x: 548, y: 588 }, { x: 628, y: 598 }, { x: 984, y: 598 }, { x: 1068, y: 588 }],
  skyColour: wall,
  groundColour: floorColour,
  room: 'room',
  landmark: tidy(landmark),
};
