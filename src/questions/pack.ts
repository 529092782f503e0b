// What a pack is, and how one is read from untrusted JSON. Pure.
import * as v from 'valibot';
import { date, pictureName, slug } from './base.ts';
import { question } from './question.ts';
import { languages, plainText, text } from './text.ts';

/** How sure we are that a source says what we say, at the address we give. */
export const checks = ['verified', 'unverified'] as const;

const httpsAddress = v.pipe(
  v.string(),
  v.maxLength(2000, 'tooLong'),
  v.check((address) => {
    if (address !== address.trim() || !URL.canParse(address)) return false;
    const { protocol, username, password } = new URL(address);
    return protocol === 'https:' && username === '' && password === '';
  }, 'address'),
);

export const source = v.strictObject({
  id: slug,
  author: v.optional(plainText),
  title: text,
  /** Where it appeared: journal, newspaper, site. */
  container: v.optional(text),
  date: v.optional(date),
  url: v.optional(httpsAddress),
  check: v.picklist(checks, 'check'),
  /** What a reader should know: what was seen of it, a misprint corrected. */
  remark: v.optional(text),
});
export type Source = v.InferOutput<typeof source>;

const topic = v.strictObject({
  id: slug,
  title: text,
  description: text,
  /** The diorama that stands for the topic on the map. */
  place: slug,
});
export type Topic = v.InferOutput<typeof topic>;

const term = v.strictObject({
  id: slug,
  /** The term in each language; the card shows both, since the pair is what is learnt. */
  term: text,
  definition: text,
  /** Further forms of the term as they stand in the questions, for the check. */
  forms: v.optional(v.array(plainText), []),
});
export type Term = v.InferOutput<typeof term>;

const claim = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]\d{2,3}$/, 'claimNumber')),
  /** A careless game would lose or bend it: a counterweight question must name it. */
  counterweight: v.optional(v.boolean(), false),
});

/** Longest picture, as the data URL it is written as, in UTF-16 units: about 200 kB of file. */
const longestPicture = 275_000;

const picture = v.pipe(
  v.string(),
  v.maxLength(longestPicture, 'largePicture'),
  v.regex(/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'picture'),
);

/**
 * A pack may be unfinished: what a question can be played without may be missing, and
 * draft-rules.ts then says what.
 */
export const pack = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: slug,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'version')),
  licence: v.optional(plainText),
  authors: v.optional(v.array(plainText), []),
  languages: v.pipe(v.array(v.picklist(languages)), v.minLength(1, 'tooFew')),
  title: text,
  description: v.optional(text),
  /** About the work it is made from and its author; one paragraph each. */
  about: v.optional(v.array(text), []),
  /** What the pack is not; one line each. */
  isNot: v.optional(v.array(text), []),
  /** What stays true when the myths are gone; said again at the end of every round. */
  afterword: v.optional(v.array(text), []),
  /** What to keep in mind when leading talk about it; one line each, for teachers. */
  teaching: v.optional(v.array(text), []),
  sources: v.optional(v.array(source), []),
  topics: v.pipe(v.array(topic), v.minLength(1, 'tooFew')),
  glossary: v.optional(v.array(term), []),
  /** The claims of the work, where the pack undertakes to cover them all. */
  claims: v.optional(v.array(claim), []),
  /** How many core cards there are; each must be carried by a question. */
  core: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
  /** The pictures of the questions, by name. */
  pictures: v.optional(v.record(pictureName, picture), {}),
  questions: v.pipe(v.array(question), v.minLength(1, 'tooFew'), v.maxLength(20_000, 'tooMany')),
});
export type Pack = v.InferOutput<typeof pack>;

/** Something wrong in a pack: where, what, and with which values. */
export interface Problem {
  /** Keys from the top of the pack down: `['questions', 3, 'claim', 'en']`. */
  readonly path: readonly (string | number)[];
  /** Key of the message in `locales/<language>/check.json`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export type Read =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a pack from any value; never throws. */
export function readPack(input: unknown): Read {
  const result = v.safeParse(pack, input);
  if (result.success) return { ok: true, pack: result.output };
  return { ok: false, problems: result.issues.map(problemOf) };
}

const knownCodes = new Set([
  ...['empty', 'tooLong', 'invisible', 'illFormed', 'noLanguage', 'slug', 'date', 'claimNumber'],
  ...['noSource', 'tooMany', 'tooFew', 'mixUp', 'verdict', 'step', 'check', 'address', 'version'],
  ...['pictureName', 'picture', 'largePicture'],
]);

/** A message quotes no more than this of what it complains about, in UTF-16 units. */
const longestValue = 120;

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).flatMap(({ key }) =>
    typeof key === 'string' || typeof key === 'number' ? [key] : [],
  );
  const values = {
    // Valibot writes a limit as `<=2000`; the message says which way it goes.
    expected: (issue.expected ?? '').replace(/^[<>]=?/, '').slice(0, longestValue),
    received: issue.received.slice(0, longestValue),
  };
  if (knownCodes.has(issue.message)) return { path, code: issue.message, values };
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, code: 'unknownField', values };
  }
  return { path, code: issue.received === 'undefined' ? 'missing' : 'wrongType', values };
}
