// Finds the packs in /questions and loads the one that is picked.
import { homePack } from './questions/home-pack.ts';
import type { Pack } from './questions/pack.ts';

const files = import.meta.glob<string>('/questions/*/pack.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const addresses = new Map(
  Object.entries(files).map(([path, url]) => [path.split('/').at(-2) ?? path, url]),
);

/** The pack that is played when the address names none. */
export const firstPack = homePack;

export function hasPack(id: string): boolean {
  return addresses.has(id);
}

export type Loading =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly failure: 'network' | 'pack' };

/** Loads a built-in pack by id; an unknown id loads the first pack. */
export async function loadPack(id: string): Promise<Loading> {
  const url = addresses.get(id) ?? addresses.get(firstPack);
  if (url === undefined) return { ok: false, failure: 'pack' };
  try {
    const response = await fetch(url);
    if (!response.ok) return { ok: false, failure: 'network' };
    const file = (await response.json()) as Pack | { readonly built: Pack };
    // The build has read it already (build/built-packs.ts); while developing, nobody has.
    if ('built' in file) return { ok: true, pack: file.built };
    const { readPack } = await import('./questions/pack.ts');
    const read = readPack(file);
    return read.ok ? { ok: true, pack: read.pack } : { ok: false, failure: 'pack' };
  } catch {
    return { ok: false, failure: 'network' };
  }
}
