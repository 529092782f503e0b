// What is the matter with a pack under way: found at once for one question, in idle moments for
// all, and shown at the field it belongs to.
import { describe, expect, test } from 'vitest';
import { createExaminer, placed, within } from '../../src/editor/examine.ts';
import { fieldPaths } from '../../src/editor/form.ts';
import { sectionsOf } from '../../src/editor/question-specs.ts';
import { newPack, newQuestion, newSource, questionTypes } from '../../src/editor/skeleton.ts';
import { drawn } from '../../src/editor/stage-table.ts';
import { listAt, withItem, withValue } from '../../src/editor/tree.ts';
import { readPack } from '../../src/questions/pack.ts';
import { checkPack } from '../../src/questions/pack-rules.ts';
import { drawnStage, packFiles, readJson } from '../fixtures/files.ts';

const words = { title: { en: 'Fish' }, topic: { en: 'Ponds' }, about: { en: 'Life in ponds' } };
const fresh: unknown = newPack('fish', ['en'], words);

function withQuestions(...questions: readonly object[]): unknown {
  return withValue(fresh, ['questions'], questions);
}

test('the places and people that can be picked are those that are drawn', () => {
  const { places, people } = drawnStage();
  const sorted = (lists: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.toSorted()]));
  expect(sorted(drawn.places)).toEqual(sorted(places));
  expect(drawn.people.toSorted()).toEqual(people.toSorted());
});

describe('a question under way', () => {
  test.each(questionTypes)('of type %s begins as something that can be shown', (type) => {
    const question = newQuestion(type, 'new-1', 'topic', ['en', 'zh-Hans']);
    const examined = createExaminer(drawn).question(withQuestions(question), question);
    expect(examined.question?.type).toBe(type);
    expect(examined.problems.length).toBeGreaterThan(3);
  });

  test.each(questionTypes)('of type %s has a field for every problem', (type) => {
    const question = newQuestion(type, 'new-1', 'topic', ['en']);
    const tree = withQuestions(question);
    const specs = sectionsOf(type).flatMap((section) => section.specs);
    const fields = fieldPaths(specs, [], question);
    const { problems } = createExaminer(drawn).question(tree, question);
    const homeless = problems.filter(({ path }) => !fields.some((field) => within(path, field)));
    expect(homeless).toEqual([]);
  });

  test('is found to be whole when it is', () => {
    for (const file of packFiles()) {
      const tree = readJson(file);
      const examiner = createExaminer(drawn);
      const read = readPack(tree);
      const expected = read.ok ? checkPack(read.pack, drawn) : [];
      const found = listAt(tree, ['questions']).flatMap(
        (question) => examiner.question(tree, question).problems,
      );
      const together = [...examiner.around(tree), ...examiner.together(tree)];
      expect(found.length + together.length, file).toBe(expected.length);
    }
  });

  test('says what the rules say although one field cannot be read', () => {
    const question = {
      ...newQuestion('verdict', 'q', 'topic', ['en']),
      claim: { en: 'So.' },
      asOf: 'soon',
    };
    const { problems, question: shown } = createExaminer(drawn).question(
      withQuestions(question),
      question,
    );
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('date');
    expect(codes).toContain('noBody');
    expect(codes).not.toContain('noDate');
    expect(shown).not.toBeNull();
  });

  test('is examined anew when what it refers to changes', () => {
    const question = { ...newQuestion('verdict', 'q', 'topic', ['en']), cites: [{ source: 's' }] };
    const before = withQuestions(question);
    const after = withItem(before, ['sources'], 0, { ...newSource('s'), title: { en: 'Book' } });
    const examiner = createExaminer(drawn);
    const codesIn = (tree: unknown) =>
      examiner.question(tree, question).problems.map(({ code }) => code);
    expect(codesIn(before)).toContain('unknownSource');
    expect(codesIn(after)).not.toContain('unknownSource');
  });
});

describe('the pack around the questions', () => {
  test('is examined although parts of it cannot be read', () => {
    const sources = [
      { ...newSource('a') },
      { ...newSource('b'), title: { en: 'B' }, url: 'http://b' },
    ];
    const tree = withValue(fresh, ['sources'], sources);
    const examiner = createExaminer(drawn);
    const paths = examiner.around(tree).map(({ path }) => path.join('.'));
    expect(paths).toContain('sources.0.title');
    expect(paths).toContain('sources.1.url');
    // Both keep their places, so that what is said of the second is shown there.
    const unused = examiner.together(tree).filter(({ code }) => code === 'unusedSource');
    expect(unused.map(({ path }) => path)).toEqual([
      ['sources', 0],
      ['sources', 1],
    ]);
  });

  test.each([null, 'text', [], { title: 4, topics: 'none', questions: {} }])(
    'is survived whatever it is: %j',
    (tree) => {
      const examiner = createExaminer(drawn);
      expect(examiner.around(tree).length).toBeGreaterThan(0);
      expect(examiner.together(tree)).toEqual([]);
    },
  );
});

test('a problem is shown by the field that is nearest to it', () => {
  const problem = (path: readonly (string | number)[]) => ({ path, code: 'empty', values: {} });
  const places = placed(
    [problem(['options', 1, 'text', 'en']), problem(['options']), problem(['else'])],
    [['options'], ['options', 1, 'text']],
  );
  expect([...places.keys()]).toEqual(['options.1.text', 'options', '']);
});
