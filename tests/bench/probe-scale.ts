// The part of the probe that plays many cards: what an answer and the start of a round cost.
import { next, until } from './probe-tools.ts';

const front = '.card .front';

/** Lets the microtasks run in which the page shows what has changed, until `shown`. */
async function afterShowing(shown: () => boolean): Promise<number> {
  for (let turns = 0; turns < 50 && !shown(); turns += 1) await Promise.resolve();
  if (!shown()) await until(() => shown() || null);
  return performance.now();
}

function press(selector: string): void {
  const button = document.querySelector<HTMLElement>(selector);
  if (button === null) throw new Error(`There is no ${selector} to press.`);
  button.click();
}

/** The button that starts a round; while one is under way, the one that starts another. */
function startButton(): HTMLElement | null {
  const another = document.querySelector<HTMLElement>('.title-screen button.secondary:enabled');
  return another ?? document.querySelector('.title-screen button.primary:enabled');
}

/** Ms from the click that starts a round to its first card, `times` times over. */
export async function startRounds(times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await goTo('#/');
    const start = await until(startButton);
    await next(2);
    const begun = performance.now();
    start.click();
    taken.push((await afterShowing(() => document.querySelector(front) !== null)) - begun);
    await next(2);
  }
  return taken;
}

/** Resolves when the page has heard of the new address. */
async function goTo(hash: string): Promise<void> {
  if (location.hash === hash) return;
  const heard = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await heard;
}

/** Ms of deciding and revealing, for each verdict card of the running round that is named. */
export async function answerCards(pack: string, cards: readonly string[]) {
  const taken: { decide: number; reveal: number }[] = [];
  for (const card of cards) {
    await goTo(`#/play/${pack}/${card}`);
    await until(() => document.querySelector(front) && document.querySelector('.verdicts'));
    await next(2);
    const begun = performance.now();
    press('.verdict-button');
    const pressed = '.verdict-button[aria-pressed="true"]';
    const decided = await afterShowing(() => document.querySelector(pressed) !== null);
    const between = performance.now();
    press('.confidence-button');
    const revealed = await afterShowing(() => document.querySelector('.card .back') !== null);
    taken.push({ decide: decided - begun, reveal: revealed - between });
    await next(2);
  }
  return taken;
}

/** Puts a past result for each of these questions into the storage, as the game keeps them. */
export function fillHistory(pack: string, cards: readonly string[]): void {
  const outcomes = ['right', 'wrong', 'right', 'right'];
  for (const [at, card] of cards.entries()) {
    const d = { outcome: outcomes[at % 4], confidence: 'fairly', at: 1.7e12 + at, times: 1 };
    localStorage.setItem(`bts.result.${pack}.${card}`, JSON.stringify({ v: 1, d }));
  }
}
