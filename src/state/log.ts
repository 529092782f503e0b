// The log of all attempts: short lines in chunks of bounded length, so that keeping one more writes
// the same few bytes whatever the history. A chunk belongs to the visit that began it, and no two
// visits ever write the same one: two tabs at once lose nothing. Whatever is read, repeated or
// merged is a union of lines, and a line says the same wherever it lies.
import * as v from 'valibot';
import type { Attempt } from '../rules/attempt.ts';
import { isLines, lineEnd, linesIn, readAttempt, writeAttempt } from './attempt-text.ts';
import type { Records } from './records.ts';

/** Lines in a chunk; about a kilobyte. */
const chunkLength = 24;

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
  /** Removes everything of a pack. */
  remove(pack: string): void;
  /** Forgets what this visit would write again; for when everything was erased. */
  forget(): void;
}

type Chunk = readonly [number: number, begin: number, end: number];

/** One pack's part of the log, as this visit knows it. */
interface Book {
  /** Every line once, in the order of reading and answering. */
  readonly known: Set<string>;
  /** The same as they are written, a line twice where its chunk was harmed. */
  readonly lines: string[];
  /** Where the open chunk begins in `lines`. */
  begin: number;
  /** Number of the open chunk. */
  chunk: number;
  /** A key that is on the shelf for certain, unless the storage was emptied under us. */
  witness: string | null;
  /** Chunks that found no room yet: number, begin, end. */
  waiting: Chunk[];
}

/** A chunk with anything but whole lines has been harmed. */
const chunkText = v.pipe(v.string(), v.check(isLines));

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

  /** The lines of a chunk; `harmed` when some had to be picked out of what is left of it. */
  const readChunk = (key: string): { readonly lines: string[]; readonly harmed: boolean } => {
    let harmed = false;
    const salvage = (raw: string): string => {
      harmed = true;
      return linesIn(raw).join(lineEnd);
    };
    const found = records.read(key, chunkText, salvage) ?? '';
    return { lines: found.split(lineEnd).filter((line) => line !== ''), harmed };
  };

  const read = (pack: string): Book => {
    const book: Book = {
      ...{ lines: [], known: new Set(), begin: 0, chunk: newChunk(), witness: null, waiting: [] },
    };
    const chunks = records.keysFrom(start(pack)).map((key) => ({ key, ...readChunk(key) }));
    const whole = chunks.filter(({ harmed }) => !harmed);
    for (const line of whole.flatMap(({ lines }) => lines)) book.known.add(line);
    for (const line of book.known) book.lines.push(line);
    book.begin = book.lines.length;
    book.witness = whole.find(({ lines }) => lines.length > 0)?.key ?? null;
    books.set(pack, book);
    for (const { lines, harmed } of chunks) if (harmed) takeAll(pack, book, lines);
    return book;
  };
  const bookOf = (pack: string): Book => books.get(pack) ?? read(pack);

  const writeChunk = (pack: string, book: Book, [chunk, begin, end]: Chunk): boolean => {
    const kept = records.write(keyOf(pack, chunk), book.lines.slice(begin, end).join(lineEnd));
    if (kept) book.witness = keyOf(pack, chunk);
    return kept;
  };

  const take = (book: Book, line: string): void => {
    book.lines.push(line);
    book.known.add(line);
  };

  /** When the storage was emptied under the running game, all we know is to be written again. */
  const startOverIfEmptied = (book: Book): boolean => {
    if (book.witness === null || records.has(book.witness)) return false;
    Object.assign(book, { waiting: [], begin: 0, chunk: newChunk(), witness: null });
    return true;
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

  /** Lines that lie nowhere whole are kept like answers of this visit. */
  const takeAll = (pack: string, book: Book, lines: readonly string[]): boolean => {
    startOverIfEmptied(book);
    for (const line of lines) take(book, line);
    return flush(pack, book);
  };

  return {
    load: (pack) => [...bookOf(pack).known].flatMap((line) => readAttempt(line) ?? []),
    append: (pack, attempt) => {
      const book = bookOf(pack);
      const emptied = startOverIfEmptied(book);
      take(book, writeAttempt(attempt));
      const kept = flush(pack, book);
      const [first] = book.waiting;
      if (kept && first !== undefined && writeChunk(pack, book, first)) book.waiting.shift();
      return emptied;
    },
    merge: (pack, attempts) => {
      const book = bookOf(pack);
      const added = attempts.filter((attempt) => !book.known.has(writeAttempt(attempt)));
      return { added, kept: takeAll(pack, book, added.map(writeAttempt)) };
    },
    heard: (pack, key) => {
      const book = books.get(pack);
      const ofOthers = key.startsWith(start(pack)) && !key.startsWith(`${start(pack)}${visit}.`);
      if (book === undefined || !ofOthers) return [];
      const { lines, harmed } = readChunk(key);
      const fresh = lines.filter((line) => !book.known.has(line));
      if (harmed) takeAll(pack, book, lines);
      else {
        // Before the open chunk, not in it: that tab has written them itself.
        for (const line of fresh) book.known.add(line);
        book.lines.splice(book.begin, 0, ...fresh);
        book.begin += fresh.length;
        if (fresh.length > 0) book.witness ??= key;
      }
      return fresh.flatMap((line) => readAttempt(line) ?? []);
    },
    packs: () => [...new Set(records.keysFrom('log.').map((key) => key.split('.')[1] ?? ''))],
    remove: (pack) => {
      for (const key of records.keysFrom(start(pack))) records.remove(key);
      books.delete(pack);
    },
    forget: () => books.clear(),
  };
}
