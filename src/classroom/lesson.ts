// A lesson: one value that holds all of it, that can be written down, sent to another window or,
// later, to phones. Nothing here knows the clock, the screen or the storage.
import type { Language } from '../questions/text.ts';

/** How the class says what it thinks. */
export const ways = ['hands', 'cards', 'corners', 'teams', 'keys', 'phones'] as const;
export type Way = (typeof ways)[number];

/** What happens with a card, in this order. Any can be skipped, repeated or come back to. */
export const steps = ['commit', 'predict', 'talk', 'again', 'reveal', 'source'] as const;
/**
 * commit: everyone decides, silently, and the votes are counted out of sight. predict: which wrong
 * answer will the class choose? talk: the first vote is shown, and neighbours talk. again: the
 * second vote. reveal: the card turns, and both votes stand beside each other. source: where it
 * comes from, and the question to discuss.
 */
export type Step = (typeof steps)[number];

/** The lesson's parts: six claims without a reveal, the cards, six other claims. */
export type Part = 'before' | 'cards' | 'after';

export const lengths = [20, 40, 60] as const;
/** Minutes. */
export type LessonLength = (typeof lengths)[number];

export interface Team {
  readonly id: string;
  readonly name: string;
}

/** What the teacher chooses before the lesson; all but the cards can be changed during it. */
export interface Setup {
  readonly pack: string;
  /** Everyone who plays with it on a phone gets the same cards. */
  readonly seed: string;
  readonly length: LessonLength;
  /** Languages on the wall, the first one larger. */
  readonly languages: readonly Language[];
  readonly way: Way;
  /** Students, as far as known; null: "the rest" cannot be counted. */
  readonly size: number | null;
  /** Empty when the class answers as one. */
  readonly teams: readonly Team[];
  /** Seconds for a step; null: no timer, the default. */
  readonly timer: number | null;
  readonly room: 'dark' | 'bright';
}

/** One card of the lesson. */
export interface Item {
  readonly question: string;
  readonly part: Part;
}

/** How often each option was chosen, by its id. Never who chose it. */
export type Tally = Readonly<Record<string, number>>;

/** A count of the class: hands and the like, and the one answer of each team. */
export interface Vote {
  readonly counts: Tally;
  /** Option each team has chosen, by team id. */
  readonly teams: Readonly<Record<string, string>>;
}

/** What became of one card. */
export interface CardRecord {
  readonly first: Vote;
  readonly second: Vote;
  /** The wrong answer that was expected to be chosen most; null: not asked. */
  readonly predicted: string | null;
  /** Steps the class has been through. */
  readonly done: readonly Step[];
}

/** A timer counts down from `left` ms since `since`; `since` null: it stands still. */
export interface Timer {
  readonly left: number;
  /** Milliseconds since 1970 (UTC). */
  readonly since: number | null;
}

export interface Lesson {
  readonly version: 1;
  /** A name by chance, so that two windows know they show the same lesson. */
  readonly id: string;
  readonly setup: Setup;
  readonly items: readonly Item[];
  /** Index of the card the class is at; `items.length` when the lesson is over. */
  readonly at: number;
  readonly step: Step;
  readonly paused: boolean;
  readonly timer: Timer | null;
  /** One for each item. */
  readonly records: readonly CardRecord[];
  /** What the open vote was before each change of it, last first; for undo. At most thirty. */
  readonly undo: readonly Vote[];
  /** Names by chance of the phones whose result has been read: so that none counts twice. */
  readonly phones: readonly string[];
  /** Milliseconds since 1970 (UTC). */
  readonly begun: number;
}

/** What the teacher can do. */
export type TeachAct =
  /** To the next step, or to the next card. */
  | { readonly type: 'next' }
  /** To the step before, or to the last step of the card before. */
  | { readonly type: 'back' }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'card'; readonly at: number }
  /** Begins the card again, its votes emptied. */
  | { readonly type: 'repeat' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** So many seconds more, or fewer; starts a timer where there is none. */
  | { readonly type: 'extend'; readonly seconds: number }
  | { readonly type: 'stop-timer' }
  /** Counts so many more (or fewer, never below none) for an option. */
  | { readonly type: 'count'; readonly option: string; readonly by: number }
  | { readonly type: 'count-to'; readonly option: string; readonly to: number }
  /** All who have not been counted are counted for this option. */
  | { readonly type: 'rest'; readonly option: string }
  | { readonly type: 'team'; readonly team: string; readonly option: string | null }
  | { readonly type: 'empty' }
  | { readonly type: 'undo' }
  | { readonly type: 'predict'; readonly option: string | null }
  /** A result read off a phone: option by question id. */
  | { readonly type: 'phone'; readonly phone: string; readonly answers: Answers }
  | { readonly type: 'change'; readonly setup: Partial<Omit<Setup, 'pack' | 'seed' | 'length'>> }
  | { readonly type: 'end' };

/** Option chosen, by question id. */
export type Answers = Readonly<Record<string, string>>;
