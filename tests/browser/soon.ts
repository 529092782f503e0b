// Asserting what becomes true: asks again and again, longer than vitest would by itself, since
// WebGL drawn by the processor keeps a page busy.
import { expect } from 'vitest';

const patience = { timeout: 15_000, interval: 60 };

/** What `ask` gives is to match before long. */
export function soon<T>(ask: () => T | Promise<T>, message = '') {
  return expect.poll(ask, { ...patience, message });
}
