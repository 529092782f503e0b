// Each rule beyond the schema fails by name on a pack that breaks it, and on no other.
import { expect, test } from 'vitest';
import { checkPack, isNote } from '../../src/questions/pack-rules.ts';
import { altered, aPack, aQuestion, aStage, both, prose } from '../fixtures/build.ts';

const codesOf = (pack: ReturnType<typeof aPack>) =>
  checkPack(pack, aStage).map(({ path, code }) => `${code} ${path.join('.')}`);

test('a pack that keeps to the rules has no problems', () => {
  expect(checkPack(aPack(), aStage)).toEqual([]);
});

const extraSource = { id: 'other', title: both('Other', '另一篇'), check: 'verified' };
const questionOf = (type: Parameters<typeof aQuestion>[0], changes = {}) =>
  aQuestion(type, { id: 'extra', claims: ['C02'], ...changes });

/** A broken pack each: what is changed (path, new value), and the one problem that follows. */
const cases: readonly [name: string, path: string, part: unknown, problem: string][] = [
  ['two questions of one id', 'questions.1.id', 'verdict-0', 'repeatedId questions.1.id'],
  [
    'two sources of one id',
    'sources.1',
    { ...extraSource, id: 'essay' },
    'repeatedId sources.1.id',
  ],
  [
    'two options of one id',
    'questions.6.options.1.id',
    'yes',
    'repeatedId questions.6.options.1.id',
  ],
  ['two items of one id', 'questions.8.items.1.id', 'first', 'repeatedId questions.8.items.1.id'],
  ['two claims of one id', 'claims.2', { id: 'C02' }, 'repeatedId claims.2.id'],
  ['an unknown topic', 'questions.0.topic', 'why', 'unknownTopic questions.0.topic'],
  [
    'an unknown source',
    'questions.0.cites.1',
    { source: 'x' },
    'unknownSource questions.0.cites.1.source',
  ],
  [
    'an inherited name',
    'questions.0.cites.1',
    { source: 'constructor' },
    'unknownSource questions.0.cites.1.source',
  ],
  [
    'an unknown source of what came later',
    'questions.0.since',
    { text: both('Later', '后来'), cites: [{ source: 'x' }], asOf: '2024' },
    'unknownSource questions.0.since.cites.0.source',
  ],
  ['an unknown term', 'questions.0.terms.1', 'ink', 'unknownTerm questions.0.terms.1'],
  ['an unknown claim', 'questions.0.claims.1', 'C99', 'unknownClaim questions.0.claims.1'],
  ['an unknown place', 'questions.0.scene.place', 'moon', 'unknownPlace questions.0.scene.place'],
  ['an unknown place of a topic', 'topics.0.place', 'moon', 'unknownPlace topics.0.place'],
  [
    'an unknown figure',
    'questions.0.scene.figures.0',
    'cat',
    'unknownFigure questions.0.scene.figures.0',
  ],
  [
    'an unknown change',
    'questions.0.scene.change',
    'fog',
    'unknownChange questions.0.scene.change',
  ],
  [
    'a term that is not used',
    'glossary.0.term',
    both('stone', '石头'),
    Array.from({ length: 11 }, (_, at) => `unusedTerm questions.${at}.terms.0`).join('\n'),
  ],
  ['no right option', 'questions.6.options.0.right', false, 'noRightOption questions.6.options'],
  [
    'two right options',
    'questions.6.options.1.right',
    true,
    'manyRightOptions questions.6.options',
  ],
  ['several, but one right', 'questions.6.several', true, 'oneRightOption questions.6.options'],
  ['an item for no bin', 'questions.7.items.0.bin', 'up', 'unknownBin questions.7.items.0.bin'],
  [
    'a bin for no item',
    'questions.7.bins.2',
    { id: 'up', text: both('Up', '上') },
    'unusedBin questions.7.bins.2',
  ],
  ['a value off the scale', 'questions.9.value', 101, 'valueOutside questions.9.value'],
  ['near beyond far', 'questions.9.near', 20, 'nearNotBelowFar questions.9.near'],
  ['near below zero', 'questions.9.near', -1, 'nearNotBelowFar questions.9.near'],
  ['a value between two stops', 'questions.9.step', 25, 'valueOutOfReach questions.9.step'],
  [
    'a mix-up that is not told',
    'questions.0.explanation.mixUp',
    undefined,
    'mixUpUntold questions.0.explanation.mixUp',
  ],
  ['a mix-up that is not named', 'questions.0.mixUp', undefined, 'mixUpUnnamed questions.0.mixUp'],
  ['a claim that is not asked about', 'claims.2', { id: 'C03' }, 'claimUnasked claims.2'],
  [
    'a claim without its counterweight',
    'claims.2',
    { id: 'C03', counterweight: true },
    'claimUnasked claims.2',
  ],
  ['a core card that is missing', 'core', 7, 'coreMissing core'],
  ['a core card too many', 'core', 5, 'coreBeyond questions.5.core'],
  ['a missing translation', 'title.zh-Hans', undefined, 'missingTranslation title'],
  [
    'a missing translation far down',
    'questions.6.options.0.feedback.en',
    undefined,
    'missingTranslation questions.6.options.0.feedback',
  ],
  [
    'too few words',
    'questions.0.explanation.body',
    prose(41, 80),
    'fewWords questions.0.explanation.body.en',
  ],
  [
    'too many words',
    'questions.0.explanation.body',
    prose(83, 80),
    'manyWords questions.0.explanation.body.en',
  ],
  [
    'too few characters',
    'questions.0.explanation.body',
    prose(50, 73),
    'fewCharacters questions.0.explanation.body.zh-Hans',
  ],
  [
    'too many characters',
    'questions.0.explanation.body',
    prose(50, 185),
    'manyCharacters questions.0.explanation.body.zh-Hans',
  ],
  ['a long claim', 'questions.0.claim.en', 'a'.repeat(121), 'longLine questions.0.claim.en'],
  [
    'a long Chinese claim',
    'questions.0.claim.zh-Hans',
    '字'.repeat(45),
    'longLine questions.0.claim.zh-Hans',
  ],
  [
    'a long headline',
    'questions.0.explanation.headline.en',
    'a'.repeat(91),
    'longLine questions.0.explanation.headline.en',
  ],
  [
    'a long Chinese headline',
    'questions.0.explanation.headline.zh-Hans',
    '字'.repeat(37),
    'longLine questions.0.explanation.headline.zh-Hans',
  ],
  [
    'a long option',
    'questions.6.options.0.text.en',
    'a'.repeat(91),
    'longLine questions.6.options.0.text.en',
  ],
  [
    'a long Chinese item',
    'questions.7.items.0.text.zh-Hans',
    '字'.repeat(37),
    'longLine questions.7.items.0.text.zh-Hans',
  ],
  [
    'a body without emphasis',
    'questions.0.explanation.body.en',
    prose(50, 80).en?.replaceAll('**', ''),
    'notOneEmphasis questions.0.explanation.body.en',
  ],
  [
    'a body with two',
    'questions.0.explanation.body.en',
    `${prose(50, 80).en} **too**`,
    'notOneEmphasis questions.0.explanation.body.en',
  ],
  [
    'a body with half of one',
    'questions.0.explanation.body.en',
    `${prose(50, 80).en} ** too`,
    'notOneEmphasis questions.0.explanation.body.en',
  ],
  [
    'a verdict too common',
    'questions.2.verdict',
    'myth',
    'overHalf questions\ncomplicatedShare questions',
  ],
  [
    'verdicts that are uneven',
    'questions.1.verdict',
    'myth',
    'overHalf questions\nunevenVerdicts questions',
  ],
  [
    'too much that is complicated',
    'questions.0.verdict',
    'complicated',
    'complicatedShare questions',
  ],
  ['a DOI', 'sources.0.url', 'https://doi.org/10.1000/1', 'doi sources.0'],
  ['a DOI in words', 'sources.0.remark', both('See doi: 10.1', '见'), 'doi sources.0'],
  ['a mirror', 'sources.0.url', 'https://www.sci-hub.se/10', 'mirror sources.0.url'],
  ['a source that is not cited', 'sources.1', extraSource, 'unusedSource sources.1'],
  ['half-width marks', 'title.zh-Hans', '一份,题库', 'halfWidthMark title.zh-Hans'],
  ['a half-width mark at the end', 'title.zh-Hans', '一份题库?', 'halfWidthMark title.zh-Hans'],
  ['a gap between characters', 'title.zh-Hans', '一份 题库', 'gapInChinese title.zh-Hans'],
];

