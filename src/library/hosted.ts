// A pack on somebody's web space: its address is looked at, and fetched when the player has agreed,
// without cookies, without saying where from, and no more of it than a pack may have. What the world
// does is passed in.
import { mostBytes } from '../formats/limits.ts';
import { writeAddress } from '../state/address.ts';

/** Longest address of a file, in letters. */
const longestAddress = 2000;

/** The address of a file on the web, or null: https, no user name, a host with a name. */
export function hostedAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > longestAddress || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  url.hash = '';
  return isPlain && url.hostname !== '' ? url : null;
}

/** The address of the screen that asks whether to fetch it. */
export function fromAddress(address: string): string {
  return writeAddress({ name: 'packs', rest: `from?url=${encodeURIComponent(address)}` });
}

/** What stands in the address of that screen: `url=…`. */
export function readFrom(query: string): URL | null {
  return hostedAddress(new URLSearchParams(query).get('url') ?? '');
}

export type Fetched =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly why: 'blocked' | 'moved' | 'missing' | 'refused' | 'page' | 'large' | 'slow';
      /** Answer of the host, where there was one. */
      readonly status?: number;
    };

/** How long a host may take in all, in milliseconds. */
const patience = 30_000;

/**
 * Fetches the file; never rejects but with the reason of `signal`.
 * @param progress hears how far it is, 0…1, as far as the host says how much there is
 */
export async function fetchHosted(
  url: URL,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Fetched> {
  const name = decodeName(url.pathname.split('/').at(-1) ?? '') || 'pack.json';
  const slow = AbortSignal.timeout(patience);
  try {
    const response = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', mode: 'cors' },
      // Another host than the one that was agreed to is not asked.
      ...{ redirect: 'manual', signal: AbortSignal.any([signal, slow]) },
    });
    if (response.type === 'opaqueredirect') return { ok: false, why: 'moved' };
    const { status } = response;
    if (!response.ok) {
      return { ok: false, why: status === 404 || status === 410 ? 'missing' : 'refused', status };
    }
    const bytes = await bodyOf(response, mostBytes(name), progress);
    if (bytes === null) return { ok: false, why: 'large' };
    return isPage(response, bytes) ? { ok: false, why: 'page' } : { ok: true, name, bytes };
  } catch {
    signal.throwIfAborted();
    // A host that lets no other site read its files looks the same as one that is not there.
    return { ok: false, why: slow.aborted ? 'slow' : 'blocked' };
  }
}

/** Null as soon as it is more than `most`. */
async function bodyOf(
  response: Response,
  most: number,
  progress: (share: number) => void,
): Promise<Uint8Array | null> {
  const told = Number(response.headers.get('content-length'));
  const reader = response.body?.getReader();
  if (told > most || reader === undefined) {
    await reader?.cancel();
    return null;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
    progress(told > 0 ? Math.min(size / told, 1) : 0);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** A page about the file instead of the file, as clouds and code hosts give it. */
function isPage(response: Response, bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart().toLowerCase();
  const isMarkup = start.startsWith('<!doctype html') || start.startsWith('<html');
  return isMarkup || /^text\/html\b/.test(response.headers.get('content-type') ?? '');
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
