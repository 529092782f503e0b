// The parts of a question in our own spreadsheet that differ by its type: verdict, options, bins,
// steps, scale. Pure.
import { languages, type Text } from '../questions/text.ts';
import type { Verdict } from '../questions/verdict.ts';
import { lost, quoted } from './findings.ts';
import type { Finding } from './format.ts';
import { scale } from './item.ts';
import { isAmbiguous, rightNumbers } from './right-answers.ts';
import type { Line } from './spreadsheet-line.ts';
import { flagOf, namesIn, numberOf, type RowType } from './spreadsheet-words.ts';
import { verdictOfWord } from './verdict-words.ts';

/** The fields of the question, or why there can be none. */
export type Parts =
  | { readonly fields: Readonly<Record<string, unknown>> }
  | { readonly finding: Finding };

/** Most options, cards or steps that a row has columns for. */
const most = 8;

/** What a row is that does not say: told by what stands in it. Null when nothing tells. */
export function typeByContent(line: Line): RowType | null {
  if (line.cell('verdict') !== '') return 'verdict';
  if (line.cell('value') !== '') return 'estimate';
  if (line.cell('whose') !== '') return 'view';
  if (line.cell('bin') !== '') return 'sort';
  if (line.cell('option') !== '') return line.cell('when') === '' ? 'choice' : 'order';
  return verdictIn(line.cell('right')) === null ? null : 'verdict';
}

export function partsOf(type: RowType, line: Line): Parts {
  const claim = line.text('claim');
  if (claim === undefined) return { finding: lost('sheet.noClaim', line.spot) };
  switch (type) {
    case 'verdict':
      return verdictParts(line, claim);
    case 'choice':
      return choiceParts(line, claim);
    case 'sort':
      return sortParts(line, claim);
    case 'order':
      return { fields: { prompt: claim, items: stepsOf(line) } };
    case 'estimate':
      return estimateParts(line, claim);
    default:
      return { fields: { statement: claim, ...given('whose', line), ...given('otherwise', line) } };
  }
}

function given(name: 'whose' | 'otherwise' | 'context', line: Line): { [name: string]: Text } {
  const text = line.text(name);
  return text === undefined ? {} : { [name]: text };
}

function verdictParts(line: Line, claim: Text): Parts {
  const cell = line.cell('verdict') || line.cell('right');
  const verdict = verdictIn(cell);
  if (verdict !== null) return { fields: { claim, verdict, ...given('context', line) } };
  if (cell === '') return { finding: lost('sheet.noVerdict', line.spot) };
  return { finding: lost('sheet.verdict', line.spot, { cell: quoted(cell) }) };
}

/** Also yes and no, and what people write for the middle. */
function verdictIn(cell: string): Verdict | null {
  const verdict = verdictOfWord(cell);
  if (verdict !== null) return verdict;
  if (/^(?:partly|partly true|mixed|half true|不一定|部分属实|半真半假|◐)$/i.test(cell)) {
    return 'complicated';
  }
  const flag = flagOf(cell);
  return flag === null ? null : flag ? 'reality' : 'myth';
}

