// What a schema refuses in a part that can be spared costs that part, never the whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble } from '../../src/formats/assemble.ts';
import { mend } from '../../src/formats/mend.ts';

const good = { id: 'q', topic: 't', type: 'verdict', claim: { en: 'One' }, verdict: 'myth' };
const codes = (value: unknown) => mend('questions', value).problems.map(({ code }) => code);

test('a good question is left as it is', () => {
  expect(mend('questions', good)).toEqual({ value: good, problems: [] });
});

test('one language of a text goes, and the other stays', () => {
  const long = { ...good, claim: { en: 'One', 'zh-Hans': '长'.repeat(2001) } };
  expect(mend('questions', long)).toMatchObject({ value: good, problems: [{ code: 'tooLong' }] });
});

test('a bad date, scene, cite or unknown field goes, and the question stays', () => {
  const bad = {
    ...{ ...good, asOf: 'May', tags: ['x'], scene: { place: 'station' }, myth: { en: '' } },
    cites: [{ source: 'fine' }, { source: 'Not a name' }],
  };
  expect(mend('questions', bad).value).toEqual({ ...good, cites: [{ source: 'fine' }] });
  expect(codes(bad).toSorted()).toEqual(
    [...['date', 'empty', 'missing', 'slug', 'unknownField']].toSorted(),
  );
});

test('what a question is nothing without costs the question, and the reason is told', () => {
  expect(mend('questions', { ...good, verdict: 'perhaps' })).toMatchObject({
    value: null,
    problems: [{ code: 'verdict' }],
  });
  expect(mend('questions', { ...good, claim: { en: '' } }).value).toBeNull();
  expect(mend('questions', 'text').value).toBeNull();
});

test('a source with an unsafe address stays without it', () => {
  const source = { id: 's', title: { en: 'A' }, check: 'unverified', url: 'http://example.org/' };
  expect(mend('sources', source).value).toEqual({
    id: 's',
    title: { en: 'A' },
    check: 'unverified',
  });
});

test('whatever is put in, what comes out can be read, and ends', () => {
  const thing = fc.record(
    {
      ...Object.fromEntries(
        Object.entries(good).map(([key, value]) => [
          key,
          fc.oneof(fc.constant(value), fc.jsonValue()),
        ]),
      ),
      explanation: fc.jsonValue(),
      scene: fc.jsonValue(),
      since: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(thing, (value) => {
      const { value: left } = mend('questions', value);
      if (left !== null) expect(mend('questions', left).problems).toEqual([]);
    }),
  );
});

test('bad fields of a pack are left out, and its questions stay', () => {
  const { pack, findings } = assemble({
    ...{ title: 'Quiz', language: 'en', found: [{ spot: { row: 2 }, question: good }] },
    fields: { version: 'one', licence: '', authors: ['Ann'] },
  });
  expect(pack).toMatchObject({ version: '1.0.0', authors: ['Ann'], questions: [{ id: 'q' }] });
  expect(findings.map(({ spot }) => spot.column).toSorted()).toEqual(['licence', 'version']);
});
