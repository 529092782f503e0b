// Our own file: exactly the same pack comes back, and no bad question costs a good one.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Imported, Written } from '../../src/formats/format.ts';
import { packReader } from '../../src/formats/pack-read.ts';
import { packWriter, writePack } from '../../src/formats/pack-write.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { anyPack, pictureAddress } from '../fixtures/any-pack.ts';
import { altered, aPack } from '../fixtures/build.ts';
import { packFiles, readJson } from '../fixtures/files.ts';

const options = { language: 'en', encoding: null, progress: () => {} } as const;
const letters = (words: string) => new TextEncoder().encode(words);

function readBytes(bytes: Uint8Array, name = 'my-pack.json'): Imported {
  const read = packReader.read({ name, bytes }, options);
  if (read instanceof Promise) throw new TypeError('Packs are read at once.');
  return read;
}
const readText = (text: string) => readBytes(letters(text));
const readValue = (value: unknown) => readText(JSON.stringify(value));
const bytesOf = ({ content }: Written) =>
  typeof content === 'string' ? letters(content) : content;

/** `code spot` of each finding. */
const told = ({ findings }: Imported) =>
  findings.map(({ code, spot, weight }) =>
    [weight, code, spot.question, spot.line, spot.column]
      .filter((part) => part !== undefined)
      .join(' '),
  );
const idsOf = ({ pack }: Imported) => pack?.questions.map(({ id }) => id) ?? [];

