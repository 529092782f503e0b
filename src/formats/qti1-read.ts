// Items of QTI 1.2, as Canvas, Blackboard, Respondus and others write them: what is asked, which
// answers score, and which feedback goes with which answer. Pure.
import type { Spot } from './format.ts';
import type { ItemOption } from './item.ts';
import { cleanWords, type Plain, wordsFromHtml } from './plain-words.ts';
import {
  createTelling,
  type Frame,
  itemOf,
  joined,
  type QtiRead,
  spokenOptions,
  type Telling,
  without,
} from './qti-item.ts';
import {
  allIn,
  attributeOf,
  childOf,
  childrenOf,
  elementsOf,
  proseOf,
  type QtiNode,
  textOf,
} from './qti-xml.ts';
import { type Scoring, scoringOf } from './qti1-scoring.ts';

/** Reads one `item`. */
export function readItem1(item: QtiNode, spot: Spot, topic: string): QtiRead {
  const telling = createTelling(spot);
  const presentation = childOf(item, 'presentation');
  const type = typeOf(item);
  if (presentation === null || type === 'text_only_question') {
    return without(telling, 'lms.noQuestion');
  }
  const scoring = scoringOf(item);
  const feedback = new Map(
    childrenOf(item, 'itemfeedback').map((node) => [
      attributeOf(node, 'ident'),
      telling.say(materialOf(node)),
    ]),
  );
  const text = telling.say(questionOf(presentation));
  const general = scoring.general.map((id) => feedback.get(id) ?? '');
  const frame: Frame = {
    text,
    topic,
    name: attributeOf(item, 'ident'),
    explanation: joined(general),
  };
  if (text === '') return without(telling, 'lms.wordless');
  if (/^fill_in_multiple_blanks/.test(type)) return without(telling, 'lms.unsupported', { type });
  const lids = allIn(presentation, 'response_lid', 'response_grp');
  if (lids.length > 1) return matching(telling, lids, scoring, frame);
  const [lid] = lids;
  if (lid !== undefined) return choice(telling, lid, scoring, feedback, frame);
  const [field] = allIn(presentation, 'response_str', 'response_num');
  if (field !== undefined && scoring.number !== null) {
    const body = { type: 'number', ...scoring.number } as const;
    return { items: [itemOf(telling, body, frame)], findings: telling.findings };
  }
  return without(telling, 'lms.unsupported', { type: type === '' ? 'essay' : type });
}

/** What the program that wrote it calls the kind of question. */
function typeOf(item: QtiNode): string {
  const fields = allIn(item, 'qtimetadatafield');
  const field = fields.find((one) =>
    ['question_type', 'qmd_itemtype', 'cc_profile'].includes(textOf(childOf(one, 'fieldlabel'))),
  );
  const known = field === undefined ? null : childOf(field, 'fieldentry');
  return textOf(known ?? allIn(item, 'qmd_itemtype', 'bbmd_questiontype')[0] ?? null).slice(0, 60);
}

/** What is asked: the material that belongs to no answer. */
function questionOf(presentation: QtiNode): Plain {
  const answers = new Set([
    'response_lid',
    'response_str',
    'response_num',
    'response_grp',
    'response_xy',
  ]);
  const parts = [...materials(presentation, answers)];
  // Where each answer field brings its own question, that is what is asked.
  const [only, ...others] = allIn(presentation, ...answers);
  if (only !== undefined && others.length === 0) {
    parts.push(...materials(only, new Set(['render_choice', 'render_fib', 'render_hotspot'])));
  }
  return together(parts);
}

function materials(node: QtiNode, skipped: ReadonlySet<string>): readonly Plain[] {
  return elementsOf(node).flatMap((child) => {
    if (skipped.has(child.name)) return [];
    return child.name === 'material' ? [materialOf(child)] : materials(child, skipped);
  });
}

function together(parts: readonly Plain[]): Plain {
  return {
    words: joined(parts.map(({ words }) => words)),
    cleaned: parts.some(({ cleaned }) => cleaned),
    dropped: [...new Set(parts.flatMap(({ dropped }) => dropped))],
  };
}

