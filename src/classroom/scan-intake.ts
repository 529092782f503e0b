// Whether a code that a camera has read counts in this lesson, and for what. Pure.
import type { Pack } from '../questions/pack.ts';
import { pickable, pickRound } from '../rules/pick.ts';
import { randomFrom } from '../state/dice.ts';
import { answersIn, type ClassResult, readResult } from '../state/result-code.ts';
import type { ResultAct } from './act.ts';
import type { Lesson } from './lesson.ts';

/** Why a code does not count. */
export type Refusal =
  | { readonly kind: 'again' | 'otherPack' | 'otherCards' | 'nothing' }
  | { readonly kind: 'newer' | 'broken' | 'foreign' }
  /** Seed and length of the round it is from, as `roundName` writes them. */
  | { readonly kind: 'otherRound'; readonly found: string };

export type Intake = { readonly kind: 'result'; readonly act: ResultAct } | Refusal;

/** @param pack the pack of the lesson */
export function intake(text: string, lesson: Lesson, pack: Pack): Intake {
  const read = readResult(text.trim());
  if (!read.ok) return { kind: read.why };
  const { result } = read;
  if (result.pack !== lesson.pack) return { kind: 'otherPack' };
  const { seed, length } = lesson.plan;
  if (result.seed !== seed || result.length !== length) {
    return { kind: 'otherRound', found: roundName(result) };
  }
  if (lesson.phones.includes(result.mark)) return { kind: 'again' };
  const answers = answersIn(result, askedIn(result, pack));
  if (answers === null) return { kind: 'otherCards' };
  const known = lesson.plan.round.some(({ id }) => Object.hasOwn(answers, id));
  return known
    ? { kind: 'result', act: { type: 'result', mark: result.mark, answers } }
    : { kind: 'nothing' };
}

/** A round in short: its seed and how many cards it has. */
export function roundName({ seed, length }: Pick<ClassResult, 'seed' | 'length'>): string {
  return `${seed} · ${length}`;
}

/** The cards of the round, as the phone was given them. */
function askedIn({ seed, length }: ClassResult, pack: Pack) {
  const questions = new Map(pack.questions.map((question) => [question.id, question]));
  const cards = pickRound(pack.questions.map(pickable), { length, random: randomFrom(seed) });
  return cards.flatMap((id) => questions.get(id) ?? []);
}

/** How long a code that stays before the camera is one and the same, in milliseconds. */
const steady = 2500;

export interface Sight {
  readonly text: string;
  /** When it was last seen, in milliseconds. */
  readonly at: number;
}

/** Whether a code has come before the camera, rather than stayed there. */
export function isNews(before: Sight | null, now: Sight): boolean {
  return before === null || before.text !== now.text || now.at - before.at > steady;
}
