// Zips that nobody vouches for: what is wanted comes out, and nothing that they claim or hide costs
// memory, time or an error that is thrown.
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveLimits, unpack } from '../../src/formats/archive.ts';
import { zipped } from '../../src/formats/zip.ts';
import { asLargeZip, patched, recordsOf } from '../fixtures/zip-parts.ts';

const letters = (words: string) => new TextEncoder().encode(words);
const file = (bytes: Uint8Array) => ({ name: 'a.zip', bytes });
const isJson = (name: string) => name.endsWith('.json');
const codes = (bytes: Uint8Array, wanted = isJson) =>
  unpack(file(bytes), wanted).findings.map(({ code }) => code);
const textsOf = (bytes: Uint8Array, wanted = isJson) =>
  Object.fromEntries(
    [...unpack(file(bytes), wanted).files].map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]),
  );

const pack = '{"a": "一"}';
const zip = zipped([
  ['pack.json', pack],
  ['pictures/a.png', letters('picture')],
  ['notes.json', '[]'],
]);

describe('what is wanted', () => {
  test('comes out as it went in, and the rest stays in', () => {
    expect(textsOf(zip)).toEqual({ 'pack.json': pack, 'notes.json': '[]' });
    expect(textsOf(zip, (name) => name.startsWith('pictures/'))).toEqual({
      'pictures/a.png': 'picture',
    });
    expect(codes(zip)).toEqual([]);
  });

  test('comes out of a folder that was zipped whole, and of what a Mac adds', () => {
    const whole = zipSync({
      'My pack/': new Uint8Array(0),
      'My pack/pack.json': letters(pack),
      'My pack/pictures/a.png': letters('picture'),
      '__MACOSX/My pack/._pack.json': letters('junk'),
    });
    expect(textsOf(whole)).toEqual({ 'pack.json': pack });
    expect(unpack(file(whole), isJson).names).toEqual(['pack.json', 'pictures/a.png']);
  });

  test('is told by its raw name: a way out of the folder is only a name', () => {
    const sly = zipSync({ '../../pack.json': letters(pack), '/pack.json': letters('[]') });
    expect(textsOf(sly, (name) => name === 'pack.json')).toEqual({});
  });

  test('may have a name in another alphabet, or one that backslashes divide', () => {
    const named = zipSync({ 'xxxx.json': letters('1'), 'content\\x.json': letters('2') });
    const bytes = patched(named, letters('xxxx'), Uint8Array.of(0xcc, 0xe2, 0xbf, 0xe2));
    expect(textsOf(bytes)).toEqual({ 'Ìâ¿â.json': '1', 'content/x.json': '2' });
  });

  test('is read from a zip64, and behind something that is no zip', () => {
    expect(textsOf(asLargeZip('pack.json', letters(pack)))).toEqual({ 'pack.json': pack });
    const behind = new Uint8Array([...letters('some program'), ...zip]);
    expect(textsOf(behind)['pack.json']).toBe(pack);
  });

  test('keeps its first place when a name comes twice', () => {
    const same = zipSync({ 'pack1.json': letters('1'), 'pack2.json': letters('2') });
    const bytes = patched(same, letters('pack2.json'), letters('pack1.json'));
    expect(textsOf(bytes)).toEqual({ 'pack1.json': '1' });
    expect(codes(bytes)).toEqual(['archive.repeated']);
  });
});

