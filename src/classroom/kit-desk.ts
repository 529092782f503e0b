// What the teacher's kit is given, and what it remembers while it is open: paper, language, how
// many cards. Nothing of it is kept.
import type { View } from '../page/app.ts';
import type { Pack } from '../questions/pack.ts';
import { type Language, languages } from '../questions/text.ts';
import type { LessonAct } from './act.ts';
import type { AskingPart, Lesson } from './lesson.ts';
import type { LessonHappening } from './lesson-acts.ts';

/** What the kit needs of the rest of the classroom. */
export interface KitDeps {
  /** The lesson under way, or the one that has ended; null when there is none. */
  readonly lesson: () => Lesson | null;
  readonly act: (act: LessonAct) => readonly LessonHappening[];
  /** The pack of this name; null while it is being fetched, and where there is none. */
  readonly packOf: (id: string) => Pack | null;
  /** Shows the screen anew. */
  readonly refresh: () => void;
}

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What a sheet is printed in: one language, or all of them. */
export const tongues = [...languages, 'both'] as const;
export type Tongue = (typeof tongues)[number];

export const cardSizes = ['large', 'small'] as const;
export type CardSize = (typeof cardSizes)[number];

export interface KitWishes {
  readonly paper: Paper;
  /** Null: as the game is shown. */
  readonly tongue: Tongue | null;
  readonly copies: number | null;
  readonly numbered: boolean;
  readonly size: CardSize;
  /** Which cards of the lesson are on the worksheet. */
  readonly part: AskingPart;
}

export interface KitDesk extends KitDeps {
  readonly wishes: () => KitWishes;
  readonly wish: (change: Partial<KitWishes>) => void;
}

export function createKitDesk(deps: KitDeps, paper: Paper): KitDesk {
  let wishes: KitWishes = {
    ...{ paper, tongue: null, copies: null, numbered: false, size: 'large', part: 'round' },
  };
  return {
    ...deps,
    wishes: () => wishes,
    wish: (change) => {
      wishes = { ...wishes, ...change };
      deps.refresh();
    },
  };
}

/** Where people print on Letter; everyone else has A4. ISO 3166 country codes. */
const letterLands = /-(?:US|CA|MX|PH|CL|CO|VE|GT|CR|PR)\b/;

/** @param tag what the browser is set to, such as `en-US` (BCP 47) */
export function usualPaper(tag: string): Paper {
  return letterLands.test(tag) ? 'letter' : 'a4';
}

/** Languages that a sheet is printed in, the one that is read now first. */
export function tonguesOf({ state, language }: View, wish: Tongue | null): readonly Language[] {
  const tongue = wish ?? (state.settings.sideBySide ? 'both' : language);
  if (tongue !== 'both') return [tongue];
  return [language, ...languages.filter((other) => other !== language)];
}

/** The pack of the lesson, or the one that is played, where there is no lesson. */
export function packHere({ state }: View, desk: KitDesk): Pack | null {
  const lesson = desk.lesson();
  return lesson === null ? (state.loaded?.pack ?? null) : desk.packOf(lesson.pack);
}
