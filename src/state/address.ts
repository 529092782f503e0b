// Places have addresses: what stands after the # of the address, read and written.
import { type RoundLength, roundLengths } from '../rules/pick.ts';
import { cleanSeed } from './dice.ts';

export type Address =
  | { readonly name: 'title' }
  | { readonly name: 'map' }
  | { readonly name: 'about' }
  | { readonly name: 'settings' }
  | { readonly name: 'summary' }
  /** Start, or resume, a round; with a seed everyone gets the same one. */
  | {
      readonly name: 'round';
      readonly pack: string;
      readonly seed: string | null;
      readonly length: RoundLength | null;
    }
  | { readonly name: 'card'; readonly pack: string; readonly question: string };

const plain = ['map', 'about', 'settings', 'summary'] as const;

/** Reads an address such as `#/play/social-credit?round=K7QM&cards=8`; anything else is the title. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [first, pack, question] = parts.map(decode);
  const found = plain.find((name) => name === first);
  if (found !== undefined) return { name: found };
  if (first !== 'play' || pack === undefined) return { name: 'title' };
  if (question !== undefined) return { name: 'card', pack, question };
  const wishes = new URLSearchParams(query);
  const length = roundLengths.find((known) => String(known) === wishes.get('cards')) ?? null;
  return { name: 'round', pack, seed: cleanSeed(wishes.get('round') ?? ''), length };
}

export function writeAddress(address: Address): string {
  if (address.name === 'title') return '#/';
  if (address.name === 'card') return `#/play/${address.pack}/${address.question}`;
  if (address.name !== 'round') return `#/${address.name}`;
  const wishes = new URLSearchParams();
  if (address.seed !== null) wishes.set('round', address.seed);
  if (address.length !== null) wishes.set('cards', String(address.length));
  const query = wishes.toString();
  return `#/play/${address.pack}${query === '' ? '' : `?${query}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
