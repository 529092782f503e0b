// Handing a pack on: which ways there are for it, and what each would lose. Nothing leaves the
// browser by itself.
import type { Finding, FormatName, Writer } from '../formats/format.ts';
import { writableFormats, writerOf } from '../formats/writers.ts';
import { siteAddress } from '../page/site-address.ts';
import type { Pack } from '../questions/pack.ts';
import { isUnfinished } from '../questions/pack-facts.ts';
import type { Language } from '../questions/text.ts';
import { writeAddress } from '../state/address.ts';
import { linkAddress, pieceAddress } from './arrivals.ts';
import { bringPack, type Waiting } from './bring-pack.ts';
import type { House } from './house.ts';
import { isOfSite } from './opened.ts';
import { languageIn } from './pack-languages.ts';
import { mostPieces, packLetters, pieces } from './pack-link.ts';

/**
 * Letters in one code. The standard allows 2,953 at the lowest level; with so many a square would
 * be less than two pixels wide on a small phone, which cameras do not read.
 */
const longestCode = 1300;
/** Letters in a link that messengers pass on whole, as far as is known. */
export const messengerLetters = 2000;
/** Letters of an address that browsers open for certain: some stop at 64 Ki. */
export const longestLink = 60_000;

export interface Sharing {
  readonly id: string;
  readonly pack: Pack;
  readonly isBuiltIn: boolean;
  readonly isDraft: boolean;
  /** Null where the pack is too large for one. */
  readonly link: string | null;
  /** Addresses to be shown as codes; none where there would be too many. */
  readonly codes: readonly string[];
  /** Letters that the link would have. */
  readonly letters: number;
  /** Index of the code that is shown; null: none yet. */
  readonly code: number | null;
  readonly copied: 'link' | 'hosted' | null;
  readonly format: Offered;
  readonly language: Language;
  /** What the chosen format cannot carry; null while that is found out. */
  readonly losses: readonly Finding[] | null;
  readonly saved: string | null;
  /** The web address under which the teacher has put the file. */
  readonly hosted: string;
}

export type ShareState = Waiting | ({ readonly at: 'open' } & Sharing);

export interface ShareDesk {
  readonly state: () => ShareState | null;
  readonly open: (id: string, language: Language) => void;
  readonly change: (change: Partial<Sharing>) => void;
  readonly pick: (format: Offered, language: Language) => void;
  readonly file: () => Promise<File | null>;
}

const offered = [
  ...(['pack', 'spreadsheet', 'gift', 'moodle-xml', 'aiken', 'qti', 'anki'] as const),
] as const satisfies readonly FormatName[];
export type Offered = (typeof offered)[number];

/** The formats that a pack can be saved in, as the menu lists them. */
export const formatsToWrite = offered.filter((name) => writableFormats.includes(name));

export function createShareDesk(house: House): ShareDesk {
  let state: ShareState | null = null;
  let writer: Writer | null = null;
  const become = (now: ShareState): void => {
    state = now;
    house.refresh();
  };

  const open = (id: string, language: Language): Promise<void> =>
    bringPack(house, id, {
      wait: become,
      isWanted: () => state?.id === id,
      lay: async (pack) => {
        const inTheirs = languageIn(pack, language);
        const isBuiltIn = isOfSite(id);
        become({
          ...{ at: 'open', id, pack, isBuiltIn, isDraft: isUnfinished(pack), code: null },
          ...{ copied: null, losses: null, saved: null, hosted: '', format: 'pack' },
          language: inTheirs,
          ...waysOf(pack, isBuiltIn),
        });
        await pick('pack', inTheirs);
      },
    });

  const pick = async (format: Offered, language: Language): Promise<void> => {
    change({ format, language, losses: null, saved: null });
    const found = await writerOf(format);
    if (state?.at !== 'open' || state.format !== format || state.language !== language) return;
    writer = found;
    change({ losses: found?.losses(state.pack, language) ?? [] });
  };

  const change = (change: Partial<Sharing>): void => {
    if (state?.at === 'open') become({ ...state, ...change });
  };

  return {
    state: () => state,
    open: (id, language) => {
      if (state?.id !== id) void open(id, language);
    },
    change,
    pick: (format, language) => void pick(format, language),
    file: async () => {
      if (state?.at !== 'open' || writer === null) return null;
      const { name, type, content } = writer.write(state.pack, state.language);
      return new File([content], name, { type });
    },
  };
}

/** The link that carries the pack, and the codes for it. */
function waysOf(pack: Pack, isBuiltIn: boolean): Pick<Sharing, 'link' | 'codes' | 'letters'> {
  if (isBuiltIn) {
    const round = { name: 'round', pack: pack.id, seed: null, length: null } as const;
    const link = siteAddress(writeAddress(round));
    return { link, codes: [link], letters: link.length };
  }
  const letters = packLetters(pack);
  if (letters === null) return { link: null, codes: [], letters: Number.POSITIVE_INFINITY };
  const link = siteAddress(linkAddress(letters));
  if (link.length <= longestCode) return { link, codes: [link], letters: link.length };
  const room = longestCode - siteAddress(pieceAddress('xxxxxx.00.00.')).length;
  const parts = pieces(letters, room);
  const codes =
    parts.length > mostPieces ? [] : parts.map((part) => siteAddress(pieceAddress(part)));
  return { link: link.length > longestLink ? null : link, codes, letters: link.length };
}
