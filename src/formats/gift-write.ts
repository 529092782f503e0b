// Writes a pack as GIFT for Moodle and the programs that read it. Pure.
import type { Pack } from '../questions/pack.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import type { Writer, Written } from './format.ts';
import { escaped } from './gift-text.ts';
import { htmlOf } from './html-words.ts';
import type { Item, ItemBody, ItemOption } from './item.ts';
import { type Carries, lossesOf } from './losses.ts';
import { placeSigns, tagless, topicCategory } from './moodle-ways.ts';
import { itemOf } from './question-item.ts';
import { verdictLabels } from './verdict-words.ts';

const carries: Carries = {
  types: ['verdict', 'choice', 'sort', 'order', 'estimate'],
  ...{ several: true, complicated: false, orders: false, scale: false, explanation: true },
  ...{ feedback: { options: true, items: false }, pictures: false, emphasis: true },
};

export const giftWriter: Writer = {
  name: 'gift',
  losses: (pack, language) => lossesOf(pack, language, carries),
  write,
};

function write(pack: Pack, language: Language): Written {
  const title = oneLine(wordsIn(pack.title, language).words);
  const head = [title, pack.licence, pack.authors.join(', ')];
  const blocks = [head.map((line) => `// ${oneLine(line ?? '')}`.trim()).join('\n')];
  let category = '';
  for (const question of pack.questions) {
    const item = itemOf(question, pack, language);
    if (item === null) continue;
    const path = [title, item.topic ?? title].map(categoryStep).join('/');
    if (path !== category) blocks.push(`$CATEGORY: $course$/top/${path}`);
    category = path;
    blocks.push(blockOf(item, language));
  }
  const content = `${blocks.join('\n\n')}\n`;
  return { name: `${pack.id}.gift.txt`, type: 'text/plain;charset=utf-8', content };
}

/** A backslash cannot be written there: Moodle takes it for the start of another character. */
function categoryStep(title: string): string {
  return topicCategory(title.replaceAll('\\', '＼'));
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** One question. Its texts are all HTML where any of them needs it, else just text. */
function blockOf(item: Item, language: Language): string {
  const { name = '', text, explanation, body } = item;
  const isHtml = [text, explanation ?? '', ...wordsOfBody(body)].some(needsHtml);
  const say: Say = (words) => escaped(isHtml ? guarded(htmlOf(words)) : words);
  const general = explanation === undefined ? '' : `####${say(explanation)}`;
  const answers = answersOf(body, say, language);
  const inline = answers.length === 1 && general === '';
  const inner = inline
    ? answers.join('')
    : `\n${[...answers, general].map((line) => (line === '' ? '' : `\t${line}\n`)).join('')}`;
  return `::${name}::${isHtml ? '[html]' : ''}${say(text)}{${inner}}`;
}

type Say = (words: string) => string;

/** What Moodle would take for markup, a mark of GIFT or a gap between words. */
function needsHtml(words: string): boolean {
  return /[<>&\n]|\*\*| {2}|^\s*\[|^%|->/.test(words);
}

/** A text that begins like a mark must not be read as one. */
function guarded(html: string): string {
  return html.replace(/^\[/, '&#91;').replace(/^%/, '&#37;');
}

function wordsOfBody(body: ItemBody): readonly string[] {
  if (body.type === 'choice') {
    return body.options.flatMap(({ text, feedback = '' }) => [text, feedback]);
  }
  if (body.type === 'match') return body.pairs.map(({ item }) => item);
  return body.type === 'order' ? body.items : [];
}

function answersOf(body: ItemBody, say: Say, language: Language): readonly string[] {
  switch (body.type) {
    case 'true-false':
      return [body.right ? 'TRUE' : 'FALSE'];
    case 'verdict':
      return Object.entries(verdictLabels[language]).map(
        ([verdict, label]) => `${verdict === body.verdict ? '=' : '~'}${say(label)}`,
      );
    case 'choice':
      return optionLines(body.options, body.several, say);
    case 'match':
      // The right side is never markup in GIFT.
      return body.pairs.map(({ item, bin }) => `=${say(item)} -> ${escaped(tagless(bin))}`);
    case 'order':
      return body.items.map((step, at) => `=${say(step)} -> ${placeSigns[at] ?? at + 1}`);
    case 'number':
      return [`#${body.value}${body.tolerance > 0 ? `:${body.tolerance}` : ''}`];
  }
}

function optionLines(options: readonly ItemOption[], several: boolean, say: Say): string[] {
  const right = options.filter((option) => option.right).length;
  // Moodle knows the marks to five places; together they must come to 100.
  const share = Number((100 / Math.max(right, 1)).toFixed(5));
  return options.map((option) => {
    const comment = option.feedback === undefined ? '' : `#${say(option.feedback)}`;
    const mark = several ? `~%${option.right ? share : -100}%` : option.right ? '=' : '~';
    return `${mark}${say(option.text)}${comment}`;
  });
}
