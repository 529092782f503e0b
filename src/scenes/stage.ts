// Raises the stage: starts the engine, and shows the scene that belongs to what the store says.
// Whatever goes wrong here, the page plays on without it.
import { isDone } from '../rules/round.ts';
import { type GameState, type GameStore, shownCard, watch } from '../state/store.ts';
import { BackdropScene } from './backdrop-scene.ts';
import { BootScene } from './boot-scene.ts';
import { CardScene } from './card-scene.ts';
import type { Cast } from './cast.ts';
import { startGame } from './engine.ts';
import { MapScene } from './map-scene.ts';
import { PlaceScene } from './place-scene.ts';
import { RevealScene } from './reveal-scene.ts';
import { StagedScene } from './staged-scene.ts';
import { followTilt } from './tilt.ts';
import { createWakefulness, type Wakefulness } from './wakefulness.ts';

type SceneName = 'title' | 'about' | 'map' | 'card' | 'reveal' | 'summary' | 'staged';

/** More pixels than this are not drawn, however fine the screen; a cheap phone has to fill them. */
const mostPixels = 5_000_000;

/** Before the engine runs there is nothing to keep awake. */
const stillAsleep: Wakefulness = {
  stir: () => undefined,
  carry: () => undefined,
  quiet: () => Promise.resolve(),
  tryOut: () => Promise.resolve(),
};

/** Device pixels a CSS pixel, for a window of this size. */
function finest(width: number, height: number): number {
  return Math.min(window.devicePixelRatio, 3, Math.sqrt(mostPixels / (width * height)));
}

/** Raises the stage in `parent`; resolves when the first scene can play. */
export async function raiseStage(store: GameStore, parent: HTMLElement): Promise<void> {
  let ratio = 1;
  let wakefulness: Wakefulness | null = null;
  const cast: Cast = {
    store,
    ratio: () => ratio,
    card: cardFinder(),
    theatre: () => backdrop.theatre,
    wakefulness: () => wakefulness ?? stillAsleep,
  };
  const backdrop = new BackdropScene(cast);
  store.setState({ stageProgress: 0.5 });
  await new Promise<void>((resolve) => {
    const scenes = [
      new BootScene(cast, resolve),
      backdrop,
      new PlaceScene(cast, 'title', {
        place: 'station',
        figures: ['traveller', 'grandmother', 'child'],
      }),
      new PlaceScene(cast, 'about', { place: 'archive', figures: ['professor'] }),
      new PlaceScene(cast, 'summary', {
        place: 'village',
        figures: ['farmer', 'wheelchair-user', 'teacher'],
      }),
      new MapScene(cast),
      new CardScene(cast),
      new RevealScene(cast),
      new StagedScene(cast),
    ];
    const game = startGame(parent, scenes);
    const size = () => {
      const { innerWidth: width, innerHeight: height } = window;
      ratio = finest(width, height);
      game.scale.setZoom(1 / ratio);
      game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
      // Phaser sets no style where device pixels are CSS pixels, and so keeps the first size.
      Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
      wakefulness?.stir(100);
    };
    game.events.once('ready', () => {
      wakefulness = createWakefulness(game, (moving) => store.setState({ moving }));
      size();
      window.addEventListener('resize', size);
      game.scene.start('backdrop');
    });
    game.canvas.addEventListener('webglcontextrestored', () => cast.wakefulness().stir(300));
    direct(store, cast.card, (name, lies) => {
      for (const scene of game.scene.getScenes(true)) {
        const { key } = scene.sys.settings;
        if (key !== 'backdrop') game.scene.stop(key);
      }
      if (backdrop.scene.isVisible() !== (name !== 'map')) wakefulness?.stir(400);
      backdrop.scene.setVisible(name !== 'map');
      game.scene.start(name, { lies });
      wakefulness?.carry(400);
    });
  });
  followPointer(backdrop);
  followTilt(store, (x, y) => backdrop.leanTo(x, y));
  store.setState({ stage: 'ready', stageProgress: 1 });
}

/** Finds the card that is seen; asked in every frame, so it is looked for only when it has gone. */
function cardFinder(): () => HTMLElement | null {
  let card: HTMLElement | null = null;
  return () => {
    const stays = card?.isConnected === true && card.hasAttribute('data-card');
    if (!stays) card = document.querySelector<HTMLElement>('[data-card]');
    return card;
  };
}

/** Calls `start` whenever another scene, or the same for another card, is to be played. */
function direct(
  store: GameStore,
  cardElement: () => HTMLElement | null,
  start: (name: SceneName, lies: boolean) => void,
): void {
  let playing = '';
  const follow = (state: GameState): void => {
    if (state.stage !== 'ready') return;
    const name = sceneFor(state);
    const card = name === 'card' || name === 'reveal' ? (shownCard(state)?.question.id ?? '') : '';
    const run = state.round?.plan.seed ?? '';
    const wanted = `${name}/${card}/${card === '' ? '' : run}`;
    if (wanted === playing) return;
    // A card that the page has shown before the stage stood is not dealt again.
    const lies = playing === '';
    playing = wanted;
    if ((name === 'card' || name === 'reveal') && !lies) hideUntilMoved(cardElement);
    // After the page has shown it, so that the stage finds the card where it will lie.
    requestAnimationFrame(() => {
      if (playing === wanted) start(name, lies);
    });
  };
  watch(store, (state) => state, follow);
}

/** The longest a card stays hidden because the stage has not moved it yet, in ms. */
const longestWait = 700;

/** A card must not lie there for a moment before it is dealt or comes round. The page shows it first. */
function hideUntilMoved(cardElement: () => HTMLElement | null): void {
  queueMicrotask(() => {
    const style = cardElement()?.style;
    if (style === undefined) return;
    style.opacity = '0';
    setTimeout(() => {
      if (style.opacity === '0') style.opacity = '';
    }, longestWait);
  });
}

function sceneFor(state: GameState): SceneName {
  const { name } = state.address;
  if (name === 'map' || name === 'summary') return name;
  if (name === 'class' && state.staged !== null) return 'staged';
  if (name === 'about' || name === 'settings' || name === 'poster') return 'about';
  const shown = shownCard(state);
  if (shown === null) return 'title';
  const turning = state.happened?.card === shown.question.id && state.turned !== shown.question.id;
  return isDone(shown.step) && !turning ? 'reveal' : 'card';
}

/** Layers lean towards a mouse; a finger leans them by dragging the card. */
function followPointer(backdrop: BackdropScene): void {
  window.addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY }) => {
      if (pointerType !== 'mouse') return;
      backdrop.leanTo(
        (clientX / window.innerWidth) * 2 - 1,
        (clientY / window.innerHeight) * 2 - 1,
      );
    },
    { passive: true },
  );
}
