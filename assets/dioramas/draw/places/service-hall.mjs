// City service hall: a long line of counters with picture signs; a side lane opens, or the papers of three counters meet in one folder.
import { P, tint, mix, shadow, turn, filled, many, rect, circle, ellipse, path, stroke, card, sheet, arch, rules, ground, patch, potPlant, tower, leaf } from '../kit.mjs';
import { blocks, bust, heart, homeSign, mug, screen, spots, step, tidy } from '../kit/everyday.mjs';

const wall = mix('vermilion', 'paperWhite', 0.78);
const floorColour = mix('paperDeep', 'city', 0.16);
const wood = mix('ochreDark', 'ochre', 0.5);
const go = mix('leaf', 'teal', 0.2);

// Wall with a ceiling of rings, round windows onto the town.
const ring = (x, y, rx) => rect(x - 1, -10, 2, y + 10 - rx * 0.1, P.slate) + shadow(`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${rx * 0.2}" fill="none" stroke="${P.paperWhite}" stroke-width="9"/>`, 1) + `<ellipse cx="${x}" cy="${y + 3}" rx="${rx}" ry="${rx * 0.2}" fill="none" stroke="${P.sun}" stroke-width="3"/>`;
const back = rect(0, 0, 1600, 640, wall) + blocks(step(26, (i) => [i * 60 + 12, 130, 30, 400]), tint(wall, 0.28)) + rect(0, 124, 1600, 7, tint(wall, -0.1)) + rect(0, 476, 1600, 60, mix(wall, 'vermilion', 0.14));
const round = (x, y, towers) => shadow(circle(x, y, 104, P.paperWhite), 2) + circle(x, y, 93, P.sky) + circle(x + 40, y - 34, 22, P.sun) + path(`M${x - 92} ${y + 12}q50-44 92-14t92-12a93 93 0 0 1-184 26Z`, P.hill) +
  `<clipPath id="w${x}">${circle(x, y, 93)}</clipPath><g clip-path="url(#w${x})">${towers}${path(`M${x - 94} ${y + 64}q94-24 188 0v40h-188Z`, P.leaf)}</g>` + stroke(`M${x} ${y - 96}v192M${x - 96} ${y}h192`, P.paperWhite, 6);
const windows = round(216, 262, tower(150, 250, 42, 370, { kind: 'bands' }) + tower(204, 214, 46, 370, { top: 'step' }) + tower(262, 262, 40, 370, { kind: 'bands' })) + round(1396, 262, tower(1330, 226, 44, 370, { kind: 'bands', top: 'round' }) + tower(1386, 266, 48, 370, {}) + tower(1444, 244, 34, 370, { kind: 'bands' })) +
  ring(376, 84, 78) + ring(1246, 84, 78) + shadow(many(4, (i) => card(74 + i * 74, 424, 62, 54, P.teal, 12, 0.25) + card(76 + i * 74, 478, 58, 16, P.tealDark, 7, 0.2)) + blocks([[84, 492, 8, 34], [346, 492, 8, 34], [70, 492, 296, 7]], P.slate), 1);

// The lane: an arched way through the wall with light at its end.
const archway = shadow(arch(812, 262, 132, 276, P.paperWhite), 2) + arch(824, 274, 108, 264, mix('sun', 'paperWhite', 0.45)) + path('M824 538L850 470V356a28 28 0 0 1 56 0V470L932 538Z', tint('wall', -0.05)) + arch(850, 328, 56, 142, P.sky) + path('M850 440q28-26 56-8v38H850Z', P.leaf) + circle(886, 372, 11, P.sun) + stroke('M878 330v140', P.paperWhite, 4) + path('M824 538L850 470H906L932 538Z', floorColour);
const rail = shadow(card(486, 168, 300, 13, wood, 6, 0.3), 1) + blocks([[520, -10, 3, 180], [750, -10, 3, 180]], P.slate) +
  shadow(card(966, 156, 176, 122, P.night, 9, 0.25), 2) + rect(978, 168, 82, 9, P.sun, 4) + circle(1126, 172, 5, P.leaf) + [0, 1, 2].map((j) => rect(978, 190 + j * 27, 152, 21, tint('night', 0.1), 4) + spots(step(3 + (j % 2), (i) => [990 + i * 13, 200.5 + j * 27]), 4, P.paperWhite) + rect(1096, 197 + j * 27, 26, 7, [P.teal, P.ochre, P.vermilion][j], 3)).join('') + blocks([[1000, -10, 3, 166], [1104, -10, 3, 166]], P.slate);

