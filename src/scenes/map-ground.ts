// The ground of the paper town: hills, the road from place to place, and trees beside it. Drawn
// with a pen, since it follows from where the page has its places.
import { palette } from '../theme.ts';

type Pen = CanvasRenderingContext2D;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The foot of a place, and the room that it has above; device pixels. */
export interface Stop extends Point {
  readonly room: { readonly width: number; readonly height: number };
}

/** A stretch of the road as a curve: from, its two handles, to. */
type Stretch = readonly [Point, Point, Point, Point];

/** Hills behind, meadow in front, each a sheet of its own. */
export function drawHills(
  pen: Pen,
  { width, height }: { readonly width: number; readonly height: number },
  horizon: number,
): void {
  const rows = [
    { fill: palette.hill, y: horizon - height * 0.05, swell: height * 0.04, phase: 0.4 },
    { fill: palette.city, y: horizon - height * 0.01, swell: height * 0.03, phase: 2.1 },
    { fill: palette.sand, y: horizon + height * 0.03, swell: height * 0.02, phase: 4.2 },
    { fill: palette.paperDeep, y: horizon + height * 0.38, swell: height * 0.03, phase: 1.2 },
  ];
  for (const { fill, y, swell, phase } of rows) {
    pen.save();
    pen.shadowColor = 'rgb(20 33 46 / 28%)';
    pen.shadowBlur = height * 0.012;
    pen.shadowOffsetY = -height * 0.003;
    pen.fillStyle = fill;
    pen.beginPath();
    pen.moveTo(-20, height + 20);
    for (let x = -20; x <= width + 20; x += width / 40) {
      pen.lineTo(x, y + Math.sin((x / width) * 7 + phase) * swell);
    }
    pen.lineTo(width + 20, y);
    pen.lineTo(width + 20, height + 20);
    pen.closePath();
    pen.fill();
    pen.restore();
  }
}

function stretches(stops: readonly Stop[], width: number, ratio: number): Stretch[] {
  const dip = 26 * ratio;
  const curve = (from: Point, to: Point): Stretch => {
    const dx = (to.x - from.x) * 0.4;
    return [from, { x: from.x + dx, y: from.y + dip }, { x: to.x - dx, y: to.y + dip }, to];
  };
  return stops.slice(1).flatMap((stop, at) => {
    const from = stops[at] ?? stop;
    if (stop.x - from.x >= -width * 0.55) return [curve(from, stop)];
    // A new row of the town: the road leaves on the right and comes in again on the left.
    const out = { x: width + 40, y: from.y + 14 * ratio };
    const back = { x: -40, y: stop.y + 14 * ratio };
    return [[from, from, out, out] as const, curve(back, stop)];
  });
}

/** The road from place to place: its rim, its paper, and a dashed line. */
export function drawRoad(pen: Pen, stops: readonly Stop[], width: number, ratio: number): void {
  const road = stretches(stops, width, ratio);
  for (const [colour, line, dash] of [
    [palette.wallDeep, 17, []],
    [palette.paperWhite, 12, []],
    [palette.wallDeep, 1.6, [7, 9]],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = line * ratio;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
    pen.setLineDash(dash.map((length) => length * ratio));
    pen.beginPath();
    for (const [from, one, other, to] of road) {
      pen.moveTo(from.x, from.y);
      pen.bezierCurveTo(one.x, one.y, other.x, other.y, to.x, to.y);
    }
    pen.stroke();
  }
  pen.setLineDash([]);
}

/** A point of a stretch; `t` from 0 to 1. */
function along([from, one, other, to]: Stretch, t: number): Point {
  const mix = (axis: 'x' | 'y') =>
    (1 - t) ** 3 * from[axis] +
    3 * (1 - t) ** 2 * t * one[axis] +
    3 * (1 - t) * t ** 2 * other[axis] +
    t ** 3 * to[axis];
  return { x: mix('x'), y: mix('y') };
}

/** Where trees may stand beside a place, as shares of its room; the third is their height. */
const grove = [
  [-0.53, 0.62, 0.3],
  [-0.46, 0.4, 0.4],
  [0.47, 0.5, 0.36],
  [0.54, 0.28, 0.27],
] as const;

/** A few trees beside every place, none of them on the road. */
export function drawTrees(pen: Pen, stops: readonly Stop[], width: number, ratio: number): void {
  const steps = Array.from({ length: 17 }, (_, at) => at / 16);
  const road = stretches(stops, width, ratio).flatMap((stretch) =>
    steps.map((t) => along(stretch, t)),
  );
  const trees = stops.flatMap(({ x, y, room }, at) =>
    grove.map(([across, up, tall], nth) => ({
      x: x + across * room.width + (((at * 5 + nth * 3) % 7) - 3) * room.width * 0.012,
      y: y - up * room.height,
      // No taller than a building beside it, however high the room.
      height: tall * Math.min(room.height, room.width * 0.8) * (0.86 + ((at + nth) % 3) * 0.1),
      fill: (at + nth) % 2 === 0 ? palette.city : palette.hill,
    })),
  );
  const clear = ({ x, y }: Point) =>
    road.every((point) => Math.hypot(point.x - x, (point.y - y) * 1.6) > 20 * ratio);
  for (const tree of trees.filter(clear).toSorted((a, b) => a.y - b.y)) drawTree(pen, tree);
}

function drawTree(
  pen: Pen,
  { x, y, height, fill }: Point & { readonly height: number; readonly fill: string },
): void {
  const [across, crown] = [height * 0.3, y - height * 0.58];
  pen.fillStyle = 'rgb(20 33 46 / 12%)';
  pen.beginPath();
  pen.ellipse(x, y, across * 0.8, height * 0.06, 0, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = palette.ochreDark;
  pen.fillRect(x - height * 0.025, crown, height * 0.05, height * 0.58);
  pen.fillStyle = fill;
  pen.beginPath();
  pen.ellipse(x, crown, across, height * 0.42, 0, 0, 2 * Math.PI);
  pen.fill();
  // Light comes from above left.
  pen.fillStyle = 'rgb(20 33 46 / 10%)';
  pen.beginPath();
  pen.ellipse(x, crown, across, height * 0.42, 0, -Math.PI / 2, Math.PI / 2);
  pen.fill();
}
