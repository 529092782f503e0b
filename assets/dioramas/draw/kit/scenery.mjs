// Out of doors: sky, sun, clouds, hills, towers, trees, leaves, ground.
import { filled, many, mix, P, shadow, tint } from './core.mjs';
import { circle, curve, ellipse, path, rect, sheet, stroke, under } from './shapes.mjs';

/** Sky of three torn sheets, one flat colour at the top; give the colour of the top sheet. Returns the art of a whole sky layer. */
export const sky = (top = P.sky, sunAt = [1010, 205, 62]) => {
  const wave = (y, a, b) => [
    [-60, y + a],
    [260, y - b],
    [620, y + a * 0.6],
    [980, y - b * 0.8],
    [1320, y + a],
    [1660, y - b * 0.4],
  ];
  return (
    rect(-60, 0, 1720, 640, top) +
    shadow(sheet(`${curve(wave(205, 26, 22))}V640H-60Z`, tint(top, 0.28), 0.5), 1) +
    (sunAt ? sun(...sunAt) : '') +
    shadow(sheet(`${curve(wave(300, -24, -26))}V640H-60Z`, tint(top, 0.5), 0.6), 1)
  );
};
/** Paper sun with a paler ring. */
export const sun = (x, y, r) =>
  shadow(circle(x, y, r * 1.3, tint('sun', 0.55)), 1) + shadow(circle(x, y, r, P.sun), 1);
/** Cloud of about w wide, flat base at y. */
export const cloud = (x, y, w, fill = P.paperWhite) => {
  const u = w / 10;
  return shadow(
    path(
      `M${x} ${y}a${u * 1.4} ${u * 1.4} 0 0 1 ${u * 1.2} ${-u * 2.1}a${u * 2.2} ${u * 2.2} 0 0 1 ${u * 4.1} ${-u * 0.9}a${u * 1.7} ${u * 1.7} 0 0 1 ${u * 3} ${u * 1.2}a${u * 1} ${u * 1} 0 0 1 ${u * 1.2} ${u * 1.8}Z`,
      fill,
    ),
    1,
  );
};
/** A range of hills across the full far layer (x −60…1660): heights are y values spread evenly. */
export const hills = (ys, base, fill = P.hill) =>
  under(
    ys.map((y, i) => [-60 + (1720 * i) / (ys.length - 1), y]),
    base,
    fill,
  );

/** Tower block with windows: kind 'grid' | 'bands' | 'balcony'; top 'flat' | 'step' | 'slope' | 'round'; lit windows follow a fixed pattern. */
export const tower = (
  x,
  y,
  w,
  base,
  {
    fill = P.city,
    kind = 'grid',
    top = 'flat',
    pane = tint(fill, 0.42),
    lit = tint('sun', 0.25),
  } = {},
) => {
  const h = base - y;
  const roofs = {
    flat: '',
    step:
      rect(x + w * 0.25, y - 16, w * 0.5, 17, fill, 3) + rect(x + w * 0.48, y - 36, 3, 22, fill),
    slope: path(`M${x} ${y + 2}L${x + w} ${y - w * 0.28}V${y + 4}H${x}Z`, fill),
    round: path(`M${x} ${y + 2}a${w / 2} ${w * 0.34} 0 0 1 ${w} 0Z`, fill),
  };
  const cols = Math.max(2, Math.round(w / 26));
  const rows = Math.max(1, Math.floor((h - 40) / 30));
  const cw = (w - 16) / cols;
  const body = rect(x, y, w, h, fill, 3) + roofs[top];
  if (kind === 'bands')
    return (
      body +
      filled(
        pane,
        many(rows, (j) => rect(x + 9, y + 16 + j * 30, w - 18, 11, '', 3)),
      )
    );
  // One path per colour: far smaller than a rect per window.
  const box = (bx, by, bw, bh) => `M${bx} ${by}h${bw}v${bh}h${-bw}Z`;
  const win = (i, j) =>
    kind === 'balcony'
      ? box(x + 10 + i * cw, y + 16 + j * 30, cw - 5, 12)
      : box(x + 8 + i * cw + (cw - 11) / 2, y + 16 + j * 30, 11, 15);
  const glow = (i, j) => (i * 7 + j * 5 + Math.round(x)) % 6 === 0;
  const grid = (want) =>
    many(rows, (j) => many(cols, (i) => (glow(i, j) === want ? win(i, j) : '')));
  const rail = (j) => box(x + 6, y + 29 + j * 30, w - 12, 4);
  const rails = kind === 'balcony' ? path(many(rows, rail), tint(fill, -0.12)) : '';
  return body + path(grid(false), pane) + path(grid(true), lit) + rails;
};

