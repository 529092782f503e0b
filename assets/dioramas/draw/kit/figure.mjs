// Shared parts of the paper people: viewBox 200 × 300, feet at 290, centred on 100.
import { mix, P, shadow, tint } from './core.mjs';
import { circle, ellipse, path, rect, sheet, stroke } from './shapes.mjs';

export const HAIR = {
  black: P.ink,
  brown: mix('ink', 'ochreDark', 0.4),
  grey: mix('inkSoft', 'paper', 0.5),
  white: mix('inkSoft', 'paper', 0.75),
};

/** Torso, coat, dress or robe: shoulders half-width w, hem half-width hip, from top to hem; darker on the side away from the light. */
export const torso = (fill, { w = 33, hip = 36, top = 104, hem = 198, edge = 0.3 } = {}) => {
  const right = `C${100 + w - 6} ${top + 2} ${100 + w} ${top + 10} ${100 + w} ${top + 26}L${100 + hip} ${hem}`;
  return (
    sheet(
      `M88 ${top}H112${right}Q100 ${hem + 7} ${100 - hip} ${hem}L${100 - w} ${top + 26}C${100 - w} ${top + 10} ${100 - w + 6} ${top + 2} 88 ${top}Z`,
      fill,
      edge,
    ) +
    path(
      `M112 ${top}${right}Q${100 + hip * 0.8} ${hem + 1.3} ${100 + hip * 0.58} ${hem + 2.3}L${100 + w * 0.55} ${top + 34}Z`,
      tint(fill, -0.13),
    )
  );
};

/** Trousers from the hem of the top down to the shoes; spread is half the distance of the feet. */
export const trousers = (
  fill,
  { hip = 30, from = 188, spread = 17, ankle = 281, width = 20 } = {},
) =>
  path(
    `M${100 - hip} ${from}H${100 + hip}L${100 + spread + width / 2} ${ankle}h${-width}L100 ${from + 32}L${100 - spread + width / 2} ${ankle}h${-width}Z`,
    fill,
  ) +
  path(
    `M100 ${from + 32}L${100 + hip * 0.45} ${from}H${100 + hip}L${100 + spread + width / 2} ${ankle}h${-width}Z`,
    tint(fill, -0.16),
  );

/** Bare or stockinged shins (under skirts and shorts). */
export const shins = (fill, from = 225, spread = 15) =>
  rect(100 - spread - 6, from, 12, 284 - from, fill) +
  rect(100 + spread - 6, from, 12, 284 - from, tint(fill, -0.1));

/** Two shoes standing on y 290. */
export const shoes = (fill, spread = 17, sole = tint(fill, 0.4)) =>
  [-1, 1]
    .map(
      (s) =>
        path(`M${100 + s * spread - 12} 288q-1-13 12-13t13 13Z`, fill) +
        rect(100 + s * spread - 12.5, 286.5, 26, 3.5, sole, 1.7),
    )
    .join('');

/** Sleeve along a bent arm (shoulder, elbow, wrist) with a hand at the end unless hand is false; cuff is a colour. */
export const arm = (pts, fill, skin, { width = 18, hand = true, cuff } = {}) => {
  const [a, elbow, c] = pts;
  const b = elbow.map((v, i) => v + ((a[i] + c[i]) / 2 - v) * 0.18);
  const length = Math.hypot(c[0] - b[0], c[1] - b[1]);
  const [ux, uy] = [(c[0] - b[0]) / length, (c[1] - b[1]) / length];
  const d = `M${a[0]} ${a[1]}Q${b[0]} ${b[1]} ${c[0]} ${c[1]}`;
  const band = (at, colour, w) =>
    `<path d="M${c[0] + ux * at} ${c[1] + uy * at}l${ux * 5} ${uy * 5}" stroke="${colour}" stroke-width="${w}"/>`;
  return (
    `<g fill="none">${stroke(d, tint(fill, -0.24), width + 2.4)}${stroke(d, fill, width)}${cuff ? band(0, cuff, width - 0.5) : ''}</g>` +
    (hand ? circle(c[0] + ux * 8, c[1] + uy * 8, 8.2, skin) : '')
  );
};

