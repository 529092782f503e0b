// The pictures of the page of what is known, drawn with Observable Plot. They know shapes and no
// words: the words stand beside them on the page. Fetched after the words; see know-chart.ts.
import { dot, line, link, type Markish, plot, rect, ruleX } from '@observablehq/plot';

/** An estimate on a scale: where it stands, how far it may reach, and what is marked besides. */
export interface Scale {
  readonly kind: 'scale';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** A line across, such as the coin toss. */
  readonly line?: number;
  /** A flag, such as what a word promises. */
  readonly flag?: number;
}

/** A seesaw with myth on the left and reality on the right; 1 has the left end down, −1 the right. */
export interface Seesaw {
  readonly kind: 'seesaw';
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Paper cards in a row, the first of them marked. */
export interface Cards {
  readonly kind: 'cards';
  readonly total: number;
  readonly marked: number;
  readonly mark: Sign;
}

export type Picture = Scale | Seesaw | Cards;

/** Width of the picture, and the height of a letter beside it; CSS pixels. */
export interface Room {
  readonly width: number;
  readonly em: number;
}

/** Colours and shadows are in know.css, which knows of contrast and of the reader's own colours. */
const ink = 'var(--chart-ink)';
const paper = 'var(--chart-paper)';
const edge = 'var(--chart-edge)';
const bar = 'var(--chart-bar)';
const slip = 'var(--chart-slip)';

/** Draws `picture` to fill `room`. */
export function draw(picture: Picture, room: Room): Element {
  switch (picture.kind) {
    case 'scale':
      return drawScale(picture, room);
    case 'seesaw':
      return drawSeesaw(picture, room);
    case 'cards':
      return drawCards(picture, room);
  }
}

/** Nothing lies on a scale of its own: marks are placed in pixels, from the upper left. */
function sheet(width: number, height: number, marks: readonly Markish[]): Element {
  const picture = plot({
    ...{ width, height, margin: 0, className: 'know-plot' },
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [...marks],
  });
  // The policy of the page forbids it, and what it says is in know.css.
  picture.querySelector('style')?.remove();
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}

/** The signs of myth and reality, drawn: not every typeface has them. Half a sign is 1 wide. */
const strokes = {
  cross: [
    [
      [-1, -1],
      [1, 1],
    ],
    [
      [-1, 1],
      [1, -1],
    ],
  ],
  tick: [
    [
      [-1, 0.1],
      [-0.35, 0.85],
      [1, -0.85],
    ],
  ],
} as const;
type Sign = keyof typeof strokes;

function signs(
  sign: Sign,
  places: readonly (readonly [number, number])[],
  size: number,
  stroke: string,
): Markish {
  const points = places.flatMap(([x, y], place) =>
    strokes[sign].flatMap((way, part) =>
      way.map(([dx, dy]) => ({ x: x + dx * size, y: y + dy * size, z: `${place} ${part}` })),
    ),
  );
  const round = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
  return line(points, {
    ...{ x: 'x', y: 'y', z: 'z', stroke, strokeWidth: size / 2.2, className: 'sign' },
    ...round,
  });
}

function drawScale(scale: Scale, { width, em }: Room): Element {
  const height = Math.round(2.6 * em);
  const [middle, rim, radius] = [height / 2, 0.9 * em, 0.55 * em];
  const [least, most] = scale.domain;
  const at = (value: number): number => {
    const share = (Math.min(Math.max(value, least), most) - least) / (most - least);
    return rim + share * (width - 2 * rim);
  };
  const across = (reach: number) => ({ y1: middle - reach * em, y2: middle + reach * em });
  const rounded = (reach: number) => ({ rx: reach * em, ry: reach * em });
  const { line: level, flag } = scale;
  return sheet(width, height, [
    rect([0], {
      ...{ x1: 1, x2: width - 1, ...across(0.65), ...rounded(0.4) },
      ...{ fill: paper, stroke: edge, className: 'strip' },
    }),
    ruleX(scale.ticks.map(at), { ...across(0.2), stroke: edge, strokeWidth: 1 }),
    rect([0], {
      // To the pixel: whether it reaches the line is what it is read for.
      ...{ x1: at(scale.low), x2: at(scale.high) },
      ...{ ...across(0.3), ...rounded(0.12), fill: bar },
    }),
    level === undefined
      ? null
      : ruleX([at(level)], {
          ...{ ...across(1.25), stroke: ink, strokeWidth: 0.12 * em },
          strokeDasharray: `${0.3 * em} ${0.2 * em}`,
        }),
    flag === undefined ? null : flagAt(at(flag), middle, em),
    dot([0], {
      ...{ x: at(scale.value), y: middle, r: radius },
      ...{ fill: ink, stroke: slip, strokeWidth: 0.14 * em },
    }),
  ]);
}

/** A pole across the strip, and a pennant above it. */
function flagAt(x: number, middle: number, em: number): Markish[] {
  const [top, foot] = [middle - 1.22 * em, middle + 0.65 * em];
  const pennant = [
    [x, top],
    [x + 0.75 * em, top + 0.28 * em],
    [x, top + 0.56 * em],
  ];
  return [
    ruleX([x], { y1: top, y2: foot, stroke: ink, strokeWidth: 0.1 * em }),
    line(pennant, { curve: 'linear-closed', fill: 'var(--chart-flag)', stroke: ink }),
  ];
}

/** How far the seesaw tips at most. */
const steepest = Math.PI / 10;

function drawSeesaw(seesaw: Seesaw, { width, em }: Room): Element {
  const disc = 1.05 * em;
  const arm = Math.min(width / 2 - disc - 1, 11 * em);
  const furthest = Math.min(Math.max(Math.abs(seesaw.low), Math.abs(seesaw.high)), 1);
  const half = Math.max(arm * Math.sin(furthest * steepest) + disc, 2.4 * em);
  const height = Math.round(2 * half + 0.3 * em);
  const [x, y] = [width / 2, height / 2];
  /** The point on the beam when it tips by `share`, left (−1) or right (1) of the middle. */
  const point = (share: number, side: -1 | 1, reach = arm): [number, number] => {
    const angle = Math.min(Math.max(share, -1), 1) * steepest;
    return [x + side * reach * Math.cos(angle), y - side * reach * Math.sin(angle)];
  };
  const wing = (side: -1 | 1) =>
    line([[x, y], point(seesaw.low, side), point(seesaw.high, side)], {
      ...{ curve: 'linear-closed', fill: bar, fillOpacity: 0.4, stroke: bar },
    });
  const foot: [number, number][] = [
    [x, y + 0.2 * em],
    [x + 1.1 * em, height - 1],
    [x - 1.1 * em, height - 1],
  ];
  const ends = ([-1, 1] as const).map((side) => point(seesaw.value, side));
  const beam = [...(ends[0] ?? []), ...(ends[1] ?? [])];
  return sheet(width, height, [
    link([0], {
      ...{ x1: x - arm, y1: y, x2: x + arm, y2: y, stroke: ink },
      ...{ strokeWidth: 0.1 * em, strokeDasharray: `${0.3 * em} ${0.25 * em}` },
    }),
    wing(-1),
    wing(1),
    line(foot, { curve: 'linear-closed', fill: paper, stroke: ink, className: 'strip' }),
    link([beam], {
      ...{ x1: '0', y1: '1', x2: '2', y2: '3', stroke: ink },
      ...{ strokeWidth: 0.3 * em, strokeLinecap: 'round' },
    }),
    dot(ends, { r: disc, fill: slip, stroke: ink, strokeWidth: 0.12 * em, className: 'strip' }),
    signs('cross', ends.slice(0, 1), 0.38 * em, ink),
    signs('tick', ends.slice(1), 0.4 * em, ink),
  ]);
}

/** Beyond this many rows, cards become a bar. */
const mostRows = 3;

function drawCards(cards: Cards, { width, em }: Room): Element {
  const [wide, high, gap] = [1.35 * em, 1.8 * em, 0.3 * em];
  const columns = Math.max(1, Math.floor((width - 2 + gap) / (wide + gap)));
  const rows = Math.ceil(cards.total / columns);
  if (rows > mostRows) return drawShare(cards, { width, em });
  const places = Array.from({ length: cards.total }, (_, at) => {
    const [left, top] = [
      (at % columns) * (wide + gap) + 1,
      Math.floor(at / columns) * (high + gap),
    ];
    return {
      x1: left,
      x2: left + wide,
      y1: top + 1,
      y2: top + 1 + high,
      marked: at < cards.marked,
    };
  });
  const marked = places.filter((place) => place.marked);
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', rx: 0.25 * em, className: 'strip' };
  return sheet(width, Math.round(rows * (high + gap) + 2), [
    rect(
      places.filter((place) => !place.marked),
      { ...box, fill: slip, stroke: edge },
    ),
    rect(marked, { ...box, fill: bar, stroke: ink }),
    signs(
      cards.mark,
      marked.map(({ x1, x2, y1, y2 }) => [(x1 + x2) / 2, (y1 + y2) / 2]),
      0.3 * em,
      'var(--chart-on-bar)',
    ),
  ]);
}

/** Too many cards to count: how large a part of them is marked. */
function drawShare({ total, marked }: Cards, { width, em }: Room): Element {
  const height = Math.round(1.4 * em);
  const share = 1 + (marked / total) * (width - 2);
  const box = { x1: 1, y1: 1, y2: height - 1, rx: 0.25 * em };
  return sheet(width, height, [
    rect([0], { ...box, x2: width - 1, fill: slip, stroke: edge, className: 'strip' }),
    marked === 0 ? null : rect([0], { ...box, x2: share, fill: bar, stroke: ink }),
  ]);
}
