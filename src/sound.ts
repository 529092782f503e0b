// Makes the sounds of what happened audible (sound/cues.ts says which): nothing before the first
// gesture, nothing while the page is hidden. Watches the store and changes nothing in it. The only
// file that knows Howler, which comes when it is first needed, after the first card.
import sprite from '../assets/sounds/sprite.json' with { type: 'json' };
import m4a from '../assets/sounds/sprite.m4a?url';
import webm from '../assets/sounds/sprite.webm?url';
import { type Cue, cuesFor, placeOf, type Timed, toneFor } from './sound/cues.ts';
import type { GameStore, RoomTone } from './state/store.ts';

/** Where sounds go: Howler, or a fake in tests. */
export interface AudioPort {
  play(cue: Cue): void;
  /** The one room tone there is to be, or none. */
  room(tone: RoomTone | null): void;
  level(volume: number): void;
  isRunning(): boolean;
  /** Asks the browser to let sound through; it may want a gesture first. */
  wake(): void;
  /** Ends every sound at once and lets the audio device go. */
  rest(): void;
  close(): void;
}
type Page = Pick<Document, 'hidden' | 'addEventListener'>;

/** The same sound twice within this many ms is one sound; a slider can be quick. */
const soonest = 90;
/** Time the browser gets to let sound through again before everything is set up anew, ms. */
const patience = 500;
/** After so many failures to load them there are no sounds on this visit. */
const mostFailures = 3;

/** Starts listening; `gestured` when the player has already touched the page. */
export function mountSound(
  store: GameStore,
  gestured: boolean,
  page: Page = document,
  open: () => Promise<AudioPort> = openHowler,
): void {
  let port: AudioPort | null = null;
  let opening = false;
  let failures = 0;
  let renewed = false;
  const lastPlayed = new Map<Cue, number>();
  const audible = () => store.getState().settings.sound && !page.hidden;

  /** Everything as the state says; opens the port when it is needed for the first time. */
  const settle = (): void => {
    if (!audible()) return port?.rest();
    if (port === null) return void begin();
    port.wake();
    port.level(store.getState().settings.volume);
    port.room(toneFor(store.getState()));
  };
  const begin = async (): Promise<void> => {
    if (opening || !gestured || failures === mostFailures) return;
    opening = true;
    try {
      port = await open();
      settle();
    } catch (error) {
      // Nothing depends on hearing. The next gesture tries again, within reason.
      failures += 1;
      console.warn('The game stays silent.', error);
    }
    opening = false;
  };
  const play = (cue: Cue): void => {
    const now = performance.now();
    if (!audible() || now - (lastPlayed.get(cue) ?? -soonest) < soonest) return;
    lastPlayed.set(cue, now);
    port?.play(cue);
  };
  const playTimed = (cues: readonly Timed[]): void => {
    const place = placeOf(store.getState());
    for (const [cue, after] of cues) {
      if (after === 0) play(cue);
      else setTimeout(() => placeOf(store.getState()) === place && play(cue), after);
    }
  };

  /** iOS stops sound for calls and other pages, and sometimes only a new start brings it back. */
  const touched = (): void => {
    gestured = true;
    if (!audible()) return;
    if (port === null) return void begin();
    if (port.isRunning()) return;
    port.wake();
    setTimeout(() => {
      if (port === null || !audible() || port.isRunning() || renewed) return;
      renewed = true;
      port.close();
      port = null;
      void begin();
    }, patience);
  };
  page.addEventListener('pointerdown', touched, { capture: true, passive: true });
  page.addEventListener('keydown', touched, { capture: true });
  page.addEventListener('visibilitychange', () => {
    renewed = false;
    settle();
  });
  store.subscribe((state, before) => {
    if (state.settings !== before.settings) settle();
    if (toneFor(state) !== toneFor(before) && audible()) port?.room(toneFor(state));
    if (state.settings.volume !== before.settings.volume) play('choose');
    playTimed(cuesFor(state, before));
    // Let go without a decision: whether there was one is known only after the act.
    if (state.drag?.state !== 'released' || before.drag?.state !== 'held') return;
    queueMicrotask(() => {
      if (store.getState().drag?.state === 'released') play('put-back');
    });
  });
  settle();
}

/** Room tones are to be felt rather than heard; and how long they take to change, ms. */
const [toneLevel, toneFade] = [0.25, 900];

async function openHowler(): Promise<AudioPort> {
  const { Howl, Howler } = await import('howler');
  // Howler's own sleep does not wake reliably on phones (research F); rest() does it instead.
  Howler.autoSuspend = false;
  const parts = Object.entries(sprite).map(([name, [start, length, loops]]) => {
    const part: [number, number, boolean] = [Number(start), Number(length), loops === true];
    return [name, part] as const;
  });
  const howl = new Howl({ src: [m4a, webm], sprite: Object.fromEntries(parts), html5: false });
  await new Promise((resolve, reject) => {
    howl.once('load', resolve);
    howl.once('loaderror', (_id, why) => reject(new Error(`The sounds: ${String(why)}`)));
  });
  let tone: { readonly name: RoomTone; readonly id: number } | null = null;
  const isRunning = () => Howler.ctx.state === 'running';
  return {
    // While sound may not pass, Howler would keep everything for later and then play it at once.
    play: (cue) => void (isRunning() && howl.play(cue)),
    room: (name) => {
      if (name === (tone?.name ?? null)) return;
      const old = tone?.id;
      if (old !== undefined) {
        howl.fade(toneLevel, 0, toneFade, old);
        howl.once('fade', () => howl.stop(old), old);
      }
      tone = name === null ? null : { name, id: howl.play(name) };
      if (tone !== null) howl.fade(0, toneLevel, toneFade, tone.id);
    },
    level: (volume) => void Howler.volume(volume),
    isRunning,
    wake: () => void (isRunning() || Howler.ctx.resume().catch(() => undefined)),
    rest: () => {
      tone = null;
      howl.stop();
      void Howler.ctx.suspend();
    },
    close: () => Howler.unload(),
  };
}
