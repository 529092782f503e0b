// What one question must keep to beyond its shape: answers that can be given and judged. Pure.
import type { ChoiceQuestion } from './choice.ts';
import type { EstimateQuestion } from './estimate.ts';
import type { Problem } from './pack.ts';
import type { Path } from './pack-texts.ts';
import type { Question } from './question.ts';
import type { SortQuestion } from './sort.ts';

/** Rules that need nothing but the question; `path` leads to it. */
export function checkQuestion(question: Question, path: Path): Problem[] {
  return [...checkMixUp(question, path), ...checkParts(question, path)];
}

/** The tag and the sentence belong together: the one names what the other tells. */
function checkMixUp({ mixUp, explanation }: Question, path: Path): Problem[] {
  if (mixUp !== undefined && explanation.mixUp === undefined) {
    return [{ path: [...path, 'explanation', 'mixUp'], code: 'mixUpUntold', values: { mixUp } }];
  }
  if (mixUp === undefined && explanation.mixUp !== undefined) {
    return [{ path: [...path, 'mixUp'], code: 'mixUpUnnamed', values: {} }];
  }
  return [];
}

function checkParts(question: Question, path: Path): Problem[] {
  switch (question.type) {
    case 'choice':
      return checkChoice(question, path);
    case 'sort':
      return checkSort(question, path);
    case 'order':
      return repeated(question.items, [...path, 'items']);
    case 'estimate':
      return checkEstimate(question, path);
    default:
      return [];
  }
}

function checkChoice({ options, several }: ChoiceQuestion, path: Path): Problem[] {
  const at = [...path, 'options'];
  const n = options.filter(({ right }) => right).length;
  const problems = repeated(options, at);
  if (n === 0) problems.push({ path: at, code: 'noRightOption', values: {} });
  if (!several && n > 1) problems.push({ path: at, code: 'manyRightOptions', values: { n } });
  if (several && n === 1) problems.push({ path: at, code: 'oneRightOption', values: {} });
  return problems;
}

function checkSort({ bins, items }: SortQuestion, path: Path): Problem[] {
  const known = new Set(bins.map(({ id }) => id));
  const used = new Set(items.map(({ bin }) => bin));
  const unknown = items.flatMap(({ bin }, at) =>
    known.has(bin)
      ? []
      : [{ path: [...path, 'items', at, 'bin'], code: 'unknownBin', values: { bin } }],
  );
  const unused = bins.flatMap(({ id }, at) =>
    used.has(id) ? [] : [{ path: [...path, 'bins', at], code: 'unusedBin', values: { bin: id } }],
  );
  return [
    ...repeated(bins, [...path, 'bins']),
    ...repeated(items, [...path, 'items']),
    ...unknown,
    ...unused,
  ];
}

function checkEstimate(question: EstimateQuestion, path: Path): Problem[] {
  const { min, max, step, value, near, far } = question;
  if (value < min || value > max) {
    return [{ path: [...path, 'value'], code: 'valueOutside', values: { value, min, max } }];
  }
  const problems: Problem[] = [];
  if (near < 0 || near >= far) {
    problems.push({ path: [...path, 'near'], code: 'nearNotBelowFar', values: { near, far } });
  }
  // The slider stops at min, min + step, …: one of its stops must count as right.
  const stop = min + Math.round((value - min) / step) * step;
  const reached = stop > max ? stop - step : stop;
  if (Math.abs(reached - value) > Math.max(near, 0) + step / 1e6) {
    problems.push({ path: [...path, 'step'], code: 'valueOutOfReach', values: { value, step } });
  }
  return problems;
}

/** One problem for each thing that has the id of an earlier one. */
export function repeated(things: readonly { readonly id: string }[], path: Path): Problem[] {
  const taken = new Set<string>();
  return things.flatMap(({ id }, at) => {
    if (taken.has(id)) return [{ path: [...path, at, 'id'], code: 'repeatedId', values: { id } }];
    taken.add(id);
    return [];
  });
}
