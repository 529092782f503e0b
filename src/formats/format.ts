// What every format is given and gives: bytes in, a pack and a list of findings out, and back.
// Pure: knows no screen, no storage, no clock. Importers never throw: they find.
import type { Pack } from '../questions/pack.ts';
import type { Language } from '../questions/text.ts';

export const formatNames = [
  ...(['pack', 'spreadsheet', 'gift', 'moodle-xml', 'aiken', 'kahoot', 'quizizz'] as const),
  ...(['h5p', 'qti', 'open-trivia', 'anki', 'worksheet', 'answer-key'] as const),
] as const;
export type FormatName = (typeof formatNames)[number];

/** A file as it came, not yet looked at. */
export interface Input {
  /** The file's name, for its ending and for messages; may be anything. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** The language the questions are written in, where the format does not say. */
  readonly language: Language;
  /** How letters are written, as the teacher picked it from the menu; null: found out. */
  readonly encoding: Encoding | null;
  /**
   * Hears how far the reading has come, 0…1. Throwing from it stops the reading. A reader with many
   * questions calls it every few hundred of them and awaits what it gives, so that a page which
   * has to read by itself can breathe.
   */
  readonly progress: (share: number) => void | Promise<void>;
}

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
] as const;
export type Encoding = (typeof encodings)[number];

/** Where in a file something is; each number counts from 1, as the teacher's own program does. */
export interface Spot {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly line?: number;
  /** The column's letter or heading. */
  readonly column?: string;
  readonly question?: number;
}

/**
 * Something the teacher should know.
 * - `lost`: a question, or the whole file, could not be taken in.
 * - `changed`: it came in, but not all of it, or not as it was.
 * - `noted`: nothing was lost; worth a look.
 */
export interface Finding {
  readonly weight: 'lost' | 'changed' | 'noted';
  readonly spot: Spot;
  /**
   * Key of the message under `formats:finding.` that says what, and how to mend it; or, with
   * `check: true`, under `check:`.
   */
  readonly code: string;
  readonly check?: boolean;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What came of reading a file. `pack` is null when nothing in it could be taken in. */
export interface Imported {
  /** Null when no reader knows the file. */
  readonly format: FormatName | null;
  readonly pack: Pack | null;
  readonly findings: readonly Finding[];
  /** How the letters were read, and the first lines so read, where the file is text. */
  readonly text?: { readonly encoding: Encoding; readonly preview: string };
}

export interface Reader {
  readonly name: FormatName;
  /** How sure this reader is that the file is its own, 0…1, from name and first bytes; cheap. */
  readonly recognise: (input: Input) => number;
  readonly read: (input: Input, options: ReadOptions) => Imported | Promise<Imported>;
}

/** A file that has been written. */
export interface Written {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

export interface Writer {
  readonly name: FormatName;
  /** Everything of the pack that the format cannot carry, said before anything is written. */
  readonly losses: (pack: Pack, language: Language) => readonly Finding[];
  readonly write: (pack: Pack, language: Language) => Written;
}
