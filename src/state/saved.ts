// What is kept between visits besides the log, each kind under its own keys: settings, the plans
// under way, and how far each of their cards has come.
import * as v from 'valibot';
import { homePack } from '../questions/home-pack.ts';
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
  mark: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9A-Z]{7}$/))),
});

/** The plans that can be under way at once. */
export const slots = ['round', 'single', 'check'] as const;
export type Slot = (typeof slots)[number];

export interface Saver {
  settings(): Settings;
  /** Settings as they lie there now; null when none do. */
  keptSettings(): Settings | null;
  keepSettings(value: Settings): void;
  /** The plan of a pack; without a pack, the one that was begun last. */
  plan(slot: Slot, pack?: string): Plan | null;
  /** Keeps a new plan and forgets the steps of the one before, if that was of the same pack. */
  keepPlan(slot: Slot, value: Plan): void;
  /** The pack that was played last. */
  lastPack(): string | null;
  keepLastPack(pack: string): void;
  /** Forgets how far these cards of a pack have come. */
  forgetSteps(pack: string, cards: readonly string[]): void;
  /** Forgets the plans of a pack, and their steps. */
  forgetPack(pack: string): void;
  steps(slot: Slot, value: Plan): Map<string, Step>;
  keepStep(slot: Slot, value: Plan, card: string, step: Step): void;
  erase(): void;
}

/** Saving in `records`; attempts are the log's. */
export function createSaver(records: Records): Saver {
  // Under the plan's seed, so that a round in another tab does not turn the cards of this one.
  const stepKey = (slot: Slot, { pack, seed }: Plan, card: string) =>
    // There was no other pack when this began.
    `${slot}.step.${pack === homePack ? '' : `${pack}.`}${seed}.${card}`;
  /** Where the plan of a pack lies while another pack is played. */
  const asideKey = (slot: Slot, pack: string) => `${slot}.of.${pack}`;
  const planOf = (slot: Slot, pack?: string): Plan | null => {
    const last = records.read(slot, plan) ?? null;
    if (pack === undefined || last?.pack === pack) return last;
    return records.read(asideKey(slot, pack), plan) ?? null;
  };
  // By name, since looking through all keys would take longer the more has been answered.
  const forgetSteps = (slot: Slot, of: Plan | null, cards = of?.cards ?? []): void => {
    if (of === null) return;
    for (const card of cards) records.remove(stepKey(slot, of, card));
  };
  return {
    settings: () => records.read('settings', settings) ?? defaultSettings,
    keptSettings: () => records.read('settings', settings) ?? null,
    keepSettings: (value) => records.write('settings', value),
    plan: planOf,
    keepPlan: (slot, value) => {
      const { pack } = value;
      const before = planOf(slot, pack);
      const other = records.read(slot, plan);
      // The plan of another pack makes room, and is found again when that pack is.
      if (other !== undefined && other.pack !== pack) {
        if (!records.write(asideKey(slot, other.pack), other)) return;
      }
      // A full shelf keeps the plan before, which must then keep its steps as well.
      if (!records.write(slot, value)) return;
      records.remove(asideKey(slot, pack));
      forgetSteps(slot, before);
      forgetSteps(slot, value);
    },
    lastPack: () => records.read('pack', v.string()) ?? null,
    keepLastPack: (pack) => {
      if (records.read('pack', v.string()) !== pack) records.write('pack', pack);
    },
    forgetSteps: (pack, cards) => {
      for (const slot of slots) forgetSteps(slot, planOf(slot, pack), cards);
    },
    forgetPack: (pack) => {
      for (const slot of slots) {
        forgetSteps(slot, planOf(slot, pack));
        records.remove(asideKey(slot, pack));
        if (records.read(slot, plan)?.pack === pack) records.remove(slot);
      }
      if (records.read('pack', v.string()) === pack) records.remove('pack');
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
