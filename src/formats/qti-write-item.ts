// One of our questions as a QTI 2.2 item: what is asked, what is right, what is said afterwards. Pure.
import type { Question } from '../questions/question.ts';
import type { Language } from '../questions/text.ts';
import { verdicts } from '../questions/verdict.ts';
import type { Item } from './item.ts';
import { verdictLabels } from './verdict-words.ts';
import { escapedXml, identifier, inlineXml, paragraphs } from './xml-words.ts';

/** The question, and the same as other programs know questions (question-item.ts). */
export interface Written {
  readonly question: Exclude<Question, { type: 'view' }>;
  readonly item: Item;
  readonly language: Language;
}

/** What an interaction needs elsewhere in its item. */
interface Interaction {
  readonly cardinality: 'single' | 'multiple' | 'ordered';
  readonly baseType: 'identifier' | 'directedPair' | 'float';
  readonly correct: readonly string[];
  /** The element itself; `prompt` goes into it. */
  readonly xml: (prompt: string) => string;
  /** How an answer is compared with the correct one. */
  readonly compared?: string;
  /** Feedback by the identifier of the option it is for. */
  readonly feedback?: readonly (readonly [id: string, words: string])[];
}

/** The explanation is shown under this identifier; in capitals, for no option's id has any. */
const explained = 'EXPLANATION';

