// Copies of the answers: what is written is read again, what is harmed is read as far as it goes,
// what is something else is refused, and nothing read changes what is there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/rules/attempt.ts';
import { writeAttempt } from '../../src/state/attempt-text.ts';
import { memoryShelf } from '../../src/state/shelf.ts';
import {
  changeBy,
  countOf,
  type Found,
  type Packs,
  readCopy,
  writeCopy,
} from '../../src/state/transfer.ts';
import { anAttempt, anyAttempt, anySlug } from '../fixtures/attempts.ts';
import { aPack } from '../fixtures/build.ts';
import { visit } from '../fixtures/game.ts';

const made = '2026-11-22T10:00:00.000Z';
const lines = (packs: Packs) =>
  [...packs]
    .flatMap(([pack, list]) => list.map((one) => `${pack} ${writeAttempt(one)}`))
    .toSorted();

const attempts = fc.uniqueArray(anyAttempt(), {
  selector: writeAttempt,
  minLength: 1,
  maxLength: 20,
});
const anyPacks: fc.Arbitrary<Packs> = fc
  .uniqueArray(fc.tuple(anySlug, attempts), { selector: ([pack]) => pack, maxLength: 3 })
  .map((packs) => new Map(packs));

function found(text: string): Found {
  const read = readCopy(text);
  if (!read.ok) throw new Error(read.why);
  return read.found;
}

const fileOf = (change: object) =>
  JSON.stringify({ format: 'beyond-the-score/progress', version: 2, made, packs: {}, ...change });
const good = 'mi8x2k0w low-score-no-ticket wfm-';

describe('a copy', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyPacks, (packs) => {
        const read = found(writeCopy(packs, made));
        expect(lines(read.packs)).toEqual(lines(packs));
        expect(read).toMatchObject({ made, torn: false, unreadable: 0, places: [] });
      }),
    );
  });

  test('can be read by people: an answer a line, and nothing else about anybody', () => {
    const at = Number.parseInt('mi8x2k0w', 36);
    const attempt = anAttempt({ at, question: 'low-score-no-ticket', outcome: 'wrong' });
    expect(writeCopy(new Map([['paper', [attempt, { ...attempt, at: at + 1 }]]]), made)).toBe(`{
 "format": "beyond-the-score/progress",
 "version": 2,
 "made": "${made}",
 "packs": {
  "paper": [
   "mi8x2k0w low-score-no-ticket wc--",
   "mi8x2k0x low-score-no-ticket wc--"
  ]
 }
}
`);
  });

  test('keeps its good lines when some are bad, and says which are', () => {
    const bad = [7, null, 'hello', `${good} `, { deep: [1] }, good.slice(1), 'x'.repeat(500)];
    const read = found(fileOf({ packs: { paper: [good, ...bad, good], '../up': [good] } }));
    // A space at the end is mended; a letter less at the front is another time, as good as any.
    expect(lines(read.packs)).toEqual([`paper ${good.slice(1)}`, `paper ${good}`]);
    expect(read.unreadable).toBe(6);
    expect(read.places.map(({ pack, entry }) => `${pack} ${entry}`)).toEqual([
      'paper 2',
      'paper 3',
      'paper 4',
      'paper 6',
    ]);
    expect(read.places.map(({ text }) => text)).toEqual(['7', 'null', 'hello', '{"deep":[1]}']);
  });

  test('shows no more of a bad line than fits', () => {
    const [place] = found(fileOf({ packs: { paper: ['宽'.repeat(5000)] } })).places;
    expect(place?.text).toBe(`${'宽'.repeat(60)}…`);
  });

  test.each([
    ['no list', { packs: { paper: good, plastic: null } }, 1],
    ['a list of nothing', { packs: { paper: [], plastic: {} } }, 1],
    ['unlucky names', '{"__proto__":["x"],"constructor":["y"]}', 2],
  ])('with %s for a pack, leaves that out', (_what, change, unreadable) => {
    const text =
      typeof change === 'string'
        ? fileOf({}).replace('"packs":{}', `"packs":${change}`)
        : fileOf(change);
    expect(found(text).unreadable).toBe(unreadable);
  });

  test('without a date, or a wrong one, is read all the same', () => {
    for (const date of [undefined, 7, 'yesterday']) {
      expect(found(fileOf({ made: date, packs: { paper: [good] } })).made).toBeNull();
    }
  });
});

describe('a copy that was cut off or edited', () => {
  test('gives every whole line, wherever it was cut', () => {
    fc.assert(
      fc.property(anyPacks, fc.double({ min: 0, max: 1, noNaN: true }), (packs, share) => {
        const whole = writeCopy(packs, made).trimEnd();
        const cut = whole.slice(0, Math.floor(share * (whole.length - 1)));
        const read = readCopy(cut);
        const expected = lines(packs).filter((line) => cut.includes(`"${line.split(/ (.*)/)[1]}"`));
        const got = read.ok ? lines(read.found.packs) : [];
        // Two packs may hold the same line; then only what stands before the cut is there.
        expect(expected).toEqual(expect.arrayContaining(got));
        expect(new Set(got.map((line) => line.split(/ (.*)/)[1]))).toEqual(
          new Set(expected.map((line) => line.split(/ (.*)/)[1])),
        );
        expect(read.ok).toBe(expected.length > 0);
        expect(!read.ok || read.found.torn).toBe(true);
      }),
    );
  });

  test('survives a comma too many', () => {
    const read = found(fileOf({ packs: { paper: [good] } }).replace(']', ',]'));
    expect(lines(read.packs)).toEqual([`paper ${good}`]);
    expect(read.torn).toBe(true);
  });
});

