// What a lesson came to, in numbers. Pure: how it is drawn, printed and written as CSV is not its
// business. A class votes without names, so who changed their mind is not known, only how many more
// or fewer there are; every share and every change comes with its interval (95 %).
import type { MixUp } from '../questions/base.ts';
import type { Question } from '../questions/question.ts';
import { difference, shareOf } from '../rules/interval.ts';
import type { Estimate } from '../rules/measures.ts';
import { rightOption } from './ballot.ts';
import type { CardRecord, Lesson, LessonCard, Tally, Way } from './lesson.ts';
import { countedIn } from './lesson-places.ts';

/** One vote on one card. */
export interface VoteReport {
  /** Every option in the order of the letters, with how many chose it. */
  readonly counts: readonly { readonly option: string; readonly count: number }[];
  /** Sum of the counts. */
  readonly counted: number;
  /** How many could have answered. */
  readonly of: number;
  readonly by: Way;
  /** How many chose what is right; null for opinions, which nobody can get right. */
  readonly right: number | null;
  /**
   * Share that is right, with its score interval (Wilson 1927; see rules/interval.ts); null for
   * opinions, and where nobody was counted.
   */
  readonly share: Estimate | null;
}

/** One card of the round. */
export interface CardReport {
  /** Question id. */
  readonly id: string;
  readonly kind: LessonCard['kind'];
  readonly sober: boolean;
  readonly skipped: boolean;
  readonly revealed: boolean;
  /** The option that is right; null for opinions, and where the pack no longer has the card. */
  readonly right: string | null;
  readonly mixUp: MixUp | null;
  readonly predicted: string | null;
  /** Null where no vote was counted. */
  readonly first: VoteReport | null;
  readonly second: VoteReport | null;
  /**
   * Share right in the second vote less that in the first, −1…1: Newcombe 1998 (Stat Med 17:
   * 873–890, method 10), as if other people had voted the second time. The same people vote twice,
   * whose answers hang together, so the true interval is no wider than this. Null without both.
   */
  readonly change: Estimate | null;
}

/** What makes a myth believable, over all cards that invite it. */
export interface MixUpReport {
  readonly mixUp: MixUp;
  /** Question ids. */
  readonly cards: readonly string[];
  /** Wrong answers and all answers: in the first votes, and in the last ones that were taken. */
  readonly first: { readonly wrong: number; readonly counted: number };
  readonly last: { readonly wrong: number; readonly counted: number };
  /** In the last votes more were wrong than right. */
  readonly held: boolean;
}

/** One check of six claims. */
export interface CheckReport {
  readonly cards: readonly {
    readonly id: string;
    readonly right: string | null;
    readonly vote: VoteReport | null;
  }[];
  /** Right answers and all answers, over all claims. */
  readonly right: number;
  readonly counted: number;
  /**
   * Mean of the shares right over the claims that were counted. Its interval is the mean of theirs:
   * as wide as it would be if each student's answers all stood or fell together, since how far they
   * do is not known. Null where nothing was counted.
   */
  readonly share: Estimate | null;
}

export interface LessonReport {
  readonly pack: string;
  /** Milliseconds since 1970 (UTC). */
  readonly began: number;
  readonly seed: string;
  readonly cards: readonly CardReport[];
  /** Those that caught most in the last votes first. */
  readonly mixUps: readonly MixUpReport[];
  /** Null where the lesson has no checks. */
  readonly before: CheckReport | null;
  readonly after: CheckReport | null;
  /** After less before, −1…1; on other claims of the same kinds. Null without both. */
  readonly checkChange: Estimate | null;
  /** The cooperative goal: cards on which more than half were right at last, of those voted on. */
  readonly seenThrough: number;
  readonly votedOn: number;
  /** Question ids to come back to: where fewest were right at last; opinions are not among them. */
  readonly comeBack: readonly string[];
}

/** A card comes back unless more than this share was right at last. */
const sureShare = 2 / 3;

