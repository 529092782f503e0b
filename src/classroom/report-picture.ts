// The report as a picture for slides, 1920 × 1080: how many had each claim right, before and after
// the talk. Drawn from the same numbers as the sheet; told by hatching and number as well.
import { dayWords, sayer } from '../language.ts';
import { headlineOf, type Question } from '../questions/question.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import type { Estimate } from '../rules/measures.ts';
import { palette, verdictGlyph } from '../theme.ts';
import { isVerdict } from './ballot.ts';
import { fitted } from './report-lines.ts';
import type { Reported } from './report-sheet.ts';
import { percent } from './report-words.ts';

const [width, height, rim] = [1920, 1080, 90];
/** Where the rows lie, and where the bars begin and end. */
const [top, bottom] = [250, 980];
const [barsFrom, barsTo] = [1010, 1690];
const highestRow = 150;

const faces: Readonly<Record<Language, { serif: string; sans: string }>> = {
  en: { serif: 'Fraunces, Georgia, serif', sans: 'system-ui, "Segoe UI", Roboto, sans-serif' },
  'zh-Hans': {
    serif: '"Songti SC", "Noto Serif CJK SC", SimSun, serif',
    sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  },
};

interface Row {
  readonly glyph: string | null;
  /** What it is about, in each language that is shown. */
  readonly words: readonly string[];
  readonly first: Estimate | null;
  readonly second: Estimate | null;
}

/** @returns null where the browser cannot make one */
export async function reportPicture(
  reported: Reported,
  shown: readonly Language[],
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  await document.fonts.ready;
  draw(pen, reported, shown);
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function draw(pen: CanvasRenderingContext2D, reported: Reported, shown: readonly Language[]): void {
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height);
  head(pen, reported, shown);
  const rows = rowsOf(reported, shown);
  const rowHeight = Math.min(highestRow, (bottom - top) / Math.max(1, rows.length));
  axis(pen, top + rowHeight * rows.length, shown);
  for (const [at, row] of rows.entries()) drawRow(pen, row, top + at * rowHeight, rowHeight, shown);
  const n = reported.lesson.setup.present;
  const foot = shown.map((language) => sayer(language)('kit:report.slideFoot', { n })).join('  ');
  put(pen, foot, rim, height - 40, { size: 22, language: shown[0] ?? 'en', ink: palette.inkSoft });
}

function rowsOf({ report, questions }: Reported, shown: readonly Language[]): Row[] {
  const cards = report.cards.flatMap(({ id, right, first, second }): Row[] => {
    const question = questions.get(id);
    if (right === null || question === undefined || (first ?? second) === null) return [];
    const glyph = isVerdict(right) && question.type === 'verdict' ? verdictGlyph[right] : null;
    const shares = { first: first?.share ?? null, second: second?.share ?? null };
    return [{ glyph, words: wordsOf(question, shown), ...shares }];
  });
  const [before, after] = [report.before?.share ?? null, report.after?.share ?? null];
  if (before === null && after === null) return cards;
  const words = shown.map((language) => sayer(language)('kit:report.check'));
  return [...cards, { glyph: null, words, first: before, second: after }];
}

function wordsOf(question: Question, shown: readonly Language[]): string[] {
  const all = shown.map((language) => wordsIn(headlineOf(question), language).words);
  return [...new Set(all)].map((words) => words.replaceAll('**', ''));
}

interface Hand {
  readonly size: number;
  readonly language: Language;
  readonly ink?: string;
  readonly face?: 'serif' | 'sans';
  readonly weight?: number;
}

function put(pen: CanvasRenderingContext2D, words: string, x: number, y: number, hand: Hand): void {
  const { size, language, ink = palette.ink, face = 'sans', weight = 400 } = hand;
  pen.font = `${weight} ${size}px ${faces[language][face]}`;
  pen.fillStyle = ink;
  pen.textBaseline = 'alphabetic';
  pen.fillText(words, x, y);
}

function head(pen: CanvasRenderingContext2D, reported: Reported, shown: readonly Language[]): void {
  const { report } = reported;
  const [first = 'en', second] = shown;
  const title = (language: Language) => sayer(language)('kit:report.slide');
  put(pen, title(first), rim, 110, { size: 62, language: first, face: 'serif', weight: 600 });
  if (second !== undefined) {
    const from = rim + pen.measureText(title(first)).width + 40;
    put(pen, title(second), from, 110, { size: 40, language: second, face: 'serif', weight: 600 });
  }
  const line = (language: Language) =>
    [dayWords(report.began, language, 'year'), sayer(language)('kit:report.slideRight')].join(
      ' · ',
    );
  put(pen, shown.map(line).join('   '), rim, 165, {
    size: 28,
    language: first,
    ink: palette.inkSoft,
  });
  let x = barsFrom;
  for (const vote of ['first', 'second'] as const) {
    const words = shown.map((language) => sayer(language)(`kit:report.${vote}`)).join(' ');
    bar(pen, { x, y: 200, width: 60, height: 24 }, vote);
    put(pen, words, x + 74, 221, { size: 24, language: first, weight: 600 });
    x += 120 + pen.measureText(words).width;
  }
}

