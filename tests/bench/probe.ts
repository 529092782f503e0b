// Measures inside the page: runs before its first script, so that nothing waits for a round trip
// to the bench. Knows the page only by what is in the DOM.
import { fillShelf, openLibrary, searchPacks } from './probe-library.ts';
import { answerCards, fillHistory, startRounds } from './probe-scale.ts';
import { drawn, idleFrames, next, realFrame, until } from './probe-tools.ts';

const verdictButton = '.verdict-button';
const sureButton = '.confidence-button[aria-disabled="false"]';

/** The longest that a motion takes, in ms: a card dealt, then one place making way for another. */
const motionTime = 1000;

const frames = { counted: 0 };
window.requestAnimationFrame = (callback) =>
  realFrame((time) => {
    frames.counted += 1;
    callback(time);
  });

/** Times since the navigation began, in ms. */
async function watchAnswerable() {
  const first = await until(() => document.querySelector<HTMLElement>(verdictButton));
  const inDom = performance.now();
  first.click();
  await until(() => document.querySelector(`${verdictButton}[aria-pressed="true"]`));
  const answerable = performance.now();
  // Taken back: what follows is measured on an unanswered card.
  first.click();
  return { inDom, answerable };
}

async function watchGame() {
  const before = await probe.answerable();
  await until(() => document.documentElement.dataset.stage === 'ready' || null);
  const stageReady = performance.now();
  await drawn();
  return { ...before, stageReady, stageDrawn: performance.now() };
}

async function watchHello() {
  const mark = () => performance.getEntriesByName('hello-ready')[0];
  const { startTime } = await until(() => mark() ?? null);
  return startTime;
}

const watched = new Map<string, Promise<unknown>>();
/** Starts watching at once; the same promise whenever it is asked for. */
function once<T>(name: string, watch: () => Promise<T>): Promise<T> {
  const known = watched.get(name) ?? watch();
  watched.set(name, known);
  return known as Promise<T>;
}

/** Times between frames from now on, in ms; the first counts from now, so that no wait is lost. */
function frameTimes(forMs: number): Promise<number[]> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const begun = performance.now();
    let last = begun;
    const frame = (now: number): void => {
      times.push(Math.max(0, now - last));
      last = Math.max(last, now);
      if (performance.now() - begun < forMs) realFrame(frame);
      else resolve(times);
    };
    realFrame(frame);
  });
}

/** Where the middle of the card lies on the screen. */
function cardMiddle() {
  const card = document.querySelector('[data-card]')?.getBoundingClientRect();
  if (card === undefined) throw new Error('There is no card.');
  return { x: card.x + card.width / 2, y: card.y + card.height / 2 };
}

/** Presses a verdict and how sure one is; until the back stands in the DOM, and its frames. */
async function turnCard() {
  document.querySelector<HTMLElement>(verdictButton)?.click();
  const sure = await until(() => document.querySelector<HTMLElement>(sureButton));
  await next(3);
  const times = frameTimes(motionTime);
  const begun = performance.now();
  sure.click();
  const handled = performance.now() - begun;
  await until(() => document.querySelector('[data-card] .back'));
  return { toBack: performance.now() - begun, handled, frames: await times };
}

/** Goes to the next card; frames while it is dealt and its place comes in. */
async function dealCard() {
  const times = frameTimes(motionTime);
  const begun = performance.now();
  document.querySelector<HTMLElement>('.next-button')?.click();
  await until(() => document.querySelector('.card .front'));
  return { toFront: performance.now() - begun, frames: await times };
}

const probe = {
  answerable: () => once('answerable', watchAnswerable),
  game: () => once('game', watchGame),
  hello: () => once('hello', watchHello),
  firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
  frameCount: () => frames.counted,
  settled: () => idleFrames(() => frames.counted),
  frameTimes,
  motion: () => frameTimes(motionTime),
  cardMiddle,
  turnCard,
  dealCard,
  startRounds,
  answerCards,
  fillHistory,
  fillShelf,
  openLibrary,
  searchPacks,
};
export type Probe = typeof probe;

declare global {
  interface Window {
    bench: Probe;
  }
}
window.bench = probe;
if (location.hash.startsWith('#/play/')) void probe.answerable();
