// Whole numbers as bits, and bits as letters that may stand in an address (base64url). For what
// must be short enough to be scanned. Pure.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const bitsPerLetter = 6;

export interface BitWriter {
  /** The lowest `count` bits of `value`, highest first. */
  bits(value: number, count: number): void;
  /**
   * Any whole number from 0, in an exponential Golomb code: shortest where numbers are around
   * 2 to the power of `order`, and no more than twice as long as need be elsewhere.
   */
  number(value: number, order: number): void;
  /** Everything written, as letters. */
  letters(): string;
}

export function bitWriter(): BitWriter {
  const written: number[] = [];
  const bits = (value: number, count: number): void => {
    for (let at = count - 1; at >= 0; at -= 1) written.push(Math.floor(value / 2 ** at) % 2);
  };
  return {
    bits,
    number: (value, order) => {
      const shifted = value + 2 ** order;
      const length = lengthOf(shifted);
      bits(0, length - order - 1);
      bits(shifted, length);
    },
    letters: () => {
      const groups = Math.ceil(written.length / bitsPerLetter);
      return Array.from({ length: groups }, (_, group) => {
        const start = group * bitsPerLetter;
        let value = 0;
        for (let at = 0; at < bitsPerLetter; at += 1)
          value = value * 2 + (written[start + at] ?? 0);
        return letters.charAt(value);
      }).join('');
    },
  };
}

/** How many bits `number` takes in a writer. */
export function sizeOf(value: number, order: number): number {
  return 2 * lengthOf(value + 2 ** order) - order - 1;
}

export interface BitReader {
  bits(count: number): number;
  number(order: number): number;
  /** Whether more was read than there is, or other letters. */
  isBroken(): boolean;
}

/** Reads what a writer wrote; beyond the end there are zeros, and it is broken. */
export function bitReader(text: string): BitReader {
  const end = text.length * bitsPerLetter;
  let at = 0;
  let broken = false;
  const bit = (): number => {
    const value = letters.indexOf(text.charAt(Math.floor(at / bitsPerLetter)));
    if (at >= end || value < 0) broken = true;
    const here = bitsPerLetter - 1 - (at % bitsPerLetter);
    at += 1;
    return broken ? 0 : (value >> here) % 2;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let read = 0; read < count; read += 1) value = value * 2 + bit();
    return value;
  };
  return {
    bits,
    number: (order) => {
      let length = order;
      while (bit() === 0 && !broken) length += 1;
      return broken ? 0 : 2 ** length + bits(length) - 2 ** order;
    },
    isBroken: () => broken,
  };
}

function lengthOf(value: number): number {
  let length = 1;
  while (2 ** length <= value) length += 1;
  return length;
}
