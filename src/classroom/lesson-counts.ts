// Counting in a lesson, and taking it back. Pure. Every change of a tally notes what was there
// before, so that it can be undone and done again.

import type { CountAct, ResultAct } from './act.ts';
import type { Ballot, Change, Lesson, Tally } from './lesson.ts';
import type { LessonPlayed } from './lesson-acts.ts';
import { cardNow, countedIn, electorate, isByTeams, openBallot } from './lesson-places.ts';
import { begun, withCount, withRest, withTeam } from './tally.ts';

/** Changes of tallies that can be taken back. */
const longestUndo = 30;

export function counted(lesson: Lesson, act: CountAct): LessonPlayed | null {
  const ballot = act.ballot ?? openBallot(lesson);
  if (ballot === null) return null;
  const { part, card, vote } = ballot;
  const [planned, record] = [lesson.plan[part][card], lesson.records[part][card]];
  if (planned === undefined || record === undefined) return null;
  const { option } = act;
  if (option !== null && !planned.options.includes(option)) return null;
  const byTeams = isByTeams(lesson);
  if (byTeams !== (act.type === 'team')) return null;
  const booth = { way: lesson.setup.way, byTeams, of: electorate(lesson) };
  const before = record[vote];
  const tally = after(begun(before, booth), act);
  if (before !== null && JSON.stringify(tally) === JSON.stringify(before)) return null;
  const change: Change = { tallies: [{ ...ballot, was: before }], mark: null };
  return {
    lesson: changed(lesson, [{ ...ballot, tally }], change),
    happened: [{ type: 'counted' }],
  };
}

function after(tally: Tally, act: CountAct): Tally {
  switch (act.type) {
    case 'count':
      return withCount(tally, act.option, act.count);
    case 'add':
      return withCount(tally, act.option, (tally.counts[act.option] ?? 0) + act.by);
    case 'rest':
      return withRest(tally, act.option);
    case 'team':
      return withTeam(tally, act.team, act.option);
  }
}

/** The lesson without what was counted in a vote; that can be undone too. */
export function cleared(lesson: Lesson, ballot: Ballot): Lesson {
  const was = lesson.records[ballot.part][ballot.card]?.[ballot.vote] ?? null;
  if (was === null) return lesson;
  return changed(lesson, [{ ...ballot, tally: null }], {
    tallies: [{ ...ballot, was }],
    mark: null,
  });
}

/**
 * What one phone answered, added to the first votes. Cards that are not in the lesson, answers
 * that are none of theirs, and votes that are full already are left out.
 */
export function withResult(lesson: Lesson, { mark, answers }: ResultAct): LessonPlayed | null {
  if (mark === '' || mark.length > 80 || lesson.phones.includes(mark)) return null;
  const booth = { way: 'phones', byTeams: false, of: lesson.setup.present } as const;
  const tallies = lesson.plan.round.flatMap(({ id, options }, card) => {
    const option = Object.hasOwn(answers, id) ? answers[id] : undefined;
    const was = lesson.records.round[card]?.first ?? null;
    if (option === undefined || !options.includes(option)) return [];
    const before = begun(was, booth);
    const tally = withCount(before, option, (before.counts[option] ?? 0) + 1);
    if (countedIn(tally) === countedIn(before)) return [];
    return [{ part: 'round' as const, card, vote: 'first' as const, was, tally }];
  });
  if (tallies.length === 0) return null;
  const change = { tallies: tallies.map(({ tally: _, ...rest }) => rest), mark };
  const next = changed({ ...lesson, phones: [...lesson.phones, mark] }, tallies, change);
  return { lesson: next, happened: [{ type: 'taken-in', answers: tallies.length }] };
}

type Filled = Ballot & { readonly tally: Tally | null };

function changed(lesson: Lesson, filled: readonly Filled[], change: Change): Lesson {
  const undo = [...lesson.undo, change].slice(-longestUndo);
  return { ...filledIn(lesson, filled), undo, redo: [] };
}

function filledIn(lesson: Lesson, filled: readonly Filled[]): Lesson {
  const records = { ...lesson.records };
  for (const { part, card, vote, tally } of filled) {
    records[part] = records[part].map((record, at) =>
      at === card ? { ...record, [vote]: tally } : record,
    );
  }
  return { ...lesson, records };
}

/** Takes the last change of a tally back, or makes it again. */
export function reversed(lesson: Lesson, way: 'undo' | 'redo'): LessonPlayed | null {
  const last = lesson[way].at(-1);
  if (last === undefined) return null;
  const other = way === 'undo' ? 'redo' : 'undo';
  const now = last.tallies.map(({ was: _, ...ballot }) => ({
    ...ballot,
    was: lesson.records[ballot.part][ballot.card]?.[ballot.vote] ?? null,
  }));
  const filled = last.tallies.map(({ was, ...ballot }) => ({ ...ballot, tally: was }));
  const { mark } = last;
  const without = lesson.phones.filter((known) => known !== mark);
  const phones = mark === null ? lesson.phones : way === 'undo' ? without : [...without, mark];
  const next: Lesson = {
    ...filledIn({ ...lesson, phones }, filled),
    [way]: lesson[way].slice(0, -1),
    [other]: [...lesson[other], { tallies: now, mark }],
  };
  return { lesson: next, happened: [{ type: way === 'undo' ? 'undone' : 'redone' }] };
}

/** What the class expects; only while it is asked, and only of a card that can be got wrong. */
export function predicted(lesson: Lesson, option: string | null): LessonPlayed | null {
  const now = cardNow(lesson);
  if (now === null || lesson.place.step !== 'predict') return null;
  if (option !== null && !now.card.options.includes(option)) return null;
  if (now.record.predicted === option) return null;
  const round = lesson.records.round.map((record, at) =>
    at === lesson.place.card ? { ...record, predicted: option } : record,
  );
  return {
    lesson: { ...lesson, records: { ...lesson.records, round } },
    happened: [{ type: 'set' }],
  };
}
