// A page that does nothing but read a file, for the test of the worker.
import { readFile } from '../../../src/formats/read-in-worker.ts';

export interface Wish {
  readonly name: string;
  readonly text: string;
  /** Stop after so many milliseconds. */
  readonly stopAfter?: number;
}

export interface Came {
  readonly format: string | null;
  readonly questions: number;
  readonly codes: readonly string[];
  readonly shares: readonly number[];
  readonly stopped: boolean;
  /** The longest time for which the page could do nothing else, in milliseconds. */
  readonly held: number;
}

declare global {
  interface Window {
    read(wish: Wish): Promise<Came>;
  }
}

window.read = async ({ name, text, stopAfter }) => {
  const shares: number[] = [];
  const stop = new AbortController();
  if (stopAfter !== undefined) setTimeout(() => stop.abort(), stopAfter);
  let held = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 5);
  const options = { format: null, language: 'en', encoding: null } as const;
  const progress = (share: number) => shares.push(share);
  try {
    const file = new File([text], name);
    const imported = await readFile(file, { ...options, progress }, stop.signal);
    return {
      ...{ format: imported.format, questions: imported.pack?.questions.length ?? 0 },
      codes: imported.findings.map(({ code }) => code),
      ...{ shares, stopped: false, held },
    };
  } catch (error) {
    const stopped = error instanceof DOMException && error.name === 'AbortError';
    return { format: null, questions: 0, codes: [String(error)], shares, stopped, held };
  } finally {
    clearInterval(beat);
  }
};