describe('a pack that was written', () => {
  test('comes back exactly, whatever is in it, with and without pictures', () => {
    fc.assert(
      fc.property(anyPack(3), (pack) => {
        const file = packWriter.write(pack, 'en');
        const isZip = Object.keys(pack.pictures).length > 0;
        expect(file.name).toBe(`${pack.id}.${isZip ? 'zip' : 'json'}`);
        expect(packReader.recognise({ name: 'x', bytes: bytesOf(file) })).toBeGreaterThan(0.8);
        const read = readBytes(bytesOf(file), file.name);
        expect(read.findings).toEqual([]);
        expect(read.pack).toStrictEqual(pack);
        expect(packWriter.losses(pack, 'en')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('comes back in every encoding that a program may save it in', () => {
    const pack = aPack();
    const text = String(writePack(pack).content);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const ways = [
      letters(`\ufeff${text}`),
      wide,
      Buffer.from(wide).swap16(),
      letters(text.replaceAll('\n', '\r\n')),
    ];
    for (const way of ways) expect(readBytes(way)).toMatchObject({ pack, findings: [] });
  });

  test.each(packFiles())('%s comes back as it is', (file) => {
    const { pack } = readValue(readJson(file));
    expect(pack).not.toBeNull();
    if (pack === null) return;
    const written = writePack(pack, 'https://example.org/pack.schema.json');
    expect(String(written.content)).toContain('"$schema": "https://example.org/pack.schema.json"');
    const read = readBytes(bytesOf(written));
    expect(read.findings).toEqual([]);
    expect(read.pack).toStrictEqual(pack);
  });

  test('is the same file whenever it is written', () => {
    const pack = { ...aPack(), pictures: { 'a.png': pictureAddress('png') } };
    expect(writePack(pack)).toEqual(writePack(structuredClone(pack)));
  });
});

describe('what is wrong in a question', () => {
  const others = aPack().questions.map(({ id }) => id);

  test.each([
    ['claim', undefined, 'lost missing 1 claim'],
    ['verdict', 'perhaps', 'lost verdict 1 verdict'],
    ['type', 'riddle', 'lost wrongType 1 type'],
    ['claim.en', '', 'lost empty 1 claim.en'],
  ])('loses only that question when it is nothing without: %s', (field, value, finding) => {
    const read = readValue(altered(aPack(), `questions.0.${field}`, value));
    expect(told(read)).toEqual([finding]);
    expect(idsOf(read)).toEqual(others.slice(1));
  });

  test.each([
    ['0.hint', 'x', 'changed unknownField 1 hint'],
    ['0.asOf', '19', 'changed date 1 asOf'],
    ['0.mixUp', 'bad-luck', 'changed mixUp 1 mixUp'],
    ['0.myth.en', 'a'.repeat(2001), 'changed tooLong 1 myth.en'],
    ['0.explanation.body', 7, 'changed wrongType 1 explanation.body'],
    ['0.cites', [{}], 'changed missing 1 cites.0.source'],
    ['0.scene.figures', Array(5).fill('child'), 'changed tooMany 1 scene.figures'],
    ['0.picture', { file: 'no.png', alt: { en: 'x' } }, 'changed unknownPicture 1 picture'],
    ['6.options.1.feedback', [], 'changed noLanguage 7 options.1.feedback'],
    ['6.options.1.hint', 1, 'changed unknownField 7 options.1.hint'],
    ['6.scenario', '', 'changed wrongType 7 scenario'],
    ['0.id', 'Two Words!', 'changed pack.renamed 1'],
    ['1.id', 'verdict-0', 'changed pack.sameId 2'],
    ['0.topic', 'elsewhere', 'noted pack.topicAdded topics'],
    ['6.options.1.id', 'yes', 'noted pack.sameParts 7 options'],
  ])('is left out or mended where it can be: %s', (field, value, finding) => {
    const read = readValue(altered(aPack(), `questions.${field}`, value));
    expect(told(read)).toEqual([finding]);
    expect(read.pack?.questions).toHaveLength(others.length);
  });

  test('is told of every part of it, from the last to the first', () => {
    const broken = altered(
      altered(aPack(), 'questions.0.cites', [{}, { source: 'essay' }, { b: 1 }]),
      'questions.0.x',
      1,
    );
    const read = readValue(broken);
    expect(read.pack?.questions[0]?.cites).toEqual([{ source: 'essay' }]);
    expect(read.findings).toHaveLength(4);
  });

  test('nothing good is lost, however many are bad', () => {
    const good = aPack().questions;
    const part = fc.constantFrom(
      'type',
      'id',
      'claim',
      'topic',
      'explanation',
      'cites',
      'myth',
      '__proto__',
    );
    const bad = fc.oneof(
      fc.jsonValue(),
      fc
        .tuple(fc.nat(good.length - 1), part, fc.jsonValue())
        .map(([at, key, value]) =>
          Object.fromEntries([...Object.entries(good[at] ?? {}), [key, value]]),
        ),
    );
    fc.assert(
      fc.property(fc.array(fc.option(bad), { maxLength: 12 }), (list) => {
        const questions = list.map(
          (one, at) => one ?? { ...good[at % good.length], id: `good-${at}` },
        );
        const read = readValue({ ...aPack(), questions });
        const kept = list.flatMap((one, at) => (one === null ? [`good-${at}`] : []));
        expect(idsOf(read)).toEqual(expect.arrayContaining(kept));
        for (const { question } of read.findings.map(({ spot }) => spot)) {
          if (question !== undefined) expect(list[question - 1]).not.toBeNull();
        }
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is wrong around the questions', () => {
  test.each([
    ['title', undefined, 'changed', {}],
    ['title.fr', 'Titre', 'changed unknownField title.fr', {}],
    ['id', 'My Pack', '', { id: 'my-pack' }],
    ['version', 'one', 'changed version version', { version: '1.0.0' }],
    ['languages.0', 'fr', 'changed wrongType languages.0', { languages: ['zh-Hans'] }],
    ['sources.0.url', 'http://a.example/', 'changed address sources.0.url', {}],
    ['glossary.0', 7, 'changed wrongType glossary.0', { glossary: [] }],
    ['extra', 1, 'changed unknownField extra', {}],
    ['core', 0.5, 'changed wrongType core', {}],
    ['pictures', { 'a.svg': 'data:image/svg+xml,x' }, 'changed pictureName pictures.a.svg', {}],
  ])('costs no question: %s', (field, value, finding, then) => {
    const read = readValue(altered(aPack(), field, value));
    if (finding.includes(' ')) expect(told(read)).toContain(finding);
    expect(read.pack).toMatchObject(then);
    expect(read.pack?.questions).toHaveLength(11);
  });

  test('may even be missing altogether', () => {
    const { questions } = aPack();
    expect(readValue(questions).pack?.questions).toHaveLength(11);
    expect(readValue({ built: aPack() }).pack).toStrictEqual(aPack());
    const [first] = questions;
    const { id: _id, topic: _topic, ...bare } = first ?? {};
    expect(readValue({ questions: [bare] }).pack).toMatchObject({
      ...{ id: 'my-pack', title: { en: 'my-pack' }, languages: ['en'] },
      questions: [{ id: 'q-1', topic: 'questions' }],
    });
  });

  test('is said when nothing can be done', () => {
    expect(told(readValue({ ...aPack(), format: 2 }))).toEqual(['lost pack.newer']);
    expect(told(readValue({ ...aPack(), questions: [] }))).toEqual(['lost pack.noQuestions']);
    expect(told(readValue({ ...aPack(), questions: [1] }))[0]).toBe('lost pack.noneGood');
    expect(told(readText('{ "a": '))).toEqual(['lost pack.noJson']);
    expect(told(readText(''))).toEqual(['lost empty']);
    for (const odd of [null, 1, 'x', true, {}])
      expect(told(readValue(odd))).toEqual(['lost pack.noQuestions']);
  });
});

describe('JSON that is none', () => {
  const pack = aPack();
  const text = String(writePack(pack).content);
  const lines = text.split('\n');
  const claim = lines.findIndex((line) => line.includes('"claim"'));

  test.each([
    ['a missing quote', (line: string) => line.replace('"claim"', '"claim')],
    ['a bracket too many', (line: string) => `${line}}]`],
    ['a bracket too few', (line: string) => line.replace('{', '')],
    ['curly quotes', (line: string) => line.replace(/"(\w+)"/, '“$1”')],
  ])(
    'loses the question with %s, says in which line it starts, and keeps the others',
    (_, slip) => {
      const broken = lines.map((line, at) => (at === claim ? slip(line) : line)).join('\n');
      const read = readText(broken);
      const line = lines.findIndex((one) => one.includes('"questions"')) + 2;
      expect(told(read)).toEqual([`lost pack.slip 1 ${line}`]);
      expect(read.pack).toStrictEqual({ ...pack, questions: pack.questions.slice(1) });
    },
  );

  test('loses nothing by a comma too many', () => {
    const read = readText(text.replaceAll(/([}\]"])\n/g, '$1,\n').replace(/,\n$/, '\n'));
    expect(read.pack).toStrictEqual(pack);
  });

  test('keeps what is whole when it is cut off anywhere, set out in lines or not', () => {
    const flat = JSON.stringify(pack);
    const ends = [text, flat].flatMap((whole) =>
      pack.questions.map(
        ({ id }) => [whole, whole.indexOf(`"id":${whole === text ? ' ' : ''}"${id}"`)] as const,
      ),
    );
    for (const [whole, start] of ends) {
      const read = readText(whole.slice(0, start + 40));
      const nth = pack.questions.findIndex(({ id }) =>
        whole.startsWith(`"${id}"`, whole.indexOf('"', start + 4)),
      );
      expect(idsOf(read)).toEqual(pack.questions.slice(0, Math.max(nth, 0)).map(({ id }) => id));
    }
  });

  test('is read without an error, whatever was done to it', () => {
    const at = fc.double({ min: 0, max: 0.999, noNaN: true });
    const edit = fc.record({
      at,
      size: fc.nat(40),
      put: fc.constantFrom('', '"', '}', ']', '[', '{', ',', '\\', '\n'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let now = text;
        for (const { at: share, size, put } of edits) {
          const from = Math.floor(now.length * share);
          now = now.slice(0, from) + put + now.slice(from + size);
        }
        const read = readText(now);
        // A slip costs the question it is in, or the two that it joins.
        expect(read.pack?.questions.length ?? 0).toBeGreaterThanOrEqual(11 - 2 * edits.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of a hundred thousand brackets neither throws nor hangs', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readText(deep).pack).toBeNull();
    const read = readText(
      JSON.stringify(aPack()).replace('"questions":[', `"questions":[${deep},{"x":${deep}},`),
    );
    expect(told(read)).toEqual(['lost pack.deep 1', 'lost pack.deep 2']);
    expect(read.pack?.questions).toHaveLength(11);
    expect(
      readText(JSON.stringify(aPack()).replace('"sources":', `"about":${deep},"sources":`)).pack,
    ).not.toBeNull();
  });
});

describe('pictures in a zip', () => {
  const png = Buffer.from(pictureAddress('png').split(',')[1] ?? '', 'base64');
  const withPicture = (file: string): Pack =>
    altered(aPack(), 'questions.0.picture', { file, alt: { en: 'x' } });
  const zipOf = (pack: unknown, files: Record<string, Uint8Array>) =>
    readBytes(zipSync({ 'pack.json': letters(JSON.stringify(pack)), ...files }), 'a.zip');

  test('are known by what they are, whatever they are called', () => {
    const read = zipOf(withPicture('My Valve.PNG'), { 'pictures/My Valve.PNG': png });
    expect(told(read)).toEqual([]);
    expect(read.pack?.pictures).toEqual({ 'my-valve.png': pictureAddress('png') });
    expect(read.pack?.questions[0]?.picture?.file).toBe('my-valve.png');
  });

  test.each([
    [
      'pictures/a.png',
      letters('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'changed pack.noPicture',
    ],
    ['pictures/a.png', new Uint8Array(300_000), 'changed pack.largePicture'],
    ['pictures/a.svg', letters('<svg/>'), 'noted pack.strayFile'],
  ])(
    'are left out when they are none or too large, and their question stays',
    (name, bytes, finding) => {
      const read = zipOf(withPicture(name.replace('pictures/', '').replace('svg', 'png')), {
        [name]: bytes,
      });
      expect(told(read)).toEqual([finding, 'changed unknownPicture 1 picture']);
      expect(read.pack?.questions).toHaveLength(11);
      expect(read.pack?.pictures).toEqual({});
    },
  );

  test('a zip with no pack in it says so', () => {
    expect(told(readBytes(zipSync({ 'a.txt': png }), 'a.zip'))).toEqual(['lost archive.nothing']);
  });
});
