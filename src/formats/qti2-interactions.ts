// The interactions of QTI 2 and 3 that are questions of ours too: choosing, ordering, matching,
// giving a number. Pure.
import type { Language } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import { changed } from './findings.ts';
import type { Finding } from './format.ts';
import type { ItemBody, ItemOption } from './item.ts';
import { joined, spokenOptions, type Telling } from './qti-item.ts';
import { allIn, attributeOf, childrenOf, proseOf, type QtiNode } from './qti-xml.ts';
import type { Declaration } from './qti2-declarations.ts';
import { verdictLabels } from './verdict-words.ts';

/** Why an interaction is no question of ours. */
export interface Trouble {
  readonly code: string;
  readonly values?: Finding['values'];
}

export interface Around {
  readonly item: QtiNode;
  readonly declaration: Declaration | null;
  readonly feedback: ReadonlyMap<string, string>;
  readonly telling: Telling;
  readonly language: Language;
}

const noRight: Trouble = { code: 'lms.noRight' };
const inChoice = new Set(['feedbackinline', 'feedbackblock']);

/** What the interaction asks for. */
export function bodyOf(interaction: QtiNode, around: Around): ItemBody | Trouble {
  const make = Object.hasOwn(makers, interaction.name) ? makers[interaction.name] : undefined;
  const type = interaction.name.replace(/interaction$/, '');
  return make?.(interaction, around) ?? { code: 'lms.unsupported', values: { type } };
}

type Make = (interaction: QtiNode, around: Around) => ItemBody | Trouble;

const makers: Readonly<Record<string, Make>> = {
  choiceinteraction: choice,
  inlinechoiceinteraction: choice,
  orderinteraction: order,
  matchinteraction: match,
  associateinteraction: associate,
  textentryinteraction: number,
  sliderinteraction: number,
};

function choice(interaction: QtiNode, around: Around): ItemBody | Trouble {
  const { declaration, feedback, telling, language } = around;
  const choices = allIn(interaction, 'simplechoice', 'inlinechoice');
  const ids = choices.map((one) => attributeOf(one, 'identifier'));
  const right = rightOnes(declaration?.correct ?? [], ids);
  const options = choices.map((node, at): ItemOption => {
    const id = ids[at] ?? '';
    const inner = allIn(node, ...inChoice).map((one) => telling.say(proseOf(one)));
    const said = joined([...inner, feedback.get(id) ?? '']);
    const words = telling.say(proseOf(node, inChoice));
    const option = { text: verdictName(id, ids, language) ?? words, right: right.has(id) };
    return said === '' ? option : { ...option, feedback: said };
  });
  const spoken = spokenOptions(options, telling);
  const count = spoken.filter((option) => option.right).length;
  if (count === 0) return noRight;
  const isMultiple = declaration?.isMultiple ?? attributeOf(interaction, 'maxchoices') !== '1';
  // With only one right answer among those to be ticked there is nothing to tick but that one.
  return { type: 'choice', several: isMultiple && count > 1, options: spoken };
}

/**
 * The right choices. Where the answers name none of them, they are known without their zeros: there
 * is a program that writes `answer_001` where it means `answer_1`.
 */
function rightOnes(correct: readonly string[], ids: readonly string[]): ReadonlySet<string> {
  const exact = ids.filter((id) => correct.includes(id));
  if (exact.length > 0) return new Set(exact);
  const bare = (id: string) => id.replace(/\d+/g, (digits) => String(Number(digits)));
  const meant = new Set(correct.map(bare));
  const alike = ids.filter((id) => meant.has(bare(id)));
  return new Set(alike.length === meant.size ? alike : []);
}

/** Verdicts that we wrote are known by their identifiers, whatever they are called in the file. */
function verdictName(id: string, ids: readonly string[], language: Language): string | null {
  const isOurs = ids.includes('myth') && ids.includes('reality') && ids.length <= verdicts.length;
  const verdict = verdicts.find((known) => known === id);
  return isOurs && verdict !== undefined ? verdictLabels[language][verdict] : null;
}