describe('what is refused', () => {
  const nothing = new Uint8Array(0);

  test.each([
    ['an empty file', nothing, 'archive.notZip'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4), 'archive.notZip'],
    ['an empty zip', zipSync({}), 'archive.empty'],
    ['a zip in a zip', zipSync({ 'pack.zip': zip, 'a.txt': letters('a') }), 'archive.nested'],
    ['a zip of other things', zipSync({ 'a.txt': nothing, b: nothing }), 'archive.nothing'],
    ['more than 100 MB', new Uint8Array(archiveLimits.archive + 1), 'archive.large'],
  ])('%s', (_, bytes, code) => {
    expect(codes(bytes)).toEqual([code]);
  });

  test('a zip of very many files', () => {
    const many = Array.from({ length: 5001 }, (_, at) => [`${at}.json`, '1'] as const);
    expect(codes(zipped(many))).toEqual(['archive.entries']);
  });

  test.each([
    ['an encrypted file', 'archive.encrypted', { flags: 1 }],
    ['a file that is packed in another way', 'archive.method', { method: 12 }],
    ['a file that is said to be very large', 'archive.largeFile', { size: 0xfffffff0 }],
    ['a file that is said to grow a thousandfold', 'archive.bomb', { size: 30_000_000 }],
    ['a file that is elsewhere', 'archive.missing', { offset: 0x7fffffff }],
    ['a file that is shorter than it is said to be', 'archive.cutFile', { size: 100 }],
    ['a file that is longer than it is said to be', 'archive.over', { size: 2 }],
    ['a file whose letters have changed', 'archive.damaged', { crc: 7 }],
  ])('%s', (_, code, changes) => {
    const bytes = recordsOf(zip, 'pack.json', changes);
    expect(codes(bytes)).toEqual([code]);
    expect(textsOf(bytes)['notes.json'], 'the others are there all the same').toBe('[]');
  });

  test('a damaged or short file is given as far as it goes', () => {
    expect(textsOf(recordsOf(zip, 'pack.json', { crc: 7 }))['pack.json']).toBe(pack);
    expect(textsOf(recordsOf(zip, 'pack.json', { size: 100 }))['pack.json']).toBe(pack);
  });

  test('bombs, in no time: one that says so, one that lies, and many small ones', () => {
    const zeros = new Uint8Array(30_000_000);
    const bomb = zipSync({ 'pack.json': zeros });
    const started = performance.now();
    expect(codes(bomb)).toEqual(['archive.bomb']);
    expect(codes(recordsOf(bomb, 'pack.json', { size: 1000 }))).toEqual(['archive.over']);
    expect(performance.now() - started).toBeLessThan(3000);
    const nearly = zipSync({ 'a.json': new Uint8Array(990_000) });
    const small = { ...archiveLimits, total: 900_000 };
    const [finding] = unpack(file(nearly), isJson, small).findings;
    expect(finding?.code).toBe('archive.total');
  });
});

describe('a zip that was cut off', () => {
  test('gives the files that are whole, wherever it was cut', () => {
    for (let length = 0; length < zip.length; length += 1) {
      const cut = zip.subarray(0, length);
      const { findings, files } = unpack(file(cut), isJson);
      expect(findings.length, `at ${length}`).toBeGreaterThan(0);
      if (length > 100) expect(new TextDecoder().decode(files.get('pack.json'))).toBe(pack);
    }
  });

  test('gives the beginning of a file that is not whole', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `line ${at * 7919}`).join('\n');
    const whole = zipped([['pack.json', long]]);
    const { files, findings } = unpack(file(whole.subarray(0, whole.length / 2)), isJson);
    const said = new TextDecoder().decode(files.get('pack.json'));
    expect(said.length).toBeGreaterThan(10_000);
    expect(long.startsWith(said)).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['archive.cut', 'archive.cutFile']);
  });
});

test('whatever is done to a zip, it is read without an error, and in time', () => {
  const large = asLargeZip('pack.json', letters(pack));
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) });
  fc.assert(
    fc.property(fc.constantFrom(zip, large), fc.array(change), fc.nat(400), (bytes, list, cut) => {
      const changed = Uint8Array.from(bytes);
      for (const { at, byte } of list) changed[Math.floor(at * changed.length)] = byte;
      const { files, findings } = unpack(
        file(changed.subarray(0, changed.length - (cut % 50))),
        () => true,
      );
      for (const [, content] of files) expect(content.length).toBeLessThan(archiveLimits.file);
      return findings.every(({ code }) => code.startsWith('archive.'));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => unpack(file(bytes), () => true).files.size === 0),
  );
});

test('what is written once is written the same again, and read back', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array({ maxLength: 5000 }));
  const name = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8}\.(?:png|json))?$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, content), { selector: ([key]) => key, minLength: 2 }),
      (list) => {
        const written = zipped([['top', ''], ...list.filter(([key]) => key !== 'top')]);
        expect(zipped([['top', ''], ...list.filter(([key]) => key !== 'top')])).toEqual(written);
        const { files, findings } = unpack(file(written), () => true);
        expect(findings).toEqual([]);
        for (const [key, wanted] of list.filter(([one]) => one !== 'top')) {
          const bytes = typeof wanted === 'string' ? letters(wanted) : Uint8Array.from(wanted);
          expect(files.get(key)).toEqual(bytes);
        }
      },
    ),
  );
});
