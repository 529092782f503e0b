// The checks: three forms that no card is in twice, alike in verdicts and topics; and when each
// can be taken.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/questions/pack.ts';
import type { Question } from '../../src/questions/question.ts';
import { type Verdict, verdicts } from '../../src/questions/verdict.ts';
import type { Attempt, Check } from '../../src/rules/attempt.ts';
import { formLength, formsOf, nextCheck, unusedForms } from '../../src/rules/forms.ts';
import { day } from '../../src/rules/review.ts';
import { anAttempt } from '../fixtures/attempts.ts';
import { aQuestion } from '../fixtures/build.ts';
import { packFiles, readJson } from '../fixtures/files.ts';

const claim = (id: string, topic: string, verdict: Verdict) =>
  aQuestion('verdict', { id, topic, verdict });

function expectParallel(claims: readonly Question[], forms: readonly (readonly string[])[]) {
  const byId = new Map(claims.map((question) => [question.id, question]));
  expect(forms).toHaveLength(3);
  expect(new Set(forms.flat()).size).toBe(3 * formLength);
  for (const form of forms) {
    const said = form
      .map((id) => byId.get(id))
      .map((q) => (q?.type === 'verdict' ? q.verdict : ''));
    for (const verdict of verdicts) expect(said.filter((one) => one === verdict)).toHaveLength(2);
  }
}

const built = packFiles().map((file) => {
  const read = readPack(readJson(file));
  return [file, read.ok ? read.pack.questions : []] as const;
});

describe('the forms of every built-in pack that is large enough', () => {
  const large = built.filter(([, questions]) => formsOf(questions) !== null);

  test('the first pack is', () => {
    expect(large.map(([file]) => file)).toContain('questions/social-credit/pack.json');
  });

  test.each(large)('%s: disjoint, balanced, and on the same topics', (_file, questions) => {
    const forms = formsOf(questions) ?? [];
    expectParallel(questions, forms);
    const topics = forms.map((form) =>
      form.map((id) => questions.find((question) => question.id === id)?.topic).toSorted(),
    );
    expect(topics[1]).toEqual(topics[0]);
    expect(topics[2]).toEqual(topics[0]);
  });
});

test('any bank with enough of each verdict has forms; no other has', () => {
  const bank = fc.array(
    fc.tuple(fc.constantFrom(...verdicts), fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(bank, (list) => {
      const claims = list.map(([verdict, topic], at) => claim(`q${at}`, topic, verdict));
      const forms = formsOf(claims);
      const enough = verdicts.every(
        (verdict) => list.filter(([one]) => one === verdict).length >= 6,
      );
      expect(forms !== null).toBe(enough);
      if (forms !== null) expectParallel(claims, forms);
    }),
    { numRuns: 300 },
  );
});

test('a bank of ten thousand claims does not take longer than a blink', () => {
  const claims = Array.from({ length: 10_000 }, (_, at) =>
    claim(`q${at}`, `t${at % 900}`, verdicts[at % 2] ?? 'myth'),
  );
  const [first] = claims;
  if (first === undefined) throw new Error('No claim.');
  // One verdict is missing: the search must find out that nothing fits, and stop.
  expect(formsOf(claims)).toBeNull();
});

describe('the next check', () => {
  const now = 100 * day;
  const took = (...list: readonly (readonly [Check, number])[]) =>
    new Map<Check, Attempt[]>(list.map(([check, at]) => [check, [anAttempt({ at, check })]]));

  test('is the first one, ready at once', () => {
    expect(nextCheck(new Map(), 0, now)).toEqual({ check: 'before', ready: true });
  });

  test('then the second, when some cards have been turned', () => {
    const checked = took(['before', now]);
    expect(nextCheck(checked, 1, now)).toEqual({ check: 'after', ready: false, cards: 3, from: 0 });
    expect(nextCheck(checked, 4, now)).toEqual({ check: 'after', ready: true });
  });

  test('then the third, a week later', () => {
    const checked = took(['before', now - 3 * day], ['after', now - 2 * day]);
    const from = now + 5 * day;
    expect(nextCheck(checked, 9, now)).toEqual({ check: 'later', ready: false, cards: 0, from });
    expect(nextCheck(checked, 9, from)).toEqual({ check: 'later', ready: true });
  });

  test('is never put off for years by a clock that was ahead', () => {
    const checked = took(['before', now], ['after', now + 4000 * day]);
    expect(nextCheck(checked, 9, now)).toEqual({ check: 'later', ready: true });
  });

  test('after the third there is none', () => {
    expect(nextCheck(took(['before', 1], ['after', 2], ['later', 3]), 9, now)).toBeNull();
  });

  test('uses a form that no check has used', () => {
    const forms = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ];
    const checked = new Map([['before', [anAttempt({ question: 'd', check: 'before' })]]] as const);
    expect(unusedForms(forms, checked)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ]);
  });
});
