// Packs by chance, with words that are hard on every format: marks of theirs, quotes, markup,
// several lines, Chinese.
import fc from 'fast-check';
import * as v from 'valibot';
import { type Pack, pack } from '../../src/questions/pack.ts';
import type { Language } from '../../src/questions/text.ts';

const pieces = [
  ...[
    'a',
    'The score',
    'x~y',
    '=',
    '#',
    '{',
    '}',
    '{T}',
    ':',
    '::',
    '\\',
    '\\n',
    '//',
    '->',
    '%50%',
  ],
  ...[
    '"quoted"',
    "it's",
    '“smart”',
    '<b>',
    '</p>',
    '&amp;',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '####',
  ],
  ...[
    '**bold**',
    '**粗体**',
    '社会信用',
    '：',
    '｛｝',
    '＝',
    '～',
    '“引号”',
    '、',
    'A.',
    'B)',
    'ANSWER: A',
  ],
  ...[
    '[html]',
    '[x](y)',
    '$CATEGORY:',
    '$$',
    '@@PLUGINFILE@@',
    '1,5',
    '-3',
    '=1+1',
    '@x',
    'ﷺ',
    'مرحبا',
  ],
  ...[
    '🙂',
    'é',
    'ｅ',
    '\t',
    '&lt;',
    '&#65;',
    ';',
    ',',
    '|',
    '_____',
    "'",
    '`code`',
    '* a',
    '1.',
    '%',
  ],
] as const;

const line = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) =>
  parts
    .join(' ')
    .replace(/[ \t]+/g, ' ')
    .trim(),
);

/** A text of one line. */
export const anyLine = line.filter((words) => words !== '');

/** A text of one line or several. */
export const anyWords = fc
  .array(anyLine, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'));

const both = (words: fc.Arbitrary<string>) => fc.record({ en: words, 'zh-Hans': words });

const options = fc
  .array(
    fc.record({ text: both(anyWords), right: fc.boolean(), feedback: fc.option(both(anyWords)) }),
    {
      ...{ minLength: 2, maxLength: 6 },
    },
  )
  .map((all) =>
    all.map((option, at) => ({
      ...lean(option),
      id: `a-${at + 1}`,
      right: option.right || at === 0,
    })),
  );

/** Without what is null. */
function lean<T extends object>(thing: T): Partial<T> {
  const entries = Object.entries(thing).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Partial<T>;
}

const kinds = {
  verdict: fc.record({
    ...{ claim: both(anyWords), context: fc.option(both(anyWords)) },
    verdict: fc.constantFrom('myth', 'complicated', 'reality'),
  }),
  choice: fc
    .record({
      question: both(anyWords),
      scenario: fc.option(both(anyWords)),
      options,
      one: fc.nat(),
    })
    .map(({ one, ...fields }) => {
      const only = one % 2 === 0;
      const marked = fields.options.map((option, at) => ({
        ...option,
        right: only ? at === one % fields.options.length : option.right,
      }));
      const several = marked.filter(({ right }) => right).length > 1;
      return { ...fields, options: marked, several };
    }),
  sort: fc
    .array(fc.tuple(both(anyWords), fc.nat({ max: 3 })), { minLength: 4, maxLength: 8 })
    .chain((items) => fc.record({ prompt: both(anyWords), items: fc.constant(items) }))
    .map(({ prompt, items }) => ({
      prompt,
      // Bins are told apart by their words, and stand in the order in which they are used.
      bins: [0, 1, 2, 3].map((at) => ({
        ...{ id: `b-${at + 1}`, text: { en: `Bin ${at}: = ~`, 'zh-Hans': `${at} 类：｛｝` } },
      })),
      items: items.map(([text, bin], at) => ({
        ...{ id: `a-${at + 1}`, text, bin: `b-${(at < 4 ? at : bin) + 1}` },
      })),
    })),
  order: fc.record({
    prompt: both(anyWords),
    items: fc
      .array(both(anyWords), { minLength: 3, maxLength: 7 })
      .map((items) => items.map((text, at) => ({ id: `a-${at + 1}`, text }))),
  }),
  estimate: fc
    .record({
      ...{ prompt: both(anyWords), value: fc.integer({ min: -5000, max: 5000 }) },
      ...{
        near: fc.constantFrom(1, 5, 0.5),
        unit: both(fc.constantFrom('{{n}}', '{{n}} %', '第 {{n}} 年')),
      },
    })
    .map((fields) => ({ ...fields, min: -6000, max: 6000, step: 0.5, far: 100 })),
  view: fc.record({ statement: both(anyWords), whose: both(anyLine) }),
};

const anyQuestion = fc
  .constantFrom(...(['verdict', 'choice', 'sort', 'order', 'estimate', 'view'] as const))
  .chain((type) =>
    fc.record({
      ...{ type: fc.constant(type), own: kinds[type] as fc.Arbitrary<object> },
      topic: fc.constantFrom('first', 'second'),
      explanation: fc.record({ body: fc.option(both(anyWords)), truth: fc.option(both(anyWords)) }),
      cites: fc.constantFrom([], [{ source: 'essay', at: 'art. 2' }]),
    }),
  )
  .map(({ own, explanation, ...common }) => ({
    ...{ ...common, ...lean(own), explanation: lean(explanation) },
  }));

/** A pack by chance, in both languages, that the schema takes. */
export const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    questions: fc.array(anyQuestion, { minLength: 1, maxLength: 8 }),
    titles: fc.tuple(both(anyLine), both(anyLine), both(anyLine)),
  })
  .map(({ questions, titles: [title, first, second] }) =>
    v.parse(pack, {
      ...{ format: 1, id: 'any-pack', version: '1.0.0', languages: ['en', 'zh-Hans'], title },
      ...{ licence: 'CC BY 4.0', authors: ['Somebody'] },
      sources: [{ id: 'essay', title: { en: 'An essay' }, check: 'verified' }],
      topics: [
        { id: 'first', title: first, description: first, place: 'seminar' },
        { id: 'second', title: second, description: second, place: 'seminar' },
      ],
      questions: questions.map((question, at) => ({ ...question, id: `any-question-${at + 1}` })),
    }),
  );

export const anyLanguage: fc.Arbitrary<Language> = fc.constantFrom('en', 'zh-Hans');
