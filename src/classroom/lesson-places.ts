// Where a lesson can be, and what comes next: a line of places that never ends in a corner. Pure.
import {
  type AskingPart,
  askingParts,
  type Ballot,
  type CardRecord,
  isAsking,
  type Lesson,
  type LessonCard,
  type LessonPlan,
  type Place,
  type Step,
  steps,
  type Tally,
} from './lesson.ts';

/** Steps of a card: a check only asks, and of an opinion nobody can be wrong. */
export function stepsOf(part: AskingPart, { kind }: Pick<LessonCard, 'kind'>): readonly Step[] {
  if (part !== 'round') return ['count'];
  return kind === 'view' ? steps.filter((step) => step !== 'predict') : steps;
}

/** Every place of the lesson in order; with `all`, those too that the plan leaves out. */
export function placesOf(plan: LessonPlan, all = false): Place[] {
  const asked = askingParts.flatMap((part) =>
    plan[part].flatMap((card, at) =>
      stepsOf(part, card)
        .filter((step) => all || part !== 'round' || plan.steps.includes(step))
        .map((step): Place => ({ part, card: at, step })),
    ),
  );
  return [
    { part: 'welcome', card: 0, step: 'commit' },
    ...asked,
    { part: 'end', card: 0, step: 'discuss' },
  ];
}

/** Planned places before (−1) or after (1) this one, in order. */
function placesBeside({ plan, place }: Pick<Lesson, 'plan' | 'place'>, side: 1 | -1): Place[] {
  const every = placesOf(plan, true);
  const at = (wanted: Place) => every.findIndex((known) => isSame(known, wanted));
  const here = at(place);
  return placesOf(plan).filter((other) => (at(other) - here) * side > 0);
}

/** The planned place before or after this one; at either end the place itself. */
export function placeFrom(lesson: Pick<Lesson, 'plan' | 'place'>, side: 1 | -1): Place {
  return placesBeside(lesson, side).at(side > 0 ? 0 : -1) ?? lesson.place;
}

/** The first planned place after this card. */
export function placeAfterCard(lesson: Pick<Lesson, 'plan' | 'place'>): Place {
  const { part, card } = lesson.place;
  const later = placesBeside(lesson, 1);
  return later.find((other) => other.part !== part || other.card !== card) ?? lesson.place;
}

function isSame(a: Place, b: Place): boolean {
  return a.part === b.part && a.card === b.card && a.step === b.step;
}

/** The card that is asked now, with what has come of it; null at the welcome and at the end. */
export function cardNow({ plan, records, place }: Pick<Lesson, 'plan' | 'records' | 'place'>): {
  readonly part: AskingPart;
  readonly card: LessonCard;
  readonly record: CardRecord;
} | null {
  if (!isAsking(place.part)) return null;
  const { part } = place;
  const [card, record] = [plan[part][place.card], records[part][place.card]];
  return card === undefined || record === undefined ? null : { part, card, record };
}

/** The vote that is taken now; null while none is. */
export function openBallot({ place }: Pick<Lesson, 'place'>): Ballot | null {
  if (!isAsking(place.part)) return null;
  const { part, card, step } = place;
  if (step === 'commit' || step === 'count') return { part, card, vote: 'first' };
  return step === 'again' ? { part, card, vote: 'second' } : null;
}

/** Whether the class may see the answer: asked for, and for this very step. */
export function isRevealed({ place }: Pick<Lesson, 'place'>): boolean {
  return place.part === 'round' && (place.step === 'reveal' || place.step === 'discuss');
}

/** How many have been counted. */
export function countedIn(tally: Pick<Tally, 'counts'> | null): number {
  return Object.values(tally?.counts ?? {}).reduce((sum, count) => sum + count, 0);
}

/** Whether each team gives one answer, rather than everyone. */
export function isByTeams({ setup }: Pick<Lesson, 'setup'>): boolean {
  return setup.teams !== null && (setup.way === 'teams' || setup.way === 'keys');
}

/** How many answers a vote can have. */
export function electorate({ setup }: Pick<Lesson, 'setup'>): number {
  const { teams, present } = setup;
  return teams !== null && isByTeams({ setup }) ? teams.length : present;
}

/** Milliseconds of this step so far. @param now milliseconds since 1970 (UTC) */
export function spentIn({ clock }: Pick<Lesson, 'clock'>, now: number): number {
  return clock.spent + (clock.since === null ? 0 : Math.max(0, now - clock.since));
}
