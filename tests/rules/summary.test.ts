// What a finished round has to say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDone, type Step, untouched } from '../../src/rules/round.ts';
import { summarise } from '../../src/rules/summary.ts';
import { anyConfidence } from '../fixtures/acts.ts';

const answer = { type: 'verdict', value: 'myth' } as const;
const revealed = { phase: 'revealed', answer } as const;

function wrong(confidence: 'guess' | 'fairly' | 'certain' | null): Step {
  return { ...revealed, confidence, outcome: { kind: 'wrong' } };
}

function summaryOf(steps: Readonly<Record<string, Step>>) {
  return summarise(Object.keys(steps), (card) => steps[card] ?? untouched);
}

test('sorts the cards by what came of them', () => {
  const summary = summaryOf({
    held: { ...revealed, confidence: 'guess', outcome: { kind: 'right' } },
    guessed: wrong('guess'),
    sure: wrong('certain'),
    half: { ...revealed, confidence: 'certain', outcome: { kind: 'partly', share: 0.5 } },
    left: { phase: 'skipped' },
    open: untouched,
    begun: { phase: 'open', answer },
    opinion: { ...revealed, confidence: null, outcome: { kind: 'stance' } },
  });
  expect(summary).toEqual({
    surprises: ['sure', 'guessed'],
    again: ['half'],
    held: ['held'],
    skipped: ['left'],
    open: ['open', 'begun'],
  });
});

test('names three surprises at most; the others are worth another look', () => {
  const summary = summaryOf({
    ...{ a: wrong('guess'), b: wrong('fairly'), c: wrong('certain'), d: wrong('fairly') },
    e: wrong(null),
  });
  expect(summary.surprises).toEqual(['c', 'b', 'd']);
  expect(summary.again).toEqual(['a', 'e']);
});

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>(untouched, { phase: 'skipped' }),
  fc
    .tuple(anyConfidence, fc.constantFrom('right', 'wrong', 'stance'))
    .map(([confidence, kind]): Step => ({ ...revealed, confidence, outcome: { kind } })),
  fc
    .double({ min: 0.01, max: 0.99, noNaN: true })
    .map((share): Step => ({ ...revealed, confidence: null, outcome: { kind: 'partly', share } })),
);

test('every card but an opinion is named once', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), (list) => {
      const steps = Object.fromEntries(list.map((step, at) => [`card-${at}`, step]));
      const { surprises, again, held, skipped, open } = summaryOf(steps);
      const named = [...surprises, ...again, ...held, ...skipped, ...open];
      const opinions = list.filter((step) => isDone(step) && isStance(step)).length;
      expect(new Set(named).size).toBe(named.length);
      expect(named).toHaveLength(list.length - opinions);
    }),
  );
});

function isStance(step: Step): boolean {
  return step.phase === 'revealed' && step.outcome.kind === 'stance';
}
