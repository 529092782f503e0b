// Each file is known for what it is by its content, whatever it is called.
import { describe, expect, test } from 'vitest';
import type { FormatName, Input } from '../../src/formats/format.ts';
import { readAny } from '../../src/formats/read-any.ts';
import { readableFormats, recognise } from '../../src/formats/readers.ts';
import { writableFormats, writerOf } from '../../src/formats/writers.ts';
import { aPack } from '../fixtures/build.ts';
import { inputOf, optionsIn, told } from './reading.ts';

async function written(format: FormatName): Promise<Input> {
  const writer = await writerOf(format);
  const { content, name } = writer?.write(aPack(), 'en') ?? { content: '', name: '' };
  return inputOf(content, name);
}

const both = writableFormats.filter((format) => readableFormats.includes(format));

function utf16(bytes: Uint8Array): Uint8Array {
  const letters = [...`\ufeff${new TextDecoder().decode(bytes)}`];
  return new Uint8Array(new Uint16Array(letters.map((one) => one.charCodeAt(0))).buffer);
}

describe.each(both)('%s', (format) => {
  test('is known by what is in it, under its own name and any other', async () => {
    const { name, bytes } = await written(format);
    for (const other of [name, 'download', 'quiz.txt', 'Fragen (1).TXT']) {
      expect((await recognise({ name: other, bytes }))?.name, other).toBe(format);
    }
  });

  test('and in UTF-16', async () => {
    const { name, bytes } = await written(format);
    if (bytes[0] === 0x50) return;
    expect((await recognise({ name, bytes: utf16(bytes) }))?.name).toBe(format);
  });
});

test('there are formats to test', () => {
  expect(both.length).toBeGreaterThan(4);
});

test.each([
  ['notes.txt', 'Milk, eggs\nand bread', 'quiz.unknown'],
  ['letter.docx', 'PK\u0003\u0004word', 'quiz.document'],
  ['old.xls', '\u00d0\u00cf', 'quiz.oldWorkbook'],
  ['course.mbz', '\u001f\u008b', 'quiz.moodleBackup'],
  ['deck.apkg', 'PK\u0003\u0004collection', 'quiz.ankiDeck'],
  ['empty.txt', '', 'empty'],
])('%s is said to be none of them, and what to do', async (name, content, code) => {
  const imported = await readAny(inputOf(content, name), { ...optionsIn(), format: null });
  expect(imported.pack).toBeNull();
  expect(told(imported)).toContain(code);
});

test('a reader that breaks down is a finding, not an error', async () => {
  const input: Input = { name: 'a.gift', bytes: new TextEncoder().encode('Q {T}') };
  const progress = (): never => {
    throw new Error('broken');
  };
  const many = { ...input, bytes: new TextEncoder().encode('Q {T}\n\n'.repeat(2000)) };
  const imported = await readAny(many, { ...optionsIn(), progress, format: 'gift' });
  expect(told(imported)).toEqual(['quiz.broken']);
});
