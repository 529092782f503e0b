// Every screen of the game, and how a player gets to see it: what their browser has kept, and the
// address. Cards are those with the longest words of their type.
import type { Question } from '../../src/questions/question.ts';
import type { Language } from '../../src/questions/text.ts';
import type { Settings } from '../../src/state/settings.ts';
import { keptLog, keptRound, keptSettings } from './kept.ts';
import { checkAttempts, formOf, keptCheck, playedAttempts } from './kept-check.ts';
import {
  askedOn,
  cardAddress,
  pack,
  questionsOf,
  roundAddress,
  shownWords,
  types,
} from './pack.ts';
import { pastChecks, pastRounds } from './past.ts';
import type { Player } from './player.ts';

export interface Screen {
  readonly name: string;
  readonly address: string;
  /** Stands on this screen and on no other. */
  readonly mark: string;
}

/** Two visits that show everything between them. */
export interface Visit {
  readonly kept: Readonly<Record<string, string>>;
  readonly screens: readonly Screen[];
}

function longest(list: readonly Question[], length: (question: Question) => number): Question {
  const [first] = list.toSorted((a, b) => length(b) - length(a));
  if (first === undefined) throw new Error('No question of this type.');
  return first;
}

function frontLength(question: Question, language: Language): number {
  const { explanation: _, cites: __, since: ___, discussion: ____, ...front } = question;
  return shownWords(askedOn(question), language).length * 3 + JSON.stringify(front).length / 10;
}

function backLength({ explanation, since, discussion, cites }: Question): number {
  return JSON.stringify({ explanation, since, discussion, cites }).length;
}

const cardMark = (side: 'front' | 'back', card: Question) =>
  `main[data-side="${side}"][data-type="${card.type}"]`;

function cardScreens(cards: readonly Question[], side: 'front' | 'back'): Screen[] {
  return cards.map((card) => ({
    name: `${side} of ${card.type} ${card.id}`,
    address: cardAddress(card),
    mark: cardMark(side, card),
  }));
}

/** Nothing answered yet: the fronts, and what can be seen without a round. */
export function freshVisit(language: Language, change: Partial<Settings> = {}): Visit {
  const fronts = types.map((type) =>
    longest(questionsOf(type), (question) => frontLength(question, language)),
  );
  return {
    kept: { ...keptSettings({ language, ...change }), ...keptRound(fronts) },
    screens: [
      { name: 'title', address: '#/', mark: '[data-screen="title"]' },
      { name: 'map', address: '#/map', mark: '[data-screen="map"] .place-button' },
      { name: 'about', address: '#/about', mark: '[data-screen="about"] .glossary' },
      { name: 'poster', address: '#/poster', mark: '[data-screen="poster"] .actions' },
      { name: 'settings', address: '#/settings', mark: '[data-screen="settings"]' },
      { name: 'check', address: '#/check', mark: '[data-screen="check"] .check-steps' },
      { name: 'nothing known', address: '#/know', mark: '.know .actions' },
      ...cardScreens(fronts, 'front'),
    ],
  };
}

/** A round with one card of each type turned, and one still open. */
export function laterVisit(language: Language, change: Partial<Settings> = {}): Visit {
  const backs = types.map((type) => longest(questionsOf(type), backLength));
  const open = pack.questions.find((question) => !backs.includes(question));
  const cards = open === undefined ? backs : [...backs, open];
  return {
    kept: { ...keptSettings({ language, ...change }), ...keptRound(cards, backs) },
    screens: [
      ...cardScreens(backs, 'back'),
      { name: 'summary', address: '#/summary', mark: '[data-screen="summary"] .stays' },
      { name: 'invite', address: roundAddress('OTHER', 8), mark: '[data-screen="round"] .actions' },
      {
        name: 'unknown card',
        address: `#/play/${pack.id}/no-such-card`,
        mark: '.waiting .actions',
      },
    ],
  };
}

/** Two checks taken, and the third begun: what came of them, a card of a check, and the title page. */
export function checkVisit(language: Language, change: Partial<Settings> = {}): Visit {
  const day = 86_400_000;
  const [first, second, third] = [formOf(0), formOf(1), formOf(2)];
  const next = third[2]?.id ?? '';
  return {
    kept: {
      ...keptSettings({ language, ...change }),
      ...keptLog([
        ...checkAttempts(first, 'before', 1000 * day, (place) => place === 1),
        ...playedAttempts(9, 1001 * day),
        ...checkAttempts(second, 'after', 1002 * day, (place) => place !== 1),
      ]),
      ...keptCheck('later', third, 2, 1020 * day),
    },
    screens: [
      { name: 'title, after playing', address: '#/', mark: '.quiet-lines > :nth-child(2)' },
      { name: 'what came of checks', address: '#/check', mark: '.check-rows' },
      {
        name: `check card ${next}`,
        address: `#/check/${pack.id}/${next}`,
        mark: 'main[data-side="front"] .check-place',
      },
    ],
  };
}

/** Some weeks of rounds, and two checks: what is known, with everything there is to say of it. */
export function knowVisit(language: Language, change: Partial<Settings> = {}): Visit {
  const past = [...pastChecks(['before', 'after']), ...pastRounds(40)];
  return {
    kept: { ...keptSettings({ language, ...change }), ...keptLog(past) },
    screens: [{ name: 'know', address: '#/know', mark: '.know-change .chart svg' }],
  };
}

/** Goes there, and waits until it stands with its typefaces. */
export async function visitScreen(player: Player, { address, mark }: Screen): Promise<void> {
  await player.goto(address);
  await player.page.locator(mark).first().waitFor();
  await player.page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
