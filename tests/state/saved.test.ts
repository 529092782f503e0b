// What is kept between visits comes back as it was; what was cut short or tampered with is put
// aside; a full shelf costs the new thing, never the old.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/questions/question.ts';
import { roundLengths } from '../../src/rules/pick.ts';
import { type Plan, type Step, untouched } from '../../src/rules/round.ts';
import { createRecords, noTrouble } from '../../src/state/records.ts';
import { createSaver, type Saver } from '../../src/state/saved.ts';
import { defaultSettings, motions, type Settings, textSizes } from '../../src/state/settings.ts';
import { memoryShelf, type Shelf } from '../../src/state/shelf.ts';
import { anyAnswer, anyConfidence, everyType, wholeAnswers } from '../fixtures/acts.ts';
import { contents, faultyShelf, shelfWith } from '../fixtures/shelves.ts';

const saverOn = (shelf: Shelf): Saver => createSaver(createRecords(shelf, noTrouble, () => {}));

const plan: Plan = {
  ...{ pack: 'paper-pack', seed: 'K7QM', length: 8, topic: null, again: false, check: null },
  cards: ['verdict', 'choice', 'sort', 'order', 'estimate', 'view'],
};

const anyOutcome = fc.oneof(
  fc.constantFrom(
    { kind: 'right' as const },
    { kind: 'wrong' as const },
    { kind: 'stance' as const },
  ),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((share) => ({ kind: 'partly' as const, share: share + 0 })),
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ phase: fc.constant('open' as const), answer: fc.option(anyAnswer) }),
  fc.record({
    phase: fc.constant('revealed' as const),
    answer: anyAnswer,
    confidence: anyConfidence,
    outcome: anyOutcome,
  }),
  fc.constant<Step>({ phase: 'skipped' }),
);

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    language: fc.constantFrom('en' as const, 'zh-Hans' as const, null),
    sideBySide: fc.boolean(),
    textSize: fc.constantFrom(...textSizes),
    motion: fc.constantFrom(...motions),
    roundLength: fc.constantFrom(...roundLengths),
    confidence: fc.boolean(),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

describe('what is saved is loaded by the next visit', () => {
  test('settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const shelf = memoryShelf();
        saverOn(shelf).keepSettings(settings);
        expect(saverOn(shelf).settings()).toEqual(settings);
      }),
    );
    expect(saverOn(memoryShelf()).settings()).toEqual(defaultSettings);
  });

  test('a plan and its steps, in each slot by itself', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: plan.cards.length }), (steps) => {
        const shelf = memoryShelf();
        const saver = saverOn(shelf);
        saver.keepPlan('round', plan);
        for (const [at, step] of steps.entries())
          saver.keepStep('round', plan, plan.cards[at] ?? '', step);
        const next = saverOn(shelf);
        expect(next.plan('round')).toEqual(plan);
        expect(next.plan('single')).toBeNull();
        const expected = plan.cards.map((card, at) => [card, steps[at] ?? untouched]);
        expect([...next.steps('round', plan)]).toEqual(expected);
        expect([...next.steps('single', plan).values()]).toEqual(plan.cards.map(() => untouched));
      }),
    );
  });
});

/** A shelf after a visit that left something of every kind. */
function visited(): Shelf {
  const shelf = memoryShelf();
  const saver = saverOn(shelf);
  saver.keepSettings({ ...defaultSettings, language: 'zh-Hans' });
  saver.keepPlan('round', plan);
  saver.keepPlan('single', { ...plan, cards: ['sort'] });
  for (const question of everyType) {
    const answer = wholeAnswers[question.type];
    const outcome = judge(question, answer);
    saver.keepStep('round', plan, question.id, {
      phase: 'revealed',
      answer,
      outcome,
      confidence: 'fairly',
    });
  }
  return shelf;
}

/** Reads everything there is to read. */
function readAll(saver: Saver) {
  const round = saver.plan('round');
  return {
    settings: saver.settings(),
    round,
    single: saver.plan('single'),
    steps: saver.steps('round', round ?? plan),
  };
}

