// Which questions make up a round, and in which order. Pure: chance is passed in, so that the
// same seed gives the same round on every phone of a class.
import type { Question } from '../questions/question.ts';
import { type Random, shuffled } from './random.ts';

/** What picking needs to know of a question. */
export type Pickable = Pick<Question, 'id' | 'counterweight' | 'keystone' | 'sober'> & {
  readonly kind: Kind;
};

/** The five kinds a round is mixed from. */
export const kinds = ['myth', 'reality', 'complicated', 'task', 'view'] as const;
export type Kind = (typeof kinds)[number];
type Quota = Record<Kind, number>;

export const roundLengths = [4, 8, 12, 'all'] as const;
export type RoundLength = (typeof roundLengths)[number];

/** How many of each kind: myth and reality even, complicated a fifth to a third of the verdicts. */
const quotas: Record<Exclude<RoundLength, 'all'>, Quota> = {
  4: { myth: 1, reality: 1, complicated: 1, task: 1, view: 0 },
  8: { myth: 2, reality: 2, complicated: 1, task: 2, view: 1 },
  12: { myth: 3, reality: 3, complicated: 2, task: 3, view: 1 },
};

export function pickable(question: Question): Pickable {
  const { id, counterweight, keystone, sober } = question;
  return { id, counterweight, keystone, sober, kind: kindOf(question) };
}

function kindOf(question: Question): Kind {
  if (question.type === 'verdict') return question.verdict;
  return question.type === 'view' ? 'view' : 'task';
}

export interface Wish {
  readonly length: RoundLength;
  readonly random: Random;
  /** Lower comes first; the default is no preference. Balance goes before preference. */
  readonly rank?: (question: Pickable) => number;
}

/**
 * Ids of the round's questions in playing order. At least one in four a counterweight, and one
 * keystone; balanced wherever that and the bank allow it: see `quotas`. Never repeats a question.
 */
export function pickRound(bank: readonly Pickable[], wish: Wish): string[] {
  const rank = wish.rank ?? (() => 0);
  const ranked = shuffled(bank, wish.random)
    .map((question) => ({ question, rank: rank(question) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ question }) => question);
  const picked = wish.length === 'all' ? ranked : fill(ranked, quotas[wish.length]);
  return arranged(shuffled(picked, wish.random)).map(({ id }) => id);
}

/** Fills the quota from the front of `ranked`: keystone first, then counterweights, then the rest. */
function fill(ranked: readonly Pickable[], quota: Quota): Pickable[] {
  const length = kinds.reduce((sum, kind) => sum + quota[kind], 0);
  const room = { ...quota };
  const picked = new Set<Pickable>();
  const take = (most: number, wanted: (question: Pickable) => boolean, anyKind = false): void => {
    let taken = 0;
    for (const question of ranked) {
      if (taken >= most) return;
      if (picked.has(question) || !wanted(question)) continue;
      if (room[question.kind] <= 0 && !anyKind) continue;
      picked.add(question);
      room[question.kind] -= 1;
      taken += 1;
    }
  };
  const heavy = () => [...picked].filter(({ counterweight }) => counterweight).length;
  take(1, ({ keystone }) => keystone);
  const least = Math.ceil(length / 4);
  take(least - heavy(), ({ counterweight }) => counterweight);
  // Rather one kind too many than a round that whitewashes.
  take(least - heavy(), ({ counterweight }) => counterweight, true);
  take(length - picked.size, () => true);
  if (picked.size < length) {
    // A lopsided bank: what is missing comes from whatever is left, so that there is a round.
    take(length - picked.size, () => true, true);
  }
  return [...picked];
}

/** How far ahead to look for a card that may stand next; bounds the work to O(n). */
const lookAhead = 12;

/**
 * Opens with a verdict that is not sober, and keeps apart what should not follow itself: three
 * equal verdicts in a row, two sober cards, two tasks.
 */
function arranged(cards: readonly Pickable[]): Pickable[] {
  const left = [...cards];
  const row: Pickable[] = [];
  while (left.length > 0) {
    // The opening card is worth looking for in the whole round, once.
    const near = row.length === 0 ? left : left.slice(0, lookAhead);
    const at = Math.max(
      near.findIndex((card) => mayFollow(row, card)),
      0,
    );
    row.push(...left.splice(at, 1));
  }
  return row;
}

function mayFollow(row: readonly Pickable[], card: Pickable): boolean {
  const [last, before] = [row.at(-1), row.at(-2)];
  if (last === undefined) return !card.sober && card.kind !== 'task' && card.kind !== 'view';
  if (card.sober && last.sober) return false;
  if (card.kind !== last.kind) return true;
  return card.kind !== 'task' && card.kind !== before?.kind;
}
