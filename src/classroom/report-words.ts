// The numbers of a report in words, with the doubt that belongs to them. Pure but for the words.
import type { Say } from '../language.ts';
import type { Question } from '../questions/question.ts';
import type { Language, Text } from '../questions/text.ts';
import { stances } from '../questions/view.ts';
import type { Estimate } from '../rules/measures.ts';
import { isVerdict, optionText } from './ballot.ts';
import type { LessonCard } from './lesson.ts';
import type { CardReport, CheckReport, LessonReport } from './report-measures.ts';

/** Fewer answers than this are hardly more than a hint. */
const fewAnswers = 10;

export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}

/** A change in percentage points, with its sign. */
function points(change: number, language: Language): string {
  const options = { maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;
  // The sign of the keyboard is too short to be seen.
  return new Intl.NumberFormat(language, options).format(change * 100).replace('-', '−');
}

function changeOf({ value, low, high }: Estimate, language: Language) {
  return {
    points: points(value, language),
    low: points(low, language),
    high: points(high, language),
  };
}

/** Whether the change goes beyond what chance does. */
export function direction({ low, high }: Estimate): 'more' | 'fewer' | 'unclear' {
  return low > 0 ? 'more' : high < 0 ? 'fewer' : 'unclear';
}

/** What came of a card, in one sentence; null where nothing was counted. */
export function cardWords(card: CardReport, say: Say, language: Language): string | null {
  const vote = card.second ?? card.first;
  if (vote === null) return null;
  if (card.kind === 'view') return say('kit:report.opinion');
  if (card.right === null || vote.share === null) return say('kit:report.gone');
  if (card.change === null || card.first?.share == null) {
    const { value, low, high } = vote.share;
    return say('kit:report.one', {
      share: percent(value, language),
      low: percent(low, language),
      high: percent(high, language),
    });
  }
  return say(`kit:report.${direction(card.change)}`, {
    from: percent(card.first.share.value, language),
    to: percent(vote.share.value, language),
    ...changeOf(card.change, language),
  });
}

export function checkWords({ share, right, counted }: CheckReport, say: Say, language: Language) {
  if (share === null) return null;
  return say('kit:report.checkShare', {
    ...{ share: percent(share.value, language), right, of: counted },
    ...{ low: percent(share.low, language), high: percent(share.high, language) },
  });
}

const checkKeys = { more: 'checkMore', fewer: 'checkFewer', unclear: 'checkUnclear' } as const;

/** What changed from the first check to the second; null where neither was counted. */
export function checkChangeWords(report: LessonReport, say: Say, language: Language) {
  const { before, after, checkChange } = report;
  if (before?.share == null && after?.share == null) return null;
  if (checkChange === null) return say('kit:report.checkOpen');
  const key = checkKeys[direction(checkChange)];
  return say(`kit:report.${key}`, changeOf(checkChange, language));
}

/** Whether every vote was one of few people. */
export function isFew({ cards, before, after }: LessonReport): boolean {
  const checks = [before, after].flatMap((check) => check?.cards.map(({ vote }) => vote) ?? []);
  const votes = [...cards.flatMap(({ first, second }) => [first, second]), ...checks];
  return votes.every((vote) => vote === null || vote.counted < fewAnswers);
}

/** What an option is called: a verdict, a stance, or the words of a scenario. */
export function optionWords(
  kind: LessonCard['kind'],
  option: string,
  question: Question | undefined,
  { say, inLanguage }: { readonly say: Say; readonly inLanguage: (text: Text) => string },
): string {
  if (kind === 'verdict' && isVerdict(option)) return say(`play:verdict.${option}`);
  const stance = stances.find((known) => known === option);
  if (kind === 'view' && stance !== undefined) return say(`play:stance.${stance}`);
  const text = question === undefined ? null : optionText(question, option);
  return text === null ? option : inLanguage(text);
}
