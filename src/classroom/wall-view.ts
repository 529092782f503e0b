// What the wall may show of a lesson at this moment, and no more: whatever tells the answer is left
// out until it is asked for, and so is who chose what. Pure. The wall's screen is given this and
// never the question itself.
import type { Cite, MixUp } from '../questions/base.ts';
import { asked, headlineOf, type Question } from '../questions/question.ts';
import type { Language, Text } from '../questions/text.ts';
import { markOf, optionText, rightOption } from './ballot.ts';
import {
  type AskingPart,
  askingParts,
  type Lesson,
  type LessonCard,
  type Place,
  type Vote,
} from './lesson.ts';
import {
  cardNow,
  countedIn,
  electorate,
  isByTeams,
  isRevealed,
  openBallot,
} from './lesson-places.ts';

/** How a vote came out: how many chose each option, in the order of the options. */
export type Bars = readonly number[];

export interface WallOption {
  readonly id: string;
  /** Letter, or number on the line of an opinion. */
  readonly mark: string;
  /** Null where the words are the game's own: verdicts and stances. */
  readonly text: Text | null;
}

/** What the card asks. */
export interface WallCard {
  readonly id: string;
  readonly kind: LessonCard['kind'];
  readonly asked: Text;
  /** One line of scenario. */
  readonly scene: Text | null;
  /** Whose opinion it is. */
  readonly whose: Text | null;
  readonly picture: { readonly file: string; readonly alt: Text } | null;
  readonly sober: boolean;
  readonly options: readonly WallOption[];
}

/** What the reveal brings. */
export interface WallSolution {
  /** Null for opinions: there is no right end. */
  readonly right: string | null;
  readonly headline: Text;
  readonly body: Text | null;
  readonly truth: Text | null;
  readonly mixUp: MixUp | null;
  readonly mixUpText: Text | null;
  /** Who sees an opinion otherwise. */
  readonly otherwise: Text | null;
  /** Why the right option of a scenario is right. */
  readonly feedback: Text | null;
  readonly cites: readonly Cite[];
  readonly discussion: Text | null;
  /** What the class expected to be its commonest wrong answer, and what was. */
  readonly predicted: string | null;
  readonly commonestWrong: string | null;
}

export interface WallTeam {
  readonly name: string;
  readonly hasAnswered: boolean;
}

export interface WallView {
  readonly place: Place;
  readonly languages: readonly Language[];
  readonly way: Lesson['setup']['way'];
  readonly room: Lesson['setup']['room'];
  readonly curtain: boolean;
  /** Number of the card in its part, from 1, and how many there are. */
  readonly at: { readonly n: number; readonly total: number } | null;
  /** Null at the welcome, at the end, and where the pack no longer has the card. */
  readonly card: WallCard | null;
  /** The vote that is being counted, and how far that has come; not what was chosen. */
  readonly vote: { readonly which: Vote; readonly counted: number; readonly of: number } | null;
  /** Teams that give one answer each. */
  readonly teams: readonly WallTeam[];
  /** Votes that may be seen now; null while they are hidden. */
  readonly bars: { readonly first: Bars | null; readonly second: Bars | null } | null;
  readonly solution: WallSolution | null;
  readonly stage: {
    readonly place: string;
    readonly figures: readonly string[];
    /** What has changed; only once it is revealed. */
    readonly changed: string | null;
  } | null;
  /** The cards of the round, and how far each has come: no card says how well it was answered. */
  readonly row: readonly ('done' | 'here' | 'skipped' | 'open')[];
}

/** @param questions of the lesson's pack, by id */
export function wallView(lesson: Lesson, questions: ReadonlyMap<string, Question>): WallView {
  const { place, setup, curtain, plan } = lesson;
  const now = cardNow(lesson);
  const question = now === null ? undefined : questions.get(now.card.id);
  const revealed = isRevealed(lesson);
  const known = now !== null && question !== undefined;
  return {
    ...{ place, curtain, languages: setup.languages, way: setup.way, room: setup.room },
    at: now === null ? null : { n: place.card + 1, total: plan[now.part].length },
    card: known ? wallCard(now.card, question) : null,
    vote: voteOf(lesson),
    teams: teamsOf(lesson),
    bars: barsOf(lesson),
    solution: known && revealed ? solutionOf(lesson, question) : null,
    // A check moves on too fast for the stage to change its place.
    stage: known && now.part === 'round' ? stageOf(question, revealed) : null,
    row: rowOf(lesson),
  };
}

