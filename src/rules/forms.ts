// The checks: short forms of claims, asked without a reveal, parallel to one another. Pure.
// Built from the pack by rule: no card is in two forms, and all have the same number of myths,
// realities and complicated claims; where the pack allows it, also a card on each of the same topics.
import type { Question } from '../questions/question.ts';
import { verdicts } from '../questions/verdict.ts';
import { type Attempt, type Check, checks } from './attempt.ts';
import { day } from './review.ts';

export const formLength = 6;
/** Of each verdict in a form. */
const each = formLength / verdicts.length;
/** From the second check to the third. */
const week = 7 * day;
/** Cards to be turned before a second check can have anything to find. */
const leastPlayed = 4;

/** Question ids of each form; in which order they are asked is left to chance. */
export type Forms = readonly (readonly string[])[];

type Claim = Pick<Extract<Question, { type: 'verdict' }>, 'id' | 'topic' | 'verdict' | 'sober'>;

/** As many parallel forms as there are checks; null when the pack has too few claims for them. */
export function formsOf(questions: Iterable<Question>): Forms | null {
  const claims: Claim[] = [...questions].filter((question) => question.type === 'verdict');
  // What is grave is better met where its explanation follows at once.
  const ordered = claims.sort((a, b) => Number(a.sober) - Number(b.sober));
  return matched(ordered) ?? balanced(ordered);
}

/** One way to give each form a card of a topic: a card for each form. */
type Hand = readonly Claim[];

/** Forms with a card on each of the same topics; null when no such set of topics is found. */
function matched(claims: readonly Claim[]): Forms | null {
  const topics = new Map<string, Claim[]>();
  for (const claim of claims) {
    topics.set(claim.topic, [...(topics.get(claim.topic) ?? []), claim]);
  }
  const found = choose([...topics.values()].slice(0, mostTopics).map(hands), [], new Set());
  return found === null ? null : checks.map((_, form) => cardsOf(found, form));
}

/** Bounds the search in a large pack; six topics are needed. */
const mostTopics = 24;
const mostCards = 8;

/** Ways to deal a topic's cards to the forms, one for each: one way for each row of verdicts. */
function hands(cards: readonly Claim[]): Hand[] {
  const near = cards.slice(0, mostCards);
  const found = new Map<string, Hand>();
  for (const a of near) {
    for (const b of near) {
      for (const c of near) {
        const row = `${a.verdict} ${b.verdict} ${c.verdict}`;
        if (a !== b && b !== c && a !== c && !found.has(row)) found.set(row, [a, b, c]);
      }
    }
  }
  return [...found.values()];
}

/**
 * Depth first: deals the first topic or leaves it out, until every form is full. `failed` holds
 * what is known to lead nowhere, which bounds the search.
 */
function choose(
  topics: readonly (readonly Hand[])[],
  taken: readonly Hand[],
  failed: Set<string>,
): readonly Hand[] | null {
  if (taken.length === formLength) return taken;
  const [first, ...rest] = topics;
  if (first === undefined || topics.length < formLength - taken.length) return null;
  const known = `${topics.length} ${fillings(taken).join(' ')}`;
  if (failed.has(known)) return null;
  for (const hand of first) {
    const filled = fillings([...taken, hand]);
    if (filled.some((count) => count > each)) continue;
    const found = choose(rest, [...taken, hand], failed);
    if (found !== null) return found;
  }
  const found = choose(rest, taken, failed);
  if (found === null) failed.add(known);
  return found;
}

/** How many cards of each verdict each form holds. */
function fillings(taken: readonly Hand[]): number[] {
  return checks.flatMap((_, form) =>
    verdicts.map((verdict) => taken.filter((hand) => hand[form]?.verdict === verdict).length),
  );
}

/** Forms that are balanced by verdict alone; null when there are too few claims even for that. */
function balanced(claims: readonly Claim[]): Forms | null {
  const hands = verdicts.flatMap((verdict) => {
    const cards = claims.filter((claim) => claim.verdict === verdict);
    return Array.from({ length: each }, (_, at) =>
      cards.slice(at * checks.length, (at + 1) * checks.length),
    );
  });
  if (hands.some((hand) => hand.length < checks.length)) return null;
  return checks.map((_, form) => cardsOf(hands, form));
}

/** The cards of one form. */
function cardsOf(hands: readonly Hand[], form: number): string[] {
  return hands.flatMap((hand) => hand.slice(form, form + 1)).map(({ id }) => id);
}

/** What a player has answered in each check. */
export type Checked = ReadonlyMap<Check, readonly Attempt[]>;

/** The check that comes next. */
export type NextCheck =
  /** Can be taken now. */
  | { readonly check: Check; readonly ready: true }
  /** Waits for so many more cards to be turned, or until a time (ms since 1970, UTC). */
  | { readonly check: Check; readonly ready: false; readonly cards: number; readonly from: number };

/**
 * Which check comes next, or null when all have been taken. `played` counts the cards that were
 * turned since the first check.
 */
export function nextCheck(checked: Checked, played: number, now: number): NextCheck | null {
  const check = checks.find((name) => (checked.get(name)?.length ?? 0) === 0);
  if (check === undefined) return null;
  const cards = check === 'after' ? Math.max(0, leastPlayed - played) : 0;
  const last = checked.get('after')?.at(-1)?.at ?? 0;
  // A clock that was ahead when the second check was taken must not put off the third for ever.
  const from = check === 'later' && last <= now ? last + week : 0;
  if (cards === 0 && from <= now) return { check, ready: true };
  return { check, ready: false, cards, from };
}

/** Forms no check has used yet. */
export function unusedForms(forms: Forms, checked: Checked): Forms {
  const asked = new Set([...checked.values()].flat().map(({ question }) => question));
  return forms.filter((form) => !form.some((id) => asked.has(id)));
}
