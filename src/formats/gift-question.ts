// One block of a GIFT file: a category, a question, or why it is neither. Pure.
import type { Language } from '../questions/text.ts';
import { changed, lost, quoted } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import { type GiftAnswers, type GiftOption, giftAnswers } from './gift-answers.ts';
import type { GiftBlock } from './gift-blocks.ts';
import { type GiftText, giftText, hidden, shown, withoutIndents } from './gift-text.ts';
import type { Item, ItemBody } from './item.ts';
import { sayingPlain, wordsOf } from './markup.ts';
import type { MoodleRead } from './moodle-items.ts';
import { explanationOf, type MarkedOption, markedBody, matchBody, nameIn } from './moodle-ways.ts';
import { pictureName } from './moodle-xml-pictures.ts';

/** Reads a block as it stands, in one language where it is written in several. */
export function giftQuestion(
  { text: block, comments }: Pick<GiftBlock, 'text' | 'comments'>,
  spot: Spot,
  language: Language,
): MoodleRead {
  const category = /^\s*\$CATEGORY:(.*)$/im.exec(block);
  if (category !== null) return { type: 'category', path: category[1] ?? '' };
  const { title, rest } = titled(hidden(block));
  const [start, end] = [rest.indexOf('{'), rest.lastIndexOf('}')];
  const inner = rest.slice(start + 1, end);
  const code = braceFault(start, end, inner);
  if (code !== null) return none(code, spot, rest);
  const asked = questionText(rest.slice(0, start), rest.slice(end + 1));
  // The last one counts, as in Moodle: `####` may stand in no other text.
  const mark = inner.lastIndexOf('####');
  const answers = giftAnswers(mark < 0 ? inner : inner.slice(0, mark), asked.markup);
  if (answers.type === 'none')
    return none(answers.code, spot, answers.text ?? rest.slice(0, start));
  const findings: Finding[] = [];
  const sayMarkup = sayingPlain(spot, findings, language);
  const say: Say = ({ markup, text }) => sayMarkup(withoutIndents(text), markup);
  const text = say(asked);
  if (text === '') return none('quiz.noText', spot);
  const read = bodyOf(answers, say, spot);
  if (read.type === 'none') return read;
  const general = mark < 0 ? '' : say(giftText(inner.slice(mark + 4), asked.markup));
  const explanation = explanationOf(general, read.feedback);
  const name = idIn(comments) ?? (title === null ? null : nameIn(title, language));
  const item: Item = {
    ...{ spot, text, body: read.body },
    ...(name === null ? {} : { name }),
    ...(explanation === '' ? {} : { explanation }),
  };
  return { type: 'item', item, findings: [...findings, ...read.findings] };
}

/** Why there are no answers to be read between the braces; null when there are. */
function braceFault(start: number, end: number, inner: string): string | null {
  if (start < 0 && end < 0) return 'quiz.description';
  if (start < 0 || end < start) return 'quiz.giftBrace';
  return /[{}]/.test(inner) ? 'quiz.giftBraces' : null;
}

/** Nothing of ours, and why; with some words of the block. */
function none(code: string, spot: Spot, text = ''): MoodleRead {
  const { words } = wordsOf(giftText(text, 'moodle').text, 'moodle');
  return { type: 'none', finding: lost(code, spot, { text: quoted(words) }) };
}

/** `::title::` before the question; one that is not closed is part of the text. */
function titled(text: string): { readonly title: string | null; readonly rest: string } {
  const [whole, title] = /^\s*::([\s\S]*?)::/.exec(text) ?? [];
  if (whole === undefined) return { title: null, rest: text };
  const plain = shown(title ?? '').trim();
  return { title: plain === '' ? null : plain, rest: text.slice(whole.length) };
}

/** Moodle's exports carry a question's own number as `[id:…]` in a comment. */
function idIn(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const [, id] = /\[id:([^\]]+)\]/.exec(comment) ?? [];
    if (id !== undefined && id.trim() !== '') return id.trim();
  }
  return null;
}

/** What stands around the answers; where words follow them, they leave a gap, spaced as they are. */
function questionText(before: string, after: string): GiftText {
  return giftText(after.trim() === '' ? before : `${before}_____${after}`, 'moodle');
}

type Say = (text: GiftText) => string;

type BodyRead =
  | {
      readonly type: 'body';
      readonly body: ItemBody;
      readonly feedback: readonly string[];
      readonly findings: readonly Finding[];
    }
  | { readonly type: 'none'; readonly finding: Finding };

type Answers = Exclude<GiftAnswers, { type: 'none' }>;

function bodyOf(answers: Answers, say: Say, spot: Spot): BodyRead {
  const body = (made: ItemBody, feedback: readonly string[] = [], ...findings: Finding[]) =>
    ({ type: 'body', body: made, feedback, findings }) as const;
  switch (answers.type) {
    case 'true-false': {
      // The first is what Moodle says to a wrong answer; the truth comes first here.
      const [wrong = '', right = ''] = answers.feedback.map(say);
      return body({ type: 'true-false', right: answers.right }, [right, wrong]);
    }
    case 'choice': {
      const { body: made, findings } = markedBody(
        answers.options.map((option) => optionOf(option, say)),
        spot,
      );
      if (made === null)
        return { type: 'none', finding: findings[0] ?? lost('quiz.noRight', spot) };
      return body(made, [], ...findings);
    }
    case 'match':
      return body(
        matchBody(answers.pairs.map(([left, right]) => ({ item: say(left), bin: say(right) }))),
      );
    case 'order':
      return body({ type: 'order', items: answers.items.map(say).filter((step) => step !== '') });
    case 'number': {
      const best = answers.numbers.reduce((a, b) => (b.weight > a.weight ? b : a));
      const others = answers.numbers.filter(({ value }) => value !== best.value);
      const finding = changed('quiz.otherNumbers', spot, {
        list: others.map(({ value }) => value).join(', '),
        value: best.value,
      });
      const { value, tolerance } = best;
      const feedback = answers.feedback.map(say);
      return body(
        { type: 'number', value, tolerance },
        feedback,
        ...(others.length > 0 ? [finding] : []),
      );
    }
  }
}

function optionOf({ text, isMarked, weight, feedback }: GiftOption, say: Say): MarkedOption {
  return {
    text: say(text) || pictureName(text.text),
    isMarked,
    weight,
    feedback: feedback === null ? '' : say(feedback),
  };
}
