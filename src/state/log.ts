// The log of all attempts: short lines in chunks of bounded length, so that keeping one more writes
// the same few bytes whatever the history. A chunk belongs to the visit that began it, and no two
// visits ever write the same one: two tabs at once lose nothing. Whatever is read, repeated or
// merged is a union of lines, and a line says the same wherever it lies.
import * as v from 'valibot';
import type { Attempt } from '../rules/attempt.ts';
import { linesIn, readAttempt, writeAttempt } from './attempt-text.ts';
import type { Records } from './records.ts';

/** Lines in a chunk; about a kilobyte. */
const chunkLength = 24;
const separator = ';';

export interface AttemptLog {
  /** Everything known of a pack; read in one pass, what can be read of harmed chunks too. */
  load(pack: string): Attempt[];
  /**
   * Keeps one more; writes one chunk. True when the storage had been emptied under the running
   * game, and everything this visit knows has been written again.
   */
  append(pack: string, attempt: Attempt): boolean;
  /** Adds those that are not there yet; `kept` is false when some found no room. */
  merge(
    pack: string,
    attempts: readonly Attempt[],
  ): { readonly added: readonly Attempt[]; readonly kept: boolean };
  /** What another tab has added under the changed key; empty when that is not of this pack. */
  heard(pack: string, key: string): Attempt[];
  /** Packs with attempts. */
  packs(): string[];
  /** Forgets what this visit would write again; for when everything was erased. */
  forget(): void;
}

type Chunk = readonly [number: number, begin: number, end: number];

/** One pack's part of the log, as this visit knows it. */
interface Book {
  /** All lines: what was read, then what was appended. Kept to be written again if they vanish. */
  readonly lines: string[];
  readonly known: Set<string>;
  /** Where the open chunk begins in `lines`. */
  begin: number;
  /** Number of the open chunk. */
  chunk: number;
  /** A key that is on the shelf for certain, unless the storage was emptied under us. */
  witness: string | null;
  /** Chunks that found no room yet: number, begin, end. */
  waiting: Chunk[];
}

const text = v.string();

/** The log in `records`. @param visit a name no other visit has: letters and digits */
export function createLog(records: Records, visit: string): AttemptLog {
  const books = new Map<string, Book>();
  let chunks = 0;
  const newChunk = (): number => {
    chunks += 1;
    return chunks;
  };
  const start = (pack: string) => `log.${pack}.`;
  const keyOf = (pack: string, chunk: number) => `${start(pack)}${visit}.${chunk}`;

  const readLines = (key: string): string[] => {
    let harmed = false;
    const salvage = (raw: string): string => {
      harmed = true;
      return linesIn(raw).join(separator);
    };
    const found = records.read(key, text, salvage) ?? '';
    const lines = found.split(separator).filter((line) => line !== '');
    const good = lines.filter((line) => readAttempt(line) !== null);
    if (good.length < lines.length) {
      records.keepCopy(key);
      harmed = true;
    }
    if (harmed && good.length > 0) records.write(key, good.join(separator));
    return good;
  };

  const read = (pack: string): Book => {
    const book: Book = {
      ...{ lines: [], known: new Set(), begin: 0, chunk: newChunk(), witness: null, waiting: [] },
    };
    for (const key of records.keysFrom(start(pack))) {
      const lines = readLines(key);
      if (lines.length > 0) book.witness = key;
      for (const line of lines) book.known.add(line);
    }
    for (const line of book.known) book.lines.push(line);
    book.begin = book.lines.length;
    books.set(pack, book);
    return book;
  };
  const bookOf = (pack: string): Book => books.get(pack) ?? read(pack);

  const writeChunk = (pack: string, book: Book, [chunk, begin, end]: Chunk): boolean => {
    const kept = records.write(keyOf(pack, chunk), book.lines.slice(begin, end).join(separator));
    if (kept) book.witness = keyOf(pack, chunk);
    return kept;
  };

  const take = (book: Book, line: string): void => {
    book.lines.push(line);
    book.known.add(line);
  };

  /** Writes what is new since the open chunk began; false when some of it found no room. */
  const flush = (pack: string, book: Book): boolean => {
    let allKept = true;
    while (book.begin < book.lines.length) {
      const end = Math.min(book.begin + chunkLength, book.lines.length);
      const chunk: Chunk = [book.chunk, book.begin, end];
      const kept = writeChunk(pack, book, chunk);
      allKept &&= kept;
      if (end - book.begin < chunkLength) break;
      if (!kept) book.waiting.push(chunk);
      book.chunk = newChunk();
      book.begin = end;
    }
    return allKept;
  };

  return {
    load: (pack) => bookOf(pack).lines.flatMap((line) => readAttempt(line) ?? []),
    append: (pack, attempt) => {
      const book = bookOf(pack);
      const emptied = book.witness !== null && !records.has(book.witness);
      if (emptied) Object.assign(book, { waiting: [], begin: 0, chunk: newChunk() });
      take(book, writeAttempt(attempt));
      const kept = flush(pack, book);
      const [first] = book.waiting;
      if (kept && first !== undefined && writeChunk(pack, book, first)) book.waiting.shift();
      return emptied;
    },
    merge: (pack, attempts) => {
      const book = bookOf(pack);
      const added = attempts.filter((attempt) => {
        const line = writeAttempt(attempt);
        if (book.known.has(line)) return false;
        take(book, line);
        return true;
      });
      return { added, kept: flush(pack, book) };
    },
    heard: (pack, key) => {
      const book = books.get(pack);
      const ofOthers = key.startsWith(start(pack)) && !key.startsWith(`${start(pack)}${visit}.`);
      if (book === undefined || !ofOthers) return [];
      const fresh = readLines(key).filter((line) => !book.known.has(line));
      for (const line of fresh) book.known.add(line);
      // Before the open chunk, not in it: that tab has written them itself.
      book.lines.splice(book.begin, 0, ...fresh);
      book.begin += fresh.length;
      return fresh.flatMap((line) => readAttempt(line) ?? []);
    },
    packs: () => [...new Set(records.keysFrom('log.').map((key) => key.split('.')[1] ?? ''))],
    forget: () => books.clear(),
  };
}
