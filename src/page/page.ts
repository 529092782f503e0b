// The page: shows the screen that the address names, keeps title, language and focus right, and
// tells the stage where there is room. Knows nothing of the stage but what is in the store.
import { html, render, type TemplateResult } from 'lit-html';
import { sayer } from '../language.ts';
import { wordsIn } from '../questions/text.ts';
import { type GameState, shownCard, watch } from '../state/store.ts';
import { type AnnexDoor, type Annexes, annexDoor, isAnnex } from './annex.ts';
import { mountAnnouncer } from './announcer.ts';
import type { App, View } from './app.ts';
import { bar } from './bar.ts';
import { createFaces, type Faces, headingId, seenKey } from './card-faces.ts';
import { cardScreen } from './card-view.ts';
import { inviteView } from './invite-view.ts';
import { mountKeys } from './keys.ts';
import { fetchLaterScreens, type LaterName, laterScreen } from './later.ts';
import { mountLook } from './look.ts';
import { mountMeasure } from './measure.ts';
import { mountOverflowHints } from './overflow-hints.ts';
import { mountReadAloud } from './read-aloud.ts';
import { whenStill } from './still.ts';
import { mountSwipe } from './swipe.ts';
import { titleView } from './title-view.ts';
import { troubleNotes } from './trouble-view.ts';

/** The screens a visit begins with; all others are fetched after them. */
const firstScreens = { title: titleView, card: cardScreen, round: inviteView } as const;

function screenOf(view: View, door: AnnexDoor, faces: Faces): TemplateResult {
  const { address } = view.state;
  if (address.name !== 'card') faces.forget();
  if (isAnnex(address)) return door.screen(view, address);
  const { name } = address;
  return name in firstScreens
    ? firstScreens[name as keyof typeof firstScreens](view, faces)
    : laterScreen(view, name as LaterName);
}

/** Longest the page waits for the stage to turn a card before it turns it itself, in ms. */
const longestTurn = 900;

/** Mounts the page in `root` and keeps it up to date; returns nothing to undo, it stays. */
export function mountPage(
  app: App,
  annexes: Annexes,
  root: HTMLElement,
  region: HTMLElement,
): void {
  const { store, actions } = app;
  const measure = mountMeasure(store, root);
  const hints = mountOverflowHints(root);
  const readAloud = mountReadAloud(store, root);
  let shownKey = '';

  const show = (): void => {
    const state = store.getState();
    const view: View = { state, actions, say: sayer(state.language), language: state.language };
    render(whole(view, door, faces), root);
    head(view, door);
    const key = focusKey(state);
    if (key !== shownKey) {
      const first = shownKey === '';
      shownKey = key;
      // In the frame that draws it: asked for now, the page would be laid out once more for it.
      if (!first) requestAnimationFrame(() => focusMain(root));
    }
    measure();
    hints();
    readAloud();
  };

  let asked = false;
  const ask = (): void => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      show();
    });
  };
  // What stood in for a screen makes way for it, and the focus goes there again.
  const arrived = (): void => {
    if (!(store.getState().address.name in firstScreens)) shownKey = 'waiting';
    ask();
  };
  const door = annexDoor(annexes, ask, arrived);
  const faces = createFaces(() => whenStill(store), ask);
  watch(store, shownParts, ask);
  watch(
    store,
    (state) => state.happened,
    (happened) => {
      if (happened?.list.some(({ type }) => type === 'revealed') !== true) return;
      if (store.getState().stage !== 'ready') return store.setState({ turned: happened.card });
      setTimeout(() => {
        if (store.getState().happened === happened) store.setState({ turned: happened.card });
      }, longestTurn);
    },
  );
  // What is due or open depends on the day, and a page may lie open for many.
  document.addEventListener('visibilitychange', ask);
  mountLook(store);
  const fetchLater = (): void => {
    fetchLaterScreens().then(arrived, ask);
  };
  if (store.getState().address.name in firstScreens) {
    // The stage comes first on a slow line, unless the game goes on without it.
    const stop = store.subscribe(({ stage, address, happened }) => {
      if (stage === 'loading' && happened === null && address.name in firstScreens) return;
      stop();
      fetchLater();
    });
  } else fetchLater();
  mountAnnouncer(store, region);
  mountKeys(root);
  mountSwipe(app, root);
  // The words that were there before any script make way for the same ones.
  root.replaceChildren();
  show();
}

/** Changes with everything the page shows; the passing values of the stage are not among it. */
function shownParts(state: GameState): string {
  const { address, revision, settings, language, trouble, stage, turned, failure, loaded } = state;
  const { calm, stageProgress, goOver } = state;
  return JSON.stringify([
    ...[address, revision, settings, language, trouble, stage, turned, failure, calm],
    ...[goOver !== null, loaded?.pack.id, stage === 'loading' && Math.round(stageProgress * 20)],
  ]);
}

function whole(view: View, door: AnnexDoor, faces: Faces): TemplateResult {
  const { state, say } = view;
  const { name } = state.address;
  return html`
    <a class="skip-link" href="#main" @click=${skip}>${say('bar.skipToCard')}</a>
    <div class="frame" data-screen=${name} data-part=${partOf(state)} data-both=${state.settings.sideBySide}>
      ${bar(view)} ${screenOf(view, door, faces)} ${troubleNotes(view)}
    </div>
  `;
}

/** The address belongs to the game, so the skip link moves the focus itself. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Which part of an annex is shown: the first word of the rest of its address. */
function partOf({ address }: GameState): string {
  return isAnnex(address) ? (/^[a-z-]*/.exec(address.rest)?.[0] ?? '') : '';
}

function head(view: View, door: AnnexDoor): void {
  const { state, say } = view;
  const shown = shownCard(state);
  const topic = state.loaded?.pack.topics.find(({ id }) => id === shown?.question.topic);
  const there = isAnnex(state.address) ? door.title(view, state.address) : null;
  const here = topic === undefined ? there : wordsIn(topic.title, state.language).words;
  document.title = here === null ? say('name') : `${here} · ${say('name')}`;
  const page = document.documentElement;
  page.lang = state.language;
  page.dataset.stage = state.stage;
  page.dataset.calm = String(state.calm);
  page.style.setProperty('--text-scale', String(state.settings.textSize));
}

/** The focus moves when this changes: to another screen, another card, or the card's back. */
function focusKey(state: GameState): string {
  const { address } = state;
  if (isAnnex(address)) return `${address.name}/${address.rest.split('?')[0]}`;
  const shown = shownCard(state);
  return shown === null ? address.name : seenKey({ state, shown });
}

function focusMain(root: HTMLElement): void {
  root.querySelector('[data-card] [data-scroll]')?.scrollTo(0, 0);
  const main = root.querySelector<HTMLElement>('#main');
  const target =
    main?.querySelector<HTMLElement>(`#${headingId.front}, #${headingId.back}`) ?? main;
  target?.focus({ preventScroll: true });
  root.querySelector('.frame')?.scrollTo(0, 0);
}
