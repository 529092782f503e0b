// Items of QTI 2.0 to 3.0: each interaction in an item becomes a question of its own. Pure.
import type { Language } from '../questions/text.ts';
import { changed, lost } from './findings.ts';
import type { Finding, Spot } from './format.ts';
import type { Item, ItemBody } from './item.ts';
import { createTelling, itemOf, joined, type QtiRead, type Telling, without } from './qti-item.ts';
import type { Album } from './qti-pictures.ts';
import {
  allIn,
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  proseOf,
  type QtiNode,
} from './qti-xml.ts';
import { type Declaration, declarationsOf } from './qti2-declarations.ts';
import { bodyOf, type Trouble } from './qti2-interactions.ts';

/** Not for the player, or only after answering. */
const aside = [
  ...['rubricblock', 'feedbackblock', 'feedbackinline', 'infocontrol', 'templateblock'],
  ...['templateinline', 'stylesheet', 'prompt'],
];
const feedbackNames = ['modalfeedback', 'feedbackblock'];

/** What is known of an item from around it. */
export interface Surroundings {
  readonly spot: Spot;
  readonly topic: string;
  /** That of the verdicts' names. */
  readonly language: Language;
  readonly album: Album;
}

/** Reads one `assessmentItem`. */
export function readItem2(item: QtiNode, { spot, topic, language, album }: Surroundings): QtiRead {
  const telling = createTelling(spot);
  const given = childOf(item, 'itembody');
  const { body, picture } =
    given === null ? { body: null, picture: null } : album.take(given, spot.file ?? '');
  const found = body === null ? [] : interactionsIn(body);
  if (body === null || found.length === 0) return without(telling, 'lms.noQuestion');
  if (childrenOf(item, 'assessmentstimulusref').length > 0) {
    telling.findings.push(changed('lms.stimulus', spot));
  }
  const whole: Whole = {
    ...{ item, topic, telling, language, picture },
    shared: sharedWords(telling.say(proseOf(gapped(body, found), skipped(found)))),
    declarations: declarationsOf(item),
  };
  const items: Item[] = [];
  const findings: Finding[] = [];
  for (const [at, interaction] of found.entries()) {
    const one = questionOf(interaction, at, found.length, whole);
    if ('code' in one) findings.push(lost(one.code, spot, one.values ?? {}));
    else items.push(one);
  }
  return { items, findings: [...telling.findings, ...findings] };
}

interface Whole {
  readonly item: QtiNode;
  readonly topic: string;
  readonly telling: Telling;
  readonly language: Language;
  readonly picture: Item['picture'] | null;
  /** What stands around the interactions. */
  readonly shared: string;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

function questionOf(interaction: QtiNode, at: number, count: number, whole: Whole): Item | Trouble {
  const { item, topic, telling, language, picture, declarations, shared } = whole;
  const prompt = telling.say(proseOf(childOf(interaction, 'prompt')));
  // Some programs write the question twice: before the interaction, and as its prompt.
  const text = joined([shared, prompt]);
  if (text === '') return { code: 'lms.wordless' };
  const declaration = declarations.get(attributeOf(interaction, 'responseidentifier')) ?? null;
  const feedback = feedbackOf(item, telling);
  const body = bodyOf(interaction, { item, declaration, feedback, telling, language });
  if ('code' in body) return body;
  const name = attributeOf(item, 'identifier');
  const made = itemOf(telling, body, {
    ...{ text, topic, name: count > 1 && name !== '' ? `${name}-${at + 1}` : name },
    explanation: explanationOf(feedback, interaction, body),
  });
  return picture === null || picture === undefined ? made : { ...made, picture };
}

/** Feedback by the identifier under which it is shown. */
function feedbackOf(item: QtiNode, { say }: Telling): ReadonlyMap<string, string> {
  const feedback = new Map<string, string>();
  for (const node of allIn(item, ...feedbackNames)) {
    const id = attributeOf(node, 'identifier');
    feedback.set(id, joined([feedback.get(id) ?? '', say(proseOf(node))]));
  }
  return feedback;
}

/** Feedback that is about the question, not about one of its choices. */
function explanationOf(
  feedback: ReadonlyMap<string, string>,
  interaction: QtiNode,
  body: ItemBody,
): string {
  const choices = new Set(
    body.type === 'choice'
      ? allIn(interaction, 'simplechoice', 'inlinechoice').map((one) =>
          attributeOf(one, 'identifier'),
        )
      : [],
  );
  return joined([...feedback].flatMap(([id, words]) => (choices.has(id) ? [] : [words])));
}

function interactionsIn(node: QtiNode): readonly QtiNode[] {
  return elementsOf(node).flatMap((child) =>
    child.name.endsWith('interaction') ? [child] : interactionsIn(child),
  );
}

const inline = ['inlinechoiceinteraction', 'textentryinteraction'];

function skipped(found: readonly QtiNode[]): ReadonlySet<string> {
  return new Set([...aside, ...found.map(({ name }) => name)]);
}

/** A gap by itself says nothing. */
function sharedWords(words: string): string {
  return words.replace(/(?:^|\n)_{4}(?=\n|$)/g, '').trim();
}

/** With a gap where something is to be chosen or typed in the middle of a sentence. */
function gapped(node: QtiNode, found: readonly QtiNode[]): QtiNode {
  const gaps = found.filter(({ name }) => inline.includes(name));
  const children = node.children.map((child) => {
    if (typeof child === 'string') return child;
    const nth = gaps.indexOf(child);
    if (nth < 0) return gapped(child, found);
    return gaps.length === 1 ? '____' : `__${nth + 1}__`;
  });
  return { ...node, children };
}
