// Our question as the plain question of other programs, in one language: what every writer of a
// quiz format starts from. The other way round is item.ts. Pure.
import type { Cite } from '../questions/base.ts';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { Pack } from '../questions/pack.ts';
import { asked, type Question } from '../questions/question.ts';
import type { SortQuestion } from '../questions/sort.ts';
import { type Language, type Text, wordsIn } from '../questions/text.ts';
import { sourceWord, withUnit } from './file-words.ts';
import type { Item, ItemBody } from './item.ts';

/** Null for an opinion, which other programs cannot ask: there, every answer is right or wrong. */
export function itemOf(question: Question, pack: Pack, language: Language): Item | null {
  if (question.type === 'view') return null;
  const say = (text: Text) => wordsIn(text, language).words;
  const topic = pack.topics.find(({ id }) => id === question.topic);
  const explanation = explanationOf(question, pack, language);
  const { picture } = question;
  return {
    spot: {},
    text: textOf(question, say),
    body: bodyOf(question, say),
    name: question.id,
    ...(topic === undefined ? {} : { topic: say(topic.title) }),
    ...(explanation === '' ? {} : { explanation }),
    ...(picture === undefined ? {} : { picture: { file: picture.file, alt: say(picture.alt) } }),
  };
}

type Say = (text: Text) => string;

/** A scenario and the line under a claim have no place of their own elsewhere. */
function textOf(question: Question, say: Say): string {
  const words = say(asked(question));
  if (question.type === 'verdict' && question.context !== undefined) {
    return `${words}\n${say(question.context)}`;
  }
  if (question.type === 'choice' && question.scenario !== undefined) {
    return `${say(question.scenario)}\n${words}`;
  }
  return question.type === 'estimate' ? withUnit(words, say(question.unit)) : words;
}

function bodyOf(question: Exclude<Question, { type: 'view' }>, say: Say): ItemBody {
  switch (question.type) {
    case 'verdict': {
      const { verdict } = question;
      if (verdict === 'complicated') return { type: 'verdict', verdict };
      return { type: 'true-false', right: verdict === 'reality' };
    }
    case 'choice':
      return choiceBody(question, say);
    case 'sort':
      return sortBody(question, say);
    case 'order':
      return { type: 'order', items: question.items.map(({ text }) => say(text)) };
    case 'estimate':
      return { type: 'number', value: question.value, tolerance: question.near };
  }
}

function choiceBody({ several, options }: ChoiceQuestion, say: Say): ItemBody {
  const plain = options.map(({ text, right, feedback }) => ({
    ...{ text: say(text), right },
    ...(feedback === undefined ? {} : { feedback: say(feedback) }),
  }));
  return { type: 'choice', several, options: plain };
}

function sortBody({ items, bins }: SortQuestion, say: Say): ItemBody {
  const names = new Map(bins.map(({ id, text }) => [id, say(text)]));
  const pairs = items.map(({ text, bin }) => ({ item: say(text), bin: names.get(bin) ?? bin }));
  return { type: 'match', pairs };
}

/** All that is said on the back of the card, in its order, and where it comes from. */
function explanationOf(question: Question, pack: Pack, language: Language): string {
  const { explanation, cites, since } = question;
  const { headline, body, mixUp, truth } = explanation;
  const parts = [headline, body, mixUp, truth, since?.text];
  const said = parts.flatMap((part) => (part === undefined ? [] : [wordsIn(part, language).words]));
  const sources = cites.flatMap((cite) => sourceLine(cite, pack, language));
  return [...said, ...new Set(sources)].join('\n');
}

/** `Source: Author, Title, art. 2, https://…` */
export function sourceLine(cite: Cite, pack: Pack, language: Language): readonly string[] {
  const source = pack.sources.find(({ id }) => id === cite.source);
  if (source === undefined) return [];
  const { author, title, container, date, url } = source;
  const say = (text: Text) => wordsIn(text, language).words;
  const parts = [author, say(title), container && say(container), date, cite.at, url];
  const comma = language === 'en' ? ', ' : '，';
  const told = parts.filter((part) => part !== undefined).join(comma);
  return [`${sourceWord[language]}${told}`.replace(/\s+/g, ' ')];
}
