// Places have addresses: what stands after the # of the address, read and written.
import { type RoundLength, roundLengths } from '../rules/pick.ts';
import { cleanSeed } from './dice.ts';

/** A round that everyone can be given by its link. */
export interface ClassRound {
  readonly pack: string;
  readonly seed: string;
  readonly length: RoundLength | null;
}

/** The packs there are and how they come and go; the editor; playing as a class. */
export const annexNames = ['packs', 'edit', 'class'] as const;
export type AnnexName = (typeof annexNames)[number];

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
  | {
      readonly name: 'card';
      readonly pack: string;
      readonly question: string;
      /** Asked as part of a check: without a reveal. */
      readonly check?: true;
    }
  /** What the checks are, and what came of them. */
  | { readonly name: 'check' }
  /** What the player knows, as measured. */
  | { readonly name: 'know' }
  /** Saving to a file, reading one, moving to another device. */
  | { readonly name: 'keep' }
  /** What another device has handed over, still packed. */
  | { readonly name: 'move'; readonly cargo: string }
  /** A part of the game that is fetched when first opened; it reads the rest of the address. */
  | { readonly name: AnnexName; readonly rest: string }
  /** A poster that leads to the game, or to a class round. */
  | { readonly name: 'poster'; readonly round: ClassRound | null };

const plain = ['map', 'about', 'settings', 'summary', 'check', 'know', 'keep'] as const;

/** Reads an address such as `#/play/social-credit?round=K7QM&cards=8`; anything else is the title. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const [first, pack, question] = parts.map(decode);
  const found = plain.find((name) => name === first);
  const annex = annexNames.find((name) => name === first);
  if (annex !== undefined) {
    return { name: annex, rest: hash.replace(/^#\/*[a-z]+\/*/, '') };
  }
  if (found !== undefined && (found !== 'check' || question === undefined)) return { name: found };
  const wishes = new URLSearchParams(query);
  const length = roundLengths.find((known) => String(known) === wishes.get('cards')) ?? null;
  const seed = cleanSeed(wishes.get('round') ?? '');
  if (first === 'poster') {
    const named = pack !== undefined && seed !== null;
    return { name: 'poster', round: named ? { pack, seed, length } : null };
  }
  if (pack === undefined) return { name: 'title' };
  if (first === 'move') return { name: 'move', cargo: pack };
  if (question !== undefined) return readCard(first, pack, question);
  return first === 'play' ? { name: 'round', pack, seed, length } : { name: 'title' };
}

function readCard(first: string | undefined, pack: string, question: string): Address {
  if (first === 'play') return { name: 'card', pack, question };
  return first === 'check' ? { name: 'card', pack, question, check: true } : { name: 'title' };
}

export function writeAddress(address: Address): string {
  if (address.name === 'title') return '#/';
  if (address.name === 'card') {
    return `#/${address.check === true ? 'check' : 'play'}/${address.pack}/${address.question}`;
  }
  if (address.name === 'move') return `#/move/${address.cargo}`;
  if (address.name === 'round') return `#/play/${withWishes(address)}`;
  if ('rest' in address) return `#/${address.name}${address.rest === '' ? '' : '/'}${address.rest}`;
  if (address.name !== 'poster') return `#/${address.name}`;
  return address.round === null ? '#/poster' : `#/poster/${withWishes(address.round)}`;
}

function withWishes({ pack, seed, length }: Omit<ClassRound, 'seed'> & { seed: string | null }) {
  const wishes = new URLSearchParams();
  if (seed !== null) wishes.set('round', seed);
  if (length !== null) wishes.set('cards', String(length));
  const query = wishes.toString();
  return `${pack}${query === '' ? '' : `?${query}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
