// What every question has, whatever its type. Pure.
import * as v from 'valibot';
import { plainText, text } from './text.ts';

/**
 * Names of things in a pack: lower case, digits, hyphens. Used in addresses and storage keys.
 * What every object inherits is no name: an answer is looked up by it.
 */
export const slug = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug'),
  v.maxLength(60, 'tooLong'),
);

/** Why people believe a myth; the closed set of fallacies the game teaches. */
export const mixUps = [
  'lumping-together',
  'part-for-whole',
  'plan-for-fact',
  'wrong-cause',
  'false-reassurance',
  'either-or',
  'one-word-many-meanings',
] as const;
export type MixUp = (typeof mixUps)[number];

/** Where a statement comes from: a source of the pack, and the place in it. */
export const cite = v.strictObject({
  source: slug,
  /** Paragraph of the source, counted in order without headings and notes. */
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Number of a note in the source. */
  note: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Any other place in the source, such as "art. 2". */
  at: v.optional(plainText),
});
export type Cite = v.InferOutput<typeof cite>;

/** Year, month or day a statement was true: 2019, 2019-06 or 2019-06-14. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date'),
);

const claimNumber = v.pipe(v.string(), v.regex(/^[A-Z]\d{2,3}$/, 'claimNumber'));

/** Any part may still be missing: the question is then a draft (see draft-rules.ts). */
export const explanation = v.strictObject({
  /** The true statement, never the myth. */
  headline: v.optional(text),
  /** What is so, and by which mechanism. `**…**` marks emphasis. */
  body: v.optional(text),
  /** One sentence: why the myth is believed. Only where the question names a mix-up. */
  mixUp: v.optional(text),
  /** The closing sentence: the truth once more, with its hedge. */
  truth: v.optional(text),
});
export type Explanation = v.InferOutput<typeof explanation>;

/** Where a question is set that names no place: a room in which people talk, whatever the subject. */
const plainScene = { place: 'seminar', figures: [], change: 'hands-up' };

/** A file name such as `valve-2.png`; what a picture of a pack is called. */
export const pictureName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|webp)$/, 'pictureName'),
  v.maxLength(80, 'tooLong'),
);

/** Fields shared by every question type; spread into each type's schema. */
export const base = {
  id: slug,
  topic: slug,
  claims: v.optional(v.array(claimNumber), []),
  /** Number of the core card this question carries, where the pack has a core deck. */
  core: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Keeps the correction from becoming a whitewash: one in four of every round. */
  counterweight: v.optional(v.boolean(), false),
  /** Every round holds at least one keystone, where the pack has any. */
  keystone: v.optional(v.boolean(), false),
  /** A grave matter: no sound, no particles, no celebration, and it can be skipped. */
  sober: v.optional(v.boolean(), false),
  /** Not in the work the pack is made from, but asked by everyone. */
  beyond: v.optional(v.boolean(), false),
  /** The belief this question tests, in a student's words. */
  myth: v.optional(text),
  mixUp: v.optional(v.picklist(mixUps, 'mixUp')),
  scene: v.optional(
    v.strictObject({
      place: slug,
      figures: v.pipe(v.array(slug), v.maxLength(4, 'tooMany')),
      /** What the stage plays on the reveal; one of the place's changes. */
      change: slug,
    }),
    plainScene,
  ),
  /** A picture on the card itself: one of the pack's, and what it shows for who cannot see it. */
  picture: v.optional(v.strictObject({ file: pictureName, alt: text })),
  /** A few words above the claim: where we are. */
  where: v.optional(text),
  explanation: v.optional(explanation, {}),
  cites: v.optional(v.pipe(v.array(cite), v.maxLength(10, 'tooMany')), []),
  asOf: v.optional(date),
  since: v.optional(
    v.strictObject({
      text,
      cites: v.pipe(v.array(cite), v.minLength(1, 'noSource'), v.maxLength(10, 'tooMany')),
      asOf: date,
    }),
  ),
  discussion: v.optional(text),
  /** Glossary entries that the words of this question use. */
  terms: v.optional(v.array(slug), []),
};
