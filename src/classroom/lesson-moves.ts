// Going from place to place in a lesson. Pure. A card is revealed by going to it, and by nothing else.
import type { MoveAct } from './act.ts';
import { type CardRecord, isAsking, type Lesson, type Place } from './lesson.ts';
import type { LessonHappening, LessonPlayed } from './lesson-acts.ts';
import { cleared } from './lesson-counts.ts';
import {
  cardNow,
  isRevealed,
  openBallot,
  placeAfterCard,
  placeFrom,
  stepsOf,
} from './lesson-places.ts';

/** Where the act leads; null when nowhere else. */
export function whereTo(lesson: Lesson, act: MoveAct): Place | null {
  const to = wished(lesson, act);
  const { part, card, step } = lesson.place;
  return to === null || (to.part === part && to.card === card && to.step === step) ? null : to;
}

function wished(lesson: Lesson, act: MoveAct): Place | null {
  switch (act.type) {
    case 'next':
      return placeFrom(lesson, 1);
    case 'back':
      return placeFrom(lesson, -1);
    case 'skip-card':
      return cardNow(lesson) === null ? null : placeAfterCard(lesson);
    case 'to-step': {
      const now = cardNow(lesson);
      const known = now !== null && stepsOf(now.part, now.card).includes(act.step);
      return known ? { ...lesson.place, step: act.step } : null;
    }
    case 'to-card':
      return entryOf(lesson, act);
  }
}

/** The first planned step of a card; of the welcome and the end there is one place each. */
function entryOf({ plan }: Lesson, { part, card }: Pick<Place, 'part' | 'card'>): Place | null {
  if (part === 'welcome') return { part, card: 0, step: 'commit' };
  if (part === 'end') return { part, card: 0, step: 'discuss' };
  const asked = plan[part][card];
  if (asked === undefined) return null;
  const all = stepsOf(part, asked);
  const step = all.find((one) => part !== 'round' || plan.steps.includes(one)) ?? all[0];
  return step === undefined ? null : { part, card, step };
}

interface Way {
  readonly now: number;
  /** The card that is left is left out. */
  readonly skips: boolean;
}

export function moved(lesson: Lesson, to: Place, { now, skips }: Way): LessonPlayed {
  const left = skips ? noted(lesson, { skipped: true }) : lesson;
  const clock = { since: now, spent: 0, extra: 0 };
  const there: Lesson = { ...left, place: to, clock, bars: false, curtain: false };
  const happened: LessonHappening[] = [{ type: 'moved', to }];
  const met = cardNow(there);
  if (met === null) return { lesson: there, happened };
  const revealed = isRevealed(there);
  if (revealed && !met.record.revealed) happened.push({ type: 'revealed', card: met.card.id });
  const next = noted(there, { skipped: false, revealed: met.record.revealed || revealed });
  return { lesson: next, happened };
}

/** The lesson with something noted on the card it is at. */
export function noted(lesson: Lesson, change: Partial<CardRecord>): Lesson {
  const { part, card } = lesson.place;
  if (!isAsking(part)) return lesson;
  const list = lesson.records[part].map((record, at) =>
    at === card ? { ...record, ...change } : record,
  );
  return { ...lesson, records: { ...lesson.records, [part]: list } };
}

/** The same step from its beginning: its time, and what was counted or said in it. */
export function repeated(lesson: Lesson, now: number): LessonPlayed {
  const ballot = openBallot(lesson);
  const fresh = ballot === null ? lesson : cleared(lesson, ballot);
  const unsaid = lesson.place.step === 'predict' ? noted(fresh, { predicted: null }) : fresh;
  const clock = { since: now, spent: 0, extra: 0 };
  return { lesson: { ...unsaid, clock, bars: false }, happened: [{ type: 'set' }] };
}
