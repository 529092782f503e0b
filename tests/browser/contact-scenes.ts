// What hangs on a contact sheet: every scene of the game, in visits that begin with what a browser
// kept. Cards are those of the other browser tests, with the longest words of their type.
import type { Question } from '../../src/questions/question.ts';
import type { Language } from '../../src/questions/text.ts';
import type { Settings } from '../../src/state/settings.ts';
import { keptLog, keptRound, keptSettings, record } from './kept.ts';
import { cardAddress, firstOf, pack } from './pack.ts';
import { freshVisit, knowVisit, laterVisit, type Screen, type Visit } from './screens.ts';
import { taughtLesson } from './taught-lesson.ts';

/** Where a scene shows its picture. */
export type Opening = '[data-opening]' | '[data-town]';

export interface Scene extends Screen {
  readonly opening: Opening;
}

export interface Tour {
  readonly kept: Readonly<Record<string, string>>;
  readonly scenes: readonly Scene[];
}

type Change = Partial<Settings>;

const title = { name: 'title', address: '#/', mark: '[data-screen="title"]' };
const map = { name: 'map', address: '#/map', mark: '[data-screen="map"] .place-button' };
const opening = (screen: Screen): Scene => ({
  ...screen,
  opening: screen.address === '#/map' ? '[data-town]' : '[data-opening]',
});

function named({ screens }: Visit, name: RegExp): Screen[] {
  return screens.filter((screen) => name.test(screen.name));
}

/** Nothing kept but the settings: what somebody sees who comes for the first time. */
function firstTour(language: Language, change: Change): Tour {
  const others = [
    ...named(freshVisit(language), /^(about|settings|poster)$/),
    ...named(laterVisit(language), /^unknown/),
  ];
  return {
    kept: keptSettings({ language, ...change }),
    scenes: [title, map, ...others].map(opening),
  };
}

function soberCard(): Question {
  const found = pack.questions.find(({ sober }) => sober === true);
  if (found === undefined) throw new Error('No sober card.');
  return found;
}

function frontsTour(language: Language, change: Change): Tour {
  const visit = freshVisit(language, change);
  const sober = soberCard();
  const front = {
    name: `sober front ${sober.id}`,
    address: cardAddress(sober),
    mark: `main[data-side="front"][data-type="${sober.type}"]`,
  };
  return { kept: visit.kept, scenes: [...named(visit, /^front/), front].map(opening) };
}

/** Answers to the questions of every second topic, so that half the town has its colours. */
function halfPlayed(): Record<string, string> {
  const half = new Set(pack.topics.filter((_, at) => at % 2 === 0).map(({ id }) => id));
  const played = pack.questions.filter(({ topic }) => half.has(topic));
  return keptLog(
    played.map(({ id }, at) => ({
      ...{ at: 1_700_000_000_000, question: id, outcome: at % 5 === 0 ? 'wrong' : 'right' },
      ...{ confidence: 'fairly', said: null, check: null },
    })),
  );
}

/** After a round: its cards turned, its summary, an invitation, half the map played, and a sober card by link. */
function backsTour(language: Language, change: Change): Tour {
  const visit = laterVisit(language, change);
  const sober = soberCard();
  const alone = Object.entries(keptRound([sober], [sober])).map(([key, value]) => [
    key.replace('bts.round', 'bts.single'),
    value,
  ]);
  const back = {
    name: `sober back ${sober.id}`,
    address: cardAddress(sober),
    mark: `main[data-side="back"][data-type="${sober.type}"]`,
  };
  const half = { ...map, name: 'map, half played' };
  return {
    kept: { ...visit.kept, ...Object.fromEntries(alone), ...halfPlayed() },
    scenes: [...named(visit, /^(back|summary|invite)/), back, half].map(opening),
  };
}

/** Some weeks later: what is known. */
function knowTour(language: Language, change: Change): Tour {
  const { kept, screens } = knowVisit(language, change);
  return { kept, scenes: screens.map(opening) };
}

/** What a teacher opens before a lesson: packs, the editor, the set-up and the kit. */
function deskTour(language: Language, change: Change): Tour {
  const screens = [
    { name: 'packs', address: '#/packs', mark: '.library-screen .pack-slip' },
    { name: 'take a pack in', address: '#/packs/take', mark: '.library-screen .drop-place' },
    { name: 'share a pack', address: `#/packs/share/${pack.id}`, mark: '.library-screen .actions' },
    { name: 'print a pack', address: `#/packs/print/${pack.id}`, mark: '.print-sheet' },
    { name: 'new pack', address: '#/edit/new', mark: '.editor-screen' },
    { name: 'class', address: '#/class', mark: '.class-screen .actions' },
    { name: 'kit', address: '#/class/kit', mark: '.kit-screen' },
    ...['cards', 'plan-40', 'talk', 'worksheet', 'exit-ticket', 'parents'].map((name) => ({
      ...{ name: `kit, ${name}`, address: `#/class/${name}`, mark: '.kit-sheets' },
    })),
  ];
  return { kept: keptSettings({ language, ...change }), scenes: screens.map(opening) };
}

/** In class: the wall, the notes beside it, and the page after the lesson. */
function classTour(language: Language, change: Change): Tour {
  const lesson = { ...taughtLesson(), setup: { ...taughtLesson().setup, languages: [language] } };
  const screens = [
    { name: 'wall', address: '#/class/wall', mark: '.wall-screen .wall-fit' },
    { name: 'notes', address: '#/class/notes', mark: '.notes-screen' },
    { name: 'phones', address: '#/class/scan', mark: '.scan-screen' },
    { name: 'report', address: '#/class/report', mark: '.kit-sheets' },
  ];
  return {
    kept: { ...keptSettings({ language, ...change }), 'bts.class.lesson': record(lesson) },
    scenes: screens.map(opening),
  };
}

/** Every scene. */
export function allTours(language: Language, change: Change = {}): Tour[] {
  const tours = [firstTour, frontsTour, backsTour, knowTour, deskTour, classTour];
  return tours.map((tour) => tour(language, change));
}

/** The few scenes that every change of the code is held to. */
export function shortTour(language: Language): Tour {
  const visit = laterVisit(language);
  const open = firstOf('verdict');
  const front = {
    name: `front of verdict ${open.id}`,
    address: cardAddress(open),
    mark: 'main[data-side="front"][data-type="verdict"]',
  };
  const scenes = [title, map, front, ...named(visit, /^back of verdict/)];
  return { kept: { ...visit.kept, ...halfPlayed() }, scenes: scenes.map(opening) };
}
