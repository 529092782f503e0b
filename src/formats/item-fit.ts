// Makes the questions of other programs fit ours without losing one that could be kept: long
// texts are cut, options beyond six and steps beyond seven left out, a matching question with many
// pairs becomes a question for each. All of it is said. Pure.
import { changed, quoted } from './findings.ts';
import type { Finding } from './format.ts';
import type { Item, ItemBody, ItemOption } from './item.ts';
import { verdictOf } from './verdict-words.ts';

/** What our questions can hold; their schemas tell the same. */
const most = { options: 6, bins: 4, sorted: 8, steps: 7, text: 2000 };
const least = { sorted: 3 };

export interface Fitted {
  /** One question, or several where it had to be taken apart. */
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
}

/** The question as one or several that we can hold, and what had to be changed for it. */
export function fitted(given: Item): Fitted {
  const findings: Finding[] = [];
  const tell = (code: string, values: Finding['values'] = {}): void => {
    findings.push(changed(code, given.spot, values));
  };
  const item = withShortTexts(given, tell);
  const { body } = item;
  if (body.type === 'choice')
    return { items: [{ ...item, ...choiceParts(item, body, tell) }], findings };
  if (body.type === 'match') return { items: matchItems(item, body, tell), findings };
  if (body.type === 'order') {
    return {
      items: [{ ...item, body: { type: 'order', items: steps(body.items, tell) } }],
      findings,
    };
  }
  return { items: [item], findings };
}

type Tell = (code: string, values?: Finding['values']) => void;

/** Explanations and feedback that are too long are cut: they must not cost the question. */
function withShortTexts(item: Item, tell: Tell): Item {
  const { explanation, body } = item;
  let isCut = false;
  const short = (words: string): string => {
    if (words.length <= most.text) return words;
    isCut = true;
    return `${words
      .slice(0, most.text - 1)
      .toWellFormed()
      .replace(/\ufffd$/, '')
      .trimEnd()}…`;
  };
  const whole: Item = {
    ...item,
    ...(explanation === undefined ? {} : { explanation: short(explanation) }),
    body: body.type === 'choice' ? { ...body, options: body.options.map(shortFeedback) } : body,
  };
  function shortFeedback(option: ItemOption): ItemOption {
    const { feedback } = option;
    return feedback === undefined ? option : { ...option, feedback: short(feedback) };
  }
  if (isCut) tell('quiz.cut', { most: most.text });
  return whole;
}

type Choice = Extract<ItemBody, { type: 'choice' }>;

function choiceParts(item: Item, body: Choice, tell: Tell): Partial<Item> {
  const verdict = verdictOf(body);
  if (verdict !== null) {
    return { body: { type: 'verdict', verdict }, ...explained(item, body.options) };
  }
  const { options } = body;
  const excess = options.length - most.options;
  if (excess <= 0) return { body };
  // The right ones stay; of the others the last ones go.
  const wrong = options.filter(({ right }) => !right);
  const gone = new Set(wrong.slice(Math.max(wrong.length - excess, 1)));
  if (gone.size < excess) return { body };
  tell('quiz.manyOptions', {
    most: most.options,
    list: [...gone].map(({ text }) => quoted(text)).join(' · '),
  });
  return { body: { ...body, options: options.filter((option) => !gone.has(option)) } };
}

/** A verdict has no options: what was said of them goes into the explanation. */
function explained({ explanation }: Item, options: readonly ItemOption[]): Partial<Item> {
  const parts = [explanation, ...options.map(({ feedback }) => feedback)];
  const whole = [...new Set(parts.filter((part) => part !== undefined && part !== ''))].join('\n');
  return whole === '' ? {} : { explanation: whole };
}

/** Steps from all along the way: what is left is still in order. */
function steps(all: readonly string[], tell: Tell): readonly string[] {
  if (all.length <= most.steps) return all;
  const gap = (all.length - 1) / (most.steps - 1);
  const kept = new Set(Array.from({ length: most.steps }, (_, at) => Math.round(at * gap)));
  const gone = all.filter((_, at) => !kept.has(at));
  tell('quiz.manySteps', { most: most.steps, list: gone.map(quoted).join(' · ') });
  return all.filter((_, at) => kept.has(at));
}

type Match = Extract<ItemBody, { type: 'match' }>;

function matchItems(item: Item, body: Match, tell: Tell): readonly Item[] {
  const { extra = [], pairs } = body;
  const sorts = sortParts(body);
  if (sorts === null) {
    if (pairs.length > 1) tell('quiz.matchToChoices', { n: pairs.length });
    return choicesOf(item, body);
  }
  if (extra.length > 0) tell('quiz.extraAnswers', { list: extra.map(quoted).join(' · ') });
  if (sorts.length === 1) return [{ ...item, body: { type: 'match', pairs } }];
  tell('quiz.matchInParts', { n: sorts.length });
  return sorts.map((part, at) => partOf(item, at, { body: { type: 'match', pairs: part } }));
}

/** The pairs in parts that can each be sorted into bins; null when they cannot. */
function sortParts({ pairs }: Match): readonly Match['pairs'][] | null {
  const bins = [...new Set(pairs.map(({ bin }) => bin))];
  if (bins.length > most.bins) return null;
  const count = Math.ceil(pairs.length / most.sorted);
  // Dealt out bin by bin, so that every part has something of each.
  const dealt = count > 1 ? bins.flatMap((name) => pairs.filter(({ bin }) => bin === name)) : pairs;
  const parts = Array.from({ length: count }, (_, part) =>
    dealt.filter((_pair, at) => at % count === part),
  );
  const isGood = (part: Match['pairs']) =>
    part.length >= least.sorted && new Set(part.map(({ bin }) => bin)).size > 1;
  return parts.every(isGood) ? parts : null;
}

/** A question for each pair, with the other answers to choose from. */
function choicesOf(item: Item, { pairs, extra = [] }: Match): readonly Item[] {
  const bins = [...new Set([...pairs.map(({ bin }) => bin), ...extra])];
  return pairs.map(({ item: asked, bin }, at) => {
    const others = bins.filter((other) => other !== bin);
    // Not always the same ones, and the right one not always first.
    const start = others.length > most.options - 1 ? at : 0;
    const shown = [...others.slice(start), ...others.slice(0, start)].slice(0, most.options - 1);
    const options = bins
      .filter((other) => other === bin || shown.includes(other))
      .map((text) => ({ text, right: text === bin }));
    const text = item.text === '' ? asked : `${item.text}\n${asked}`;
    return partOf(item, at, { text, body: { type: 'choice', several: false, options } });
  });
}

function partOf(item: Item, at: number, changes: Partial<Item>): Item {
  const { name } = item;
  return { ...item, ...(name === undefined ? {} : { name: `${name}-${at + 1}` }), ...changes };
}
