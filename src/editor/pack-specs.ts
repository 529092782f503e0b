// The table of fields of the pack itself, its sources and its words worth knowing.
import { checks } from '../questions/pack.ts';
import type { Spec } from './form.ts';

/** Anything that leads to a page; the check says it better than the browser's own bubble. */
const address = {
  kind: 'line',
  key: ['url'],
  name: 'url',
  input: 'url',
  sample: 'https://',
} as const;

export const sourceSpecs: readonly Spec[] = [
  { kind: 'line', key: ['author'], name: 'author' },
  { kind: 'words', key: ['title'], name: 'sourceTitle' },
  { kind: 'words', key: ['container'], name: 'container' },
  { kind: 'line', key: ['date'], name: 'date', sample: '2024-06-14' },
  address,
  {
    ...{ kind: 'pick', look: 'segments', key: ['check'], name: 'check' },
    options: ({ view }) =>
      checks.map((value) => ({ value, words: view.say(`editor:checked.${value}`) })),
  },
  { kind: 'words', key: ['remark'], name: 'remark' },
];

export const termSpecs: readonly Spec[] = [
  { kind: 'words', key: ['term'], name: 'term' },
  { kind: 'words', key: ['definition'], name: 'definition', rows: 2 },
];

export const aboutSpecs: readonly Spec[] = [
  { kind: 'words', key: ['title'], name: 'packTitle' },
  { kind: 'words', key: ['description'], name: 'description', rows: 2 },
];

export const termsOfUseSpecs: readonly Spec[] = [
  { kind: 'line', key: ['licence'], name: 'licence', sample: 'CC BY 4.0' },
];

export const versionSpecs: readonly Spec[] = [
  { kind: 'line', key: ['version'], name: 'version', sample: '1.0.0' },
];
