// How much is taken in from a file, so that nothing made by mistake or in malice can fill the
// memory or hold up the page. Looked at before memory is spent. Pure.
import type { Finding } from './format.ts';

const million = 1_000_000;

export const limits = {
  /** Bytes of a file of text: CSV, GIFT, XML, JSON, … Three thousand full questions or so. */
  textBytes: 20 * million,
  /** Bytes of a zipped file as it comes: XLSX, H5P, QTI, a pack. Its films are never unpacked. */
  zipBytes: 100 * million,
  /** Bytes of one of our own packs, which may hold 10,000 full questions in two languages. */
  packBytes: 80 * million,
  /** Bytes of all that is taken out of a zipped file together. */
  unpackedBytes: 100 * million,
  /** How many times smaller than its content a zipped part may be, from `ratioFrom` bytes on. */
  ratio: 200,
  ratioFrom: 4 * million,
  /** Parts listed in a zipped file. */
  entries: 5000,
  /** Questions in a pack; its schema says the same. */
  questions: 20_000,
  /** Rows of a sheet that are looked at, empty ones included. */
  rows: 50_000,
  /** Columns of a sheet; what stands further right is reported and left. */
  columns: 256,
  /** Sheets of a workbook. */
  sheets: 50,
  /** UTF-16 units of one text as it comes, markup and all; a pack then takes 2,000. */
  text: 100_000,
  /** Elements or objects inside one another. */
  depth: 60,
} as const;

const zipped = ['xlsx', 'xlsm', 'h5p', 'zip', 'imscc'];

/** Most bytes a file of this name may have. */
export function mostBytes(name: string): number {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (ending === 'json') return limits.packBytes;
  return zipped.includes(ending) ? limits.zipBytes : limits.textBytes;
}

/** Why a file is too large, or null; needs only its size, so ask before it is read. */
export function tooLarge(
  { name, size }: { readonly name: string; readonly size: number },
  most = mostBytes(name),
): Finding | null {
  if (size <= most) return null;
  const inMillions = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
  const values = { size: inMillions(size), most: inMillions(most) };
  return { weight: 'lost', spot: { file: name }, code: 'text.tooLarge', values };
}
