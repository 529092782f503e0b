// What arrives in the address: a pack in a link, or one of the pieces of a pack. Each is opened
// once, and then the address leads to where packs are taken in, so that nothing asks twice.
import type { View } from '../page/app.ts';
import { writeAddress } from '../state/address.ts';
import type { House } from './house.ts';
import { joined, missing, openLetters, readPiece } from './pack-link.ts';
import type { TakeDesk } from './take-desk.ts';

/** The pieces that have come so far. */
export interface Gathered {
  /** From 1; the one that came last. */
  readonly number: number;
  readonly of: number;
  /** Null until it is known which ones have come. */
  readonly missing: readonly number[] | null;
  /** The code was none of ours, or is damaged. */
  readonly isBroken: boolean;
}

export interface Arrivals {
  readonly link: (view: View, letters: string) => void;
  readonly piece: (view: View, text: string) => void;
  readonly gathered: () => Gathered;
}

const nothingYet: Gathered = { number: 0, of: 0, missing: null, isBroken: false };

export function arrivals({ packs, refresh }: House, take: TakeDesk): Arrivals {
  let seen: string | null = null;
  let gathered = nothingYet;

  /** True the first time that this address is seen. */
  const isNew = (text: string): boolean => {
    const isOther = seen !== text;
    seen = text;
    return isOther;
  };

  const open = ({ say, language, actions }: View, letters: string): void => {
    const opened = openLetters(letters);
    if (opened.ok) {
      const file = { name: 'pack.json', bytes: opened.bytes };
      const origin = say('packs:linkOrigin');
      void take.read({ file, language, encoding: null, origin, isPack: true });
    } else take.refuse(opened.why);
    seen = null;
    // Not while the page is being shown.
    queueMicrotask(() => actions.open({ name: 'packs', rest: 'take' }, 'replace'));
  };

  const gather = async (view: View, text: string): Promise<void> => {
    const piece = readPiece(text);
    if (piece === null) {
      gathered = { ...nothingYet, isBroken: true };
      return refresh();
    }
    const { set, number, of, letters } = piece;
    const shelf = await packs.shelf();
    await shelf.keepPiece(set, number, letters);
    const known = await shelf.pieces(set);
    const left = missing(known, of);
    gathered = { number, of, missing: left, isBroken: false };
    if (left.length > 0) return refresh();
    await shelf.dropPieces(set);
    open(view, joined(known, of));
  };

  return {
    link: (view, letters) => {
      if (isNew(`take/${letters}`)) open(view, letters);
    },
    piece: (view, text) => {
      if (!isNew(`part/${text}`)) return;
      gathered = nothingYet;
      gather(view, text).catch((error: unknown) => {
        console.warn('A piece of a pack could not be kept.', error);
        take.refuse('failed');
      });
    },
    gathered: () => gathered,
  };
}

/** The address that a link to this site ends in. */
export function linkAddress(letters: string): string {
  return writeAddress({ name: 'packs', rest: `take/${letters}` });
}

export function pieceAddress(piece: string): string {
  return writeAddress({ name: 'packs', rest: `part/${piece}` });
}