function wallCard({ kind, options, sober, id }: LessonCard, question: Question): WallCard {
  return {
    ...{ id, kind, sober, asked: asked(question) },
    scene:
      (question.type === 'verdict' ? question.context : null) ??
      (question.type === 'choice' ? question.scenario : null) ??
      null,
    whose: question.type === 'view' ? question.whose : null,
    picture: question.picture ?? null,
    options: options.map((option, at) => ({
      ...{ id: option, mark: markOf(kind, at), text: optionText(question, option) },
    })),
  };
}

function voteOf(lesson: Lesson): WallView['vote'] {
  const ballot = openBallot(lesson);
  if (ballot === null) return null;
  const tally = lesson.records[ballot.part][ballot.card]?.[ballot.vote] ?? null;
  const counted = countedIn(tally);
  return { which: ballot.vote, counted, of: Math.max(counted, electorate(lesson)) };
}

function teamsOf(lesson: Lesson): WallTeam[] {
  const ballot = openBallot(lesson);
  if (ballot === null || !isByTeams(lesson)) return [];
  const said = lesson.records[ballot.part][ballot.card]?.[ballot.vote]?.teams ?? [];
  const names = lesson.setup.teams ?? [];
  return names.map((name, at) => ({ name, hasAnswered: said[at] != null }));
}

/** Hidden while a vote is open; then if the teacher asks for them, and always with the reveal. */
function barsOf(lesson: Lesson): WallView['bars'] {
  const now = cardNow(lesson);
  if (now === null || now.part !== 'round') return null;
  const { step } = lesson.place;
  const open = step === 'commit' || step === 'count';
  if (!isRevealed(lesson) && (open || !lesson.bars)) return null;
  const { first, second } = now.record;
  const bars = (tally: typeof first): Bars | null =>
    tally === null ? null : now.card.options.map((option) => tally.counts[option] ?? 0);
  // The second vote is not shown while it is taken.
  return { first: bars(first), second: isRevealed(lesson) ? bars(second) : null };
}

function solutionOf(lesson: Lesson, question: Question): WallSolution {
  const right = rightOption(question);
  const { explanation } = question;
  const record = cardNow(lesson)?.record ?? null;
  const counts = Object.entries(record?.first?.counts ?? {});
  const wrong = counts.filter(([option, count]) => option !== right && count > 0);
  const [commonest] = wrong.sort(([, a], [, b]) => b - a);
  return {
    ...{ right, headline: headlineOf(question), mixUp: question.mixUp ?? null },
    ...{ body: explanation.body ?? null, truth: explanation.truth ?? null },
    mixUpText: explanation.mixUp ?? null,
    otherwise: question.type === 'view' ? (question.otherwise ?? null) : null,
    feedback:
      question.type === 'choice'
        ? (question.options.find(({ id }) => id === right)?.feedback ?? null)
        : null,
    ...{ cites: question.cites, discussion: question.discussion ?? null },
    predicted: record?.predicted ?? null,
    commonestWrong: right === null ? null : (commonest?.[0] ?? null),
  };
}

function stageOf({ scene }: Question, revealed: boolean): WallView['stage'] {
  const { place, figures, change } = scene;
  return { place, figures, changed: revealed ? change : null };
}

function rowOf({ plan, records, place }: Lesson): WallView['row'] {
  const at = (part: Place['part']) => askingParts.indexOf(part as AskingPart);
  return plan.round.map((_, card) => {
    if (place.part === 'round' && place.card === card) return 'here';
    const record = records.round[card];
    if (record?.skipped === true) return 'skipped';
    const past = place.part === 'end' || at(place.part) > at('round');
    return record?.revealed === true || past ? 'done' : 'open';
  });
}
