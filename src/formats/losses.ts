// What of a pack a format of other programs cannot carry, told before it is written. Pure.
import type { Pack } from '../questions/pack.ts';
import type { Question, QuestionType } from '../questions/question.ts';
import { type Language, languages } from '../questions/text.ts';
import { changed, lost } from './findings.ts';
import type { Finding } from './format.ts';

/** What a format has room for. */
export interface Carries {
  readonly types: readonly QuestionType[];
  /** Questions with several right options. */
  readonly several: boolean;
  /** A verdict that is neither true nor false, in some other way than as three options. */
  readonly complicated: boolean;
  /** Orders as such, not as places to be matched. */
  readonly orders: boolean;
  /** The ends and steps of a scale. */
  readonly scale: boolean;
  readonly explanation: boolean;
  /** Feedback for each option, and for each item of a sort or an order. */
  readonly feedback: { readonly options: boolean; readonly items: boolean };
  readonly pictures: boolean;
  readonly emphasis: boolean;
}

/** Codes for questions of a type that cannot be written. */
const typeCodes: Readonly<Record<QuestionType, string>> = {
  ...{ verdict: 'loss.verdict', choice: 'loss.choice', sort: 'loss.sort' },
  ...{ order: 'loss.order', estimate: 'loss.estimate', view: 'loss.view' },
};

/** Codes for words in a language that is not written. */
const languageCodes: Readonly<Record<Language, string>> = {
  ...{ en: 'loss.english', 'zh-Hans': 'loss.chinese' },
};

/** Everything that stays behind when the pack is written in `language`; questions first. */
export function lossesOf(pack: Pack, language: Language, carries: Carries): readonly Finding[] {
  const gone = Object.entries(typeCodes).flatMap(([type, code]) => {
    const n = pack.questions.filter((question) => question.type === type).length;
    return carries.types.some((known) => known === type) || n === 0 ? [] : [lost(code, {}, { n })];
  });
  const written = pack.questions.filter((question) => isWritten(question, carries));
  const several = pack.questions.filter((question) => isSeveral(question)).length;
  if (!carries.several && several > 0) gone.push(lost('loss.several', {}, { n: several }));
  const partial = partialLosses(carries).flatMap(([code, touches]) => {
    const n = written.filter(touches).length;
    return n === 0 ? [] : [changed(code, {}, { n })];
  });
  const others = languages.filter((one) => one !== language && pack.languages.includes(one));
  return [...gone, ...partial, ...others.map((one) => changed(languageCodes[one], {}))];
}

/** True when the format has room for the question at all. */
export function isWritten(question: Question, { types, several }: Carries): boolean {
  return types.includes(question.type) && (several || !isSeveral(question));
}

function isSeveral(question: Question): boolean {
  return question.type === 'choice' && question.several;
}

type Touches = (question: Question) => boolean;

function partialLosses(carries: Carries): readonly (readonly [code: string, touches: Touches])[] {
  const never: Touches = () => false;
  const unless = (carried: boolean, touches: Touches) => (carried ? never : touches);
  const { complicated, orders, scale, explanation, feedback, pictures, emphasis } = carries;
  return [
    ['loss.complicated', unless(complicated, isComplicated)],
    ['loss.orderAsPlaces', unless(orders, ({ type }) => type === 'order')],
    ['loss.scale', unless(scale, ({ type }) => type === 'estimate')],
    ['loss.explanation', unless(explanation, isExplained)],
    ['loss.joined', unless(!explanation, isInParts)],
    ['loss.optionFeedback', unless(feedback.options, hasOptionFeedback)],
    ['loss.itemFeedback', unless(feedback.items, hasItemFeedback)],
    ['loss.pictures', unless(pictures, ({ picture }) => picture !== undefined)],
    ['loss.emphasis', unless(emphasis, (question) => JSON.stringify(question).includes('**'))],
    ['loss.extras', hasExtras],
  ];
}

function isComplicated(question: Question): boolean {
  return question.type === 'verdict' && question.verdict === 'complicated';
}

function isExplained({ explanation, cites }: Question): boolean {
  return Object.keys(explanation).length > 0 || cites.length > 0;
}

/** More than one text, where other programs have room for one. */
function isInParts(question: Question): boolean {
  const { explanation, cites, since } = question;
  const parts = Object.keys(explanation).length + (since === undefined ? 0 : 1);
  const isLed =
    (question.type === 'verdict' && question.context !== undefined) ||
    (question.type === 'choice' && question.scenario !== undefined);
  return isLed || parts > 1 || (parts > 0 && cites.length > 0);
}

function hasOptionFeedback(question: Question): boolean {
  return question.type === 'choice' && question.options.some(({ feedback }) => feedback);
}

function hasItemFeedback(question: Question): boolean {
  const { type } = question;
  return (type === 'sort' || type === 'order') && question.items.some(({ feedback }) => feedback);
}

/** What only this game knows of a question. */
function hasExtras({ myth, mixUp, where, asOf, discussion, terms, claims }: Question): boolean {
  return (
    [myth, mixUp, where, asOf, discussion].some((part) => part !== undefined) ||
    terms.length + claims.length > 0
  );
}
