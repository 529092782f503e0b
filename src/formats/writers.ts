// Every format that packs can be written in. Each is fetched when it is asked for.
import type { FormatName, Writer } from './format.ts';

interface WriterEntry {
  readonly name: FormatName;
  readonly fetch: () => Promise<Writer>;
}

const writers: readonly WriterEntry[] = [
  {
    name: 'spreadsheet',
    fetch: async () => (await import('./spreadsheet-writer.ts')).spreadsheetWriter,
  },
  { name: 'pack', fetch: async () => (await import('./pack-write.ts')).packWriter },
  { name: 'qti', fetch: async () => (await import('./qti-write.ts')).qtiWriter },
  { name: 'gift', fetch: async () => (await import('./gift-write.ts')).giftWriter },
  {
    name: 'moodle-xml',
    fetch: async () => (await import('./moodle-xml-write.ts')).moodleXmlWriter,
  },
  { name: 'aiken', fetch: async () => (await import('./aiken-write.ts')).aikenWriter },
  { name: 'anki', fetch: async () => (await import('./anki.ts')).ankiWriter },
];

/** The formats that can be written, as a menu lists them. */
export const writableFormats: readonly FormatName[] = writers.map(({ name }) => name);

/** The writer of a format; null when nothing writes it. */
export async function writerOf(format: FormatName): Promise<Writer | null> {
  const entry = writers.find(({ name }) => name === format);
  return entry === undefined ? null : await entry.fetch();
}
