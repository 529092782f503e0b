// What is the matter with a pack that is being written. A question is examined by itself, at once;
// the whole pack in idle moments, question by question, each only once until it changes. Pure.
import { checkBank } from '../questions/bank-rules.ts';
import { packLacks, questionLacks } from '../questions/draft-rules.ts';
import { type Pack, type Problem, readPack } from '../questions/pack.ts';
import type { Path } from '../questions/pack-texts.ts';
import { checkProse, checkTexts } from '../questions/prose-rules.ts';
import type { Question } from '../questions/question.ts';
import { checkQuestion, repeated } from '../questions/question-rules.ts';
import { showable } from '../questions/readable.ts';
import { checkReferences, type Stage } from '../questions/reference-rules.ts';
import { readFrame } from './frame.ts';
import { isBranch, listAt } from './tree.ts';

/** A question as it can be shown, and what is the matter with it; paths start in the question. */
export interface Examined {
  readonly question: Question | null;
  readonly problems: readonly Problem[];
}

export interface Examiner {
  /** The pack around the questions, as far as it can be read. */
  frame(tree: unknown): Pack;
  /** One question of the pack; the same answer for the same question in the same pack. */
  question(tree: unknown, question: unknown): Examined;
  /** True when the question need not be examined anew. */
  isKnown(tree: unknown, question: unknown): boolean;
  /** What concerns the pack itself: everything but its questions and their balance. */
  around(tree: unknown): readonly Problem[];
  /** What concerns the questions together; examines those that have not been. */
  together(tree: unknown): readonly Problem[];
}

/** Parts of a pack that its questions refer to. */
const referredTo = ['languages', 'topics', 'sources', 'glossary', 'claims', 'pictures'] as const;

export function createExaminer(stage: Stage): Examiner {
  let known = new WeakMap<object, Examined>();
  let parts: readonly unknown[] | null = null;
  let frame: Pack | null = null;

  /** What was known holds only while everything that questions refer to stays the same. */
  const frameOf = (tree: unknown): Pack => {
    const now = referredTo.map((part) => (isBranch(tree) ? tree[part] : undefined));
    if (frame === null || now.some((part, at) => !Object.is(part, parts?.[at]))) {
      parts = now;
      known = new WeakMap();
      frame = readFrame(tree).frame;
    }
    return frame;
  };

  const examine = (tree: unknown, question: unknown): Examined => {
    const around = frameOf(tree);
    if (!isBranch(question)) return { question: null, problems: [] };
    const found = known.get(question) ?? examined(question, around, stage);
    known.set(question, found);
    return found;
  };

  return {
    frame: frameOf,
    question: examine,
    isKnown: (tree, question) => {
      frameOf(tree);
      return !isBranch(question) || known.has(question);
    },
    around: (tree) => aroundProblems(tree, stage),
    together: (tree) => {
      const raw = listAt(tree, ['questions']);
      const questions = raw.flatMap((question) => examine(tree, question).question ?? []);
      return [
        ...repeated(raw.map(nameOnly), ['questions']),
        ...checkBank({ ...frameOf(tree), questions }),
      ];
    },
  };
}

function nameOnly(item: unknown): { readonly id: string } {
  return { id: isBranch(item) ? String(item.id) : '' };
}

function aroundProblems(tree: unknown, stage: Stage): readonly Problem[] {
  const { frame, problems, whole } = readFrame(tree);
  const ids = (['topics', 'sources', 'glossary'] as const).flatMap((part) =>
    repeated(listAt(tree, [part]).map(nameOnly), [part]),
  );
  return [
    ...problems,
    ...ids,
    ...packLacks(frame),
    ...checkReferences(frame, stage),
    // A stand-in lacks words that the author has written.
    ...(whole ? checkTexts(frame) : []),
  ];
}

function examined(raw: object, frame: Pack, stage: Stage): Examined {
  const read = readPack({ questions: [raw] });
  const shape = (read.ok ? [] : read.problems).flatMap((problem) => own(problem));
  const { question, mended } = showable(raw);
  if (question === null) return { question, problems: shape };
  const path: Path = ['questions', 0];
  const ruled = [
    ...questionLacks(question, path),
    ...checkQuestion(question, path),
    ...checkProse(question, path),
    ...checkReferences({ ...frame, questions: [question] }, stage),
    ...checkTexts({ ...frame, ...noTexts, questions: [question] }),
  ].flatMap((problem) => own(problem));
  // Where the shape is wrong already, or a stand-in lies, the rules have nothing to say.
  const sound = ruled.filter(({ path }) => !mended.some((touched) => within(path, touched)));
  return { question, problems: [...shape, ...sound] };
}

/** The texts around the questions are looked at once, not with each of them. */
const noTexts = { about: [], isNot: [], afterword: [], sources: [], topics: [], glossary: [] };

/** A problem of the only question, its path counted from there; none if it is the pack's. */
function own(problem: Problem): Problem[] {
  const [part, at, ...path] = problem.path;
  return part === 'questions' && at === 0 && path.length > 0 ? [{ ...problem, path }] : [];
}

/** True when `path` leads to what `start` leads to, or into it. */
export function within(path: Path, start: Path): boolean {
  return start.every((key, at) => path[at] === key);
}

/** Each problem at the field that shows it: the one whose path goes furthest towards it. */
export function placed(
  problems: readonly Problem[],
  fields: readonly Path[],
): ReadonlyMap<string, readonly Problem[]> {
  const at = new Map<string, Problem[]>();
  for (const problem of problems) {
    const ways = fields.filter((field) => within(problem.path, field));
    const longest = ways.reduce<Path>((best, way) => (way.length > best.length ? way : best), []);
    const key = longest.join('.');
    at.set(key, [...(at.get(key) ?? []), problem]);
  }
  return at;
}