describe('something else is refused', () => {
  test.each([
    ['a file of another kind', '{"a": 1}', 'foreign'],
    ['no JSON', 'PK\u0003\u0004…', 'foreign'],
    ['nothing', '', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['another format', fileOf({ format: 'beyond-the-score/pack' }), 'foreign'],
    ['no version', fileOf({ version: undefined }), 'foreign'],
    ['a newer version', fileOf({ version: 3, packs: 'whatever' }), 'newer'],
    ['a newer version, cut off', fileOf({ version: 12 }).slice(0, 60), 'newer'],
    ['a version that never was', fileOf({ version: 1 }), 'broken'],
    ['no packs', fileOf({ packs: undefined }), 'broken'],
    ['packs that are none', fileOf({ packs: 'paper' }), 'broken'],
    ['a copy cut off before its first line', fileOf({}).slice(0, 70), 'broken'],
    ['brackets without end', '['.repeat(3_000_000), 'foreign'],
    [
      'ours, with brackets without end',
      fileOf({}).replace('{}', `{"paper":${'['.repeat(1_000_000)}`),
      'broken',
    ],
  ])('%s', (_what, text, why) => {
    expect(readCopy(text)).toEqual({ ok: false, why });
  });

  test('and whatever it is, nothing breaks', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), fc.jsonValue(), (text, value) => {
        readCopy(text);
        readCopy(`${fileOf({}).slice(0, 60)}${text}`);
        for (const packs of [value, { paper: value }, { paper: [value] }])
          readCopy(fileOf({ packs }));
      }),
    );
  });
});

describe('what will change', () => {
  const here = [anAttempt({ at: 10 }), anAttempt({ at: 20 })];
  const change = (list: readonly Attempt[], until = 1000) =>
    changeBy(new Map([['paper', list]]), new Map([['paper', here]]), until);

  test('is counted, and dated', () => {
    const list = [...here, anAttempt({ at: 40 }), anAttempt({ at: 15 }), anAttempt({ at: 30 })];
    expect(change(list)).toEqual({
      ...{ fresh: 3, already: 2, from: 15, to: 40 },
      packs: [{ pack: 'paper', fresh: 3, already: 2 }],
    });
    expect(change(here)).toMatchObject({ fresh: 0, already: 2, from: null, to: null });
  });

  test('is not dated by clocks that were wrong', () => {
    const list = [anAttempt({ at: 0 }), anAttempt({ at: 5 }), anAttempt({ at: 5000 })];
    expect(change(list)).toMatchObject({ fresh: 3, from: 5, to: 5 });
  });
});

describe('from one device to another', () => {
  const pack = aPack();
  const [first, second] = pack.questions.map(({ id }) => id);
  const answers = (from: number, question = first) =>
    Array.from({ length: 30 }, (_, at) => anAttempt({ at: from + at, question: question ?? '' }));

  test('everything arrives, in every pack, and what was there stays', () => {
    const [there, here] = [visit({ pack }), visit({ pack })];
    const theirs = new Map([
      [pack.id, [...answers(1000), ...answers(5000, second)]],
      ['other-pack', answers(2000)],
    ]);
    expect(there.actions.merge(theirs)).toBe(true);
    const mine = new Map([[pack.id, [...answers(1010), ...answers(9000)]]]);
    here.actions.merge(mine);
    const before = countOf(here.actions.everything());
    const copy = found(writeCopy(there.actions.everything(), made)).packs;
    const { fresh } = changeBy(copy, here.actions.everything(), 1e6);
    here.actions.merge(copy);
    const all = lines(here.actions.everything());
    expect(all).toHaveLength(before + fresh);
    expect(all).toEqual([...new Set([...lines(theirs), ...lines(mine)])].toSorted());
    expect(changeBy(copy, here.actions.everything(), 1e6).fresh).toBe(0);
    expect(here.state().attempts).toHaveLength(here.actions.everything().get(pack.id)?.length ?? 0);
    const times = here.state().attempts.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  });

  test('another tab sees it as after a reload', () => {
    const shelf = memoryShelf();
    const [tab, other] = [visit({ pack, shelf }), visit({ pack, shelf })];
    tab.actions.merge(new Map([[pack.id, answers(8000)]]));
    for (const key of shelf.keys()) other.actions.heard(key);
    tab.actions.merge(new Map([[pack.id, [...answers(100, second), ...answers(3000)]]]));
    for (const key of shelf.keys()) other.actions.heard(key);
    const reloaded = visit({ pack, shelf });
    expect(other.state().attempts).toEqual(reloaded.state().attempts);
    expect(other.state().results).toEqual(reloaded.state().results);
    expect(lines(other.actions.everything())).toEqual(lines(reloaded.actions.everything()));
  });
});
