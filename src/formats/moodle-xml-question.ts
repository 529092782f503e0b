// One `<question>` of a Moodle XML file: a category, a question, or why it is neither. Pure.
import type { Language } from '../questions/text.ts';
import { changed, lost, quoted } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import { plainNumber } from './gift-answers.ts';
import type { Item, ItemBody } from './item.ts';
import { type Markup, type SayMarkup, sayingPlain, wordsOf } from './markup.ts';
import type { MoodleRead } from './moodle-items.ts';
import { explanationOf, markedBody, matchBody, nameIn } from './moodle-ways.ts';
import { type Album, pictureName } from './moodle-xml-pictures.ts';
import { inTongue } from './multilang.ts';
import { verdictOfWord } from './verdict-words.ts';
import { child, childrenOf, type XmlNode } from './xml-tree.ts';

/** Questions that have no answer to choose, by Moodle's name for them. */
const unplayable: Readonly<Record<string, string>> = {
  ...{ shortanswer: 'quiz.shortAnswer', essay: 'quiz.essay', description: 'quiz.description' },
  ...{ cloze: 'quiz.cloze', multianswer: 'quiz.cloze', gapselect: 'quiz.cloze' },
  ...{ ddwtos: 'quiz.cloze', randomsamatch: 'quiz.random', random: 'quiz.random' },
  ...{ calculated: 'quiz.calculated', calculatedsimple: 'quiz.calculated' },
  ...{ calculatedmulti: 'quiz.calculated' },
};

/** Reads it in one language where it is written in several. */
export function moodleQuestion(
  node: XmlNode,
  { spot, album, language }: { spot: Spot; album: Album; language: Language },
): MoodleRead {
  const type = (node.attributes.type ?? '').toLowerCase();
  if (type === 'category') return { type, path: textIn(child(node, 'category')) };
  const findings: Finding[] = [];
  const say = sayingPlain(spot, findings, language);
  const asked = child(node, 'questiontext');
  const { html, picture, left } = album.take(inTongue(textIn(asked), language), asked ?? node);
  const text = say(html, markupOf(asked));
  const none = (code: string, values: Finding['values'] = {}): MoodleRead => ({
    type: 'none',
    finding: lost(code, spot, values),
  });
  const name = textIn(child(node, 'idnumber')) || nameIn(textIn(child(node, 'name')), language);
  const values = { text: quoted(text === '' ? name : text) };
  const unknown = Object.hasOwn(unplayable, type) ? unplayable[type] : undefined;
  if (unknown !== undefined) return none(unknown, values);
  if (text === '') return none('quiz.noText');
  const read = bodyOf(node, type, say, spot);
  if (read === null) return none('quiz.otherType', { ...values, type: quoted(type) });
  if (read.body === null)
    return { type: 'none', finding: read.findings[0] ?? lost('quiz.noRight', spot) };
  for (const file of left) findings.push(changed('quiz.pictureLeft', spot, { name: quoted(file) }));
  const general = sayNode(child(node, 'generalfeedback'), say);
  const explanation = explanationOf(general, [...read.feedback, ...combined(node, say)]);
  const item: Item = {
    ...{ spot, text, body: read.body },
    ...(name === '' ? {} : { name }),
    ...(picture === null ? {} : { picture }),
    ...(explanation === '' ? {} : { explanation }),
  };
  return { type: 'item', item, findings: [...findings, ...read.findings] };
}

/** The words of an element: in its `<text>`, or directly in it; white space around them is none. */
function textIn(node: XmlNode | null): string {
  return (child(node, 'text')?.text ?? node?.text ?? '').trim();
}

function markupOf(node: XmlNode | null): Markup {
  const format = (node?.attributes.format ?? '').toLowerCase();
  if (format === 'markdown') return 'markdown';
  if (format === 'plain_text' || format === 'plain') return 'plain';
  return format === 'moodle_auto_format' || format === '' ? 'moodle' : 'html';
}

function sayNode(node: XmlNode | null, say: SayMarkup): string {
  return say(textIn(node), markupOf(node));
}

/** What Moodle itself puts there says nothing of the matter. */
const usual = [
  ...['Your answer is correct.', 'Your answer is partially correct.', 'Your answer is incorrect.'],
  ...['您的答案是正确的。', '您的答案部分正确。', '您的答案不正确'],
];

function combined(node: XmlNode, say: SayMarkup): readonly string[] {
  return ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
    .map((name) => sayNode(child(node, name), say))
    .filter((words) => !usual.includes(words));
}

