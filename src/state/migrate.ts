// Brings what an earlier version kept into the form of this one, record by record: the old record
// goes only when what it held lies in its new place. Nothing is done where nothing old is found.
import * as v from 'valibot';
import { confidence } from '../questions/question.ts';
import type { Attempt } from '../rules/attempt.ts';
import type { AttemptLog } from './log.ts';
import type { Records } from './records.ts';
import { plan, type Slot, step } from './saved.ts';

/** Version 1 kept the last result of each question and how often it had been answered. */
const resultOfOne = v.strictObject({
  outcome: v.picklist(['right', 'partly', 'wrong', 'stance']),
  confidence: v.nullable(confidence),
  at: v.number(),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const result = /^result\.([a-z0-9-]+)\.([a-z0-9-]+)$/;

/** Everything old that lies there is brought into the form of this version. */
export function migrate(records: Records, log: AttemptLog): void {
  migrateResults(records, log);
  for (const slot of ['round', 'single'] as const) migrateSteps(records, slot);
}

/** Last results become attempts; what was said on them was not kept, and stays unknown. */
function migrateResults(records: Records, log: AttemptLog): void {
  const packs = new Map<string, { readonly keys: string[]; readonly attempts: Attempt[] }>();
  for (const key of records.keysFrom('result.')) {
    const [, pack, question] = result.exec(key) ?? [];
    const old = records.read(key, resultOfOne);
    if (pack === undefined || question === undefined || old === undefined) continue;
    const { outcome, at } = old;
    const found = packs.get(pack) ?? { keys: [], attempts: [] };
    packs.set(pack, found);
    found.keys.push(key);
    found.attempts.push({
      ...{ at, question, outcome, confidence: old.confidence, said: null, check: null },
    });
  }
  for (const [pack, { keys, attempts }] of packs) {
    if (!log.merge(pack, attempts).kept) continue;
    for (const key of keys) records.remove(key);
  }
}

/** Version 1 kept a step under its card alone; now it lies under the seed of its plan as well. */
function migrateSteps(records: Records, slot: Slot): void {
  const start = `${slot}.step.`;
  const old = records.keysFrom(start).filter((key) => !key.slice(start.length).includes('.'));
  if (old.length === 0) return;
  const of = records.read(slot, plan);
  for (const key of old) {
    const card = key.slice(start.length);
    const value = of?.cards.includes(card) ? records.read(key, step) : undefined;
    if (of !== undefined && value !== undefined) {
      if (!records.write(`${start}${of.seed}.${card}`, value)) continue;
    }
    records.remove(key);
  }
}