/** @param questions of the lesson's pack, by id */
export function reportOf(lesson: Lesson, questions: ReadonlyMap<string, Question>): LessonReport {
  const { plan, records } = lesson;
  const cards = plan.round.flatMap((card, at) => {
    const record = records.round[at];
    return record === undefined ? [] : [cardReport(card, record, questions.get(card.id))];
  });
  const judged = cards.flatMap((card) => {
    const last = lastVote(card);
    return last?.share == null ? [] : [{ id: card.id, share: last.share.value }];
  });
  const before = checkReport(lesson, 'before', questions);
  const after = checkReport(lesson, 'after', questions);
  return {
    ...{ pack: lesson.pack, began: lesson.began, seed: plan.seed, cards },
    mixUps: mixUpsOf(cards),
    ...{ before, after },
    checkChange:
      before?.share == null || after?.share == null ? null : difference(before.share, after.share),
    seenThrough: judged.filter(({ share }) => share > 0.5).length,
    votedOn: judged.length,
    comeBack: judged
      .filter(({ share }) => share <= sureShare)
      .sort((a, b) => a.share - b.share)
      .map(({ id }) => id),
  };
}

/** The second vote where there was one, else the first. */
export function lastVote({ first, second }: CardReport): VoteReport | null {
  return second ?? first;
}

function cardReport(
  card: LessonCard,
  record: CardRecord,
  question: Question | undefined,
): CardReport {
  const right = question === undefined ? null : rightOption(question);
  const [first, second] = [record.first, record.second].map((tally) =>
    voteReport(card, tally, right),
  );
  const [from, to] = [first?.share, second?.share];
  return {
    ...{ id: card.id, kind: card.kind, sober: card.sober, right },
    ...{ skipped: record.skipped, revealed: record.revealed, predicted: record.predicted },
    mixUp: question?.mixUp ?? null,
    ...{ first: first ?? null, second: second ?? null },
    change: from == null || to == null ? null : difference(from, to),
  };
}

function voteReport(
  { options }: LessonCard,
  tally: Tally | null,
  right: string | null,
): VoteReport | null {
  const counted = countedIn(tally);
  if (tally === null || counted === 0) return null;
  const counts = options.map((option) => ({ option, count: tally.counts[option] ?? 0 }));
  const hits = right === null ? null : (tally.counts[right] ?? 0);
  return {
    ...{ counts, counted, of: tally.of, by: tally.by, right: hits },
    share: hits === null ? null : shareOf(hits, counted),
  };
}

function mixUpsOf(cards: readonly CardReport[]): MixUpReport[] {
  const names = [...new Set(cards.flatMap(({ mixUp }) => mixUp ?? []))];
  const reports = names.map((mixUp): MixUpReport => {
    const inviting = cards.filter((card) => card.mixUp === mixUp && card.right !== null);
    const first = wrongIn(inviting.map((card) => card.first));
    const last = wrongIn(inviting.map(lastVote));
    const ids = inviting.filter((card) => lastVote(card) !== null).map(({ id }) => id);
    return { mixUp, cards: ids, first, last, held: last.wrong * 2 > last.counted };
  });
  const share = ({ last }: MixUpReport) => last.wrong / last.counted;
  return reports
    .filter(({ last }) => last.counted > 0)
    .sort((a, b) => share(b) - share(a) || b.last.wrong - a.last.wrong);
}

function wrongIn(list: readonly (VoteReport | null)[]) {
  let [wrong, counted] = [0, 0];
  for (const vote of list) {
    if (vote?.right == null) continue;
    wrong += vote.counted - vote.right;
    counted += vote.counted;
  }
  return { wrong, counted };
}

function checkReport(
  { plan, records }: Lesson,
  part: 'before' | 'after',
  questions: ReadonlyMap<string, Question>,
): CheckReport | null {
  if (plan[part].length === 0) return null;
  const cards = plan[part].map((card, at) => {
    const question = questions.get(card.id);
    const right = question === undefined ? null : rightOption(question);
    return { id: card.id, right, vote: voteReport(card, records[part][at]?.first ?? null, right) };
  });
  const shares = cards.flatMap(({ vote }) => vote?.share ?? []);
  const sum = (of: (vote: VoteReport) => number) =>
    cards.reduce((all, { vote }) => all + (vote?.share == null ? 0 : of(vote)), 0);
  return {
    ...{ cards, right: sum(({ right }) => right ?? 0), counted: sum(({ counted }) => counted) },
    share: shares.length === 0 ? null : meanOf(shares),
  };
}

function meanOf(estimates: readonly Estimate[]): Estimate {
  const mean = (of: (estimate: Estimate) => number) =>
    estimates.reduce((sum, estimate) => sum + of(estimate), 0) / estimates.length;
  return {
    value: mean(({ value }) => value),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
  };
}
