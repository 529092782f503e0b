// What every view of the editor is given: the words, the pack on the desk, and how the screen is
// set (what is searched for, which side of the card is shown). None of that is part of the pack.
import type { View } from '../page/app.ts';
import type { QuestionType } from '../questions/question.ts';
import { type Language, languages } from '../questions/text.ts';
import type { Desk } from './desk.ts';
import { listAt } from './tree.ts';

/** How the screen is set. */
export interface Setting {
  readonly search: string;
  readonly topic: string | null;
  readonly type: QuestionType | null;
  readonly onlyUnfinished: boolean;
  readonly page: number;
  /** How many steps had been done when a question was taken away; until the next step it can be put back. */
  readonly removedAt: number | null;
  readonly frame: 'phone' | 'projector';
  readonly side: 'front' | 'back';
  readonly previewLanguage: Language | null;
  /** On narrow screens the preview takes the place of the form. */
  readonly tab: 'form' | 'preview';
  /** The picture that is too large, until it is decided on. */
  readonly largePicture: File | null;
  readonly pictureTrouble: 'type' | 'large' | null;
}

export const firstSetting: Setting = {
  ...{ search: '', topic: null, type: null, onlyUnfinished: false, page: 0, removedAt: null },
  ...{ frame: 'phone', side: 'front', previewLanguage: null, tab: 'form' },
  ...{ largePicture: null, pictureTrouble: null },
};

/** The pictures of places and people, as SVG text; they are fetched when they are first shown. */
export interface Pictures {
  readonly place: (name: string) => DrawnPlace | null;
  readonly people: () => Readonly<Record<string, string>> | null;
  readonly landmarks: () => Readonly<Record<string, string>> | null;
}

/** A place of the stage; positions in place units (1600 × 640). */
export interface DrawnPlace {
  readonly layers: readonly { readonly file: string }[];
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  readonly props: readonly {
    readonly id: string;
    readonly after: string;
    readonly shown: boolean;
  }[];
  readonly changes: Readonly<
    Record<
      string,
      readonly { readonly prop: string; readonly show?: boolean; readonly hide?: boolean }[]
    >
  >;
  readonly skyColour: string;
  readonly groundColour: string;
  readonly pictures: Readonly<Record<string, string>>;
}

export interface Bench {
  readonly view: View;
  readonly desk: Desk;
  readonly setting: Setting;
  readonly pictures: Pictures;
  readonly set: (change: Partial<Setting>) => void;
  /** After the next showing the focus goes to the element with this id. */
  readonly focus: (id: string) => void;
  readonly go: (address: string) => void;
  /** Keeps everything, then goes there to play. */
  readonly play: (address: string) => void;
  /** Names the question at this place by its words, if it has no name yet. */
  readonly name: (at: number) => void;
}

/** The languages that the pack is written in. */
export function packLanguages(tree: unknown): readonly Language[] {
  const wanted = listAt(tree, ['languages']);
  const known = languages.filter((language) => wanted.includes(language));
  return known.length === 0 ? ['en'] : known;
}

/** The address of the pack in the editor, or of one of its questions. */
export function editAddress(pack: string, question?: string): string {
  return question === undefined ? `#/edit/${pack}` : `#/edit/${pack}/${question}`;
}
