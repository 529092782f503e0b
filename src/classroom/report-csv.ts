// The report as a table that any spreadsheet opens: UTF-8 with its mark, so that Chinese arrives
// whole, and no cell that a spreadsheet would take for a formula. Pure but for the words.
import type { Say } from '../language.ts';
import { asked, type Question } from '../questions/question.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import { markOf } from './ballot.ts';
import { type AskingPart, askingParts } from './lesson.ts';
import type { CardReport, LessonReport, VoteReport } from './report-measures.ts';
import { optionWords } from './report-words.ts';

type Cell = string | number | null;

const columns = [
  ...(['part', 'card', 'id', 'claim', 'option', 'words', 'right', 'first', 'second'] as const),
  ...(['firstOf', 'secondOf', 'change', 'low', 'high'] as const),
];

interface Row {
  readonly id: string;
  readonly kind: CardReport['kind'];
  readonly right: string | null;
  readonly first: VoteReport | null;
  readonly second: VoteReport | null;
  readonly change: CardReport['change'];
}

export function reportCsv(
  report: LessonReport,
  questions: ReadonlyMap<string, Question>,
  say: Say,
  language: Language,
): string {
  const head = columns.map((name) => say(`kit:report.csvHead.${name}`));
  const body = askingParts.flatMap((part) =>
    rowsOf(report, part).flatMap((row, at) =>
      cellsOf({ part, at, row }, questions.get(row.id), say, language),
    ),
  );
  const lines = [head, ...body].map((cells) => cells.map(written).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function rowsOf(report: LessonReport, part: AskingPart): readonly Row[] {
  if (part === 'round') return report.cards;
  const check = report[part];
  return (check?.cards ?? []).map(({ id, right, vote }) => ({
    ...{ id, kind: 'verdict', right, first: vote, second: null, change: null },
  }));
}

interface Placed {
  readonly part: AskingPart;
  readonly at: number;
  readonly row: Row;
}

/** One line for each option of a card that was voted on. */
function cellsOf(
  { part, at, row }: Placed,
  question: Question | undefined,
  say: Say,
  language: Language,
): Cell[][] {
  const { id, kind, right, first, second, change } = row;
  const counts = (second ?? first)?.counts ?? [];
  const claim = question === undefined ? '' : wordsIn(asked(question), language).words;
  const words = {
    say,
    inLanguage: (text: Parameters<typeof wordsIn>[0]) => wordsIn(text, language).words,
  };
  const countIn = (vote: VoteReport | null, option: string): number | null =>
    vote?.counts.find((one) => one.option === option)?.count ?? null;
  return counts.map(({ option }, place) => [
    ...[say(`kit:report.part.${part}`), at + 1, id, claim, markOf(kind, place)],
    optionWords(kind, option, question, words),
    right === null ? null : say(`kit:report.csvHead.${option === right ? 'yes' : 'no'}`),
    ...[countIn(first, option), countIn(second, option)],
    ...[first?.counted ?? null, second?.counted ?? null],
    ...[change?.value ?? null, change?.low ?? null, change?.high ?? null].map(rounded),
  ]);
}

function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}

/** A cell as it is written; one that begins like a formula is marked as text. */
function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
