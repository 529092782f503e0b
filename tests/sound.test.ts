// @vitest-environment happy-dom
// The order of the sounds, with a fake in Howler's place.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import sprite from '../assets/sounds/sprite.json' with { type: 'json' };
import { type Verdict, verdicts } from '../src/questions/verdict.ts';
import { type AudioPort, mountSound } from '../src/sound.ts';
import type { RoomTone } from '../src/state/store.ts';
import { aPack, aQuestion } from './fixtures/build.ts';
import { visit } from './fixtures/game.ts';

interface FakePort extends AudioPort {
  readonly heard: string[];
  tone: RoomTone | null;
  running: boolean;
  closed: boolean;
}

function fakePort(running = true): FakePort {
  const port: FakePort = {
    heard: [],
    tone: null,
    running,
    closed: false,
    play: (cue) => void port.heard.push(cue),
    room: (tone) => {
      port.tone = tone;
    },
    level: (volume) => void port.heard.push(`level ${volume}`),
    isRunning: () => port.running,
    wake: () => undefined,
    rest: () => {
      port.tone = null;
      port.heard.push('rest');
    },
    close: () => {
      port.closed = true;
    },
  };
  return port;
}

const sober = aQuestion('verdict', { id: 'sober', sober: true });

/** A game on the title screen with sound mounted; `touch` is a gesture. */
async function listening({ gestured = true, ports = [fakePort()], pack = aPack() } = {}) {
  const game = visit({ hash: '#/' });
  const { store, actions } = game;
  actions.load({ ...pack, questions: [...pack.questions, sober] });
  store.setState({ stage: 'ready', room: 'hall' });
  const page = Object.assign(new EventTarget(), { hidden: false });
  const open = vi.fn(() => {
    const port = ports[Math.min(open.mock.calls.length, ports.length) - 1];
    return port === undefined ? Promise.reject(new Error('none')) : Promise.resolve(port);
  });
  mountSound(store, gestured, page as unknown as Document, open);
  await vi.advanceTimersByTimeAsync(0);
  const port = ports[0] ?? fakePort();
  port.heard.length = 0;
  return {
    ...{ store, actions, open, port, page },
    touch: async () => {
      page.dispatchEvent(new Event('pointerdown'));
      await vi.advanceTimersByTimeAsync(0);
    },
    hide: (hidden: boolean) => {
      page.hidden = hidden;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    /** What has been heard since the last asking. */
    heard: () => port.heard.splice(0),
    card: async (id: string) => {
      actions.openCard(pack.id, id);
      await vi.advanceTimersByTimeAsync(1000);
    },
    answer: async (value: Verdict) => {
      actions.act({ type: 'decide', answer: { type: 'verdict', value } });
      await vi.advanceTimersByTimeAsync(200);
      actions.act({ type: 'reveal', confidence: 'certain' });
      await vi.advanceTimersByTimeAsync(500);
      store.setState({ turned: store.getState().happened?.card ?? null });
      await vi.advanceTimersByTimeAsync(1000);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is loaded, and when', () => {
  test('nothing before the first gesture', async () => {
    const { open, touch } = await listening({ gestured: false });
    expect(open).not.toHaveBeenCalled();
    await touch();
    expect(open).toHaveBeenCalledOnce();
  });

  test('nothing while sound is off; turning it on is enough', async () => {
    const { open, touch, actions } = await listening({ gestured: false });
    actions.set({ sound: false });
    await touch();
    expect(open).not.toHaveBeenCalled();
    actions.set({ sound: true });
    expect(open).toHaveBeenCalledOnce();
  });

  test('a failure is quiet, and is not repeated for ever', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    const { open, touch } = await listening({ ports: [] });
    for (let at = 0; at < 9; at += 1) await touch();
    expect(open).toHaveBeenCalledTimes(3);
  });
});

describe('what happens is heard', () => {
  test('from the title to a card, an answer that held, and one that surprised', async () => {
    const { card, answer, heard } = await listening();
    await card('verdict-0');
    expect(heard()).toEqual(['curtain', 'deal']);
    await answer('myth');
    expect(heard()).toEqual(['choose', 'turn', 'stamp-myth', 'correct']);
    await card('verdict-1');
    await answer('myth');
    expect(heard()).toEqual(['deal', 'choose', 'turn', 'stamp-reality', 'surprised']);
  });

  test('a check: cards are dealt and answered, but none is turned or stamped', async () => {
    const claims = Array.from({ length: 18 }, (_, at) =>
      aQuestion('verdict', { id: `claim-${at}`, verdict: verdicts[at % 3] ?? 'myth' }),
    );
    const { actions, answer, heard } = await listening({ pack: { ...aPack(), questions: claims } });
    actions.startCheck();
    await vi.advanceTimersByTimeAsync(1000);
    expect(heard()).toEqual(['curtain', 'deal']);
    await answer('myth');
    expect(heard()).toEqual(['choose', 'deal']);
    for (let card = 1; card < 6; card += 1) await answer('myth');
    expect(heard().slice(-2)).toEqual(['choose', 'page']);
  });

  test('without a stage the stamp does not wait for it', async () => {
    const { card, answer, heard, store } = await listening();
    await card('verdict-2');
    store.setState({ stage: 'none' });
    heard();
    await answer('complicated');
    expect(heard()).toEqual(['choose', 'turn', 'stamp-complicated', 'correct']);
  });

  test('a card taken up and let go is put back, or swiped', async () => {
    const { card, heard, store, actions } = await listening();
    await card('verdict-0');
    heard();
    store.setState({ drag: { dx: 40, dy: 0, state: 'held' } });
    store.setState({ drag: { dx: 90, dy: 0, state: 'held' } });
    store.setState({ drag: { dx: 90, dy: 0, state: 'released' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard()).toEqual(['pick-up', 'put-back']);
    await vi.advanceTimersByTimeAsync(200);
    store.setState({ drag: { dx: 200, dy: 0, state: 'held' } });
    store.setState({ drag: { dx: 200, dy: 0, state: 'released' } });
    actions.act({ type: 'decide', answer: { type: 'verdict', value: 'reality' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard()).toEqual(['pick-up', 'swipe']);
  });

  test('a slider makes one sound, not fifty', async () => {
    const { card, heard, actions } = await listening();
    await card('estimate');
    heard();
    for (let value = 0; value < 50; value += 1) {
      actions.act({ type: 'decide', answer: { type: 'estimate', value } });
    }
    expect(heard()).toEqual(['choose']);
  });

  test('what was to come is left out once the player has gone on', async () => {
    const { card, heard, actions, store } = await listening();
    await card('verdict-0');
    actions.act({ type: 'decide', answer: { type: 'verdict', value: 'myth' } });
    actions.act({ type: 'reveal', confidence: 'certain' });
    store.setState({ turned: 'verdict-0' });
    heard();
    actions.open({ name: 'map' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(heard()).toEqual(['page']);
  });
});

describe('what must stay silent', () => {
  test('a sober card, its room too', async () => {
    const { card, answer, heard, port } = await listening();
    expect(port.tone).toBe('hall');
    await card('sober');
    await answer('myth');
    expect(heard()).toEqual([]);
    expect(port.tone).toBeNull();
    await card('verdict-0');
    expect(port.tone).toBe('hall');
  });

  test('a muted game', async () => {
    const { card, answer, heard, actions, port } = await listening();
    actions.set({ sound: false });
    expect(heard()).toEqual(['rest']);
    await card('verdict-0');
    await answer('myth');
    expect(heard().filter((cue) => cue in sprite)).toEqual([]);
    expect(port.tone).toBeNull();
  });

  test('a hidden page', async () => {
    const { card, heard, hide, port } = await listening();
    hide(true);
    expect(heard()).toEqual(['rest']);
    await card('verdict-0');
    expect(heard().filter((cue) => cue in sprite)).toEqual([]);
    hide(false);
    expect(port.tone).toBe('hall');
  });
});

test('volume takes effect and lets itself be heard', async () => {
  const { actions, heard } = await listening();
  actions.set({ volume: 0.25 });
  expect(heard()).toEqual(['level 0.25', 'choose']);
});

test('the room follows the place, and the map lies outdoors', async () => {
  const { store, actions, port } = await listening();
  store.setState({ room: 'room' });
  expect(port.tone).toBe('room');
  actions.open({ name: 'map' });
  expect(port.tone).toBe('outdoor');
});

test('a device that stays silent after coming back is set up anew, once', async () => {
  const ports = [fakePort(), fakePort(false)];
  const { touch, hide, open, port } = await listening({ ports });
  port.running = false;
  hide(true);
  hide(false);
  await touch();
  await vi.advanceTimersByTimeAsync(1000);
  expect(port.closed).toBe(true);
  expect(open).toHaveBeenCalledTimes(2);
  await touch();
  await vi.advanceTimersByTimeAsync(1000);
  expect(open).toHaveBeenCalledTimes(2);
});
