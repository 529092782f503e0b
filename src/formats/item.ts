// The plain question that most quiz programs share, and how it becomes one of ours. A true/false
// question becomes a verdict. Pure.
import type { Language } from '../questions/text.ts';
import type { Verdict } from '../questions/verdict.ts';
import type { Found } from './assemble.ts';
import { unitApart } from './file-words.ts';
import type { Spot } from './format.ts';

/** One answer of a plain question; texts are plain text with `**…**` for emphasis. */
export interface ItemOption {
  readonly text: string;
  readonly right: boolean;
  readonly feedback?: string;
}

export type ItemBody =
  | { readonly type: 'true-false'; readonly right: boolean }
  | { readonly type: 'verdict'; readonly verdict: Verdict }
  | { readonly type: 'choice'; readonly several: boolean; readonly options: readonly ItemOption[] }
  /** Pairs to be matched: the right sides become bins. */
  | {
      readonly type: 'match';
      readonly pairs: readonly { readonly item: string; readonly bin: string }[];
      /** Answers that belong to no item. */
      readonly extra?: readonly string[];
    }
  /** In the right order. */
  | { readonly type: 'order'; readonly items: readonly string[] }
  /** `tolerance` on either side still counts as right; `unit` is as ours: `{{n}} kg`. */
  | {
      readonly type: 'number';
      readonly value: number;
      readonly tolerance: number;
      readonly unit?: string;
    };

/** A question of another program, in one language, as plain text. */
export interface Item {
  readonly spot: Spot;
  readonly text: string;
  readonly body: ItemBody;
  /** What the other program calls it; becomes the id where that can be. */
  readonly name?: string;
  /** Heading of its category. */
  readonly topic?: string;
  /** General feedback: becomes the body of the explanation. */
  readonly explanation?: string;
  /** The same question in the other language, where the file has both. */
  readonly also?: { readonly language: Language; readonly item: Item };
  /** One of the pack's pictures, and what it shows where the other program says so. */
  readonly picture?: { readonly file: string; readonly alt: string };
}

/** The item as a question of ours, still to be read through the schema. */
export function foundFrom(item: Item, language: Language): Found {
  const said = (words: string) => ({ [language]: words });
  const { spot, name, topic, text, explanation, picture, body } = item;
  return {
    spot,
    ...(topic === undefined || topic === '' ? {} : { topic }),
    question: {
      ...(name === undefined || name === '' ? {} : { id: name }),
      ...(explanation === undefined || explanation === ''
        ? {}
        : { explanation: { body: said(explanation) } }),
      // Where nobody has said what it shows, the question has to do.
      ...(picture === undefined
        ? {}
        : { picture: { file: picture.file, alt: said(picture.alt === '' ? text : picture.alt) } }),
      ...bodyFields(body, text, said),
    },
  };
}

type Said = (words: string) => Readonly<Record<string, string>>;

function bodyFields(body: ItemBody, words: string, said: Said): Record<string, unknown> {
  const named = <T>(list: readonly T[], fields: (one: T) => object) =>
    list.map((one, at) => ({ id: `a-${at + 1}`, ...fields(one) }));
  switch (body.type) {
    case 'true-false':
      return { type: 'verdict', claim: said(words), verdict: body.right ? 'reality' : 'myth' };
    case 'verdict':
      return { type: 'verdict', claim: said(words), verdict: body.verdict };
    case 'choice':
      return {
        ...{ type: 'choice', question: said(words), several: body.several },
        options: named(body.options, ({ text, right, feedback }) => ({
          ...{ text: said(text), right },
          ...(feedback === undefined || feedback === '' ? {} : { feedback: said(feedback) }),
        })),
      };
    case 'match': {
      const bins = [...new Set(body.pairs.map(({ bin }) => bin))];
      return {
        ...{ type: 'sort', prompt: said(words) },
        bins: bins.map((bin, at) => ({ id: `b-${at + 1}`, text: said(bin) })),
        items: named(body.pairs, ({ item, bin }) => ({
          text: said(item),
          bin: `b-${bins.indexOf(bin) + 1}`,
        })),
      };
    }
    case 'order':
      return {
        ...{ type: 'order', prompt: said(words) },
        items: named(body.items, (text) => ({ text: said(text) })),
      };
    case 'number':
      return { type: 'estimate', ...numberTexts(words, body, said), ...scale(body) };
  }
}

function numberTexts(words: string, { unit }: Extract<ItemBody, { type: 'number' }>, said: Said) {
  const apart = unit === undefined ? unitApart(words) : { text: words, unit };
  return { prompt: said(apart.text), unit: said(apart.unit ?? '{{n}}') };
}

/** A round scale around the number, on which the number itself is a stop. */
export function scale({ value, tolerance }: Extract<ItemBody, { type: 'number' }>) {
  const size = Math.max(Math.abs(value), tolerance * 4, 1);
  const step = 10 ** (Math.floor(Math.log10(size)) - 2);
  // Whole hours are not asked for in hundredths.
  const digits = Math.min(fineStep(value), fineStep(tolerance));
  const fine = Number.isInteger(value / step) ? Math.max(step, digits) : fineStep(value);
  const reach = Math.ceil(size / fine) * fine;
  const near = tolerance > 0 ? tolerance : fine / 2;
  return {
    ...{ min: value >= 0 ? 0 : value - reach, max: value + reach, step: fine, value },
    ...{ near, far: Math.max(near * 3, reach / 4) },
  };
}

/** The smallest decimal place that the number uses. */
function fineStep(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return 10 ** -Math.min(decimals.length, 6);
}