/** The texts of `option 1` to `option 8` that are there, with their numbers. */
function optionsOf(line: Line): { readonly number: number; readonly text: Text }[] {
  return numbers(most).flatMap((number) => {
    const text = line.text('option', number);
    return text === undefined ? [] : [{ number, text }];
  });
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** The id of a part: as the row names it, or by its place. */
function idOf(line: Line, column: 'optionIds' | 'binIds', at: number): string {
  const names = namesIn(line.cell(column));
  return names[at] ?? `${column === 'binIds' ? 'b' : 'a'}-${at + 1}`;
}

function feedbackOf(line: Line, number: number) {
  const feedback = line.text('feedback', number);
  return feedback === undefined ? {} : { feedback };
}

function choiceParts(line: Line, question: Text): Parts {
  const options = optionsOf(line);
  const right = rightOnes(line, options);
  if (right === null) {
    const cell = quoted(line.cell('right'));
    return { finding: lost('sheet.right', line.spot, { cell, n: options.length }) };
  }
  const scenario = line.text('context');
  return {
    fields: {
      ...(scenario === undefined ? {} : { scenario }),
      question,
      several: line.flag('several') ?? right.size > 1,
      options: options.map(({ number, text }, at) => ({
        ...{ id: idOf(line, 'optionIds', at), text, right: right.has(number) },
        ...feedbackOf(line, number),
      })),
    },
  };
}

type Options = ReturnType<typeof optionsOf>;

/** Numbers of the right options; null when the row does not say them in a way that is known. */
function rightOnes(line: Line, options: Options): ReadonlySet<number> | null {
  const marked = options.filter(({ number }) => flagOf(line.cell('rightMark', number)) === true);
  if (marked.length > 0) return new Set(marked.map(({ number }) => number));
  const cell = line.cell('right');
  if (cell === '') return null;
  if (/^(?:0|none|无)$/i.test(cell)) return new Set();
  const numbered = options.map(({ number, text }) => ({
    number,
    words: languages.flatMap((language) => text[language] ?? []),
  }));
  if (isAmbiguous(cell, numbered)) line.find('sheet.rightNumber', 'right', { cell });
  return rightNumbers(cell, numbered);
}

/** Each card says its bin: by number or name, in one cell for all or in a cell of its own. */
function sortParts(line: Line, prompt: Text): Parts {
  const named = numbers(4).flatMap((number) => line.text('bin', number) ?? []);
  const options = optionsOf(line);
  const marks = options.map(({ number }) => line.cell('rightMark', number));
  const list = line.cell('right');
  const listed = /[;；\n|]/.test(list) ? list.split(/[;；\n|]/) : list.split(/[,，、\s]+/);
  const wanted = marks.some(Boolean) ? marks : listed.map((words) => words.trim()).filter(Boolean);
  const bins =
    named.length > 0
      ? named
      : [...new Set(wanted)]
          .filter(Boolean)
          .map((words): Text => ({ en: words, 'zh-Hans': words }));
  const binAt = (words = ''): number => {
    const said = bins.findIndex((bin) => Object.values(bin).some((known) => known === words));
    if (said >= 0) return said;
    const number = numberOf(words) ?? 'ABCD'.indexOf(words.toUpperCase() || '?') + 1;
    return number >= 1 && number <= bins.length && Number.isInteger(number) ? number - 1 : -1;
  };
  const places = options.map((_, at) => binAt(wanted[at]));
  const stray = places.indexOf(-1);
  if (stray >= 0) {
    const item = quoted(Object.values(options[stray]?.text ?? {})[0] ?? '');
    return { finding: lost('sheet.bin', line.spot, { item, n: bins.length }) };
  }
  return {
    fields: {
      prompt,
      bins: bins.map((text, at) => ({ id: idOf(line, 'binIds', at), text })),
      items: options.map(({ number, text }, at) => ({
        ...{ id: idOf(line, 'optionIds', at), text, bin: idOf(line, 'binIds', places[at] ?? 0) },
        ...feedbackOf(line, number),
      })),
    },
  };
}

function stepsOf(line: Line) {
  return optionsOf(line).map(({ number, text }, at) => {
    const when = line.text('when', number);
    return {
      ...{ id: idOf(line, 'optionIds', at), text, ...feedbackOf(line, number) },
      ...(when === undefined ? {} : { when }),
    };
  });
}

/** What the row leaves out of the scale is laid around the value. */
function estimateParts(line: Line, prompt: Text): Parts {
  const value = line.number('value') ?? numberOf(line.cell('right'));
  if (value === null) return { finding: lost('sheet.noValue', line.spot) };
  const round = scale({ type: 'number', value, tolerance: line.number('near') ?? 0 });
  const written = (['min', 'max', 'step', 'near', 'far'] as const).map(
    (name) => [name, line.number(name) ?? round[name]] as const,
  );
  const unit = line.text('unit') ?? (line.cell('value').endsWith('%') ? bothWays('{{n}}%') : {});
  return {
    fields: {
      ...{ prompt, value, ...Object.fromEntries(written) },
      unit: Object.keys(unit).length === 0 ? only(bothWays('{{n}}'), prompt) : withNumber(unit),
    },
  };
}

function bothWays(words: string): Text {
  return { en: words, 'zh-Hans': words };
}

/** The text in the languages that `model` has. */
function only(text: Text, model: Text): Text {
  return Object.fromEntries(
    Object.entries(text).filter(([tongue]) => Object.hasOwn(model, tongue)),
  );
}

/** `million` → `{{n}} million`; the sign of per cent and Chinese units stand close. */
function withNumber(unit: Text): Text {
  const put = (words: string) => {
    if (words.includes('{{n}}')) return words;
    return /^[\p{Script=Han}%°]/u.test(words) ? `{{n}}${words}` : `{{n}} ${words}`;
  };
  return Object.fromEntries(
    Object.entries(unit).map(([tongue, words = '']) => [tongue, put(words)]),
  );
}