// Counters with their round picture signs, screens, and a folder rack.
const body = (x, w) => rect(x + 8, 458, w - 16, 84, P.teal) + blocks(step(Math.round(w / 140), (i) => [x + 18 + (i * (w - 22)) / Math.round(w / 140), 476, (w - 22) / Math.round(w / 140) - 14, 60]), tint('teal', 0.14)) + card(x, 450, w, 17, P.wall, 7);
const chair = (x) => card(x, 384, 50, 70, P.slate, 15, 0.2);
const sign = (x, fill, art) => rect(x - 1.5, 466, 3, 10, P.slate) + circle(x, 506, 24, P.paperWhite) + circle(x, 506, 20.5, fill) + art;
const folderBack = sheet('M690 452V380Q690 372 698 372H730L740 384H790Q798 384 798 392V452Z', P.ochre, 0.3);
const desks = shadow(chair(440) + chair(572) + chair(1012) + chair(1120), 1) + shadow(screen(404, 452, 76, 58, { fill: P.slate }) + screen(606, 452, 70, 54, { fill: P.slate }) + screen(1050, 452, 76, 58, { fill: P.slate }) + screen(1150, 452, 66, 52, { fill: P.slate }), 1) + shadow(folderBack, 1) +
  shadow(body(372, 438) + body(946, 282), 2) + shadow(sign(447, P.vermilion, homeSign(447, 507, 11, P.paperWhite)) + sign(586, P.ochre, bust(586, 506, 11, P.paperWhite)) + sign(724, P.plum, heart(724, 506, 10, P.paperWhite)) + sign(1010, P.slate, rect(1000, 500, 20, 14, P.paperWhite, 2) + stroke('M1005 499v-4h10v4', P.paperWhite, 3)) + sign(1156, P.leaf, path('M1156 517q-13-6-9-20q14-2 18 6q2 10-9 14Z', P.paperWhite)), 1) +
  mug(510, 450, P.vermilion) + mug(1136, 450, P.ochre) + shadow(card(962, 430, 46, 21, P.sun, 3) + card(966, 422, 40, 10, P.paperWhite, 2, -0.1), 1);
const kiosk = (x, fill) => rect(x + 14, 446, 40, 104, tint(fill, -0.2)) + rect(x + 2, 540, 64, 14, P.slate, 5) + turn(card(x, 346, 68, 106, fill, 10, 0.25) + rect(x + 8, 356, 52, 62, tint('sky', 0.3), 4) + rules(x + 15, 366, 38, [1, 0.6, 0.8], P.city, 12, 6) + rect(x + 16, 428, 36, 8, P.paperWhite, 3), -3, x + 34, 450);
const post = (x) => card(x, 428, 18, 134, P.slate, 8, 0.25) + rect(x + 4, 440, 10, 8, P.sun, 3) + ellipse(x + 9, 562, 19, 6, P.slate);
const counters = desks + potPlant(330, 552, 150, P.ochre, P.leaf) + shadow(kiosk(1282, P.plum) + kiosk(1386, P.vermilion), 2) + potPlant(1502, 556, 170, P.teal) + shadow(post(810) + post(928), 1, true);

const floor = ground(530, floorColour, 4) + patch(800, 590, 560, 28, tint(floorColour, 0.45)) + stroke(many(9, (i) => `M${800 + (i - 4) * 160} 548L${800 + (i - 4) * 214} 600`), tint(floorColour, -0.06), 3);
const carpet = shadow(sheet('M834 534H922L958 602Q960 614 948 614H808Q796 614 798 602Z', go, 0.3) + stroke('M840 542L812 604M916 542L944 604', tint('sun', 0.2), 4), 1) + filled(P.paperWhite, path('M878 552l22 17h-12l3 18h-26l3-18h-12Z'));
const bar = shadow(rect(816, 468, 124, 17, P.vermilion, 8) + blocks([[842, 468, 15, 17], [874, 468, 15, 17], [906, 468, 15, 17]], P.paperWhite), 1, true);
const arrowSign = (fill, arrow) => shadow(card(832, 150, 92, 92, fill, 22, 0.3), 2) + path('M878 166l30 32h-18v28h-24v-28h-18Z', arrow) + blocks([[850, -10, 3, 160], [904, -10, 3, 160]], P.slate);

const paper = (x, deg, head, art) => shadow(turn(card(x, 186, 78, 100, P.paperWhite, 4, -0.12) + rect(x + 10, 198, 34, 8, head, 4) + art + rules(x + 10, 216, 58, [0.5, 0.5, 1, 0.8, 1, 0.6], P.wallDeep, 11, 4.5) + rect(x + 31, 176, 16, 22, head, 4) + rect(x + 35, 180, 8, 8, tint(head, 0.4), 2), deg, x + 39, 186), 1);
const paperA = paper(496, -2, P.vermilion, homeSign(552, 222, 12, P.vermilion));
const paperB = paper(597, 1.5, P.ochre, bust(652, 222, 12, P.ochre));
const paperC = paper(698, -1, P.plum, heart(752, 222, 11, P.plum));
const folderFront = shadow(sheet('M684 404H804L798 450Q797 456 790 456H698Q691 456 690 450Z', P.sun, 0.4), 1) + rect(738, 398, 12, 58, P.vermilion) + circle(744, 428, 13, P.vermilion) + circle(744, 428, 6, P.sun);

