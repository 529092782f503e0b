// Packs that people wrote or zipped by hand: what is whole is read, and the slips are told.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packReader } from '../../src/formats/pack-read.ts';
import { writePack } from '../../src/formats/pack-write.ts';
import type { Pack } from '../../src/questions/pack.ts';
import { pictureAddress } from '../fixtures/any-pack.ts';
import { altered, aPack } from '../fixtures/build.ts';
import { idsOf, letters, readBytes, readText, told } from '../fixtures/pack-told.ts';

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
    async (_, slip) => {
      const broken = lines.map((line, at) => (at === claim ? slip(line) : line)).join('\n');
      const read = await readText(broken);
      const line = lines.findIndex((one) => one.includes('"questions"')) + 2;
      expect(told(read)).toEqual([`lost pack.slip 1 ${line}`]);
      expect(read.pack).toStrictEqual({ ...pack, questions: pack.questions.slice(1) });
    },
  );

  test.each([
    ['its first quote', '  questions": ['],
    ['its last quote', '  "questions: ['],
    ['itself', '  ['],
  ])('loses no question when the name of their list has lost %s', async (_, name) => {
    const read = await readText(text.replace('  "questions": [', name));
    expect(read.pack?.questions).toStrictEqual(pack.questions);
  });

  test('loses nothing by a comma too many', async () => {
    const read = await readText(text.replaceAll(/([}\]"])\n/g, '$1,\n').replace(/,\n$/, '\n'));
    expect(read.pack).toStrictEqual(pack);
  });

  test('keeps what is whole when it is cut off anywhere, set out in lines or not', async () => {
    const flat = JSON.stringify(pack);
    const ends = [text, flat].flatMap((whole) =>
      pack.questions.map(
        ({ id }) => [whole, whole.indexOf(`"id":${whole === text ? ' ' : ''}"${id}"`)] as const,
      ),
    );
    for (const [whole, start] of ends) {
      const read = await readText(whole.slice(0, start + 40));
      const nth = pack.questions.findIndex(({ id }) =>
        whole.startsWith(`"${id}"`, whole.indexOf('"', start + 4)),
      );
      expect(idsOf(read)).toEqual(pack.questions.slice(0, Math.max(nth, 0)).map(({ id }) => id));
    }
  });

  test('is read without an error, whatever was done to it', async () => {
    const at = fc.double({ min: 0, max: 0.999, noNaN: true });
    const edit = fc.record({
      at,
      size: fc.nat(40),
      put: fc.constantFrom('', '"', '}', ']', '[', '{', ',', '\\', '\n'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        let now = text;
        for (const { at: share, size, put } of edits) {
          const from = Math.floor(now.length * share);
          now = now.slice(0, from) + put + now.slice(from + size);
        }
        const read = await readText(now);
        // A slip costs the question it is in, or the two that it joins.
        expect(read.pack?.questions.length ?? 0).toBeGreaterThanOrEqual(11 - 2 * edits.length);
      }),
      { numRuns: 300 },
    );
  });

  test('of a hundred thousand brackets neither throws nor hangs', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect((await readText(deep)).pack).toBeNull();
    const read = await readText(
      JSON.stringify(aPack()).replace('"questions":[', `"questions":[${deep},{"x":${deep}},`),
    );
    expect(told(read)).toEqual(['lost pack.deep 1', 'lost pack.deep 2']);
    expect(read.pack?.questions).toHaveLength(11);
    expect(
      (await readText(JSON.stringify(aPack()).replace('"sources":', `"about":${deep},"sources":`)))
        .pack,
    ).not.toBeNull();
  });
});

describe('pictures in a zip', () => {
  const png = Buffer.from(pictureAddress('png').split(',')[1] ?? '', 'base64');
  const withPicture = (file: string): Pack =>
    altered(aPack(), 'questions.0.picture', { file, alt: { en: 'x' } });
  const zipOf = (pack: unknown, files: Record<string, Uint8Array>) =>
    readBytes(zipSync({ 'pack.json': letters(JSON.stringify(pack)), ...files }), 'a.zip');

  test('are known by what they are, whatever they are called', async () => {
    const read = await zipOf(withPicture('My Valve.PNG'), { 'pictures/My Valve.PNG': png });
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
    async (name, bytes, finding) => {
      const read = await zipOf(withPicture(name.replace('pictures/', '').replace('svg', 'png')), {
        [name]: bytes,
      });
      expect(told(read)).toEqual([finding, 'changed unknownPicture 1 picture']);
      expect(read.pack?.questions).toHaveLength(11);
      expect(read.pack?.pictures).toEqual({});
    },
  );

  test('a zip that nobody knows is asked what is in it', () => {
    const nothing = zipSync({ 'a.txt': png });
    expect(packReader.recognise({ name: 'a.zip', bytes: nothing })).toBe(0.1);
    expect(packReader.recognise({ name: 'a.docx', bytes: nothing })).toBe(0);
  });

  test('a zip with no pack in it says so', async () => {
    expect(told(await readBytes(zipSync({ 'a.txt': png }), 'a.zip'))).toEqual([
      'lost archive.nothing',
    ]);
  });
});