/** Neck and head at y: face looks a little to one side (look −5…5); mouth 'smile' | 'calm' | 'open'; brows and glasses optional. */
export const head = (
  skin,
  {
    y = 72,
    look = 2,
    mouth = 'smile',
    brow = HAIR.black,
    glasses = '',
    wrinkles = false,
    rx = 23,
    ry = 25,
  } = {},
) => {
  const dark = tint(skin, -0.5);
  const eyes = [-9, 9].map((dx) => circle(100 + dx + look, y + 1, 2.5, P.ink)).join('');
  const brows = stroke(
    `M${100 + look - 13} ${y - 7}q4-3 8-1M${100 + look + 5} ${y - 8}q4-2 8 1`,
    brow,
    2,
  );
  const mouths = {
    smile: stroke(`M${100 + look - 5} ${y + 12}q5 5 10 0`, dark, 2.2),
    calm: stroke(`M${100 + look - 4} ${y + 13}q4 1.5 8 0`, dark, 2.2),
    open: path(`M${100 + look - 5} ${y + 11}h10q-1 7-5 7t-5-7Z`, dark),
  };
  const specs = glasses
    ? `<g fill="none" stroke="${glasses}" stroke-width="2"><circle cx="${100 + look - 9.5}" cy="${y + 1}" r="7.5"/><circle cx="${100 + look + 9.5}" cy="${y + 1}" r="7.5"/><path d="M${100 + look - 2} ${y}h4"/></g>`
    : '';
  return (
    path(`M91 ${y + 14}h18v20q-9 8-18 0Z`, tint(skin, -0.12)) +
    circle(100 - rx, y + 3, 5, skin) +
    circle(100 + rx, y + 3, 5, tint(skin, -0.08)) +
    ellipse(100, y, rx, ry, skin) +
    `<g fill="${P.vermilion}" fill-opacity=".16">${circle(100 + look - 14, y + 9, 5)}${circle(100 + look + 14, y + 9, 5)}</g>` +
    eyes +
    brows +
    stroke(`M${100 + look + 1} ${y + 3}q2 3-1 4`, tint(skin, -0.28), 1.8) +
    mouths[mouth] +
    specs +
    (wrinkles
      ? stroke(
          `M${100 + look - 18} ${y + 4}l-3 2M${100 + look + 17} ${y + 4}l3 2`,
          tint(skin, -0.3),
          1.4,
        )
      : '')
  );
};

/** Hair in front of the face, by style, for a head at y. */
export const hair = (style, fill = HAIR.black, y = 72) => {
  const shine = stroke(`M84 ${y - 24}q8-6 17-6`, tint(fill, 0.2), 2.4);
  const cap = (fringe) =>
    path(
      `M75 ${y + 2}C69 ${y - 24} 84 ${y - 33} 100 ${y - 33}S131 ${y - 24} 125 ${y + 2}${fringe}Z`,
      fill,
    ) + shine;
  return {
    part: () =>
      cap(`C122 ${y - 10} 112 ${y - 14} 104 ${y - 20}C96 ${y - 12} 80 ${y - 10} 75 ${y + 2}`),
    fringe: () =>
      cap(`C123 ${y - 8} 121 ${y - 11} 117 ${y - 12}H84C79 ${y - 11} 77 ${y - 8} 75 ${y + 2}`),
    sweep: () =>
      cap(
        `C123 ${y - 6} 118 ${y - 12} 114 ${y - 17}C104 ${y - 10} 88 ${y - 12} 82 ${y - 14}C78 ${y - 10} 77 ${y - 4} 75 ${y + 2}`,
      ),
    crop: () =>
      cap(
        `C124 ${y - 8} 121 ${y - 14} 116 ${y - 18}Q100 ${y - 13} 84 ${y - 18}C79 ${y - 14} 76 ${y - 8} 75 ${y + 2}`,
      ),
    tufts: () =>
      path(
        `M76 ${y + 4}C68 ${y - 10} 72 ${y - 22} 82 ${y - 26}C80 ${y - 16} 79 ${y - 6} 76 ${y + 4}ZM124 ${y + 4}C132 ${y - 10} 128 ${y - 22} 118 ${y - 26}C120 ${y - 16} 121 ${y - 6} 124 ${y + 4}Z`,
        fill,
      ) + stroke(`M86 ${y - 22}Q100 ${y - 30} 115 ${y - 22}`, fill, 4),
    tousle: () =>
      path(
        `M75 ${y + 1}C66 ${y - 16} 74 ${y - 30} 86 ${y - 30}C92 ${y - 40} 106 ${y - 36} 110 ${y - 33}C124 ${y - 36} 132 ${y - 18} 125 ${y + 1}C123 ${y - 8} 120 ${y - 12} 116 ${y - 12}L110 ${y - 17}L104 ${y - 11}L96 ${y - 17}L88 ${y - 11}C80 ${y - 12} 77 ${y - 6} 75 ${y + 1}Z`,
        fill,
      ) + shine,
  }[style]();
};

