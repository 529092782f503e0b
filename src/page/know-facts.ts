// What the page of what is known has to tell: measures, checks, what comes back, claims met. Counted
// when the page is looked at, and once for each change: showing it again costs nothing.
import type { MixUp } from '../questions/base.ts';
import type { Topic } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { type Attempt, checks } from '../rules/attempt.ts';
import { change, readCheck } from '../rules/check-reading.ts';
import { measure } from '../rules/measure.ts';
import type { Change, CheckReading, Measures } from '../rules/measures.ts';
import type { Result } from '../rules/result.ts';
import { isUnderWay } from '../state/checks.ts';
import type { GameState, LoadedPack } from '../state/store.ts';
import { type Schedule, scheduleOf } from './know-schedule.ts';

/** A question that was met, and how it went the last time. */
export interface Met {
  readonly question: Question;
  readonly result: Result;
  /** The last answer outside of checks. */
  readonly last: Attempt;
}

export interface TopicMet {
  readonly topic: Topic;
  readonly total: number;
  readonly met: readonly Met[];
}

export interface Facts {
  readonly measures: Measures;
  /** Checks that were taken, in their order. */
  readonly checks: readonly CheckReading[];
  /** From the first check to each later one. */
  readonly changes: readonly Change[];
  readonly schedule: Schedule;
  /** Topics with questions that were met, in the order of the pack. */
  readonly topics: readonly TopicMet[];
  /** Kinds of mistake the pack has questions about and that were not met yet. */
  readonly mixUpsAhead: readonly MixUp[];
}

/** The player's clock. */
export interface Clock {
  readonly now: () => number;
  readonly endOfDay: (now: number) => number;
}

interface Counted {
  readonly of: readonly unknown[];
  readonly facts: Facts;
}
let counted: Counted | null = null;

/** Everything the page tells. Null before there is a pack. */
export function factsOf(state: GameState, { now, endOfDay }: Clock): Facts | null {
  const { loaded, attempts, revision } = state;
  if (loaded === null) return null;
  const today = endOfDay(now());
  const of = [loaded, attempts, revision, today];
  if (counted?.of.every((part, at) => part === of[at]) === true) return counted.facts;
  const facts = count(state, loaded, today, endOfDay);
  counted = { of, facts };
  return facts;
}

function count(
  state: GameState,
  loaded: LoadedPack,
  today: number,
  endOfDay: Clock['endOfDay'],
): Facts {
  const { attempts, results } = state;
  const { pack, questions } = loaded;
  const measures = measure(attempts, questions);
  const taken = takenChecks(state, loaded);
  const [first, ...later] = taken;
  const met = new Set(measures.mixUps.map(({ mixUp }) => mixUp));
  const ahead = pack.questions.flatMap(({ mixUp }) =>
    mixUp === undefined || met.has(mixUp) ? [] : [mixUp],
  );
  return {
    measures,
    checks: taken,
    changes: first === undefined ? [] : later.map((reading) => change(first, reading)),
    schedule: scheduleOf(results, questions, today, endOfDay),
    topics: topicsOf(loaded, results, lastOf(attempts)),
    mixUpsAhead: [...new Set(ahead)],
  };
}

/** One under way is not read yet: that would say which of its answers were right. */
function takenChecks({ attempts, check }: GameState, { questions }: LoadedPack): CheckReading[] {
  const open = isUnderWay(check) ? check.plan.check : null;
  return checks
    .filter((name) => name !== open)
    .flatMap((name) => readCheck(name, attempts, questions) ?? []);
}

function lastOf(attempts: readonly Attempt[]): ReadonlyMap<string, Attempt> {
  const last = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.check === null) last.set(attempt.question, attempt);
  }
  return last;
}

function topicsOf(
  { pack }: LoadedPack,
  results: GameState['results'],
  lasts: ReadonlyMap<string, Attempt>,
): TopicMet[] {
  const rows = new Map(
    pack.topics.map((topic) => [topic.id, { topic, total: 0, met: [] as Met[] }]),
  );
  for (const question of pack.questions) {
    const row = rows.get(question.topic);
    const [result, last] = [results.get(question.id), lasts.get(question.id)];
    if (row === undefined) continue;
    row.total += 1;
    if (result !== undefined && last !== undefined) row.met.push({ question, result, last });
  }
  return [...rows.values()].filter(({ met }) => met.length > 0);
}