const seatRow = shadow(many(3, (i) => card(-40 + i * 96, 556, 84, 96, [P.tealDark, P.teal, P.tealDark][i], 20, 0.2)) + rect(-60, 622, 300, 18, P.slate), 2);
const fern = shadow(leaf(1596, 660, 200, -10, P.tealDark) + leaf(1560, 660, 168, -38, P.leaf) + leaf(1530, 664, 120, -62, P.teal), 2);

const landmark = shadow(path('M24 190V96Q24 84 36 84H204Q216 84 216 96V190Z', tint(wall, 0.2)) + sheet('M12 92Q120 30 228 92L222 104H18Z', P.teal, 0.3), 2) + shadow(card(96, 16, 48, 60, P.sun, 5, 0.4) + rect(102, 8, 36, 50, P.paperWhite, 3) + rules(107, 18, 26, [1, 0.7, 1], P.vermilion, 9, 4) + card(92, 42, 56, 38, P.ochre, 5, 0.3), 1) + filled(P.slate, rect(36, 114, 40, 34, '', 4) + rect(164, 114, 40, 34, '', 4)) + rect(90, 112, 60, 78, P.slate, 4) +
  filled(tint('sky', 0.2), rect(40, 118, 32, 26, '', 2) + rect(168, 118, 32, 26, '', 2) + rect(95, 117, 23, 73) + rect(122, 117, 23, 73)) + shadow(rect(26, 162, 60, 28, P.teal, 3) + rect(154, 162, 60, 28, P.teal, 3) + rect(22, 156, 68, 9, P.wall, 3) + rect(150, 156, 68, 9, P.wall, 3), 1) + circle(56, 177, 7, P.vermilion) + circle(184, 177, 7, P.sun) + path('M104 168h32l6 22H98Z', go);

export const place = {
  layers: [
    { file: 'sky', depth: 0, box: [0, 0, 1600, 640], art: tidy(back) },
    { file: 'windows', depth: 0.15, box: [60, -10, 1460, 550], art: windows },
    { file: 'wall', depth: 0.45, box: [470, -10, 690, 558], art: tidy(archway + rail) },
    { file: 'ground', depth: 0.6, box: [-60, 500, 1720, 140], art: tidy(floor) },
    { file: 'counters', depth: 0.6, box: [266, 330, 1310, 262], art: tidy(counters) },
    { file: 'front', depth: 1, box: [-60, 440, 1720, 240], art: tidy(seatRow + fern) },
  ],
  props: [
    { id: 'sign-off', after: 'wall', shown: true, box: [816, -10, 124, 274], art: arrowSign(P.slate, tint('slate', 0.2)) },
    { id: 'sign-on', after: 'wall', shown: false, box: [816, -10, 124, 274], art: arrowSign(go, P.paperWhite) },
    { id: 'carpet', after: 'ground', shown: false, box: [784, 522, 188, 108], art: tidy(carpet) },
    { id: 'bar', after: 'counters', shown: true, box: [806, 458, 144, 42], art: bar },
    { id: 'paper-a', after: 'counters', shown: true, box: [480, 166, 112, 142], art: tidy(paperA) },
    { id: 'paper-b', after: 'counters', shown: true, box: [580, 166, 112, 142], art: tidy(paperB) },
    { id: 'paper-c', after: 'counters', shown: true, box: [682, 166, 112, 142], art: tidy(paperC) },
    { id: 'folder', after: 'counters', shown: true, box: [672, 390, 144, 86], art: tidy(folderFront) },
  ],
  changes: {
    'green-channel': [
      { prop: 'bar', angle: -80, pivot: [819, 476] },
      { prop: 'carpet', from: 'below' },
      { prop: 'sign-off', hide: true },
      { prop: 'sign-on', show: true },
    ],
    'papers-join': [
      { prop: 'paper-a', dx: 188, dy: 160, angle: -7, pivot: [535, 286] },
      { prop: 'paper-b', dx: 108, dy: 152, angle: 0, pivot: [636, 286] },
      { prop: 'paper-c', dx: 20, dy: 160, angle: 6, pivot: [737, 286] },
    ],
  },
  spots: [{ x: 552, y: 588 }, { x: 640, y: 598 }, { x: 1008, y: 598 }, { x: 1082, y: 588 }],
  skyColour: wall,
  groundColour: floorColour,
  room: 'hall',
  landmark: tidy(landmark),
};
