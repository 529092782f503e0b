// Which check comes next for this player, and the plan of one. A check that was begun goes on
// where it stopped; one that was left and finished without its last cards still counts.
import type { Check } from '../rules/attempt.ts';
import { type NextCheck, nextCheck, unusedForms } from '../rules/forms.ts';
import { type Random, shuffled } from '../rules/random.ts';
import { isDone, type Plan, untouched } from '../rules/round.ts';
import type { GameState, Run } from './store.ts';

/** Cards turned since a time, counted up to `most`. */
function playedSince({ results }: GameState, since: number, most: number): number {
  let count = 0;
  for (const { at } of results.values()) {
    if (at > since) count += 1;
    if (count >= most) break;
  }
  return count;
}

/** The check that comes next; null when all were taken, or the pack has none. */
export function comingCheck(state: GameState, now: number): NextCheck | null {
  const { checked, loaded } = state;
  const forms = loaded?.forms() ?? null;
  // Checks of several devices that were put together may have used up all forms.
  if (forms === null || unusedForms(forms, checked).length === 0) return null;
  const before = checked.get('before')?.at(-1)?.at ?? 0;
  return nextCheck(checked, playedSince(state, before, 12), now);
}

/** True while a check has been begun and not answered to its end. */
export function isUnderWay(run: Run | null): run is Run {
  if (run === null) return false;
  return [...run.steps.values()].some((step) => !isDone(step));
}

/** The first card of a check that is still open; null when there is none. */
export function openCardOf({ plan, steps }: Run): string | null {
  return plan.cards.find((card) => !isDone(steps.get(card) ?? untouched)) ?? null;
}

/**
 * A form that no check of this player has used: the one with the fewest cards already seen, else by
 * chance, so that no form is always the first.
 */
export function planCheck(state: GameState, check: Check, random: Random): Plan | null {
  const { loaded, checked, results } = state;
  const forms = loaded?.forms() ?? null;
  if (loaded === null || forms === null) return null;
  const seen = (form: readonly string[]) => form.filter((id) => results.has(id)).length;
  const [cards] = shuffled(unusedForms(forms, checked), random).sort((a, b) => seen(a) - seen(b));
  if (cards === undefined) return null;
  const seed = `check-${check}`;
  return {
    ...{ pack: loaded.pack.id, seed, length: 'all', topic: null, again: false },
    // Mixed, or the order of verdicts could be learnt from one form for the next.
    ...{ check, cards: shuffled(cards, random) },
  };
}

/** Cards of checks still to come, and of one under way; none before the first has been begun. */
export function reservedCards({ loaded, checked, check }: GameState): ReadonlySet<string> {
  const asked = isUnderWay(check) ? check.plan.cards : [];
  if (!checked.has('before') || checked.has('later')) return new Set(asked);
  return new Set([...asked, ...unusedForms(loaded?.forms() ?? [], checked).flat()]);
}