test.each(cases)('%s', (_, path, part, problem) => {
  const found = codesOf(altered(aPack(), path, part));
  expect(found.toSorted()).toEqual(problem.split('\n').toSorted());
});

test('a bank with too few counterweights', () => {
  const pack = altered(aPack(), 'questions.10.counterweight', false);
  expect(codesOf(altered(pack, 'questions.0.counterweight', false))).toEqual([
    'fewCounterweights questions',
  ]);
});

test('a claim that only plain questions name lacks its counterweight', () => {
  const pack = aPack();
  const asked = altered(pack, 'questions.9.claims', ['C03']);
  expect(codesOf(altered(asked, 'claims.2', { id: 'C03', counterweight: true }))).toEqual([
    'claimUnweighed claims.2',
  ]);
});

test('a small pack need not be balanced, nor have counterweights', () => {
  const pack = aPack();
  const one = {
    ...pack,
    core: undefined,
    claims: [],
    questions: [questionOf('verdict', { claims: [] })],
  };
  expect(codesOf(one)).toEqual([]);
});

test('what may stand in Chinese does not count as a slip', () => {
  const fine = '“CDS”（中国）用 China 2,000 次，见 https://a.cn/?b=c;d！';
  expect(codesOf(altered(aPack(), 'title.zh-Hans', fine))).toEqual([]);
});

test('pictures are left unchecked where none are passed in', () => {
  expect(checkPack(altered(aPack(), 'questions.0.scene.place', 'moon'))).toEqual([]);
});

test('an unused source is a note, anything else must be mended', () => {
  expect(isNote({ path: [], code: 'unusedSource', values: {} })).toBe(true);
  expect(isNote({ path: [], code: 'unknownSource', values: {} })).toBe(false);
});
