// Our own file: exactly the same pack comes back, and no bad question costs a good one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Written } from '../../src/formats/format.ts';
import { packReader } from '../../src/formats/pack-read.ts';
import { packWriter, writePack } from '../../src/formats/pack-write.ts';
import { anyPack, pictureAddress } from '../fixtures/any-pack.ts';
import { altered, aPack } from '../fixtures/build.ts';
import { packFiles, readJson } from '../fixtures/files.ts';
import { idsOf, letters, readBytes, readText, told } from '../fixtures/pack-told.ts';

const readValue = (value: unknown) => readText(JSON.stringify(value));
const bytesOf = ({ content }: Written) =>
  typeof content === 'string' ? letters(content) : content;

describe('a pack that was written', () => {
  test('comes back exactly, whatever is in it, with and without pictures', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack(3), async (pack) => {
        const file = packWriter.write(pack, 'en');
        const isZip = Object.keys(pack.pictures).length > 0;
        expect(file.name).toBe(`${pack.id}.${isZip ? 'zip' : 'json'}`);
        expect(packReader.recognise({ name: 'x', bytes: bytesOf(file) })).toBeGreaterThan(0.8);
        const read = await readBytes(bytesOf(file), file.name);
        expect(read.findings).toEqual([]);
        expect(read.pack).toStrictEqual(pack);
        expect(packWriter.losses(pack, 'en')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('comes back in every encoding that a program may save it in', async () => {
    const pack = aPack();
    const text = String(writePack(pack).content);
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    const ways = [
      letters(`\ufeff${text}`),
      wide,
      Buffer.from(wide).swap16(),
      letters(text.replaceAll('\n', '\r\n')),
    ];
    for (const way of ways) expect(await readBytes(way)).toMatchObject({ pack, findings: [] });
  });

  test.each(packFiles())('%s comes back as it is', async (file) => {
    const { pack } = await readValue(readJson(file));
    expect(pack).not.toBeNull();
    if (pack === null) return;
    const written = writePack(pack, 'https://example.org/pack.schema.json');
    expect(String(written.content)).toContain('"$schema": "https://example.org/pack.schema.json"');
    const read = await readBytes(bytesOf(written));
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
  ])('loses only that question when it is nothing without: %s', async (field, value, finding) => {
    const read = await readValue(altered(aPack(), `questions.0.${field}`, value));
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
  ])('is left out or mended where it can be: %s', async (field, value, finding) => {
    const read = await readValue(altered(aPack(), `questions.${field}`, value));
    expect(told(read)).toEqual([finding]);
    expect(read.pack?.questions).toHaveLength(others.length);
  });

  test('is told of every part of it, from the last to the first', async () => {
    const broken = altered(
      altered(aPack(), 'questions.0.cites', [{}, { source: 'essay' }, { b: 1 }]),
      'questions.0.x',
      1,
    );
    const read = await readValue(broken);
    expect(read.pack?.questions[0]?.cites).toEqual([{ source: 'essay' }]);
    expect(read.findings).toHaveLength(4);
  });

  test('nothing good is lost, however many are bad', async () => {
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
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(bad), { maxLength: 12 }), async (list) => {
        const questions = list.map(
          (one, at) => one ?? { ...good[at % good.length], id: `good-${at}` },
        );
        const read = await readValue({ ...aPack(), questions });
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
  ])('costs no question: %s', async (field, value, finding, then) => {
    const read = await readValue(altered(aPack(), field, value));
    if (finding.includes(' ')) expect(told(read)).toContain(finding);
    expect(read.pack).toMatchObject(then);
    expect(read.pack?.questions).toHaveLength(11);
  });

  test('may even be missing altogether', async () => {
    const { questions } = aPack();
    expect((await readValue(questions)).pack?.questions).toHaveLength(11);
    expect((await readValue({ built: aPack() })).pack).toStrictEqual(aPack());
    const [first] = questions;
    const { id: _id, topic: _topic, ...bare } = first ?? {};
    expect((await readValue({ questions: [bare] })).pack).toMatchObject({
      ...{ id: 'my-pack', title: { en: 'my-pack' }, languages: ['en'] },
      questions: [{ id: 'q-1', topic: 'questions' }],
    });
  });

  test('is said when nothing can be done', async () => {
    expect(told(await readValue({ ...aPack(), format: 2 }))).toEqual(['lost pack.newer']);
    expect(told(await readValue({ ...aPack(), questions: [] }))).toEqual(['lost pack.noQuestions']);
    expect(told(await readValue({ ...aPack(), questions: [1] }))[0]).toBe('lost pack.noneGood');
    expect(told(await readText('{ "a": '))).toEqual(['lost pack.noJson']);
    expect(told(await readText(''))).toEqual(['lost empty']);
    for (const odd of [null, 1, 'x', true, {}])
      expect(told(await readValue(odd))).toEqual(['lost pack.noQuestions']);
  });
});
