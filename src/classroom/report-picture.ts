// The report as a picture for slides, 1920 × 1080: how many had each claim right, before and after
// the talk. Drawn from the same numbers as the sheet; told by hatching and number as well.
import { dayWords, sayer } from '../language.ts';
import { headlineOf, type Question } from '../questions/question.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import type { Verdict } from '../questions/verdict.ts';
import type { Estimate } from '../rules/measures.ts';
import { palette, verdictGlyph } from '../theme.ts';
import { votes } from './lesson.ts';
import { bar, put, putLines, whisker } from './report-pen.ts';
import type { Reported } from './report-sheet.ts';
import { percent } from './report-words.ts';

const [width, height, rim] = [1920, 1080, 90];
/** Where the rows lie, and where the bars begin and end. */
const [top, bottom] = [250, 985];
const [barsFrom, barsTo] = [1010, 1690];
const highestRow = 150;

interface Row {
  /** What the claim was; null for what was no claim. */
  readonly verdict: Verdict | null;
  /** What is so, in each language that is shown. */
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
  for (const [at, row] of rows.entries()) {
    const y = top + at * rowHeight;
    rowWords(pen, row, y, rowHeight, shown);
    rowBars(pen, row, y, rowHeight, shown);
  }
  const n = reported.lesson.setup.present;
  const foot = shown.map((language) => sayer(language)('kit:report.slideFoot', { n })).join('  ');
  put(pen, foot, rim, height - 36, { ...quiet(shown), size: 22 });
}

function quiet([language = 'en']: readonly Language[]) {
  return { language, ink: palette.inkSoft };
}

function rowsOf({ report, questions }: Reported, shown: readonly Language[]): Row[] {
  const cards = report.cards.flatMap(({ id, right, first, second }): Row[] => {
    const question = questions.get(id);
    if (right === null || question === undefined || (first ?? second) === null) return [];
    const verdict = question.type === 'verdict' ? question.verdict : null;
    const shares = { first: first?.share ?? null, second: second?.share ?? null };
    return [{ verdict, words: wordsOf(question, shown), ...shares }];
  });
  const [before, after] = [report.before?.share ?? null, report.after?.share ?? null];
  if (before === null && after === null) return cards;
  const words = shown.map((language) => sayer(language)('kit:report.check'));
  return [...cards, { verdict: null, words, first: before, second: after }];
}

function wordsOf(question: Question, shown: readonly Language[]): string[] {
  const all = shown.map((language) => wordsIn(headlineOf(question), language).words);
  return [...new Set(all)].map((words) => words.replaceAll('**', ''));
}

function head(pen: CanvasRenderingContext2D, reported: Reported, shown: readonly Language[]): void {
  const [first = 'en', second] = shown;
  const title = (language: Language) => sayer(language)('kit:report.slide');
  const serif = { face: 'serif', weight: 600 } as const;
  const end = put(pen, title(first), rim, 110, { size: 62, language: first, ...serif });
  if (second !== undefined) {
    put(pen, title(second), end + 40, 110, { size: 40, language: second, ...serif });
  }
  const line = (language: Language) =>
    `${dayWords(reported.report.began, language, 'year')} · ${sayer(language)('kit:report.slideRight')}`;
  put(pen, shown.map(line).join('   '), rim, 165, { ...quiet(shown), size: 28 });
  let x = barsFrom;
  for (const vote of votes) {
    const words = shown.map((language) => sayer(language)(`kit:report.${vote}`)).join(' ');
    bar(pen, { x, y: 200, width: 60, height: 24 }, vote);
    x = 46 + put(pen, words, x + 74, 221, { size: 24, language: first, weight: 600 });
  }
}

const placeOf = (share: number): number => barsFrom + share * (barsTo - barsFrom);

/** None, half and all of the class. */
function axis(pen: CanvasRenderingContext2D, foot: number, shown: readonly Language[]): void {
  const hand = { ...quiet(shown), size: 20 };
  for (const share of [0, 0.5, 1]) {
    pen.fillStyle = palette.wallDeep;
    pen.fillRect(placeOf(share) - 1, top - 10, 2, foot - top + 10);
    pen.textAlign = 'center';
    put(pen, percent(share, hand.language), placeOf(share), foot + 26, hand);
    pen.textAlign = 'start';
  }
}

/** What is so; and what the claim about it was, smaller, so that no myth is put on the wall. */
function rowWords(
  pen: CanvasRenderingContext2D,
  { verdict, words }: Row,
  y: number,
  rowHeight: number,
  shown: readonly Language[],
): void {
  const language = shown[0] ?? 'en';
  // Two languages share the height of a row.
  const size = Math.min(30, rowHeight * (words.length > 1 ? 0.22 : 0.26));
  const room = barsFrom - 60 - rim;
  pen.fillStyle = palette.wallDeep;
  pen.fillRect(rim, y - 1, room + 20, 2);
  let line = y + size * 1.25;
  for (const [at, text] of words.entries()) {
    const own = { language: shown[at] ?? language };
    const hand =
      at === 0
        ? { ...own, size, weight: 600 }
        : { ...own, size: size * 0.82, ink: palette.inkSoft };
    line = putLines(pen, text, [rim, line], { room, most: words.length > 1 ? 1 : 2 }, hand);
  }
  if (verdict === null) return;
  const claims = shown.map((own) => {
    const say = sayer(own);
    return say('kit:report.slideClaim', { verdict: say(`play:verdict.${verdict}`) });
  });
  const claim = `${verdictGlyph[verdict]}  ${claims.join('   ')}`;
  put(pen, claim, rim, line, { ...quiet(shown), size: size * 0.74 });
}

function rowBars(
  pen: CanvasRenderingContext2D,
  row: Row,
  y: number,
  rowHeight: number,
  shown: readonly Language[],
): void {
  const language = shown[0] ?? 'en';
  const thick = Math.min(40, rowHeight * 0.3);
  for (const [at, vote] of votes.entries()) {
    const share = row[vote];
    if (share === null) continue;
    const place = { y: y + rowHeight * 0.12 + at * (thick + 5), height: thick };
    const wide = Math.max(4, placeOf(share.value) - barsFrom);
    bar(pen, { x: barsFrom, width: wide, ...place }, vote);
    whisker(pen, share, placeOf, place);
    const hand = {
      size: Math.max(20, thick * 0.8),
      language,
      weight: vote === 'second' ? 700 : 400,
    };
    put(pen, percent(share.value, language), barsTo + 36, place.y + thick * 0.8, hand);
  }
}
