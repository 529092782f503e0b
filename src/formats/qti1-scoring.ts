// What the conditions of a QTI 1.2 item say: which answers score most, the number that is right,
// and which feedback follows which answer. Pure.
import {
  allIn,
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  type QtiNode,
  textOf,
} from './qti-xml.ts';

export interface Scoring {
  /** Ids of the answers to a field that score; for one answer only those that score most. */
  readonly rightOf: (field: string, several: boolean) => ReadonlySet<string>;
  /** The answers to a field in the order that scores. */
  readonly sequence: (field: string) => readonly string[];
  readonly number: { readonly value: number; readonly tolerance: number } | null;
  /** Ids of the feedback that is given for an answer, by its id. */
  readonly feedback: ReadonlyMap<string, readonly string[]>;
  /** Ids of the feedback that belongs to the question, whatever was answered. */
  readonly general: readonly string[];
}

/** One condition, taken apart. */
interface Rule {
  readonly score: number;
  /** Answers that must be given for it. */
  readonly given: readonly { readonly field: string; readonly value: string }[];
  readonly node: QtiNode;
  readonly feedback: readonly string[];
}

export function scoringOf(item: QtiNode): Scoring {
  const rules = allIn(item, 'respcondition').map(ruleOf);
  const scoring = rules.filter(({ score }) => score > 0);
  const best = (field: string) =>
    Math.max(...scoring.filter((rule) => mentions(rule, field)).map(({ score }) => score), 0);
  const feedback = new Map<string, string[]>();
  const general: string[] = [];
  for (const rule of rules) {
    const [only, ...others] = rule.given;
    // What is said for one answer, and has no points with it, is about that answer.
    const isOwn =
      only !== undefined && others.length === 0 && !/correct|general/.test(rule.feedback.join());
    if (!isOwn) general.push(...rule.feedback);
    else feedback.set(only.value, [...(feedback.get(only.value) ?? []), ...rule.feedback]);
  }
  return {
    rightOf: (field, several) => {
      const right = scoring.filter((rule) => several || rule.score >= best(field));
      return new Set(
        right.flatMap(({ given }) =>
          given.filter((one) => one.field === field).map(({ value }) => value),
        ),
      );
    },
    sequence: (field) => {
      const rule = scoring.find((one) => mentions(one, field));
      return rule?.given.filter((one) => one.field === field).map(({ value }) => value) ?? [];
    },
    number: numberOf(scoring),
    feedback,
    general: [...new Set(general)],
  };
}

function mentions({ given }: Rule, field: string): boolean {
  return given.some((one) => one.field === field);
}

function ruleOf(node: QtiNode): Rule {
  const score = childrenOf(node, 'setvar').map((one) => {
    // Blackboard gives all there is, by name.
    return textOf(one) === 'SCORE.max' ? 100 : Number(textOf(one));
  });
  const conditions = childOf(node, 'conditionvar');
  const shown = childrenOf(node, 'displayfeedback').filter(
    (one) => attributeOf(one, 'feedbacktype').toLowerCase() !== 'solution',
  );
  return {
    score: Math.max(...score.filter(Number.isFinite), 0),
    given: conditions === null ? [] : givenIn(conditions),
    node,
    feedback: shown.map((one) => attributeOf(one, 'linkrefid')),
  };
}

/** Answers that are asked for; not those that must be left alone. */
function givenIn(node: QtiNode): Rule['given'] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === 'not') return [];
    if (child.name !== 'varequal' && child.name !== 'varsubset') return givenIn(child);
    return [{ field: attributeOf(child, 'respident'), value: textOf(child) }];
  });
}

/** A number, or the middle of a range. */
function numberOf(rules: readonly Rule[]): Scoring['number'] {
  for (const { node } of rules) {
    const low = numbersIn(node, 'vargte', 'vargt')[0];
    const high = numbersIn(node, 'varlte', 'varlt')[0];
    const exact = numbersIn(node, 'varequal')[0];
    const hasRange = low !== undefined && high !== undefined && low <= high;
    if (exact !== undefined) {
      const tolerance = hasRange ? Math.max(exact - low, high - exact, 0) : 0;
      return { value: exact, tolerance: tidy(tolerance) };
    }
    if (hasRange) return { value: tidy((low + high) / 2), tolerance: tidy((high - low) / 2) };
  }
  return null;
}

function numbersIn(node: QtiNode, ...names: readonly string[]): readonly number[] {
  return allIn(node, ...names)
    .map(textOf)
    .filter((words) => words !== '')
    .map(Number)
    .filter(Number.isFinite);
}

/** Without what binary fractions add. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
