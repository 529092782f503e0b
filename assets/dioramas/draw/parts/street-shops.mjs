// The street's row of small shops, and the light in their windows.
import { card, filled, many, mix, P, path, rect, shadow, stroke, tint } from '../kit.mjs';

// Shops: body, upper windows, sign with a motif, awning, shop window and door.
const dimPane = mix('slate', 'sky', 0.2);
const SHOPS = [
  [-60, 274, 300, 'plum', 'teal'],
  [214, 254, 304, 'slate', 'vermilion'],
  [468, 222, 284, 'ochreDark', 'ochre'],
  [690, 226, 258, 'teal', 'plum'],
  [916, 258, 280, 'plum', 'vermilion'],
  [1174, 260, 300, 'slate', 'ochre'],
  [1434, 250, 276, 'ochreDark', 'teal'],
].map(([x, w, top, wallName, accent]) => ({
  x,
  w,
  top,
  body: mix(mix(P[wallName], P.night, 0.28), P.wallDeep, 0.24),
  accent: mix(P[accent], P.slate, 0.3),
}));
const upper = ({ x, w, top }) =>
  many(3, (i) => rect(x + w * (0.12 + i * 0.28), top + 20, w * 0.18, 46, '', 3));
const display = ({ x, w }) =>
  rect(x + 22, 430, w * 0.54, 68, '', 4) + rect(x + w * 0.72, 422, w * 0.18, 92, '', 4);
const sign = ({ x, w, accent }, i) => {
  const cx = x + w * 0.2;
  const pale = tint(accent, 0.72);
  const marks = [
    path(`M${cx - 15} 374h30q-2 14-10 14h-10q-8 0-10-14Z`, pale),
    stroke(`M${cx - 11} 368v16a11 6 0 0 0 22 0v-16`, pale, 4),
    path(`M${cx} 386q-14-10-14-17q6-8 14 0q8-8 14 0q0 7-14 17Z`, pale),
    rect(cx - 14, 367, 12, 20, pale, 2) + rect(cx + 1, 367, 12, 20, pale, 2),
  ];
  return (
    card(x + 12, 360, w - 24, 34, accent, 5, 0.2) +
    marks[i % 4] +
    rect(cx + 26, 373, w * 0.34, 7, pale, 3.5)
  );
};
const awningOf = ({ x, w, accent }) =>
  path(`M${x + 12} 398H${x + w - 12}L${x + w - 2} 424H${x + 2}Z`, accent) +
  filled(
    tint(accent, 0.3),
    many(4, (i) =>
      path(
        `M${x + w * (0.16 + i * 0.2)} 398h${w * 0.08}L${x + w * (0.25 + i * 0.2)} 424h${-w * 0.09}Z`,
      ),
    ),
  );
const shop = (s, i) =>
  shadow(
    rect(s.x, s.top, s.w, 524 - s.top, s.body, 3) +
      card(s.x - 6, s.top - 9, s.w + 12, 14, tint(s.body, -0.2), 4, 0.2),
    1,
  ) +
  rect(s.x, 488, s.w, 34, tint(s.body, -0.22)) +
  filled(dimPane, upper(s) + display(s)) +
  filled(
    tint(s.body, 0.25),
    many(3, (k) => rect(s.x + s.w * (0.12 + k * 0.28) - 3, s.top + 66, s.w * 0.18 + 6, 6, '', 2)),
  ) +
  shadow(awningOf(s) + sign(s, i), 1);
export const shops = SHOPS.map(shop).join('');

export const warm =
  SHOPS.map((s, i) =>
    filled(
      [tint('sun', 0.2), P.sun, tint('sun', 0.4)][i % 3],
      display(s) + rect(s.x + s.w * (0.12 + (i % 3) * 0.28), s.top + 20, s.w * 0.18, 46, '', 3),
    ),
  ).join('') +
  SHOPS.map((s) =>
    filled(
      mix('sun', 'ochreDark', 0.42),
      many(3, (k) =>
        rect(s.x + 34 + k * s.w * 0.17, 462 - (k % 2) * 8, s.w * 0.11, 36 + (k % 2) * 8, '', 6),
      ) + rect(s.x + s.w * 0.86, 466, 4, 18, '', 2),
    ),
  ).join('');
