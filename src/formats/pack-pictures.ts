// The pictures of a pack as they travel: files in a zip, told by their first bytes and never by
// their name, or data addresses in the pack itself. Pure.

type Kind = 'png' | 'jpeg' | 'webp';

/** Bytes of a picture at most; the schema holds what they become to the same. */
export const largestPicture = 206_000;

/** What the bytes are; null for anything that is no picture or could run (SVG). */
export function kindOf(bytes: Uint8Array): Kind | null {
  const begins = (at: number, ...wanted: readonly number[]) =>
    wanted.every((byte, offset) => bytes[at + offset] === byte);
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (begins(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  const isWebp = begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50);
  return isWebp ? 'webp' : null;
}

/** The name a picture may have in a pack: `My Valve.JPEG` is `my-valve.jpg`; null when it has none. */
export function tidyName(raw: string): string | null {
  const [, stem = '', ending = ''] =
    /([^/]*)\.(png|jpe?g|webp)$/.exec(raw.normalize('NFKD').toLowerCase()) ?? [];
  if (ending === '') return null;
  const plain = stem.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  // Names in other alphabets still have to differ.
  const name = plain === '' ? `picture-${sumOf(stem)}` : plain.slice(0, 70).replace(/-+$/, '');
  return `${name}.${ending === 'jpeg' ? 'jpg' : ending}`;
}

function sumOf(words: string): string {
  let sum = 0;
  for (const letter of words) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return sum.toString(36);
}

/** The picture as the pack holds it; null when the bytes are no picture. */
export function dataAddress(bytes: Uint8Array): string | null {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  let letters = '';
  for (let at = 0; at < bytes.length; at += 0x2000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  }
  return `data:image/${kind};base64,${btoa(letters)}`;
}

/** The bytes behind a data address; null when it is not what it says. */
export function bytesOf(address: string): Uint8Array<ArrayBuffer> | null {
  const [, kind = '', code = ''] = /^data:image\/([a-z]+);base64,(.*)$/.exec(address) ?? [];
  try {
    const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0));
    return kindOf(bytes) === kind ? bytes : null;
  } catch {
    return null;
  }
}
