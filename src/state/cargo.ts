// Answers packed into the end of an address, to be carried to another device by a link or a code
// that is scanned. Packed by hand rather than by the browser: shorter than what a general
// compressor makes of so little, and what is unpacked can never be much larger than what was
// packed. Whole or not at all: a sum tells when a letter is missing. Pure.
import type { Attempt } from '../rules/attempt.ts';
import { readAttempt, writeAttempt } from './attempt-text.ts';
import { type BitReader, type BitWriter, bitReader, bitWriter, sizeOf } from './bits.ts';
import { isPackName, type Packs } from './transfer.ts';

/** How a cargo is packed; its first letter. */
const packing = '1';
/** Letters in a cargo that is looked at at all; no link carries so many. */
const mostLetters = 50_000;

/** What ids are written with, most frequent first; the stop ends an id. */
const idLetters = '-eotianrs.lchdfpmwygubkjvxqz0123456789';
const idOrder = 2;
const countOrder = 5;
/** Around the present, in milliseconds since 1970. */
const timeOrder = 40;
const longestOrder = 31;
/** What the letters at the end of a line can be, each in two bits, the check's in fewer. */
const codes = ['rpws', 'gfc-', 'mcr-'] as const;
const checkCode = '-bal';

export function packCargo(packs: Packs): string {
  const out = bitWriter();
  out.number(packs.size, 0);
  for (const [pack, attempts] of packs) writePack(out, pack, attempts);
  const load = out.letters();
  return packing + sumOf(load) + load;
}

export type Unpacked =
  | { readonly ok: true; readonly packs: Packs }
  | { readonly ok: false; readonly why: 'broken' | 'newer' };

export function unpackCargo(cargo: string): Unpacked {
  if (/^[2-9]/.test(cargo)) return { ok: false, why: 'newer' };
  const load = cargo.slice(packing.length + sumOf('').length);
  const whole = cargo.length <= mostLetters && cargo === packing + sumOf(load) + load;
  const packs = whole ? readPacks(bitReader(load)) : null;
  return packs === null ? { ok: false, why: 'broken' } : { ok: true, packs };
}

function writePack(out: BitWriter, pack: string, attempts: readonly Attempt[]): void {
  const ordered = attempts.toSorted((a, b) => a.at - b.at);
  const questions = [...new Set(ordered.map(({ question }) => question))];
  const places = new Map(questions.map((question, place) => [question, place]));
  const [first] = ordered;
  const times = ordered.map(({ at }, index) => at - (ordered[index - 1] ?? { at }).at);
  const order = bestOrder(times);
  writeId(out, pack);
  out.number(questions.length, countOrder);
  for (const question of questions) writeId(out, question);
  out.number(ordered.length, countOrder);
  out.bits(order, placeBits(longestOrder + 1));
  out.number(first?.at ?? 0, timeOrder);
  for (const [index, attempt] of ordered.entries()) {
    out.number(times[index] ?? 0, order);
    out.bits(places.get(attempt.question) ?? 0, placeBits(questions.length));
    writeCode(out, attempt);
  }
}

function readPacks(from: BitReader): Packs | null {
  const packs = new Map<string, readonly Attempt[]>();
  const count = from.number(0);
  for (let at = 0; at < count; at += 1) {
    const pack = readId(from);
    const attempts = readAttempts(from);
    // Beyond the end there are no names: this ends the loop as well.
    if (!isPackName(pack) || attempts === null) return null;
    packs.set(pack, attempts);
  }
  return from.isBroken() ? null : packs;
}

function readAttempts(from: BitReader): Attempt[] | null {
  const questions: string[] = [];
  const kinds = from.number(countOrder);
  while (questions.length < kinds && !from.isBroken()) questions.push(readId(from));
  const attempts: Attempt[] = [];
  const count = from.number(countOrder);
  const order = from.bits(placeBits(longestOrder + 1));
  let at = from.number(timeOrder);
  while (attempts.length < count && !from.isBroken()) {
    at += from.number(order);
    const question = questions[from.bits(placeBits(questions.length))] ?? '';
    const attempt = readAttempt(`${at.toString(36)} ${question} ${readCode(from)}`);
    if (attempt === null) return null;
    attempts.push(attempt);
  }
  return attempts;
}

function writeCode(out: BitWriter, attempt: Attempt): void {
  const letters = writeAttempt(attempt).slice(-codes.length - 1);
  for (const [at, code] of codes.entries()) out.bits(code.indexOf(letters.charAt(at)), 2);
  out.number(checkCode.indexOf(letters.charAt(codes.length)), 0);
}

function readCode(from: BitReader): string {
  const letters = codes.map((code) => code.charAt(from.bits(2)));
  return letters.join('') + checkCode.charAt(from.number(0));
}

function writeId(out: BitWriter, id: string): void {
  for (const letter of `${id}.`) out.number(idLetters.indexOf(letter), idOrder);
}

function readId(from: BitReader): string {
  let id = '';
  for (;;) {
    const letter = idLetters.charAt(from.number(idOrder));
    if (from.isBroken() || letter === '' || letter === '.') return id;
    id += letter;
  }
}

/** The order in which these numbers take the fewest bits. */
function bestOrder(numbers: readonly number[]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let order = 0; order <= longestOrder; order += 1) {
    const size = numbers.reduce((sum, number) => sum + sizeOf(number, order), 0);
    if (size < least) [best, least] = [order, size];
  }
  return best;
}

/** Bits for one of so many places. */
function placeBits(places: number): number {
  return places < 2 ? 0 : Math.ceil(Math.log2(places));
}

/** Three letters that change with any letter of the load, and with its length. */
function sumOf(load: string): string {
  // The largest prime below 2^18.
  const prime = 262_139;
  let sum = 1;
  for (let at = 0; at < load.length; at += 1) sum = (sum * 131 + load.charCodeAt(at)) % prime;
  const out = bitWriter();
  out.bits(sum, 18);
  return out.letters();
}
