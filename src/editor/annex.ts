// What stands under `#/edit`: the way into the editor. Opens the pack that the address names, and
// shows it or one of its questions.
import './editor.css';
import './fields.css';
import './lists.css';
import './overview.css';
import './pickers.css';
import './preview.css';
import { html, type TemplateResult } from 'lit-html';
import { fetchWords, sayer } from '../language.ts';
import type { Annex } from '../page/annex.ts';
import type { View } from '../page/app.ts';
import { languages } from '../questions/text.ts';
import type { Random } from '../rules/random.ts';
import type { Records } from '../state/records.ts';
import type { GameStore } from '../state/store.ts';
import type { SturdyShelf } from '../state/sturdy-shelf.ts';
import { type Bench, editAddress, firstSetting, type Setting } from './bench.ts';
import { wordsOf } from './names.ts';
import { openMarks } from './open-marks.ts';
import { packView } from './pack-view.ts';
import { createPictures, type FetchPictures } from './pictures.ts';
import { placeOf, withOwnName } from './question-names.ts';
import { questionView } from './question-view.ts';
import { mountShortcuts } from './shortcuts.ts';
import { mountSpokenProblems } from './spoken-problems.ts';
import { notices } from './status-view.ts';
import type { Wire } from './tabs.ts';
import { stringAt, valueAt } from './tree.ts';
import { createWorkshop, type Place } from './workshop.ts';

/** What main brings along. */
export interface EditorWorld {
  readonly store: GameStore;
  /** The packs of the player's own. */
  readonly packs: { readonly shelf: () => Promise<SturdyShelf> };
  readonly records: Records;
  readonly pictures: () => Promise<FetchPictures>;
  readonly go: (address: string, how: 'push' | 'replace') => void;
  readonly random: Random;
  readonly refresh: () => void;
}

/** Fetches the words of this part, and gives its screens. */
export async function editAnnex(world: EditorWorld): Promise<Annex> {
  await fetchWords('editor', 'check');
  const { refresh, store, go } = world;
  let setting: Setting = firstSetting;
  let wantedFocus: string | null = null;
  /** Names that questions had when their address was made. */
  const formerNames = new Map<string, string>();
  const pictures = createPictures(world.pictures, refresh);
  const workshop = createWorkshop({
    ...{ shelf: world.packs.shelf, records: world.records, random: world.random, refresh },
    now: Date.now,
    later: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
    idle: soonIdle,
    wire: wireOf('bts-edit'),
    marks: openMarks(navigator.locks),
  });

  const focusSoon = (): void => {
    if (wantedFocus === null) return;
    const element = document.getElementById(wantedFocus);
    wantedFocus = null;
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  };

  const benchOf = (view: View, place: Extract<Place, { kind: 'open' }>): Bench => ({
    ...{ view, desk: place.desk, setting, pictures },
    set: (change) => {
      setting = { ...setting, ...change };
      refresh();
    },
    focus: (id) => {
      wantedFocus = id;
      requestAnimationFrame(focusSoon);
    },
    go: (address) => go(address, 'push'),
    play: (address) => void place.desk.flush().then(() => go(address, 'push')),
    name: (at) => {
      // The focus leaves the words, too, when another tab takes the pack over: it is theirs to name.
      if (place.presence.elsewhere()) return;
      const [{ id, tree, amend }, path] = [place.desk, ['questions', at, 'id']];
      const before = stringAt(tree(), path);
      amend((now) => withOwnName(now, at));
      const after = stringAt(tree(), path);
      if (before === after) return;
      formerNames.set(before, after);
      // The screen stays what it is, and the focus where it is: nobody has gone anywhere.
      if (location.hash === editAddress(id, before)) {
        history.replaceState(null, '', editAddress(id, after));
      }
    },
  });

  let making = false;
  const makeNew = (view: View): void => {
    if (making) return;
    making = true;
    const words = (key: 'title' | 'topic' | 'about') =>
      Object.fromEntries(
        languages.map((language) => [language, sayer(language)(`editor:fresh.${key}`)]),
      );
    void workshop
      .begin([view.language], firstWordsIn(view, words))
      .then((id) => go(editAddress(id), 'replace'))
      .finally(() => {
        making = false;
      });
  };

  let current: Bench | null = null;
  const isHere = () => store.getState().address.name === 'edit';
  mountShortcuts(() => (isHere() ? current : null));
  mountSpokenProblems(isHere);
  window.addEventListener('pagehide', workshop.rest);
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) workshop.wake();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void current?.desk.flush();
  });

  const inside = (view: View, rest: string): TemplateResult => {
    const [id = '', question = ''] = rest.split('?')[0]?.split('/').map(decodeURIComponent) ?? [];
    current = null;
    if (id === 'new') {
      makeNew(view);
      return waiting(view);
    }
    workshop.open(id);
    const place = workshop.place();
    if (place === null || place.id !== id || place.kind === 'opening') return waiting(view);
    if (place.kind !== 'open') return absent(view, place.kind);
    const bench = benchOf(view, place);
    if (!place.presence.elsewhere()) current = bench;
    const readOnly = place.presence.elsewhere() || place.desk.saving() === 'overtaken';
    return html`
      ${notices(view, place, workshop, (to) => go(to, 'push'))}
      <div class="editor-whole" ?inert=${readOnly}>
        ${question === '' ? packView(bench) : oneQuestion(bench, question, formerNames)}
      </div>
    `;
  };

  return {
    title: (view, rest) => {
      const place = workshop.place();
      const named = place?.kind === 'open' && rest.startsWith(place.id);
      const title = named
        ? wordsOf(benchOf(view, place), valueAt(place.desk.tree(), ['title']))
        : '';
      return title === '' ? view.say('editor:heading') : `${title} · ${view.say('editor:heading')}`;
    },
    screen: (view, rest) => html`
      <main class="screen paper-screen editor-screen" id="main" tabindex="-1">
        <div class="opening" data-opening></div>
        ${inside(view, rest)}
      </main>
    `,
  };
}

