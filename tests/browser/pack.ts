// What the tests know of the game: the pack as the repository has it, the words of the page, and
// which rounds hold which types of question.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Say, sayer } from '../../src/language.ts';
import { readPack } from '../../src/questions/pack.ts';
import { seen } from '../../src/questions/pack-texts.ts';
import type { Question, QuestionType } from '../../src/questions/question.ts';
import { type Language, type Text, wordsIn } from '../../src/questions/text.ts';
import { pickable, pickRound, type RoundLength } from '../../src/rules/pick.ts';
import { randomFrom } from '../../src/state/dice.ts';

const file = join(import.meta.dirname, '../../questions/social-credit/pack.json');
const read = readPack(JSON.parse(readFileSync(file, 'utf8')));
if (!read.ok) throw new Error('The pack cannot be read; see npm run check:packs.');

export const { pack } = read;
export const types: readonly QuestionType[] = [
  ...(['verdict', 'choice', 'sort', 'order', 'estimate', 'view'] as const),
];

export function questionOf(id: string): Question {
  const found = pack.questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`No question ${id}.`);
  return found;
}

type OfType<T extends QuestionType> = Extract<Question, { type: T }>;

/** All questions of a type, in the order of the pack. */
export function questionsOf<T extends QuestionType>(type: T): OfType<T>[] {
  return pack.questions.filter((question): question is OfType<T> => question.type === type);
}

export function firstOf<T extends QuestionType>(type: T): OfType<T> {
  const [first] = questionsOf(type);
  if (first === undefined) throw new Error(`The pack has no ${type}.`);
  return first;
}

/** What is asked on the front of a card. */
export function askedOn(question: Question): Text {
  if (question.type === 'verdict') return question.claim;
  if (question.type === 'view') return question.statement;
  return question.type === 'choice' ? question.question : question.prompt;
}

/** A text as the page shows it. */
export function shownWords(text: Text | undefined, language: Language): string {
  if (text === undefined) throw new Error('A question of the built-in pack is a draft.');
  return seen(wordsIn(text, language).words);
}

export function say(language: Language): Say {
  return sayer(language);
}

export function cardAddress(question: Pick<Question, 'id'>): string {
  return `#/play/${pack.id}/${question.id}`;
}

export function roundAddress(seed: string, cards?: RoundLength): string {
  return `#/play/${pack.id}?round=${seed}${cards === undefined ? '' : `&cards=${cards}`}`;
}

/** The cards of a shared round. */
export function roundOf(seed: string, length: RoundLength = 8): readonly Question[] {
  const cards = pickRound(pack.questions.map(pickable), { length, random: randomFrom(seed) });
  return cards.map(questionOf);
}

/** The first of a fixed row of seeds whose round holds all `wanted` types. */
export function seedWith(wanted: readonly QuestionType[], length: RoundLength = 8): string {
  for (let at = 1; at < 5000; at += 1) {
    const seed = `T${at}`;
    const found = new Set(roundOf(seed, length).map(({ type }) => type));
    if (wanted.every((type) => found.has(type))) return seed;
  }
  throw new Error(`No round with ${wanted.join(', ')}.`);
}
