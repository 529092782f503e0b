// Bytes as other programs write them come out as the text that was meant, or the guess is admitted.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/formats/decode.ts';
import { encodings } from '../../src/formats/format.ts';
import { mostBytes, tooLarge } from '../../src/formats/limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  }
  return new Uint8Array(view.buffer);
}

const sheet = '题目,答案\n抗生素能治感冒吗？,误解\nDoes it rain?,reality\n';
/** 题目，答案 in GB18030, and the same in Big5. */
const gb = bytes(0xcc, 0xe2, 0xc4, 0xbf, 0x2c, 0xb4, 0xf0, 0xb0, 0xb8, 0x0a);
const big5 = bytes(0xc3, 0x44, 0xa5, 0xd8, 0x2c, 0xb5, 0xaa, 0xae, 0xd7, 0x0a);

describe('an encoding', () => {
  test('is known from a byte order mark, which is no letter', () => {
    const marked = decode(utf8(`\ufeff${sheet}`));
    expect(marked).toMatchObject({ text: sheet, encoding: 'utf-8', sure: true, findings: [] });
    for (const big of [false, true]) {
      const wide = decode(utf16(`\ufeff${sheet}`, big));
      expect(wide).toMatchObject({ text: sheet, encoding: big ? 'utf-16be' : 'utf-16le' });
    }
  });

  test('is found out without one', () => {
    expect(decode(utf8(sheet))).toMatchObject({ text: sheet, encoding: 'utf-8', sure: true });
    expect(decode(utf16(sheet, false))).toMatchObject({ text: sheet, encoding: 'utf-16le' });
    expect(decode(utf16(sheet, true))).toMatchObject({ text: sheet, encoding: 'utf-16be' });
  });

  test('that Chinese Excel writes is guessed, and the guess is admitted', () => {
    const read = decode(gb);
    expect(read).toMatchObject({ text: '题目,答案\n', encoding: 'gb18030', sure: false });
    expect(read.findings.map(({ code }) => code)).toEqual(['text.guessed']);
  });

  test('can be picked: Big5 cannot be told from the bytes', () => {
    expect(decode(big5, 'big5')).toMatchObject({ text: '題目,答案\n', sure: true, findings: [] });
  });

  test('of western Europe is not taken for Chinese', () => {
    const western = bytes(...[...'Frédéric naïve à Zürich – señor'].map(latin));
    expect(decode(western)).toMatchObject({
      text: 'Frédéric naïve à Zürich – señor',
      encoding: 'windows-1252',
      sure: false,
    });
  });

  test('stays UTF-8 when a byte of it is broken or cut off', () => {
    const cut = decode(utf8(sheet.repeat(3)).subarray(0, 33));
    expect(cut).toMatchObject({ encoding: 'utf-8', sure: false });
    expect(cut.text.startsWith('题目,答案\n')).toBe(true);
    expect(cut.findings.map(({ code }) => code)).toContain('text.unreadable');
  });
});

/** A letter as windows-1252 has it. */
function latin(letter: string): number {
  return letter === '–' ? 0x96 : letter.charCodeAt(0);
}

test('new lines of every system are one', () => {
  expect(decode(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
});

test('the preview is the first lines', () => {
  expect(decode(utf8('a\nb\n'.repeat(50))).preview.split('\n')).toHaveLength(12);
});

test('a picture is no text, and an empty file is told of', () => {
  const png = bytes(...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]);
  expect(decode(png).findings.map(({ code }) => code)).toEqual(['text.binary']);
  expect(decode(bytes()).findings.map(({ code }) => code)).toEqual(['empty']);
});

test('no bytes and no pick make it throw or give letters that are not', () => {
  const pick = fc.option(fc.constantFrom(...encodings), { nil: null });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), pick, (some, picked) => {
      const { text, encoding } = decode(some, picked);
      expect(text.isWellFormed()).toBe(true);
      expect(encodings).toContain(encoding);
    }),
  );
});

test('any text in UTF-8 or marked UTF-16 comes back', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(words, (text) => {
      const line = `${text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, ' ')}.`;
      expect(decode(utf8(line)).text).toBe(line);
      expect(decode(utf16(`\ufeff${line}`, false)).text).toBe(line);
    }),
  );
});

test('a file is refused by its size before it is read', () => {
  const finding = tooLarge({ name: 'all.csv', size: 100_000_000 });
  expect(finding).toMatchObject({ code: 'text.tooLarge', values: { size: 100, most: 20 } });
  expect(tooLarge({ name: 'all.csv', size: 20_000_000 })).toBeNull();
  expect(mostBytes('pack.JSON')).toBeGreaterThan(mostBytes('pack.csv'));
});
