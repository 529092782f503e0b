// What every screen of the class round is given, and words in the languages of the wall.
import { html, type TemplateResult } from 'lit-html';
import { type Say, sayer } from '../language.ts';
import type { App, View } from '../page/app.ts';
import { typeset } from '../page/typeset.ts';
import { label } from '../page/words.ts';
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { type Language, type Text, wordsIn } from '../questions/text.ts';
import type { Random } from '../rules/random.ts';
import type { Records } from '../state/records.ts';
import type { SturdyShelf } from '../state/sturdy-shelf.ts';
import type { Lesson } from './lesson.ts';
import type { LessonDesk } from './lesson-desk.ts';
import type { PackChoice } from './pack-choice.ts';

/** What main hands to this part of the game. */
export interface ClassTools extends App {
  readonly records: Records;
  /** Names this window among those that teach the same lesson. */
  readonly visit: string;
  readonly now: () => number;
  readonly random: Random;
  /** Null when there is no such pack. */
  readonly openPack: (id: string) => Promise<Pack | null>;
  /** The teacher's own packs. */
  readonly shelf: () => Promise<SturdyShelf>;
  /** Shows the screen anew. */
  readonly refresh: () => void;
}

export interface ClassView extends View {
  readonly tools: ClassTools;
  readonly desk: LessonDesk;
  readonly packs: PackChoice;
  /** A pack by its name; null while it is fetched, or when there is none. */
  readonly packOf: (id: string) => Pack | null;
  /** The lesson as it stands; null when none was begun. */
  readonly lesson: Lesson | null;
  /** The lesson's pack, or before there is a lesson the one that is loaded; null until it is here. */
  readonly pack: Pack | null;
  /** Questions of that pack, by id. */
  readonly questions: ReadonlyMap<string, Question>;
}

/** A screen while a lesson is under way. */
export interface LessonView extends ClassView {
  readonly lesson: Lesson;
}

export type ClassScreen = (view: ClassView) => TemplateResult;

type Spoken = Pick<LessonView, 'lesson'>;

/** A text of the pack in the languages of the wall, the first one largest. */
export function said(view: LessonView, source: Text): TemplateResult {
  const found = new Set(
    view.lesson.setup.languages.map((language) => wordsIn(source, language).language),
  );
  return html`${[...found].map(
    (language, at) =>
      html`<span class="said" data-at=${at} lang=${language}>${label({ ...view, language }, source)}</span>`,
  )}`;
}

/** Words of the interface in the languages of the wall. */
export function told(
  { lesson }: Spoken,
  words: (say: Say, language: Language) => string,
): TemplateResult {
  return html`${lesson.setup.languages.map(
    (language, at) =>
      html`<span class="said" data-at=${at} lang=${language}>${typeset(words(sayer(language), language), language)}</span>`,
  )}`;
}

/** The same as one string, for labels. */
export function toldPlain({ lesson }: Spoken, words: (say: Say) => string): string {
  return lesson.setup.languages.map((language) => words(sayer(language))).join(' · ');
}

/** For what need not be said twice: as if the wall had the larger language only. */
export function inFirstLanguage(view: LessonView): LessonView {
  const { setup } = view.lesson;
  const lesson = { ...view.lesson, setup: { ...setup, languages: setup.languages.slice(0, 1) } };
  return { ...view, lesson };
}