/** Hair behind the head: 'bob' | 'long' | 'bun' | 'low' | 'tail' | 'plaits'. */
export const backHair = (style, fill = HAIR.black, y = 72) =>
  ({
    bob: () =>
      path(
        `M100 ${y - 32}C134 ${y - 32} 134 ${y} 131 ${y + 28}Q116 ${y + 34} 100 ${y + 30}Q84 ${y + 34} 69 ${y + 28}C66 ${y} 66 ${y - 32} 100 ${y - 32}Z`,
        fill,
      ),
    long: () =>
      path(
        `M100 ${y - 32}C136 ${y - 32} 132 ${y + 6} 136 ${y + 56}Q118 ${y + 64} 100 ${y + 58}Q82 ${y + 64} 64 ${y + 56}C68 ${y + 6} 64 ${y - 32} 100 ${y - 32}Z`,
        fill,
      ),
    bun: () => circle(100, y - 36, 14, fill) + stroke(`M88 ${y - 28}h24`, P.vermilion, 4),
    low: () =>
      ellipse(124, y + 16, 12, 11, fill) +
      path(
        `M100 ${y - 30}C128 ${y - 30} 130 ${y} 126 ${y + 14}H78C72 ${y} 72 ${y - 30} 100 ${y - 30}Z`,
        fill,
      ),
    tail: () =>
      path(
        `M116 ${y - 28}C150 ${y - 34} 148 ${y + 10} 140 ${y + 40}C132 ${y + 20} 138 ${y - 4} 116 ${y - 8}Z`,
        fill,
      ) + circle(121, y - 20, 5, P.vermilion),
    plaits: () =>
      [-1, 1]
        .map(
          (s) =>
            stroke(
              `M${100 + s * 22} ${y + 2}Q${100 + s * 36} ${y + 14} ${100 + s * 31} ${y + 36}`,
              fill,
              12,
            ) + circle(100 + s * 32, y + 30, 4.5, P.vermilion),
        )
        .join(''),
  })[style]();

/** Open collar: two lapels over an inner shirt. */
export const lapels = (fill, inner = P.paperWhite, y = 104, deep = 40) =>
  path(`M88 ${y}H112L100 ${y + deep}Z`, inner) +
  path(
    `M88 ${y - 1}L80 ${y + 12}L88 ${y + 17}L86 ${y + 22}L100 ${y + deep + 4}Z`,
    tint(fill, 0.16),
  ) +
  path(
    `M112 ${y - 1}L120 ${y + 12}L112 ${y + 17}L114 ${y + 22}L100 ${y + deep + 4}Z`,
    tint(fill, 0.05),
  );

/** The finished figure: its contact shadow, what is behind, the body, and what lies one sheet nearer. */
export const figure = (body, near = '', { width = 46 } = {}) =>
  `<g fill-opacity=".18">${ellipse(102, 290, width, 6, P.night)}</g>` +
  shadow(body, 2, 'f') +
  (near ? shadow(near, 1, 't') : '');
