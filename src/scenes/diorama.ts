// What a diorama is, and fetching one: layers from back to front, places to stand, props, and
// the changes a reveal can play. All positions are in place units (1600 × 640); each picture's
// own viewBox says where in the place it lies.
import { addresses } from 'virtual:diorama-addresses';
import type { RoomTone } from '../state/store.ts';

export const placeSize = { width: 1600, height: 640, middle: 800 } as const;
/** Everything that matters stands in the middle of this width. */
export const focusWidth = 640;

export interface Change {
  readonly prop: string;
  readonly show?: boolean;
  readonly hide?: boolean;
  readonly dx?: number;
  readonly dy?: number;
  /** Degrees, about `pivot`. */
  readonly angle?: number;
  readonly pivot?: readonly [number, number];
  readonly scale?: number;
  /** Enters from this side. */
  readonly from?: 'above' | 'below' | 'left' | 'right';
}

export interface Place {
  readonly layers: readonly { readonly file: string; readonly depth: number }[];
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly props: readonly {
    readonly id: string;
    readonly after: string;
    readonly shown: boolean;
  }[];
  readonly changes: Readonly<Record<string, readonly Change[]>>;
  readonly skyColour: string;
  readonly groundColour: string;
  readonly room: RoomTone;
  /** SVG text by file name, without `.svg`. */
  readonly pictures: Readonly<Record<string, string>>;
}

export type Pictures = Readonly<Record<string, string>>;

const fetched = new Map<string, Promise<unknown>>();

/** Fetches a packed file once; a failed fetch may be tried again. */
function fetchPacked(name: string): Promise<unknown> {
  const known = fetched.get(name);
  if (known !== undefined) return known;
  const address = addresses[name];
  const asked =
    address === undefined
      ? Promise.reject(new Error(`There is no picture called ${name}.`))
      : fetch(address).then((response) => {
          if (!response.ok) throw new Error(`${name} could not be fetched (${response.status}).`);
          return response.json() as Promise<unknown>;
        });
  fetched.set(name, asked);
  asked.catch(() => fetched.delete(name));
  return asked;
}

// The files are our own and made with the page, so they are taken at their word.
export const fetchPlace = (name: string) => fetchPacked(name) as Promise<Place>;
export const fetchPeople = () => fetchPacked('people') as Promise<Pictures>;
export const fetchLandmarks = () => fetchPacked('landmarks') as Promise<Pictures>;
