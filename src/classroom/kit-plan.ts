// The plans of lessons as the kit prints them: minute by minute, from what the game does. Pure.
import type { LessonMinutes, Step } from './lesson.ts';
import { planShapes, usualSeconds } from './lesson-plan.ts';

export type PlanPart = 'welcome' | 'before' | 'cards' | 'after' | 'look' | 'exit';

export interface PlanRow {
  readonly part: PlanPart;
  /** Minutes from the beginning of the lesson. */
  readonly from: number;
  readonly to: number;
}

type Lengths = Readonly<Partial<Record<PlanPart, number>>>;

/** Minutes of each part, in order. */
const lengths: Readonly<Record<LessonMinutes, Lengths>> = {
  20: { welcome: 1, cards: 17, exit: 2 },
  40: { welcome: 2, before: 4, cards: 27, after: 4, exit: 3 },
  60: { welcome: 2, before: 4, cards: 42, after: 4, look: 4, exit: 4 },
};

const inOrder: readonly PlanPart[] = ['welcome', 'before', 'cards', 'after', 'look', 'exit'];

export function planRows(minutes: LessonMinutes): PlanRow[] {
  let from = 0;
  return inOrder.flatMap((part) => {
    const length = lengths[minutes][part];
    if (length === undefined) return [];
    const row = { part, from, to: from + length };
    from = row.to;
    return [row];
  });
}

/** How many cards the class plays together. */
export function planCards(minutes: LessonMinutes): number {
  const { check, cards, cardsAlone } = planShapes[minutes];
  return check ? cards : cardsAlone;
}

/** What happens with a card, and how many seconds it usually takes. */
export function planSteps(minutes: LessonMinutes): { step: Step; seconds: number }[] {
  return planShapes[minutes].steps.map((step) => ({ step, seconds: usualSeconds[step] }));
}
