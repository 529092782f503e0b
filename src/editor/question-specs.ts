// The table of fields: what there is to be written for each type of question, and on which side of
// the card it shows.
import type { QuestionType } from '../questions/question.ts';
import { verdicts } from '../questions/verdict.ts';
import { verdictGlyph } from '../theme.ts';
import { citesField, insideCites, termsField } from './cites-view.ts';
import type { Length, Spec } from './form.ts';
import { mixUpField } from './mix-up-view.ts';
import { named } from './names.ts';
import { insidePicture, pictureField } from './picture-view.ts';
import { rightField } from './right-view.ts';
import { sceneField } from './scene-view.ts';
import { insideSince, sinceField } from './since-view.ts';

const claimLength: Length = { most: { en: 120, 'zh-Hans': 44 }, unit: 'characters' };
const headlineLength: Length = { most: { en: 90, 'zh-Hans': 36 }, unit: 'characters' };
const proseLength: Length = {
  most: { en: 90, 'zh-Hans': 200 },
  unit: 'amount',
  with: [
    ['explanation', 'mixUp'],
    ['explanation', 'truth'],
  ],
};

const front = 'front' as const;
const back = 'back' as const;
const partText: Spec = {
  kind: 'words',
  key: ['text'],
  name: 'partText',
  length: headlineLength,
  side: front,
};
const partFeedback: Spec = {
  kind: 'words',
  key: ['feedback'],
  name: 'feedback',
  rows: 2,
  side: back,
};

/** What is asked, and the answer. */
export const asked: Readonly<Record<QuestionType, readonly Spec[]>> = {
  verdict: [
    { kind: 'words', key: ['claim'], name: 'claim', rows: 2, length: claimLength, side: front },
    {
      ...{ kind: 'pick', look: 'segments', key: ['verdict'], name: 'verdict', side: back },
      options: ({ view }) =>
        verdicts.map((verdict) => ({
          value: verdict,
          words: `${verdictGlyph[verdict]} ${view.say(`play:verdict.${verdict}`)}`,
        })),
    },
    { kind: 'words', key: ['context'], name: 'context', side: front },
  ],
  choice: [
    { kind: 'words', key: ['scenario'], name: 'scenario', rows: 3, side: front },
    { kind: 'words', key: ['question'], name: 'question', rows: 2, side: front },
    { kind: 'toggle', key: ['several'], name: 'several' },
    {
      ...{ kind: 'parts', key: ['options'], name: 'options', least: 2, most: 6, side: front },
      part: [
        partText,
        { kind: 'own', key: ['right'], name: 'right', show: rightField },
        partFeedback,
      ],
      fresh: (id) => ({ id, right: false }),
    },
  ],
  sort: [
    { kind: 'words', key: ['prompt'], name: 'sortPrompt', rows: 2, side: front },
    {
      ...{ kind: 'parts', key: ['bins'], name: 'bins', least: 2, most: 4, side: front },
      part: [{ kind: 'words', key: ['text'], name: 'partText', side: front }],
      fresh: (id) => ({ id: `bin-${id}` }),
    },
    {
      ...{ kind: 'parts', key: ['items'], name: 'items', least: 3, most: 8, side: front },
      part: [
        partText,
        {
          ...{ kind: 'pick', look: 'select', key: ['bin'], name: 'bin', side: back },
          options: (bench, thing) => named(bench, [...thing.slice(0, -2), 'bins'], 'text'),
        },
        partFeedback,
      ],
      fresh: (id, bench, thing) => ({
        id,
        bin: named(bench, [...thing, 'bins'], 'text')[0]?.value ?? 'bin-a',
      }),
    },
  ],
  order: [
    { kind: 'words', key: ['prompt'], name: 'prompt', rows: 2, side: front },
    {
      ...{ kind: 'parts', key: ['items'], name: 'steps', least: 3, most: 7, side: front },
      part: [partText, { kind: 'words', key: ['when'], name: 'when', side: back }, partFeedback],
      fresh: (id) => ({ id }),
    },
  ],
  estimate: [
    { kind: 'words', key: ['prompt'], name: 'askNumber', rows: 2, side: front },
    { kind: 'words', key: ['unit'], name: 'unit', side: front },
    { kind: 'number', key: ['value'], name: 'value', side: back },
    { kind: 'number', key: ['min'], name: 'min', side: front },
    { kind: 'number', key: ['max'], name: 'max', side: front },
    { kind: 'number', key: ['step'], name: 'step', side: front },
    { kind: 'number', key: ['near'], name: 'near' },
    { kind: 'number', key: ['far'], name: 'far' },
  ],
  view: [
    {
      kind: 'words',
      key: ['statement'],
      name: 'statement',
      rows: 2,
      length: claimLength,
      side: front,
    },
    { kind: 'words', key: ['whose'], name: 'whose', side: front },
    { kind: 'words', key: ['otherwise'], name: 'otherwise', rows: 2, side: back },
  ],
};

/** What the back of every card says. */
export const explained: readonly Spec[] = [
  {
    kind: 'words',
    key: ['explanation', 'headline'],
    name: 'headline',
    rows: 2,
    length: headlineLength,
    side: back,
  },
  {
    kind: 'words',
    key: ['explanation', 'body'],
    name: 'body',
    rows: 4,
    length: proseLength,
    side: back,
  },
  { kind: 'own', key: ['mixUp'], name: 'mixUp', show: mixUpField, side: back },
  { kind: 'words', key: ['explanation', 'mixUp'], name: 'mixUpTold', rows: 2, side: back },
  { kind: 'words', key: ['explanation', 'truth'], name: 'truth', rows: 2, side: back },
];

export const sourced: readonly Spec[] = [
  { kind: 'own', key: ['cites'], name: 'cites', show: citesField, inside: insideCites, side: back },
  { kind: 'line', key: ['asOf'], name: 'asOf', sample: '2024-06', side: back },
  { kind: 'own', key: ['since'], name: 'since', show: sinceField, inside: insideSince, side: back },
];

export const staged: readonly Spec[] = [
  { kind: 'own', key: ['scene'], name: 'scene', show: sceneField, side: front },
  {
    kind: 'own',
    key: ['picture'],
    name: 'picture',
    show: pictureField,
    inside: insidePicture,
    side: front,
  },
];

export const around: readonly Spec[] = [
  {
    ...{ kind: 'pick', look: 'select', key: ['topic'], name: 'topic' },
    options: (bench) => named(bench, ['topics'], 'title'),
  },
  { kind: 'words', key: ['myth'], name: 'myth' },
  { kind: 'words', key: ['where'], name: 'where', side: front },
  { kind: 'words', key: ['discussion'], name: 'discussion', side: back },
  { kind: 'own', key: ['terms'], name: 'terms', show: termsField, side: back },
  { kind: 'toggle', key: ['counterweight'], name: 'counterweight' },
  { kind: 'toggle', key: ['sober'], name: 'sober' },
];

export const advanced: readonly Spec[] = [{ kind: 'line', key: ['id'], name: 'id' }];

/** The headings under which the fields of a question stand. */
export type SectionName = 'asked' | 'explained' | 'sourced' | 'staged' | 'around' | 'advanced';

export function sectionsOf(
  type: QuestionType,
): readonly { readonly name: SectionName; readonly specs: readonly Spec[] }[] {
  return [
    { name: 'asked', specs: asked[type] },
    { name: 'explained', specs: explained },
    { name: 'sourced', specs: sourced },
    { name: 'around', specs: around },
    { name: 'staged', specs: staged },
    { name: 'advanced', specs: advanced },
  ];
}
