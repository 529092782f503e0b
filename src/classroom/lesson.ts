// A lesson: one value that is the whole state of a class round, and could be sent to phones.
// Pure: no page, clock, chance or storage; what a teacher does to it is in lesson-acts.ts.
import * as v from 'valibot';
import { languages, plainText } from '../questions/text.ts';
import { roundLengths } from '../rules/pick.ts';

/** Ways of getting the answers of a whole class. */
export const ways = ['hands', 'cards', 'corners', 'teams', 'keys', 'phones'] as const;
export type Way = (typeof ways)[number];

/** What happens with a card, in this order; a plan may leave steps out. */
export const steps = ['commit', 'count', 'predict', 'talk', 'again', 'reveal', 'discuss'] as const;
export type Step = (typeof steps)[number];

/** Parts of a lesson that ask cards. */
export const askingParts = ['before', 'round', 'after'] as const;
export type AskingPart = (typeof askingParts)[number];
export const parts = ['welcome', ...askingParts, 'end'] as const;

export const votes = ['first', 'second'] as const;
export type Vote = (typeof votes)[number];

export const lessonMinutes = [20, 40, 60] as const;
export type LessonMinutes = (typeof lessonMinutes)[number];
export const rooms = ['bright', 'dark'] as const;

export const mostPresent = 400;
export const mostTeams = 8;
const longestList = 400;

const id = v.pipe(v.string(), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPresent));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestList));
/** Milliseconds since 1970 (UTC). */
const moment = v.pipe(v.number(), v.finite());

/** How a class voted once on one card. Nobody's name, only how many. */
const tally = v.strictObject({
  by: v.picklist(ways),
  /** How many could have answered when it was counted; the counts never come to more. */
  of: count,
  /** How many chose each option; options nobody chose may be left out. */
  counts: v.record(id, count),
  /** Each team's answer where teams answer, by index; empty otherwise. */
  teams: v.pipe(v.array(v.nullable(id)), v.maxLength(mostTeams)),
});
export type Tally = v.InferOutput<typeof tally>;

/** A card of the plan. It holds nothing from which its answer could be told. */
const card = v.strictObject({
  id,
  kind: v.picklist(['verdict', 'choice', 'view']),
  /** Ids of the options, in the order of their letters. */
  options: v.pipe(v.array(id), v.minLength(2), v.maxLength(6)),
  sober: v.boolean(),
});
export type LessonCard = v.InferOutput<typeof card>;
const cards = v.pipe(v.array(card), v.maxLength(longestList));

/** What has come of a card. */
const record = v.strictObject({
  first: v.nullable(tally),
  second: v.nullable(tally),
  /** The wrong answer that the class expected most of itself to choose. */
  predicted: v.nullable(id),
  revealed: v.boolean(),
  skipped: v.boolean(),
});
export type CardRecord = v.InferOutput<typeof record>;
const records = v.pipe(v.array(record), v.maxLength(longestList));

export const untouchedRecord: CardRecord = {
  ...{ first: null, second: null, predicted: null, revealed: false, skipped: false },
};

const place = v.strictObject({
  part: v.picklist(parts),
  /** Index of the card in its part. */
  card: index,
  step: v.picklist(steps),
});
export type Place = v.InferOutput<typeof place>;

const plan = v.strictObject({
  /** With `length` it gives phones the same round; see `roundLink`. */
  seed: id,
  length: v.picklist(roundLengths),
  topic: v.nullable(id),
  minutes: v.picklist(lessonMinutes),
  steps: v.pipe(v.array(v.picklist(steps)), v.minLength(1)),
  before: cards,
  round: cards,
  after: cards,
});
export type LessonPlan = v.InferOutput<typeof plan>;

/** What the teacher sets, before the lesson and in the middle of it. */
const setup = v.strictObject({
  /** On the wall, the larger one first. */
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1), v.maxLength(2)),
  way: v.picklist(ways),
  /** Names of the teams; null for the whole class. */
  teams: v.nullable(
    v.pipe(v.array(v.pipe(plainText, v.maxLength(40))), v.minLength(2), v.maxLength(mostTeams)),
  ),
  present: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPresent)),
  /** A gentle timer; never unless it is asked for. */
  timer: v.boolean(),
  room: v.picklist(rooms),
  /** The checks are filled in on paper, and counted from it. */
  checkOnPaper: v.boolean(),
});
export type LessonSetup = v.InferOutput<typeof setup>;
export const setupChange = v.partial(setup);

/** One vote on one card. */
export const ballot = v.strictObject({
  part: v.picklist(askingParts),
  card: index,
  vote: v.picklist(votes),
});
export type Ballot = v.InferOutput<typeof ballot>;

/** A tally as it was before a change, and the result QR that the change came from. */
const change = v.strictObject({
  tallies: v.array(v.strictObject({ ...ballot.entries, was: v.nullable(tally) })),
  mark: v.nullable(id),
});
export type Change = v.InferOutput<typeof change>;

export const lesson = v.strictObject({
  format: v.literal(1),
  id,
  pack: id,
  plan,
  setup,
  began: moment,
  place,
  /** Time in this step: running since (null while paused), spent before that, added by extending. */
  clock: v.strictObject({ since: v.nullable(moment), spent: moment, extra: moment }),
  /** The first vote may be seen before the reveal. */
  bars: v.boolean(),
  /** The wall shows nothing at all for a while. */
  curtain: v.boolean(),
  records: v.strictObject({ before: records, round: records, after: records }),
  undo: v.array(change),
  redo: v.array(change),
  /** Marks of the phones whose results were taken in, so that none counts twice. */
  phones: v.pipe(v.array(id), v.maxLength(2000)),
});
export type Lesson = v.InferOutput<typeof lesson>;

/** Reads a lesson from any value; null when it is none. */
export function readLesson(input: unknown): Lesson | null {
  const read = v.safeParse(lesson, input);
  return read.success && isWhole(read.output) ? read.output : null;
}

/** One record a card, and a place that there is. */
function isWhole({ plan, records, place }: Lesson): boolean {
  const matching = askingParts.every((part) => records[part].length === plan[part].length);
  return matching && (!isAsking(place.part) || place.card < plan[place.part].length);
}

export interface LessonStart {
  readonly id: string;
  readonly pack: string;
  readonly plan: LessonPlan;
  readonly setup: LessonSetup;
  /** Milliseconds since 1970 (UTC). */
  readonly now: number;
}

export function newLesson({ id, pack, plan, setup, now }: LessonStart): Lesson {
  const fresh = (part: AskingPart) => plan[part].map(() => untouchedRecord);
  return {
    ...{ format: 1, id, pack, plan, setup, began: now },
    place: { part: 'welcome', card: 0, step: 'commit' },
    clock: { since: now, spent: 0, extra: 0 },
    ...{ bars: false, curtain: false },
    records: { before: fresh('before'), round: fresh('round'), after: fresh('after') },
    ...{ undo: [], redo: [], phones: [] },
  };
}

export function isAsking(part: Place['part']): part is AskingPart {
  return part !== 'welcome' && part !== 'end';
}

/** A place in one word, to say which one was meant: `round/2/talk`. */
export function placeKey({ part, card, step }: Place): string {
  return `${part}/${card}/${step}`;
}
