// What is kept between visits, each kind under its own keys: settings, the running round, the
// single card that was opened by link, how far each card has come, and the last result of each.
import * as v from 'valibot';
import { answer, confidence } from '../questions/question.ts';
import { roundLengths } from '../rules/pick.ts';
import type { Result } from '../rules/result.ts';
import { type Plan, type Step, untouched } from '../rules/round.ts';
import type { Records } from './records.ts';
import { defaultSettings, type Settings, settings } from './settings.ts';

const outcome = v.variant('kind', [
  v.strictObject({ kind: v.literal('right') }),
  v.strictObject({ kind: v.literal('partly'), share: v.number() }),
  v.strictObject({ kind: v.literal('wrong') }),
  v.strictObject({ kind: v.literal('stance') }),
]);

const step = v.variant('phase', [
  v.strictObject({ phase: v.literal('open'), answer: v.nullable(answer) }),
  v.strictObject({
    phase: v.literal('revealed'),
    answer,
    confidence: v.nullable(confidence),
    outcome,
  }),
  v.strictObject({ phase: v.literal('skipped') }),
]);

const plan = v.strictObject({
  pack: v.string(),
  seed: v.string(),
  length: v.picklist(roundLengths),
  topic: v.nullable(v.string()),
  again: v.boolean(),
  cards: v.pipe(v.array(v.string()), v.minLength(1)),
});

const result = v.strictObject({
  outcome: v.picklist(['right', 'partly', 'wrong', 'stance']),
  confidence: v.nullable(confidence),
  at: v.number(),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The two plans that can be under way at once. */
export type Slot = 'round' | 'single';

export interface Saver {
  settings(): Settings;
  keepSettings(value: Settings): void;
  plan(slot: Slot): Plan | null;
  /** Keeps a new plan and forgets the steps of the one before. */
  keepPlan(slot: Slot, value: Plan): void;
  steps(slot: Slot, value: Plan): Map<string, Step>;
  keepStep(slot: Slot, card: string, value: Step): void;
  /** Last results of a pack's questions, read in one pass. */
  results(pack: string): Map<string, Result>;
  keepResult(pack: string, question: string, value: Result): void;
  erase(): void;
}

export function createSaver(records: Records): Saver {
  const resultKey = (pack: string, question = '') => `result.${pack}.${question}`;
  const stepKey = (slot: Slot, card: string) => `${slot}.step.${card}`;
  return {
    settings: () => records.read('settings', settings) ?? defaultSettings,
    keepSettings: (value) => records.write('settings', value),
    plan: (slot) => records.read(slot, plan) ?? null,
    keepPlan: (slot, value) => {
      const before = records.read(slot, plan)?.cards ?? [];
      // A full shelf keeps the plan before, which must then keep its steps as well.
      if (!records.write(slot, value)) return;
      // By name, since looking through all keys would take longer the more has been answered.
      for (const card of [...before, ...value.cards]) {
        records.remove(stepKey(slot, card));
      }
    },
    steps: (slot, value) =>
      new Map(
        value.cards.map((card) => [card, records.read(stepKey(slot, card), step) ?? untouched]),
      ),
    keepStep: (slot, card, value) => records.write(stepKey(slot, card), value),
    results: (pack) => {
      const found = new Map<string, Result>();
      for (const key of records.keysFrom(resultKey(pack))) {
        const kept = records.read(key, result);
        if (kept !== undefined) found.set(key.slice(resultKey(pack).length), kept);
      }
      return found;
    },
    keepResult: (pack, question, value) => records.write(resultKey(pack, question), value),
    erase: () => records.erase(),
  };
}
