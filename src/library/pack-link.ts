// A whole pack packed into the end of an address: compressed, with a sum that tells when a letter
// is missing, and cut into numbered pieces where one code would be too dense. What is unpacked is
// bounded before memory is spent. Pure.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { writePack } from '../formats/pack-write.ts';
import type { Pack } from '../questions/pack.ts';

/** How a link is packed; its first letter. */
const packing = '1';
const sumLetters = 6;
/** Bytes of JSON that are tried at all: beyond, no link could carry them. */
const mostPacked = 1_000_000;
/** Bytes that a link may swell to when it is unpacked. */
const mostUnpacked = 4_000_000;
/** Bytes that are unpacked at a time; each can become a thousand times as many. */
const slice = 2048;

/**
 * What packs are full of, most frequent last: the compressor knows it already. Part of how links of
 * this packing are read, so it can never be changed, only followed by another packing.
 */
const dictionary = strToU8(
  [
    ...['"estimate","unit":{"en":"{{n}}","min":0,"max":100,"step":1,"value":,"near":,"far":'],
    ...['"order","prompt":{"en":"', '"sort","prompt":{"en":"', '"bins":[{"id":"', '","bin":"'],
    ...['"view","statement":{"en":"', '"whose":{"en":"', '"otherwise":{"en":"', '"when":{"en":"'],
    ...[
      '"sources":[{"id":"',
      '"author":"',
      '"container":{"en":"',
      '"url":"https://www.',
      '"date":"20',
    ],
    ...['"check":"unverified"}', '"remark":{"en":"', '"glossary":[{"id":"', '"definition":{"en":"'],
    ...['"licence":"CC BY 4.0","authors":["', '"description":{"en":"', '"about":[{"en":"'],
    ...['"scene":{"place":"seminar","figures":[],"change":"hands-up"}', '"place":"seminar"}]'],
    ...['"lumping-together', 'part-for-whole', 'plan-for-fact', 'wrong-cause', 'false-reassurance'],
    ...[
      'either-or',
      'one-word-many-meanings"',
      '"counterweight":true',
      '"sober":true',
      '"keystone":true',
    ],
    ...['"discussion":{"en":"', '"where":{"en":"', '"context":{"en":"', '"picture":{"file":"'],
    ...['"mixUp":"', '"mixUp":{"en":"', '"terms":["', '"asOf":"20', '"cites":[{"source":"'],
    ...['","paragraph":', '","at":"', '"several":true', '"options":[{"id":"', '"items":[{"id":"'],
    ...['{"format":1,"id":"', '","version":"1.0.0","languages":["en","zh-Hans"],"title":{"en":"'],
    ...['"topics":[{"id":"', '"questions":[{"id":"q-1","topic":"', '"scenario":{"en":"'],
    ...['"type":"choice","question":{"en":"', '"right":false,"feedback":{"en":"', '"right":true'],
    ...['"},"myth":{"en":"', '"},"truth":{"en":"', '"explanation":{"headline":{"en":"'],
    ...[
      '"},"body":{"en":"',
      '","verdict":"complicated"',
      '","verdict":"reality"',
      '","verdict":"myth"',
    ],
    ...['","type":"verdict","claim":{"en":"', '"},{"id":"q-', '","text":{"en":"', '","zh-Hans":"'],
  ].join(''),
);

/** The pack as letters that may stand in an address; null when it is far too large for one. */
export function packLetters(pack: Pack): string | null {
  // Without the pictures, which no link could carry; the caller says so.
  const { content } = writePack({ ...pack, pictures: {} });
  if (typeof content !== 'string') return null;
  const bytes = strToU8(JSON.stringify(JSON.parse(content)));
  if (bytes.length > mostPacked) return null;
  const load = lettersOf(deflateSync(bytes, { level: 9, mem: 9, dictionary }));
  return packing + sumOf(load) + load;
}

export type Opened =
  /** The bytes of a pack.json. */
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'broken' | 'newer' | 'large' };

/** What a link carries; never throws. */
export function openLetters(letters: string): Opened {
  if (/^[2-9]/.test(letters)) return { ok: false, why: 'newer' };
  const load = letters.slice(packing.length + sumLetters);
  if (letters !== packing + sumOf(load) + load) return { ok: false, why: 'broken' };
  const packed = bytesOf(load);
  return packed === null ? { ok: false, why: 'broken' } : inflated(packed);
}

function inflated(packed: Uint8Array): Opened {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Inflate({ dictionary }, (part) => {
      size += part.length;
      if (size <= mostUnpacked) parts.push(part);
    });
    for (let at = 0; at < packed.length && size <= mostUnpacked; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return { ok: false, why: 'broken' };
  }
  if (size > mostUnpacked) return { ok: false, why: 'large' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}

/** base64url, without the signs of equality at its end. */
function lettersOf(bytes: Uint8Array): string {
  const base64 = btoa(strFromU8(bytes, true));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(letters: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(letters)) return null;
  try {
    return strToU8(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), true);
  } catch {
    return null;
  }
}

/** Six letters that change with any letter of the load (FNV-1a, 32 bits). */
function sumOf(load: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < load.length; at += 1) {
    sum = Math.imul(sum ^ load.charCodeAt(at), 0x01000193) >>> 0;
  }
  return lettersOf(new Uint8Array([sum >>> 24, sum >>> 16, sum >>> 8, sum]));
}

/** One of several codes: which set it belongs to, which it is, how many there are. */
export interface Piece {
  readonly set: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly letters: string;
}

/** Most pieces that a pack is cut into: so many codes somebody may be asked to scan. */
export const mostPieces = 24;

/** The letters cut into pieces of equal length, `length` at most; each as it stands in an address. */
export function pieces(letters: string, length: number): string[] {
  const count = Math.ceil(letters.length / length);
  const each = Math.ceil(letters.length / count);
  const set = letters.slice(packing.length, packing.length + sumLetters);
  return Array.from({ length: count }, (_, at) => {
    const part = letters.slice(at * each, (at + 1) * each);
    return `${set}.${at + 1}.${count}.${part}`;
  });
}

export function readPiece(text: string): Piece | null {
  const found = /^([\w-]{6})\.(\d{1,2})\.(\d{1,2})\.([\w-]{1,4000})$/.exec(text);
  if (found === null) return null;
  const [, set = '', number, of, letters = ''] = found;
  const piece = { set, number: Number(number), of: Number(of), letters };
  const isOne = piece.number >= 1 && piece.number <= piece.of && piece.of <= mostPieces;
  return isOne ? piece : null;
}

/** Numbers of the pieces that have not come yet. */
export function missing(known: ReadonlyMap<number, string>, of: number): number[] {
  return Array.from({ length: of }, (_, at) => at + 1).filter((number) => !known.has(number));
}

/** All pieces together. */
export function joined(known: ReadonlyMap<number, string>, of: number): string {
  return Array.from({ length: of }, (_, at) => known.get(at + 1) ?? '').join('');
}