describe('a record that was harmed', () => {
  const whole = contents(visited());
  const keys = Object.keys(whole);

  test.each(keys)('%s: cut short anywhere, it is put aside and the rest is read', (key) => {
    const raw = whole[key] ?? '';
    const untold = readAll(saverOn(shelfWith(whole)));
    for (let length = 0; length < raw.length; length += 1) {
      const shelf = shelfWith({ ...whole, [key]: raw.slice(0, length) });
      const read = readAll(saverOn(shelf));
      expect(Object.values(contents(shelf))).toContain(raw.slice(0, length));
      const others = Object.entries(whole).filter(([name]) => name !== key);
      expect(contents(shelf)).toMatchObject(Object.fromEntries(others));
      if (key !== 'bts.settings') expect(read.settings).toEqual(untold.settings);
      if (key !== 'bts.round') expect(read.round).toEqual(plan);
    }
  });

  test.each(keys)(
    '%s: with any one part of another kind, it is still never a wrong value',
    (key) => {
      for (const wrong of [null, 7, 'x', [], {}, true]) {
        const shelf = shelfWith({ ...whole, [key]: JSON.stringify({ v: 2, d: wrong }) });
        const read = readAll(saverOn(shelf));
        expect(typeof read.settings.textSize).toBe('number');
        expect(read.round === null || Array.isArray(read.round.cards)).toBe(true);
        for (const step of read.steps.values())
          expect(['open', 'revealed', 'skipped']).toContain(step.phase);
      }
    },
  );

  test.each(keys)('%s: of a newer version, it is left untouched by a whole new visit', (key) => {
    const newer = '{"v":3,"d":{"new":true}}';
    const shelf = shelfWith({ ...whole, [key]: newer });
    const saver = saverOn(shelf);
    readAll(saver);
    saver.keepSettings(defaultSettings);
    saver.keepPlan('round', plan);
    saver.keepPlan('single', plan);
    for (const { id } of everyType) {
      saver.keepStep('round', plan, id, { phase: 'skipped' });
    }
    expect(shelf.read(key)).toBe(newer);
  });
});

describe('a new plan', () => {
  test('forgets the steps of the one before, in its own slot', () => {
    const shelf = memoryShelf();
    const saver = saverOn(shelf);
    for (const slot of ['round', 'single'] as const) {
      saver.keepPlan(slot, plan);
      saver.keepStep(slot, plan, 'sort', { phase: 'skipped' });
    }
    saver.keepPlan('round', { ...plan, seed: 'NEW7' });
    expect(saver.steps('round', plan).get('sort')).toBe(untouched);
    expect(saver.steps('single', plan).get('sort')).toEqual({ phase: 'skipped' });
  });

  test('that finds no room leaves the one before and all its steps', () => {
    const inner = visited();
    const before = contents(inner);
    const saver = saverOn(faultyShelf({ write: () => true }, inner));
    saver.keepPlan('round', { ...plan, cards: ['other'] });
    expect(contents(inner)).toEqual(before);
  });
});

test('a shelf that is full at the n-th write loses that one thing only', () => {
  const whole = contents(visited());
  for (let n = 1; n <= Object.keys(whole).length; n += 1) {
    const inner = memoryShelf();
    const saver = saverOn(faultyShelf({ write: (call) => call === n }, inner));
    saver.keepSettings({ ...defaultSettings, language: 'zh-Hans' });
    saver.keepPlan('round', plan);
    for (const { id } of everyType) saver.keepStep('round', plan, id, { phase: 'skipped' });
    const kept = contents(inner);
    expect(Object.keys(kept).length).toBeGreaterThanOrEqual(7);
    const { settings, steps } = readAll(saverOn(inner));
    expect(n === 1 ? null : 'zh-Hans').toBe(settings.language);
    const skipped = [...steps.values()].filter(({ phase }) => phase === 'skipped');
    expect(skipped).toHaveLength(n >= 3 && n <= 8 ? 5 : 6);
  }
});
