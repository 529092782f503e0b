// What the picture of a report is drawn with: words, bars and the intervals on them.
import type { Language } from '../questions/text.ts';
import type { Estimate } from '../rules/measures.ts';
import { palette } from '../theme.ts';
import { fitted } from './report-lines.ts';

const faces: Readonly<Record<Language, { serif: string; sans: string }>> = {
  en: { serif: 'Fraunces, Georgia, serif', sans: 'system-ui, "Segoe UI", Roboto, sans-serif' },
  'zh-Hans': {
    serif: '"Songti SC", "Noto Serif CJK SC", SimSun, serif',
    sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
};

export interface Hand {
  /** Height of the letters, in pixels. */
  readonly size: number;
  readonly language: Language;
  readonly ink?: string;
  readonly face?: 'serif' | 'sans';
  readonly weight?: number;
}

type Pen = CanvasRenderingContext2D;

function take(pen: Pen, { size, language, ink, face, weight }: Hand): void {
  pen.font = `${weight ?? 400} ${size}px ${faces[language][face ?? 'sans']}`;
  pen.fillStyle = ink ?? palette.ink;
  pen.textBaseline = 'alphabetic';
}

/** @returns where the words end, from the left */
export function put(pen: Pen, words: string, x: number, y: number, hand: Hand): number {
  take(pen, hand);
  pen.fillText(words, x, y);
  return x + pen.measureText(words).width;
}

/** Words in lines of at most `room` pixels. @returns where the line after them lies */
export function putLines(
  pen: Pen,
  words: string,
  [x, y]: readonly [number, number],
  { room, most }: { readonly room: number; readonly most: number },
  hand: Hand,
): number {
  take(pen, hand);
  const step = hand.size * 1.3;
  const lines = fitted(words, most, (line) => pen.measureText(line).width <= room);
  for (const [at, line] of lines.entries()) pen.fillText(line, x, y + at * step);
  return y + lines.length * step;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first vote is hatched, the second full. */
export function bar(pen: Pen, { x, y, width, height }: Box, vote: 'first' | 'second'): void {
  pen.fillStyle = vote === 'second' ? palette.tealDark : palette.paperWhite;
  pen.fillRect(x, y, width, height);
  pen.strokeStyle = palette.tealDark;
  pen.lineWidth = 3;
  pen.strokeRect(x, y, width, height);
  if (vote === 'second') return;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.lineWidth = 2.5;
  pen.beginPath();
  for (let from = x - height; from < x + width; from += 12) {
    pen.moveTo(from, y + height);
    pen.lineTo(from + height, y);
  }
  pen.stroke();
  pen.restore();
}

/** The interval of a share: a thin line with ends, in a rim that lets it be seen on a bar too. */
export function whisker(
  pen: Pen,
  { low, high }: Estimate,
  at: (share: number) => number,
  { y, height }: Pick<Box, 'y' | 'height'>,
): void {
  const middle = y + height / 2;
  const strokes = [
    [palette.paperWhite, 7],
    [palette.vermilionDark, 3],
  ] as const;
  for (const [ink, wide] of strokes) {
    pen.strokeStyle = ink;
    pen.lineWidth = wide;
    pen.beginPath();
    pen.moveTo(at(low), middle);
    pen.lineTo(at(high), middle);
    for (const end of [low, high]) {
      pen.moveTo(at(end), middle - height * 0.22);
      pen.lineTo(at(end), middle + height * 0.22);
    }
    pen.stroke();
  }
}