function wordsById(nodes: readonly QtiNode[], { say }: Telling): ReadonlyMap<string, string> {
  return new Map(
    nodes.map((node) => [attributeOf(node, 'identifier'), say(proseOf(node, inChoice))]),
  );
}

function order(interaction: QtiNode, { declaration, telling }: Around): ItemBody | Trouble {
  const words = wordsById(allIn(interaction, 'simplechoice'), telling);
  const items = (declaration?.correct ?? []).flatMap((id) => words.get(id) ?? []);
  const isWhole = items.length === words.size && items.length > 0 && !items.includes('');
  return isWhole ? { type: 'order', items } : noRight;
}

type Pair = readonly [item: string, bin: string];

function match(interaction: QtiNode, { declaration, telling }: Around): ItemBody | Trouble {
  const [first, second] = childrenOf(interaction, 'simplematchset').map((set) =>
    wordsById(allIn(set, 'simpleassociablechoice'), telling),
  );
  if (first === undefined || second === undefined) return noRight;
  const pairs = pairsOf(declaration).map(([a, b]): Pair => (first.has(a) ? [a, b] : [b, a]));
  // The side of which nothing is matched twice is what is put somewhere.
  if (isOnce(pairs.map(([a]) => a))) return matched(pairs, first, second, telling);
  const turned = pairs.map(([a, b]): Pair => [b, a]);
  if (isOnce(turned.map(([a]) => a))) return matched(turned, second, first, telling);
  return { code: 'lms.manyPairs' };
}

function associate(interaction: QtiNode, { declaration, telling }: Around): ItemBody | Trouble {
  const words = wordsById(allIn(interaction, 'simpleassociablechoice'), telling);
  const pairs = pairsOf(declaration);
  if (!isOnce(pairs.flat())) return { code: 'lms.manyPairs' };
  const items = new Map(pairs.map(([a]) => [a, words.get(a) ?? '']));
  return matched(pairs, items, words, telling, false);
}

function pairsOf(declaration: Declaration | null): readonly Pair[] {
  return (declaration?.correct ?? []).flatMap((value): Pair[] => {
    const [a, b, ...others] = value.split(' ');
    return a === undefined || b === undefined || others.length > 0 ? [] : [[a, b]];
  });
}

function isOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function matched(
  given: readonly Pair[],
  items: ReadonlyMap<string, string>,
  bins: ReadonlyMap<string, string>,
  telling: Telling,
  hasSpare = true,
): ItemBody | Trouble {
  const named = given.map(([a, b]) => ({ item: items.get(a) ?? '', bin: bins.get(b) ?? '' }));
  const pairs = named.filter(({ item, bin }) => item !== '' && bin !== '');
  if (pairs.length === 0) return noRight;
  const left = items.size - pairs.length;
  if (left > 0) telling.findings.push(changed('lms.unmatched', telling.spot, { n: left }));
  const used = new Set(pairs.map(({ bin }) => bin));
  const extra = hasSpare ? [...bins.values()].filter((bin) => bin !== '' && !used.has(bin)) : [];
  return { type: 'match', pairs, ...(extra.length === 0 ? {} : { extra }) };
}

function number(interaction: QtiNode, { item, declaration }: Around): ItemBody | Trouble {
  const [first = ''] = declaration?.correct ?? [];
  const value = Number(first);
  const isNumber = declaration?.isNumber === true || interaction.name === 'sliderinteraction';
  if (!isNumber && first !== '') return { code: 'lms.unsupported', values: { type: 'textentry' } };
  if (first === '' || !Number.isFinite(value)) return noRight;
  const [equal] = allIn(item, 'equal').filter(
    (node) => attributeOf(node, 'tolerancemode') === 'absolute',
  );
  const tolerance = Number(attributeOf(equal ?? null, 'tolerance').split(/\s+/)[0]);
  return { type: 'number', value, tolerance: tolerance > 0 ? tolerance : 0 };
}
