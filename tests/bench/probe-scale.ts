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
    const revealed = await afterShowing(() => document.querySelector('[data-card] .back') !== null);
    taken.push({ decide: decided - begun, reveal: revealed - between });
    await next(2);
  }
  return taken;
}

/** Lines of a chunk of the log, as the game keeps them. */
const chunkLength = 24;

/** Puts so many past answers into the storage, as the game keeps them: round after round. */
export function fillHistory(pack: string, cards: readonly string[], answers: number): void {
  const codes = ['rfm-', 'wcr-', 'rcc-', 'rgr-'];
  for (let from = 0; from < answers; from += chunkLength) {
    const lines = Array.from({ length: Math.min(chunkLength, answers - from) }, (_, at) => {
      const time = (1.7e12 + (from + at) * 60_000).toString(36);
      return `${time} ${cards[(from + at) % cards.length]} ${codes[(from + at) % codes.length]}`;
    });
    localStorage.setItem(
      `bts.log.${pack}.PAST.${from / chunkLength}`,
      JSON.stringify({ v: 2, d: lines.join(';') }),
    );
  }
}
