// A newer version of a pack: what was answered counts as long as the question asks the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  renewedBy,
  renewedByEdit,
  withKnownIds,
} from '../../src/library/newer-version.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { altered, aPack } from '../fixtures/build.ts';

const pack = aPack();
const ids = pack.questions.map(({ id }) => id);
const nothing = { unchanged: ids, reworded: [], changed: [], added: [], gone: [] };

describe('compared with itself', () => {
  test('nothing has changed, in whatever order the fields stand', () => {
    expect(compare(pack, aPack())).toEqual(nothing);
    const turned = pack.questions.map(
      (question) => Object.fromEntries(Object.entries(question).reverse()) as typeof question,
    );
    expect(compare(pack, { ...pack, questions: turned })).toEqual(nothing);
  });
});

describe('one question', () => {
  const changed = (path: string, part: unknown) =>
    compare(pack, altered(pack, `questions.0.${path}`, part));

  test.each([
    ['its explanation', 'explanation.body', { en: 'Other words.' }],
    ['its sources', 'cites', []],
    ['its place', 'scene.place', 'station'],
    ['a second language that is taken away', 'claim.zh-Hans', undefined],
  ])('asks the same when %s changes', (_, path, part) => {
    expect(changed(path, part)).toMatchObject({ reworded: ['verdict-0'], changed: [] });
  });

  test.each([
    ['its claim', 'claim.en', 'Another claim'],
    ['its verdict', 'verdict', 'reality'],
  ])('asks something else when %s changes', (_, path, part) => {
    expect(changed(path, part)).toMatchObject({ changed: ['verdict-0'], reworded: [] });
  });

  test.each([
    ['choice', 'options.1.right', true],
    ['choice', 'options.0.text.en', 'Perhaps'],
    ['sort', 'items.0.bin', 'right'],
    ['order', 'items.0.text.en', 'Other'],
    ['estimate', 'value', 12],
    ['view', 'statement.en', 'Another'],
  ])('of type %s asks something else when %s changes', (type, path, part) => {
    const at = pack.questions.findIndex((question) => question.type === type);
    const newer = compare(pack, altered(pack, `questions.${at}.${path}`, part));
    expect(newer.changed).toEqual([pack.questions[at]?.id]);
  });

  test.each([
    ['choice', 'options.0.feedback.en', 'Because'],
    ['sort', 'items.0.feedback', undefined],
    ['order', 'items.0.when', { en: '1999' }],
  ])('of type %s asks the same when %s changes', (type, path, part) => {
    const at = pack.questions.findIndex((question) => question.type === type);
    const newer = compare(pack, altered(pack, `questions.${at}.${path}`, part));
    expect(newer.changed).toEqual([]);
  });
});

test('every question of either version is in one list, once', () => {
  const some = fc.subarray(pack.questions, { minLength: 1 });
  fc.assert(
    fc.property(some, some, fc.nat(), (old, now, pick) => {
      const changed = now.map((question, at) =>
        at === pick % now.length ? { ...question, where: { en: 'x' } } : question,
      );
      const newer = compare({ ...pack, questions: old }, { ...pack, questions: changed });
      const all = Object.values(newer).flat();
      const known = new Set([...old, ...now].map(({ id }) => id));
      expect(all.toSorted()).toEqual([...known].toSorted());
    }),
  );
});

test('what was changed or is gone is renewed; what was renewed before stays so', () => {
  const newer = { unchanged: ['a'], reworded: ['b'], changed: ['c'], added: ['d'], gone: ['e'] };
  expect(renewedBy({ renewed: { a: 1, c: 2 } }, newer, 9)).toEqual({ a: 1, c: 9, e: 9 });
});

describe('a pack that is being written', () => {
  const entry = { renewed: { old: 5 } };
  const edited = (path: string, part: unknown) =>
    renewedByEdit(entry, { before: pack, after: altered(pack, path, part), now: 9 });

  test.each([
    ['what is right', 'questions.0.verdict', 'reality'],
    ['what is asked', 'questions.0.claim', { en: 'Something else.' }],
    ['so much that it cannot be played any more', 'questions.0.claim', {}],
  ])('renews a question when somebody changes %s', (_, path, part) => {
    expect(edited(path, part)).toEqual({ old: 5, [ids[0] ?? '']: 9 });
  });

  test.each([
    ['its explanation', 'questions.0.explanation.body', { en: 'Other words.' }],
    ['the title of the pack', 'title', { en: 'Another' }],
  ])('renews nothing when somebody changes %s', (_, path, part) => {
    expect(edited(path, part)).toEqual(entry.renewed);
  });

  test('renews what is gone, but not what could not be played', () => {
    const { questions } = pack;
    const after = { ...pack, questions: questions.slice(1) };
    expect(renewedByEdit(entry, { before: pack, after, now: 9 })).toEqual({
      ...{ old: 5, [ids[0] ?? '']: 9 },
    });
    const unfinished = { questions: [{ id: 'new-1' }] };
    expect(renewedByEdit(entry, { before: unfinished, after: pack, now: 9 })).toEqual({ old: 5 });
    expect(renewedByEdit(entry, { before: null, after: unfinished, now: 9 })).toEqual({ old: 5 });
  });
});

describe('a file that numbers its questions by their place', () => {
  const numbered = (questions: Pack['questions']): Pack => ({
    ...pack,
    questions: questions.map((question, at) => ({ ...question, id: `q-${at + 1}` })),
  });
  // Claims of one text are one question asked twice.
  const distinct = pack.questions.map((question, at) =>
    question.type === 'verdict' ? { ...question, claim: { en: `Claim ${at}` } } : question,
  );

  test('with one more at the top and one gone changes no other', () => {
    const before = numbered(distinct);
    const fresh = { ...distinct[0], claim: { en: 'A new one' } } as Pack['questions'][number];
    const after = numbered([fresh, ...distinct.slice(0, -1)]);
    expect(compare(before, after).changed.length).toBeGreaterThan(5);
    const newer = compare(before, withKnownIds(after, before));
    expect(newer).toMatchObject({ changed: [], reworded: [], gone: ['q-11'] });
    expect(newer.unchanged).toHaveLength(10);
    expect(newer.added).toHaveLength(1);
  });

  test('gives no two questions one name', () => {
    fc.assert(
      fc.property(
        fc.subarray(distinct, { minLength: 1 }),
        fc.subarray(distinct, { minLength: 1 }),
        (a, b) => {
          const { questions } = withKnownIds(numbered(b), numbered(a));
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
        },
      ),
    );
  });
});
