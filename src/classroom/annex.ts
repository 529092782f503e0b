// What stands under `#/class`: the way into the class round. Keeps the lesson, the stage and the
// open windows in step; each screen is in a file of its own.
import './class.css';
import './wall.css';
import './votes.css';
import './strip.css';
import { fetchWords } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import { announce } from '../page/announcer.ts';
import type { View } from '../page/app.ts';
import type { Pack } from '../questions/pack.ts';
import type { Question } from '../questions/question.ts';
import { ourKey } from '../state/records.ts';
import { type Staged, watch } from '../state/store.ts';
import { mountClassKeys } from './class-keys.ts';
import type { ClassScreen, ClassTools, ClassView } from './class-view.ts';
import { createKit } from './kit-screens.ts';
import { createLessonDesk } from './lesson-desk.ts';
import { notesScreen } from './notes-screen.ts';
import { createPackChoice } from './pack-choice.ts';
import { setupScreen } from './setup-screen.ts';
import { nowWords } from './step-words.ts';
import { mountWakefulness } from './wake.ts';
import { mountWallFit } from './wall-fit.ts';
import { wallScreen } from './wall-screen.ts';
import { wallView } from './wall-view.ts';

/** What stands behind every screen but the wall. */
const seminar: Staged = {
  ...{ place: 'seminar', figures: ['teacher', 'student'], changed: null, coming: null },
};

const screens: Readonly<Record<string, ClassScreen>> = {
  wall: wallScreen,
  notes: notesScreen,
};

/** Fetches the words of this part, and gives its screens. */
export async function classAnnex(tools: ClassTools): Promise<Annex> {
  await fetchWords('class', 'kit');
  const { store, records, visit, now, refresh } = tools;
  const packs = new Map<string, Pack | null>();
  const choice = createPackChoice(tools.shelf, refresh);
  const desk = createLessonDesk({ records, visit, now, changed: () => changed() });

  const packOf = (id: string): Pack | null => {
    const { loaded } = store.getState();
    if (loaded?.pack.id === id) return loaded.pack;
    const known = packs.get(id);
    if (known !== undefined) return known;
    packs.set(id, null);
    void tools.openPack(id).then((opened) => {
      packs.set(id, opened);
      changed();
    });
    return null;
  };

  let byPack: { readonly pack: Pack; readonly questions: ReadonlyMap<string, Question> } | null =
    null;
  const questionsOf = (pack: Pack | null): ReadonlyMap<string, Question> => {
    if (pack === null) return new Map();
    if (byPack?.pack !== pack) {
      byPack = { pack, questions: new Map(pack.questions.map((one) => [one.id, one])) };
    }
    return byPack.questions;
  };

  const viewOf = (view: View): ClassView => {
    const lesson = desk.lesson();
    const { loaded } = store.getState();
    const pack = lesson === null ? (loaded?.pack ?? null) : packOf(lesson.pack);
    return {
      ...view,
      tools,
      desk,
      packs: choice,
      packOf,
      lesson,
      pack,
      questions: questionsOf(pack),
    };
  };

  const isHere = (part: string): boolean => {
    const { address } = store.getState();
    return address.name === 'class' && partOf(address.rest) === part;
  };

  /** What the stage is to show; only the wall's places change with the lesson. */
  const stage = (): void => {
    const { address, staged } = store.getState();
    if (address.name !== 'class') return;
    const lesson = desk.lesson();
    const questions = questionsOf(lesson === null ? null : packOf(lesson.pack));
    const shown = lesson === null || !isHere('wall') ? null : wallView(lesson, questions).stage;
    const wanted = shown === null ? seminar : { ...shown, coming: null };
    if (JSON.stringify(wanted) !== JSON.stringify(staged)) store.setState({ staged: wanted });
  };

  let heard = '';
  const changed = (): void => {
    stage();
    const lesson = desk.lesson();
    const words = lesson === null ? '' : nowWords(lesson, store.getState().language);
    if (words !== heard && (isHere('wall') || isHere('notes'))) announce(words);
    heard = words;
    refresh();
  };

  window.addEventListener('storage', ({ key }) => {
    const ours = key === null ? null : ourKey(key);
    if (ours !== null) desk.heard(ours);
  });
  watch(
    store,
    ({ address }) => address,
    () => {
      // Packs may have been changed elsewhere in the game.
      packs.clear();
      choice.look();
      stage();
    },
  );
  choice.look();
  watch(store, ({ loaded }) => loaded, stage);
  stage();
  mountClassKeys(store, desk);
  mountWakefulness({
    isWanted: () => isHere('wall') && desk.lesson() !== null,
    tick: () => {
      if (isHere('notes') || (isHere('wall') && desk.lesson()?.setup.timer === true)) refresh();
    },
  });

  const kit = createKit({ lesson: desk.lesson, act: desk.act, packOf, refresh });
  const refit = mountWallFit(document.body);
  return {
    title: (view, rest) =>
      kit.title(view, rest) ??
      view.say(partOf(rest) === 'notes' ? 'class:notes.title' : 'class:heading'),
    screen: (view, rest) => {
      refit();
      return kit.screen(view, rest) ?? (screens[partOf(rest)] ?? setupScreen)(viewOf(view));
    },
  };
}

function partOf(rest: string): string {
  return /^[a-z-]*/.exec(rest)?.[0] ?? '';
}
