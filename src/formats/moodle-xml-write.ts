// Writes a pack as Moodle XML, which holds more of it than GIFT: orders, pictures. Pure.
import type { Pack } from '../questions/pack.ts';
import { type Language, wordsIn } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import type { Writer, Written } from './format.ts';
import { htmlOf } from './html-words.ts';
import type { Item, ItemBody, ItemOption } from './item.ts';
import { type Carries, lossesOf } from './losses.ts';
import { tagless, topicCategory } from './moodle-ways.ts';
import { itemOf } from './question-item.ts';
import { verdictLabels } from './verdict-words.ts';

const carries: Carries = {
  types: ['verdict', 'choice', 'sort', 'order', 'estimate'],
  ...{ several: true, complicated: false, orders: true, scale: false, explanation: true },
  ...{ feedback: { options: true, items: false }, pictures: true, emphasis: true },
};

export const moodleXmlWriter: Writer = {
  name: 'moodle-xml',
  losses: (pack, language) => lossesOf(pack, language, carries),
  write,
};

function write(pack: Pack, language: Language): Written {
  const { words: title } = wordsIn(pack.title, language);
  const about = [title, pack.licence, pack.authors.join(', ')].join(' · ');
  // Two hyphens would end a comment, and Moodle's readers with it.
  const parts = [
    `<!-- ${escapedXml(about)
      .replace(/-(?=-)/g, '- ')
      .replace(/-$/, '- ')} -->`,
  ];
  let category = '';
  for (const question of pack.questions) {
    const item = itemOf(question, pack, language);
    if (item === null) continue;
    const path = `${topicCategory(title)}/${topicCategory(item.topic ?? title)}`;
    if (path !== category) parts.push(categoryXml(path));
    category = path;
    parts.push(questionXml(item, pack, language));
  }
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${parts.join('\n')}\n</quiz>\n`;
  return { name: `${pack.id}.xml`, type: 'application/xml;charset=utf-8', content };
}

function escapedXml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function categoryXml(path: string): string {
  const text = textXml(`$course$/top/${path}`);
  return `  <question type="category"><category>${text}</category></question>`;
}

/**
 * Moodle loses spaces between two entities, so that words stand in a section of their own. Neither
 * `htmlOf` nor `tagless` leaves a `]]>` in them, which would end it.
 */
function textXml(words: string): string {
  return `<text><![CDATA[${words}]]></text>`;
}

function htmlElement(name: string, words: string, attributes = ''): string {
  return `<${name}${attributes} format="html">${textXml(htmlOf(words))}</${name}>`;
}

const kinds: Readonly<Record<ItemBody['type'], string>> = {
  ...{ 'true-false': 'truefalse', verdict: 'multichoice', choice: 'multichoice' },
  ...{ match: 'matching', order: 'ordering', number: 'numerical' },
};

function questionXml(item: Item, pack: Pack, language: Language): string {
  const { name = '', explanation = '', body } = item;
  const lines = [
    `<name>${textXml(name)}</name>`,
    askedXml(item, pack),
    htmlElement('generalfeedback', explanation),
    '<defaultgrade>1</defaultgrade>',
    `<idnumber>${escapedXml(name)}</idnumber>`,
    ...answersXml(body, language),
  ];
  const inner = lines.map((line) => `    ${line}\n`).join('');
  return `  <question type="${kinds[body.type]}">\n${inner}  </question>`;
}

/** The question, and its picture packed beside it. */
function askedXml({ text, picture }: Item, pack: Pack): string {
  const data = picture === undefined ? undefined : pack.pictures[picture.file];
  if (picture === undefined || data === undefined) return htmlElement('questiontext', text);
  const { file, alt } = picture;
  const image = `<br><img src="@@PLUGINFILE@@/${file}" alt="${escapedXml(alt)}">`;
  const bytes = data.slice(data.indexOf(',') + 1);
  const packed = `<file name="${file}" path="/" encoding="base64">${bytes}</file>`;
  return `<questiontext format="html">${textXml(htmlOf(text) + image)}${packed}</questiontext>`;
}

function answersXml(body: ItemBody, language: Language): readonly string[] {
  switch (body.type) {
    case 'true-false':
      return [true, false].map((value) => {
        const fraction = value === body.right ? 100 : 0;
        return `<answer fraction="${fraction}" format="plain_text"><text>${value}</text></answer>`;
      });
    case 'verdict':
      return choiceXml(
        verdicts.map((verdict) => ({
          ...{ text: verdictLabels[language][verdict], right: verdict === body.verdict },
        })),
        { several: false, shuffled: false },
      );
    case 'choice':
      return choiceXml(body.options, { several: body.several, shuffled: true });
    case 'match':
      return [
        '<shuffleanswers>true</shuffleanswers>',
        ...body.pairs.map(({ item, bin }) => {
          const asked = textXml(htmlOf(item));
          return `<subquestion format="html">${asked}<answer>${textXml(tagless(bin))}</answer></subquestion>`;
        }),
      ];
    case 'order':
      return [
        '<layouttype>VERTICAL</layouttype>',
        '<selecttype>ALL</selecttype>',
        '<gradingtype>ABSOLUTE_POSITION</gradingtype>',
        // Without it Moodle 4.5 looks for hints that are not there, and stops the whole import.
        '<shownumcorrect>1</shownumcorrect>',
        ...body.items.map((step, at) => htmlElement('answer', step, ` fraction="${at + 1}"`)),
      ];
    case 'number': {
      const { value, tolerance } = body;
      const inner = `<text>${value}</text><tolerance>${tolerance}</tolerance>`;
      return [`<answer fraction="100" format="plain_text">${inner}</answer>`];
    }
  }
}

function choiceXml(
  options: readonly ItemOption[],
  { several, shuffled }: { readonly several: boolean; readonly shuffled: boolean },
): readonly string[] {
  const right = options.filter((option) => option.right).length;
  const share = several ? Number((100 / Math.max(right, 1)).toFixed(5)) : 100;
  return [
    `<single>${!several}</single>`,
    `<shuffleanswers>${shuffled}</shuffleanswers>`,
    '<answernumbering>abc</answernumbering>',
    ...options.map((option) => {
      const fraction = option.right ? share : several ? -share : 0;
      const feedback =
        option.feedback === undefined ? '' : htmlElement('feedback', option.feedback);
      const inner = `${textXml(htmlOf(option.text))}${feedback}`;
      return `<answer fraction="${fraction}" format="html">${inner}</answer>`;
    }),
  ];
}