interface BodyRead {
  readonly body: ItemBody | null;
  readonly feedback: readonly string[];
  readonly findings: readonly Finding[];
}

/** Null for a kind of question that nobody here knows. */
function bodyOf(node: XmlNode, type: string, say: SayMarkup, spot: Spot): BodyRead | null {
  const whole = (
    body: ItemBody | null,
    feedback: readonly string[] = [],
    findings: readonly Finding[] = [],
  ) => ({ body, feedback, findings });
  switch (type) {
    case 'truefalse':
      return truth(node, say);
    case 'multichoice':
    case 'multichoiceset':
    case 'oumultiresponse':
      return choice(node, say, spot);
    case 'matching':
    case 'match':
    case 'ddmatch': {
      const pairs = childrenOf(node, 'subquestion').map((sub) => ({
        item: sayNode(sub, say),
        bin: sayNode(child(sub, 'answer'), say),
      }));
      return whole(matchBody(pairs));
    }
    case 'ordering': {
      const answers = childrenOf(node, 'answer').map((answer) => sayNode(answer, say));
      return whole({ type: 'order', items: answers.filter((words) => words !== '') });
    }
    case 'numerical':
      return number(node, say, spot);
    default:
      return null;
  }
}

function shareOf({ attributes }: XmlNode): number {
  return plainNumber(attributes.fraction ?? '') ?? 0;
}

function truth(node: XmlNode, say: SayMarkup): BodyRead {
  const answers = childrenOf(node, 'answer');
  const best = answers.reduce<XmlNode | null>(
    (a, b) => (a === null || shareOf(b) > shareOf(a) ? b : a),
    null,
  );
  const verdict = best === null || shareOf(best) <= 0 ? null : verdictOfWord(textIn(best));
  if (verdict === null) return { body: null, feedback: [], findings: [] };
  const sorted = answers.toSorted((a, b) => shareOf(b) - shareOf(a));
  const feedback = sorted.map((answer) => sayNode(child(answer, 'feedback'), say));
  return { body: { type: 'true-false', right: verdict === 'reality' }, feedback, findings: [] };
}

function choice(node: XmlNode, say: SayMarkup, spot: Spot): BodyRead {
  const single = textIn(child(node, 'single')).toLowerCase();
  const answers = childrenOf(node, 'answer');
  // Where one is to be chosen, the right one is that which gives all the marks.
  const best = Math.max(...answers.map(shareOf), 0);
  const isSingle = node.attributes.type === 'multichoice' && single !== 'false' && single !== '0';
  const options = answers.map((answer) => ({
    text: sayNode(answer, say) || pictureName(textIn(answer)),
    weight: shareOf(answer),
    isMarked: isSingle && best > 0 && shareOf(answer) === best,
    feedback: sayNode(child(answer, 'feedback'), say),
  }));
  return { ...markedBody(options, spot), feedback: [] };
}

function number(node: XmlNode, say: SayMarkup, spot: Spot): BodyRead {
  const answers = childrenOf(node, 'answer').filter((answer) => shareOf(answer) > 0);
  const [best, ...others] = answers.toSorted((a, b) => shareOf(b) - shareOf(a));
  const value = best === undefined ? null : plainNumber(textIn(best));
  if (best === undefined || value === null) {
    const text = best === undefined ? '' : quoted(textIn(best));
    return { body: null, feedback: [], findings: [lost('quiz.badNumber', spot, { text })] };
  }
  const tolerance = Math.abs(plainNumber(textIn(child(best, 'tolerance'))) ?? 0);
  const list = others.map((other) => quoted(textIn(other))).join(', ');
  const findings = list === '' ? [] : [changed('quiz.otherNumbers', spot, { list, value })];
  const feedback = childrenOf(node, 'answer').map((one) => sayNode(child(one, 'feedback'), say));
  const unit = unitOf(node);
  const body = { type: 'number', value, tolerance, ...(unit === '' ? {} : { unit }) } as const;
  return { body, feedback, findings };
}

/** The unit in which the answer is given as it stands. */
function unitOf(node: XmlNode): string {
  const units = childrenOf(child(node, 'units'), 'unit');
  const plain = units.find((unit) => Number(textIn(child(unit, 'multiplier'))) === 1) ?? null;
  const { words } = wordsOf(textIn(child(plain, 'unit_name')), 'plain');
  return words === '' ? '' : `{{n}} ${words}`;
}
