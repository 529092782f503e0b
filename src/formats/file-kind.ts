// What a file looks like from outside, so that only the formats it can be are fetched and asked.
// Pure.
import type { Input } from './format.ts';

export const fileKinds = ['zip', 'xml', 'json', 'text'] as const;
export type FileKind = (typeof fileKinds)[number];

const endings: Readonly<Record<string, FileKind>> = {
  ...{ zip: 'zip', h5p: 'zip', xlsx: 'zip', imscc: 'zip' },
  ...{ xml: 'xml', json: 'json' },
};

/** Bytes looked at; a byte-order mark and blank lines may come before anything that tells. */
const reach = 256;

/** Every kind that the file may be, by its first bytes and its ending; the likeliest first. */
export function kindsOf({ name, bytes }: Input): readonly FileKind[] {
  const ending = endingOf(name);
  const named = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const kinds = [...startKinds(bytes), ...(named === undefined ? [] : [named])];
  return [...new Set(kinds)];
}

function startKinds(bytes: Uint8Array): readonly FileKind[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return ['zip'];
  // Every other byte of UTF-16 is zero, and no mark or blank matters here.
  const telling = bytes.subarray(0, reach).find((byte) => byte > 0x20 && byte < 0x80);
  if (telling === 0x3c) return ['xml', 'text'];
  if (telling === 0x7b || telling === 0x5b) return ['json', 'text'];
  return ['text'];
}

/** The ending of a file's name, in lower case and without the dot; empty when it has none. */
export function endingOf(name: string): string {
  return /\.([a-z0-9]+)\s*$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}
