// Unpacks deflated bytes up to a limit, whatever they claim to become, and sums bytes up. Pure.
import { Inflate } from 'fflate';

export interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `cut`: the data ended or broke off early, and the bytes are what came before. */
  readonly state: 'whole' | 'cut' | 'over';
}

/** Bytes fed at once: they can become a thousand times as many before anyone can stop it. */
const bite = 16_384;

/** Unpacks; stops when there are more than `most` bytes. Never throws. */
export function inflate(packed: Uint8Array, most: number): Inflated {
  const parts: Uint8Array[] = [];
  let size = 0;
  let state: Inflated['state'] = 'whole';
  const stream = new Inflate((part) => {
    parts.push(part);
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= most; at += bite) {
      stream.push(packed.subarray(at, at + bite));
    }
  } catch {
    state = 'cut';
  }
  if (size > most) return { bytes: new Uint8Array(0), state: 'over' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, state };
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The checksum (CRC-32) that a zip gives for each file. */
export function crcOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