export function itemXml(written: Written): string {
  const { item, question, language } = written;
  const { cardinality, baseType, correct, xml, compared, feedback = [] } = interactionOf(written);
  const lines = item.text.split('\n');
  const prompt = `<prompt>${inlineXml(lines.at(-1) ?? '')}</prompt>`;
  const { picture } = item;
  const image =
    picture === undefined
      ? ''
      : `<p><img src="../pictures/${picture.file}" alt="${escapedXml(picture.alt)}"/></p>`;
  const values = correct.map((value) => `<value>${escapedXml(value)}</value>`).join('');
  const feedbackCardinality = cardinality === 'single' ? 'single' : 'multiple';
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd" identifier="${identifier(question.id)}" title="${titleOf(item.text)}" adaptive="false" timeDependent="false" xml:lang="${language}">
  <responseDeclaration identifier="RESPONSE" cardinality="${cardinality}" baseType="${baseType}">
    <correctResponse>${values}</correctResponse>
  </responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>
${feedback.length === 0 ? '' : `  <outcomeDeclaration identifier="FEEDBACK" cardinality="${feedbackCardinality}" baseType="identifier"/>\n`}  <outcomeDeclaration identifier="AFTERWARDS" cardinality="single" baseType="identifier"/>
  <itemBody>
    ${image}${paragraphs(lines.slice(0, -1).join('\n'))}
    ${xml(prompt)}
  </itemBody>
  <responseProcessing>
    <responseCondition>
      <responseIf>${compared ?? '<match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>'}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf>
      <responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
    </responseCondition>
${feedback.length === 0 ? '' : '    <setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE"/></setOutcomeValue>\n'}    <setOutcomeValue identifier="AFTERWARDS"><baseValue baseType="identifier">${explained}</baseValue></setOutcomeValue>
  </responseProcessing>
${feedback.map(([id, words]) => modal('FEEDBACK', id, words)).join('')}${modal('AFTERWARDS', explained, item.explanation ?? '')}</assessmentItem>
`;
}

function modal(outcome: string, id: string, words: string): string {
  if (words === '') return '';
  return `  <modalFeedback outcomeIdentifier="${outcome}" identifier="${id}" showHide="show">${paragraphs(words)}</modalFeedback>\n`;
}

function titleOf(text: string): string {
  const line = [...text.replaceAll('**', '').replace(/\s+/g, ' ')];
  return escapedXml(line.length > 80 ? `${line.slice(0, 79).join('')}…` : line.join(''));
}

function interactionOf({ question, item, language }: Written): Interaction {
  const { body } = item;
  if (question.type === 'verdict') {
    return verdictInteraction(question.verdict, verdictLabels[language]);
  }
  if (question.type === 'choice' && body.type === 'choice') {
    const ids = question.options.map(({ id }) => identifier(id));
    const options = body.options.map((option, at) => ({ ...option, id: ids[at] ?? '' }));
    return choiceInteraction(options, body.several);
  }
  if (question.type === 'sort' && body.type === 'match') {
    const bins = new Map(body.pairs.map(({ bin }, at) => [question.items[at]?.bin ?? '', bin]));
    return sortInteraction(
      question.items.map(({ id, bin }, at) => ({ id, bin, text: body.pairs[at]?.item ?? '' })),
      [...bins].map(([id, text]) => ({ id, text })),
    );
  }
  if (question.type === 'order' && body.type === 'order') {
    return orderInteraction(
      question.items.map(({ id }, at) => ({ id, text: body.items[at] ?? '' })),
    );
  }
  return question.type === 'estimate'
    ? numberInteraction(question)
    : verdictInteraction('myth', verdictLabels[language]);
}

function choices(options: readonly { readonly id: string; readonly text: string }[]): string {
  return options
    .map(
      ({ id, text }) =>
        `\n      <simpleChoice identifier="${id}">${inlineXml(text)}</simpleChoice>`,
    )
    .join('');
}

/** Three options with identifiers by which the verdict is known again, whatever they are called. */
function verdictInteraction(right: string, labels: Readonly<Record<string, string>>): Interaction {
  const options = verdicts.map((id) => ({ id, text: labels[id] ?? id }));
  return {
    ...{ cardinality: 'single', baseType: 'identifier', correct: [right] },
    xml: (prompt) =>
      `<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="1">${prompt}${choices(options)}\n    </choiceInteraction>`,
  };
}

interface Option {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly feedback?: string;
}

function choiceInteraction(options: readonly Option[], several: boolean): Interaction {
  return {
    ...{ cardinality: several ? 'multiple' : 'single', baseType: 'identifier' },
    correct: options.filter(({ right }) => right).map(({ id }) => id),
    feedback: options.map(({ id, feedback = '' }) => [id, feedback] as const),
    xml: (prompt) =>
      `<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="${several ? 0 : 1}">${prompt}${choices(options)}\n    </choiceInteraction>`,
  };
}

interface Named {
  readonly id: string;
  readonly text: string;
}

function sortInteraction(
  items: readonly (Named & { bin: string })[],
  bins: readonly Named[],
): Interaction {
  const set = (list: readonly Named[], prefix: string, most: number) =>
    `<simpleMatchSet>${list
      .map(
        ({ id, text }) =>
          `<simpleAssociableChoice identifier="${prefix}${id}" matchMax="${most}">${inlineXml(text)}</simpleAssociableChoice>`,
      )
      .join('')}</simpleMatchSet>`;
  return {
    ...{ cardinality: 'multiple', baseType: 'directedPair' },
    correct: items.map(({ id, bin }) => `item.${id} bin.${bin}`),
    xml: (prompt) =>
      `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="${items.length}">${prompt}${set(items, 'item.', 1)}${set(bins, 'bin.', items.length)}</matchInteraction>`,
  };
}

function orderInteraction(items: readonly Named[]): Interaction {
  const named = items.map(({ id, text }) => ({ id: identifier(id), text }));
  // Not in the right order, for programs that do not shuffle.
  const mixed = named.toSorted((a, b) => (a.text < b.text ? -1 : 1));
  return {
    ...{ cardinality: 'ordered', baseType: 'identifier', correct: named.map(({ id }) => id) },
    xml: (prompt) =>
      `<orderInteraction responseIdentifier="RESPONSE" shuffle="true">${prompt}${choices(mixed)}\n    </orderInteraction>`,
  };
}

function numberInteraction({
  value,
  near,
  min,
  max,
  step,
}: Extract<Question, { type: 'estimate' }>): Interaction {
  const tolerance = Math.max(near, 0);
  return {
    ...{ cardinality: 'single', baseType: 'float', correct: [String(value)] },
    compared: `<equal toleranceMode="absolute" tolerance="${tolerance} ${tolerance}"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal>`,
    xml: (prompt) => {
      // A slider has whole steps only.
      if (Number.isInteger(step)) {
        return `<sliderInteraction responseIdentifier="RESPONSE" lowerBound="${min}" upperBound="${max}" step="${step}">${prompt}</sliderInteraction>`;
      }
      const words = prompt.replace(/^<prompt>|<\/prompt>$/g, '');
      return `<p>${words}</p><p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="12"/></p>`;
    },
  };
}
