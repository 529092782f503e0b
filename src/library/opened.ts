// A pack by its id, wherever it is: of the site, or of the player's own.
import { builtIn } from 'virtual:pack-list';
import type { Pack } from '../questions/pack.ts';
import { readPlayable } from '../questions/salvage.ts';
import type { House } from './house.ts';

export function isOfSite(id: string): boolean {
  return builtIn.some((known) => known.id === id);
}

/** The pack as far as it can be played; null when there is none, or nothing in it. */
export async function openPack({ packs }: House, id: string): Promise<Pack | null> {
  if (isOfSite(id)) return await packs.builtIn(id);
  const read = readPlayable(await (await packs.shelf()).open(id));
  return read.ok ? { ...read.pack, id } : null;
}
