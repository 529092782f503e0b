// Looks at the pixels of a shot, on an empty page of its own since the game's policy forbids such
// pictures: is the stage's part blank, and can the words be told from what is behind them?
import type { Page } from 'playwright-core';
import type { Box, Shot } from './contact-shot.ts';
import type { Line } from './contact-words.ts';

/** What makes a stage count as blank. */
const limits = { fewestColours: 40, largestFlat: 0.6 } as const;

interface Look {
  /** Different colours, at 32 steps a channel. */
  readonly colours: number;
  /** Largest region of one flat colour, as a share of the opening. */
  readonly flat: number;
}

/** Runs on the empty page. Blocks of 16 × 16 pixels that touch and have one colour are a region. */
async function look(wish: { picture: string; box: Box; ratio: number }): Promise<Look> {
  const image = new Image();
  image.src = wish.picture;
  await image.decode();
  const side = 16;
  const [width, height] = [wish.box.width, wish.box.height].map((size) =>
    Math.floor(size * wish.ratio),
  ) as [number, number];
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (pen === null) throw new Error('No canvas.');
  pen.drawImage(image, -wish.box.x * wish.ratio, -wish.box.y * wish.ratio);
  const { data } = pen.getImageData(0, 0, width, height);
  const colourAt = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    const steps = [0, 1, 2].map((channel) => (data[at + channel] ?? 0) >> 3);
    return ((steps[0] ?? 0) << 10) | ((steps[1] ?? 0) << 5) | (steps[2] ?? 0);
  };
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)];
  const seen = new Set<number>();
  /** The colour of each block, or −1 where it has several. */
  const blocks = Array.from({ length: columns * rows }, (_, block) => {
    const [left, top] = [(block % columns) * side, Math.floor(block / columns) * side];
    const own = new Set<number>();
    for (let pixel = 0; pixel < side * side; pixel += 1) {
      own.add(colourAt(left + (pixel % side), top + Math.floor(pixel / side)));
    }
    for (const colour of own) seen.add(colour);
    return own.size === 1 ? ([...own][0] ?? -1) : -1;
  });
  const counted = new Set<number>();
  const grow = (start: number): number => {
    const open = [start];
    let size = 0;
    for (let block = open.pop(); block !== undefined; block = open.pop()) {
      if (counted.has(block)) continue;
      counted.add(block);
      size += 1;
      const column = block % columns;
      const beside = [
        ...(column > 0 ? [block - 1] : []),
        ...(column < columns - 1 ? [block + 1] : []),
        ...[block - columns, block + columns],
      ];
      open.push(...beside.filter((next) => blocks[next] === blocks[start] && !counted.has(next)));
    }
    return size;
  };
  const regions = blocks.map((colour, at) => (colour === -1 || counted.has(at) ? 0 : grow(at)));
  return { colours: seen.size, flat: Math.max(0, ...regions) / Math.max(1, blocks.length) };
}

/** Runs on the empty page: for each line the lowest contrast, towards the darkest and the lightest
 * twentieth of what is behind it. */
async function contrasts(wish: {
  picture: string;
  lines: readonly Line[];
  ratio: number;
}): Promise<number[]> {
  const image = new Image();
  image.src = wish.picture;
  await image.decode();
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d', {
    willReadFrequently: true,
  });
  if (pen === null) throw new Error('No canvas.');
  type Colour = readonly [number, number, number];
  const rgb = (data: Uint8ClampedArray, at: number): Colour => [
    data[at] ?? 0,
    data[at + 1] ?? 0,
    data[at + 2] ?? 0,
  ];
  const linear = (value: number) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]: Colour) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const contrast = (ink: Colour, paper: Colour) => {
    const [a, b] = [light(ink) + 0.05, light(paper) + 0.05];
    return a > b ? a / b : b / a;
  };
  /** The browser reads the colour, however it is written. */
  const swatch = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const inkOf = (colour: string): { ink: Colour; alpha: number } => {
    if (swatch === null) throw new Error('No canvas.');
    swatch.clearRect(0, 0, 1, 1);
    swatch.fillStyle = colour;
    swatch.fillRect(0, 0, 1, 1);
    const { data } = swatch.getImageData(0, 0, 1, 1);
    return { ink: rgb(data, 0), alpha: (data[3] ?? 0) / 255 };
  };
  pen.drawImage(image, 0, 0);
  return wish.lines.map((line) => {
    const [x, y] = [Math.ceil(line.x * wish.ratio), Math.ceil(line.y * wish.ratio)];
    const width = Math.max(1, Math.floor(line.width * wish.ratio) - 1);
    const height = Math.max(1, Math.floor(line.height * wish.ratio) - 1);
    const { data } = pen.getImageData(x, y, width, height);
    const behind = Array.from({ length: data.length / 4 }, (_, at) => rgb(data, at * 4)).sort(
      (a, b) => light(a) - light(b),
    );
    const { ink, alpha } = inkOf(line.colour);
    const share = alpha * line.opacity;
    return Math.min(
      ...[0.05, 0.95].map((part) => {
        const paper = behind[Math.floor((behind.length - 1) * part)] ?? ink;
        const mixed = (at: 0 | 1 | 2) => ink[at] * share + paper[at] * (1 - share);
        return contrast([mixed(0), mixed(1), mixed(2)], paper);
      }),
    );
  });
}

const address = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

/** Why the part of the stage that can be seen counts as blank; empty when it does not. */
export async function blankness(bench: Page, shot: Shot): Promise<string[]> {
  if (shot.opening === null) return [];
  const wish = { picture: address(shot.picture), box: shot.opening, ratio: shot.ratio };
  const { colours, flat } = await bench.evaluate(look, wish);
  const found: string[] = [];
  if (colours < limits.fewestColours) found.push(`blank: only ${colours} colours on the stage`);
  if (flat > limits.largestFlat) {
    found.push(`blank: ${Math.round(flat * 100)} % of the opening is one flat colour`);
  }
  return found;
}

/** Words that do not stand out enough from what is behind them. */
export async function faintWords(bench: Page, shot: Shot): Promise<string[]> {
  const { lines, ratio } = shot;
  const wish = { picture: address(shot.wordless), lines, ratio };
  const measured = await bench.evaluate(contrasts, wish);
  return lines.flatMap(({ words, large }, at) => {
    const found = measured[at] ?? 0;
    return found >= (large ? 3 : 4.5) ? [] : [`faint (${found.toFixed(2)} : 1): “${words}”`];
  });
}