/** Nothing, half and all of the class. */
function axis(pen: CanvasRenderingContext2D, foot: number, shown: readonly Language[]): void {
  const language = shown[0] ?? 'en';
  for (const share of [0, 0.5, 1]) {
    const x = barsFrom + share * (barsTo - barsFrom);
    pen.fillStyle = palette.wallDeep;
    pen.fillRect(x - 1, top - 10, 2, foot - top + 10);
    pen.textAlign = 'center';
    put(pen, percent(share, language), x, foot + 26, { size: 20, language, ink: palette.inkSoft });
    pen.textAlign = 'start';
  }
}

function drawRow(
  pen: CanvasRenderingContext2D,
  row: Row,
  y: number,
  rowHeight: number,
  shown: readonly Language[],
): void {
  const language = shown[0] ?? 'en';
  const size = Math.min(30, rowHeight * 0.27);
  const from = rim + 58;
  pen.fillStyle = palette.wallDeep;
  pen.fillRect(rim, y - 1, barsFrom - rim - 40, 2);
  if (row.glyph !== null) {
    put(pen, row.glyph, rim, y + size * 1.45, { size: size * 1.2, language, weight: 700 });
  }
  let line = y + size * 1.35;
  for (const [at, words] of row.words.entries()) {
    const own = shown[at] ?? language;
    const hand = {
      size: at === 0 ? size : size * 0.82,
      language: own,
      weight: at === 0 ? 600 : 400,
    };
    pen.font = `${hand.weight} ${hand.size}px ${faces[own].sans}`;
    const room = barsFrom - 60 - from;
    const lines = fitted(
      words,
      row.words.length > 1 ? 1 : 2,
      (part) => pen.measureText(part).width <= room,
    );
    for (const part of lines) {
      put(pen, part, from, line, hand);
      line += hand.size * 1.3;
    }
  }
  const thick = Math.min(40, rowHeight * 0.3);
  for (const [at, vote] of (['first', 'second'] as const).entries()) {
    const share = row[vote];
    if (share !== null)
      drawShare(pen, share, vote, y + rowHeight * 0.14 + at * (thick + 4), thick, language);
  }
}

function drawShare(
  pen: CanvasRenderingContext2D,
  { value, low, high }: Estimate,
  vote: 'first' | 'second',
  y: number,
  thick: number,
  language: Language,
): void {
  const at = (share: number) => barsFrom + share * (barsTo - barsFrom);
  bar(pen, { x: barsFrom, y, width: Math.max(4, at(value) - barsFrom), height: thick }, vote);
  const middle = y + thick / 2;
  // A rim of paper lets the line be seen on the bar as well.
  for (const [ink, stroke] of [
    [palette.paperWhite, 7],
    [palette.vermilionDark, 3],
  ] as const) {
    pen.strokeStyle = ink;
    pen.lineWidth = stroke;
    pen.beginPath();
    pen.moveTo(at(low), middle);
    pen.lineTo(at(high), middle);
    for (const end of [low, high]) {
      pen.moveTo(at(end), middle - thick * 0.22);
      pen.lineTo(at(end), middle + thick * 0.22);
    }
    pen.stroke();
  }
  const weight = vote === 'second' ? 700 : 400;
  put(pen, percent(value, language), barsTo + 36, middle + thick * 0.3, {
    size: Math.max(20, thick * 0.8),
    language,
    weight,
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first vote hatched, the second full. */
function bar(
  pen: CanvasRenderingContext2D,
  { x, y, width: wide, height: high }: Box,
  vote: 'first' | 'second',
): void {
  pen.fillStyle = vote === 'second' ? palette.tealDark : palette.paperWhite;
  pen.fillRect(x, y, wide, high);
  pen.strokeStyle = palette.tealDark;
  pen.lineWidth = 3;
  pen.strokeRect(x, y, wide, high);
  if (vote === 'second') return;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, wide, high);
  pen.clip();
  pen.lineWidth = 2.5;
  pen.beginPath();
  for (let from = x - high; from < x + wide; from += 12) {
    pen.moveTo(from, y + high);
    pen.lineTo(from + high, y);
  }
  pen.stroke();
  pen.restore();
}
