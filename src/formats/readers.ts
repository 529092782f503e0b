// Every format that packs can be read from. Each is fetched when a file may be of its kind, so
// that nobody pays for a format they never use.
import { type FileKind, kindsOf } from './file-kind.ts';
import type { FormatName, Input, Reader } from './format.ts';

interface ReaderEntry {
  readonly name: FormatName;
  /** The kinds of file that it can be. */
  readonly kinds: readonly FileKind[];
  readonly fetch: () => Promise<Reader>;
}

/** Of two that are equally sure, the earlier one reads. */
const readers: readonly ReaderEntry[] = [
  {
    name: 'pack',
    kinds: ['json', 'zip'],
    fetch: async () => (await import('./pack-read.ts')).packReader,
  },
  {
    name: 'spreadsheet',
    kinds: ['zip', 'text'],
    fetch: async () => (await import('./spreadsheet.ts')).spreadsheetReader,
  },
  {
    name: 'aiken',
    kinds: ['text'],
    fetch: async () => (await import('./aiken-read.ts')).aikenReader,
  },
  {
    name: 'moodle-xml',
    kinds: ['xml'],
    fetch: async () => (await import('./moodle-xml-read.ts')).moodleXmlReader,
  },
  {
    name: 'gift',
    kinds: ['text'],
    fetch: async () => (await import('./gift-read.ts')).giftReader,
  },
  {
    name: 'kahoot',
    kinds: ['zip', 'text'],
    fetch: async () => (await import('./kahoot.ts')).kahootReader,
  },
  {
    name: 'quizizz',
    kinds: ['zip', 'text'],
    fetch: async () => (await import('./quizizz.ts')).quizizzReader,
  },
  {
    name: 'h5p',
    kinds: ['zip'],
    fetch: async () => (await import('./h5p-read.ts')).h5pReader,
  },
  {
    name: 'qti',
    kinds: ['zip', 'xml'],
    fetch: async () => (await import('./qti-read.ts')).qtiReader,
  },
  {
    name: 'open-trivia',
    kinds: ['json'],
    fetch: async () => (await import('./open-trivia.ts')).openTriviaReader,
  },
];

/** The formats that can be read, as a menu lists them. */
export const readableFormats: readonly FormatName[] = readers.map(({ name }) => name);

/** How sure a reader must be at least, for a file to be given to it unasked. */
const leastSure = 0.1;

/** The reader that knows the file best; null when none does. */
export async function recognise(input: Input): Promise<Reader | null> {
  const kinds = kindsOf(input);
  const possible = readers.filter((reader) => reader.kinds.some((kind) => kinds.includes(kind)));
  let best: Reader | null = null;
  let surest = leastSure;
  for (const { fetch } of possible) {
    const reader = await fetch();
    const sure = reader.recognise(input);
    if (sure > surest || (best === null && sure >= surest)) {
      best = reader;
      surest = sure;
    }
  }
  return best;
}

/** The reader of a format; null when nothing reads it. */
export async function readerOf(format: FormatName): Promise<Reader | null> {
  const entry = readers.find(({ name }) => name === format);
  return entry === undefined ? null : await entry.fetch();
}
