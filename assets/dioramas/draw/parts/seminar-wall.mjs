// The seminar room's tall windows and its blackboard with a chalk tree of shapes.
import {
  arch,
  card,
  circle,
  filled,
  mix,
  P,
  path,
  poplar,
  rect,
  rules,
  shadow,
  stroke,
  tint,
  tower,
  tree,
} from '../kit.mjs';

const wood = mix('ochreDark', 'ochre', 0.3);
// Tall windows on the trees of the campus.
const view = (x, w) =>
  arch(x, 130, w, 258, P.sky) +
  path(`M${x} 336q${w * 0.3}-34 ${w * 0.62}-12t${w * 0.38}-16V388H${x}Z`, P.hill);
const windowAt = (x, w, trees) =>
  shadow(arch(x - 11, 118, w + 22, 276, P.paperWhite), 2) +
  view(x, w) +
  trees +
  filled(
    P.paperWhite,
    rect(x + w / 2 - 3.5, 122, 7, 270) + rect(x, 204, w, 7) + rect(x, 296, w, 7),
  ) +
  card(x - 22, 386, w + 44, 15, P.paperWhite, 5);
export const windows =
  windowAt(70, 130, tree(128, 388, 150) + tree(172, 388, 84, tint('leaf', 0.2))) +
  windowAt(
    278,
    130,
    tower(290, 268, 44, 388, { kind: 'bands' }) + tree(356, 388, 132, tint('leaf', 0.12)),
  ) +
  windowAt(
    484,
    106,
    circle(560, 190, 22, P.sun) + tree(526, 388, 128) + poplar(572, 388, 84, tint('leaf', 0.2)),
  );

// The blackboard with a chalk tree of shapes.
const chalk = tint('sky', 0.3);
const slate = mix('tealDark', 'ink', 0.35);
export const board =
  shadow(rect(620, 128, 360, 232, wood, 8), 2) +
  rect(632, 140, 336, 208, slate, 4) +
  path('M632 348V300L840 140H920L650 348Z', tint(slate, 0.04)) +
  stroke(
    'M742 166H858Q866 166 866 174V196Q866 204 858 204H742Q734 204 734 196V174Q734 166 742 166ZM800 204V224M690 252V238Q690 224 704 224H896Q910 224 910 238V252M800 224V250',
    chalk,
    3.4,
  ) +
  rules(750, 178, 100, [0.9, 0.6], chalk, 11, 3.6) +
  stroke('M690 256a22 22 0 1 0 .1 0', P.sun, 4) +
  stroke('M779 257h42v42h-42Z', tint('vermilion', 0.42), 4) +
  stroke('M910 254l25 45h-50Z', tint('leaf', 0.5), 4) +
  rules(664, 316, 54, [1, 0.7], chalk, 11, 3.4) +
  rules(774, 316, 54, [0.8, 1], chalk, 11, 3.4) +
  rules(884, 316, 54, [0.9, 0.6], chalk, 11, 3.4) +
  shadow(card(610, 352, 380, 14, tint(wood, 0.15), 5), 1, true) +
  filled(P.paperWhite, rect(660, 346, 30, 6, '', 3) + rect(700, 346, 18, 6, '', 3)) +
  rect(888, 338, 52, 14, P.vermilion, 4) +
  rect(888, 348, 52, 5, P.paperDeep, 2);