/** The words of everything in it that is shown. */
function materialOf(node: QtiNode): Plain {
  const texts = allIn(
    node,
    'mattext',
    'mat_formattedtext',
    'matemtext',
    'matimage',
    'mataudio',
    'matvideo',
  );
  return together(texts.map(wordsOf));
}

function wordsOf(node: QtiNode): Plain {
  const media = { matimage: 'img', mataudio: 'audio', matvideo: 'video' }[node.name];
  if (media !== undefined) return { words: '', cleaned: false, dropped: [media] };
  if (elementsOf(node).length > 0) return proseOf(node);
  const words = textOf(node);
  const isPlain =
    attributeOf(node, 'texttype') === 'text/plain' && !/<\/?[a-z][^<>]*>/i.test(words);
  return isPlain ? cleanWords(words) : wordsFromHtml(words);
}

function labelsOf(field: QtiNode): readonly { id: string; plain: Plain }[] {
  return allIn(field, 'response_label').map((label) => ({
    id: attributeOf(label, 'ident'),
    plain: materialOf(label),
  }));
}

function choice(
  telling: Telling,
  field: QtiNode,
  scoring: Scoring,
  feedback: ReadonlyMap<string, string>,
  frame: Frame,
): QtiRead {
  const several = attributeOf(field, 'rcardinality').toLowerCase() === 'multiple';
  if (attributeOf(field, 'rcardinality').toLowerCase() === 'ordered')
    return order(telling, field, scoring, frame);
  const right = scoring.rightOf(attributeOf(field, 'ident'), several);
  const options = labelsOf(field).map(({ id, plain }): ItemOption => {
    const said = joined((scoring.feedback.get(id) ?? []).map((key) => feedback.get(key) ?? ''));
    const option = { text: telling.say(plain), right: right.has(id) };
    return said === '' || said === frame.explanation ? option : { ...option, feedback: said };
  });
  if (!options.some((option) => option.right)) return without(telling, 'lms.noRight');
  const spoken = spokenOptions(options, telling);
  // With only one right answer among those to be ticked there is nothing to tick but that one.
  const isSeveral = several && spoken.filter((option) => option.right).length > 1;
  const body = { type: 'choice', several: isSeveral, options: spoken } as const;
  return { items: [itemOf(telling, body, frame)], findings: telling.findings };
}

function order(telling: Telling, field: QtiNode, scoring: Scoring, frame: Frame): QtiRead {
  const words = new Map(labelsOf(field).map(({ id, plain }) => [id, telling.say(plain)]));
  const items = scoring.sequence(attributeOf(field, 'ident')).flatMap((id) => words.get(id) ?? []);
  if (items.length < words.size) return without(telling, 'lms.noRight');
  return { items: [itemOf(telling, { type: 'order', items }, frame)], findings: telling.findings };
}

function matching(
  telling: Telling,
  fields: readonly QtiNode[],
  scoring: Scoring,
  frame: Frame,
): QtiRead {
  const bins = new Set<string>();
  const pairs: { item: string; bin: string }[] = [];
  for (const field of fields) {
    const words = new Map(labelsOf(field).map(({ id, plain }) => [id, telling.say(plain)]));
    for (const bin of words.values()) if (bin !== '') bins.add(bin);
    const [right = ''] = scoring.rightOf(attributeOf(field, 'ident'), false);
    const bin = words.get(right) ?? '';
    const item = telling.say(together(materials(field, new Set(['render_choice']))));
    if (item !== '' && bin !== '') pairs.push({ item, bin });
  }
  if (pairs.length < fields.length) return without(telling, 'lms.noRight');
  const extra = [...bins].filter((bin) => !pairs.some((pair) => pair.bin === bin));
  const body = { type: 'match', pairs, ...(extra.length === 0 ? {} : { extra }) } as const;
  return { items: [itemOf(telling, body, frame)], findings: telling.findings };
}