/** Round-headed tree; base of the trunk at (x, y), height h. */
export const tree = (x, y, h, fill = P.leaf) => {
  const r = h * 0.3;
  return (
    shadow(
      path(
        `M${x - h * 0.03} ${y}L${x - h * 0.018} ${y - h * 0.5}h${h * 0.036}L${x + h * 0.03} ${y}Z`,
        P.ochreDark,
      ) +
        path(
          `M${x} ${y - h}c${r * 0.9} 0 ${r * 1.05} ${r * 0.75} ${r} ${r * 1.1}c${r * 0.35} ${r * 0.7} ${-r * 0.2} ${r * 1.25} ${-r} ${r * 1.2}c${-r * 0.8} ${r * 0.05} ${-r * 1.35} ${-r * 0.5} ${-r} ${-r * 1.2}c${-r * 0.05} ${-r * 0.5} ${r * 0.1} ${-r * 1.1} ${r} ${-r * 1.1}Z`,
          fill,
        ),
      1,
    ) +
    stroke(
      `M${x} ${y - h * 0.36}V${y - h * 0.74}M${x} ${y - h * 0.5}l${r * 0.42} ${-r * 0.45}M${x} ${y - h * 0.58}l${-r * 0.4} ${-r * 0.42}`,
      tint(fill, -0.22),
      h * 0.016,
    )
  );
};
/** Slender poplar/cypress tree. */
export const poplar = (x, y, h, fill = P.leaf) =>
  rect(x - h * 0.02, y - h * 0.2, h * 0.04, h * 0.2, P.ochreDark) +
  path(
    `M${x} ${y - h}C${x + h * 0.17} ${y - h * 0.7} ${x + h * 0.2} ${y - h * 0.1} ${x} ${y - h * 0.1}C${x - h * 0.2} ${y - h * 0.1} ${x - h * 0.17} ${y - h * 0.7} ${x} ${y - h}Z`,
    fill,
  ) +
  path(
    `M${x} ${y - h}C${x + h * 0.17} ${y - h * 0.7} ${x + h * 0.2} ${y - h * 0.1} ${x} ${y - h * 0.1}Z`,
    tint(fill, -0.12),
  );
/** Low bush of three lobes; base line y, about w wide. */
export const bush = (x, y, w, fill = P.leaf) =>
  path(
    `M${x} ${y}a${w * 0.2} ${w * 0.22} 0 0 1 ${w * 0.22} ${-w * 0.24}a${w * 0.27} ${w * 0.27} 0 0 1 ${w * 0.52} ${-w * 0.02}a${w * 0.2} ${w * 0.22} 0 0 1 ${w * 0.26} ${w * 0.26}Z`,
    fill,
  );
/** One big pointed leaf from a root, length l, leaning by degrees (0 = straight up). */
export const leaf = (x, y, l, deg, fill = P.teal) =>
  `<g transform="rotate(${deg} ${x} ${y})">${sheet(`M${x} ${y}C${x - l * 0.3} ${y - l * 0.35} ${x - l * 0.2} ${y - l * 0.75} ${x} ${y - l}C${x + l * 0.2} ${y - l * 0.75} ${x + l * 0.3} ${y - l * 0.35} ${x} ${y}Z`, fill, 0.18)}${stroke(`M${x} ${y - l * 0.08}V${y - l * 0.86}`, tint(fill, 0.16), l * 0.012)}</g>`;
/** A fan of near leaves for the corner of a front layer: side 'left' | 'right'. Box to use: left [-60,430,260,210], right [1400,430,260,210]. */
export const leafCorner = (side, fills = [P.tealDark, P.teal, P.leaf]) => {
  const x = side === 'left' ? 0 : 1600;
  const s = side === 'left' ? 1 : -1;
  return shadow(
    leaf(x - 20 * s, 650, 190, 8 * s, fills[0]) +
      leaf(x + 20 * s, 655, 170, 40 * s, fills[1]) +
      leaf(x + 60 * s, 660, 120, 62 * s, fills[2]),
    2,
  );
};
/** Full-width ground (x −60…1660) from a soft top edge at about y down to 640, flat at the bottom. */
export const ground = (y, fill = P.sand, bulge = 12) =>
  shadow(sheet(`M-60 ${y + bulge}Q800 ${y - bulge} 1660 ${y + bulge}V640H-60Z`, fill, 0.4), 2);
/** A paler path or plaza stripe lying on the ground. */
export const patch = (x, y, rx, ry, fill = tint('sand', 0.35)) => ellipse(x, y, rx, ry, fill);
/** Kerb and road band across the ground. */
export const road = (y, h, fill = mix('wallDeep', 'slate', 0.25)) =>
  rect(-60, y, 1720, h, fill) +
  filled(
    tint(fill, 0.45),
    many(14, (i) => rect(-40 + i * 126, y + h / 2 - 3, 60, 6, '', 3)),
  );
/** Paper flower or round pot plant is in furniture; mountain peak here: sharp sheet. */
export const peak = (x, y, w, base, fill = P.hill) =>
  sheet(
    `M${x - w / 2} ${base}Q${x - w * 0.12} ${y + (base - y) * 0.25} ${x} ${y}Q${x + w * 0.16} ${y + (base - y) * 0.3} ${x + w / 2} ${base}Z`,
    fill,
  );
