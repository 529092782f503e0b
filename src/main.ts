// Starts everything: the only file that knows every part. Page first, stage after.
import './page/answers.css';
import './page/card.css';
import './page/check.css';
import './page/controls.css';
import './page/read-aloud.css';
import './page/map.css';
import './page/reveal.css';
import './page/screens.css';
import './page/settings.css';
import './page/tray.css';
import './page/wide.css';
import './page/shapes.css';
import './page/hand.css';
import './page/contrast.css';
import './page/forced-colours.css';
import { bestLanguage } from './language.ts';
import { createPackHouse, type PackHouse } from './pack-house.ts';
import type { Annexes } from './page/annex.ts';
import type { App } from './page/app.ts';
import { mountPage } from './page/page.ts';
import { readyPhrases } from './page/phrases.ts';
import { createActions } from './state/actions.ts';
import { readAddress } from './state/address.ts';
import { newSeed } from './state/dice.ts';
import { createLog } from './state/log.ts';
import { migrate } from './state/migrate.ts';
import { createRecords, noTrouble, type Records, type Trouble } from './state/records.ts';
import { createSaver } from './state/saved.ts';
import type { Settings } from './state/settings.ts';
import { memoryShelf, storageShelf } from './state/shelf.ts';
import { createGameStore, type GameState, type GameStore, watch } from './state/store.ts';
import type { World } from './state/world.ts';

const stageRoot = document.querySelector<HTMLElement>('#stage');
const pageRoot = document.querySelector<HTMLElement>('#page');
const region = document.querySelector<HTMLElement>('#announcer');
if (stageRoot !== null && pageRoot !== null && region !== null) {
  void start(stageRoot, pageRoot, region);
}

async function start(stage: HTMLElement, page: HTMLElement, announcer: HTMLElement): Promise<void> {
  const shelf = storageShelf(() => window.localStorage);
  let trouble: Trouble = shelf === null ? { ...noTrouble, unsaved: 'forbidden' } : noTrouble;
  let store: GameStore | null = null;
  const records = createRecords(shelf ?? memoryShelf(), trouble, (now) => {
    trouble = now;
    store?.setState({ trouble });
  });
  const saver = createSaver(records);
  const settings = saver.settings();
  const quiet = window.matchMedia('(prefers-reduced-motion: reduce)');
  const isCalm = ({ motion }: Settings) =>
    motion === 'reduced' || (motion === 'system' && quiet.matches);
  store = createGameStore({
    address: readAddress(location.hash),
    loaded: null,
    failure: null,
    missing: null,
    round: null,
    single: null,
    check: null,
    attempts: [],
    results: new Map(),
    checked: new Map(),
    revision: 0,
    settings,
    language: settings.language ?? bestLanguage(navigator.languages),
    trouble,
    happened: null,
    goOver: null,
    stage: 'loading',
    stageProgress: 0,
    calm: isCalm(settings),
    layout: null,
    staged: null,
    drag: null,
    room: null,
    turned: null,
    moving: false,
  });
  const log = createLog(records, newSeed(Math.random) + newSeed(Math.random));
  migrate(records, log);
  const go: World['go'] = (address, how) => {
    if (how === 'replace') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    actions.arrive(address);
  };
  const packs = createPackHouse();
  const actions = createActions(
    store,
    { saver, log },
    {
      now: Date.now,
      endOfDay: (now) => new Date(now).setHours(24, 0, 0, 0),
      random: Math.random,
      treasure: () => void navigator.storage?.persist?.(),
      erasePacks: async () => (await packs.shelf()).erase(),
      go,
    },
  );
  const here = () => actions.arrive(location.hash);
  window.addEventListener('popstate', here);
  window.addEventListener('hashchange', here);
  window.addEventListener('storage', ({ key }) => {
    if (key !== null) actions.heard(key);
  });

  const mounted = store;
  const calmDown = () => mounted.setState({ calm: isCalm(mounted.getState().settings) });
  quiet.addEventListener('change', calmDown);
  watch(mounted, (state) => state.settings, calmDown);

  const app = { store: mounted, actions };
  const first = packs.loadAsked(mounted, actions);
  readyPhrases(mounted.getState().language);
  // A card that is all but there is worth more than a page that says it will come.
  if (isForCard(mounted.getState())) await Promise.race([first, pause(longestBlank)]);
  mountPage(app, annexesFor(app, packs, records, go), page, announcer);
  watch(
    mounted,
    (state) => state.address,
    () => void packs.loadAsked(mounted, actions),
  );
  await first;
  // After the first card, which need not wait for its typeface.
  void import('@fontsource/fraunces/latin-600.css');

  try {
    const pictures = import('./scenes/first-picture.ts');
    const engine = import('./scenes/stage.ts');
    // Both ways at once; whether the pictures came is the stage's to find out.
    void pictures.then(({ fetchFirstPicture }) =>
      Promise.allSettled(fetchFirstPicture(mounted.getState())),
    );
    const { raiseStage } = await engine;
    await raiseStage(mounted, stage);
  } catch (error) {
    console.warn('The stage stays empty.', error);
    mounted.setState({ stage: 'none' });
  }
  // Last, so that no byte of it delays a card. The first gesture may have been long before.
  try {
    const { mountSound } = await import('./sound.ts');
    mountSound(mounted, navigator.userActivation?.hasBeenActive ?? false);
  } catch (error) {
    console.warn('The game stays silent.', error);
  }
  // What comes next on a slow line is this round's pictures; the rest of the site can wait.
  if (import.meta.env.KEEPS_OFFLINE) setTimeout(() => void stayOffline(mounted), 15_000);
}

function isForCard({ address }: GameState): boolean {
  return address.name === 'card' || address.name === 'round';
}

/** The longest that the words of index.html stand in for the page, in ms. */
const longestBlank = 400;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What few visits open; each is fetched when its address is. */
function annexesFor(app: App, packs: PackHouse, records: Records, go: World['go']): Annexes {
  const world = { now: app.actions.now, random: Math.random, fetch: window.fetch.bind(window) };
  return {
    packs: async (refresh) =>
      (await import('./library/annex.ts')).packsAnnex({ packs, world, refresh }),
    edit: async (refresh) => {
      const pictures = () => import('./scenes/diorama.ts');
      const tools = { ...app, ...world, packs, records, pictures, go, refresh };
      return (await import('./editor/annex.ts')).editAnnex(tools);
    },
    class: async (refresh) => {
      const visit = newSeed(Math.random) + newSeed(Math.random);
      const tools = {
        ...app,
        ...world,
        records,
        visit,
        refresh,
        openPack: packs.open,
        shelf: packs.shelf,
      };
      return (await import('./classroom/annex.ts')).classAnnex(tools);
    },
  };
}

async function stayOffline(store: GameStore): Promise<void> {
  try {
    const { keepOffline } = await import('./offline.ts');
    await keepOffline((goOver) => store.setState({ goOver }));
  } catch (error) {
    console.warn('The game is not kept for use without a network.', error);
  }
}
