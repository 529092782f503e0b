// What is kept between visits besides the log, each kind under its own keys: settings, the plans
// under way, and how far each of their cards has come.
import * as v from 'valibot';
import { answer, confidence } from '../questions/question.ts';
import { checks } from '../rules/attempt.ts';
import { roundLengths } from '../rules/pick.ts';
import { type Plan, type Step, untouched } from '../rules/round.ts';
import type { Records } from './records.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';

const outcome = v.variant('kind', [
  v.strictObject({ kind: v.literal('right') }),
  v.strictObject({ kind: v.literal('partly'), share: v.number() }),
  v.strictObject({ kind: v.literal('wrong') }),
  v.strictObject({ kind: v.literal('stance') }),
]);

/** How far a card has come, as it is kept. */
export const step = v.variant('phase', [
  v.strictObject({ phase: v.literal('open'), answer: v.nullable(answer) }),
  v.strictObject({
    phase: v.literal('revealed'),
    answer,
    confidence: v.nullable(confidence),
    outcome,
  }),
  v.strictObject({ phase: v.literal('skipped') }),
]);

/** A plan as it is kept. */
export const plan = v.strictObject({
  pack: v.string(),
  seed: v.string(),
  length: v.picklist(roundLengths),
  topic: v.nullable(v.string()),
  again: v.boolean(),
  check: v.optional(v.nullable(v.picklist(checks)), null),
  cards: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** The plans that can be under way at once. */
export const slots = ['round', 'single', 'check'] as const;
export type Slot = (typeof slots)[number];

export interface Saver {
  settings(): Settings;
  /** Settings as they lie there now; null when none do. */
  keptSettings(): Settings | null;
  keepSettings(value: Settings): void;
  plan(slot: Slot): Plan | null;
  /** Keeps a new plan and forgets the steps of the one before. */
  keepPlan(slot: Slot, value: Plan): void;
  steps(slot: Slot, value: Plan): Map<string, Step>;
  keepStep(slot: Slot, value: Plan, card: string, step: Step): void;
  erase(): void;
}

/** Saving in `records`; attempts are the log's. */
export function createSaver(records: Records): Saver {
  // Under the plan's seed, so that a round in another tab does not turn the cards of this one.
  const stepKey = (slot: Slot, { seed }: Plan, card: string) => `${slot}.step.${seed}.${card}`;
  return {
    settings: () => records.read('settings', settings) ?? defaultSettings,
    keptSettings: () => records.read('settings', settings) ?? null,
    keepSettings: (value) => records.write('settings', value),
    plan: (slot) => records.read(slot, plan) ?? null,
    keepPlan: (slot, value) => {
      const before = records.read(slot, plan);
      // A full shelf keeps the plan before, which must then keep its steps as well.
      if (!records.write(slot, value)) return;
      // By name, since looking through all keys would take longer the more has been answered.
      for (const old of before === undefined ? [value] : [before, value]) {
        for (const card of old.cards) records.remove(stepKey(slot, old, card));
      }
    },
    steps: (slot, value) =>
      new Map(
        value.cards.map((card) => [
          card,
          records.read(stepKey(slot, value, card), step) ?? untouched,
        ]),
      ),
    keepStep: (slot, value, card, now) => records.write(stepKey(slot, value, card), now),
    erase: () => records.erase(),
  };
}
