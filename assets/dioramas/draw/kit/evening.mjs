// Shapes of the evening: night towns, pools of light, a phone, sofa, laundry, cameras, abstract advertisement cards.
import { filled, many, mix, P, shadow, tint } from './core.mjs';
import { card, circle, ellipse, path, rect, rules, sheet, stroke } from './shapes.mjs';

const box = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}Z`;

/** Night blocks with lit windows: list of [x, y, w, shade 0…1] standing on base. One path per colour. */
export const nightTown = (
  blocks,
  base,
  { dark = P.night, far = mix('night', 'city', 0.5), warm = P.sun, cold = tint('city', 0.1) } = {},
) => {
  let lit = '';
  let dim = '';
  const bodies = blocks.map(([x, y, w, shade]) => {
    const cols = Math.max(2, Math.floor((w - 8) / 15));
    const rows = Math.floor((base - y - 10) / 19);
    const step = (w - 8) / cols;
    for (let j = 0; j < rows; j++)
      for (let i = 0; i < cols; i++) {
        const k = (i * 7 + j * 11 + i * j + x) % 9;
        if (k < 3) lit += box(x + 4 + i * step + (step - 8) / 2, y + 10 + j * 19, 8, 10);
        else if (k < 6) dim += box(x + 4 + i * step + (step - 8) / 2, y + 10 + j * 19, 8, 10);
      }
    return rect(x, y, w, base - y, mix(dark, far, shade), 2);
  });
  return bodies.join('') + path(dim, mix(dark, cold, 0.42)) + path(lit, warm);
};

/** A translucent pool of light. */
export const glow = (x, y, rx, ry, colour = P.sun, opacity = 0.22) =>
  `<g fill="${colour}" fill-opacity="${opacity}">${ellipse(x, y, rx, ry)}${ellipse(x, y, rx * 0.66, ry * 0.66)}</g>`;

/** A sofa seen from the front: left x, top of the back y, width, base. */
export const sofa = (x, y, w, base, fill) => {
  const deep = tint(fill, -0.18);
  const seat = base - 62;
  return (
    filled(P.ochreDark, rect(x + 34, base - 16, 14, 16) + rect(x + w - 48, base - 16, 14, 16)) +
    shadow(card(x + 26, y, w - 52, seat - y + 30, deep, 26, 0.3), 2) +
    many(3, (i) =>
      card(
        x + 40 + (i * (w - 80)) / 3,
        y + 14,
        (w - 80) / 3 - 5,
        seat - y + 10,
        tint(fill, -0.05),
        20,
        0.2,
      ),
    ) +
    shadow(
      card(x + 34, seat - 10, w - 68, 58, fill, 14, 0.25) +
        stroke(`M${x + w / 2} ${seat}v38`, deep, 2.4),
      1,
    ) +
    shadow(
      card(x, y + 46, 62, base - y - 60, fill, 26, 0.3) +
        card(x + w - 62, y + 46, 62, base - y - 60, fill, 26, 0.3),
      1,
    )
  );
};

/** A cushion with a motif of dots, turned by degrees. */
export const cushion = (x, y, s, deg, fill, mark) =>
  shadow(
    `<g transform="rotate(${deg} ${x} ${y})">${card(x - s / 2, y - s / 2, s, s, fill, s * 0.24, 0.3)}${filled(
      mark,
      many(9, (i) =>
        circle(x + ((i % 3) - 1) * s * 0.24, y + (Math.floor(i / 3) - 1) * s * 0.24, s * 0.06),
      ),
    )}</g>`,
    1,
  );

/** A floor lamp, base at (x, y), height h; shade w wide. */
export const floorLamp = (x, y, h, w, shade, pole = P.slate) =>
  shadow(
    rect(x - 3, y - h + 40, 6, h - 42, pole) +
      ellipse(x, y - 3, 34, 7, pole) +
      sheet(
        `M${x - w * 0.3} ${y - h}H${x + w * 0.3}L${x + w / 2} ${y - h + 74}H${x - w / 2}Z`,
        shade,
        0.4,
      ),
    1,
  ) + ellipse(x, y - h + 74, w * 0.42, 5, tint('sun', 0.6));

const MOTIFS = {
  shoe: (x, y, c) =>
    path(`M${x - 22} ${y - 12}q4 8 14 8l8-6q6 10 22 12v10h-44Z`, c) +
    rect(x - 22, y + 12, 45, 5, tint(c, -0.3), 2.5),
  cup: (x, y, c) =>
    path(`M${x - 15} ${y - 14}h30l-5 34h-20Z`, c) +
    rect(x - 19, y - 20, 38, 7, tint(c, -0.25), 3) +
    stroke(`M${x + 4} ${y - 20}l8-16`, tint(c, -0.25), 4),
  bag: (x, y, c) =>
    stroke(`M${x - 9} ${y - 6}v-8a9 9 0 0 1 18 0v8`, tint(c, -0.3), 4) +
    path(`M${x - 18} ${y - 8}h36l4 28h-44Z`, c),
  bloom: (x, y, c) =>
    filled(
      c,
      many(6, (i) => circle(x + Math.sin(i * 1.047) * 13, y - Math.cos(i * 1.047) * 13, 8)),
    ) + circle(x, y, 8, P.sun),
  lamp: (x, y, c) =>
    rect(x - 2.5, y - 6, 5, 24, tint(c, -0.3)) +
    rect(x - 13, y + 16, 26, 5, tint(c, -0.3), 2.5) +
    path(`M${x - 9} ${y - 22}h18l10 20h-38Z`, c),
  bowl: (x, y, c) =>
    path(`M${x - 23} ${y - 4}h46a23 22 0 0 1 -46 0Z`, c) +
    rect(x - 11, y + 15, 22, 5, tint(c, -0.25), 2) +
    stroke(`M${x - 8} ${y - 12}q-5-6 0-12M${x + 6} ${y - 12}q-5-6 0-12`, tint(c, 0.3), 3.4),
};
/** An advertisement card without words: motif, coloured field and two bars. */
export const advert = (x, y, w, h, field, motif, colour) =>
  card(x, y, w, h, P.paperWhite, 9, -0.1) +
  rect(x + 6, y + 6, w - 12, h - 32, field, 6) +
  MOTIFS[motif](x + w / 2, y + (h - 20) / 2, colour) +
  rules(x + 8, y + h - 20, w - 16, [0.8, 0.5], P.wallDeep, 8, 4);

/** Washing on a line from x to x + w at height y. */
export const laundry = (x, y, w) => {
  const sway = (k) => y + Math.sin(k * Math.PI) * 12;
  const shirt = (k, c) =>
    path(
      `M${x + w * k - 18} ${sway(k)}h10q8 7 16 0h10l16 16l-11 12l-7-6v44h-32v-44l-7 6l-11-12Z`,
      c,
    );
  const trousers = (k, c) => path(`M${x + w * k - 14} ${sway(k)}h28l5 66h-15l-4-44l-4 44h-15Z`, c);
  const sock = (k, c) => path(`M${x + w * k - 6} ${sway(k)}h12v20q10 2 9 9h-21Z`, c);
  const towel = (k, c) =>
    rect(x + w * k - 20, sway(k), 40, 54, c, 2) +
    rect(x + w * k - 20, sway(k) + 38, 40, 6, tint(c, 0.4));
  return (
    shadow(
      shirt(0.14, P.sky) +
        trousers(0.34, P.vermilion) +
        towel(0.53, P.ochre) +
        sock(0.67, P.paperWhite) +
        sock(0.75, P.paperWhite) +
        shirt(0.9, P.teal),
      1,
    ) + stroke(`M${x} ${y}Q${x + w / 2} ${y + 22} ${x + w} ${y}`, P.paperDeep, 2.6)
  );
};

/** A street camera body: a capsule about its joint at (x, y), lens at the left; symmetric, so it can turn about the joint. */
export const camera = (x, y, f = 1, fill = P.paperDeep) =>
  shadow(
    card(x - 56 * f, y - 20 * f, 96 * f, 40 * f, fill, 15 * f, -0.2) +
      rect(x + 12 * f, y - 20 * f, 8 * f, 40 * f, P.ochre) +
      path(
        `M${x - 44 * f} ${y - 20 * f}h${-12 * f}q${-12 * f} ${20 * f} 0 ${40 * f}h${12 * f}Z`,
        P.ink,
      ) +
      ellipse(x - 58 * f, y, 7 * f, 13 * f, P.slate) +
      ellipse(x - 60 * f, y, 3.6 * f, 7 * f, P.city) +
      circle(x, y, 9 * f, P.slate) +
      circle(x, y, 4 * f, tint('slate', 0.4)),
    1,
  );