/** A new pack begins in the language of the screen. */
function firstWordsIn(
  { language }: View,
  words: (key: 'title' | 'topic' | 'about') => Readonly<Record<string, string>>,
) {
  const only = (key: 'title' | 'topic' | 'about') => ({ [language]: words(key)[language] ?? '' });
  return { title: only('title'), topic: only('topic'), about: only('about') };
}

/** The question of that name, or of the one it had, or was to have, before. */
function oneQuestion(bench: Bench, name: string, former: Map<string, string>): TemplateResult {
  const tree = bench.desk.tree();
  const older = [...former].flatMap(([before, after]) => (after === name ? [before] : []));
  const names = [name, former.get(name) ?? name, ...older];
  const at = names.map((known) => placeOf(tree, known)).find((place) => place >= 0);
  return at === undefined ? absentQuestion(bench) : questionView(bench, at);
}

function absentQuestion({ view, desk }: Bench): TemplateResult {
  return html`<div class="paper editor-paper"><p>${view.say('editor:question.absent')}</p>
    <div class="actions"><a class="primary" href=${editAddress(desk.id)}>${view.say('editor:question.toPack')}</a></div></div>`;
}

function waiting({ say }: View): TemplateResult {
  return html`<div class="paper editor-paper"><p role="status">${say('editor:opening')}</p></div>`;
}

function absent({ say }: View, why: 'absent' | 'failed'): TemplateResult {
  return html`<div class="paper editor-paper"><h1 class="lettering small">${say('editor:heading')}</h1>
    <p>${say(`editor:${why}`)}</p>
    <div class="actions"><a class="primary" href="#/packs">${say('bar.toPacks')}</a></div></div>`;
}

/** Tabs of this browser hear each other; where that is impossible, nobody is heard. */
function wireOf(name: string): Wire {
  if (typeof BroadcastChannel !== 'function')
    return { say: () => undefined, hear: () => undefined };
  const channel = new BroadcastChannel(name);
  return {
    say: (message) => channel.postMessage(message),
    hear: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
  };
}

/** In a moment in which nothing else is to be done, or soon where the browser knows none. */
function soonIdle(act: (left: () => number) => void): void {
  if (typeof requestIdleCallback === 'function') {
    requestIdleCallback((deadline) => act(() => deadline.timeRemaining()), { timeout: 1500 });
    return;
  }
  setTimeout(() => {
    const end = performance.now() + 12;
    act(() => end - performance.now());
  }, 120);
}
